"""Hypothesis strategies for plans: any text that TOML can hold, any field filled or left out, keys that Undur doesn't know."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast, get_args
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from undur.plan.codes import (
    CHANNELS,
    DECISIONS,
    KINDS,
    LANGUAGES,
    PART_NAMES,
    TONES,
    WEEKDAYS,
    Answer,
    What,
)
from undur.plan.interview import Interview, Invitation, Referral
from undur.plan.message import LogEntry, Message, Slot
from undur.plan.plan import Deleted, Habits, Look, Me, Phrase, Plan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hypothesis.strategies import DrawFn, SearchStrategy

T = TypeVar("T")

ZONES: Final = ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "Asia/Singapore", "Europe/Berlin", "America/New_York")
_FIRST: Final = dt.datetime(2000, 1, 1)  # noqa: DTZ001  hypothesis wants the bounds bare and adds the zone
_LAST: Final = dt.datetime(2100, 1, 1)  # noqa: DTZ001  as above


def texts() -> SearchStrategy[str]:
    """Text: mostly such as tests a writer of TOML, else any code point but surrogates."""
    tricky = st.text(alphabet="a \t\n\r\"'\\[]#=.é🙂\x00\x7f\u2028", max_size=20)
    return st.one_of(st.text(max_size=20), tricky)


def one_of(codes: Sequence[T]) -> SearchStrategy[T]:
    """One of a closed vocabulary."""
    return st.sampled_from(codes)


def zones() -> SearchStrategy[str]:
    """IANA names of zones with and without daylight saving time."""
    return one_of(ZONES)


def moments(zone: str) -> SearchStrategy[dt.datetime]:
    """Aware moments that the clocks of a zone really show."""
    return st.datetimes(_FIRST, _LAST, timezones=st.just(ZoneInfo(zone)), allow_imaginary=False)


def toml_values() -> SearchStrategy[Any]:
    """Whatever may stand under a key that Undur doesn't know."""
    offsets = st.integers(-23 * 60, 23 * 60).map(lambda minutes: dt.timezone(dt.timedelta(minutes=minutes)))
    plain = st.one_of(
        st.booleans(),
        st.integers(),
        st.floats(allow_nan=False),
        texts(),
        st.datetimes(timezones=st.none() | offsets),
        st.dates(),
        st.times(),
    )
    return st.recursive(
        plain, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts(), inner, max_size=3), max_leaves=6
    )


def unknown_keys() -> SearchStrategy[dict[str, Any]]:
    """Keys that no record has."""
    return st.dictionaries(texts().map(lambda text: f"x-{text}"), toml_values(), max_size=2)


def slots(zone: str) -> SearchStrategy[Slot]:
    """A proposed time."""
    return st.builds(Slot, unknown=unknown_keys(), starts=moments(zone), ends=st.none() | moments(zone))


def messages(zone: str) -> SearchStrategy[Message]:
    """A message, edited or not."""
    return st.builds(
        Message,
        unknown=unknown_keys(),
        id=texts(),
        kind=one_of(KINDS),
        channel=one_of(CHANNELS),
        language=one_of(LANGUAGES),
        tone=one_of(TONES),
        wording=st.integers(0, 9),
        off=st.lists(one_of(PART_NAMES), unique=True, max_size=3).map(tuple),
        written=st.none() | moments(zone),
        subject=st.none() | texts(),
        body=st.none() | texts(),
        generated=st.dictionaries(one_of(PART_NAMES), texts(), max_size=3),
    )


def log_entries(zone: str) -> SearchStrategy[LogEntry]:
    """Something that happened."""
    return st.builds(
        LogEntry,
        unknown=unknown_keys(),
        at=moments(zone),
        what=one_of(cast("tuple[What, ...]", get_args(What))),
        kind=st.none() | one_of(KINDS),
        channel=st.none() | one_of(CHANNELS),
        message=st.none() | texts(),
        answer=st.none() | one_of(cast("tuple[Answer, ...]", get_args(Answer))),
        from_=st.none() | moments(zone),
        to=st.none() | moments(zone),
        note=texts(),
    )


@st.composite
def interviews(draw: DrawFn, my_zone: str = "Asia/Jakarta") -> Interview:
    """An interview, its times on the clocks of its own zone, or of `my_zone` where it names none."""
    own = draw(st.just("") | zones())
    zone = own or my_zone
    agreed = st.none() | moments(zone)
    referral = st.builds(Referral, unknown=unknown_keys(), name=texts(), friend_agreed=agreed, company_agreed=agreed)
    invitation = st.builds(
        Invitation,
        unknown=unknown_keys(),
        uid=texts(),
        sequence=st.integers(0, 9),
        organizer=texts(),
        attendee=texts(),
        message_id=texts(),
        reschedule_link=texts(),
        cancel_link=texts(),
    )
    return draw(
        st.builds(
            Interview,
            unknown=unknown_keys(),
            id=texts().filter(bool),
            company=texts(),
            starts=moments(zone) | st.dates(_FIRST.date(), _LAST.date()),
            role=texts(),
            contact=texts(),
            honorific=texts(),
            email=texts(),
            phone=texts(),
            channel=st.none() | one_of(CHANNELS),
            via_agency=texts(),
            language=st.none() | one_of(LANGUAGES),
            ends=st.none() | moments(zone),
            time_zone=st.just(own),
            place=texts(),
            link=texts(),
            notes=texts(),
            received=st.none() | moments(zone),
            answer_by=st.none() | moments(zone),
            decision=st.none() | one_of(DECISIONS),
            reason=texts(),
            reason_words=texts(),
            archived=st.none() | moments(zone),
            office_days=st.none() | office_days(),
            office_hours=st.none() | st.just("09:00-18:00"),
            holidays=st.none() | st.sampled_from(["", "ID", "SG"]),
            invitation=st.none() | invitation,
            referral=st.none() | referral,
            slots=st.lists(slots(zone), max_size=2).map(tuple),
            messages=st.lists(messages(zone), max_size=2).map(tuple),
            log=st.lists(log_entries(zone), max_size=2).map(tuple),
            steps=st.dictionaries(texts(), moments(zone), max_size=2),
        )
    )


def office_days() -> SearchStrategy[tuple[Any, ...]]:
    """Some days of the week, perhaps none."""
    return st.lists(one_of(WEEKDAYS), unique=True).map(tuple)


@st.composite
def plans(draw: DrawFn) -> Plan:
    """A plan whose interviews have ids of their own."""
    zone = draw(zones())
    me = st.builds(
        Me,
        unknown=unknown_keys(),
        name=texts(),
        phone=texts(),
        email=texts(),
        time_zone=st.just(zone),
        interface=one_of(LANGUAGES),
    )
    habits = st.builds(
        Habits,
        unknown=unknown_keys(),
        notice_hours=st.integers(1, 168),
        office_days=office_days(),
        office_hours=st.sampled_from(["08:00-17:00", "00:00-23:59"]),
        holidays=st.none() | st.sampled_from(["", "ID", "SG"]),
    )
    phrase = st.builds(
        Phrase,
        unknown=unknown_keys(),
        part=one_of([name for name in PART_NAMES if name != "reason"]),
        kind=one_of(KINDS),
        language=one_of(LANGUAGES),
        text=texts(),
        channel=st.none() | one_of(CHANNELS),
        tone=st.none() | one_of(TONES),
    )
    deleted = st.builds(Deleted, unknown=unknown_keys(), id=texts(), at=moments(zone))
    return draw(
        st.builds(
            Plan,
            unknown=unknown_keys(),
            me=me,
            habits=habits,
            look=st.builds(Look, unknown=unknown_keys(), theme=texts(), motion=st.sampled_from(["full", "none"])),
            keys=st.dictionaries(texts(), texts(), max_size=2),
            interviews=st.lists(interviews(zone), max_size=3, unique_by=lambda one: one.id).map(tuple),
            phrases=st.lists(phrase, max_size=2).map(tuple),
            deleted=st.lists(deleted, max_size=2).map(tuple),
        )
    )
