"""A pane that draws its own lines, so that another text in it costs no layout and each line is drawn once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from textual.geometry import Region
from textual.scrollbar import ScrollBar
from textual.strip import Strip
from textual.widget import Widget

from undur.tui.widgets.border import TitledPane

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.segment import Segment
    from textual.content import Content
    from textual.filter import LineFilter
    from textual.geometry import Size
    from textual.scroll_view import ScrollView
    from textual.style import Style

    class Pane(TitledPane, ScrollView):
        """What it is joined with."""
else:
    Pane = TitledPane


class LinePane(Pane):
    """Of a view that scrolls. Textual draws the border; a line stays drawn until it is refreshed or out of sight.

    By itself Textual would look up border, padding, colours and filters anew for every line that it draws.
    """

    def __init__(self) -> None:
        self._drawn: dict[int, Strip] = {}
        """Line of the text → as it was drawn last, with the border beside it."""
        self._border: dict[int, Strip] = {}
        """Line of the pane → border or padding above and below the text."""
        self._sides: tuple[Strip, Strip] | None = None
        """The border beside the text."""
        self._drawn_for: tuple[Size, Sequence[LineFilter]] | None = None
        super().__init__()

    def lines_in_sight(self, rows: Iterable[int]) -> Iterator[tuple[Content, Style]]:
        """These lines of the text, at most as wide as the content, each with the style below it."""
        raise NotImplementedError

    def refresh(self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False) -> Self:
        """Draw again: all, or the lines of these regions."""
        if not self._undrawn:
            self._forget(regions)
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def _forget(self, regions: Sequence[Region] = ()) -> None:
        if not regions:
            self._drawn, self._border, self._sides = {}, {}, None
            return
        top, above = round(self.scroll_y), self.styles.gutter.top
        for region in regions:
            for y in region.line_range:
                self._drawn.pop(y + top, None)
                self._border.pop(y + above, None)

    def refresh_rows(self, rows: Iterable[int]) -> None:
        """Draw these lines of the text again."""
        top, x, width = round(self.scroll_y), *self._across()
        if regions := [Region(x, row - top, width, 1) for row in rows]:
            self.refresh(*regions)

    def _across(self) -> tuple[int, int]:
        """Begin and width of a line from the border to the scrollbar or the other border: Textual cuts no whole piece."""
        left = self.styles.gutter.left
        beside_bar = left + self.scrollable_content_region.width
        return -left, beside_bar if self.show_vertical_scrollbar else self.outer_size.width

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Scroll: lines stay as they are drawn and stand elsewhere, and so does the bar as long as its thumb does."""
        bar = self.vertical_scrollbar
        if self._thumb(old_value) == self._thumb(new_value):
            bar.set_reactive(ScrollBar.position, new_value)
        else:
            bar.position = new_value
        if round(old_value) != round(new_value):
            x, width = self._across()
            super().refresh(Region(x, 0, width, self.size.height))

    def extend_to(self, size: Size) -> None:
        """Set how large the text is. While all of it is in sight, nothing has to be laid out and drawn anew for that."""
        room = self.scrollable_content_region.height
        if max(self.virtual_size.height, size.height) <= room and not self.show_vertical_scrollbar:
            self.set_reactive(Widget.virtual_size, size)
        else:
            self.virtual_size = size

    def _thumb(self, position: float) -> int:
        """Where the thumb of the bar begins, in eighths of a cell."""
        bar = self.vertical_scrollbar
        size, whole = bar.window_size, bar.window_virtual_size
        return int(8 * (size - max(size * size / max(whole, 1), 1)) * position / max(whole - size, 1))

    def render_line(self, y: int) -> Strip:
        """Draw a line for Textual, which looks here for what is under the mouse."""
        return Strip(next(self._draw([y + round(self.scroll_y)])), self.content_size.width)

    def _draw(self, rows: Iterable[int]) -> Iterator[list[Segment]]:
        width = self.content_size.width
        blank: dict[Style, list[Segment]] = {}
        for line, style in self.lines_in_sight(rows):
            if line:
                yield line.pad_right(max(width - line.cell_length, 0)).render_segments(style)
            else:
                if style not in blank:
                    blank[style] = line.pad_right(width).render_segments(style)
                yield blank[style]

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw the pane: of what was drawn, what stays in sight is kept."""
        size, gutter, top = self.outer_size, self.styles.gutter, round(self.scroll_y)
        if crop != size.region or size.height < gutter.height:
            return super().render_lines(crop)
        drawn_for = (size, self.get_line_filters())
        if drawn_for != self._drawn_for:
            self._forget()
            self._drawn_for = drawn_for
        rows = range(top, top + size.height - gutter.height)
        if missing := [row for row in rows if row not in self._drawn]:
            self._draw_text(missing)
        self._drawn = {row: self._drawn[row] for row in rows}
        above = self._by_textual(range(gutter.top))
        below = self._by_textual(range(size.height - gutter.bottom, size.height))
        return [*above, *self._drawn.values(), *below]

    def _draw_text(self, rows: list[int]) -> None:
        if self._sides is None:
            gutter = self.styles.gutter
            *_, line = self._by_textual(range(gutter.top + 1))
            self._sides = line.crop(0, gutter.left), line.crop(self.outer_size.width - gutter.right)
        left, right = self._sides
        filters, background = self.get_line_filters(), self.background_colors[1]
        for row, segments in zip(rows, self._draw(rows), strict=True):
            shown = segments
            for one in filters:
                shown = one.apply(shown, background)
            self._drawn[row] = Strip([*left, *shown, *right], self.outer_size.width)

    def _by_textual(self, lines: range) -> list[Strip]:
        """Lines of the pane as Textual draws them."""
        if any(y not in self._border for y in lines):
            drawn = super().render_lines(Region(0, lines.start, self.outer_size.width, len(lines)))
            self._border.update(zip(lines, drawn, strict=True))
        return [self._border[y] for y in lines]
