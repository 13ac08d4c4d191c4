"""The mistakes to avoid, each with its state for this interview; what makes good where one is at risk or made."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from rich.cells import cell_len
from textual import getters
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets.option_list import Option

from undur.tui.core import UndurCore
from undur.tui.plain import plain
from undur.tui.screens.base import WIDE
from undur.tui.widgets.columns import in_columns, with_state
from undur.tui.widgets.steady_list import SteadyList

if TYPE_CHECKING:
    from undur.etiquette.mistakes import Mistake
    from undur.situation import Situation

SIGNS: Final = {
    "made": ("✗", "bold $error"),
    "at_risk": ("▲", "bold $warning"),
    "avoided": ("✓", "$success"),
    "not_at_stake": ("–", "$muted"),
}
SIGN_WIDTH: Final = 2
ORDER: Final = tuple(SIGNS)


class MistakePane(SteadyList):
    """A line a mistake; where there is room, below it why and what makes good, which else is told at the cursor."""

    app = getters.app(UndurCore)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "cursor_down", show=False),
        Binding("k", "cursor_up", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._mistakes: tuple[Mistake, ...] = ()

    @property
    def mistake(self) -> Mistake | None:
        """The mistake at the cursor."""
        at = self.highlighted
        return self._mistakes[at] if at is not None and at < len(self._mistakes) else None

    def show(self, situation: Situation | None) -> None:
        """Show this interview's mistakes, the made ones first; the cursor stays on its mistake."""
        before = self.mistake
        found = situation.mistakes if situation is not None else ()
        self._mistakes = tuple(sorted(found, key=lambda mistake: ORDER.index(mistake.state)))
        self.entitle(plain(self.app.words.screens.checklist.mistakes))
        self._draw()
        ids = [one.id for one in self._mistakes]
        self.highlighted = ids.index(before.id) if before is not None and before.id in ids else None

    def on_focus(self) -> None:
        """Begin at the first."""
        if self.highlighted is None and self._mistakes:
            self.action_first()

    def on_resize(self) -> None:
        """Say as much as there is room for."""
        at = self.highlighted
        self._draw()
        self.highlighted = at

    def _draw(self) -> None:
        last = len(self._mistakes) - 1
        self.show_options([Option(self._mistake(one, last=at == last)) for at, one in enumerate(self._mistakes)])

    def _mistake(self, mistake: Mistake, *, last: bool) -> Content:
        words = self.app.words.etiquette
        sign, style = SIGNS[mistake.state]
        said = words.mistakes[mistake.id]
        weight = "$muted" if mistake.state == "not_at_stake" else "bold"
        title, state = Content.styled(said.title, weight), Content.styled(words.mistake_states[mistake.state], style)
        width = self.scrollable_content_region.width or SIGN_WIDTH
        roomy = self.screen.size.width >= WIDE
        if not roomy:
            column = max(cell_len(words.mistake_states[name]) for name in SIGNS)
            title = with_state(title, state, column, width - SIGN_WIDTH)
        rows = [(Content.styled(sign, style), title)]
        if roomy:
            note = words.note(mistake.note) if mistake.note else said.why
            rows.append((Content(""), Content.assemble(state, plain(f" · {note}", "$muted"))))
        if roomy and mistake.state in ("made", "at_risk"):
            rows.append((Content(""), plain(said.good)))
        lines = in_columns(rows, SIGN_WIDTH, width)
        return lines if last or not roomy else Content("\n").join([lines, Content("")])
