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
from undur.plan.plan import Plan
from undur.situation import situate
from undur.times.read import Reading

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
    assert moved.log == (
        LogEntry(at=NOW, what="rescheduled", from_=STARTS, to=LATER, reason="exam_thesis", reason_words=""),
    )
    wished_by_them = events.moved(replace(SAGARA, decision="attend"), Reading(LATER, None, ""), NOW)
    assert wished_by_them.log == (LogEntry(at=NOW, what="rescheduled", from_=STARTS, to=LATER),)


def test_the_log_keeps_the_reason_that_they_were_told() -> None:
    ill = replace(SAGARA, decision="reschedule", reason="illness_self", reason_words="sedang sakit")
    asked = events.went_out(ill, replace(DRAFT, kind="reschedule"), "sent", NOW)
    later = events.decided(asked, "cancel", "offer_accepted", "", NOW)
    assert [(one.reason, one.reason_words) for one in later.log] == [("illness_self", "sedang sakit"), ("", "")]
    for what, kind in (("copied", "reschedule"), ("confirmed", "confirm"), ("sent", "nudge")):
        told = events.went_out(ill, replace(DRAFT, kind=kind), what, NOW)  # type: ignore[arg-type]  # a table's row
        assert told.log[0].reason == "", what


def test_a_day_without_an_hour_leaves_its_side_of_the_entry_open() -> None:
    moved = events.moved(SAGARA, Reading(LATER.date(), None, ""), NOW)
    assert moved.starts == LATER.date()
    assert (moved.log[0].from_, moved.log[0].to) == (STARTS, None)


def test_another_time_is_adopted_in_one_go() -> None:
    asked = LogEntry(at=NOW - dt.timedelta(days=1), what="sent", kind="reschedule", message="m1")
    reply = Message(id="m2", kind="thanks", channel="email", language="id", written=asked.at)
    waiting = replace(
        SAGARA,
        decision="reschedule",
        messages=(replace(DRAFT, kind="reschedule"), reply),
        log=(asked,),
        time_zone="Asia/Jakarta",
        slots=(Slot(starts=LATER),),
    )
    after = events.answered(waiting, "proposed", NOW, Reading(LATER, None, ""), accepted=True)
    assert after.log[1:] == (
        LogEntry(at=NOW, what="answered", answer="proposed", to=LATER),
        LogEntry(at=NOW, what="rescheduled", from_=STARTS, to=LATER),
    )
    assert (after.starts, after.decision, after.slots) == (LATER, "attend", ())
    situation = situate(Plan(interviews=(after,)), after, NOW)
    assert situation.times.mark == LATER - dt.timedelta(hours=24)
    assert (situation.times.status, situation.next_step.id) == ("planned", "confirm_new_time")
    assert situation.working.kind == "confirm", "not the thanks that were drafted in the round before"
    assert "1 Desember 2026 pukul 14.00" in situation.draft.body


def test_a_time_that_is_only_named_moves_nothing() -> None:
    after = events.answered(SAGARA, "proposed", NOW, Reading(LATER, None, ""))
    assert (after.starts, after.log) == (STARTS, (LogEntry(at=NOW, what="answered", answer="proposed", to=LATER),))
    assert events.answered(SAGARA, "question", NOW).log == (LogEntry(at=NOW, what="answered", answer="question"),)
    day = events.answered(SAGARA, "proposed", NOW, Reading(LATER.date(), None, ""), accepted=True)
    assert (day.starts, [entry.to for entry in day.log]) == (LATER.date(), [None, None])
