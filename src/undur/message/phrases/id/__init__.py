"""The Indonesian phrase books."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from undur.message.phrases.id import answers, cancel, confirm, ending, later, opening, reschedule, script, sms
from undur.message.phrases.id.cause import cause, reason_sentence
from undur.message.phrases.id.fields import fields

if TYPE_CHECKING:
    from collections.abc import Mapping

    from undur.message.phrases.book import Book, Phrasing
    from undur.message.phrases.facts import Facts
    from undur.plan.codes import Kind, PartName

__all__ = ["book", "cause", "fields", "reason_sentence"]

_BOOKS: Final[Mapping[Kind, Book]] = {
    "cancel": cancel.BOOK,
    "reschedule": reschedule.BOOK,
    "confirm": confirm.BOOK,
    "thanks": answers.THANKS,
    "reply": answers.REPLY,
    "nudge": later.NUDGE,
    "referral": later.REFERRAL,
    "follow_up": later.FOLLOW_UP,
}

_GRATEFUL: Final = frozenset({"thanks", "reply"})
"""Kinds that have thanked before they close."""

_SHARED: Final[Mapping[PartName, Phrasing]] = {
    "greeting": opening.greeting,
    "signature": ending.signature,
}

_SPOKEN: Final[Mapping[PartName, Phrasing]] = {
    "greeting": script.greeting,
    "closing": script.closing,
    "signature": script.voicemail,
}

_SPOKEN_CHANGE: Final[Mapping[Kind, Mapping[PartName, Phrasing]]] = {
    "cancel": {
        "thanks": script.thanks,
        "news": script.cancel_news,
        "apology": script.apology,
        "alternative": script.door,
    },
    "reschedule": {
        "thanks": script.thanks,
        "news": script.reschedule_news,
        "apology": script.apology,
        "alternative": script.proposal,
    },
}

_TEXTED: Final[Mapping[Kind, Mapping[PartName, Phrasing]]] = {
    "cancel": {"thanks": sms.thanks, "news": sms.cancel_news, "apology": sms.apology, "alternative": sms.door},
    "reschedule": {
        "thanks": sms.thanks,
        "news": sms.reschedule_news,
        "apology": sms.apology,
        "alternative": sms.proposal,
    },
}


def book(facts: Facts) -> Book:
    """The book of a kind with the parts that all kinds share; a script's words where the text is to be read aloud."""
    own = _BOOKS[facts.kind]
    if facts.style == "script":
        return replace(own, parts={**own.parts, **_SPOKEN, **_SPOKEN_CHANGE.get(facts.kind, {})})
    if facts.style == "sms":
        return replace(own, parts={**_SHARED, **own.parts, "greeting": sms.greeting, **_TEXTED.get(facts.kind, {})})
    return replace(own, parts={**_SHARED, "closing": _closing(facts), **own.parts})


def _closing(facts: Facts) -> Phrasing:
    """Who asks for something asks for understanding; who has thanked already doesn't thank again."""
    if facts.kind in {"cancel", "reschedule"}:
        return ending.closing
    return ending.no_closing if facts.kind in _GRATEFUL else ending.plain_closing
