"""What an invitation was understood to say: each field with the words it came from, what is odd, and what must be asked."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from undur.errors import UndurError
from undur.plan.addressing import apart
from undur.plan.codes import Channel, Language
from undur.plan.interview import Interview, Invitation, Start
from undur.plan.plan import Me
from undur.times.read import Reading

if TYPE_CHECKING:
    from collections.abc import Mapping

Field: TypeAlias = Literal[
    "company", "role", "title", "starts", "time_zone", "contact", "honorific", "email", "phone",
    "channel", "place", "link", "language", "notes", "answer_by",
]  # fmt: skip
FIELDS: Final[tuple[Field, ...]] = (
    "company", "role", "title", "starts", "time_zone", "contact", "honorific", "email", "phone",
    "channel", "place", "link", "language", "notes",
)  # fmt: skip
"""In the order in which they are shown."""


class Reader(Struct, frozen=True, kw_only=True):
    """Who reads, and when."""

    me: Me
    now: dt.datetime
    """Aware; words such as `besok` count from it where the invitation itself tells no date."""


class Span(Struct, frozen=True):
    """Some words of the text, half-open, in code points."""

    start: int
    end: int

    def moved(self, by: int) -> Span:
        """The same words in a text that has `by` more characters before them."""
        return Span(self.start + by, self.end + by)


class Piece(Struct, frozen=True):
    """A value, and the words it came from."""

    value: str
    spans: tuple[Span, ...] = ()

    def moved(self, by: int) -> Piece:
        """The same piece of a text that has `by` more characters before it."""
        return Piece(self.value, tuple(one.moved(by) for one in self.spans))


class Remark(Struct, frozen=True):
    """Something to say about an invitation; its sentence is `words.exchange.remark(remark)`."""

    code: str
    text: str = ""
    """What fills the sentence."""
    cause: UndurError | None = None
    """Where an error has a sentence of its own, that is said."""
    at: Start | None = None
    """When that is, where it is an interview of the plan."""


class Understood(Struct, frozen=True, kw_only=True):
    """One interview, as far as it was understood. Nothing in it is a guess: what isn't sure is a question."""

    text: str
    """What was read, without what no reader can see; the spans lie in it."""
    company: str = ""
    role: str = ""
    title: str = ""
    """What the calendar or the mail calls the appointment."""
    starts: Start | None = None
    """`None` where the source doesn't say or contradicts itself; then a question says why."""
    ends: dt.datetime | None = None
    time_zone: str = ""
    """IANA name, if the source tells one."""
    told: str = ""
    """Where `starts` is not sure: the time as the source has it, to be put right."""
    choices: tuple[Reading, ...] = ()
    """Where several times are told: those to choose from, the first named first."""
    contact: str = ""
    honorific: str = ""
    email: str = ""
    phone: str = ""
    channel: Channel | None = None
    place: str = ""
    link: str = ""
    language: Language | None = None
    notes: str = ""
    received: dt.datetime | None = None
    answer_by: dt.datetime | None = None
    """Until when the company wants an answer, aware; `None` where it names no deadline."""
    method: str = ""
    """Of the calendar: `REQUEST`, `CANCEL`, …; empty for mails and texts without one."""
    invitation: Invitation = Invitation()
    spans: dict[Field, tuple[Span, ...]] = {}
    """Field → the words it came from; a field that has none was not told in words."""
    warnings: tuple[Remark, ...] = ()
    questions: tuple[Remark, ...] = ()

    @property
    def cancels(self) -> bool:
        """Whether the company calls the interview off."""
        return self.method == "CANCEL"

    def told_by(self, pieces: Mapping[Field, Piece]) -> Understood:
        """The same with these fields, and their words."""
        values = {name: piece.value for name, piece in pieces.items()}
        spans = {name: piece.spans for name, piece in pieces.items() if piece.spans}
        return replace(self, **values, spans=self.spans | spans)

    def chosen(self, choice: Reading) -> Understood:
        """The same at one of its choices; which time it is need not be asked any more."""
        asked = {"several_times"} | (set() if isinstance(choice.starts, dt.datetime) else {"no_hour"})
        return replace(
            self,
            starts=choice.starts,
            ends=choice.ends,
            time_zone=choice.zone or self.time_zone,
            choices=(),
            questions=tuple(one for one in self.questions if one.code not in asked),
        )

    def words_of(self, field: Field) -> str:
        """The words a field came from, ` … ` between words that stand apart."""
        return " … ".join(self.text[one.start : one.end] for one in self.spans.get(field, ()))

    def interview(self) -> Interview | None:
        """The interview as it would be kept; `None` while company or time are not known."""
        if not self.company or self.starts is None:
            return None
        honorific, contact = apart(self.honorific, self.contact)
        return Interview(
            id="",
            company=self.company,
            starts=self.starts,
            ends=self.ends,
            time_zone=self.time_zone,
            role=self.role,
            contact=contact,
            honorific=honorific,
            email=self.email,
            phone=self.phone,
            channel=self.channel,
            language=self.language,
            place=self.place,
            link=self.link,
            notes=self.notes,
            received=self.received,
            answer_by=self.answer_by,
            invitation=None if self.invitation == Invitation() else self.invitation,
        )
