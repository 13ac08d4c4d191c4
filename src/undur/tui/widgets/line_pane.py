"""A pane that draws its own lines, so that another text in it costs no layout and each line is drawn once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from textual.geometry import Region
from textual.scroll_view import ScrollView
from textual.strip import Strip

from undur.tui.widgets.border import TitledPane

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.segment import Segment
    from textual.content import Content
    from textual.filter import LineFilter
    from textual.geometry import Size
    from textual.style import Style


class LinePane(TitledPane, ScrollView):
    """Textual draws the border; a line stays drawn until it is refreshed.

    By itself Textual would look up border, padding, colours and filters anew for every line that it draws.
    """

    def __init__(self) -> None:
        self._drawn: dict[int, Strip] = {}
        """The lines as they were drawn last, border and all, counted from the first line of the text in sight."""
        self._sides: tuple[Strip, Strip] | None = None
        """The border beside the text."""
        self._drawn_for: tuple[Size, Sequence[LineFilter]] | None = None
        super().__init__()

    def lines_in_sight(self, rows: Iterable[int]) -> Iterator[tuple[Content, Style]]:
        """Lines, counted from the first in sight, at most as wide as the content, each with the style below it."""
        raise NotImplementedError

    def refresh(self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False) -> Self:
        """Draw again: all, or the lines of these regions."""
        if not self._titling:
            for region in regions:
                for y in region.line_range:
                    self._drawn.pop(y, None)
            if not regions:
                self._drawn, self._sides = {}, None
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def refresh_rows(self, rows: Iterable[int], count: int = 1) -> None:
        """Draw the lines from each row on again, with the border beside them: nothing is cut off what Textual keeps."""
        left = self.gutter.left
        within = self.show_vertical_scrollbar
        width = left + self.scrollable_content_region.width if within else self.outer_size.width
        if regions := [Region(-left, row, width, count) for row in rows]:
            self.refresh(*regions)

    def render_line(self, y: int) -> Strip:
        """Draw a line for Textual, which looks here for what is under the mouse."""
        return Strip(next(self._draw([y])), self.content_size.width)

    def _draw(self, rows: Iterable[int]) -> Iterator[list[Segment]]:
        width = self.content_size.width
        for line, style in self.lines_in_sight(rows):
            yield line.pad_right(max(width - line.cell_length, 0)).render_segments(style)

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw the pane."""
        size, top = self.outer_size, self.gutter.top
        if crop != size.region:
            return super().render_lines(crop)
        drawn_for = (size, self.get_line_filters())
        if drawn_for != self._drawn_for:
            self._drawn, self._sides, self._drawn_for = {}, None, drawn_for
        rows = range(-top, size.height - top)
        if missing := [y for y in rows if y not in self._drawn]:
            self._draw_missing(missing)
        return [self._drawn[y] for y in rows]

    def _draw_missing(self, rows: list[int]) -> None:
        height = self.content_size.height
        text = [y for y in rows if 0 <= y < height]
        for y in rows:
            if not 0 <= y < height:
                self._drawn[y] = self._by_textual(y)
        if not text:
            return
        left, right = self._sides = self._sides or self._border_beside()
        filters, background = self.get_line_filters(), self.background_colors[1]
        for y, segments in zip(text, self._draw(text), strict=True):
            shown = segments
            for one in filters:
                shown = one.apply(shown, background)
            self._drawn[y] = Strip([*left, *shown, *right], self.outer_size.width)

    def _by_textual(self, y: int) -> Strip:
        return super().render_lines(Region(0, y + self.gutter.top, self.outer_size.width, 1))[0]

    def _border_beside(self) -> tuple[Strip, Strip]:
        gutter, line = self.gutter, self._by_textual(0)
        return line.crop(0, gutter.left), line.crop(self.outer_size.width - gutter.right)
