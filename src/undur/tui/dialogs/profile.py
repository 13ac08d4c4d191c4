"""Who the plan is for: the name that signs the messages, how to reach them, and the zone of their clock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace
from textual.containers import Horizontal, Vertical
from textual.widgets import Input, Label, Static

from undur.errors import UndurError
from undur.plan.plan import Me
from undur.times.zones import zone_name
from undur.tui.dialogs.form_dialog import FormDialog
from undur.tui.plain import plain
from undur.tui.widgets.fields import TextField
from undur.tui.widgets.key_line import DialogKeys

if TYPE_CHECKING:
    from textual.app import ComposeResult

FIELDS: Final = ("name", "phone", "email", "time_zone")


class Profile(FormDialog[Me]):
    """Four lines. A zone that nobody knows is told and not taken."""

    TOPIC = "profile"
    FORM = "profile"
    LAST = FIELDS[-1]

    def __init__(self, me: Me) -> None:
        super().__init__()
        self._me = me

    def compose(self) -> ComposeResult:
        """A row a field."""
        words = self.app.words.screens.form.profile
        with Vertical(classes="box"):
            yield Static(plain(words.title), classes="title")
            for name in FIELDS:
                with Horizontal(classes="field"):
                    yield Label(plain(words.fields[name]))
                    yield TextField(str(getattr(self._me, name)), id=name)
            yield Static(plain(words.zone_hint, "$muted"), id="time_zone-note", classes="note", markup=False)
            yield Static(plain(words.hint, "$muted"), id="echo", markup=False)
            yield DialogKeys()

    def action_save_fields(self) -> None:
        """Give the answer, if the zone is known."""
        typed = {name: self.query_one(f"#{name}", Input).value.strip() for name in FIELDS}
        try:
            zone = zone_name(typed["time_zone"]) if typed["time_zone"] else self._me.time_zone
        except UndurError as error:
            self.query_one("#time_zone-note", Static).update(plain(error.sentence(self.app.words), "$error"))
            self.query_one("#time_zone").focus()
            return
        self.dismiss(replace(self._me, **{**typed, "time_zone": zone}))
