"""Who the plan is for: the name that signs the messages, how to reach them, and the zone of their clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Horizontal, Vertical
from textual.widgets import Label, Static

from undur.form.profile import PROFILE, read_profile
from undur.plan.plan import Me
from undur.tui.dialogs.form_dialog import FormDialog
from undur.tui.plain import plain
from undur.tui.widgets.dialog_keys import DialogKeys
from undur.tui.widgets.fields import TextField

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual import events
    from textual.app import ComposeResult

    from undur.form.profile import ProfileField, ReadProfile


class Profile(FormDialog[Me]):
    """Four lines. What can't be right is told below its own field and not taken."""

    TOPIC = "profile"
    FORM = "profile"
    LAST = PROFILE[-1]

    def __init__(self, me: Me) -> None:
        super().__init__()
        self._me = me

    def compose(self) -> ComposeResult:
        """A row a field, and below it what is to be said of it."""
        words = self.app.words.screens.form.profile
        with Vertical(classes="box"):
            yield Static(plain(words.title), classes="title")
            for name in PROFILE:
                with Horizontal(classes="field"):
                    yield Label(plain(words.fields[name]))
                    yield TextField(str(getattr(self._me, name)), id=name)
                yield Static(id=f"{name}-note", classes="note", markup=False)
            yield Static(plain(words.hint, "$muted"), id="echo", markup=False)
            yield DialogKeys()

    def on_mount(self) -> None:
        """Say how a zone is written."""
        self._say({})

    def on_descendant_blur(self, event: events.DescendantBlur) -> None:
        """Say what is wrong with a field once it is left, and no longer what has been mended since."""
        if self.ready and isinstance(event.widget, TextField):
            faults = self._read().faults
            self._say({name: fault for name, fault in faults.items() if self._told(name) or name == event.widget.id})

    def action_save_fields(self) -> None:
        """Give the answer; where something is wrong, say so at its field and go there."""
        read = self._read()
        if read.me is not None:
            self.dismiss(read.me)
            return
        self._say(read.faults)
        first = next(name for name in PROFILE if name in read.faults)
        self.query_one(f"#{first}").focus()
        self.app.complain(self.app.words.screens.form.still_wrong(len(read.faults)))

    def _read(self) -> ReadProfile:
        typed = {name: self.query_one(f"#{name}", TextField).value for name in PROFILE}
        return read_profile(typed, self._me, self.app.words)

    def _told(self, name: ProfileField) -> bool:
        return self.query_one(f"#{name}-note").has_class("-fault")

    def _say(self, faults: Mapping[ProfileField, str]) -> None:
        for name in PROFILE:
            note, fault = self.query_one(f"#{name}-note", Static), faults.get(name, "")
            hint = self.app.words.screens.form.profile.zone_hint if name == "time_zone" else ""
            note.update(plain(fault, "$error") if fault else plain(hint, "$muted"))
            note.set_class(bool(fault), "-fault")
            note.display = bool(fault or hint)
        self.query_one("#echo").display = not faults  # in a low window there is no room for both
