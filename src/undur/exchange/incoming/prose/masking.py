"""A pasted text without what belongs to its carrier: prefixes of an exported chat, quoted answers, borders of a table.

Every character keeps its place, so that the words of a field still point into the text as it was pasted.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from undur.exchange.incoming.prose.chat import ChatLine, chat_lines

if TYPE_CHECKING:
    import datetime as dt

    from undur.exchange.incoming.understood import Reader

_QUOTED: Final = re.compile(r"^[ \t]*>[^\n]*", re.MULTILINE)
_QUOTE_MARK: Final = re.compile(r"^[ \t]*(?:>[ \t]*){1,9}", re.MULTILINE)
_QUOTE_HEAD: Final = re.compile(
    r"^(?:(?:On|Pada)\b[^\n]{5,200}\n?[^\n]{0,120}\b(?:wrote|menulis)|-{2,}[ ]?(?:Original Message|Pesan asli)[ ]?-{2,})[ \t]*:?[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_ROW: Final = re.compile(r"^[ \t]*\|(?P<label>[^|\n]{1,40})(?P<border>\|)[^\n]*$", re.MULTILINE)
_COLUMNS: Final = re.compile(r"^(?P<label>[^\t\n:]{2,32})(?P<border>\t)[^\n\t]*\S[^\n]*$", re.MULTILINE)
_LEADERS: Final = re.compile(
    r"^(?P<label>[A-Z][A-Za-z/]{2,15}(?: [A-Za-z/]{2,15}){0,2})(?P<border>[ ]{3}|[ ]?[.…·]{3})[ .…·]{0,30}(?=\S)[^\n]{1,200}$",
    re.MULTILINE,
)
"""`Pekerjaan      Staf`, `Tanggal ........ 4 Desember`."""


class Masked(Struct, frozen=True):
    """A text of the same length in which only the messages themselves are left."""

    text: str
    lines: tuple[ChatLine, ...]
    """Prefixes of a chat, in their order."""

    def written_at(self, place: int, otherwise: dt.datetime) -> dt.datetime:
        """When the message at a place was sent, where its prefix tells."""
        before = [one for one in self.lines if one.start <= place and one.at is not None]
        return (before[-1].at or otherwise) if before else otherwise


def mask(text: str, reader: Reader, *, quotes: bool) -> Masked:
    """Cover what is no message of theirs. `quotes`: whether quoted answers are part of it."""
    lines = chat_lines(text, reader)
    signs = list(text)
    for number, line in enumerate(lines):
        end = lines[number + 1].start if number + 1 < len(lines) else len(text)
        _cover(signs, line.start, end if line.own else line.end)
    plain = "".join(signs)
    if not quotes:
        head = _QUOTE_HEAD.search(plain)
        plain = plain if head is None else plain[: head.start()] + _blank(plain[head.start() :])
        plain = _QUOTED.sub(lambda match: _blank(match.group()), plain)
    plain = _QUOTE_MARK.sub(lambda match: _blank(match.group()), plain)
    return Masked(_without_borders(plain), lines)


def _without_borders(text: str) -> str:
    """Rows of a table as lines with a label: the border behind the label becomes a colon."""
    for pattern in (_ROW, _COLUMNS, _LEADERS):
        text = pattern.sub(_with_colon, text)
    return text


def _with_colon(match: re.Match[str]) -> str:
    place = match.start("border") - match.start()
    row = match.group()
    label, value = row[:place].replace("|", " "), row[place + 1 :].replace("|", " ")
    begins = len(value) - len(value.lstrip(" .…·"))
    return f"{label}:{' ' * begins}{value[begins:]}"


def _cover(signs: list[str], start: int, end: int) -> None:
    signs[start:end] = _blank("".join(signs[start:end]))


def _blank(text: str) -> str:
    return "".join("\n" if sign == "\n" else " " for sign in text)
