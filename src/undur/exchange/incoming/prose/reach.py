"""How to reach whoever invites: telephone numbers and mail addresses, but not those of machines, nor one's own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.exchange.incoming.prose.signs import Sign
from undur.exchange.incoming.understood import Piece, Span

if TYPE_CHECKING:
    from undur.plan.plan import Me

_PHONE: Final = re.compile(
    r"(?<![\w.])(?:\+\d{1,3}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d[\d .-]{5,14}\d|62\d[\d .-]{7,13}\d|0062\d[\d .-]{7,13}\d|08\d{1,2}[ .-]?\d{3,4}[ .-]?\d{3,5}|\(?0\d{2,4}\)?[ .-]?\d{3,4}[ .-]?\d{3,5}"
    r"|\(\d{3}\)[ ]?\d{3}-\d{4}|\d{3}-\d{3}-\d{4}|0\d[ ]\d{4}[ ]\d{4})(?!\w)"
)
_DIAL_IN: Final = re.compile(
    r"(?:one tap|dial|meeting id|id rapat|conference id|passcode|join by phone)[^\n]*\n?[^\n]*$", re.IGNORECASE
)
_WA_LINK: Final = Sign(r"(?:wa\.me/|api\.whatsapp\.com/send\?phone=)(?P<value>\d{8,15})", "wa.me/|api.whatsapp.com/")
EMAIL: Final = Sign(
    r"(?<![\w.+%-])[A-Za-z0-9][\w.+%-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24}(?![\w@-])", "@"
)
_ROBOT: Final = Sign(
    r"(?:no-?reply|do-?not-?reply|calendar-notification|group\.calendar|resource\.calendar|notifications?@|mailer-daemon|imip)",
    "reply|calendar|notification|mailer|imip",
    re.IGNORECASE,
)


def find_phone(text: str, me: Me) -> Piece | None:
    """A telephone number that isn't the person's own."""
    own = digits(me.phone)[-8:]
    link = _WA_LINK.search(text)
    for match in ([link] if link else []) + list(_PHONE.finditer(text)):
        value = match["value"] if match is link else match.group()
        if not 9 <= len(digits(value)) <= 15 or (own and digits(value).endswith(own)) or _is_dial_in(text, match):
            continue
        start, end = match.span("value") if match is link else match.span()
        if value.startswith("(") and ")" not in value:
            value, start = value[1:], start + 1
        return Piece(f"+{value}" if match is link else " ".join(value.split()), (Span(start, end),))
    return None


def find_email(text: str, me: Me) -> Piece | None:
    """A mail address that is neither the person's own nor a machine's."""
    for match in EMAIL.finditer(text):
        if match.group().casefold() != me.email.casefold() and not is_robot(match.group()):
            return Piece(match.group(), (Span(*match.span()),))
    return None


def is_robot(email: str) -> bool:
    """Whether nobody reads what is sent there."""
    return _ROBOT.search(email) is not None


def digits(text: str) -> str:
    """The figures of a telephone number."""
    return "".join(sign for sign in text if sign.isdigit())


def _is_dial_in(text: str, match: re.Match[str]) -> bool:
    """Whether the number is that of an online meeting."""
    before = text[max(match.start() - 60, 0) : match.start()]
    return text[match.end() : match.end() + 2] == ",," or _DIAL_IN.search(before) is not None
