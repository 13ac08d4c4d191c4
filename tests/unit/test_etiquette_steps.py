"""The checklist: each step's state, both where its rule applies and where it does not."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from etiquette_cases import case_at, draft, entry, wib

from undur.etiquette.case import Evidence
from undur.etiquette.note import Note
from undur.etiquette.steps import Step, steps_of
from undur.plan.interview import Referral

CALM, NORMAL, LATE, OVER = wib(19, 10), wib(24, 9), wib(24, 21), wib(25, 10, 1)
SENT = entry(wib(23, 9), "sent", kind="cancel", channel="whatsapp")
SENT_LATE = entry(wib(24, 21), "sent", kind="cancel", channel="whatsapp")
CALLED = entry(wib(24, 18), "called", kind="cancel", channel="phone")
ANSWERED = entry(wib(23, 10), "answered", answer="accepted")
MOVED = entry(wib(23, 11), "rescheduled", to=wib(25, 10))
REFERRAL = Referral(name="Sari")


def step(name: str, now: dt.datetime = NORMAL, **fields: Any) -> Step:
    return next(one for one in steps_of(case_at(now, **fields)) if one.id == name)


def shows(*faults: str, **shown: int) -> Evidence:
    return Evidence(message="m1", kind="cancel", channel="whatsapp", shown=shown, faults=frozenset(faults))


@pytest.mark.parametrize(
    ("name", "now", "fields", "state", "note"),
    [
        # D1–D4: decide
        ("decide", NORMAL, {}, "open", None),
        ("decide", wib(24, 10, 0, 1), {}, "overdue", "mark_passed"),
        ("decide", OVER, {}, "overdue", "started"),
        ("decide", LATE, {"decision": "attend"}, "done", "decided"),
        # T1, T2: tell them
        ("tell_now", NORMAL, {"decision": "cancel"}, "open", "send_by"),
        ("tell_now", CALM, {"starts": wib(23, 8)}, "open", "send_by_days_off"),
        ("tell_now", CALM, {"starts": wib(28, 9, month=12)}, "open", "send_by_holiday"),
        ("tell_now", wib(22, 9), {"decision": "cancel", "starts": wib(23, 18)}, "overdue", "send_by_passed"),
        ("tell_now", LATE, {"decision": "cancel"}, "overdue", "mark_passed"),
        ("tell_now", LATE, {"decision": "cancel", "log": (SENT,)}, "done", "told_in_time"),
        ("tell_now", LATE, {"decision": "cancel", "log": (SENT_LATE,)}, "done", "told_late"),
        ("tell_now", LATE, {"decision": "cancel", "log": (entry(wib(24, 10), "sent"),)}, "done", "told_in_time"),
        ("tell_now", LATE, {"decision": "cancel", "log": (CALLED,)}, "done", "told_late"),
        ("tell_now", LATE, {"decision": "attend"}, "not_needed", "attending"),
        ("tell_now", LATE, {"decision": "verify"}, "not_needed", "verify_first"),
        ("tell_now", CALM, {"starts": dt.date(2026, 11, 25)}, "open", "hour_unknown"),
        # C1, C2: the same channel
        ("same_channel", NORMAL, {}, "open", "channel_wanted"),
        ("same_channel", NORMAL, {"via_agency": "Karya Insani"}, "open", "agency"),
        ("same_channel", NORMAL, {"channel": None}, "open", "channel_unknown"),
        ("same_channel", NORMAL, {"messages": (draft(),)}, "done", "channel_same"),
        ("same_channel", NORMAL, {"messages": (draft(channel="email"),)}, "open", "channel_other"),
        ("same_channel", NORMAL, {"messages": (draft(channel="phone"),)}, "done", "channel_phone"),
        ("same_channel", NORMAL, {"log": (SENT,)}, "done", "channel_same"),
        # T5, call first
        ("call_first", NORMAL, {"decision": "cancel"}, "not_needed", "time_for_writing"),
        ("call_first", wib(24, 11), {"decision": "cancel"}, "open", None),
        ("call_first", LATE, {"decision": "cancel"}, "open", "call_at"),
        ("call_first", LATE, {"decision": "cancel", "phone": ""}, "open", "no_phone"),
        ("call_first", LATE, {"decision": "cancel", "log": (CALLED,)}, "done", "called"),
        ("call_first", LATE, {"decision": "cancel", "log": (SENT,)}, "not_needed", "written_in_time"),
        ("call_first", LATE, {"decision": "cancel", "log": (SENT_LATE,)}, "open", "call_at"),
        ("call_first", LATE, {"decision": "cancel", "log": (SENT, ANSWERED)}, "not_needed", "answered"),
        ("call_first", OVER, {"decision": "cancel"}, "not_needed", "started"),
        # C6, in writing after a call
        ("written_trace", NORMAL, {"decision": "cancel"}, "not_needed", "writing_anyway"),
        ("written_trace", LATE, {"decision": "cancel"}, "open", None),
        ("written_trace", LATE, {"decision": "cancel", "log": (CALLED,)}, "open", "trace_missing"),
        ("written_trace", wib(25, 18, 1), {"decision": "cancel", "log": (CALLED,)}, "overdue", "trace_missing"),
        ("written_trace", LATE, {"decision": "cancel", "log": (CALLED, SENT_LATE)}, "done", "sent"),
        ("written_trace", LATE, {"decision": "cancel", "log": (SENT_LATE,)}, "done", "sent"),
        ("written_trace", LATE, {"decision": "cancel", "log": (SENT,)}, "not_needed", "writing_anyway"),
        # F1, copied is not sent
        ("send", NORMAL, {"decision": "cancel"}, "open", None),
        ("send", NORMAL, {"decision": "cancel", "log": (entry(wib(24, 8), "copied"),)}, "open", "copied"),
        ("send", LATE, {"decision": "cancel", "log": (SENT,)}, "done", "sent"),
        # M2, write
        ("write", NORMAL, {"decision": "cancel"}, "open", "contact_unknown"),
        ("write", NORMAL, {"decision": "cancel", "contact": "Ratna", "honorific": "Ibu"}, "open", "to_contact"),
        ("write", NORMAL, {"decision": "cancel", "messages": (draft(),)}, "done", "draft_kept"),
        ("write", LATE, {"decision": "cancel", "log": (SENT,)}, "done", "already_sent"),
        # F2, answer their answer
        ("answer_reply", NORMAL, {"decision": "cancel"}, "open", "after_sending"),
        ("answer_reply", NORMAL, {"decision": "cancel", "log": (SENT,)}, "open", "no_answer_yet"),
        ("answer_reply", wib(24, 10), {"decision": "cancel", "log": (SENT, ANSWERED)}, "open", "reply_by"),
        ("answer_reply", wib(24, 10, 1), {"decision": "cancel", "log": (SENT, ANSWERED)}, "overdue", "reply_by"),
        (
            "answer_reply",
            LATE,
            {"decision": "cancel", "log": (SENT, ANSWERED, entry(wib(24, 9), "replied"))},
            "done",
            "replied",
        ),
        ("answer_reply", NORMAL, {"decision": "attend"}, "not_needed", "attending"),
        ("answer_reply", NORMAL, {"decision": "attend", "log": (ANSWERED,)}, "open", "reply_by"),
        # F4, confirm the time
        ("confirm_time", NORMAL, {"decision": "cancel"}, "not_needed", "cancel_is_final"),
        ("confirm_time", NORMAL, {"decision": "reschedule"}, "open", "after_answer"),
        ("confirm_time", NORMAL, {"decision": "attend"}, "open", "confirm_coming"),
        ("confirm_time", OVER, {"decision": "attend"}, "not_needed", "started"),
        ("confirm_time", NORMAL, {"decision": "attend", "log": (MOVED,)}, "open", "confirm_by"),
        ("confirm_time", LATE, {"decision": "attend", "log": (MOVED,)}, "overdue", "confirm_by"),
        (
            "confirm_time",
            LATE,
            {"decision": "attend", "log": (MOVED, entry(wib(23, 12), "confirmed"))},
            "done",
            "confirmed",
        ),
        # F5, recommend
        ("recommend", NORMAL, {"decision": "cancel"}, "open", "recommend_if_known"),
        ("recommend", NORMAL, {"decision": "cancel", "referral": REFERRAL}, "open", "ask_friend_first"),
        (
            "recommend",
            NORMAL,
            {"decision": "cancel", "referral": Referral(name="Sari", friend_agreed=wib(1))},
            "open",
            "ask_company_first",
        ),
        (
            "recommend",
            NORMAL,
            {"decision": "cancel", "referral": Referral(name="Sari", friend_agreed=wib(1), company_agreed=wib(2))},
            "open",
            "both_agreed",
        ),
        (
            "recommend",
            LATE,
            {"decision": "cancel", "log": (SENT, entry(wib(24, 9), "sent", kind="referral"))},
            "done",
            "recommended",
        ),
        ("recommend", NORMAL, {"decision": "reschedule"}, "not_needed", "still_yours"),
        ("recommend", NORMAL, {"decision": "attend"}, "not_needed", "attending"),
        # F3, F6: follow up
        ("follow_up", NORMAL, {"decision": "cancel"}, "open", "after_sending"),
        ("follow_up", LATE, {"decision": "cancel", "log": (SENT,)}, "open", "hello_from"),
        ("follow_up", LATE, {"decision": "reschedule", "log": (SENT,)}, "open", "nudge_from"),
        ("follow_up", LATE, {"decision": "reschedule", "log": (SENT, ANSWERED)}, "not_needed", "answered"),
        (
            "follow_up",
            LATE,
            {"decision": "cancel", "log": (SENT, entry(wib(24), "answered", answer="regret"))},
            "not_needed",
            "they_said_no",
        ),
        (
            "follow_up",
            LATE,
            {"decision": "cancel", "log": (SENT, entry(wib(24, 9), "sent", kind="follow_up"))},
            "done",
            "sent",
        ),
        # D7, P1: an invitation in doubt
        ("verify", NORMAL, {"decision": "verify"}, "open", None),
        ("keep_data", NORMAL, {"decision": "verify"}, "open", None),
        ("confirm_time", NORMAL, {"decision": "verify"}, "not_needed", "verify_first"),
    ],
)
def test_a_step_stands_as_its_rule_says(
    name: str, now: dt.datetime, fields: dict[str, Any], state: str, note: str | None
) -> None:
    found = step(name, now, **fields)
    assert (found.state, found.note and found.note.code) == (state, note)


@pytest.mark.parametrize(
    ("name", "shown", "fault"),
    [
        ("thanks", "thanks", "no_thanks"),
        ("reason", "reason", "vague_reason"),
        ("apology", "apology", "late_no_apology"),
        ("alternative", "alternative", "no_slots"),
        ("keep_door_open", "warmth", "no_warmth"),
    ],
)
def test_what_the_message_says_ticks_itself_with_its_sentence(name: str, shown: str, fault: str) -> None:
    seen = step(name, decision="reschedule", evidence=shows(**{shown: 2}))
    assert (seen.state, seen.note, seen.by_hand, seen.action) == ("done", Note(f"{name}_shown", number=2), False, "")
    missing = step(name, decision="reschedule", evidence=shows())
    assert (missing.state, missing.note, missing.action) == ("open", None, "write")
    faulty = step(name, decision="reschedule", evidence=shows(fault, **{shown: 2}))
    assert (faulty.state, faulty.note) == ("open", Note(fault))
    unseen = step(name, decision="reschedule")
    assert (unseen.state, unseen.by_hand) == ("open", True)


def test_what_the_sent_message_lacks_can_be_said_in_the_reply() -> None:
    lacks = step("thanks", LATE, decision="cancel", log=(SENT,), evidence=shows())
    assert (lacks.state, lacks.note) == ("open", Note("say_it_later"))
    unseen = step("thanks", LATE, decision="cancel", log=(SENT,))
    assert (unseen.state, unseen.note) == ("not_needed", Note("already_sent"))


def test_a_cancellation_needs_no_other_time_but_may_offer_one() -> None:
    assert step("alternative", decision="cancel").note == Note("cancel_is_final")
    assert step("alternative", decision="cancel", evidence=shows(alternative=3)).state == "done"


def test_a_courtesy_proves_nothing_about_the_message_of_the_change() -> None:
    thanks = Evidence(message="m2", kind="thanks", channel="whatsapp", shown={"reason": 1}, faults=frozenset())
    assert step("reason", decision="cancel", evidence=thanks).state == "open"


def test_the_check_counts_what_is_to_mend() -> None:
    assert step("check", decision="cancel", evidence=shows("no_thanks", "emoji_slang")).note == Note("faults", number=2)
    assert step("check", decision="cancel", evidence=shows()).state == "done"
    assert step("check", decision="cancel").state == "open"


def test_a_step_that_the_program_cannot_see_is_ticked_by_hand() -> None:
    at = wib(24, 18)
    ticked = step("call_first", LATE, decision="cancel", steps={"call_first": at})
    assert (ticked.state, ticked.note, ticked.by_hand) == ("done", Note("ticked", at=at), True)


def test_a_tick_does_not_send_a_message() -> None:
    assert step("send", decision="cancel", steps={"send": wib(24, 8)}).state == "open"
    assert step("tell_now", decision="cancel", steps={"tell_now": wib(24, 8)}).state == "open"


def test_a_tick_of_an_earlier_round_does_not_count() -> None:
    old, new = wib(22), wib(24)
    assert step("confirm_time", LATE, decision="attend", log=(MOVED,), steps={"confirm_time": old}).state == "overdue"
    assert step("confirm_time", LATE, decision="attend", log=(MOVED,), steps={"confirm_time": new}).state == "done"


def test_a_reply_that_was_ticked_before_a_newer_answer_leaves_that_one_waiting() -> None:
    log = (SENT, ANSWERED, entry(wib(24, 8), "answered", answer="question"))
    assert step("answer_reply", decision="cancel", log=log, steps={"answer_reply": wib(23, 11)}).state == "open"
    assert step("answer_reply", decision="cancel", log=log, steps={"answer_reply": wib(24, 8, 30)}).state == "done"


def test_a_reply_of_the_same_moment_is_a_reply() -> None:
    log = (SENT, ANSWERED, entry(ANSWERED.at, "replied"))
    assert step("answer_reply", decision="cancel", log=log).state == "done"


def test_an_answer_on_the_telephone_was_answered_there_and_then() -> None:
    log = (entry(wib(23, 9), "called", kind="reschedule", answer="proposed"),)
    assert step("answer_reply", decision="reschedule", log=log).state == "done"


@pytest.mark.parametrize("decision", [None, "cancel"])
def test_the_six_steps_of_the_article_are_on_the_list(decision: str | None) -> None:
    ids = {one.id for one in steps_of(case_at(CALM, decision=decision))}
    article = {
        "tell_now",
        "same_channel",
        "write",
        "thanks",
        "reason",
        "alternative",
        "keep_door_open",
        "recommend",
        "follow_up",
    }
    assert article <= ids


def test_the_order_follows_the_hour_and_what_is_not_needed_comes_last() -> None:
    calm = [one.id for one in steps_of(case_at(CALM, decision="cancel"))]
    late = [one.id for one in steps_of(case_at(LATE, decision="cancel"))]
    assert calm[:3] == ["decide", "tell_now", "same_channel"]
    assert late[:3] == ["decide", "tell_now", "call_first"]
    assert calm.index("call_first") > calm.index("follow_up")
    assert [one.id for one in steps_of(case_at(CALM, decision="verify"))][:3] == ["decide", "verify", "keep_data"]


@pytest.mark.parametrize(
    ("fields", "action"),
    [
        ({}, "decide"),
        ({"decision": "cancel"}, "write"),
        ({"decision": "cancel", "log": (entry(wib(24, 8), "copied"),)}, "mark_sent"),
    ],
)
def test_telling_them_leads_to_what_can_be_done_now(fields: dict[str, Any], action: str) -> None:
    assert step("tell_now", **fields).action == action
    assert step("tell_now", wib(24, 11), decision="cancel").action == "call"


def test_each_step_stands_once() -> None:
    for decision in (None, "cancel", "reschedule", "attend", "verify"):
        ids = [one.id for one in steps_of(case_at(NORMAL, decision=decision))]
        assert len(ids) == len(set(ids))
