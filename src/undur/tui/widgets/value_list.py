"""The values of a field as a list below it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widgets._select import SelectOverlay  # Textual has no public name for it

from undur.tui.commands import dialogs

if TYPE_CHECKING:
    from textual.binding import BindingType

NOT_DIM: Final = Style(dim=False)


class ValueList(SelectOverlay):
    """Textual's own, whose keys the key line of the dialog tells."""

    BINDINGS: ClassVar[list[BindingType]] = [dialogs.ChooseRow.binding(), dialogs.CloseValues.binding()]

    def render_line(self, y: int) -> Strip:
        """Draw a line. At the cursor no value is dim: in the terminal's palette it could not be read on the bar."""
        line = super().render_line(y)
        rows = {segment.style.meta.get("option") for segment in line if segment.style}
        if self.highlighted is None or self.highlighted not in rows:
            return line
        return Strip(Segment.apply_style(line, post_style=NOT_DIM), line.cell_length)
