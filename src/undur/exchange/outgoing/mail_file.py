"""A mail draft as a file (`.eml`) that a mail program opens for sending, in the invitation's thread."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.exchange.cleaning import clean
from undur.exchange.outgoing.address import plain_address
from undur.exchange.outgoing.calendar_answer import proposal_answer, refusal_answer
from undur.exchange.outgoing.refusals import HandOverError

if TYPE_CHECKING:
    import datetime as dt
    from email.message import EmailMessage

    from undur.exchange.outgoing.outgoing import Outgoing

_MESSAGE_ID: Final = re.compile(r"<[!-;=?A-~]{1,450}@[!-;=?A-~]{1,450}>")
_REPLIED: Final = re.compile(r"(?:re|bls|balasan)\s*:", re.IGNORECASE)
_ENCODED_WORD: Final = re.compile(r"=(?=\?)")


def mail_draft(outgoing: Outgoing) -> str:
    """The draft, in ASCII, its lines ending in CRLF. Raises `HandOverError`.

    `X-Unsent` lets Outlook open it as a draft. For an invitation that came as a mail the headers name it; for one
    that a calendar understands, the calendar's own answer is a second part that says the same as the text.
    """
    thread = _thread(outgoing)
    message = _message(outgoing, replies=bool(thread))
    # The id goes in front by hand: the standard library cuts one with an unusual character, and folds a long one.
    source = thread + message.as_bytes()
    _raise_if_changed(source, {*(name.lower() for name in message), *(["in-reply-to", "references"] if thread else [])})
    return source.decode("ascii")


def _message(outgoing: Outgoing, *, replies: bool) -> EmailMessage:
    from email.headerregistry import Address
    from email.message import EmailMessage
    from email.policy import SMTP

    message = EmailMessage(policy=SMTP.clone(cte_type="7bit"))
    interview, me, draft = outgoing.interview, outgoing.me, outgoing.draft
    message["X-Unsent"] = "1"
    message["Date"] = _second(outgoing.now)
    sender = _own_address(me.email)
    if sender:
        message["From"] = Address(_header(me.name), addr_spec=sender)
    message["To"] = Address(_header(interview.contact), addr_spec=plain_address(interview.email))
    subject = _header(draft.subject)
    message["Subject"] = f"Re: {subject}" if replies and not _REPLIED.match(subject) else subject
    message.set_content(clean(draft.body).rstrip("\n") + "\n", cte="quoted-printable")
    answer = _answer(outgoing)
    if answer is not None:
        method, text = answer
        message.add_alternative(text, subtype="calendar", params={"method": method}, cte="base64")
    return message


def _answer(outgoing: Outgoing) -> tuple[str, str] | None:
    """The calendar's answer that goes with this message, if there is one: its method and its text."""
    for method, write in (("REPLY", refusal_answer), ("COUNTER", proposal_answer)):
        try:
            return method, write(outgoing)
        except HandOverError:
            continue
    return None


def _thread(outgoing: Outgoing) -> bytes:
    """The headers that name the invitation's mail; none for an id that is not one."""
    invitation = outgoing.interview.invitation
    message_id = invitation.message_id.strip() if invitation is not None else ""
    if not _MESSAGE_ID.fullmatch(message_id):
        return b""
    return f"In-Reply-To: {message_id}\r\nReferences: {message_id}\r\n".encode("ascii")


def _own_address(text: str) -> str:
    """The sender's address; without one the mail program puts its own."""
    try:
        return plain_address(text)
    except HandOverError:
        return ""


def _header(text: str) -> str:
    """A text in one line, in which nothing reads as an encoded word: Python 3.11 decodes those into line breaks."""
    return _ENCODED_WORD.sub("= ", " ".join(clean(text).split()))


def _second(now: dt.datetime) -> dt.datetime:
    return now.replace(microsecond=0)


def _raise_if_changed(source: bytes, expected: set[str]) -> None:
    """Read the draft back: a header that nobody wrote was smuggled in. Raises `HandOverError`."""
    from email import message_from_bytes
    from email.policy import compat32

    names = [name.lower() for name in message_from_bytes(source, policy=compat32)]
    if len(names) != len(expected) or set(names) != expected:
        raise HandOverError("unsafe_header")
