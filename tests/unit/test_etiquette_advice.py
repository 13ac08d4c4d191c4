"""What to do now: rules T1, T2, T5, C3, C4, C6, each in both directions."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from etiquette_cases import WIB, case_at, entry, wib

from undur.etiquette.advice import advise
from undur.etiquette.calling import next_call

if TYPE_CHECKING:
    from undur.etiquette.case import Case


def told(case: Case) -> tuple[str, dt.datetime | None, str]:
    advice = advise(case)
    return advice.what, advice.call_at or advice.at, advice.why.code if advice.why else ""


@pytest.mark.parametrize("decision", [None, "cancel", "reschedule"])
@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (wib(19, 10), ("now", None, "")),  # calm, in office hours
        (wib(19, 21), ("at", wib(20, 8), "after_hours")),  # C3
        (wib(21, 10), ("at", wib(23, 8), "day_off")),  # C3 over a weekend
        (wib(24, 9, 59), ("now", None, "")),
        (wib(24, 10), ("now", None, "")),  # 24:00:00 left
        (wib(24, 10, 0, 1), ("call", None, "")),  # 23:59:59 left: T5
        (wib(24, 18, 30), ("call", None, "")),  # until 19.00
        (wib(24, 21), ("write_then_call", wib(25, 8), "no_hour_for_calls")),  # the evening before
        (wib(25, 6), ("write_then_call", wib(25, 8), "no_hour_for_calls")),
        (wib(25, 9, 59), ("call", None, "")),
        (wib(25, 10, 1), ("now", None, "started")),  # T7
    ],
)
def test_telling_a_company(
    decision: str | None, now: dt.datetime, expected: tuple[str, dt.datetime | None, str]
) -> None:
    assert told(case_at(now, decision=decision)) == expected


def test_send_now_at_night_where_waiting_costs_the_mark() -> None:
    early: dict[str, Any] = {"starts": wib(25, 7), "decision": "cancel"}
    assert told(case_at(wib(23, 21), **early)) == ("now", None, "waiting_costs_mark")
    assert told(case_at(wib(22, 21), **early)) == ("at", wib(23, 8), "day_off")


def test_a_question_goes_out_at_night_where_waiting_costs_the_start() -> None:
    assert told(case_at(wib(24, 21), decision="verify", starts=wib(25, 7))) == ("now", None, "waiting_costs_start")
    assert told(case_at(wib(24, 21), decision="verify")) == ("at", wib(25, 8), "after_hours")


def test_a_mark_at_opening_time_can_wait_for_it() -> None:
    assert told(case_at(wib(23, 21), starts=wib(25, 8))) == ("at", wib(24, 8), "after_hours")


@pytest.mark.parametrize(
    ("now", "why", "opens"),
    [
        (wib(25, 10, month=12), "holiday", wib(28, 8, month=12)),
        (wib(24, 10, month=12), "joint_leave", wib(28, 8, month=12)),
    ],
)
def test_a_holiday_is_waited_out_and_named(now: dt.datetime, why: str, opens: dt.datetime) -> None:
    case = case_at(now, starts=wib(30, 10, month=12))
    assert told(case) == ("at", opens, why)
    named = advise(case).why
    assert named is not None
    assert "Natal" in named.text


def test_without_a_number_one_writes() -> None:
    assert told(case_at(wib(24, 11), phone="")) == ("now", None, "no_phone")


def test_before_an_interview_at_opening_time_an_early_call_is_better_than_none() -> None:
    monday: dict[str, Any] = {"starts": wib(23, 8), "decision": "cancel"}
    assert told(case_at(wib(22, 20), **monday)) == ("write_then_call", wib(23, 7), "no_hour_for_calls")
    assert told(case_at(wib(23, 7, 30), **monday)) == ("call", None, "")


def test_where_no_hour_for_calls_is_left_one_writes() -> None:
    assert told(case_at(wib(24, 22), starts=wib(25, 7))) == ("now", None, "no_call_left")


def test_before_an_interview_on_a_day_off_one_calls_on_that_day() -> None:
    assert told(case_at(wib(20, 21), starts=wib(21, 10))) == ("write_then_call", wib(21, 8), "no_hour_for_calls")


def test_where_the_hour_is_not_told_a_call_at_the_opening_hour_is_in_time() -> None:
    case = case_at(wib(24, 21), starts=dt.date(2026, 11, 25))
    assert told(case) == ("write_then_call", wib(25, 8), "no_hour_for_calls")


def test_the_last_minutes_of_lunch_are_good_enough_for_a_call_that_cannot_wait() -> None:
    assert told(case_at(wib(25, 12, 10), starts=wib(25, 13))) == ("call", None, "")
    assert told(case_at(wib(25, 12, 10), starts=wib(25, 14))) == ("write_then_call", wib(25, 13), "no_hour_for_calls")


@pytest.mark.parametrize(
    ("moment", "zone", "expected"),
    [
        (wib(24, 11, 59), "", wib(24, 11, 59)),
        (wib(24, 12), "", wib(24, 13)),  # lunch
        (wib(24, 13), "", wib(24, 13)),
        (wib(27, 11, 30), "", wib(27, 13)),  # Friday prayer
        (wib(27, 11, 29), "", wib(27, 11, 29)),
        (wib(26, 11, 30), "", wib(26, 11, 30)),  # no prayer on Thursday
        (wib(24, 18, 59), "", wib(24, 18, 59)),
        (wib(24, 19), "", wib(25, 8)),
        (wib(24, 7), "", wib(24, 8)),
        (wib(27, 11, 30), "Asia/Singapore", wib(27, 13) - dt.timedelta(hours=1)),  # 12.30 in Singapore: lunch
        (wib(27, 10, 45), "Asia/Singapore", wib(27, 10, 45)),  # Friday 11.45 in Singapore
    ],
)
def test_calls_keep_clear_of_lunch_prayer_and_evening(moment: dt.datetime, zone: str, expected: dt.datetime) -> None:
    case = case_at(moment, time_zone=zone)
    assert next_call(moment, case.office, dt.date(2026, 12, 30)) == expected


def test_a_telephone_invitation_is_answered_outside_the_pauses() -> None:
    assert told(case_at(wib(19, 12, 15), channel="phone")) == ("at", wib(19, 13), "pause")
    assert told(case_at(wib(19, 12, 15))) == ("now", None, "")


SENT_IN_TIME = entry(wib(23, 9), "sent", kind="reschedule", channel="whatsapp")
ASKED_EARLY = entry(wib(18, 9), "sent", kind="reschedule", channel="whatsapp")
SCRIPT_READ = entry(wib(23, 9), "sent", kind="reschedule", channel="phone")
SENT_LATE = entry(wib(24, 21), "sent", kind="reschedule", channel="whatsapp")


@pytest.mark.parametrize(
    ("now", "log", "expected"),
    [
        (wib(23, 10), (SENT_IN_TIME,), ("wait", wib(24, 9), "")),
        (wib(19, 10), (ASKED_EARLY,), ("wait", wib(20, 9), "")),
        (wib(20, 9), (ASKED_EARLY,), ("now", None, "")),  # F3: it is time to ask again
        (wib(20, 21), (ASKED_EARLY,), ("at", wib(23, 8), "after_hours")),
        (wib(24, 11), (ASKED_EARLY,), ("call", None, "")),  # a day left and no answer: not taken as agreed
        (wib(24, 21), (ASKED_EARLY,), ("call", wib(25, 8), "")),
        (wib(24, 11), (ASKED_EARLY, entry(wib(23, 9), "called")), ("now", None, "")),
        (wib(23, 10), (SCRIPT_READ,), ("now", None, "trace_missing")),
        (wib(24, 21, 5), (SENT_LATE,), ("call", wib(25, 8), "")),
        (wib(25, 8, 30), (SENT_LATE,), ("call", None, "")),
        (wib(25, 8, 30), (SENT_LATE, entry(wib(25, 8, 10), "called")), ("wait", wib(26, 8), "")),
        (wib(24, 11), (entry(wib(24, 10, 30), "called"),), ("now", None, "trace_missing")),
        (wib(24, 11), (SENT_IN_TIME, entry(wib(24, 10), "answered")), ("now", None, "")),
        (wib(23, 20), (SENT_IN_TIME, entry(wib(23, 10), "answered")), ("at", wib(24, 8), "after_hours")),
        (wib(24, 11), (SENT_IN_TIME, entry(wib(24, 9), "answered"), entry(wib(24, 10), "replied")), ("none", None, "")),
        (wib(24, 11), (SENT_IN_TIME, entry(wib(24, 9), "closed")), ("none", None, "")),
    ],
)
def test_after_telling(now: dt.datetime, log: tuple[Any, ...], expected: tuple[str, dt.datetime | None, str]) -> None:
    assert told(case_at(now, decision="reschedule", log=log)) == expected


def test_a_call_that_was_ticked_by_hand_is_a_call() -> None:
    assert told(case_at(wib(24, 11), decision="cancel", steps={"call_first": wib(24, 10, 30)})) == (
        "now",
        None,
        "trace_missing",
    )


def test_who_comes_confirms_it_in_office_hours_and_who_doubts_need_not_call() -> None:
    assert told(case_at(wib(24, 21), decision="attend")) == ("at", wib(25, 8), "after_hours")
    assert told(case_at(wib(24, 21), decision="attend", log=(entry(wib(23, 9), "confirmed"),)))[0] == "none"
    assert told(case_at(wib(25, 11), decision="attend"))[0] == "none"
    assert told(case_at(wib(25, 9), decision="verify"))[0] == "now"
    assert told(case_at(wib(25, 11), decision="verify"))[0] == "none"
    assert told(case_at(wib(23, 9), decision="verify", steps={"verify": wib(22)}))[0] == "none"


@pytest.mark.parametrize(
    ("now", "what"),
    [
        (wib(25, 9), "wait"),
        (wib(25, 11), "none"),  # they know, and the hour has passed
        (wib(23, 10, month=12), "now"),  # a month later: say hello (F6)
        (wib(22, 10, month=12), "none"),
        (dt.datetime(2027, 2, 22, 10, tzinfo=WIB), "none"),  # three months later it is too late
    ],
)
def test_after_a_cancellation(now: dt.datetime, what: str) -> None:
    log = (entry(wib(23, 9), "sent", kind="cancel", channel="whatsapp"),)
    assert told(case_at(now, decision="cancel", log=log))[0] == what
