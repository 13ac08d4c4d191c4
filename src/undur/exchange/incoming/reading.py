"""Reads whatever a person hands over: tells calendar, mail and text apart by what is in them, not by their name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.exchange.incoming.decoding import decode
from undur.exchange.incoming.refusals import RefusedInvitationError

if TYPE_CHECKING:
    import datetime as dt

    from undur.exchange.incoming.understood import Reader, Understood

LARGEST: Final = 16 * 1024 * 1024
"""Bytes of a mail with its attachments; calendars and texts are bounded more closely where they are read."""
_HEAD: Final = 64 * 1024
_CALENDAR: Final = re.compile(r"^[ \t]*BEGIN:VCALENDAR", re.IGNORECASE | re.MULTILINE)
_HEADER: Final = re.compile(r"(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]*\n(?:[ \t][^\n]*\n)*)")
_MAIL_ONLY: Final = re.compile(
    r"^(?:mime-version|received|message-id|content-type|return-path|delivered-to|dkim-signature|x-[\w-]+):",
    re.IGNORECASE | re.MULTILINE,
)


def read_invitations(content: bytes, reader: Reader) -> tuple[Understood, ...]:
    """What bytes of a file, a pipe or a paste tell of interviews; at least one. Raises `RefusedInvitationError`."""
    if len(content) > LARGEST:
        raise RefusedInvitationError("too_large")
    if not content.strip(b" \t\r\n\0\xef\xbb\xbf"):
        raise RefusedInvitationError("empty")
    head = decode(content[:_HEAD])
    if _is_mail(head):
        from undur.exchange.incoming.mail import read_mail

        return read_mail(_without_from_line(content), reader)
    if _CALENDAR.search(head):
        from undur.exchange.incoming.calendar.reading import read_calendar

        return read_calendar(head if len(content) <= _HEAD else decode(content), reader)
    if b"\0" in content[:_HEAD] and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise RefusedInvitationError("no_text")
    from undur.exchange.incoming.html import is_html, text_of_html
    from undur.exchange.incoming.prose.pieces import LONGEST
    from undur.exchange.incoming.prose.reading import read_prose

    text = decode(content[: LONGEST * 4])
    return (read_prose(text_of_html(text) if is_html(text) else text, reader),)


def letter_of(content: bytes, reader: Reader) -> tuple[str, dt.datetime]:
    """The text of a mail or of a paste, and when it was written. Raises `RefusedInvitationError`."""
    if len(content) > LARGEST:
        raise RefusedInvitationError("too_large")
    if _is_mail(decode(content[:_HEAD])):
        from undur.exchange.incoming.mail import letter_of_mail

        return letter_of_mail(_without_from_line(content), reader)
    if b"\0" in content[:_HEAD] and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise RefusedInvitationError("no_text")
    from undur.exchange.incoming.prose.pieces import LONGEST

    return decode(content[: LONGEST * 4]), reader.now


def _is_mail(head: str) -> bool:
    """Whether it begins with a mail's own lines; `From:` and `Subject:` alone may be copied from a screen."""
    lines = head.lstrip()
    if lines[:15].upper() == "BEGIN:VCALENDAR":
        return False
    lines = lines.partition("\n")[2] if lines.startswith("From ") else lines
    block = _HEADER.match(lines)
    if block is None:
        return False
    end = 0
    while (block := _HEADER.match(lines, end)) is not None:
        end = block.end()
    return _MAIL_ONLY.search(lines, 0, end) is not None


def _without_from_line(content: bytes) -> bytes:
    """Without what stands before the first header: blank lines, the `From ` line of a mailbox."""
    content = content.lstrip(b"\xef\xbb\xbf \t\r\n")
    return content.partition(b"\n")[2] if content.startswith(b"From ") else content
