"""What the same company was told before, and whether a reason goes with it (rule M10)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from etiquette_cases import entry, interview, wib

from undur import events
from undur.cli.rows import bar_line, row_of
from undur.cli.shapes import row_shape
from undur.etiquette import said
from undur.plan.interview import Interview
from undur.plan.plan import Plan
from undur.situation import Situation, by_urgency, situate
from undur.times.read import Reading
from undur.words import words_in

if TYPE_CHECKING:
    from undur.plan.codes import Decision

NOW = wib(20, 10)
TOLD = wib(2, 9)
WORDS = words_in("en").etiquette


def earlier(company: str = "Sagara Niaga Tbk", **fields: Any) -> Interview:
    """An interview of the beginning of the month, called off by telling them."""
    base: dict[str, Any] = {
        "id": "old",
        "company": company,
        "starts": wib(4, 10),
        "role": "Kasir",
        "decision": "cancel",
        "reason": "offer_accepted",
        "log": (entry(TOLD, "sent", kind="cancel"),),
    }
    return Interview(**(base | fields))


def with_past(*others: Interview, **fields: Any) -> Situation:
    one = interview(**fields)
    return situate(Plan(interviews=(*others, one)), one, NOW)


def told(situation: Situation) -> list[str]:
    return [WORDS.earlier(one, NOW.year) for one in situation.earlier]


@pytest.mark.parametrize(
    ("company", "fields", "known"),
    [
        ("Sagara Niaga Tbk", {}, True),
        ("PT. SAGARA NIAGA", {}, True),
        ("CV Sagara Niaga", {}, True),
        ("PT Sagara Niaga Raya", {}, False),
        ("PT Bahari Karya", {"via_agency": "PT Sagara Niaga"}, True),
        ("PT Bahari Karya", {}, False),
    ],
)
def test_a_company_is_known_by_its_name_and_an_agency_by_its_own(
    company: str,
    fields: dict[str, Any],
    known: bool,  # noqa: FBT001  a table's column
) -> None:
    assert bool(with_past(earlier(company, **fields)).earlier) is known


def test_the_agency_that_invited_remembers_for_all_its_clients() -> None:
    past = with_past(earlier("PT Bahari Karya", via_agency="Karya Insani"), via_agency="PT Karya Insani")
    assert told(past) == ["Mon 2 Nov · you cancelled: “Accepted another offer” · Kasir"]


def test_it_tells_what_was_decided_why_and_how_often_it_was_moved() -> None:
    asked = entry(wib(1, 9), "sent", kind="reschedule", reason="other", reason_words="ada wisuda adik")
    moved = entry(wib(2, 9), "rescheduled")
    other = earlier(decision="attend", reason="", log=(asked, moved, entry(wib(4, 12), "attended")))
    assert told(with_past(other)) == [
        "Wed 4 Nov · you went · moved once · Kasir",
        "Sun 1 Nov · you asked for another time: “ada wisuda adik” · moved once · Kasir",
    ]
    assert told(with_past(earlier(starts=wib(4, 10).replace(year=2025), decision=None, log=()))) == [
        "Tue 4 Nov 2025 · not decided yet · Kasir"
    ]
    assert told(with_past(earlier(log=(entry(wib(3), "cancelled"),)))) == ["Wed 4 Nov · the company cancelled · Kasir"]


def test_what_was_only_decided_nobody_knows() -> None:
    assert told(with_past(earlier(log=()))) == []
    assert told(with_past(earlier(log=(entry(TOLD, "copied", kind="cancel"),)))) == []


def test_an_earlier_round_of_the_same_interview_is_remembered() -> None:
    ill = interview(decision="reschedule", reason="illness_self")
    asked = events.went_out(ill, situate(Plan(interviews=(ill,)), ill, wib(18, 9)).begin(), "sent", wib(18, 9))
    moved = events.answered(asked, "proposed", wib(19, 9), Reading(wib(30, 9), None, ""), accepted=True)
    situation = situate(Plan(interviews=(moved,)), moved, NOW)
    assert told(situation) == ["Wed 18 Nov · you asked for another time: “Ill and in need of rest”"]


def test_a_move_without_a_message_keeps_its_reason_too() -> None:
    ill = interview(decision="reschedule", reason="illness_self", steps={"call_first": wib(18)})
    moved = events.moved(ill, Reading(wib(30, 9), None, ""), wib(19, 9))
    assert told(situate(Plan(interviews=(moved,)), moved, NOW)) == [
        "Thu 19 Nov · you asked for another time: “Ill and in need of rest”"
    ]


def clash(situation: Situation, decision: Decision | None, reason: str, words: str = "") -> str | None:
    note = situation.clash(decision, reason, words)
    return None if note is None else note.code


@pytest.mark.parametrize(
    ("past", "decision", "reason", "expected"),
    [
        # Who left for good and now says something else
        ("offer_accepted", "reschedule", "illness_self", "left_before"),
        ("offer_accepted", "cancel", "study", "left_before"),
        ("relocation", "reschedule", "relocation", "left_before"),
        # The same lasting reason again is one story
        ("offer_accepted", "cancel", "offer_accepted", None),
        # A passing reason and another one go together; the same twice is noticed
        ("illness_self", "cancel", "study", None),
        ("illness_self", "reschedule", "exam_thesis", None),
        ("bereavement", "reschedule", "bereavement", "said_again"),
        # Where nothing is called off, or no reason is chosen, there is nothing to compare
        ("offer_accepted", "attend", "", None),
        ("offer_accepted", None, "illness_self", None),
        ("offer_accepted", "cancel", "", None),
    ],
)
def test_a_reason_is_compared_with_what_they_were_told(
    past: str, decision: Decision | None, reason: str, expected: str | None
) -> None:
    assert clash(with_past(earlier(reason=past)), decision, reason) == expected


def test_what_is_more_than_a_year_old_is_forgiven() -> None:
    old = earlier(log=(entry(NOW - dt.timedelta(days=366), "sent", kind="cancel"),))
    assert clash(with_past(old), "reschedule", "illness_self") is None
    assert told(with_past(old)) != []


def test_another_reason_for_the_change_that_they_know_already_contradicts_it() -> None:
    known = (entry(wib(19, 9), "sent", kind="cancel", reason="study"),)
    now_salary = with_past(decision="cancel", reason="salary", log=known)
    assert clash(now_salary, "cancel", "salary") == "told_otherwise"
    assert clash(now_salary, "cancel", "study") is None
    note = now_salary.clash("cancel", "salary")
    assert note is not None
    assert WORDS.note(note) == "they were given another reason on Thu 19 Nov: “Going back to study”"


def test_the_year_is_named_where_it_is_another() -> None:
    note = with_past(earlier(log=(entry(wib(18, 9).replace(year=2025, month=12), "sent", kind="cancel"),))).clash(
        "reschedule", "illness_self"
    )
    assert note is not None
    assert WORDS.note(note) == (
        "you withdrew on Thu 18 Dec 2025 because of “Accepted another offer”; this doesn't go with it"
    )


def test_ones_own_words_are_the_same_only_if_they_are() -> None:
    past = earlier(decision="reschedule", reason="other", reason_words="wisuda adik")
    assert clash(with_past(past), "reschedule", "other", "Wisuda adik ") == "said_again"
    assert clash(with_past(past), "reschedule", "other", "rapat") is None


@pytest.mark.parametrize(
    ("log", "reason", "state"),
    [
        ((), "illness_self", "at_risk"),
        ((entry(wib(19), "sent", kind="reschedule", reason="illness_self"),), "illness_self", "made"),
        ((), "", None),
    ],
)
def test_two_stories_are_a_mistake_to_avoid(log: tuple[Any, ...], reason: str, state: str | None) -> None:
    situation = with_past(earlier(), decision="reschedule", reason=reason, log=log)
    found = next((one for one in situation.mistakes if one.id == "two_stories"), None)
    assert (found and found.state) == state


def test_a_list_never_looks_at_the_past(monkeypatch: pytest.MonkeyPatch) -> None:
    """It would be a walk through the plan for each of its rows."""
    monkeypatch.setattr("undur.etiquette.said.said_before", lambda *_: pytest.fail("the past was looked at"))
    one = interview(decision="cancel", reason="study")
    plan = Plan(interviews=(earlier(), one))
    for situation in by_urgency(plan, NOW):
        row_shape(situation)
        row_of(situation, words_in("en"))
        bar_line(situation, words_in("en"))


def test_of_many_plans_that_undo_keeps_only_the_latest_has_its_names_sorted() -> None:
    plans = [with_past(earlier()).plan for _ in range(3)]
    for plan in plans:
        assert said.said_before(plan, plan.interviews[0])
    assert [kept() is plans[-1] for kept, _ in said._latest] == [True]
