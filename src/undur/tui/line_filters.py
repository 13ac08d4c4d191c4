"""What every line goes through before it is written to the terminal, as one filter."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from rich.color import ColorType
from rich.segment import Segment
from rich.style import Style
from textual.filter import LineFilter

from undur.tui.plain import ControlFilter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.color import Color


class LineFilters:
    """Textual's own filters, or those for the terminal's own palette; no control character gets through either."""

    def __init__(self) -> None:
        self._control = ControlFilter()
        self._in_palette = {colours: TerminalColours(colours=colours) for colours in (True, False)}
        self._one = InOne([])

    def of(self, others: Sequence[LineFilter]) -> Sequence[LineFilter]:
        """These filters and the lock, as one that stays the same instance as long as it does the same."""
        wanted = [*others, self._control]
        if wanted != self._one.filters:  # Textual keeps lines by filter
            self._one = InOne(wanted)
        return [self._one]

    def palette(self, *, colours: bool) -> Sequence[LineFilter]:
        """What the terminal's own palette needs; without `colours` for `NO_COLOR`."""
        return [self._in_palette[colours]]


class InOne(LineFilter):
    """Several filters, one after the other, as one: of a line in sight each paint asks each filter anew."""

    def __init__(self, filters: Sequence[LineFilter]) -> None:
        super().__init__()
        self.filters = filters

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """Return the line's segments as the last filter leaves them."""
        for one in self.filters:
            segments = one.apply(segments, background)
        return segments


class TerminalColours(LineFilter):
    """In the terminal's own palette what has a ground is drawn in reverse: no palette makes that unreadable.

    Without `colours` (`NO_COLOR`) nothing has one. Black on white that was asked for as such stays: cameras read it.
    """

    def __init__(self, *, colours: bool) -> None:
        super().__init__()
        self._colours = colours

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """Return the line's segments in the terminal's own colours."""
        del background
        return [
            one if one.control or one.style is None else Segment(one.text, _own(one.style, colours=self._colours))
            for one in segments
        ]


@lru_cache(1024)
def _own(style: Style, *, colours: bool) -> Style:
    ground = style.bgcolor
    if ground is not None and ground.type == ColorType.TRUECOLOR:
        return style
    if ground is not None and not ground.is_default:
        return style + _REVERSED
    return style if colours else style + _DEFAULT


_DEFAULT: Final = Style(color="default", bgcolor="default")
_REVERSED: Final = Style(color="default", bgcolor="default", reverse=True)
