"""T8: the invitation is answered within 24 hours, even by somebody who is undecided."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from etiquette_cases import case_at, draft, entry, interview, wib
from msgspec.structs import replace

from undur import events
from undur.etiquette.acknowledging import acknowledge_by, wants_a_word
from undur.etiquette.next_step import next_step
from undur.etiquette.steps import steps_of
from undur.message.offers import refusal
from undur.plan.interview import Interview
from undur.plan.plan import Me, Plan
from undur.situation import Situation, situate

if TYPE_CHECKING:
    import datetime as dt

    from undur.plan.codes import Language

FREE_MAIL = "gmail.com"
"""A host that gives anybody an address."""
CAME = wib(18, 9)
"""A Wednesday, a week before the interview."""
NOW = wib(18, 14)


def situation(now: dt.datetime = NOW, **fields: Any) -> Situation:
    one = interview(**({"received": CAME, "role": "Staf Gudang"} | fields))
    return situate(Plan(me=Me(name="Dewi Lestiani"), interviews=(one,)), one, now)


@pytest.mark.parametrize(
    ("received", "due"),
    [
        (wib(18, 9), wib(19, 9)),
        (wib(20, 16), wib(23, 16)),  # Friday: Monday, for a company the next day
        (wib(21, 10), wib(24, 8)),  # Saturday is read on Monday
        (wib(24, 21), None),  # at eight on the day after tomorrow the interview is over
    ],
)
def test_24_hours_are_those_of_working_days(received: dt.datetime, due: dt.datetime | None) -> None:
    assert acknowledge_by(case_at(received, received=received)) == due


def test_the_log_tells_too_when_it_came() -> None:
    assert acknowledge_by(case_at(NOW, log=(entry(CAME, "received"),))) == wib(19, 9)
    assert acknowledge_by(case_at(NOW)) is None


@pytest.mark.parametrize(
    ("now", "fields", "state", "note"),
    [
        (NOW, {}, "open", "acknowledge_by"),
        (wib(19, 9), {}, "open", "acknowledge_by"),
        (wib(19, 9, 0, 1), {}, "overdue", "acknowledge_by"),
        (wib(26), {}, "overdue", "acknowledge_by"),
        (NOW, {"received": None}, "open", None),
        (wib(26), {"received": None}, "not_needed", "started"),
        (NOW, {"log": (entry(wib(18, 10), "replied"),)}, "done", "acknowledged"),
        (NOW, {"log": (entry(wib(18, 10), "called"),)}, "done", "acknowledged"),
        (NOW, {"log": (entry(wib(18, 10), "copied"),)}, "open", "acknowledge_by"),
        (NOW, {"steps": {"acknowledge": wib(18, 10)}}, "done", "acknowledged"),
        (NOW, {"decision": "attend"}, "not_needed", "attending_confirms"),
        (NOW, {"decision": "cancel"}, "not_needed", "decision_tells"),
        (NOW, {"notes": "Biaya administrasi Rp150.000"}, "not_needed", "verify_first"),
        (NOW, {"log": (entry(wib(18, 10), "rescheduled"),)}, "not_needed", "moved_since"),
    ],
)
def test_the_step_stands_as_the_rule_says(now: dt.datetime, fields: dict[str, Any], state: str, note: str) -> None:
    step = next(one for one in situation(now, **fields).steps if one.id == "acknowledge")
    assert (step.rule, step.state, step.note and step.note.code) == ("T8", state, note)


def test_who_decided_to_come_confirms_by_then() -> None:
    step = next(one for one in situation(decision="attend").steps if one.id == "confirm_time")
    assert (step.note and step.note.code, step.note and step.note.at) == ("confirm_by", wib(19, 9))


@pytest.mark.parametrize(
    ("now", "fields", "wanted"),
    [
        (NOW, {}, "acknowledge"),
        (wib(20, 9), {}, "acknowledge_now"),
        (NOW, {"log": (entry(NOW, "copied", kind="reply"),)}, "mark_sent"),
        (NOW, {"log": (entry(NOW, "replied", kind="reply"),)}, "decide"),
        (wib(23, 9), {}, "decide_today"),  # two days left: deciding and telling answers it
        (NOW, {"received": None}, "decide"),
        (NOW, {"email": f"hrd@{FREE_MAIL}"}, "decide"),
    ],
)
def test_days_before_the_interview_the_word_comes_before_the_decision(
    now: dt.datetime, fields: dict[str, Any], wanted: str
) -> None:
    case = situation(now, **fields).times
    assert next_step(case, steps_of(case)).id == wanted
    assert wants_a_word(case) == (wanted in ("acknowledge", "acknowledge_now", "mark_sent"))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "id",
            [
                "Terima kasih",
                "undangan wawancara",
                "Rabu, 25 November 2026 pukul 10.00 WIB",
                "pada hari Senin, 23 November 2026",
            ],
        ),
        (
            "en",
            [
                "Thank you for inviting me",
                "25 November",
                "10:00 WIB",
                "by Monday, 23 November 2026 whether I can be there",
            ],
        ),
    ],
)
@pytest.mark.parametrize("channel", ["whatsapp", "email"])
def test_the_message_thanks_and_promises_a_day(language: Language, said: list[str], channel: str) -> None:
    begun = situation(language=language, channel=channel)
    assert begun.working.kind == "reply"
    assert refusal(begun.times, "reply", begun.working.channel) is None
    for part in said:
        assert part in begun.draft.body
    assert [one.fault for one in begun.checked.findings if one.severity != "hint"] == []


def test_what_is_promised_can_be_kept() -> None:
    assert "hari ini juga" in situation(wib(24, 9)).working_on(reply()).draft.body
    assert "23 November" in situation(wib(20, 9)).draft.body


def reply(**fields: Any) -> Any:
    return draft(**({"kind": "reply"} | fields))


def test_its_draft_is_none_of_the_change() -> None:
    """An answer to the invitation that was begun, copied or sent makes no message about a change ready, or sent."""
    waiting = interview(received=CAME, messages=(reply(),))
    for log in (
        (),
        (entry(NOW, "copied", kind="reply", message="m1"),),
        (entry(NOW, "replied", kind="reply", message="m1"),),
    ):
        one = events.decided(replace(waiting, log=log), "cancel", "study", "", NOW)
        case = situate(Plan(interviews=(one,)), one, NOW)
        assert (case.times.status, case.next_step.id) == ("planned", "write_now")
        assert case.working.kind == "cancel"


def test_it_is_answered_on_the_telephone_as_well() -> None:
    one = Interview(id="a", company="PT A", starts=wib(25, 10), received=CAME, channel="phone", phone="0812")
    told = events.went_out(one, reply(channel="phone"), "called", NOW)
    case = situate(Plan(interviews=(told,)), told, NOW)
    assert (case.times.status, case.next_step.id) == ("planned", "decide")


def test_the_companys_own_deadline_counts_where_it_comes_before_the_24_hours() -> None:
    assert acknowledge_by(case_at(NOW, received=CAME, answer_by=wib(18, 17))) == wib(18, 17)
    assert acknowledge_by(case_at(NOW, received=CAME, answer_by=wib(20, 12))) == wib(19, 9)
    assert acknowledge_by(case_at(NOW, answer_by=wib(20, 12))) == wib(20, 12)
    assert situation(answer_by=wib(18, 17)).next_step.at == wib(18, 17)


def test_the_answer_of_somebody_undecided_promises_a_day_before_the_companys_deadline() -> None:
    by_habit, asked = situation(), situation(answer_by=wib(20, 12))
    bodies = [one.working_on(replace(one.begin(), kind="reply")).draft.body for one in (by_habit, asked)]
    assert "Senin, 23 November 2026" in bodies[0]
    assert "Kamis, 19 November 2026" in bodies[1]


def test_who_is_undecided_is_to_decide_before_the_company_wants_to_know() -> None:
    heard = (entry(wib(18, 10), "replied", kind="reply"),)
    assert situation(log=heard, answer_by=wib(20, 12)).next_step.at == wib(20, 12)


def test_nobody_is_told_to_wait_for_office_hours_past_the_companys_deadline() -> None:
    weekend = situation(wib(21, 10), starts=wib(27, 9), received=wib(21, 9), answer_by=wib(22, 12))
    assert (weekend.advice.what, weekend.advice.why.at if weekend.advice.why else None) == ("now", wib(22, 12))
    assert situation(wib(21, 10), starts=wib(27, 9), received=wib(21, 9)).advice.at == wib(23, 8)
