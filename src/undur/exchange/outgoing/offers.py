"""All the ways that there are for one message: what each would hand over, or why it can't."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from msgspec import Struct

from undur.exchange.outgoing.refusals import HandOverError
from undur.exchange.outgoing.ways import bare_call, make, phone_link

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from undur.exchange.outgoing.outgoing import Outgoing

OfferCode: TypeAlias = Literal[
    "copy_body",
    "copy_subject",
    "copy_all",
    "mailto",
    "whatsapp",
    "call",
    "code_number",
    "code_text",
    "eml",
    "text",
    "reply",
    "counter",
]


class Offer(Struct, frozen=True, kw_only=True):
    """One way for one message."""

    code: OfferCode
    content: str = ""
    """The text, the link, or the content of the file."""
    refused: HandOverError | None = None
    """Why it can't go this way; there is no content then."""


def offers_of(outgoing: Outgoing) -> tuple[Offer, ...]:
    """Every way, in the order in which people look for them."""
    return tuple(_offer(code, outgoing) for code in _MAKERS)


def _offer(code: OfferCode, outgoing: Outgoing) -> Offer:
    try:
        return Offer(code=code, content=_MAKERS[code](outgoing))
    except HandOverError as refused:
        return Offer(code=code, refused=refused)


def _body(outgoing: Outgoing) -> str:
    make("text", outgoing)  # refuses an empty one
    return outgoing.draft.body


def _subject(outgoing: Outgoing) -> str:
    if not outgoing.draft.subject.strip():
        raise HandOverError("no_subject")
    return outgoing.draft.subject


_MAKERS: Final[Mapping[OfferCode, Callable[[Outgoing], str]]] = {
    "copy_body": _body,
    "copy_subject": _subject,
    "copy_all": lambda outgoing: make("text", outgoing),
    "mailto": lambda outgoing: make("mailto", outgoing),
    "whatsapp": lambda outgoing: make("whatsapp", outgoing),
    "call": bare_call,
    "code_number": phone_link,
    "code_text": _body,
    "eml": lambda outgoing: make("eml", outgoing),
    "text": lambda outgoing: make("text", outgoing),
    "reply": lambda outgoing: make("reply", outgoing),
    "counter": lambda outgoing: make("counter", outgoing),
}
