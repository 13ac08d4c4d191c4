"""Reads a running text: a mail without a calendar, or what somebody pasted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.exchange.incoming.prose import company, manner, people, places, role
from undur.exchange.incoming.prose.flat import flatten
from undur.exchange.incoming.prose.when import find_when
from undur.exchange.incoming.refusals import RefusedInvitationError
from undur.exchange.incoming.understood import Remark, Understood
from undur.plan.interview import Invitation

if TYPE_CHECKING:
    from undur.exchange.incoming.prose.when import When
    from undur.exchange.incoming.understood import Field, Piece, Reader, Span

LONGEST: Final = 40_000
"""Characters that are read; an invitation is shorter, what follows is an old thread."""
_LONGEST_LINE: Final = 4_000


def read_prose(text: str, reader: Reader) -> Understood:
    """Read a text. Raises `RefusedInvitationError` where it holds nothing of an invitation."""
    text = shortened(text)
    if not text.strip():
        raise RefusedInvitationError("empty")
    told = find_when(flatten(text), now=reader.now, home=reader.me.time_zone)
    pieces = pieces_of(text, reader)
    if told.starts is None and not told.told and "company" not in pieces and "role" not in pieces:
        raise RefusedInvitationError("nothing_read")
    moves, cancels = places.find_own_links(text)
    understood = Understood(
        text=text,
        starts=told.starts,
        ends=told.ends,
        time_zone=told.zone,
        told=told.told,
        language=manner.language_of(text),
        channel=manner.channel_of(text),
        received=reader.now,
        invitation=Invitation(reschedule_link=moves, cancel_link=cancels),
        spans=_spans_of(told),
        warnings=(*told.warnings, *doubts(text)),
        questions=(*company_asked(pieces), *told.questions),
    )
    return understood.told_by(pieces)


def shortened(text: str) -> str:
    """The part of a text that is read, no line of it longer than a paragraph."""
    return "\n".join(line[:_LONGEST_LINE] for line in text[:LONGEST].split("\n"))


def pieces_of(text: str, reader: Reader, title: str = "") -> dict[Field, Piece]:
    """The fields that a text tells in words, without its time. `title` begins the text, where it has one."""
    person = people.find_contact(text, reader.me)
    found: dict[Field, Piece | None] = {
        "company": company.find_company(text),
        "role": role.find_role(text, title),
        "contact": person.name if person else None,
        "honorific": person.honorific if person else None,
        "email": people.find_email(text, reader.me),
        "phone": people.find_phone(text, reader.me),
        "place": places.find_place(text),
        "link": places.find_link(text),
        "notes": manner.money_wanted(text),
    }
    return {name: piece for name, piece in found.items() if piece is not None}


def doubts(text: str) -> tuple[Remark, ...]:
    """What is asked for that no honest company asks for beforehand."""
    wanted = manner.documents_wanted(text)
    return () if wanted is None else (Remark("documents", wanted.value),)


def company_asked(pieces: dict[Field, Piece]) -> tuple[Remark, ...]:
    """The question for the company, where it isn't told."""
    return () if "company" in pieces else (Remark("no_company"),)


def _spans_of(told: When) -> dict[Field, tuple[Span, ...]]:
    """The words of the time and of its zone."""
    spans: dict[Field, tuple[Span, ...]] = {"starts": told.spans, "time_zone": told.zone_spans}
    return {name: words for name, words in spans.items() if words}
