"""Shows what was understood of an invitation, field by field with the words it came from, before anything is added."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final, Literal, TypeAlias

from rich.cells import cell_len
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Static

from undur.arrival.concerns import concerns
from undur.arrival.register import Register
from undur.form.entry import GIVEN, entry_of_invitation, time_in_full
from undur.times.writing import write_moment
from undur.tui.commands import dialogs
from undur.tui.dialogs.dialog import Dialog
from undur.tui.plain import plain, shown
from undur.tui.widgets.at_width import AtWidth
from undur.tui.widgets.button_text import key_label
from undur.tui.widgets.columns import in_columns
from undur.tui.widgets.dialog_keys import DialogKeys
from undur.visible import cut

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.app import ComposeResult

    from undur.exchange.incoming.understood import Field, Understood
    from undur.plan.interview import Interview
    from undur.words import Words

Answer: TypeAlias = Literal["take", "correct"] | int
"""A number chooses the time of that place."""

LABEL_WIDTH: Final = 14
"""Cells of the column of labels."""
_LONGEST_WORDS: Final = 120
"""Characters of the source that are shown beside a value."""
_FIELDS: Final[tuple[Field, ...]] = (
    "company", "starts", "role", "contact", "email", "phone", "channel", "place", "link", "language", "notes",
)  # fmt: skip


class ImportReview(Dialog[Answer]):
    """Enter takes it as it stands; where company or time are missing, Enter answers first. `e` corrects.

    Of several times a key each chooses; nothing is added before the answer was seen.
    """

    TOPIC = "import_review"
    BINDINGS: ClassVar[list[BindingType]] = [
        dialogs.CorrectInvitation.binding(shown=False),
        *(Binding(f"{number + 1}", f"choose({number})", show=False) for number in range(4)),
        Binding("right,down", "app.focus_next", show=False),
        Binding("left,up", "app.focus_previous", show=False),
    ]

    def __init__(self, understood: Understood, number: int, count: int) -> None:
        super().__init__()
        self._understood, self._number, self._count = understood, number, count

    def compose(self) -> ComposeResult:
        """Questions, warnings, and the fields."""
        register = Register(self.app.plan)
        before = register.about(self._understood)
        with Vertical(classes="box -large"):
            yield Static(plain(self._title(before)), classes="title")
            with VerticalScroll():
                if remarks := self._remarks(register):
                    yield Static(remarks, id="remarks", markup=False)
                yield UnderstoodTable(self._understood, self.app.words)
            with Vertical(classes="foot"):
                if self._understood.choices and not self._understood.cancels:
                    with Vertical(classes="buttons"):
                        yield from self._choices()
                with Horizontal(classes="buttons"):
                    yield from self._buttons(before)
                yield DialogKeys()

    def on_mount(self) -> None:
        """Let Enter do what is next; correct it at once where that was being done when the program was killed."""
        self.query(Button).first().focus()
        left = self.app.forms.awaits("interview", self.app.selected_id)
        if left and left.get(GIVEN) == entry_of_invitation(self._understood, self.app.language).gist:
            self.call_after_refresh(self.action_correct)

    def _title(self, before: Interview | None) -> str:
        words, understood = self.app.words.exchange.importing, self._understood
        name = before.company if before is not None else understood.company
        if understood.cancels:
            title = words.review_cancel(name or understood.title)
        else:
            title = words.review_update(name) if before is not None else words.review_title
        return f"{title} ({words.of_many(self._number, self._count)})" if self._count > 1 else title

    def _remarks(self, register: Register) -> Content:
        words, understood = self.app.words, self._understood
        lines = [plain(f"? {words.exchange.remark(one, words)}", "bold $warning") for one in understood.questions] + [
            plain(f"! {words.exchange.remark(one, words)}", "$warning")
            for one in (*understood.warnings, *concerns(register, understood))
        ]
        return Content("\n").join(lines)

    def _choices(self) -> Iterator[Button]:
        """A button a time, the first named first; its number is its key, and Enter takes the first."""
        times = [time_in_full(one.starts, one.ends, self.app.language) for one in self._understood.choices]
        longest = max(map(cell_len, times))
        for number, time in enumerate(times):
            key = str(number + 1) if number else "⏎"
            label = key_label(time + " " * (longest - cell_len(time)), key)
            yield Button(label, id=f"choice{number}", variant="primary", compact=True)

    def _buttons(self, before: Interview | None) -> Iterator[Button]:
        words, understood = self.app.words.exchange.importing, self._understood
        if understood.cancels:
            yield Button(key_label(words.note_cancelled, "⏎"), id="take", variant="primary", compact=True)
        elif understood.choices:
            yield Button(key_label(words.correct, "e"), id="correct", compact=True)
        elif understood.interview() is None:
            yield Button(key_label(words.complete, "⏎"), id="correct", variant="primary", compact=True)
        else:
            name = words.add if before is None else words.update
            yield Button(key_label(name, "⏎"), id="take", variant="primary", compact=True)
            yield Button(key_label(words.correct, "e"), id="correct", compact=True)
        yield Button(key_label(words.leave if self._count == 1 else words.skip, "Esc"), id="leave", compact=True)

    async def on_button_pressed(self, event: Button.Pressed) -> None:
        """Give the answer."""
        name = event.button.id or ""
        match name:
            case _ if name.startswith("choice"):
                self.action_choose(int(name.removeprefix("choice")))
            case "take":
                self.dismiss("take")
            case "correct":
                await self.action_correct()
            case _:
                await self.action_leave()

    def action_choose(self, number: int) -> None:
        """Take one of the times that are told."""
        if number < len(self._understood.choices):
            self.dismiss(number)

    async def action_correct(self) -> None:
        """Correct it in the form."""
        if not self._understood.cancels:
            self.dismiss("correct")


class UnderstoodTable(AtWidth):
    """The fields with their words; long ones keep to their column."""

    def __init__(self, understood: Understood, words: Words) -> None:
        super().__init__()
        self._understood, self._words = understood, words

    def drawn(self, width: int) -> Content:
        """The table."""
        return in_columns(self._rows(), LABEL_WIDTH, width)

    def _rows(self) -> Iterator[tuple[Content, Content]]:
        words, understood = self._words, self._understood
        says = words.exchange.importing
        if understood.title:
            yield self._row(says.appointment, understood.title, "")
        for name in _FIELDS:
            value = self._value(name)
            if value or name in {"company", "starts"}:
                yield self._row(words.screens.form.fields[name].label, value, understood.words_of(name))
            if name == "starts" and understood.answer_by is not None:
                by = write_moment(understood.answer_by, words.language)
                yield self._row(words.screens.form.fields.answer_by.label, by, understood.words_of("answer_by"))
        organizer = understood.invitation.organizer
        if organizer and organizer != understood.email:
            yield self._row(says.organizer, organizer, "")

    def _row(self, label: str, value: str, source: str) -> tuple[Content, Content]:
        says = self._words.exchange.importing
        told = plain(value) if value else plain(says.unsure if source else says.missing, "$warning")
        source = cut(" ".join(source.split()), _LONGEST_WORDS)
        if source and shown(source).casefold() != value.casefold():
            told = Content.assemble(told, "  ", plain(says.source(source), "$muted"))
        return plain(label, "$muted"), told

    def _value(self, name: Field) -> str:
        understood, words = self._understood, self._words
        match name:
            case "starts":
                starts, ends = understood.starts, understood.ends
                return "" if starts is None else time_in_full(starts, ends, words.language)
            case "contact":
                return f"{understood.honorific} {understood.contact}".strip()
            case "channel":
                return words.etiquette.channels[understood.channel] if understood.channel else ""
            case "language":
                return words.message.languages[understood.language] if understood.language else ""
            case _:
                return str(getattr(understood, name))
