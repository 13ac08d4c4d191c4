"""What makes no sense is not offered, and says why."""

from __future__ import annotations

import datetime as dt
import itertools
from typing import Any

import pytest

from letters import HOURS_LEFT, bahari, desk
from undur.message.choices import choices_of, default_choices
from undur.message.offers import refusal, tone_refusal
from undur.plan.codes import CHANNELS, KINDS, LANGUAGES, TONES, Kind, Language
from undur.plan.interview import Referral
from undur.plan.message import LogEntry, Message
from undur.words import words_in

_THEN = dt.datetime(2026, 11, 28, 9, tzinfo=dt.UTC)


def entry(what: Any, kind: Any = None, answer: Any = None) -> LogEntry:
    return LogEntry(at=_THEN, what=what, kind=kind, answer=answer)


SENT, NUDGED = entry("sent", "reschedule"), entry("sent", "nudge")
ASKED = entry("answered", answer="question")
ANSWERED = entry("answered", answer="accepted")
LEFT = entry("sent", "cancel")
AGREED = Referral(name="Sari", friend_agreed=_THEN, company_agreed=_THEN)


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("hours", [100, 5, -5])
def test_cancelling_and_moving_are_always_offered(channel: Any, hours: float) -> None:
    case = desk(bahari(), hours=hours).case
    assert refusal(case, "cancel", channel) is None
    assert refusal(case, "reschedule", channel) is None


@pytest.mark.parametrize(
    ("kind", "fields", "hours", "code"),
    [
        ("confirm", {}, 100, ""),
        ("confirm", {}, -5, "started"),
        ("confirm", {"decision": "cancel"}, 100, "leaving"),
        ("thanks", {"log": (SENT, ASKED)}, 100, "asked"),
        ("thanks", {}, 100, "not_answered"),
        ("reply", {"log": (SENT,)}, 100, "not_answered"),
        ("reply", {"log": (SENT, ANSWERED)}, 100, ""),
        ("nudge", {}, 100, "not_sent"),
        ("nudge", {"log": (SENT,)}, 100, ""),
        ("nudge", {"log": (SENT, ANSWERED)}, 100, "answered"),
        ("nudge", {"log": (SENT, NUDGED, NUDGED)}, 100, "nudged_enough"),
        ("referral", {"decision": "cancel"}, 100, ""),
        ("referral", {"decision": "reschedule"}, 100, "still_interested"),
        ("follow_up", {}, 100, "still_open"),
        ("follow_up", {}, -500, ""),
    ],
)
def test_the_others_when_they_are_due(kind: Kind, fields: dict[str, Any], hours: float, code: str) -> None:
    refused = refusal(desk(bahari(**fields), hours=hours).case, kind, "email")
    assert (refused.code if refused else "") == code


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_combination_is_written_whole_or_refused_with_its_reason(language: Language) -> None:
    situations: tuple[dict[str, Any], ...] = (
        {},
        {"log": (SENT,)},
        {"log": (SENT, ANSWERED), "decision": "reschedule"},
        {"log": (entry("sent", "cancel"), ANSWERED), "decision": "cancel"},
    )
    says = words_in(language).message.refusals
    offered = set()
    for fields, hours, kind, channel in itertools.product(situations, HOURS_LEFT.values(), KINDS, CHANNELS):
        one = desk(bahari(**fields), kind, channel, hours, language=language)
        refused = refusal(one.case, kind, channel)
        if refused is not None:
            assert says[refused.code].endswith(".")
            continue
        for tone in TONES:
            of_tone = tone_refusal(channel, tone)
            assert (of_tone is None) == (channel != "sms" or tone == "brief")
            body = desk(bahari(**fields), kind, channel, hours, language=language, tone=tone).written().body
            assert "Dewi Lestiani" in body
            offered.add((kind, channel, tone, one.case.phase))
    in_writing = {(kind, "phone") for kind in ("thanks", "referral", "follow_up")}
    assert {(kind, channel) for kind, channel, _, _ in offered} == set(itertools.product(KINDS, CHANNELS)) - in_writing
    assert {phase for kind, _, _, phase in offered if kind in {"cancel", "reschedule"}} == set(HOURS_LEFT)


def test_courtesies_are_written_not_spoken() -> None:
    refused = refusal(desk(bahari(log=(SENT, ANSWERED))).case, "thanks", "phone")
    assert refused is not None
    assert refused.code == "in_writing"


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_refusal_has_its_sentence(language: Any) -> None:
    words = words_in(language).message
    for fields, hours in (({}, 100), ({}, -5), ({"log": (SENT, ANSWERED), "decision": "reschedule"}, 5)):
        for kind in KINDS:
            refused = refusal(desk(bahari(**fields), hours=hours).case, kind, "phone")
            assert refused is None or words.refusals[refused.code].endswith(".")


@pytest.mark.parametrize(
    ("fields", "kind", "channel"),
    [
        ({}, "cancel", "email"),
        ({"decision": "reschedule", "channel": "whatsapp"}, "reschedule", "whatsapp"),
        ({"decision": "attend", "channel": None, "phone": "0812"}, "confirm", "whatsapp"),
        ({"channel": None}, "cancel", "email"),
        ({"log": (SENT, ANSWERED)}, "reply", "email"),
    ],
)
def test_a_fresh_message_starts_with_what_suits_the_case(fields: dict[str, Any], kind: str, channel: str) -> None:
    choices = default_choices(desk(bahari(**fields)).case)
    assert (choices.kind, choices.channel, choices.language) == (kind, channel, "id")


@pytest.mark.parametrize(
    ("fields", "hours", "kind"),
    [
        ({"decision": "reschedule", "log": (SENT,)}, 100, "reschedule"),
        ({"decision": "reschedule", "log": (SENT,)}, 30, "nudge"),  # F3: nobody has answered
        ({"decision": "reschedule", "log": (SENT, entry("answered", answer="question"))}, 30, "reply"),
        ({"decision": "cancel", "log": (LEFT,)}, -1, "cancel"),
        ({"decision": "cancel", "log": (LEFT,)}, -24 * 40, "follow_up"),  # F6: a month later
        ({"decision": "cancel", "log": (LEFT,), "referral": AGREED}, -1, "referral"),  # F5: both agree
        ({"decision": "cancel", "log": (LEFT,), "referral": Referral(name="Sari")}, -1, "cancel"),
    ],
)
def test_a_fresh_message_is_what_the_next_step_asks_for(fields: dict[str, Any], hours: float, kind: str) -> None:
    assert default_choices(desk(bahari(**fields), hours=hours).case).kind == kind


def test_a_kept_message_gives_its_choices_back() -> None:
    message = Message(id="m1", kind="nudge", channel="sms", language="en", tone="warm", wording=3, off=("thanks",))
    choices = choices_of(message)
    assert (choices.kind, choices.channel, choices.language) == ("nudge", "sms", "en")
    assert (choices.tone, choices.wording, choices.off) == ("warm", 3, ("thanks",))
