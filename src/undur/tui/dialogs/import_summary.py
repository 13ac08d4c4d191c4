"""What a folder holds, before anything of it is added: one key adds all that needs no answer, in one change."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Static

from undur.times.writing import write_start
from undur.tui.commands import dialogs
from undur.tui.dialogs.dialog import Dialog
from undur.tui.plain import plain
from undur.tui.widgets.at_width import AtWidth
from undur.tui.widgets.button_text import key_label
from undur.tui.widgets.columns import NARROWEST
from undur.tui.widgets.dialog_keys import DialogKeys

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.app import ComposeResult

    from undur.arrival.arriving import Arrival
    from undur.arrival.concerns import Foreseen
    from undur.exchange.incoming.source import Found
    from undur.exchange.incoming.understood import Remark, Understood

Answer: TypeAlias = Literal["all", "each"]


class ImportSummary(Dialog[Answer]):
    """Enter adds all; what has open questions, and what is called off or clashes, is said of each."""

    TOPIC = "import_summary"
    BINDINGS: ClassVar[list[BindingType]] = [
        dialogs.ReviewEach.binding(shown=False),
        Binding("left,right", "app.focus_next", show=False),
    ]

    def __init__(self, found: Found, foreseen: Foreseen) -> None:
        super().__init__()
        self._found, self._foreseen = found, foreseen

    def compose(self) -> ComposeResult:
        """The sums, a line for each invitation, and the files that could not be read."""
        words, ready = self.app.words.exchange, self._foreseen.ready
        with Vertical(classes="box -large"):
            yield Static(plain(words.importing.summary_title), classes="title")
            yield Static(plain(self._sums()), id="sums", markup=False)
            with VerticalScroll():
                yield SummaryTable(tuple(self._rows()))
            with Vertical(classes="foot"):
                with Horizontal(classes="buttons -many"):
                    if ready:
                        label = key_label(words.importing.add_all(ready), "⏎")
                        yield Button(label, id="all", variant="primary", compact=True)
                    yield Button(key_label(words.importing.one_by_one, "e"), id="each", compact=True)
                    yield Button(key_label(words.importing.leave, "Esc"), id="leave", compact=True)
                yield DialogKeys()

    def on_mount(self) -> None:
        """Let Enter do what is next."""
        self.query(Button).first().focus()

    def _sums(self) -> str:
        say = self.app.words.exchange.counts
        counts = Counter(one.what for one in self._foreseen.arrivals)
        told = [say[what](number) for what, number in counts.items()]
        if self._found.unread:
            told.append(say.unreadable(len(self._found.unread)))
        return self.app.words.exchange.would + ", ".join(told)

    def _rows(self) -> Iterator[tuple[Content, Content]]:
        words = self.app.words
        foreseen = zip(self._found.understood, self._foreseen.arrivals, self._foreseen.remarks, strict=True)
        for understood, arrival, remarks in foreseen:
            company = arrival.interview.company if arrival.interview is not None else understood.company
            yield plain(company or understood.title or "?", "bold"), self._told(understood, arrival, remarks)
        for one in self._found.unread:
            yield plain(one.name, "$muted"), plain(one.error.sentence(words), "$error")

    def _told(self, understood: Understood, arrival: Arrival, remarks: tuple[Remark, ...]) -> Content:
        """When, what becomes of it, and what is open or odd."""
        words = self.app.words
        when = understood.told if understood.starts is None else write_start(understood.starts, words.language)
        lines = [plain(told)] if (told := " · ".join(filter(None, (when, understood.role)))) else []
        if arrival.what != "new":
            lines.append(plain(words.exchange.importing.becomes[arrival.what], "$muted"))
        lines += [plain(f"? {words.exchange.remark(one, words)}", "bold $warning") for one in understood.questions]
        lines += [plain(f"! {words.exchange.remark(one, words)}", "$warning") for one in remarks]
        return Content("\n").join(lines)

    async def on_button_pressed(self, event: Button.Pressed) -> None:
        """Give the answer."""
        match event.button.id:
            case "all":
                self.dismiss("all")
            case "each":
                self.dismiss("each")
            case _:
                await self.action_leave()

    def action_each(self) -> None:
        """Go through them one by one."""
        self.dismiss("each")


class SummaryTable(AtWidth):
    """Companies, each with what is said of it below, set in."""

    def __init__(self, rows: tuple[tuple[Content, Content], ...]) -> None:
        super().__init__()
        self._rows = rows

    def drawn(self, width: int) -> Content:
        """The list."""
        lines: list[Content] = []
        room = max(width - 2, NARROWEST)
        for company, told in self._rows:
            lines.extend(company.wrap(room))
            lines.extend(Content.assemble("  ", line) for line in told.wrap(room))
        return Content("\n").join(lines)
