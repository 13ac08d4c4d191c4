"""What the composed texts say, in the situations where it matters most."""

from __future__ import annotations

import datetime as dt
from typing import Any, Final

import pytest

from letters import WITA, bahari, desk, northwind, slots_after
from undur.message.composed import Missing
from undur.message.keeping import as_template
from undur.plan.interview import Referral
from undur.plan.message import LogEntry
from undur.plan.plan import Me, Phrase

_THEN: Final = dt.datetime(2026, 11, 28, 9, tzinfo=WITA)
_LEFT: Final = LogEntry(at=_THEN, what="sent", kind="cancel")


@pytest.mark.parametrize(
    ("hour", "greeting"), [(10, "pagi"), (11, "siang"), (14, "siang"), (15, "sore"), (18, "malam")]
)
def test_the_greeting_fits_the_readers_clock(hour: int, greeting: str) -> None:
    starts = dt.datetime(2026, 12, 3, hour, tzinfo=WITA)
    one = desk(bahari(starts=starts, channel="whatsapp"), hours=48)
    assert one.written().body.startswith(f"Selamat {greeting}, Bapak Hendra Wijaya.")


def test_the_readers_clock_is_that_of_the_interviews_zone() -> None:
    one = desk(bahari(channel="whatsapp"), hours=27, me=Me(name="Dewi", time_zone="Asia/Jakarta"))
    assert one.written().body.startswith("Selamat siang")  # 11.00 in Makassar, 10.00 in Jakarta


def test_no_reason_is_invented() -> None:
    for reason in ("", "leisure", "offer_pending", "scam_suspected", "other", "of-a-newer-version"):
        composed = desk(bahari(reason=reason)).written()
        assert "reason" not in composed.generated
        assert "karena" not in composed.generated["news"]


def test_ones_own_words_stand_in_the_interviews_language_only() -> None:
    one = bahari(reason="illness_self", reason_words="ada acara keluarga di Solo")
    assert "karena ada acara keluarga di Solo." in desk(one).written().body
    assert "because I am unwell and need to rest." in desk(one, language="en").written().body


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("a family emergency", "because of a family emergency."),
        ("My flight got cancelled", "because my flight got cancelled."),
        ("I’ve had to move house", "because I’ve had to move house."),
        ("have an exam", "because I have an exam."),
        ("unwell", "because I am unwell."),
        ("moving to Leeds", "because I am moving to Leeds."),
        ("due to a clash", "due to a clash."),
        ("dentist appointment", "because of a dentist appointment."),
        ("my sister's wedding", "because of my sister's wedding."),
        ("emergency", "because of an emergency."),
        ("started a new job", "because I started a new job."),
    ],
)
def test_english_words_for_a_reason_are_fitted_in(words: str, told: str) -> None:
    parts = desk(northwind(reason="other", reason_words=words)).written().generated
    assert parts["reason"] == told
    assert not parts["news"].endswith(".")


def test_a_reason_in_whole_sentences_stands_by_itself() -> None:
    words = "Nenek saya meninggal. Saya harus pulang ke Solo."
    parts = desk(bahari(reason="bereavement", reason_words=words)).written().generated
    assert parts["reason"] == words
    assert parts["news"].endswith(".")


def test_after_the_start_nothing_is_cancelled() -> None:
    for one in (desk(bahari(), hours=-1), desk(bahari(), channel="phone", hours=-1)):
        assert "batal" not in one.written().body
    assert "cancel" not in desk(northwind(), hours=-1).written().body.lower()


def test_the_subject_says_matter_position_and_name() -> None:
    assert desk(bahari()).written().subject == "Pembatalan Wawancara – Analis Keuangan – Dewi Lestiani"
    assert desk(bahari(role=""), me=Me()).written().subject == "Pembatalan Wawancara"


def test_an_agency_that_invited_is_the_one_that_is_told() -> None:
    body = desk(bahari(contact="", honorific="", via_agency="Talenta Prima")).written().body
    assert body.startswith("Yth. Tim Rekrutmen Talenta Prima,")
    assert "di PT Bahari Karya" in body


def test_a_company_that_ends_with_a_full_stop_gets_no_second_one() -> None:
    body = desk(bahari(company="PT Bahari Karya Tbk."), channel="whatsapp").written().body
    assert ".." not in body


def test_a_past_slot_is_not_offered() -> None:
    one = desk(bahari(slots=slots_after(bahari().starts - dt.timedelta(days=30))), "reschedule")
    assert "Desember 2026 pukul 13.00" not in one.written().generated["alternative"]


def test_another_wording_changes_words_and_a_second_company_gets_its_own() -> None:
    bodies = {desk(bahari(reason="offer_accepted"), wording=turn).written().body for turn in range(6)}
    assert len(bodies) > 3
    texts = {desk(bahari(id=f"c{turn}", reason="offer_accepted")).written().body for turn in range(10)}
    assert len(texts) > 3


def test_a_text_does_not_flicker() -> None:
    assert desk(bahari()).written() == desk(bahari()).written()


def test_a_friend_is_named_only_once_both_sides_agreed() -> None:
    half = Referral(name="Rani Kusuma", friend_agreed=_THEN)
    assert "Rani" not in desk(bahari(log=(_LEFT,), referral=half), "referral").written().body


def test_ones_own_sentence_comes_before_the_books() -> None:
    own = Phrase(part="closing", language="id", text="Salam kenal dari {name} untuk {company}.")
    closer = Phrase(part="closing", language="id", channel="email", text="Terima kasih, {contact}.")
    english = Phrase(part="closing", language="en", text="Ta.")
    assert desk(bahari()).written([own, english]).generated["closing"] == (
        "Salam kenal dari Dewi Lestiani untuk PT Bahari Karya."
    )
    assert desk(bahari()).written([closer, own]).generated["closing"] == "Terima kasih, Hendra Wijaya."


def test_a_sentence_of_news_is_used_for_its_own_kind_only_and_runs_on_into_the_reason() -> None:
    one = bahari(reason="relocation")
    own = Phrase(part="news", kind="cancel", language="id", text="Saya terpaksa mundur dari {role}.")
    assert "Saya terpaksa mundur dari Analis Keuangan karena saya pindah domisili." in desk(one).written([own]).body
    assert "mundur" not in desk(one, "reschedule").written([own]).body
    assert "mundur" not in desk(one, hours=-2).written([own]).generated["news"]


def test_a_fact_that_an_own_sentence_lacks_is_asked_for_and_leaves_no_gap() -> None:
    own = Phrase(part="closing", language="id", text="Sampai jumpa di {place}, {contact}.")
    written = desk(bahari()).written([own])
    assert written.missing == (Missing("closing", "place"),)
    assert written.generated["closing"] == desk(bahari()).written().generated["closing"]


def test_an_own_sentence_with_a_field_that_is_not_known_is_not_used() -> None:
    own = Phrase(part="closing", language="id", text="Salam, {compny}.")
    assert "compny" not in desk(bahari()).written([own]).body


def test_a_kept_sentence_holds_fields_in_the_place_of_this_companys_facts() -> None:
    facts = {"company": "PT Bahari Karya", "honorific": "Bapak", "name": "", "contact": "Hendra", "role": "PT"}
    assert as_template("Salam, Bapak Hendra dari PT Bahari Karya. Bapak/Ibu, Hendrawan.", facts) == (
        "Salam, {honorific} {contact} dari {company}. Bapak/Ibu, Hendrawan."
    )


def test_braces_of_a_person_are_not_read_as_fields() -> None:
    one = desk(bahari(company="PT {0} {name.__class__}"))
    own = Phrase(part="closing", language="id", text="{company} {0} {}")
    assert one.written([own]).generated["closing"] == "PT {0} {name.__class__} {0} {}"


@pytest.mark.parametrize(("language", "said"), [("id", "tetap memutuskan"), ("en", "decided not to continue")])
def test_who_has_cancelled_takes_no_offered_time_unless_they_mean_to_come(language: Any, said: str) -> None:
    offered = LogEntry(at=_THEN + dt.timedelta(hours=1), what="answered", answer="proposed")
    stays_away = desk(bahari(decision="cancel", log=(_LEFT, offered)), kind="reply", language=language).written().body
    assert said in stays_away
    comes = desk(bahari(decision="attend", log=(_LEFT, offered)), kind="reply", language=language).written().body
    assert said not in comes
