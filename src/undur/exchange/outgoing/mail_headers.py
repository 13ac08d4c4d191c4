"""Headers of a mail, written here: the standard library folds a long name so that what was quoted becomes an address.

Python 3.11 also decodes an encoded word in a subject into a line break of its own (CVE-2024-6923). What goes through
here is plain letters, or encoded as a whole.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.exchange.cleaning import clean
from undur.message.thread import MESSAGE_ID

if TYPE_CHECKING:
    import datetime as dt

LONGEST_PLAIN: Final = 60
"""Characters that stand as they are; longer texts are folded, as encoded words."""
LONGEST_LINE: Final = 75

_TEXT: Final = re.compile(rf"(?!.*=\?)[ -~]{{0,{LONGEST_PLAIN}}}")
_PHRASE: Final = re.compile(rf"(?!.*=\?)[A-Za-z0-9!#$%&'*+/^_`{{|}}~ -]{{0,{LONGEST_PLAIN}}}")


def one_line(text: str) -> str:
    """The text in one line, without what no reader can see."""
    return " ".join(clean(text).encode("utf-8", "ignore").decode().split())


def text_header(name: str, text: str) -> str:
    """A header that holds a text, with its CRLF."""
    return f"{name}: {_encoded(one_line(text), _TEXT)}\r\n"


def address_header(name: str, person: str, address: str) -> str:
    """A header that holds one plain address and whose it is, with its CRLF."""
    shown = _encoded(one_line(person), _PHRASE)
    line = f"{name}: {shown} <{address}>" if shown else f"{name}: {address}"
    return (line if len(line) <= LONGEST_LINE or not shown else f"{name}: {shown}\r\n <{address}>") + "\r\n"


def date_header(moment: dt.datetime) -> str:
    """The header that says when, with its CRLF; `moment` is aware."""
    from email.utils import format_datetime

    return f"Date: {format_datetime(moment.replace(microsecond=0))}\r\n"


def thread_headers(message_id: str) -> str:
    """The headers that name the mail that is answered, each with its CRLF; none for an id that is not one."""
    message_id = message_id.strip()
    if not MESSAGE_ID.fullmatch(message_id):
        return ""
    return f"In-Reply-To: {message_id}\r\nReferences: {message_id}\r\n"


def _encoded(text: str, plain: re.Pattern[str]) -> str:
    """The text as it is where it is plain; else as encoded words (RFC 2047), each on a line of its own."""
    if plain.fullmatch(text):
        return text
    from email.header import Header

    return Header(text, "utf-8", maxlinelen=LONGEST_LINE, header_name="Subject").encode(linesep="\r\n")
