"""Reads a calendar: each event as an interview, with what its description says in words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.exchange.incoming.calendar.events import Event, events_in
from undur.exchange.incoming.calendar.when import time_of
from undur.exchange.incoming.html import is_html, text_of_html
from undur.exchange.incoming.prose import company, hosts, manner, people, places, reach
from undur.exchange.incoming.prose.pieces import doubts, pieces_of, shortened
from undur.exchange.incoming.refusals import RefusedInvitationError
from undur.exchange.incoming.understood import Piece, Remark, Span, Understood
from undur.plan.interview import Invitation

if TYPE_CHECKING:
    from undur.exchange.incoming.calendar.events import Address, When
    from undur.exchange.incoming.understood import Field, Reader

_ANSWERS: Final = frozenset({"REPLY", "REFRESH", "COUNTER", "DECLINECOUNTER"})
"""Methods of what is no invitation."""
_RULERS: Final = re.compile(r"^(?:[-_~=:*]{8,}|-::~.*|.*~::-)$", re.MULTILINE)
"""The lines that Google and Teams draw around what they add."""


def read_calendar(text: str, reader: Reader, letter: str = "") -> tuple[Understood, ...]:
    """The interviews of a calendar; an event that stands in it twice counts once, as it was changed last.

    `letter`: the mail around it, read where an event has no description. Raises `RefusedInvitationError`.
    """
    events: dict[str, Event] = {}
    for number, event in enumerate(events_in(text)):
        if event.method in _ANSWERS:
            raise RefusedInvitationError("answer", event.method)
        key = event.uid or str(number)
        if key not in events or _counts_more(event, events[key]):
            events[key] = event
    return tuple(_understood(event, reader, letter) for event in events.values())


def _counts_more(event: Event, before: Event) -> bool:
    """Whether an event stands for another one of the same UID: a later version, or the first date of a series, moved."""
    if event.instead_of and not before.instead_of:
        return before.starts is not None and event.instead_of == before.starts.written
    if before.instead_of and not event.instead_of:
        return event.starts is None or event.starts.written != before.instead_of
    return event.sequence >= before.sequence


def _understood(event: Event, reader: Reader, letter: str) -> Understood:
    page = _Page(event, letter)
    host = event.organizer.email if event.organizer and not reach.is_robot(event.organizer.email) else ""
    found = pieces_of(
        page.words,
        reader,
        event.summary,
        host,
        people.person_of_sender(event.organizer.name) if event.organizer else "",
    )
    _from_properties(found, event, page, reader)
    time = time_of(event, reader)
    cancelled = event.method == "CANCEL" or event.status == "CANCELLED"
    missing = () if "company" in found or cancelled else (Remark("no_company"),)
    moves, cancels = places.find_own_links(page.words)
    understood = Understood(
        text=page.text,
        starts=time.starts,
        ends=time.ends,
        time_zone=time.zone,
        told=time.told,
        channel="email" if event.organizer and event.organizer.email else None,
        language=manner.language_of(page.words),
        received=reader.now,
        method="CANCEL" if cancelled else event.method,
        invitation=Invitation(
            uid=event.uid,
            sequence=event.sequence,
            organizer=event.organizer.email if event.organizer else "",
            attendee=_attendee(event, reader),
            reschedule_link=moves,
            cancel_link=cancels,
        ),
        spans=page.spans_of_time,
        warnings=(*time.warnings, *((Remark("repeats"),) if event.repeats else ()), *doubts(page.words)),
        questions=() if cancelled else (*missing, *time.questions),
    )
    return understood.told_by(found)


class _Page:
    """An event as a text that a person reads, and where in it each property stands."""

    def __init__(self, event: Event, letter: str) -> None:
        description = event.description
        if is_html(description):
            description = text_of_html(description)
        description = _RULERS.sub("", description).strip()
        if len(description) < len(letter):
            description = f"{description}\n{letter}".strip()
        self._parts: list[str] = []
        self._length = 0
        self.title = self._add("", event.summary)
        self._add("", shortened(description))
        self.words = "\n".join(self._parts)
        """Title and description, without the other properties."""
        self.location = self._add("LOCATION: ", event.location)
        self.starts = self._add("DTSTART: ", _as_written(event.starts))
        self.ends = self._add("DTEND: ", _as_written(event.ends))
        organizer = event.organizer
        self.organizer = self._add("ORGANIZER: ", f"{organizer.name} <{organizer.email}>" if organizer else "")
        self.links = tuple(self._add("", link) for link in event.links)
        self.text = "\n".join(self._parts)

    @property
    def spans_of_time(self) -> dict[Field, tuple[Span, ...]]:
        """Where start and end stand."""
        spans = tuple(one for one in (self.starts, self.ends) if one.end > one.start)
        return {"starts": spans} if spans else {}

    def _add(self, label: str, value: str) -> Span:
        if not value.strip(" <>"):
            return Span(0, 0)
        start = self._length + len(label)
        self._parts.append(label + value)
        self._length = start + len(value) + 1
        return Span(start, start + len(value))


def _as_written(when: When | None) -> str:
    if when is None:
        return ""
    zone_name = "" if when.zone in {"", "UTC"} else f" {when.zone}"
    return f"{when.written or when.value.isoformat()}{zone_name}"


def _from_properties(found: dict[Field, Piece], event: Event, page: _Page, reader: Reader) -> None:
    """What the properties tell besides the words; the organiser counts more than whoever a description names."""
    if event.summary:
        found["title"] = Piece(event.summary, (page.title,))
    if event.organizer is not None:
        _from_organizer(found, event.organizer, page, reader)
    if event.location and places.is_place(event.location) and not places.is_meeting(event.location):
        lines = (line.strip(" ,") for line in event.location.split("\n"))
        found["place"] = Piece(", ".join(filter(None, lines)), (page.location,))
    for link, span in ((event.location, page.location), *zip(event.links, page.links, strict=True)):
        in_link = places.find_link(link)
        if in_link is not None and "link" not in found:
            found["link"] = Piece(in_link.value, tuple(one.moved(span.start) for one in in_link.spans))


def _from_organizer(found: dict[Field, Piece], organizer: Address, page: _Page, reader: Reader) -> None:
    spans = (page.organizer,)
    known = organizer.email and not reach.is_robot(organizer.email)
    if known and organizer.email.casefold() != reader.me.email.casefold():
        found["email"] = Piece(organizer.email, spans)
    name = organizer.name.partition("/")[0] if "/" in organizer.name else organizer.name
    person = people.person_of_sender(name) or people.first_name_of(name, organizer.email)
    if person and ("contact" not in found or found["contact"].value in person):
        found["contact"] = Piece(person, spans)
    if "company" not in found and not person:
        name = company.company_of_sender(organizer.name)
        if name and (company.is_company(name) or hosts.spells(name, organizer.email)):
            found["company"] = Piece(name, spans)


def _attendee(event: Event, reader: Reader) -> str:
    """The person's own address on the list; where it isn't known, the only one that isn't the organiser's."""
    organizer = event.organizer.email.casefold() if event.organizer else ""
    others = [one for one in event.attendees if one.casefold() != organizer]
    mine = [one for one in others if one.casefold() == reader.me.email.casefold()]
    return mine[0] if mine else others[0] if len(others) == 1 else ""
