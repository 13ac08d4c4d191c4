"""One mail address, strictly."""

from __future__ import annotations

import re
from typing import Final

from undur.exchange.outgoing.refusals import HandOverError

LONGEST: Final = 254
"""Characters of an address (RFC 5321)."""

_PREFIX: Final = re.compile(r"mailto:", re.IGNORECASE)
_LABEL: Final = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ATOM: Final = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_ADDRESS: Final = re.compile(rf"(?=[^@]{{1,64}}@){_ATOM}(?:\.{_ATOM})*@(?:{_LABEL}\.)+{_LABEL}")


def plain_address(text: str) -> str:
    """The one address of the text, `mailto:` taken off. Raises `HandOverError` for none, several, or anything around it."""
    if not text.strip():
        raise HandOverError("no_address")
    address = _PREFIX.sub("", text.strip(), count=1)
    if len(address) > LONGEST or not _ADDRESS.fullmatch(address):
        raise HandOverError("unclear_address", text)
    return address
