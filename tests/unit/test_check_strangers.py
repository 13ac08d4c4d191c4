"""A name that is nobody's in the interview is found where the message greets it or places the interview there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from voices import Text

if TYPE_CHECKING:
    from undur.message.check.finding import Finding

BODY_ID = (
    "{greeting}\n\nSaya Dewi Lestari, pelamar posisi Staf Gudang. Terima kasih atas undangan wawancara {where}"
    "pada Rabu, 25 November 2026. {told} Mohon maaf, saya harus membatalkan karena sakit.\n\nHormat saya,\nDewi Lestari"
)
BODY_EN = (
    "{greeting}\n\nThank you for inviting me to interview {where}on Thursday 26 November 2026. I am sorry, I have to "
    "cancel because I am ill. {told}\n\nKind regards,\nDewi Lestari"
)


def strange(language: str, greeting: str, where: str = "", told: str = "", **fields: str) -> list[Finding]:
    """What is found about strange names."""
    body = BODY_ID if language == "id" else BODY_EN
    body = body.format(greeting=greeting, where=f"{where} " if where else "", told=told)
    text = Text(language, "cancel", "email", 80, body)
    found = text.desk(**fields).read(body, "").findings
    return [one for one in found if one.fault in ("wrong_contact", "wrong_company")]


def named(language: str, greeting: str, where: str = "", told: str = "", **fields: str) -> list[tuple[str, str, str]]:
    """Fault, severity and words of each strange name."""
    return [(one.fault, one.severity, one.detail) for one in strange(language, greeting, where, told, **fields)]


@pytest.mark.parametrize(
    ("language", "greeting", "severity", "who"),
    [
        ("id", "Yth. Rudi,", "hint", "Rudi"),
        ("id", "Halo Rudi Hartono,", "hint", "Rudi Hartono"),
        ("id", "Selamat pagi, Bapak Rudi,", "warning", "Rudi"),
        ("en", "Dear Rupert,", "hint", "Rupert"),
        ("en", "Hi Rupert!", "hint", "Rupert"),
        ("en", "Dear Mr Rupert,", "warning", "Rupert"),
    ],
)
def test_who_is_greeted_but_is_not_the_contact_is_a_warning_with_a_title_and_a_hint_without(
    language: str, greeting: str, severity: str, who: str
) -> None:
    assert named(language, greeting) == [("wrong_contact", severity, who)]


@pytest.mark.parametrize(
    ("language", "hail", "called"),
    [
        ("id", "Halo", "Koh Ko Cik Om Tante Bunda Adik Suster Sobat Kawan-kawan Owner Kepala Ketua"),
        ("id", "Yth. Bapak", "Ketua Pengurus Owner Kepala"),
        ("en", "Dear", "Owner Principal Chair Coordinator Employer Management Gentlemen Supervisor"),
        ("en", "Hi", "Guys Both Folks Friends"),
        ("en", "Dear Mr", "Chairman President"),
    ],
)
def test_a_title_or_a_role_that_stands_alone_names_nobody(language: str, hail: str, called: str) -> None:
    assert {word: found for word in called.split() if (found := named(language, f"{hail} {word},"))} == {}


@pytest.mark.parametrize(
    ("language", "greeting"),
    [
        ("id", "Selamat pagi,"),
        ("id", "Halo Kakak,"),
        ("id", "Halo Om,"),
        ("id", "Halo Koh,"),
        ("en", "Dear Owner,"),
        ("en", "Hi guys,"),
        ("id", "Selamat pagi Rekan HRD,"),
        ("id", "Yth. Tim Rekrutmen,"),
        ("id", "Yth. Ratna,"),
        ("id", "Halo Sagara Niaga,"),
        ("en", "Dear Hiring Manager,"),
        ("en", "Dear All,"),
        ("en", "Dear Northwind,"),
        ("en", "Hello again,"),
    ],
)
def test_nobody_in_particular_the_company_and_the_contact_are_no_strangers(language: str, greeting: str) -> None:
    assert named(language, greeting) == []


def test_an_agency_that_invited_is_no_stranger() -> None:
    assert named("en", "Dear Brightpath,", via_agency="Brightpath Talent") == []
    assert named("id", "Yth. Ibu Ratna,", "dari PT Karir Terang", via_agency="PT Karir Terang") == []


def test_without_a_contact_nobody_is_a_stranger() -> None:
    assert named("en", "Dear Rupert,", contact="", honorific="") == []


@pytest.mark.parametrize(
    ("language", "greeting", "where", "company"),
    [
        ("id", "Yth. Ibu Ratna,", "di PT Lain Sejahtera", "PT Lain Sejahtera"),
        ("id", "Yth. Ibu Ratna,", "dari CV Maju Jaya", "CV Maju Jaya"),
        ("en", "Dear Ms Clarke,", "at PT Maju Jaya", "PT Maju Jaya"),
    ],
)
def test_an_interview_at_a_company_that_is_not_its_own_is_a_warning(
    language: str, greeting: str, where: str, company: str
) -> None:
    assert named(language, greeting, where) == [("wrong_company", "warning", company)]


@pytest.mark.parametrize(
    ("where", "reason"),
    [
        ("di PT Sagara Niaga", ""),
        ("di PT. Sagara Niaga Tbk", ""),
        ("di PT Sagara Niaga", "Saya juga ada wawancara di PT Maju Jaya."),
        ("", "Saya sudah menerima tawaran posisi analis di PT Maju Jaya."),
        ("", "Pada jam itu saya ada tugas dari PT Maju Jaya."),
    ],
)
def test_the_own_company_and_one_of_an_offer_or_a_duty_are_none(where: str, reason: str) -> None:
    assert named("id", "Yth. Ibu Ratna,", where, reason) == []


@pytest.mark.parametrize("reason", ["other_interview", "other", ""])
@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("id", "Pada jam yang sama saya ada wawancara di PT Cahaya Abadi."),
        ("id", "Jadwalnya bentrok dengan undangan wawancara dari PT Cahaya Abadi."),
        ("id", "Waktunya bersamaan dengan interview di PT Cahaya Abadi."),
        ("id", "Pada jam yang\nsama\nwawancara di PT Cahaya Abadi sudah saya sanggupi."),
        ("id", "Saya juga diundang wawancara di PT Cahaya Abadi."),
        ("en", "I have an interview at PT Cahaya Abadi at the same time."),
        ("en", "It clashes with my interview at PT Cahaya Abadi."),
    ],
)
def test_an_interview_elsewhere_at_the_same_time_is_told_without_a_warning(
    language: str, told: str, reason: str
) -> None:
    greeting = "Yth. Ibu Ratna," if language == "id" else "Dear Ms Clarke,"
    assert named(language, greeting, told=told, reason=reason) == []


def test_what_is_said_of_another_interview_needs_no_words_for_it_where_it_is_the_reason() -> None:
    told = "Wawancara di PT Cahaya Abadi sudah lebih dulu dijadwalkan."
    assert named("id", "Yth. Ibu Ratna,", told=told, reason="other_interview") == []
    assert named("id", "Yth. Ibu Ratna,", told=told) == [("wrong_company", "warning", "PT Cahaya Abadi")]


def test_a_strange_company_is_not_replaced_by_a_key() -> None:
    assert [one.repair for one in strange("id", "Yth. Ibu Ratna,", "di PT Lain Sejahtera")] == [None]
