"""Invitations that somebody passes on: whose they are, and who only carried them (`diteruskan dari Ibu Yanti`)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.exchange.incoming.prose.names import NAME, PERSON
from undur.exchange.incoming.prose.signs import Sign

if TYPE_CHECKING:
    from collections.abc import Iterator

_TITLED: Final = rf"(?P<title>(?i:bapak|bpk|pak|ibu|bu|kakak|kak|mas|mbak|mrs|mr|ms|miss)\b)\.?[ \t]+(?P<name>{PERSON})"
_AUTHOR: Final = Sign(
    rf"\b(?i:titipan|pesan|undangan|amanat|kata|info|kabar|message|invitation|invite|note)(?:[ \t]+\w+){{0,2}}?"
    rf"(?:[ \t]+(?i:dari|dr|from|by))?[ \t]+{_TITLED}",
    "titipan|pesan|undangan|amanat|kata|info|kabar|message|invitation|invite|note",
)
"""`titipan dari Pak Doni`, `kata Bu Rini`, `a message from Mr Adams`."""
_CARRIER: Final = re.compile(
    r"\b(?:diteruskan|terusan|forwarded|fwd?|forward)\b[^\n]{0,12}?(?:[ \t](?:dari|dr|from|oleh|by))?[ \t:]+(?=\w)",
    re.IGNORECASE,
)
_FORWARDED_MESSAGE: Final = re.compile(r"-[ \t]*forwarded message|\bforwarded message[ \t]*-", re.IGNORECASE)
COMPANY_BEHIND: Final = Sign(
    rf"\b(?i:bapak|bpk|pak|ibu|bu|kak|mas|mbak|mr|ms|mrs)\b\.?[ \t]+{PERSON}[ \t]*\([ \t]*(?:(?i:HRD?)[ \t,]+)?(?P<value>{NAME})[ \t]*\)",
    "(",
)
"""`Pak Doni (Maju Bersama)`."""


def authors(text: str) -> Iterator[re.Match[str]]:
    """Those whose words are passed on, each a match with `title` and `name`."""
    return _AUTHOR.finditer(text)


def is_carrier(text: str, start: int) -> bool:
    """Whether the name that begins there, or its title, is that of somebody who only passes the invitation on."""
    line = text[text.rfind("\n", 0, start) + 1 : start]
    if _FORWARDED_MESSAGE.search(line):
        return False
    return any(not line[found.end() :].strip() for found in _CARRIER.finditer(f"{line}_") if found.end() <= len(line))
