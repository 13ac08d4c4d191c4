"""One appointment with one company."""

import datetime as dt
from abc import ABC
from typing import TYPE_CHECKING, TypeAlias

from msgspec import field

from undur.plan.addressing import apart
from undur.plan.codes import Channel, Decision, Language, Weekday
from undur.plan.message import LogEntry, Message, Slot
from undur.plan.record import Record

if TYPE_CHECKING:
    Start: TypeAlias = dt.datetime | dt.date
else:

    class Start(ABC):  # noqa: B024  msgspec refuses the union of two types it knows, but takes a class that both belong to
        """An aware date-time, or a date whose hour is not told yet."""

    Start.register(dt.date)


class Invitation(Record, frozen=True, kw_only=True):
    """What an import keeps of the invitation, so that a reply can be made."""

    uid: str = ""
    sequence: int = 0
    organizer: str = ""
    attendee: str = ""
    message_id: str = ""
    reschedule_link: str = ""
    cancel_link: str = ""


class Referral(Record, frozen=True, kw_only=True):
    """A friend who may be recommended, and the two consents it needs (rule F5)."""

    name: str = ""
    friend_agreed: dt.datetime | None = None
    company_agreed: dt.datetime | None = None


class Interview(Record, frozen=True, kw_only=True):
    """One appointment. Every field but `id`, `company` and `starts` may be missing."""

    id: str
    """ASCII slug of the company, unique in the plan, never used again."""
    company: str
    starts: Start
    """Aware, in `time_zone` unless the file's offset contradicts it; or a date: the hour is not told yet."""
    role: str = ""
    contact: str = ""
    honorific: str = ""
    email: str = ""
    phone: str = ""
    channel: Channel | None = None
    """How the invitation came."""
    via_agency: str = ""
    language: Language | None = None
    """Of the messages; `None`: as the interface."""
    ends: dt.datetime | None = None
    time_zone: str = ""
    """An IANA name; empty: as `Me.time_zone`."""
    place: str = ""
    link: str = ""
    notes: str = ""
    received: dt.datetime | None = None
    answer_by: dt.datetime | None = None
    """Until when the company wants an answer, as the invitation says; aware."""
    decision: Decision | None = None
    """`None`: undecided."""
    reason: str = ""
    """A code of etiquette/reasons.py, `other`, or empty."""
    reason_words: str = ""
    archived: dt.datetime | None = None
    office_days: tuple[Weekday, ...] | None = None
    office_hours: str | None = None
    holidays: str | None = None
    invitation: Invitation | None = None
    referral: Referral | None = None
    slots: tuple[Slot, ...] = field(name="slot", default=())
    messages: tuple[Message, ...] = field(name="message", default=())
    log: tuple[LogEntry, ...] = ()
    steps: dict[str, dt.datetime] = field(default_factory=dict)
    """Step id → when it was ticked by hand."""

    @property
    def addressee(self) -> str:
        """The contact with their title: `Ibu Ratna`; empty where no name is known."""
        return " ".join(filter(None, apart(self.honorific, self.contact))) if self.contact else ""

    @property
    def hour_known(self) -> bool:
        """Whether the invitation named an hour, not only a day."""
        return isinstance(self.starts, dt.datetime)

    @property
    def day(self) -> dt.date:
        """The day of the interview, in its own zone."""
        return self.starts.date() if isinstance(self.starts, dt.datetime) else self.starts
