"""What happens to an interview changes its record, and stands in its log."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from undur import events
from undur.plan.interview import Interview
from undur.plan.message import LogEntry, Message, Slot
from undur.times.reading import Reading

if TYPE_CHECKING:
    from undur.plan.codes import Channel, Kind, What

JAKARTA = ZoneInfo("Asia/Jakarta")
NOW = dt.datetime(2026, 11, 24, 9, 12, tzinfo=JAKARTA)
STARTS = dt.datetime(2026, 11, 25, 10, tzinfo=JAKARTA)
LATER = dt.datetime(2026, 12, 1, 14, tzinfo=JAKARTA)
SAGARA = Interview(id="sagara-niaga", company="PT Sagara Niaga", starts=STARTS, ends=STARTS + dt.timedelta(hours=1))
DRAFT = Message(id="m1", kind="cancel", channel="email", language="id")


def test_a_decision_is_logged_once() -> None:
    once = events.decided(SAGARA, "cancel", "study", "", NOW)
    twice = events.decided(once, "cancel", "salary", "gajinya", NOW)
    assert (twice.decision, twice.reason, twice.reason_words) == ("cancel", "salary", "gajinya")
    assert twice.log == (LogEntry(at=NOW, what="decided"),)


def test_an_untouched_draft_follows_the_decision() -> None:
    decided = events.decided(replace(SAGARA, messages=(DRAFT,)), "reschedule", "", "", NOW)
    assert [one.kind for one in decided.messages] == ["reschedule"]


@pytest.mark.parametrize(
    "interview",
    [
        replace(SAGARA, messages=(DRAFT,), log=(LogEntry(at=NOW, what="sent", message="m1"),)),
        replace(SAGARA, messages=(replace(DRAFT, kind="thanks"),)),
    ],
    ids=["gone out", "of another purpose"],
)
def test_any_other_draft_stays_as_it_is(interview: Interview) -> None:
    assert events.decided(interview, "reschedule", "", "", NOW).messages == interview.messages


@pytest.mark.parametrize("noted", [(), (LogEntry(at=NOW, what="copied", message="m1"),)], ids=["written in", "copied"])
def test_a_draft_with_words_of_its_own_stays_beside_a_new_one_of_the_other_kind(noted: tuple[LogEntry, ...]) -> None:
    written = replace(DRAFT, body="Kata saya", tone="warm", off=("apology",))
    decided = events.decided(replace(SAGARA, messages=(written,), log=noted), "reschedule", "", "", NOW)
    kept, fresh = decided.messages
    assert kept == written
    assert fresh == replace(written, id="m2", kind="reschedule", body=None, written=NOW)


def test_handing_a_change_over_decides_on_it() -> None:
    out = events.handed_over(SAGARA, DRAFT, replace(DRAFT, body="Teks"), "copied", NOW)
    assert (out.decision, [entry.what for entry in out.log]) == ("cancel", ["decided", "copied"])
    assert [one.body for one in out.messages] == ["Teks"]


def test_words_typed_while_a_copy_was_on_its_way_stay() -> None:
    typed = replace(DRAFT, body="Teks baru")
    working = replace(DRAFT, body="Teks")
    out = events.handed_over(replace(SAGARA, messages=(typed,)), working, working, "copied", NOW)
    assert [one.body for one in out.messages] == ["Teks baru"]


@pytest.mark.parametrize(
    ("channel", "kind", "what"),
    [
        ("phone", "cancel", "called"),
        ("email", "reply", "replied"),
        ("email", "confirm", "confirmed"),
        ("sms", "nudge", "sent"),
    ],
)
def test_what_sending_means_for_the_log(channel: Channel, kind: Kind, what: What) -> None:
    assert events.sending_means(replace(DRAFT, channel=channel, kind=kind)) == what


def test_a_draft_stays_where_the_decision_asks_for_no_message_of_its_kind() -> None:
    interview = replace(SAGARA, messages=(DRAFT,))
    assert events.decided(interview, "attend", "", "", NOW).messages == (DRAFT,)


def test_a_message_that_went_out_is_kept_with_its_entry() -> None:
    sent = events.went_out(SAGARA, replace(DRAFT, body="Teks"), "sent", NOW, "dari ponsel")
    assert sent.messages[0].body == "Teks"
    assert sent.log == (
        LogEntry(at=NOW, what="sent", kind="cancel", channel="email", message="m1", note="dari ponsel"),
    )


def test_a_new_time_begins_afresh() -> None:
    waiting = replace(SAGARA, decision="reschedule", reason="exam_thesis", slots=(Slot(starts=LATER),))
    moved = events.moved(waiting, Reading(LATER, None, ""), NOW)
    assert (moved.starts, moved.ends, moved.slots) == (LATER, None, ())
    assert (moved.decision, moved.reason) == ("attend", "")
    assert moved.log == (LogEntry(at=NOW, what="rescheduled", from_=STARTS, to=LATER),)


def test_a_day_without_an_hour_leaves_its_side_of_the_entry_open() -> None:
    moved = events.moved(SAGARA, Reading(LATER.date(), None, ""), NOW)
    assert moved.starts == LATER.date()
    assert (moved.log[0].from_, moved.log[0].to) == (STARTS, None)
