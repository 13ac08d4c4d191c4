"""The checker on sound messages, on the facts it knows, and on its own repairs."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

import pytest
from msgspec.structs import replace
from test_check_faults import EXTRAS, FAULTY

from letters import bahari, desk, northwind
from undur.message.check.others import bare
from undur.message.check.reading.sentences import sentences_of
from undur.message.check.rules import RULES
from undur.message.evidence import evidence_of
from undur.plan.codes import LANGUAGES
from undur.plan.interview import Referral
from undur.plan.message import LogEntry, Slot
from undur.plan.plan import Me
from undur.words import words_in
from voices import SOUND, Text

if TYPE_CHECKING:
    from undur.message.check import Checked
    from undur.message.check.finding import Finding
    from undur.plan.interview import Interview

_CALLED: Final = LogEntry(at=dt.datetime(2026, 11, 25, 8, tzinfo=dt.UTC), what="called")


_SLOTS: Final = (
    Slot(starts=dt.datetime(2026, 11, 30, 10, tzinfo=dt.UTC)),
    Slot(starts=dt.datetime(2026, 12, 1, 10, tzinfo=dt.UTC)),
)


def found(text: Text, fault: str, **fields: Any) -> Finding:
    """The finding of this slug."""
    return next(one for one in text.desk(**fields).read(text.body, text.subject).findings if one.fault == fault)


def severity_of(checked: Checked, fault: str) -> str:
    """How grave the finding of this slug is."""
    return next(one.severity for one in checked.findings if one.fault == fault)


@pytest.mark.parametrize("text", SOUND, ids=range(len(SOUND)))
def test_nothing_is_found_in_a_sound_message(text: Text) -> None:
    assert text.desk().faults(text.body, text.subject) <= EXTRAS


@pytest.mark.parametrize("text", SOUND, ids=range(len(SOUND)))
def test_thanks_apology_and_reason_are_understood_in_a_sound_message(text: Text) -> None:
    assert {"thanks", "apology", "reason"} <= set(text.desk().read(text.body).shown)


@pytest.mark.parametrize(("fault", "text"), FAULTY, ids=[f"{fault}-{at}" for at, (fault, _) in enumerate(FAULTY)])
def test_a_repair_mends_its_fault_and_makes_no_new_one(fault: str, text: Text) -> None:
    one, body = text.desk(slots=_SLOTS), text.body
    for _ in range(4):  # two words of slang want two repairs
        finding = next((some for some in one.read(body, text.subject).findings if some.fault == fault), None)
        if finding is None or finding.repair is None:
            break
        repair = finding.repair
        body = body[: repair.start] + repair.text + body[repair.end :]
    assert body == text.body or one.faults(body, text.subject) - (EXTRAS - {fault}) == set()


def test_these_faults_can_be_repaired_by_one_key() -> None:
    repaired = {fault for fault, text in FAULTY if found(text, fault, slots=_SLOTS).repair is not None}
    assert repaired >= {
        *("no_greeting", "no_name_or_role", "no_thanks", "no_apology", "late_no_apology", "no_signoff", "wrong_date"),
        *("weekday_mismatch", "wrong_company", "wrong_clock_greeting", "emoji_slang", "no_alternative"),
    }


@pytest.mark.parametrize(
    "empty",
    ["karena satu dan lain hal", "karena ada keperluan pribadi", "karena alasan pribadi", "dikarenakan suatu hal"],
)
def test_an_empty_reason_gives_way_to_the_one_of_the_record(empty: str) -> None:
    one = desk(bahari(reason="relocation"))
    good = one.written().body
    body = good.replace("karena saya pindah domisili", empty)
    finding = next(some for some in one.read(body).findings if some.fault == "vague_reason")
    assert finding.repair is not None
    assert body[: finding.repair.start] + finding.repair.text + body[finding.repair.end :] == good


def test_every_slug_has_its_rule_and_its_sentence_in_both_languages() -> None:
    for language in LANGUAGES:
        sentences = words_in(language).findings.sentences
        assert set(sentences.__struct_fields__) == set(RULES)
        assert all(sentences[slug]("detail") for slug in RULES)


@pytest.mark.parametrize(
    ("one", "word", "broken"),
    [
        (bahari(channel="whatsapp"), "Selamat pagi, Bapak", "Slmat pgi"),
        (bahari(channel="whatsapp"), "Selamat pagi, Bapak Hendra Wijaya. ", ""),
        (northwind(channel="whatsapp"), "Good morning, Ms", "Good mrnig"),
    ],
)
def test_a_greeting_that_was_broken_by_hand_is_mended_and_nobody_presents_themselves_twice(
    one: Interview, word: str, broken: str
) -> None:
    written = desk(one)
    body = written.written().body
    assert word in body
    slip = body.replace(word, broken, 1)
    finding = next(some for some in written.read(slip).findings if some.fault == "no_greeting")
    assert finding.repair is not None
    mended = slip[: finding.repair.start] + finding.repair.text + slip[finding.repair.end :]
    assert mended.split() == body.split()


@pytest.mark.parametrize("one", [bahari(), northwind(), bahari(channel="whatsapp"), bahari(channel="sms")])
def test_a_message_that_nobody_signs_is_found_where_the_plan_knows_no_name(one: Interview) -> None:
    nameless = desk(one, me=Me(time_zone="Asia/Makassar"))
    body = nameless.written().body
    finding = next(some for some in nameless.read(body).findings if some.fault == "no_signoff")
    assert finding.severity == "warning"
    assert "profil" in words_in("en").findings.sentence(finding)
    assert "Profil" in words_in("id").findings.sentence(finding)
    for signed in (f"{body}\nRina Wijaya", f"Selamat pagi, nama saya Rina.\n{body}"):
        assert "no_signoff" not in nameless.faults(signed)


@pytest.mark.parametrize("one", [bahari(reason="offer_accepted"), northwind(reason="offer_accepted")])
def test_a_reason_that_only_fits_a_cancellation_is_not_taken_into_a_request_for_another_time(one: Interview) -> None:
    leaving, moving = desk(one), desk(one, "reschedule")
    reason = leaving.written().generated["reason"]
    assert "reason" not in moving.written().generated
    found = next(some for some in moving.read(moving.written().body).findings if some.fault == "no_reason")
    assert found.severity == "warning"
    assert "cancellation" in words_in("en").findings.sentence(found)
    assert "pembatalan" in words_in("id").findings.sentence(found)
    by_hand = f"{moving.written().body} {reason[:1].upper()}{reason[1:]}"
    assert "mixed_intent" in moving.faults(by_hand)
    assert "mixed_intent" not in leaving.faults(leaving.written().body)


def test_a_sentence_of_the_other_language_is_a_hint() -> None:
    one = desk(northwind(reason="offer_accepted"))
    body = f"{one.written().body}\nMohon maaf karena saya tidak bisa hadir besok."
    (hint,) = (some for some in one.read(body).findings if some.fault == "other_language")
    assert (hint.severity, hint.detail) == ("hint", "Mohon maaf karena saya …")
    assert "other_language" not in {some.fault for some in one.read(one.written().body).findings}


def test_a_call_comes_first_when_hours_count() -> None:
    one = bahari(phone="+62812345678")
    late = desk(one, hours=5)
    assert "call_first" in {finding.fault for finding in late.read(late.written().body).findings}
    for other in (
        desk(one, hours=50),
        desk(one, channel="phone", hours=5),
        desk(bahari(), hours=5),
        desk(bahari(phone="+62812345678", log=(_CALLED,)), hours=5),
        desk(one, hours=16),  # 22.00 the evening before: write now, call in the morning
        desk(bahari(phone="+62812345678", steps={"call_first": _CALLED.at}), hours=5),
    ):
        assert "call_first" not in {finding.fault for finding in other.read(other.written().body).findings}


def test_the_channel_is_that_of_the_invitation_while_there_is_time() -> None:
    for hours, expected in ((50, True), (5, False)):
        one = desk(bahari(), channel="whatsapp", hours=hours)
        faults = {finding.fault for finding in one.read(one.written().body).findings}
        assert ("channel_mismatch" in faults) is expected


def test_no_reason_in_an_english_cancellation_is_only_a_hint() -> None:
    one = desk(northwind())
    finding = next(one for one in one.read(one.written().body).findings if one.fault == "no_reason")
    assert finding.severity == "hint"


def test_a_reference_and_the_records_own_brackets_are_no_placeholders() -> None:
    one = desk(bahari(company="PT [X] Jaya", reason="relocation"))
    body = one.written().body.replace("Dengan hormat,", "Dengan hormat, [Ref. 118] [25/11] [No. 4/HR]")
    assert "placeholder_left" not in one.faults(body)


def test_a_placeholder_in_the_subject_is_found() -> None:
    one = desk(bahari(reason="relocation"))
    assert "placeholder_left" in one.faults(one.written().body, "Pembatalan – [Nama Anda]")


def test_the_records_own_capitals_are_no_shouting() -> None:
    one = desk(bahari(company="PT SAGARA NIAGA LOGISTIK INDONESIA", reason="relocation"))
    assert one.faults(one.written().body) == set()


def test_the_same_moment_in_another_zone_is_the_right_one() -> None:
    body = (
        "Dear Ms Clarke,\n\nThank you for inviting me to interview for Data Analyst on Thursday, 26 November at {} {}. I am sorry, I "
        "have to cancel because I have accepted another offer.\n\nKind regards,\nDewi Lestiani"
    )
    one = desk(northwind())
    assert one.faults(body.format("21:00", "WIB")) == set()
    assert one.faults(body.format("2 pm", "GMT")) == set()
    assert one.faults(body.format("20:00", "WIB")) == {"wrong_date"}
    assert one.faults(body.format("3 pm", "")) == {"wrong_date"}


def test_evidence_tells_the_steps_what_stands_where_and_leaves_hints_out() -> None:
    one = desk(northwind())
    checked = one.read(one.written().body)
    evidence = evidence_of(checked, "m1", one.choices)
    assert (evidence.message, evidence.kind, evidence.channel) == ("m1", "cancel", "email")
    assert evidence.shown["thanks"] == 1
    assert evidence.faults == frozenset()
    late = desk(bahari(phone="+62812345678", reason="relocation"), hours=5)
    checked = late.read(late.written().body)
    assert {finding.fault for finding in checked.findings} == {"call_first"}
    assert evidence_of(checked, "m1", late.choices).faults == frozenset()


def test_sentences_are_not_cut_at_abbreviations_and_figures() -> None:
    text = "yth. ibu ratna,\n\nsaya dari pt. maju. pukul 10.00 wib ya. - senin\n- selasa"
    assert [one.text for one in sentences_of(text) if one.number] == [
        "saya dari pt. maju.",
        "pukul 10.00 wib ya.",
        "- senin",
        "- selasa",
    ]


@pytest.mark.parametrize(
    ("company", "name"),
    [
        ("PT Bahari Karya, Tbk", "Bahari Karya"),
        ("CV. Maju", "Maju"),
        ("Harbour & Pine Ltd", "Harbour & Pine"),
        ("PT", "PT"),
    ],
)
def test_a_company_is_known_by_its_bare_name(company: str, name: str) -> None:
    assert bare(company) == name


@pytest.mark.parametrize(
    "unit", ["25 November 2026 ", "rabu, ", "[a] ", "maaf karena ", "10.00 ", "\n", "<a", "🙏", "x"]
)
def test_a_text_of_a_million_signs_is_answered(unit: str) -> None:
    one = desk(bahari(), "reschedule")
    faults = one.read(unit * (1_000_000 // len(unit))).findings
    assert len(faults) < 500


def test_a_friend_is_not_named_before_both_sides_agreed() -> None:
    then = _CALLED.at
    for referral, faults in (
        (Referral(name="Rani Kusuma", friend_agreed=then), {"referral_without_consent"}),
        (Referral(name="Rani Kusuma", friend_agreed=then, company_agreed=then), set()),
    ):
        one = desk(bahari(reason="relocation", referral=referral))
        assert one.faults(one.written().body.replace("Hormat saya", "Rani Kusuma berminat.\n\nHormat saya")) == faults


@pytest.mark.parametrize(("reason", "repaired"), [("other_interview", False), ("relocation", True)])
def test_the_company_that_is_the_reason_is_not_overwritten_with_that_of_the_letter(
    reason: str, *, repaired: bool
) -> None:
    one = desk(bahari(reason=reason))
    one = one._replace(plan=replace(one.plan, interviews=(*one.plan.interviews, northwind())))
    body = one.written().body.replace("Hormat saya", f"Saya ada wawancara di {northwind().company}.\n\nHormat saya")
    (finding,) = [found for found in one.read(body).findings if found.fault == "wrong_company"]
    assert (finding.repair is not None) == repaired


def test_the_contact_of_another_company_is_not_greeted() -> None:
    one = desk(bahari(reason="relocation"))
    other = northwind(contact="Sari Utami")
    plan = replace(one.plan, interviews=(*one.plan.interviews, other))
    body = one.written().body.replace("Bapak Hendra Wijaya", "Ibu Sari Utami")
    assert severity_of(one._replace(plan=plan).read(body), "wrong_contact") == "error"
    assert severity_of(one.read(body), "wrong_contact") == "warning"
    unknown = desk(bahari(reason="relocation", contact="", honorific=""))
    assert unknown.faults(body) == set()


@pytest.mark.parametrize(
    ("reason", "told", "faults"),
    [
        ("illness_self", "sakit", set()),
        ("illness_self", "sudah menerima tawaran kerja lain", {"reason_mismatch"}),
        ("offer_accepted", "sudah diterima bekerja di tempat lain", set()),
        ("offer_accepted", "anak saya dirawat", {"reason_mismatch"}),
        ("other", "anak saya dirawat", set()),
        ("", "anak saya dirawat", set()),
    ],
)
def test_the_reason_told_is_the_one_chosen(reason: str, told: str, faults: set[str]) -> None:
    body = (
        "Selamat pagi Bu Ratna, saya Dewi Lestari, pelamar Staf Gudang. Mohon maaf saya batal wawancara Rabu 25/11 karena "
        f"{told}. Terima kasih undangannya."
    )
    assert Text("id", "cancel", "whatsapp", 49, body).desk(reason=reason).faults(body) == faults


@pytest.mark.parametrize(
    ("channel", "hours", "expected"),
    [
        ("whatsapp", 61, True),  # 21.00 on Sunday, with a day and a half to the mark
        ("email", 61, False),
        ("whatsapp", 49, False),
        ("whatsapp", 16, False),  # past the mark urgency beats the hour (C4)
    ],
)
def test_a_chat_waits_for_office_hours_unless_that_costs_the_mark(channel: str, hours: int, expected: bool) -> None:  # noqa: FBT001  a case of the table
    text = Text("id", "cancel", channel, hours, "Selamat malam")
    found = {one.fault for one in text.desk().read(text.body).findings}
    assert ("outside_office_hours" in found) is expected


def test_a_slot_is_not_where_another_interview_is() -> None:
    text = Text("id", "reschedule", "whatsapp", 49, "Apakah bisa Kamis 26 November jam 10?")
    one = text.desk()
    taken = bahari(starts=dt.datetime(2026, 11, 26, 10, 30, tzinfo=one.case.office.zone))
    plan = replace(one.plan, interviews=(*one.plan.interviews, taken))
    early = taken.starts - dt.timedelta(minutes=30)
    plan_at_ten = replace(one.plan, interviews=(*one.plan.interviews, replace(taken, starts=early)))
    assert "bad_slot" not in one.faults(text.body)
    assert "bad_slot" in one._replace(plan=plan_at_ten).faults(text.body)
    assert "bad_slot" not in one._replace(plan=plan).faults(text.body)


@pytest.mark.parametrize(
    ("written", "mended"),
    [
        ("Kepada Yth. Ibu Ratna,", "Yth. Ibu Ratna,"),
        ("Yth, Ibu Ratna", "Yth. Ibu Ratna"),
        ("Atas perhatiannya, terima kasih.", "Atas perhatian Ibu, terima kasih."),
        ("Hormat saya,\n(Dewi Lestari)", "Hormat saya,\nDewi Lestari"),
    ],
)
def test_an_unusual_form_of_letter_is_only_a_hint_and_mended(written: str, mended: str) -> None:
    text = Text("id", "cancel", "email", 80, written)
    finding = found(text, "letter_form")
    assert finding.severity == "hint"
    assert finding.repair is not None
    repair = finding.repair
    assert written[: repair.start] + repair.text + written[repair.end :] == mended


def test_what_was_understood_is_said_with_its_sentence_and_the_times_for_what_they_are() -> None:
    body = (
        "Selamat pagi Bu Ratna, saya Dewi Lestari. Terima kasih undangan interview Rabu tanggal 25 jam 10. Mohon maaf saya "
        "sakit sejak 21 November. Apakah bisa diganti Kamis tgl 26 jam setengah dua siang atau Senin, 30 November 2026?"
    )
    seen = Text("id", "reschedule", "whatsapp", 49, body).desk().read(body).understood
    assert {one.what for one in seen} >= {"thanks", "apology", "reason", "alternative"}
    assert [one.text for one in seen if one.what == "interview"] == ["Rabu tanggal 25 jam 10"]
    slots = [one.text for one in seen if one.what == "slot"]
    assert slots == ["Kamis tgl 26 jam setengah dua siang", "Senin, 30 November 2026"]
    for language in LANGUAGES:
        assert "Kamis tgl 26" in words_in(language).findings.seen(seen)
        assert set(words_in(language).findings.whys.__struct_fields__) == set(RULES)
