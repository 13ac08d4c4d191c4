"""Reads a running text: a mail without a calendar, or what somebody pasted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from undur.exchange.incoming.prose import company, manner, places, reach
from undur.exchange.incoming.prose.flat import flatten
from undur.exchange.incoming.prose.masking import Masked, mask
from undur.exchange.incoming.prose.pieces import doubts, pieces_of, shortened
from undur.exchange.incoming.prose.when import find_when
from undur.exchange.incoming.refusals import RefusedInvitationError
from undur.exchange.incoming.understood import Piece, Remark, Span, Understood
from undur.plan.interview import Invitation

if TYPE_CHECKING:
    from undur.exchange.incoming.prose.when import When
    from undur.exchange.incoming.understood import Field, Reader


def read_prose(text: str, reader: Reader, title: str = "", email: str = "") -> Understood:
    """Read a text. Raises `RefusedInvitationError` where it holds nothing of an invitation.

    `title` begins the text, where it has one; `email` is who sent it.
    """
    text = shortened(text)
    if not text.strip():
        raise RefusedInvitationError("empty")
    language = manner.language_of(text)
    page, told = _page_with_time(text, reader, english=language == "en")
    pieces = pieces_of(page.text, reader, title, email)
    if told.tests:
        pieces.pop("place", None)
        pieces |= {} if (found := places.find_place(page.text, told.tests)) is None else {"place": found}
    _from_chat(pieces, page, text, reader)
    if told.starts is None and not told.told and "company" not in pieces and "role" not in pieces:
        raise RefusedInvitationError("nothing_read")
    moves, cancels = places.find_own_links(text)
    understood = Understood(
        text=text,
        starts=told.starts,
        ends=told.ends,
        time_zone=told.zone,
        told=told.told,
        choices=told.choices,
        answer_by=told.answer_by,
        language=language,
        channel="whatsapp" if page.lines else manner.channel_of(text),
        received=reader.now,
        invitation=Invitation(reschedule_link=moves, cancel_link=cancels),
        spans=_spans_of(told),
        warnings=(*told.warnings, *doubts(text)),
        questions=(*company_asked(pieces), *told.questions),
    )
    return understood.told_by(pieces)


def time_in(text: str, reader: Reader) -> When:
    """The time that a text tells."""
    return _page_with_time(shortened(text), reader, english=manner.language_of(text) == "en")[1]


def _page_with_time(text: str, reader: Reader, *, english: bool) -> tuple[Masked, When]:
    """The messages and their time; a quoted one counts where the newer one tells no time."""
    for quotes in (False, True):
        page = mask(text, reader, quotes=quotes)
        told = find_when(
            flatten(page.text),
            now=reader.now,
            home=reader.me.time_zone,
            now_at=partial(page.written_at, otherwise=reader.now),
            english=english,
        )
        if told.starts is not None or told.told:
            break
    return page, told


def _from_chat(pieces: dict[Field, Piece], page: Masked, text: str, reader: Reader) -> None:
    """What the sender's name in a chat adds: `HRD PT Graha Boga`, a number that the phone does not know."""
    for line in page.lines:
        if line.own:
            continue
        start = text.find(line.sender, line.start, line.end)
        span = (Span(start, start + len(line.sender)),)
        if "phone" not in pieces and (found := reach.find_phone(line.sender, reader.me)) is not None:
            pieces["phone"] = found.moved(start)
        if "company" not in pieces and company.is_company(line.sender):
            pieces["company"] = Piece(company.company_of_sender(line.sender), span)


def company_asked(pieces: dict[Field, Piece]) -> tuple[Remark, ...]:
    """The question for the company, where it isn't told."""
    return () if "company" in pieces else (Remark("no_company"),)


def _spans_of(told: When) -> dict[Field, tuple[Span, ...]]:
    """The words of the time and of its zone."""
    spans: dict[Field, tuple[Span, ...]] = {
        "starts": told.spans,
        "time_zone": told.zone_spans,
        "answer_by": told.answer_spans,
    }
    return {name: words for name, words in spans.items() if words}
