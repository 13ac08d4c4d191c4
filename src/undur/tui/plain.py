"""The only road for a person's or a file's text to the screen.

Textual parses markup in strings and lets control characters through to the terminal. So text of people never becomes
a string for a widget: it goes through `shown`, where every character that a terminal could obey has a visible stand-in,
and into a `Content`, which is no markup. `ControlFilter` is the second lock on the same door: it looks at every line
that is about to be written, whichever widget drew it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from rich.color import ColorType
from rich.segment import Segment
from rich.style import Style
from textual.content import Content
from textual.filter import LineFilter

from undur.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.color import Color


def shown(text: str) -> str:
    """The text in one line: control characters as visible stand-ins, line breaks and tabs as spaces."""
    return one_line(text)


def plain(text: str, style: str = "") -> Content:
    """The text in one line as content in one style; nothing in it is markup."""
    return Content.styled(shown(text), style) if style else Content(shown(text))


def plain_lines(text: str, style: str = "") -> Content:
    """The text with its line breaks kept."""
    lines = Content("\n").join(Content(shown(line)) for line in text.split("\n"))
    return lines.stylize(style) if style else lines


class ControlFilter(LineFilter):
    """Puts visible stand-ins for control characters into whatever is about to be written to the terminal.

    Keep one instance: Textual caches lines by filter.
    """

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """Return the line's segments, cleaned where one of them holds an unprintable character."""
        del background
        if all(segment.text.isprintable() for segment in segments if not segment.control):
            return segments
        return [segment if segment.control else Segment(one_line(segment.text), segment.style) for segment in segments]


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
