"""What is typed into the interview form, and the interview that it makes."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal, TypeAlias, cast

from msgspec import Struct
from msgspec.structs import replace

from undur.plan.addressing import apart
from undur.times.writing import write_clock, write_start, year_day
from undur.times.zones import zone, zone_label

if TYPE_CHECKING:
    from undur.exchange.incoming.understood import Understood
    from undur.plan.codes import Channel, Language
    from undur.plan.interview import Interview, Start
    from undur.words import Words

FieldName: TypeAlias = Literal[
    "company", "starts", "role", "contact", "honorific", "channel", "phone", "email",
    "place", "link", "answer_by", "language", "time_zone", "notes",
]  # fmt: skip
FIELDS: tuple[FieldName, ...] = (
    "company", "starts", "role", "contact", "honorific", "channel", "phone", "email",
    "place", "link", "answer_by", "language", "time_zone", "notes",
)  # fmt: skip


GIVEN = "given"
"""Under this name an open form tells which invitation it corrects, by its `gist`."""


class Entry(Struct, frozen=True, kw_only=True):
    """The form's fields as text, `""` where nothing was typed."""

    company: str = ""
    starts: str = ""
    role: str = ""
    contact: str = ""
    honorific: str = ""
    channel: str = ""
    phone: str = ""
    email: str = ""
    place: str = ""
    link: str = ""
    answer_by: str = ""
    language: str = ""
    time_zone: str = ""
    notes: str = ""

    @property
    def gist(self) -> str:
        """What tells one invitation of a folder from another."""
        return f"{self.company} · {self.starts}"


def entry_of(interview: Interview, words: Words) -> Entry:
    """An interview as the form shows it; the zone of its time stands in its own field."""
    starts = _start_of(interview, words)
    return _entry(interview, starts, (interview.honorific, interview.contact), words.language)


def entry_of_invitation(invitation: Understood, language: Language) -> Entry:
    """An invitation as the form shows it; a time that isn't sure stands there as the source has it."""
    starts = time_in_full(invitation.starts, invitation.ends, language) if invitation.starts else invitation.told
    return _entry(invitation, starts, apart(invitation.honorific, invitation.contact), language)


def _entry(told: Interview | Understood, starts: str, addressed: tuple[str, str], language: Language) -> Entry:
    honorific, contact = addressed
    return Entry(
        company=told.company,
        starts=starts,
        role=told.role,
        contact=contact,
        honorific=honorific,
        channel=told.channel or "",
        phone=told.phone,
        email=told.email,
        language=told.language or "",
        time_zone=told.time_zone,
        place=told.place,
        link=told.link,
        answer_by=_deadline(told.answer_by, told.time_zone, language),
        notes=told.notes,
    )


def time_in_full(starts: Start, ends: dt.datetime | None, language: Language) -> str:
    """The interview's day and time as one writes them, with the end where it is on the same day."""
    text = write_start(starts, language)
    if isinstance(starts, dt.datetime) and ends is not None and ends.date() == starts.date():
        clock = write_clock(starts, language)
        return text.replace(clock, f"{clock}–{write_clock(ends, language)}", 1)
    return text


def _start_of(interview: Interview, words: Words) -> str:
    """`Sen 23/11/2026 13.00–14.00`: short enough for its field, and what it is read as is what it was."""
    starts, ends = interview.starts, interview.ends
    day = year_day(starts, words.times)
    if not isinstance(starts, dt.datetime):
        return day
    clock = write_clock(starts, words.language)
    if ends is not None and ends.date() == starts.date():
        clock += f"–{write_clock(ends, words.language)}"
    return f"{day} {clock}" if interview.time_zone else f"{day} {clock} {zone_label(starts)}"


def _deadline(by: dt.datetime | None, own: str, language: Language) -> str:
    return "" if by is None else write_start(by.astimezone(zone(own)) if own else by, language)


def with_texts(record: Interview, entry: Entry) -> Interview:
    """The record with everything that was typed but its time and zone; a title typed with the name goes to its own place."""
    honorific, contact = apart(entry.honorific, entry.contact)
    return replace(
        record,
        company=entry.company.strip(),
        role=entry.role.strip(),
        contact=contact.strip(),
        honorific=honorific,
        channel=cast("Channel | None", entry.channel or None),
        phone=entry.phone.strip(),
        email=entry.email.strip(),
        language=cast("Language | None", entry.language or None),
        place=entry.place.strip(),
        link=entry.link.strip(),
        notes=entry.notes,
    )
