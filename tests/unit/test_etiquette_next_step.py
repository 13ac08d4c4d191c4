"""The one thing to do next, from the invitation to the later hello."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from etiquette_cases import case_at, draft, entry, wib

from undur.etiquette.aftercare import nudge_at
from undur.etiquette.case import Evidence
from undur.etiquette.next_step import NextStep, next_step
from undur.etiquette.steps import steps_of
from undur.plan.interview import Referral
from undur.words import words_in

if TYPE_CHECKING:
    from undur.plan.message import LogEntry

SENT = entry(wib(23, 9), "sent", kind="cancel", channel="whatsapp")
ASKED = entry(wib(23, 9), "sent", kind="reschedule", channel="whatsapp")
MOVED = entry(wib(24, 9), "rescheduled", to=wib(25, 10))
ACCEPTED = entry(wib(23, 10), "answered", answer="accepted")
REPLIED = entry(wib(23, 11), "replied")
NUDGES = (entry(wib(26, 9), "sent", kind="nudge"), entry(wib(30, 9), "sent", kind="nudge"))
FAULTY = Evidence(message="m1", kind="cancel", channel="whatsapp", shown={}, faults=frozenset({"no_thanks"}))


def answered(answer: str) -> LogEntry:
    return entry(wib(23, 10), "answered", answer=answer)


def after(now: dt.datetime, **fields: Any) -> NextStep:
    case = case_at(now, **fields)
    return next_step(case, steps_of(case))


@pytest.mark.parametrize(
    ("now", "fields", "name", "action"),
    [
        (wib(19, 10), {}, "decide", "decide"),
        (wib(24, 9), {}, "decide_today", "decide"),
        (wib(22, 9), {"starts": wib(23, 18)}, "decide_now", "decide"),
        (wib(24, 11), {}, "decide_late", "decide"),
        (wib(25, 11), {}, "decide_after_start", "decide"),
        (wib(24, 9), {"decision": "cancel"}, "write_now", "write"),
        (wib(19, 21), {"decision": "cancel"}, "write_at", "write"),
        (wib(24, 21), {"decision": "cancel"}, "write_then_call", "write"),
        (wib(24, 11), {"decision": "cancel"}, "call", "call"),
        (wib(19, 9), {"decision": "cancel", "channel": "phone"}, "call", "call"),
        (wib(19, 21), {"decision": "cancel", "channel": "phone"}, "call_at", "call"),
        (wib(24, 9), {"decision": "cancel", "messages": (draft(),)}, "send_now", "copy"),
        (wib(19, 21), {"decision": "cancel", "messages": (draft(),)}, "send_at", "copy"),
        (wib(24, 21), {"decision": "cancel", "messages": (draft(),)}, "send_then_call", "copy"),
        (wib(24, 9), {"decision": "cancel", "messages": (draft(),), "evidence": FAULTY}, "repair", "write"),
        (wib(24, 9), {"decision": "cancel", "log": (entry(wib(24, 8), "copied"),)}, "mark_sent", "mark_sent"),
        (wib(25, 11), {"decision": "cancel"}, "apologise", "write"),
        (wib(24, 11), {"decision": "cancel", "log": (entry(wib(24, 10, 30), "called"),)}, "written_trace", "write"),
        (wib(24, 21), {"decision": "cancel", "log": (entry(wib(24, 20), "sent"),)}, "call_too_at", "call"),
        (wib(25, 9), {"decision": "cancel", "log": (entry(wib(24, 20), "sent"),)}, "call_too", "call"),
        (wib(24, 9), {"decision": "cancel", "log": (SENT,)}, "wait_cancelled", "log_answer"),
        (wib(23, 10), {"decision": "cancel", "log": (SENT, ACCEPTED)}, "farewell_accepted", "reply"),
        (wib(23, 10), {"decision": "cancel", "log": (SENT, answered("proposed"))}, "farewell_proposed", "reply"),
        (wib(23, 10), {"decision": "cancel", "log": (SENT, answered("regret"))}, "farewell_regret", "reply"),
        (wib(23, 10), {"decision": "cancel", "log": (SENT, answered("question"))}, "reply_question", "reply"),
        (
            wib(23, 12),
            {"decision": "cancel", "log": (SENT, answered("question"), REPLIED)},
            "wait_cancelled",
            "log_answer",
        ),
        (wib(23, 10), {"decision": "reschedule", "log": (ASKED, ACCEPTED)}, "reply_accepted", "reply"),
        (wib(23, 10), {"decision": "reschedule", "log": (ASKED, answered("proposed"))}, "reply_proposed", "reply"),
        (wib(23, 10), {"decision": "reschedule", "log": (ASKED, answered("regret"))}, "regret_decide", "decide"),
        (wib(25, 10, 1), {"decision": "reschedule", "log": (ASKED, answered("regret"))}, "reply_regret", "reply"),
        (wib(23, 10), {"decision": "attend", "log": (ASKED, answered("regret"))}, "reply_coming", "reply"),
        (wib(24, 11), {"decision": "reschedule", "log": (ASKED,)}, "call_unanswered", "call"),
        (wib(24, 21), {"decision": "reschedule", "log": (ASKED,)}, "call_unanswered_at", "call"),
        (wib(24, 11), {"decision": "reschedule", "log": (ASKED,), "phone": ""}, "nudge", "write"),
        (wib(24, 21), {"decision": "reschedule", "log": (ASKED,), "phone": ""}, "nudge_at", "write"),
        (wib(24, 21), {}, "decide_then_call", "decide"),
        (wib(24, 21), {"phone": ""}, "decide_then_write", "decide"),
        (wib(24, 11), {"decision": "cancel", "log": (entry(wib(24, 10), "copied"),)}, "mark_sent_or_call", "mark_sent"),
        (wib(24, 11), {"decision": "cancel", "log": (entry(wib(24, 10, 1), "copied"),)}, "mark_sent", "mark_sent"),
        (
            wib(25, 11),
            {"decision": "cancel", "log": (entry(wib(24, 8), "copied"),)},
            "mark_sent_or_apologise",
            "mark_sent",
        ),
        (wib(25, 11), {"decision": "cancel", "log": (entry(wib(25, 10, 30), "copied"),)}, "mark_sent", "mark_sent"),
        (wib(24, 13), {"decision": "reschedule", "log": (MOVED,)}, "call", "call"),
        (wib(25, 10, 1), {"decision": "attend", "log": (MOVED,)}, "note_outcome", "archive"),
        (wib(25, 11), {"decision": "verify", "steps": {"verify": wib(24)}}, "decide_after_start", "decide"),
        (wib(23, 10), {"decision": "cancel", "log": (SENT, entry(wib(23, 10), "answered"))}, "reply", "reply"),
        (wib(24, 9), {"decision": "cancel", "log": (SENT, ACCEPTED, REPLIED)}, "hello_later", "archive"),
        (
            wib(24, 9),
            {"decision": "cancel", "log": (SENT, ACCEPTED, REPLIED), "referral": Referral(name="Sari")},
            "recommend",
            "recommend",
        ),
        (wib(25, 9, month=12), {"decision": "cancel", "log": (SENT, ACCEPTED, REPLIED)}, "hello", "write"),
        (
            wib(25, 9, month=12),
            {"decision": "cancel", "starts": wib(26, 9, month=12), "log": (SENT, ACCEPTED, REPLIED)},
            "hello_later",
            "archive",
        ),
        (
            wib(25, 9, month=12),
            {"decision": "cancel", "log": (SENT, ACCEPTED, REPLIED), "steps": {"follow_up": wib(24, month=12)}},
            "close",
            "archive",
        ),
        (
            dt.datetime(2027, 3, 1, tzinfo=dt.UTC),
            {"decision": "cancel", "log": (SENT, ACCEPTED, REPLIED)},
            "close",
            "archive",
        ),
        (wib(23, 10), {"decision": "reschedule", "log": (ASKED,)}, "wait_until", "log_answer"),
        (wib(24, 9), {"decision": "reschedule", "log": (ASKED,)}, "nudge", "write"),
        (wib(30, 10), {"decision": "reschedule", "log": (ASKED, *NUDGES)}, "wait", "log_answer"),
        (wib(7, 10, month=12), {"decision": "reschedule", "log": (ASKED, *NUDGES)}, "let_go", "archive"),
        (wib(23, 12), {"decision": "reschedule", "log": (ASKED, ACCEPTED, REPLIED)}, "adopt_time", "log_answer"),
        (
            wib(23, 12),
            {"decision": "reschedule", "log": (ASKED, entry(wib(23, 10), "answered", answer="regret"), REPLIED)},
            "close",
            "archive",
        ),
        (
            wib(23, 12),
            {"decision": "reschedule", "log": (ASKED, answered("question"), REPLIED)},
            "wait_until",
            "log_answer",
        ),
        (wib(24, 10), {"decision": "attend", "log": (MOVED,)}, "confirm_new_time", "reply"),
        (wib(24, 10), {"decision": "attend", "log": (MOVED, entry(wib(24, 9), "confirmed"))}, "come", ""),
        (wib(24, 10), {"decision": "attend"}, "confirm_coming", "reply"),
        (wib(24, 10), {"decision": "attend", "steps": {"confirm_time": wib(24)}}, "come", ""),
        (
            wib(24, 10),
            {"decision": "attend", "steps": {"confirm_time": wib(24)}, "starts": dt.date(2026, 11, 25)},
            "ask_hour",
            "",
        ),
        (wib(25, 11), {"decision": "attend"}, "note_outcome", "archive"),
        (wib(24, 9), {"decision": "verify"}, "verify", ""),
        (wib(24, 9), {"decision": "verify", "log": (entry(wib(24), "sent", kind="reply"),)}, "wait", "log_answer"),
        (wib(24, 9), {"decision": "verify", "steps": {"verify": wib(24)}}, "decide_verified", "decide"),
        (wib(25, 11), {"decision": "verify"}, "unproven", "archive"),
        (wib(26), {"decision": "cancel", "log": (SENT, entry(wib(25), "closed"))}, "closed", ""),
    ],
)
def test_the_next_step_follows_from_what_has_happened(
    now: dt.datetime, fields: dict[str, Any], name: str, action: str
) -> None:
    step = after(now, **fields)
    assert (step.id, step.action) == (name, action)


def test_it_reads_as_the_design_shows_it() -> None:
    words = words_in("id").etiquette
    assert words.next_step(after(wib(24, 9))) == "putuskan hari ini, masih sempat kirim dengan sopan lewat WhatsApp"
    assert (
        words.next_step(after(wib(24, 21), decision="cancel"))
        == "tulis dan kirim sekarang, lalu telepon Rab 25/11 08.00 WIB"
    )


def test_an_unknown_channel_is_the_way_of_the_invitation() -> None:
    assert (
        words_in("en")
        .etiquette.next_step(after(wib(24, 9), channel=None, phone=""))
        .endswith("the way they invited you")
    )


def test_who_has_given_an_address_alone_is_told_to_use_it() -> None:
    step = after(wib(24, 9), channel=None, phone="", email="hrd@bahari.example")
    assert words_in("en").etiquette.next_step(step).endswith("by e-mail")


def test_until_when_a_reply_is_due_is_said_until_it_has_passed() -> None:
    words = words_in("en").etiquette
    log = (SENT, ACCEPTED)
    assert words.next_step(after(wib(23, 10), decision="cancel", log=log)) == (
        "they understand: answer with thanks by Tue 24 Nov 10:00 WIB"
    )
    assert (
        words.next_step(after(wib(24, 10, 1), decision="cancel", log=log)) == "they understand: answer with thanks now"
    )


def test_over_a_weekend_one_asks_again_before_the_interview_that_one_asked_to_move() -> None:
    asked = entry(wib(28, 9), "sent", kind="reschedule", channel="whatsapp")
    case = case_at(wib(28, 9, 5), starts=wib(1, 14, month=12), decision="reschedule", log=(asked,))
    due = nudge_at(case)
    assert due is not None
    assert asked.at < due < case.start
