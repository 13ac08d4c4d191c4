"""Pasted text: which of its times is the interview's, what must be asked, and who invites to what."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

import pytest

from invitations import READER, WIB, codes, read, sample
from undur.exchange.incoming.reading import read_invitations
from undur.exchange.incoming.refusals import RefusedInvitationError

if TYPE_CHECKING:
    from undur.exchange.incoming.understood import Field

TIMES: Final = {
    "Interview besok jam 2 siang": "2026-11-25T14:00:00+07:00",
    "Interview user: Jumat 27/11/26 pkl 09:30 WITA. Konfirmasi max hari ini pk. 16.00": "2026-11-27T09:30:00+08:00",
    "Hari : Jum'at\nTanggal : 27 Nopember 2026\nJam : 09.00 WIB - selesai": "2026-11-27T09:00:00+07:00",
    "Tgl: 26/11\nPkl: 09.00": "2026-11-26T09:00:00+07:00",
    "Hari wawancara: Rabu\nTanggal wawancara: 25 November 2026\nJam wawancara: 10.00 WIB": "2026-11-25T10:00:00+07:00",
    "Interview Rabu jam 10.00 WIB, yaitu tanggal 25 November 2026": "2026-11-25T10:00:00+07:00",
    "Wednesday, Nov 25th at 3:30 PM GMT+8": "2026-11-25T15:30:00+08:00",
    "Date: December 2, 2026\nTime: 10:00 AM - 11:00 AM EST": "2026-12-02T10:00:00-05:00",
    "on 25/11/2026 at 2pm (Singapore time)": "2026-11-25T14:00:00+08:00",
    "tanggal 25 Nov '26 pukul 10.00 WIT": "2026-11-25T10:00:00+09:00",
    "interview setengah sepuluh pagi besok": "2026-11-25T09:30:00+07:00",
    "*Rabu, 25 November 2026* _pukul 10.00_ WIB": "2026-11-25T10:00:00+07:00",
    "2026-11-25T10:00:00+09:00": "2026-11-25T10:00:00+09:00",
    "semula Rabu 25 November 10.00 WIB menjadi Jumat 27 November pukul 14.00 WIB": "2026-11-27T14:00:00+07:00",
    "moved from Wednesday 25 November 10:00 to Friday 27 November at 14:00 WIB": "2026-11-27T14:00:00+07:00",
    "Mohon hadir Rabu, 25 November 2026 pukul 10.00 WIB (datang pukul 09.45 WIB)": "2026-11-25T10:00:00+07:00",
    "Lamaran Anda tanggal 10 November 2026 kami terima. Wawancara 27 November 2026 pukul 10.00 WIB": (
        "2026-11-27T10:00:00+07:00"
    ),
    "[23/11/26 09.05.12] HRD: Interview besok pukul 13.30 WIB": "2026-11-24T13:30:00+07:00",
    "Jakarta, 23 November 2026\n\nWawancara: Rabu, 25 November 2026, pukul 10.00 WIB": "2026-11-25T10:00:00+07:00",
    "Rabu 25/11/2026 10.00 WIB. Telp. 0812-9999-1111, Jl. Melati No. 10, RT 05/02": "2026-11-25T10:00:00+07:00",
    "Selamat pagi! Interview Rabu 25/11/2026 jam 10.00 WIB, bawa fotokopi 2 lembar, IPK 3.50": (
        "2026-11-25T10:00:00+07:00"
    ),
    "Interview Kamis 26 November jam 10.00. Maaf, bukan jam 10 tapi jam 8 pagi": "2026-11-26T08:00:00+07:00",
    "Saturday 28 November at 9 am. Sure, not 9 but 9.30 then": "2026-11-28T09:30:00+07:00",
    "Wawancara Kamis 26 November pukul 10.00 waktu Ambon": "2026-11-26T10:00:00+09:00",
    "Thursday 26 November, 10h30 (Paris time)": "2026-11-26T10:30:00+01:00",
    "<Date> 2026/11/26 (Thu)\n<Time> 11:00 JST (09:00 Jakarta)": "2026-11-26T11:00:00+09:00",
    "Tes tertulis\nRabu, 25 November 2026, 08.00 WIB\nWawancara\nKamis, 26 November 2026, 09.00 WIB": (
        "2026-11-26T09:00:00+07:00"
    ),
    "Karena tanggal 24 dan 25 November libur, interview Sabtu, 28 November 2026 pk. 09.00 WIB": (
        "2026-11-28T09:00:00+07:00"
    ),
    "Interview di Jl. Veteran 18 - Rabu, 25 November 2026 jam 10.00 WIB": "2026-11-25T10:00:00+07:00",
}


@pytest.mark.parametrize("text", TIMES, ids=lambda text: text[:40].replace("\n", " "))
def test_the_interviews_time_is_found_among_other_figures(text: str) -> None:
    one = read(f"{text}\nPerusahaan: PT Kayu")
    assert isinstance(one.starts, dt.datetime), codes(one)
    assert one.starts.isoformat() == TIMES[text]


QUESTIONS: Final = {
    "Senin, 24 November 2026 jam 10.00": "time",
    "Rabu 25 Nov 10.00 atau Kamis 26 Nov 14.00 WIB": "several_times",
    "Rabu 25 Nov 2026 pukul 10.00 WIB. Ralat: pukul 11.00 WIB": "several_times",
    "tomorrow at 10:00 XYT": "time",
    "tanggal 31 November 2026 pukul 10.00 WIB": "time",
    "Walk in 25 dan 26 November 2026, pukul 09.00 WIB": "several_times",
    "Walk in 25 November s/d 4 Desember 2026, pukul 08.00 - 14.00 WIB": "several_times",
    "Rabu 25 November 2026 pukul 10.00 waktu Antah": "time",
    "Rabu 25/11/2026 pukul 25.00 WIB": "time",
    "pukul 10.00 WIB": "time",
    "waktunya menyusul": "no_time",
    "Interview Rabu jam 10.00 WIB, yaitu tanggal 2 Desember 2026": "several_times",
    "Hari wawancara: Senin\nTanggal wawancara: 24 November 2026\nJam wawancara: 10.00 WIB": "several_times",
    "Walk in interview Senin s/d Jumat pukul 08.00-16.00": "no_time",
}


@pytest.mark.parametrize("text", QUESTIONS, ids=lambda text: text[:40])
def test_a_time_that_is_not_sure_is_asked_for_and_never_guessed(text: str) -> None:
    one = read(f"Perusahaan: PT Kayu\n{text}")
    assert one.starts is None
    assert codes(one)[0] == [QUESTIONS[text]]


def test_a_day_without_its_hour_is_kept_and_the_hour_asked_for() -> None:
    one = read("Interview 25 November 2026, PT Kayu, jam menyusul")
    assert (one.starts, codes(one)[0]) == (dt.date(2026, 11, 25), ["no_hour"])


def test_a_zone_that_is_not_named_is_said_to_be_the_persons() -> None:
    assert codes(read("PT Kayu, Rabu 25/11/2026 10.00"))[1] == ["zone_assumed"]
    assert codes(read("PT Kayu, Rabu 25/11/2026 10.00 WIB"))[1] == []


def test_a_formal_chat_message_is_read_whole_with_its_words() -> None:
    one = sample("whatsapp_formal.txt")
    assert (one.company, one.role) == ("PT Sagara Niaga", "Staf Gudang")
    assert (one.honorific, one.contact, one.phone) == ("Ibu", "Ratna", "0812-0000-2233")
    assert (one.channel, one.language) == ("whatsapp", "id")
    assert one.place == "Jl. Dermaga No. 12, Lantai 2, Jakarta Utara"
    assert one.starts == dt.datetime(2026, 11, 25, 10, tzinfo=WIB)
    words: dict[Field, str] = {
        "company": "PT Sagara Niaga",
        "role": "Staf Gudang",
        "contact": "Ratna",
        "honorific": "Ibu",
        "phone": "0812-0000-2233",
        "starts": "Rabu, 25 November 2026\nPukul : 10.00 WIB s/d selesai",
    }
    assert {field: one.words_of(field) for field in words} == words


def test_a_chat_without_a_company_asks_for_it() -> None:
    one = sample("whatsapp_short.txt")
    assert (one.company, codes(one)[0]) == ("", ["no_company"])
    assert one.link == "https://meet.google.com/abc-defg-hij"


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Saya Nisa dari PT Angin Timur. Interview besok 10.00", "PT Angin Timur"),
        ("I'm Priya from Acme Robotics. Interview tomorrow 10:00", "Acme Robotics"),
        ("interview for the Baker role at Rye and Oats, tomorrow 10:00", "Rye and Oats"),
        ("Undangan interview PT Gama Rabu 25/11/2026 10.00", "PT Gama"),
        ("PT. Mitra Abadi Sejahtera mengundang, besok 10.00", "PT. Mitra Abadi Sejahtera"),
        ("Company: Globex\nTime: tomorrow 10:00", "Globex"),
        ("Second interview Thu 26 Nov 2026, 16:00 CET, Hooli GmbH", "Hooli GmbH"),
        ("Interview besok jam 10, bawa CV. Terima kasih", ""),
    ],
)
def test_the_company_is_found_by_its_form_and_by_who_writes(text: str, company: str) -> None:
    assert read(text).company == company


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("PT Kayu, posisi admin gudang di Bekasi", "admin gudang"),
        ("PT Kayu. Posisi: Kasir. Besok", "Kasir"),
        ("PT Kayu: the Senior Data Analyst position", "Senior Data Analyst"),
        ("PT Kayu, for the position of Marketing Executive on Monday", "Marketing Executive"),
        ("Your interview for Software Engineer at PT Kayu", "Software Engineer"),
        ("PT Kayu, melamar sebagai Staf Pajak pada perusahaan kami", "Staf Pajak"),
    ],
)
def test_the_position_is_found_in_either_language(text: str, role: str) -> None:
    assert read(text).role == role


@pytest.mark.parametrize(
    ("text", "honorific", "contact"),
    [
        ("PT Kayu. Hub. 0813 1111 2222 (Bu Tuti)", "Ibu", "Tuti"),
        ("PT Kayu\nInterviewer: Mr. John Smith", "Mr", "John Smith"),
        ("PT Kayu\nBest regards,\nAnna Smith\nRecruiter", "", "Anna Smith"),
        ("Halo Kak Dewi, saya Rina dari PT Kayu", "", "Rina"),
        ("Yth. Ibu Dewi Lestiani,\nPT Kayu mengundang Anda", "", ""),
        ("PT Kayu, sama pak Budi ya", "Bapak", "Budi"),
    ],
)
def test_the_contact_is_whoever_invites_and_never_the_reader(text: str, honorific: str, contact: str) -> None:
    one = read(text)
    assert (one.honorific, one.contact) == (honorific, contact)


def test_the_persons_own_number_and_address_are_not_taken_for_theirs() -> None:
    one = read("PT Kayu. Anda: dewi@lestiani.example, +62 812-3456-7890. Kami: hr@kayu.example, 0812-9999-1111")
    assert (one.email, one.phone) == ("hr@kayu.example", "0812-9999-1111")


def test_a_fee_and_papers_wanted_beforehand_are_noticed() -> None:
    one = sample("scam.eml")
    assert "documents" in codes(one)[1]
    assert one.notes.startswith("Biaya akomodasi")


def test_an_honest_word_about_money_and_papers_is_no_sign() -> None:
    one = read("PT Kayu, besok 10.00 WIB. Seleksi tidak dipungut biaya. Harap membawa KTP.")
    assert (one.notes, codes(one)[1]) == ("", [])


@pytest.mark.parametrize("text", ["", " \n\t", "Hello", "a\n" * 100_000, "setengah " * 5_000])
def test_a_text_without_an_invitation_is_refused(text: str) -> None:
    with pytest.raises(RefusedInvitationError):
        read_invitations(text.encode(), READER)


DEADLINES: Final = {
    "Mohon konfirmasi paling lambat besok jam 12 siang": "2026-11-25T12:00:00+07:00",
    "Mohon konfirmasi kehadiran maks. hari ini pukul 16.00 WIB": "2026-11-24T16:00:00+07:00",
    "Please confirm by Thursday noon": "2026-11-26T12:00:00+07:00",
    "Let us know by Thursday whether you can come": "2026-11-26T17:00:00+07:00",
    "Balas sebelum pukul 15.00 ya": "2026-11-24T15:00:00+07:00",
    "Kirim CV paling lambat besok jam 12 siang": None,
    "Mohon konfirmasi kehadiran Anda": None,
}


@pytest.mark.parametrize("asked", DEADLINES)
def test_the_companys_own_deadline_for_an_answer_is_a_fact_of_its_own(asked: str) -> None:
    one = read(f"Perusahaan: PT Kayu\nWawancara Jumat 27 November 2026 pukul 10.00 WIB. {asked}.")
    assert (one.answer_by.isoformat() if one.answer_by else None) == DEADLINES[asked]
    assert isinstance(one.starts, dt.datetime)
    assert one.starts.isoformat() == "2026-11-27T10:00:00+07:00"
    kept = one.interview()
    assert kept is not None
    assert kept.answer_by == one.answer_by


def test_a_sentence_that_ends_with_ibu_and_the_next_one_name_nobody() -> None:
    one = read("Kami ingin berbincang dengan Ibu. Apabila Ibu berkenan, Rabu 25 November 2026 jam 10.00 WIB. PT Kayu")
    assert one.contact == ""


def test_the_place_of_a_written_test_is_not_where_they_talk() -> None:
    one = read(
        "PT Kayu\n1. Tes tertulis\nRabu, 25 November 2026, 08.00 WIB\nBalai Latihan Kerja\n"
        "2. Wawancara\nKamis, 26 November 2026, 09.00 WIB\nJl. Melati 5, Bandung"
    )
    assert one.place == "Jl. Melati 5, Bandung"


def test_the_link_counts_that_the_text_calls_the_link_but_not_the_one_for_moving() -> None:
    one = read(
        "PT Kayu, Rabu 25 November 2026 jam 10.00 WIB\nUbah jadwal: https://video.kayu.example/r/7/reschedule\n"
        "Tautan rapat: https://video.kayu.example/r/7"
    )
    assert one.link == "https://video.kayu.example/r/7"


def test_a_host_that_goes_on_behind_the_name_keeps_all_of_it() -> None:
    mail = (
        "From: Tan <celeste@targetrecruit.example>\nSubject: Interview\nDate: Mon, 23 Nov 2026 09:00:00 +0700\n\n"
        "Interview Wednesday 25 November 2026, 10:00 WIB.\nTan, Senior Consultant, Target Recruitment"
    )
    (one,) = read_invitations(mail.encode(), READER)
    assert one.company == "Target Recruitment"


PASSED_ON: Final = {
    "[diteruskan dari Ibu Yanti]\nTitipan dr Pak Doni HRD PT Kayu: {when}. Makasih": ("Doni", "PT Kayu"),
    "Rin, ini Ibu Yanti. Ada pesan dari Pak Doni (Kayu Jaya), undangan interview admin: {when}": ("Doni", "Kayu Jaya"),
    "Fwd dari Ibu Yanti:\n> Selamat siang, saya Doni dari PT Kayu. {when}": ("Doni", "PT Kayu"),
    "Interview PT Kayu {when}, bertemu Bapak Agus. Konfirmasi ke Dina (HRD) 0812-1111-2222.": ("Dina", "PT Kayu"),
}


@pytest.mark.parametrize("text", PASSED_ON)
def test_the_contact_is_who_invites_and_has_the_number_not_who_passes_it_on_or_is_met(text: str) -> None:
    one = read(text.format(when="Rabu 25 November 2026 jam 10.00 WIB"))
    assert (one.contact, one.company) == PASSED_ON[text]


LENGTHS: Final = {
    "It takes about 45 minutes.": 45,
    "Wawancara berlangsung sekitar 45 menit.": 45,
    "Durasi: 1 jam.": 60,
    "This is a 30-minute video call.": 30,
    "Please arrive 15 minutes early.": None,
    "Mohon hadir 15 menit sebelum wawancara.": None,
    "Psikotes berlangsung 90 menit.": None,
}


@pytest.mark.parametrize("said", LENGTHS)
def test_a_length_gives_the_end(said: str) -> None:
    one = read(f"Perusahaan: PT Kayu\nInterview Rabu 25 November 2026 jam 10.00 WIB. {said}")
    assert isinstance(one.starts, dt.datetime)
    minutes = LENGTHS[said]
    assert (one.ends - one.starts if one.ends else None) == (dt.timedelta(minutes=minutes) if minutes else None)


@pytest.mark.parametrize("before", ["Join here:", "Please join the call here:", "Gabung di sini:", "Link wawancara:"])
def test_a_link_of_any_host_that_the_mail_calls_the_meetings_is_the_link(before: str) -> None:
    one = read(f"PT Kayu, Rabu 25 November 2026 jam 10.00 WIB\n{before} https://meet.kayu.example/abc-123")
    assert one.link == "https://meet.kayu.example/abc-123"


def test_an_hour_that_is_told_again_may_go_back_from_its_hour() -> None:
    told = "PT Kayu mengundang kak Dewi besok jam {} WIB. Sekali lagi: jam setengah sepuluh pagi."
    assert read(told.format("9.30 pagi")).starts == dt.datetime(2026, 11, 25, 9, 30, tzinfo=WIB)
    assert codes(read(told.format("11.00 pagi")))[0] == ["several_times"]
