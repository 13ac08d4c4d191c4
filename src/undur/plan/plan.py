"""The plan: all interviews and settings, the content of the file."""

import datetime as dt
from functools import cached_property
from typing import Any, Final, Literal, TypeAlias

from msgspec import Struct, field

from undur.plan.codes import Channel, Kind, Language, PartName, Tone, Weekday
from undur.plan.interview import Interview
from undur.plan.record import Record

FORMAT: Final = 1
"""The format of the file that this program writes."""

DEFAULT_ZONE: Final = "Asia/Jakarta"
OFFICE_DAYS: Final[tuple[Weekday, ...]] = ("mon", "tue", "wed", "thu", "fri")
OFFICE_HOURS: Final = "08:00-17:00"

Theme: TypeAlias = str
Motion: TypeAlias = Literal["full", "none"]


class Me(Record, frozen=True, kw_only=True):
    """The person whose plan this is."""

    name: str = ""
    phone: str = ""
    email: str = ""
    time_zone: str = DEFAULT_ZONE
    interface: Language = "id"


class Habits(Record, frozen=True, kw_only=True):
    """How considerate is considerate, and when companies are at their desks (rules T2, C3, C5)."""

    notice_hours: int = 24
    office_days: tuple[Weekday, ...] = OFFICE_DAYS
    office_hours: str = OFFICE_HOURS
    """`HH:MM-HH:MM`, in the interview's zone."""
    holidays: str | None = None
    """A country code of the holidays library, `""` for none; `None`: the country of the interview's zone."""


class Look(Record, frozen=True, kw_only=True):
    """How the screens look."""

    theme: Theme = ""
    motion: Motion = "full"
    title: bool = False
    """Whether the terminal's title counts down to the mark that is nearest."""
    bell: bool = False
    """Whether the terminal's bell rings when one has to decide, to send, to call."""


class Phrase(Record, frozen=True, kw_only=True):
    """A person's own sentence for a part of a message."""

    part: PartName
    language: Language
    text: str
    """A template: plan/templates.py has the fields that it may name."""
    kind: Kind | None = None
    """The kind of message that it is for; `None`: any."""
    channel: Channel | None = None
    tone: Tone | None = None


class Deleted(Record, frozen=True, kw_only=True):
    """A deleted interview's id, which is never used again."""

    id: str
    at: dt.datetime


class Fault(Struct, frozen=True, kw_only=True):
    """One wrong value of a record that could not be read."""

    field: str
    """Dotted path inside the record: `message.0.kind`."""
    value: str
    """The value as the file has it, shortened."""
    expected: str
    """What would be right, in msgspec's terms."""
    line: int | None = None
    """Line of the file, from 1."""


class Damaged(Struct, frozen=True, kw_only=True):
    """An `[[interview]]` that needs repair by hand: kept as it is on every save."""

    raw: dict[str, Any]
    faults: tuple[Fault, ...]


class Plan(Record, frozen=True, kw_only=True, dict=True):
    """All interviews and settings."""

    format: int = FORMAT
    me: Me = Me()
    habits: Habits = Habits()
    look: Look = Look()
    keys: dict[str, str] = field(default_factory=dict)
    """Command id → key, where a person has rebound one."""
    interviews: tuple[Interview, ...] = field(name="interview", default=())
    phrases: tuple[Phrase, ...] = field(name="phrase", default=())
    deleted: tuple[Deleted, ...] = ()
    damaged: tuple[Damaged, ...] = field(name="~damaged", default=())

    def find(self, interview_id: str) -> Interview | None:
        """The interview with this id, if there is one."""
        return self._by_id.get(interview_id)

    @cached_property
    def _by_id(self) -> dict[str, Interview]:
        """Id → the first interview with it: a screen asks with every key, in a plan of thousands too."""
        return {one.id: one for one in reversed(self.interviews)}
