"""The lines by which the plan file is known; without the first and the last, one cut in ten still parses as a smaller file."""

from __future__ import annotations

import re
from typing import Final, Literal, TypeAlias

HEAD: Final = "[[interview]]"
"""The line above each interview."""
END: Final = "# undur: end"
"""The last line of a whole file."""

ANNOUNCEMENT: Final = "# undur: begin"
FIRST_LINE: Final = f'{ANNOUNCEMENT} (the last line is / baris terakhir: "{END}")'
"""The line that announces the file and says how it ends."""

Wholeness: TypeAlias = Literal["whole", "cut", "unmarked"]

_BEGIN_LINE: Final = rf"\A((?:[ \t]*(?:#[^\n]*)?\n)*?){re.escape(ANNOUNCEMENT)}[^\n]*(?:\n|\Z)"
_END_LINE: Final = rf"(?m)^{re.escape(END)}[ \t\r]*(?:\n|\Z)"
_END_IN_BYTES: Final = re.compile(_END_LINE.encode())


def wholeness(content: bytes) -> Wholeness:
    """Tell whether a file is whole; one that isn't announced, such as a hand-written one, is unmarked.

    A person may write comments above the announcement and more interviews below the end mark.
    """
    if _END_IN_BYTES.search(content, max(content.rfind(END.encode()), 0)) or _END_IN_BYTES.search(content):
        return "whole"
    begun = content.rstrip(b"\n")
    if re.match(_BEGIN_LINE.encode(), content) or (begun and ANNOUNCEMENT.encode().startswith(begun)):
        return "cut"
    return "unmarked"


def without_marks(text: str) -> str:
    """The text without the announcement and the end mark, for them to be set anew."""
    return re.sub(_END_LINE, "", re.sub(_BEGIN_LINE, r"\1", text, count=1))
