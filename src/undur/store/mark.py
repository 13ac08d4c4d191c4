"""The first and the last line of the plan file: without them, one cut in ten still parses as a smaller file."""

from __future__ import annotations

import re
from typing import Final, Literal, TypeAlias

END: Final = "# undur: end"
"""The last line of a whole file."""

ANNOUNCEMENT: Final = "# undur: begin"
FIRST_LINE: Final = f'{ANNOUNCEMENT} (the last line is / baris terakhir: "{END}")'
"""The line that announces the file and says how it ends."""

Wholeness: TypeAlias = Literal["whole", "cut", "unmarked"]

_END_LINE = re.compile(rf"^{re.escape(END)}[ \t\r]*(?:\n|\Z)", re.MULTILINE)


def wholeness(text: str) -> Wholeness:
    """Tell whether a file is whole; one that isn't announced, such as a hand-written one, is unmarked.

    What a person appends below the end mark takes nothing from the file before it.
    """
    if _END_LINE.search(text):
        return "whole"
    if text.startswith(ANNOUNCEMENT) or (text and ANNOUNCEMENT.startswith(text.rstrip("\n"))):
        return "cut"
    return "unmarked"


def without_marks(text: str) -> str:
    """The text without the announcement and the end mark, for them to be set anew."""
    first, newline, rest = text.partition("\n")
    body = rest if first.startswith(ANNOUNCEMENT) else first + newline + rest
    return _END_LINE.sub("", body)
