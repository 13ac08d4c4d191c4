"""The form for an interview: company and time are enough, the rest helps the message."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Input, Label, Select, Static
from textual.widgets.select import InvalidSelectValueError

from undur.errors import UndurError
from undur.plan.codes import CHANNELS, LANGUAGES
from undur.plan.interview import Interview
from undur.tui.dialogs.confirm import Confirm
from undur.tui.dialogs.dialog import Dialog
from undur.tui.dialogs.interview_entry import (
    FIELDS,
    GIVEN,
    Entry,
    FieldName,
    entry_of,
    interview_from,
    time_in_full,
    understood,
    with_texts,
)
from undur.tui.plain import plain
from undur.tui.widgets.fields import TextField
from undur.tui.widgets.key_line import DialogKeys

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from textual.app import ComposeResult
    from textual.widget import Widget


class InterviewForm(Dialog[Interview]):
    """Gives the interview that was typed, new or changed. Enter saves, Escape asks before it drops anything."""

    TOPIC = "interview_form"
    AUTO_FOCUS = "#company"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "app.focus_previous", show=False),
        Binding("down", "app.focus_next", show=False),
    ]

    FORM = "interview"

    def __init__(self, interview: Interview | None = None, *, entry: Entry | None = None) -> None:
        """An interview to change, or an `entry` to begin a new one with."""
        super().__init__()
        self._before, self._given = interview, entry
        self._first = entry or (Entry() if interview is None else entry_of(interview, self.app.language))

    def compose(self) -> ComposeResult:
        """A row a field; what is wrong with company and time stands under them, and the time's echo."""
        words = self.app.words.screens.form
        with Vertical(classes="box"):
            yield Static(plain(words.add_title if self._before is None else words.edit_title), classes="title")
            with VerticalScroll(can_focus=False):
                for name in FIELDS:
                    with Horizontal(classes="field"):
                        yield Label(plain(words.fields[name].label))
                        yield self._field(name)
                    if name == "company":
                        yield Static(plain(words.company_missing, "$error"), id="fault", markup=False)
                    if name == "starts":
                        yield Static(plain(words.starts_hint, "$muted"), id="echo", markup=False)
            with Horizontal(classes="buttons"):
                yield Button(Content(words.save), id="save", variant="primary", compact=True)
                yield Button(Content(words.cancel), id="cancel", compact=True)
            yield DialogKeys()

    def on_mount(self) -> None:
        """Say at once what the time of an existing interview is read as."""
        self.query_one("#fault").display = False
        if self._first.starts and not self._say_time():
            self.query_one("#starts").focus()

    def _field(self, name: FieldName) -> Widget:
        value = str(getattr(self._first, name))
        options = list(self._options(name))
        if not options:
            return TextField(value, placeholder=self.app.words.screens.form.fields[name].hint, id=name)
        if value and value not in [code for _, code in options]:
            options.append((plain(value), value))
        blank = "" if name == "channel" else self.app.words.screens.form.as_interface
        return Select(
            options,
            value=value or Select.NULL,
            prompt=blank or self.app.words.screens.form.unknown,
            id=name,
            compact=True,
        )

    def _options(self, name: FieldName) -> Iterator[tuple[Content, str]]:
        if name == "channel":
            for channel in CHANNELS:
                yield Content(self.app.words.message.channels[channel]), channel
        elif name == "language":
            for language in LANGUAGES:
                yield Content(self.app.words.message.languages[language]), language

    def entries(self) -> dict[str, str]:
        """The lines, and what is chosen in the others."""
        entry = self.entry()
        return {name: str(getattr(entry, name)) for name in FIELDS}

    def stage(self) -> dict[str, str]:
        """The id of the interview that is being changed, or which invitation is being corrected."""
        return {"id": self._before.id if self._before else "", GIVEN: self._given.gist if self._given else ""}

    def is_meant(self, left: Mapping[str, str]) -> bool:
        """Of several invitations that are corrected in a row, the same one."""
        return self._given is None or left.get(GIVEN) == self._given.gist

    def put_back(self, left: Mapping[str, str]) -> None:
        """Choose again what was chosen."""
        for one in self.query(Select):
            with suppress(InvalidSelectValueError):
                one.value = left.get(one.id or "") or Select.NULL
        super().put_back(left)

    def entry(self) -> Entry:
        """What the fields hold now."""
        values: dict[str, str] = {}
        for name in FIELDS:
            field = self.query_one(f"#{name}")
            if isinstance(field, Select):
                values[name] = "" if field.value is Select.NULL else str(field.value)
            elif isinstance(field, Input):
                values[name] = field.value
        return Entry(**values)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Echo the time in full as soon as it is understood."""
        if event.input.id in {"starts", "time_zone"}:
            self._say_time()
        elif event.input.id == "company" and event.value.strip():
            self.query_one("#fault").display = False

    def on_input_submitted(self) -> None:
        """Enter saves."""
        self._save()

    async def on_button_pressed(self, event: Button.Pressed) -> None:
        """Save, or leave."""
        if event.button.id == "save":
            self._save()
        else:
            await self.action_leave()

    def _say_time(self) -> bool:
        entry = self.entry()
        echo, words = self.query_one("#echo", Static), self.app.words
        if not entry.starts.strip():
            echo.update(plain(words.screens.form.starts_hint, "$muted"))
            return False
        try:
            meant = self._interview(entry)
            said = time_in_full(meant.starts, meant.ends, self.app.language)
        except UndurError as error:
            echo.update(plain(error.sentence(words), "$error"))
            return False
        echo.update(plain(f"= {said}", "$success"))
        return True

    def _save(self) -> None:
        entry = self.entry()
        if not entry.company.strip():
            self.query_one("#fault").display = True
            self.query_one("#company").focus()
            return
        if not self._say_time():
            self.query_one("#starts").focus()
            if not entry.starts.strip():
                missing = self.app.words.screens.form.starts_missing
                self.query_one("#echo", Static).update(plain(missing, "$error"))
            return
        self.dismiss(self._interview(entry))

    def _interview(self, entry: Entry) -> Interview:
        before, first, home = self._before, self._first, self.app.plan.me.time_zone
        if before is not None and (entry.starts, entry.time_zone) == (first.starts, first.time_zone):
            return with_texts(before, entry)
        return interview_from(entry, understood(entry, now=self.app.now, home=home), self._before, home=home)

    async def action_leave(self) -> None:
        """Leave; what was typed is dropped only when that is confirmed."""
        if self.entry() == self._first:
            self.dismiss(None)
        else:
            self._ask_to_drop()

    @work
    async def _ask_to_drop(self) -> None:
        words = self.app.words.screens.form
        if await self.app.push_screen_wait(Confirm(words.drop_question, words.drop, words.keep)):
            self.dismiss(None)
