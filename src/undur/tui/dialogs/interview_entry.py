"""What is typed into the interview form, and the interview that it makes. No widget in it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal, TypeAlias, cast

from msgspec import Struct
from msgspec.structs import replace

from undur.plan.addressing import apart
from undur.plan.interview import Interview
from undur.times.reading import Reading, read_when
from undur.times.writing import write_clock, write_start
from undur.times.zones import zone, zone_name

if TYPE_CHECKING:
    from undur.exchange.incoming.understood import Understood
    from undur.plan.codes import Channel, Language
    from undur.plan.interview import Start

FieldName: TypeAlias = Literal[
    "company", "starts", "role", "contact", "honorific", "channel", "phone", "email",
    "language", "time_zone", "place", "link", "notes",
]  # fmt: skip
FIELDS: tuple[FieldName, ...] = (
    "company", "starts", "role", "contact", "honorific", "channel", "phone", "email",
    "language", "time_zone", "place", "link", "notes",
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
    language: str = ""
    time_zone: str = ""
    place: str = ""
    link: str = ""
    notes: str = ""

    @property
    def gist(self) -> str:
        """What tells one invitation of a folder from another."""
        return f"{self.company} · {self.starts}"


def entry_of(interview: Interview, language: Language) -> Entry:
    """An interview as the form shows it, its time written in full."""
    return Entry(
        company=interview.company,
        starts=time_in_full(interview.starts, interview.ends, language),
        role=interview.role,
        contact=interview.contact,
        honorific=interview.honorific,
        channel=interview.channel or "",
        phone=interview.phone,
        email=interview.email,
        language=interview.language or "",
        time_zone=interview.time_zone,
        place=interview.place,
        link=interview.link,
        notes=interview.notes,
    )


def entry_of_invitation(invitation: Understood, language: Language) -> Entry:
    """An invitation as the form shows it; a time that isn't sure stands there as the source has it."""
    starts = time_in_full(invitation.starts, invitation.ends, language) if invitation.starts else invitation.told
    honorific, contact = apart(invitation.honorific, invitation.contact)
    return Entry(
        company=invitation.company,
        starts=starts,
        role=invitation.role,
        contact=contact,
        honorific=honorific,
        channel=invitation.channel or "",
        phone=invitation.phone,
        email=invitation.email,
        language=invitation.language or "",
        time_zone=invitation.time_zone,
        place=invitation.place,
        link=invitation.link,
        notes=invitation.notes,
    )


def time_in_full(starts: Start, ends: dt.datetime | None, language: Language) -> str:
    """The interview's day and time as one writes them, with the end where it is on the same day."""
    text = write_start(starts, language)
    if isinstance(starts, dt.datetime) and ends is not None and ends.date() == starts.date():
        clock = write_clock(starts, language)
        return text.replace(clock, f"{clock}–{write_clock(ends, language)}", 1)
    return text


def understood(entry: Entry, *, now: dt.datetime, home: str) -> Reading:
    """What the time is read as, in the interview's zone or else in `home`. Raises an `UndurError` that says what is wrong."""
    return read_when(entry.starts, now=now, zone=zone_name(entry.time_zone) if entry.time_zone.strip() else home)


def interview_from(entry: Entry, reading: Reading, before: Interview | None, *, home: str) -> Interview:
    """The interview that the form makes: a new one, or `before` with what was typed.

    A zone named with the time counts more than the one in its own field; `home` need not be kept in the record.
    """
    own = zone_name(entry.time_zone) if entry.time_zone.strip() else ""
    named = reading.zone if reading.zone not in {"", own or home} else own
    starts, ends = reading.starts, reading.ends
    if named and isinstance(starts, dt.datetime):
        starts = starts.astimezone(zone(named))
        ends = ends.astimezone(zone(named)) if ends else None
    record = before or Interview(id="", company=entry.company, starts=starts)
    return replace(with_texts(record, entry), starts=starts, ends=ends, time_zone=named)


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
