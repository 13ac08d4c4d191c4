"""The mistakes to avoid: the article's three, and no-show and the second reschedule."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from etiquette_cases import case_at, entry, wib

from undur.etiquette.case import Evidence
from undur.etiquette.history import shown_status
from undur.etiquette.mistakes import mistakes_of

SENT = entry(wib(23, 9), "sent", kind="cancel")
SENT_LATE = entry(wib(24, 21), "sent", kind="cancel")
ANSWERED = entry(wib(23, 10), "answered")
MOVED = entry(wib(20), "rescheduled")
CALM, NEAR, LATE, OVER = wib(19, 10), wib(23, 11), wib(24, 11), wib(25, 10, 1)


def state(name: str, now: dt.datetime, **fields: Any) -> str | None:
    found = next((one for one in mistakes_of(case_at(now, **fields)) if one.id == name), None)
    return None if found is None else found.state


@pytest.mark.parametrize(
    ("name", "now", "fields", "expected"),
    [
        # T2, sudden
        ("sudden", CALM, {}, "not_at_stake"),
        ("sudden", NEAR, {"decision": "cancel"}, "at_risk"),
        ("sudden", LATE, {}, "at_risk"),
        ("sudden", LATE, {"decision": "cancel"}, "made"),
        ("sudden", LATE, {"decision": "cancel", "log": (SENT,)}, "avoided"),
        ("sudden", LATE, {"decision": "cancel", "log": (SENT_LATE,)}, "made"),
        ("sudden", CALM, {"decision": "cancel"}, "not_at_stake"),
        ("sudden", LATE, {"decision": "attend"}, "not_at_stake"),
        ("sudden", OVER, {"decision": "attend"}, "avoided"),
        ("sudden", OVER, {"decision": "verify"}, "not_at_stake"),
        ("sudden", wib(22, 9), {"starts": wib(23, 18)}, "at_risk"),
        # M7, no reason
        ("no_reason", CALM, {"decision": "cancel"}, "at_risk"),
        ("no_reason", CALM, {"decision": "cancel", "reason": "study"}, "avoided"),
        ("no_reason", CALM, {"decision": "cancel", "reason_words": "melanjutkan studi"}, "avoided"),
        ("no_reason", CALM, {"decision": "attend"}, "not_at_stake"),
        # F2, their reply
        ("ignored_reply", CALM, {}, "not_at_stake"),
        ("ignored_reply", NEAR, {"decision": "cancel", "log": (SENT,)}, "not_at_stake"),
        ("ignored_reply", wib(24, 10), {"decision": "cancel", "log": (SENT, ANSWERED)}, "at_risk"),
        ("ignored_reply", wib(24, 10, 1), {"decision": "cancel", "log": (SENT, ANSWERED)}, "made"),
        (
            "ignored_reply",
            wib(25),
            {"decision": "cancel", "log": (SENT, ANSWERED, entry(wib(24), "replied"))},
            "avoided",
        ),
        # D6, no-show
        ("no_show", CALM, {"decision": "cancel"}, None),
        ("no_show", LATE, {"decision": "cancel"}, "at_risk"),
        ("no_show", OVER, {"decision": "cancel"}, "made"),
        ("no_show", OVER, {}, "at_risk"),
        ("no_show", OVER, {"decision": "attend"}, None),
        ("no_show", OVER, {"decision": "cancel", "log": (SENT_LATE,)}, None),
        ("no_show", OVER, {"decision": "cancel", "starts": dt.date(2026, 11, 25)}, "at_risk"),
        # D5, the second reschedule
        ("second_reschedule", CALM, {"decision": "reschedule"}, None),
        ("second_reschedule", wib(21), {"decision": "reschedule", "log": (MOVED,)}, "at_risk"),
        ("second_reschedule", wib(21), {"decision": "attend", "log": (MOVED,)}, "avoided"),
        ("second_reschedule", wib(21), {"decision": "verify", "log": (MOVED,)}, "not_at_stake"),
        (
            "second_reschedule",
            LATE,
            {"decision": "reschedule", "log": (MOVED, entry(wib(22), "sent", kind="reschedule"))},
            "made",
        ),
    ],
)
def test_a_mistake_stands_as_its_rule_says(
    name: str, now: dt.datetime, fields: dict[str, Any], expected: str | None
) -> None:
    assert state(name, now, **fields) == expected


@pytest.mark.parametrize(
    ("faults", "shown", "sent", "expected"),
    [
        ((), {"reason": 2}, False, "avoided"),
        ((), {}, False, "at_risk"),
        (("vague_reason",), {"reason": 2}, False, "at_risk"),
        (("vague_reason",), {"reason": 2}, True, "made"),
        ((), {"reason": 2}, True, "avoided"),
    ],
)
def test_the_text_decides_whether_there_is_a_reason(
    faults: tuple[str, ...],
    shown: dict[str, int],
    sent: bool,  # noqa: FBT001  a table's column
    expected: str,
) -> None:
    evidence = Evidence(message="m1", kind="cancel", channel="whatsapp", shown=shown, faults=frozenset(faults))
    fields = {"decision": "cancel", "reason": "study", "log": (SENT,) if sent else ()}
    assert state("no_reason", LATE, evidence=evidence, **fields) == expected


def test_the_articles_three_come_first() -> None:
    assert [one.id for one in mistakes_of(case_at(LATE))] == ["sudden", "no_reason", "ignored_reply", "no_show"]


def test_who_has_confirmed_the_new_time_has_replied_and_has_written_something() -> None:
    case = case_at(
        wib(21),
        decision="attend",
        log=(entry(wib(19), "answered"), MOVED, entry(wib(20, 11), "confirmed", kind="confirm")),
    )
    note = next(one.note for one in mistakes_of(case) if one.id == "ignored_reply")
    assert note is not None
    assert note.code == "answered_back"
    assert shown_status(case) == "confirmed"
    assert shown_status(case_at(CALM)) == "planned"
