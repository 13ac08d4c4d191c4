"""A mail draft as a file (`.eml`) that a mail program opens for sending, in the invitation's thread."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.exchange.cleaning import clean
from undur.exchange.outgoing.address import plain_address
from undur.exchange.outgoing.calendar_answer import proposal_answer, refusal_answer
from undur.exchange.outgoing.mail_headers import address_header, date_header, one_line, text_header, thread_headers
from undur.exchange.outgoing.refusals import HandOverError
from undur.message.thread import subject_in_thread

if TYPE_CHECKING:
    from email.message import EmailMessage

    from undur.exchange.outgoing.outgoing import Outgoing

_NAME: Final = re.compile(r"^([A-Za-z-]+):", re.MULTILINE)


def mail_draft(outgoing: Outgoing) -> str:
    """The draft, in ASCII, its lines ending in CRLF. Raises `HandOverError`.

    `X-Unsent` lets Outlook open it as a draft. For an invitation that came as a mail the headers name it; for one
    that a calendar understands, the calendar's own answer is a second part that says the same as the text.
    """
    headers = _headers(outgoing)
    content = _content(outgoing)
    source = headers.encode("ascii") + content.as_bytes()
    _raise_if_changed(source, [*_NAME.findall(headers), *content])
    return source.decode("ascii")


def _headers(outgoing: Outgoing) -> str:
    interview, me = outgoing.interview, outgoing.me
    invitation = interview.invitation
    thread = thread_headers(invitation.message_id) if invitation is not None else ""
    sender = _own_address(me.email)
    subject = subject_in_thread(one_line(outgoing.draft.subject), interview)
    return "".join(
        [
            "X-Unsent: 1\r\n",
            date_header(outgoing.now),
            address_header("From", me.name, sender) if sender else "",
            address_header("To", interview.contact, plain_address(interview.email)),
            text_header("Subject", subject),
            thread,
        ]
    )


def _content(outgoing: Outgoing) -> EmailMessage:
    """The text, and with it the calendar's answer, if there is one."""
    from email.message import EmailMessage
    from email.policy import SMTP

    message = EmailMessage(policy=SMTP.clone(cte_type="7bit"))
    text = clean(outgoing.draft.body).encode("utf-8", "ignore").decode()
    message.set_content(text.rstrip("\n") + "\n", cte="quoted-printable")
    for method, write in (("REPLY", refusal_answer), ("COUNTER", proposal_answer)):
        try:
            answer = write(outgoing)
        except HandOverError:
            continue
        message.add_alternative(answer, subtype="calendar", params={"method": method}, cte="base64")
    return message


def _own_address(text: str) -> str:
    """The sender's address; without one the mail program puts its own."""
    try:
        return plain_address(text)
    except HandOverError:
        return ""


def _raise_if_changed(source: bytes, expected: list[str]) -> None:
    """Read the draft back: a header that nobody wrote was smuggled in. Raises `HandOverError`."""
    from email import message_from_bytes
    from email.policy import compat32

    if message_from_bytes(source, policy=compat32).keys() != expected:
        raise HandOverError("unsafe_header")
