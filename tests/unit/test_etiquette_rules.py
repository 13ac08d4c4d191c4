"""Every rule of the article's rulebook that the etiquette owns, in both directions: where it speaks, and where it is silent.

A row is a moment and what is special about the interview (Wednesday 25 November 2026, 10.00 WIB, invited on WhatsApp).
"""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

import pytest
from etiquette_cases import WIB, case_at, draft, entry, wib

import undur.etiquette
from undur.etiquette.acknowledging import acknowledge_by
from undur.etiquette.advice import advise
from undur.etiquette.aftercare import hello_window, nudge_at
from undur.etiquette.case import Evidence
from undur.etiquette.decision import Answers, next_question, recommend
from undur.etiquette.mistakes import mistakes_of
from undur.etiquette.next_step import next_step
from undur.etiquette.said import Said
from undur.etiquette.slots import propose
from undur.etiquette.steps import steps_of
from undur.plan.interview import Invitation, Referral

if TYPE_CHECKING:
    from collections.abc import Callable

    from undur.etiquette.case import Case

FREE_MAIL: Final = "gmail.com"
"""A host that gives anybody an address."""

Row: TypeAlias = tuple[dt.datetime, dict[str, Any]]


class Rule(NamedTuple):
    """What a rule's voice is, where it is heard, and where it isn't."""

    says: Callable[[Case], bool]
    speaks: tuple[Row, ...]
    silent: tuple[Row, ...]


def step(name: str, *codes: str, state: str = "") -> Callable[[Case], bool]:
    """A step stands in this state, with one of these notes."""

    def says(case: Case) -> bool:
        found = next((one for one in steps_of(case) if one.id == name), None)
        if found is None or (state and found.state != state):
            return False
        return not codes or (found.note is not None and found.note.code in codes)

    return says


def mistake(name: str, *states: str) -> Callable[[Case], bool]:
    """A mistake stands so."""
    return lambda case: any(one.id == name and one.state in states for one in mistakes_of(case))


def following(*names: str) -> Callable[[Case], bool]:
    """The next step is one of these."""
    return lambda case: next_step(case, steps_of(case)).id in names


def advised(what: str, why: str = "") -> Callable[[Case], bool]:
    """The advice is this, for this reason."""

    def says(case: Case) -> bool:
        advice = advise(case)
        return advice.what == what and (not why or (advice.why is not None and advice.why.code == why))

    return says


def leads_to(because: str, **answers: Any) -> Callable[[Case], bool]:
    """The guided decision gives this reason, or names this consequence."""

    def says(case: Case) -> bool:
        found = recommend(case, Answers(reason=case.interview.reason, **answers))
        return because in (found.because, found.consequence)

    return says


def shows(*faults: str, **shown: int) -> Evidence:
    return Evidence(message="m1", kind="reschedule", channel="whatsapp", shown=shown, faults=frozenset(faults))


CANCEL: Final = {"decision": "cancel", "reason": "study"}
MOVE: Final = {"decision": "reschedule", "reason": "illness_self"}
CALM, NORMAL, LATE, EVENING, OVER = wib(19, 10), wib(24, 9), wib(24, 11), wib(24, 21), wib(25, 10, 0, 1)
AT_MARK, PAST_MARK = wib(24, 10), wib(24, 10, 0, 1)
SENT = entry(wib(23, 9), "sent", kind="cancel", channel="whatsapp")
FAR = dt.datetime(2027, 1, 10, 10, tzinfo=WIB)
ASKED = entry(wib(23, 9), "sent", kind="reschedule", channel="whatsapp")
ASKED_EARLY = entry(wib(18, 9), "sent", kind="reschedule", channel="whatsapp")
CALLED = entry(wib(24, 10, 30), "called", kind="cancel", channel="phone")
ANSWERED = entry(wib(23, 10), "answered", answer="accepted")
NO = entry(wib(23, 10), "answered", answer="regret")
REPLIED = entry(wib(23, 11), "replied")
MOVED = entry(wib(23, 11), "rescheduled", to=wib(25, 10))
NUDGES = (entry(wib(20, 9), "sent", kind="nudge"), entry(wib(27, 9), "sent", kind="nudge"))
LINKS = Invitation(cancel_link="https://jadwal.example/batal", message_id="<1@sagara.example>")
BOTH = Referral(name="Sari", friend_agreed=wib(1), company_agreed=wib(2))
LEFT_FOR_GOOD: Final = (Said(what="cancel", at=wib(1), interview="old", role="", reason="offer_accepted"),)

RULES: Final[dict[str, Rule]] = {
    # Timing and decision
    "T1": Rule(
        step("tell_now", "kept_to_oneself"),
        ((wib(20, 21, 0, 1), CANCEL | {"log": (entry(wib(20, 9), "decided"),)}),),
        (
            (wib(20, 21), CANCEL | {"log": (entry(wib(20, 9), "decided"),)}),
            (wib(22, 9), CANCEL | {"log": (entry(wib(20, 9), "decided"), entry(wib(20, 10), "sent", kind="cancel"))}),
        ),
    ),
    "T2": Rule(
        mistake("sudden", "made"),
        (
            (PAST_MARK, CANCEL),
            (OVER, CANCEL | {"log": (entry(PAST_MARK, "sent", kind="cancel"),)}),
            # 24 hours are absolute: over the night the clocks go back in New York the mark is at eleven
            (
                dt.datetime(2026, 10, 31, 15, 0, 1, tzinfo=dt.UTC),
                CANCEL | {"starts": dt.datetime(2026, 11, 1, 15, tzinfo=dt.UTC), "time_zone": "America/New_York"},
            ),
        ),
        (
            (AT_MARK, CANCEL),
            (OVER, CANCEL | {"log": (entry(AT_MARK, "sent", kind="cancel"),)}),
            (OVER, {"decision": "attend"}),
            (
                dt.datetime(2026, 10, 31, 15, tzinfo=dt.UTC),
                CANCEL | {"starts": dt.datetime(2026, 11, 1, 15, tzinfo=dt.UTC), "time_zone": "America/New_York"},
            ),
        ),
    ),
    "T3": Rule(step("tell_now", "send_by_early"), ((wib(23, 9, 59, 59), CANCEL),), ((wib(23, 10), CANCEL),)),
    "T4": Rule(
        step("apology", "late_no_apology"),
        ((LATE, MOVE | {"evidence": shows("late_no_apology")}),),
        ((LATE, MOVE | {"evidence": shows(apology=1)}), (NORMAL, MOVE | {"evidence": shows("no_apology")})),
    ),
    "T5": Rule(
        step("call_first", state="open"),
        ((PAST_MARK, CANCEL), (EVENING, CANCEL), (wib(25, 9, 59), CANCEL), (LATE, MOVE | {"log": (ASKED,)})),
        ((AT_MARK, CANCEL), (OVER, CANCEL), (LATE, CANCEL | {"log": (SENT,)}), (LATE, CANCEL | {"log": (CALLED,)})),
    ),
    "T6": Rule(
        leads_to("same_day", wanted="yes", other_way="none"),
        ((wib(25, 8), {"reason": "exam_thesis"}), (wib(25, 0), {"reason": "work_duty"})),
        (
            (wib(25, 8), {"reason": "illness_self"}),
            (wib(25, 8), {"reason": "emergency"}),
            (wib(25, 8), {"reason": "transport"}),
            (wib(24, 23, 59), {"reason": "exam_thesis"}),
            (wib(25, 11), {"reason": "exam_thesis"}),
        ),
    ),
    "T7": Rule(
        following("apologise", "mark_sent_or_apologise"),
        ((OVER, CANCEL), (OVER, CANCEL | {"log": (entry(wib(24, 8), "copied"),)})),
        ((wib(25, 10), CANCEL), (OVER, CANCEL | {"log": (SENT,)}), (OVER, {"decision": "attend"})),
    ),
    "T8": Rule(
        lambda case: acknowledge_by(case) is not None,
        ((CALM, {"received": CALM}), (CALM, {"log": (entry(CALM, "received"),)})),
        ((CALM, {}), (CALM, {"received": CALM, "log": (entry(CALM, "replied"),)})),
    ),
    "D1": Rule(
        leads_to("unsure", wanted="unsure", other_way="none"),
        ((CALM, {"reason": "role_mismatch"}),),
        ((CALM, {"reason": "offer_accepted"}), (CALM, {"reason": "leisure"})),
    ),
    "D2": Rule(
        leads_to("is_final", wanted="no"),
        ((CALM, {"reason": "study"}), (CALM, {"reason": "distance"})),
        ((CALM, {"reason": "leisure"}), (CALM, {"reason": "scam_suspected"})),
    ),
    "D3": Rule(
        leads_to("trivial", wanted="no"),
        ((CALM, {"reason": "leisure"}), (CALM, {"reason": "weather_mild"}), (CALM, {"reason": "unprepared"})),
        ((CALM, {"reason": "study"}), (CALM, {"reason": "illness_mild"})),
    ),
    "D4": Rule(
        leads_to("offer_hoped"),
        ((CALM, {"reason": "offer_pending"}),),
        ((CALM, {"reason": "offer_accepted"}), (CALM, {"reason": "other_interview"})),
    ),
    "D5": Rule(
        mistake("second_reschedule", "at_risk", "made"),
        ((NORMAL, MOVE | {"log": (MOVED,)}),),
        ((NORMAL, MOVE), (NORMAL, {"decision": "attend", "log": (MOVED,)})),
    ),
    "D6": Rule(
        mistake("no_show", "made"),
        ((OVER, CANCEL), (wib(26), CANCEL | {"starts": dt.date(2026, 11, 25)})),
        (
            (wib(25, 10), CANCEL),
            (OVER, CANCEL | {"log": (CALLED,)}),
            (wib(25, 23), CANCEL | {"starts": dt.date(2026, 11, 25)}),
        ),
    ),
    "D7": Rule(
        lambda case: next_question(case, Answers()) == "genuine",
        ((CALM, {"email": f"hrd.sagara@{FREE_MAIL}"}), (CALM, {"notes": "Biaya administrasi Rp150.000"})),
        ((CALM, {"email": "hrd@sagara.example"}), (CALM, {"notes": "Tidak dipungut biaya"}), (CALM, {"role": ""})),
    ),
    # Channel and sending
    "C1": Rule(
        step("same_channel", "channel_other"),
        ((NORMAL, CANCEL | {"messages": (draft(channel="email"),)}),),
        ((NORMAL, CANCEL | {"messages": (draft(),)}), (NORMAL, CANCEL | {"messages": (draft(channel="phone"),)})),
    ),
    "C2": Rule(
        step("same_channel", "agency"), ((NORMAL, CANCEL | {"via_agency": "Karya Insani"}),), ((NORMAL, CANCEL),)
    ),
    "C3": Rule(
        advised("at"),
        (
            (wib(19, 21), CANCEL),
            (wib(19, 7, 59), CANCEL),
            (wib(21, 10), CANCEL),  # a Saturday
            (wib(19, 12, 30), CANCEL | {"channel": "phone"}),  # lunch
            (wib(20, 11, 30), CANCEL | {"channel": "phone"}),  # Friday prayer
        ),
        (
            (wib(19, 8), CANCEL),
            (wib(19, 17), CANCEL),
            (wib(21, 10), CANCEL | {"office_days": ("mon", "tue", "wed", "thu", "fri", "sat")}),
            (wib(19, 11, 30), CANCEL | {"channel": "phone"}),
            (wib(20, 13), CANCEL | {"channel": "phone"}),
        ),
    ),
    "C4": Rule(
        advised("now", "waiting_costs_mark"),
        ((wib(23, 21), CANCEL | {"starts": wib(25, 7)}), (wib(20, 17, 1), CANCEL | {"starts": wib(23, 8)})),
        ((wib(23, 21), CANCEL | {"starts": wib(25, 8)}), (wib(23, 16), CANCEL | {"starts": wib(25, 7)})),
    ),
    "C5": Rule(
        lambda case: advised("at", "holiday")(case) or advised("at", "joint_leave")(case),
        (
            (wib(25, 10, month=12), CANCEL | {"starts": wib(30, 10, month=12)}),
            (wib(24, 10, month=12), CANCEL | {"starts": wib(30, 10, month=12)}),  # cuti bersama
            (wib(20, 10, month=3), CANCEL | {"starts": wib(30, 10, month=3)}),  # Idul Fitri week
            (dt.datetime(2027, 1, 1, 10, tzinfo=WIB), CANCEL | {"starts": dt.datetime(2027, 1, 6, 10, tzinfo=WIB)}),
        ),
        (
            (wib(25, 10, month=12), CANCEL | {"starts": wib(30, 10, month=12), "holidays": ""}),
            (wib(28, 10, month=12), CANCEL | {"starts": wib(30, 10, month=12)}),
            (wib(25, 10, month=3), CANCEL | {"starts": wib(30, 10, month=3)}),
        ),
    ),
    "C6": Rule(
        step("written_trace", "trace_missing"),
        ((LATE, CANCEL | {"log": (CALLED,)}), (wib(25, 10, 31), CANCEL | {"log": (CALLED,)})),
        ((LATE, CANCEL | {"log": (CALLED, entry(wib(24, 10, 40), "sent", kind="cancel"))}), (LATE, CANCEL)),
    ),
    "C7": Rule(
        step("write", "contact_unknown"),
        ((NORMAL, CANCEL),),
        ((NORMAL, CANCEL | {"contact": "Ratna", "honorific": "Ibu"}),),
    ),
    "C8": Rule(
        step("same_channel", "thread"),
        ((NORMAL, CANCEL | {"channel": "email", "invitation": LINKS}),),
        ((NORMAL, CANCEL | {"channel": "email"}), (NORMAL, CANCEL | {"invitation": LINKS})),
    ),
    "C9": Rule(
        step("own_link", "link", state="open"),
        ((NORMAL, CANCEL | {"invitation": LINKS}),),
        (
            (NORMAL, CANCEL),
            (NORMAL, MOVE | {"invitation": LINKS}),
            (NORMAL, {"decision": "attend", "invitation": LINKS}),
        ),
    ),
    # After-care and privacy
    "F1": Rule(
        step("send", "copied", state="open"),
        ((NORMAL, CANCEL | {"log": (entry(wib(24, 8), "copied"),)}),),
        ((NORMAL, CANCEL), (NORMAL, CANCEL | {"log": (entry(wib(24, 8), "copied"), SENT)})),
    ),
    "F2": Rule(
        step("answer_reply", "reply_by"),
        ((NORMAL, CANCEL | {"log": (SENT, ANSWERED)}), (wib(30, 9), CANCEL | {"log": (SENT, ANSWERED)})),
        ((NORMAL, CANCEL | {"log": (SENT,)}), (NORMAL, CANCEL | {"log": (SENT, ANSWERED, REPLIED)})),
    ),
    "F3": Rule(
        lambda case: (due := nudge_at(case)) is not None and due <= case.now,
        (
            (wib(24, 9), MOVE | {"log": (ASKED,)}),  # one working day: the interview is near
            (wib(20, 9), MOVE | {"log": (ASKED_EARLY,)}),  # two, where it isn't
            (wib(24, 11), MOVE | {"log": (ASKED, entry(wib(23, 10), "answered", answer="question"), REPLIED)}),
        ),
        (
            (wib(24, 8, 59), MOVE | {"log": (ASKED,)}),
            (wib(20, 8, 59), MOVE | {"log": (ASKED_EARLY,)}),
            (wib(27, 9), MOVE | {"log": (ASKED, ANSWERED)}),
            (wib(27, 9), CANCEL | {"log": (SENT,)}),
            # asked on a Friday evening before Christmas: the next working days are the 28th and the 29th
            (
                wib(29, 7, 59, month=12),
                MOVE
                | {"starts": wib(5, 10, month=12), "log": (entry(wib(23, 20, month=12), "sent", kind="reschedule"),)},
            ),
        ),
    ),
    "F4": Rule(
        following("confirm_new_time"),
        ((NORMAL, {"decision": "attend", "log": (MOVED,)}),),
        (
            (NORMAL, {"decision": "attend", "log": (MOVED, entry(wib(23, 12), "confirmed"))}),
            (NORMAL, MOVE | {"log": (MOVED,)}),
            (OVER, {"decision": "attend", "log": (MOVED,)}),
        ),
    ),
    "F5": Rule(
        step("recommend", "ask_friend_first", "ask_company_first"),
        (
            (NORMAL, CANCEL | {"referral": Referral(name="Sari")}),
            (NORMAL, CANCEL | {"referral": Referral(name="Sari", friend_agreed=wib(1))}),
            (NORMAL, CANCEL | {"referral": Referral(name="Sari", company_agreed=wib(1))}),
        ),
        ((NORMAL, CANCEL | {"referral": BOTH}), (NORMAL, CANCEL), (NORMAL, MOVE | {"referral": Referral(name="Sari")})),
    ),
    "F6": Rule(
        lambda case: (window := hello_window(case)) is not None and window[0] <= case.now <= window[1],
        (
            (wib(23, 9, month=12), CANCEL | {"log": (SENT,)}),
            (dt.datetime(2027, 2, 21, 9, tzinfo=WIB), CANCEL | {"log": (SENT,)}),
            (FAR, CANCEL | {"starts": FAR, "log": (SENT,)}),
        ),
        (
            (wib(23, 8, 59, month=12), CANCEL | {"log": (SENT,)}),
            (dt.datetime(2027, 2, 21, 9, 1, tzinfo=WIB), CANCEL | {"log": (SENT,)}),
            # the hour that was given up is still ahead
            (FAR - dt.timedelta(minutes=1), CANCEL | {"starts": FAR, "log": (SENT,)}),
            (wib(28, 9, month=12), CANCEL | {"log": (SENT, NO, REPLIED)}),  # nothing after they said no
            (wib(28, 9, month=12), CANCEL | {"log": (SENT, entry(wib(24, 9, month=12), "sent", kind="follow_up"))}),
        ),
    ),
    "F7": Rule(
        lambda case: nudge_at(case) is None and following("wait", "let_go")(case),
        (
            (wib(28, 9), MOVE | {"log": (ASKED_EARLY, *NUDGES)}),
            (wib(5, 9, month=12), MOVE | {"log": (ASKED_EARLY, *NUDGES)}),
        ),
        ((wib(28, 9), MOVE | {"log": (ASKED_EARLY, NUDGES[0])}), (wib(28, 9), MOVE | {"log": (ASKED_EARLY,)})),
    ),
    "P1": Rule(
        step("keep_data", state="open"),
        ((NORMAL, {"decision": "verify"}),),
        ((NORMAL, CANCEL), (NORMAL, {"decision": "verify", "steps": {"keep_data": NORMAL}})),
    ),
    # What a step or a mistake looks at in the message: the checker has the rules themselves
    "M2": Rule(step("write", state="open"), ((NORMAL, CANCEL),), ((NORMAL, CANCEL | {"messages": (draft(),)}),)),
    "M5": Rule(
        step("thanks", "thanks_shown"),
        ((NORMAL, MOVE | {"evidence": shows(thanks=1)}),),
        ((NORMAL, MOVE | {"evidence": shows("no_thanks")}), (NORMAL, MOVE)),
    ),
    "M6": Rule(
        step("apology", "no_apology"),
        ((NORMAL, MOVE | {"evidence": shows("no_apology")}),),
        ((NORMAL, MOVE | {"evidence": shows(apology=2)}),),
    ),
    "M7": Rule(
        mistake("no_reason", "at_risk", "made"),
        ((NORMAL, {"decision": "cancel"}), (NORMAL, MOVE | {"evidence": shows("vague_reason", reason=1)})),
        ((NORMAL, CANCEL), (NORMAL, MOVE | {"evidence": shows(reason=1)}), (NORMAL, {"decision": "attend"})),
    ),
    "M8": Rule(
        step("reason", "vague_reason"),
        ((NORMAL, MOVE | {"evidence": shows("vague_reason", reason=1)}),),
        ((NORMAL, MOVE | {"evidence": shows(reason=1)}),),
    ),
    "M16": Rule(
        step("check", "faults"),
        ((NORMAL, MOVE | {"evidence": shows("placeholder_left")}),),
        ((NORMAL, MOVE | {"evidence": shows()}),),
    ),
    "M20": Rule(
        step("keep_door_open", "no_warmth"),
        ((NORMAL, MOVE | {"evidence": shows("no_warmth")}),),
        ((NORMAL, MOVE | {"evidence": shows(warmth=3)}),),
    ),
    "M10": Rule(
        lambda case: any(one.id == "two_stories" for one in mistakes_of(case, LEFT_FOR_GOOD)),
        ((NORMAL, MOVE),),
        ((NORMAL, {"decision": "cancel", "reason": "offer_accepted"}), (NORMAL, {"decision": "attend"})),
    ),
    "R1": Rule(
        step("alternative", "no_alternative"),
        ((NORMAL, MOVE | {"evidence": shows("no_alternative")}),),
        ((NORMAL, MOVE | {"evidence": shows(alternative=3)}),),
    ),
    "R2": Rule(
        step("alternative", "no_slots"),
        ((NORMAL, MOVE | {"evidence": shows("no_slots")}),),
        ((NORMAL, MOVE | {"evidence": shows(alternative=3)}), (NORMAL, CANCEL)),
    ),
    "R3": Rule(
        lambda case: propose(case, ()) == (),
        ((NORMAL, MOVE | {"office_days": ()}),),
        ((NORMAL, MOVE), (OVER, MOVE)),
    ),
    "R6": Rule(
        lambda case: propose(case, ())[0].starts >= case.now + dt.timedelta(days=2),
        ((wib(25, 9), MOVE),),
        ((wib(25, 9), MOVE | {"reason": "study"}),),
    ),
}


def rows(direction: str) -> list[Any]:
    return [
        pytest.param(name, now, fields, id=f"{name}-{number}")
        for name, rule in RULES.items()
        for number, (now, fields) in enumerate(getattr(rule, direction))
    ]


@pytest.mark.parametrize(("name", "now", "fields"), rows("speaks"))
def test_a_rule_speaks_where_it_applies(name: str, now: dt.datetime, fields: dict[str, Any]) -> None:
    assert RULES[name].says(case_at(now, **fields))


@pytest.mark.parametrize(("name", "now", "fields"), rows("silent"))
def test_a_rule_is_silent_where_it_does_not(name: str, now: dt.datetime, fields: dict[str, Any]) -> None:
    assert not RULES[name].says(case_at(now, **fields))


OWNED: Final = frozenset(
    [f"T{number}" for number in range(1, 9)]
    + [f"D{number}" for number in range(1, 8)]
    + [f"C{number}" for number in range(1, 10)]
    + [f"F{number}" for number in range(1, 8)]
    + ["P1"]
)
"""The rules of §B about timing, deciding, the way and what comes after: the etiquette's own."""


def named_in_the_source() -> set[str]:
    """Every rule that the etiquette's code names, in a step, a mistake or an explanation; ranges in full."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in Path(undur.etiquette.__file__).parent.rglob("*.py"))
    named = set(re.findall(r"\b([TDCFPRM]\d{1,2})\b", text))
    for letter, first, last in re.findall(r"\b([TDCFRM])(\d+)–\1(\d+)\b", text):
        named -= {f"{letter}{first}", f"{letter}{last}"}
        named |= {f"{letter}{number}" for number in range(int(first), int(last) + 1)} & OWNED
    return named


def test_no_rule_is_without_a_table_in_both_directions() -> None:
    told = {name for name, rule in RULES.items() if rule.speaks and rule.silent}
    assert (OWNED | named_in_the_source()) - told == set()
