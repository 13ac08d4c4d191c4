"""What holds for every interview at every moment."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from undur.etiquette.advice import advise
from undur.etiquette.case import Case, Evidence, case_of
from undur.etiquette.mistakes import mistakes_of
from undur.etiquette.next_step import next_step
from undur.etiquette.phase import PHASES
from undur.etiquette.steps import steps_of
from undur.etiquette.urgency import urgency
from undur.plan.codes import CHANNELS, DECISIONS, KINDS, LANGUAGES, WEEKDAYS
from undur.plan.interview import Interview, Invitation, Referral
from undur.plan.message import LogEntry, Message
from undur.plan.plan import Habits, Plan
from undur.words import words_in

if TYPE_CHECKING:
    from collections.abc import Callable

ZONES = ("Asia/Jakarta", "Asia/Jayapura", "America/New_York", "Europe/London", "UTC")
WHAT = (
    "received",
    "decided",
    "copied",
    "sent",
    "called",
    "answered",
    "replied",
    "confirmed",
    "rescheduled",
    "cancelled",
)
SLUGS = ("no_thanks", "no_reason", "vague_reason", "no_slots", "late_no_apology", "all_caps", "no_warmth")

moments = st.datetimes(
    dt.datetime(2026, 10, 1),  # noqa: DTZ001  hypothesis wants it naive and adds the zone
    dt.datetime(2027, 4, 1),  # noqa: DTZ001  as above
    timezones=st.sampled_from(ZONES).map(ZoneInfo),
)
maybe_moments = st.none() | moments

entries = st.builds(
    LogEntry,
    at=moments,
    what=st.sampled_from(WHAT),
    kind=st.none() | st.sampled_from(KINDS),
    channel=st.none() | st.sampled_from(CHANNELS),
    answer=st.none() | st.sampled_from(("accepted", "proposed", "regret", "question")),
)
messages = st.builds(
    Message,
    id=st.sampled_from(("m1", "m2")),
    kind=st.sampled_from(KINDS),
    channel=st.sampled_from(CHANNELS),
    language=st.sampled_from(LANGUAGES),
    written=maybe_moments,
)
interviews = st.builds(
    Interview,
    id=st.just("a"),
    company=st.just("PT A"),
    starts=moments | st.dates(dt.date(2026, 10, 1), dt.date(2027, 4, 1)),
    channel=st.none() | st.sampled_from(CHANNELS),
    phone=st.sampled_from(("", "0812")),
    time_zone=st.sampled_from((*ZONES, "", "wita", "nowhere")),
    decision=st.none() | st.sampled_from(DECISIONS),
    reason=st.sampled_from(("", "illness_self", "unheard_of")),
    referral=st.none() | st.builds(Referral, name=st.sampled_from(("", "Sari")), friend_agreed=maybe_moments),
    office_days=st.none() | st.lists(st.sampled_from(WEEKDAYS), unique=True).map(tuple),
    office_hours=st.none() | st.sampled_from(("09:00-12:00", "00:00-23:59", "nonsense")),
    received=maybe_moments,
    invitation=st.none() | st.just(Invitation(cancel_link="https://a.example/x", message_id="<1@a.example>")),
    archived=st.none(),
    log=st.lists(entries, max_size=5).map(tuple),
    messages=st.lists(messages, max_size=2).map(tuple),
    steps=st.dictionaries(
        st.sampled_from(
            ("acknowledge", "call_first", "own_link", "answer_reply", "confirm_time", "follow_up", "verify")
        ),
        moments,
    ),
)
evidence = st.none() | st.builds(
    Evidence,
    message=st.just("m1"),
    kind=st.sampled_from(KINDS),
    channel=st.sampled_from(CHANNELS),
    shown=st.dictionaries(st.sampled_from(("thanks", "reason", "alternative", "warmth")), st.integers(1, 9)),
    faults=st.frozensets(st.sampled_from(SLUGS)),
)
notices = st.sampled_from((0, 1, 24, 48, 96))


def at(interview: Interview, now: dt.datetime, notice: int = 24, seen: Evidence | None = None) -> Case:
    plan = Plan(habits=Habits(notice_hours=notice))
    return case_of(plan, interview, now, seen)


def in_order(first: dt.datetime, second: dt.datetime) -> tuple[dt.datetime, dt.datetime]:
    return (first, second) if first <= second else (second, first)


@given(interviews, moments, moments, notices)
@settings(max_examples=80)
def test_the_phase_never_goes_back(interview: Interview, one: dt.datetime, other: dt.datetime, notice: int) -> None:
    earlier, later = (PHASES.index(at(interview, now, notice).phase) for now in in_order(one, other))
    assert earlier <= later


@given(interviews, moments, moments, evidence)
@settings(max_examples=150)
def test_nothing_overdue_stops_being_so_by_itself(
    interview: Interview, one: dt.datetime, other: dt.datetime, seen: Evidence | None
) -> None:
    earlier, later = (at(interview, now, seen=seen) for now in in_order(one, other))
    overdue: Callable[[Case], set[str]] = lambda case: {step.id for step in steps_of(case) if step.state == "overdue"}  # noqa: E731  said once, here
    made: Callable[[Case], set[str]] = lambda case: {one.id for one in mistakes_of(case) if one.state == "made"}  # noqa: E731  as above
    assert overdue(earlier) <= overdue(later)
    assert made(earlier) <= made(later)


@given(interviews, moments, notices)
@settings(max_examples=80)
def test_nothing_is_avoided_by_somebody_who_has_done_nothing_at_all(
    interview: Interview, now: dt.datetime, notice: int
) -> None:
    untouched = replace(
        interview, decision=None, reason="", reason_words="", referral=None, log=(), messages=(), steps={}
    )
    assert "avoided" not in {one.state for one in mistakes_of(at(untouched, now, notice))}


@given(interviews, moments, notices)
@settings(max_examples=80)
def test_send_by_lies_within_the_week_before_the_mark_whatever_the_moment(
    interview: Interview, now: dt.datetime, notice: int
) -> None:
    case = at(interview, now, notice)
    assert dt.timedelta(0) <= case.mark - case.send_by <= dt.timedelta(days=7, hours=1)
    assert case.send_by == case.mark or case.office.is_open(case.send_by)
    assert at(interview, now + dt.timedelta(days=3), notice).send_by == case.send_by


@given(interviews, moments, evidence, st.sampled_from(LANGUAGES))
@settings(max_examples=250)
def test_there_is_always_a_next_step_and_everything_can_be_said(
    interview: Interview, now: dt.datetime, seen: Evidence | None, language: str
) -> None:
    case = at(interview, now, seen=seen)
    words = words_in("id" if language == "id" else "en").etiquette
    steps, advice = steps_of(case), advise(case)
    step = next_step(case, steps)
    assert words.next_step(step)
    assert (step.id == "closed") == (case.status == "closed")
    assert words.advice(advice)
    notes = [advice.why, *(one.note for one in steps), *(one.note for one in mistakes_of(case))]
    assert all(words.note(note) for note in notes if note is not None)
    assert all(words.steps[one.id].title for one in steps)
    assert urgency(case) == urgency(case)


@given(interviews, moments)
@settings(max_examples=150)
def test_advice_never_points_back_or_past_the_start(interview: Interview, now: dt.datetime) -> None:
    case = at(interview, now)
    advice = advise(case)
    if advice.what == "at":
        assert advice.at is not None
        assert advice.at > now
    if advice.call_at is not None:
        assert now < advice.call_at
        assert advice.call_at < case.start or not interview.hour_known


@given(interviews, moments, evidence)
@settings(max_examples=250)
def test_what_is_advised_and_what_comes_next_agree(
    interview: Interview, now: dt.datetime, seen: Evidence | None
) -> None:
    """Where there is nothing to send, no next step asks for a message or a call; where one is to call, none waits."""
    case = at(interview, now, seen=seen)
    advice, step = advise(case), next_step(case, steps_of(case))
    if advice.what == "none":
        assert step.action not in ("write", "copy", "call", "mark_sent"), step.id
    if advice.what == "wait":
        assert step.action in ("log_answer", "decide", "archive", ""), step.id
    if advice.what in ("call", "write_then_call") and case.interview.decision not in (None, "verify"):
        assert step.action in ("call", "write", "copy", "mark_sent", "reply"), step.id
