"""The guided decision: rules D1–D5 and D7, in both directions."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from etiquette_cases import case_at, entry, interview, wib

from undur.etiquette.decision import CHOICES, Answers, Because, Consequence, next_question, recommend
from undur.etiquette.doubts import Doubt, doubts_of
from undur.etiquette.reasons import NO_REASON, OWN_WORDS, REASONS, in_order, rather
from undur.plan.codes import DECISIONS, LANGUAGES, Decision
from undur.words import words_in

FREE_MAIL = "gmail.com"
"""A host that gives anybody an address."""
CASE = case_at(wib(20, 10))


@pytest.mark.parametrize(
    ("answers", "decision", "because"),
    [
        ({}, "attend", "weak"),
        ({"genuine": False}, "verify", "not_genuine"),
        ({"genuine": False, "reason": "offer_accepted"}, "verify", "not_genuine"),
        ({"genuine": True, "reason": "offer_accepted"}, "cancel", "offer_signed"),
        ({"reason": "scam_suspected"}, "verify", "not_genuine"),
        ({"reason": "offer_accepted"}, "cancel", "offer_signed"),
        ({"reason": "offer_accepted", "signed": False}, "attend", "offer_hoped"),
        ({"reason": "offer_pending"}, "attend", "offer_hoped"),
        ({"reason": "offer_pending", "signed": True}, "cancel", "offer_signed"),
        ({"reason": "leisure"}, "attend", "trivial"),
        ({"reason": "leisure", "wanted": "no"}, "attend", "trivial"),
        ({"reason": "other_interview"}, "reschedule", "still_wanted"),
        ({"reason": "other_interview", "wanted": "yes", "other_way": "none"}, "reschedule", "still_wanted"),
        ({"reason": "other_interview", "wanted": "yes", "other_way": "shift"}, "attend", "solved_shift"),
        ({"reason": "illness_self", "wanted": "yes", "other_way": "video"}, "attend", "solved_video"),
        ({"reason": "traffic_late", "wanted": "yes", "other_way": "late"}, "attend", "solved_late"),
        ({"reason": "traffic_late", "wanted": "yes", "other_way": "none"}, "attend", "weak"),
        ({"reason": "distance", "wanted": "no"}, "cancel", "not_wanted"),
        ({"reason": "role_mismatch"}, "cancel", "solid_final"),
        ({"reason": "role_mismatch", "wanted": "unsure", "other_way": "none"}, "reschedule", "unsure"),
        ({"reason": "role_mismatch", "wanted": "no"}, "cancel", "not_wanted"),
        ({"reason": "a code of a newer file"}, "attend", "weak"),
    ],
)
def test_the_answers_lead_to_a_recommendation(answers: dict[str, Any], decision: str, because: str) -> None:
    found = recommend(CASE, Answers(**answers))
    assert (found.decision, found.because) == (decision, because)
    assert found.decision not in found.instead


@pytest.mark.parametrize("code", [code for code, reason in REASONS.items() if reason.weight == "trivial"])
def test_a_trivial_reason_leads_to_going(code: str) -> None:
    assert recommend(CASE, Answers(reason=code)).decision == "attend"


@pytest.mark.parametrize(
    ("answers", "question"),
    [
        ({}, "reason"),
        ({"reason": "leisure"}, None),
        ({"reason": "scam_suspected"}, None),
        ({"reason": "offer_accepted"}, "signed"),
        ({"reason": "offer_accepted", "signed": True}, None),
        ({"reason": "other_interview"}, "wanted"),
        ({"reason": "other_interview", "wanted": "no"}, None),
        ({"reason": "other_interview", "wanted": "yes"}, "other_way"),
        ({"reason": "other_interview", "wanted": "yes", "other_way": "none"}, None),
        ({"genuine": False}, None),
    ],
)
def test_only_questions_that_matter_are_asked(answers: dict[str, Any], question: str | None) -> None:
    assert next_question(CASE, Answers(**answers)) == question


def test_an_odd_invitation_is_asked_about_first() -> None:
    odd = case_at(wib(20, 10), email=f"hrd.sagara@{FREE_MAIL}")
    assert next_question(odd, Answers()) == "genuine"
    assert next_question(odd, Answers(genuine=True)) == "reason"
    assert next_question(odd, Answers(genuine=False)) is None


@pytest.mark.parametrize(
    ("fields", "doubts"),
    [
        ({}, ()),
        ({"role": ""}, ()),
        ({"email": "rekrutmen@sagaraniaga.example", "role": "Staf Gudang"}, ()),
        ({"email": f"HRD@{FREE_MAIL.title()}", "role": "Staf Gudang"}, ("free_mail",)),
        ({"email": f"hrd@{FREE_MAIL}"}, ("free_mail", "no_role")),
        ({"notes": "Biaya administrasi Rp150.000", "role": "Staf Gudang"}, ("fee",)),
        ({"notes": "Proses rekrutmen ini tidak dipungut biaya", "role": "Staf Gudang"}, ()),
        ({"notes": "Gratis, tanpa biaya. Tiket lewat travel agent kami.", "role": "Staf Gudang"}, ("fee",)),
        ({"notes": "No fee is charged", "role": "Clerk"}, ()),
    ],
)
def test_doubts_are_seen_in_the_record(fields: dict[str, Any], doubts: tuple[Doubt, ...]) -> None:
    assert doubts_of(interview(**fields)) == doubts


@pytest.mark.parametrize(
    ("answers", "consequence"),
    [
        ({"reason": "leisure"}, "sleep_on_it"),
        ({"reason": "offer_pending"}, "stays_open"),
        ({"reason": "offer_accepted"}, "is_final"),
        ({"reason": "other_interview"}, "once_only"),
        ({"genuine": False}, "nothing_lost"),
    ],
)
def test_the_consequence_is_told(answers: dict[str, Any], consequence: str) -> None:
    assert recommend(CASE, Answers(**answers)).consequence == consequence


def test_a_second_reschedule_warns_and_a_late_whim_is_not_slept_on() -> None:
    again = case_at(wib(20, 10), log=(entry(wib(19), "rescheduled"),))
    assert recommend(again, Answers(reason="other_interview")).consequence == "second_time"
    assert recommend(case_at(wib(24, 21)), Answers(reason="leisure")).consequence == "stays_open"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_of_the_guide_has_its_words(language: str) -> None:
    words = words_in("en" if language == "en" else "id").etiquette.deciding
    assert set(words.because.__struct_fields__) == set(get_args(Because))
    assert set(words.consequences.__struct_fields__) == set(get_args(Consequence))
    assert set(words.doubts.__struct_fields__) == set(get_args(Doubt))
    assert set(words.questions.__struct_fields__) == set(CHOICES)
    for question in ("genuine", "signed", "wanted", "other_way"):
        assert getattr(words, question).__struct_fields__ == CHOICES[question]


@pytest.mark.parametrize("decision", DECISIONS)
def test_the_reasons_that_lead_to_a_decision_come_first_and_none_is_missing(decision: Decision) -> None:
    codes = in_order(decision)
    own = codes.index(OWN_WORDS)
    assert codes[own + 1] == NO_REASON
    assert sorted(codes) == sorted([*REASONS, NO_REASON])
    assert all(rather(REASONS[code], decision) is None for code in codes[: own + 1])
    assert all(rather(REASONS[code], decision) in REASONS[code].advises for code in codes[own + 2 :])


@pytest.mark.parametrize("decision", ["cancel", "reschedule"])
def test_a_list_of_reasons_begins_with_solid_ones_and_ends_with_the_trivial(decision: Decision) -> None:
    codes = in_order(decision)
    fitting = [REASONS[code].weight for code in codes[: codes.index(OWN_WORDS)]]
    assert fitting[0] == "solid"
    assert fitting == sorted(fitting)  # solid, weak
    assert [REASONS[code].weight for code in codes[-6:]] == [*["trivial"] * 5, "suspicious"]
