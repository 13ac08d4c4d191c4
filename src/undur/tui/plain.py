"""The only road for a person's or a file's text to the screen.

Textual parses markup in strings and lets control characters through to the terminal. So text of people never becomes
a string for a widget: it goes through `shown`, where every character that a terminal could obey has a visible stand-in,
and into a `Content`, which is no markup. `ControlFilter` is the second lock on the same door: it looks at every line
that is about to be written, whichever widget drew it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.segment import Segment
from textual.content import Content
from textual.filter import LineFilter

from undur.visible import one_line

if TYPE_CHECKING:
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
