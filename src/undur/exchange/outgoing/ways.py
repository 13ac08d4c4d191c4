"""The ways that a message can go, as text: a link, a file, or itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from undur.exchange.outgoing.address import plain_address
from undur.exchange.outgoing.calendar_answer import proposal_answer, refusal_answer
from undur.exchange.outgoing.links import call_link, mail_link, whatsapp_link
from undur.exchange.outgoing.mail_file import mail_draft
from undur.exchange.outgoing.phone import international
from undur.exchange.outgoing.refusals import HandOverError
from undur.message.letter import write_letter
from undur.plan.defaults import COUNTRY_OF_ZONE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from undur.exchange.outgoing.outgoing import Outgoing

Way: TypeAlias = Literal["text", "mailto", "whatsapp", "eml", "reply", "counter"]

ANSWERS: Final[frozenset[Way]] = frozenset({"reply", "counter"})
"""What goes with the message, and is not the message."""

SUFFIXES: Final[Mapping[Way, str]] = {
    "text": ".txt",
    "mailto": ".txt",
    "whatsapp": ".txt",
    "eml": ".eml",
    "reply": ".ics",
    "counter": ".ics",
}
"""How the name of a file ends that holds what `make` gives."""


def make(way: Way, outgoing: Outgoing) -> str:
    """What goes out this way: the text with its subject's line, the link, or the file with its line ends.

    Raises `HandOverError` where the message can't go this way.
    """
    if not outgoing.draft.body.strip():
        raise HandOverError("nothing_written")
    return _MAKERS[way](outgoing)


def phone_link(outgoing: Outgoing) -> str:
    """The bare link to their telephone or to the chat with it, as the message's channel asks. Raises `HandOverError`."""
    by_telephone = outgoing.message.channel in ("phone", "sms")
    return bare_call(outgoing) if by_telephone else whatsapp_link(_number(outgoing))


def bare_call(outgoing: Outgoing) -> str:
    """The link that dials their number. Raises `HandOverError`."""
    return call_link(_number(outgoing))


def _text(outgoing: Outgoing) -> str:
    return write_letter(outgoing.draft.subject, outgoing.draft.body, outgoing.message.language).rstrip("\n") + "\n"


def _mailto(outgoing: Outgoing) -> str:
    _raise_if_script(outgoing)
    return mail_link(plain_address(outgoing.interview.email), outgoing.draft.subject, outgoing.draft.body)


def _whatsapp(outgoing: Outgoing) -> str:
    _raise_if_script(outgoing)
    return whatsapp_link(_number(outgoing), outgoing.draft.body)


def _eml(outgoing: Outgoing) -> str:
    _raise_if_script(outgoing)
    return mail_draft(outgoing)


def _number(outgoing: Outgoing) -> str:
    interview = outgoing.interview
    return international(interview.phone, COUNTRY_OF_ZONE.get(interview.time_zone, ""))


def _raise_if_script(outgoing: Outgoing) -> None:
    """What is read aloud is nothing to be sent."""
    if outgoing.message.channel == "phone":
        raise HandOverError("script")


_MAKERS: Final[Mapping[Way, Callable[[Outgoing], str]]] = {
    "text": _text,
    "mailto": _mailto,
    "whatsapp": _whatsapp,
    "eml": _eml,
    "reply": refusal_answer,
    "counter": proposal_answer,
}
