"""The form for an interview: company and time are enough, the rest helps the message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import work
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Input, Label, Select, Static

from undur.form.entry import FIELDS, GIVEN, Entry, FieldName, entry_of
from undur.form.reading import Read, read_entry
from undur.plan.codes import CHANNELS, LANGUAGES
from undur.plan.interview import Interview
from undur.tui.dialogs.confirm import Confirm
from undur.tui.dialogs.form_dialog import FormDialog
from undur.tui.plain import plain
from undur.tui.widgets.choice_field import ChoiceField
from undur.tui.widgets.dialog_keys import DialogKeys
from undur.tui.widgets.fields import TextField
from undur.tui.widgets.notes_field import NotesField

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from textual import events
    from textual.app import ComposeResult

NOTED: tuple[FieldName, ...] = ("company", "starts", "phone", "email", "answer_by", "time_zone")
"""Fields below which something can be said: how they are read, or what is wrong with them."""


class InterviewForm(FormDialog[Interview]):
    """Gives the interview that was typed, new or changed. Escape asks before it drops anything."""

    AUTO_FOCUS = "#company"
    TOPIC = "interview_form"
    FORM = "interview"

    def __init__(self, interview: Interview | None = None, *, entry: Entry | None = None) -> None:
        """An interview to change, or an `entry` to begin a new one with."""
        super().__init__()
        self._before, self._given = interview, entry
        self._first = entry or (Entry() if interview is None else entry_of(interview, self.app.words))

    def compose(self) -> ComposeResult:
        """A row a field, and below it what is to be said of it."""
        words = self.app.words.screens.form
        with Vertical(classes="box"):
            yield Static(plain(words.add_title if self._before is None else words.edit_title), classes="title")
            with VerticalScroll(can_focus=False):
                for name in FIELDS:
                    with Horizontal(classes="field -lines" if name == "notes" else "field"):
                        yield Label(plain(words.fields[name].label))
                        yield self._field(name)
                    if name in NOTED:
                        yield Static(id=f"{name}-note", classes="note", markup=False)
            yield DialogKeys()

    def on_mount(self) -> None:
        """Begin at the time where an invitation told it in words that could not be read."""
        self._say(self._read())
        if self._first.starts and "starts" in self._read().faults:
            self.query_one("#starts").focus()

    def _field(self, name: FieldName) -> TextField | NotesField | ChoiceField:
        words, value = self.app.words.screens.form, str(getattr(self._first, name))
        if name == "notes":
            return NotesField(value, id=name)
        options = list(self._options(name))
        if not options:
            return TextField(value, placeholder=words.fields[name].hint, id=name)
        if value and value not in [code for _, code in options]:
            options.append((plain(value), value))
        prompt = words.unknown if name == "channel" else words.as_interface
        return ChoiceField(options, value=value or ChoiceField.NULL, prompt=prompt, id=name, compact=True)

    def _options(self, name: FieldName) -> Iterator[tuple[Content, str]]:
        if name == "channel":
            for channel in CHANNELS:
                yield Content(self.app.words.etiquette.channels[channel]), channel
        elif name == "language":
            for language in LANGUAGES:
                yield Content(self.app.words.message.languages[language]), language

    def stage(self) -> dict[str, str]:
        """The id of the interview that is being changed, or which invitation is being corrected."""
        return {"id": self._before.id if self._before else "", GIVEN: self._given.gist if self._given else ""}

    def is_meant(self, left: Mapping[str, str]) -> bool:
        """Of several invitations that are corrected in a row, the same one."""
        return self._given is None or left.get(GIVEN) == self._given.gist

    def entry(self) -> Entry:
        """What the fields hold now."""
        return Entry(**self.entries())

    def on_descendant_blur(self, event: events.DescendantBlur) -> None:
        """Say what is wrong with a field once it is left, and not with each character."""
        field = event.widget
        if field.id in NOTED and isinstance(field, Input) and field.value.strip() and self.ready:
            self._say(self._read(), left=field.id)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Say back at once how a time is read."""
        if event.input.id in NOTED and self.ready:
            self._say(self._read())

    def on_select_changed(self, event: Select.Changed) -> None:
        """Say at once what the channel lacks."""
        if event.select.id == "channel" and self.ready:
            self._say(self._read())

    def action_save_fields(self) -> None:
        """Give the interview; where something is missing or wrong, say so at its field and go there."""
        read = self._read()
        if read.interview is not None:
            self.dismiss(read.interview)
            return
        for name in read.faults:
            self._say(read, left=name)
        first = next(name for name in FIELDS if name in read.faults)
        self.query_one(f"#{first}").focus()
        self.app.complain(self.app.words.screens.form.still_wrong(len(read.faults)))
        self.call_after_refresh(self.query_one(f"#{first}-note").scroll_visible, animate=False)

    def _read(self) -> Read:
        return read_entry(
            self.entry(),
            self._first,
            self._before,
            now=self.app.now,
            home=self.app.plan.me.time_zone,
            words=self.app.words,
        )

    def _say(self, read: Read, left: str = "") -> None:
        """Show how the fields are read; a fault only of the field that was `left`, or where one was shown already."""
        for name in NOTED:
            note = self.query_one(f"#{name}-note", Static)
            fault, echo = read.faults.get(name, ""), read.echoes.get(name, "")
            if fault and (name == left or note.has_class("-fault")):
                note.update(plain(fault, "$error"))
            elif echo:
                note.update(plain(f"= {echo}", "$success"))
            elif name in read.hints:
                note.update(plain(read.hints[name], "$muted"))
            elif name == "starts" and (fault or not self.entry().starts.strip()):
                note.update(plain(self.app.words.screens.form.starts_short, "$muted"))
            else:
                note.update("")
            note.set_class(bool(fault) and (name == left or note.has_class("-fault")), "-fault")
            note.display = bool(note.content)

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
