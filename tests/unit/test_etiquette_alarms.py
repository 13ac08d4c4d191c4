"""When a calendar should ring."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from etiquette_cases import case_at, entry, interview, wib

from undur.etiquette.alarms import alarms_of, ringing
from undur.plan.plan import Plan

SENT_LATE = entry(wib(24, 21), "sent", kind="cancel", channel="whatsapp")


@pytest.mark.parametrize(
    ("now", "fields", "expected"),
    [
        (wib(18, 9), {}, [("decide", wib(23, 10)), ("send_by", wib(24, 10))]),
        (wib(18, 9), {"decision": "cancel"}, [("send_by", wib(24, 10))]),
        (wib(16, 9), {"starts": wib(23, 8)}, [("decide", wib(19, 17)), ("send_by", wib(20, 17)), ("mark", wib(22, 8))]),
        (wib(21, 9), {"starts": wib(23, 8)}, [("mark", wib(22, 8))]),
        (wib(24, 21), {"decision": "cancel"}, [("call", wib(25, 8))]),
        (wib(24, 21, 5), {"decision": "cancel", "log": (SENT_LATE,)}, [("call", wib(25, 8))]),
        (wib(24, 11), {"decision": "cancel"}, []),
        (wib(18, 9), {"decision": "attend"}, []),
        (wib(18, 9), {"decision": "verify"}, []),
        (wib(23, 9), {"decision": "cancel", "log": (entry(wib(20), "sent"),)}, []),
        (wib(18, 9), {"archived": wib(17)}, []),
    ],
)
def test_only_what_still_lies_ahead_rings(
    now: dt.datetime, fields: dict[str, Any], expected: list[tuple[str, dt.datetime]]
) -> None:
    assert [(one.code, one.at) for one in alarms_of(case_at(now, **fields))] == expected


@pytest.mark.parametrize(
    ("since", "now", "rings"),
    [
        (wib(23, 9, 59), wib(23, 10), ["decide"]),
        (wib(23, 10), wib(23, 10, 1), []),  # once
        (wib(23, 9, 58), wib(23, 9, 59), []),
        (wib(20), wib(25), ["decide", "send_by"]),  # the lid was closed meanwhile
        (wib(25, 12), wib(26), []),
    ],
)
def test_each_threshold_rings_once_as_it_is_crossed(since: dt.datetime, now: dt.datetime, rings: list[str]) -> None:
    plan = Plan(interviews=(interview(), interview(id="told", decision="cancel", log=(entry(wib(19), "sent"),))))
    assert [(one.id, alarm.code) for one, alarm in ringing(plan, since, now)] == [
        ("sagara-niaga", one) for one in rings
    ]


def test_the_call_of_the_morning_rings_too() -> None:
    plan = Plan(interviews=(interview(decision="cancel", log=(SENT_LATE,)),))
    assert [alarm.code for _, alarm in ringing(plan, wib(25, 7, 59), wib(25, 8))] == ["call"]


@pytest.mark.parametrize("days", [-3, 40])
def test_what_is_far_away_is_not_looked_at(days: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("undur.etiquette.alarms.alarms_of", lambda _: pytest.fail("looked at"))
    far = interview(starts=wib(24, 10) + dt.timedelta(days=days))
    assert ringing(Plan(interviews=(far,)), wib(24, 9), wib(24, 10)) == []
