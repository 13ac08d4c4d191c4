"""A message with one fault is found to have that fault, and no other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from undur.words import words_in
from voices import Text

if TYPE_CHECKING:
    from undur.plan.codes import Language

EXTRAS: Final = frozenset({"not_flexible", "no_warmth", "no_name_or_role", "no_signoff"})
"""What a message may lack and still be a decent one, as far as these tests go (rules R4, M20)."""
FAULTY: Final = (
    (
        "informal",
        Text(
            "id",
            "cancel",
            "whatsapp",
            49,
            "Selamat pagi Bu Ratna, aku Dewi Lestari. Terima kasih undangannya. Mohon maaf aku batal ikut interview Rabu "
            "25/11 karena sakit. Terima kasih.",
        ),
    ),
    (
        "abbreviations",
        Text(
            "id",
            "cancel",
            "whatsapp",
            49,
            "Selamat pagi Bu Ratna, sy Dewi Lestari. Terima kasih undangannya. Mohon maaf sy tdk bisa ikut interview Rabu "
            "25/11 krn sakit. Terima kasih.",
        ),
    ),
    (
        "placeholder_left",
        Text(
            "id",
            "cancel",
            "email",
            80,
            (
                "Kepada [Nama Penerima],\n\n"
                "Saya ingin mengucapkan terima kasih atas kesempatan mengikuti interview pada 25 November 2026. Dengan menyesal saya membatalkan karena sakit.\n\n"
                "Hormat saya,\n"
                "Dewi Lestari"
            ),
        ),
    ),
    (
        "placeholder_left",
        Text(
            "en",
            "cancel",
            "email",
            80,
            (
                "Dear {{contact}},\n\n"
                "Thank you for inviting me on 26 November. I'm sorry to cancel because I am ill.\n\n"
                "Regards,\n"
                "Dewi Lestari"
            ),
        ),
    ),
    (
        "placeholder_left",
        Text(
            "en",
            "cancel",
            "email",
            80,
            (
                "Dear Ms Clarke,\n\n"
                "Thank you for inviting me on 26 November. I'm sorry to cancel because XXX.\n\n"
                "Regards,\n"
                "Dewi Lestari"
            ),
        ),
    ),
    (
        "placeholder_left",
        Text(
            "id",
            "cancel",
            "email",
            80,
            (
                "Yth. Ibu Ratna,\n\n"
                "Terima kasih atas undangan wawancara 25 November 2026. Mohon maaf saya batal karena .......... \n\n"
                "Hormat saya,\n"
                "Dewi Lestari"
            ),
        ),
    ),
    (
        "no_greeting",
        Text(
            "id",
            "cancel",
            "whatsapp",
            49,
            "Saya Dewi Lestari mau membatalkan interview Rabu 25/11 karena sakit. Mohon maaf dan terima kasih atas undangannya.",
        ),
    ),
    (
        "no_greeting",
        Text(
            "id",
            "cancel",
            "whatsapp",
            49,
            (
                "P\n"
                "Saya Dewi Lestari mau membatalkan interview Rabu 25/11 karena sakit. Mohon maaf dan terima kasih atas undangannya."
            ),
        ),
    ),
    (
        "no_greeting",
        Text(
            "en",
            "cancel",
            "email",
            80,
            (
                "I have to cancel the interview on 26 November because I am ill. Sorry, and thank you for the invitation.\n\n"
                "Regards,\n"
                "Dewi Lestari"
            ),
        ),
    ),
    (
        "no_name_or_role",
        Text(
            "id",
            "cancel",
            "whatsapp",
            49,
            "Selamat pagi Bu, terima kasih undangannya. Mohon maaf saya tidak bisa datang interview Rabu 25/11 karena sakit. Terima kasih.",
        ),
    ),
    (
        "no_interview_date",
        Text(
            "id",
            "cancel",
            "whatsapp",
            49,
            "Selamat pagi Bu Ratna, saya Dewi Lestari. Terima kasih atas undangan interviewnya. Mohon maaf saya harus membatalkan karena sakit. Terima kasih.",
        ),
    ),
    (
        "no_interview_date",
        Text(
            "en",
            "cancel",
            "email",
            80,
            (
                "Dear Ms Clarke,\n\n"
                "Thank you for the invitation. I'm sorry, but I must cancel our interview because I have accepted another offer.\n\n"
                "Regards,\n"
                "Dewi Lestari"
            ),
        ),
    ),
    (
        "weekday_mismatch",
        Text(
            "id",
            "cancel",
            "whatsapp",
            49,
            "Selamat pagi Bu Ratna, saya Dewi Lestari. Terima kasih atas undangan interview Kamis, 25 November 2026. Mohon maaf saya batal karena sakit. Terima kasih.",
        ),
    ),
    (
        "weekday_mismatch",
        Text(
            "en",
            "cancel",
            "email",
            80,
            (
                "Dear Ms Clarke,\n\n"
                "Thank you for inviting me to interview on Friday 26 November. I'm sorry, I have to cancel because I have accepted another offer.\n\n"
                "Regards,\n"
                "Dewi Lestari"
            ),
        ),
    ),
    (
        "wrong_date",
        Text(
            "id",
            "cancel",
            "whatsapp",
            49,
            "Selamat pagi Bu Ratna, saya Dewi Lestari. Terima kasih atas undangan interview Kamis, 26 November 2026. Mohon maaf saya batal karena sakit. Terima kasih.",
        ),
    ),
    (
        "wrong_date",
        Text(
            "id",
            "reschedule",
            "whatsapp",
            49,
            "Selamat pagi Bu Ratna, saya Dewi Lestari. Terima kasih atas undangan interview Rabu, 25 November 2026 pukul 14.00 WIB. Mohon maaf saya sakit. Apakah bisa dijadwalkan ulang Jumat 27 November pukul 10.00? Terima kasih.",
        ),
    ),
    (
        "wrong_date",
        Text(
            "en",
            "cancel",
            "email",
            80,
            (
                "Dear Ms Clarke,\n\n"
                "Thank you for inviting me to interview on 27 November. I'm sorry, I have to cancel because I have accepted another offer.\n\n"
                "Regards,\n"
                "Dewi Lestari"
            ),
        ),
    ),
    (
        "wrong_company",
        Text(
            "id",
            "cancel",
            "email",
            80,
            (
                "Yth. Ibu Ratna,\n\n"
                "Terima kasih atas undangan wawancara di PT Bahari Karya pada 25 November 2026. Mohon maaf saya membatalkan karena sakit.\n\n"
                "Hormat saya,\n"
                "Dewi Lestari"
            ),
        ),
    ),
    (
        "wrong_company",
        Text(
            "en",
            "cancel",
            "email",
            80,
            (
                "Dear Ms Clarke,\n\n"
                "Thank you for inviting me to interview at Harbour & Pine on 26 November. I'm sorry, I have to cancel because I have accepted another offer.\n\n"
                "Regards,\n"
                "Dewi Lestari"
            ),
        ),
    ),
    (
        "no_thanks",
        Text(
            "id",
            "cancel",
            "whatsapp",
            49,
            "Selamat pagi Bu Ratna, saya Dewi Lestari. Mohon maaf saya batal ikut interview Rabu 25/11 karena sakit. Mohon pengertiannya.",
        ),
    ),
    (
        "no_thanks",
        Text(
            "en",
            "cancel",
            "email",
            80,
            (
                "Dear Ms Clarke,\n\n"
                "I'm sorry, I have to cancel the interview on 26 November because I have accepted another offer. Thank you for your understanding.\n\n"
                "Regards,\n"
                "Dewi Lestari"
            ),
        ),
    ),
    (
        "no_apology",
        Text(
            "id",
            "cancel",
            "whatsapp",
            73,
            "Selamat pagi Bu Ratna, saya Dewi Lestari. Terima kasih undangannya. Saya tidak jadi ikut interview Rabu 25/11 karena sudah dapat pekerjaan lain. Terima kasih.",
        ),
    ),
    (
        "late_no_apology",
        Text(
            "id",
            "cancel",
            "whatsapp",
            5,
            "Selamat pagi Bu Ratna, saya Dewi Lestari. Terima kasih undangannya. Saya tidak jadi ikut interview hari ini karena sudah dapat pekerjaan lain. Terima kasih.",
        ),
    ),
    (
        "late_no_apology",
        Text(
            "en",
            "reschedule",
            "email",
            5,
            (
                "Dear Ms Clarke,\n\n"
                "Thank you for inviting me to interview today at 14:00. I have a fever. Could we reschedule to Monday 30 November?\n\n"
                "Regards,\n"
                "Dewi Lestari"
            ),
        ),
    ),
    (
        "no_reason",
        Text(
            "id",
            "cancel",
            "whatsapp",
            49,
            "Selamat pagi Bu Ratna, saya Dewi Lestari. Terima kasih undangannya. Mohon maaf saya batal ikut interview Rabu 25/11. Terima kasih.",
        ),
    ),
    (
        "no_reason",
        Text(
            "en",
            "reschedule",
            "email",
            80,
            (
                "Dear Ms Clarke,\n\n"
                "Thank you for inviting me to interview on 26 November. I'm sorry, but could we reschedule to Monday 30 November?\n\n"
                "Regards,\n"
                "Dewi Lestari"
            ),
        ),
    ),
    (
        "vague_reason",
        Text(
            "id",
            "cancel",
            "whatsapp",
            49,
            "Selamat pagi Bu Ratna, saya Dewi Lestari. Terima kasih undangannya. Mohon maaf saya batal ikut interview Rabu 25/11 karena satu dan lain hal. Terima kasih.",
        ),
    ),
    (
        "vague_reason",
        Text(
            "id",
            "cancel",
            "whatsapp",
            49,
            "Selamat pagi Bu Ratna, saya Dewi Lestari. Terima kasih undangannya. Mohon maaf saya batal ikut interview Rabu 25/11 karena ada keperluan pribadi. Terima kasih.",
        ),
    ),
    (
        "vague_reason",
        Text(
            "en",
            "reschedule",
            "email",
            80,
            (
                "Dear Ms Clarke,\n\n"
                "Thank you for inviting me to interview on 26 November. I'm sorry, but something has come up. Could we reschedule to Monday 30 November?\n\n"
                "Regards,\n"
                "Dewi Lestari"
            ),
        ),
    ),
    (
        "no_alternative",
        Text(
            "id",
            "reschedule",
            "whatsapp",
            49,
            "Selamat pagi Bu Ratna, saya Dewi Lestari. Terima kasih undangannya. Mohon maaf saya tidak bisa hadir interview Rabu 25/11 karena sakit. Terima kasih.",
        ),
    ),
    (
        "no_alternative",
        Text(
            "en",
            "reschedule",
            "email",
            80,
            (
                "Dear Ms Clarke,\n\n"
                "Thank you for inviting me to interview on 26 November. I'm sorry, but I can't come because I am ill.\n\n"
                "Regards,\n"
                "Dewi Lestari"
            ),
        ),
    ),
    (
        "no_slots",
        Text(
            "id",
            "reschedule",
            "whatsapp",
            49,
            "Selamat pagi Bu Ratna, saya Dewi Lestari. Terima kasih undangannya. Mohon maaf saya tidak bisa hadir interview Rabu 25/11 karena sakit. Apakah bisa dijadwalkan ulang? Terima kasih.",
        ),
    ),
    (
        "no_slots",
        Text(
            "en",
            "reschedule",
            "email",
            80,
            (
                "Dear Ms Clarke,\n\n"
                "Thank you for inviting me to interview on 26 November. I'm sorry, but I am ill. Could we find another time?\n\n"
                "Regards,\n"
                "Dewi Lestari"
            ),
        ),
    ),
    (
        "mixed_intent",
        Text(
            "id",
            "cancel",
            "whatsapp",
            49,
            "Selamat pagi Bu Ratna, saya Dewi Lestari. Terima kasih undangannya. Mohon maaf saya membatalkan interview Rabu 25/11 karena sakit. Apakah bisa dijadwalkan ulang hari Jumat? Terima kasih.",
        ),
    ),
    (
        "mixed_intent",
        Text(
            "en",
            "reschedule",
            "email",
            80,
            (
                "Dear Ms Clarke,\n\n"
                "Thank you for inviting me to interview on 26 November. I'm sorry, but I am ill and would like to withdraw my application. Could we reschedule to Monday 30 November?\n\n"
                "Regards,\n"
                "Dewi Lestari"
            ),
        ),
    ),
    (
        "too_long",
        Text(
            "id",
            "cancel",
            "whatsapp",
            49,
            "Selamat pagi Bu Ratna, saya Dewi Lestari. Terima kasih undangan interview Rabu 25/11. Mohon maaf saya batal karena sakit. Saya sungguh menghargai perusahaan Ibu dan semua orang di dalamnya. Saya sungguh menghargai perusahaan Ibu dan semua orang di dalamnya. Saya sungguh menghargai perusahaan Ibu dan semua orang di dalamnya. Saya sungguh menghargai perusahaan Ibu dan semua orang di dalamnya. Saya sungguh menghargai perusahaan Ibu dan semua orang di dalamnya. Saya sungguh menghargai perusahaan Ibu dan semua orang di dalamnya. Saya sungguh menghargai perusahaan Ibu dan semua orang di dalamnya. Saya sungguh menghargai perusahaan Ibu dan semua orang di dalamnya. Saya sungguh menghargai perusahaan Ibu dan semua orang di dalamnya. Saya sungguh menghargai perusahaan Ibu dan semua orang di dalamnya. Saya sungguh menghargai perusahaan Ibu dan semua orang di dalamnya. Saya sungguh menghargai perusahaan Ibu dan semua orang di dalamnya. Saya sungguh menghargai perusahaan Ibu dan semua orang di dalamnya. Saya sungguh menghargai perusahaan Ibu dan semua orang di dalamnya. Saya sungguh menghargai perusahaan Ibu dan semua orang di dalamnya. Saya sungguh menghargai perusahaan Ibu dan semua orang di dalamnya. Saya sungguh menghargai perusahaan Ibu dan semua orang di dalamnya. Saya sungguh menghargai perusahaan Ibu dan semua orang di dalamnya. Saya sungguh menghargai perusahaan Ibu dan semua orang di dalamnya. Saya sungguh menghargai perusahaan Ibu dan semua orang di dalamnya. ",
        ),
    ),
    (
        "no_signoff",
        Text(
            "en",
            "cancel",
            "email",
            80,
            (
                "Dear Ms Clarke,\n\n"
                "Dewi Lestari here. Thank you for inviting me to interview on 26 November. I'm sorry, I have to cancel because I have accepted another offer. I hope you find somebody good."
            ),
        ),
    ),
    (
        "no_signoff",
        Text(
            "id",
            "cancel",
            "email",
            80,
            (
                "Yth. Ibu Ratna,\n\n"
                "Saya Dewi Lestari. Terima kasih atas undangan wawancara Staf Gudang pada 25 November 2026. Mohon maaf saya membatalkan karena sakit."
            ),
        ),
    ),
    (
        "all_caps",
        Text(
            "id",
            "cancel",
            "whatsapp",
            49,
            "Selamat pagi Bu Ratna, saya Dewi Lestari. Terima kasih undangannya. MOHON MAAF SAYA BATAL IKUT INTERVIEW Rabu 25/11 karena sakit. Terima kasih.",
        ),
    ),
    (
        "emoji_slang",
        Text(
            "id",
            "cancel",
            "whatsapp",
            49,
            "Selamat pagi Bu Ratna, saya Dewi Lestari. Terima kasih undangannya 🙏. Mohon maaf saya batal ikut interview Rabu 25/11 karena sakit. Terima kasih.",
        ),
    ),
    (
        "emoji_slang",
        Text(
            "id",
            "cancel",
            "whatsapp",
            49,
            "Selamat pagi Bu Ratna, saya Dewi Lestari. Terima kasih undangannya. Maaf banget saya nggak bisa ikut interview Rabu 25/11 karena sakit. Terima kasih.",
        ),
    ),
    (
        "cancel_after_start",
        Text(
            "id",
            "cancel",
            "whatsapp",
            -2,
            "Selamat siang Bu Ratna, saya Dewi Lestari. Terima kasih undangannya. Mohon maaf saya membatalkan interview tadi pagi karena sakit. Terima kasih.",
        ),
    ),
    (
        "cancel_after_start",
        Text(
            "en",
            "cancel",
            "email",
            -2,
            (
                "Dear Ms Clarke,\n\n"
                "Thank you for inviting me. I'm sorry, I need to cancel today's interview because I have accepted another offer.\n\n"
                "Regards,\n"
                "Dewi Lestari"
            ),
        ),
    ),
    (
        "wrong_clock_greeting",
        Text(
            "id",
            "cancel",
            "whatsapp",
            49,
            "Selamat malam Bu Ratna, saya Dewi Lestari. Terima kasih undangannya. Mohon maaf saya batal ikut interview Rabu 25/11 karena sakit. Terima kasih.",
        ),
    ),
    (
        "private_data",
        Text(
            "id",
            "cancel",
            "whatsapp",
            49,
            "Selamat pagi Bu Ratna, saya Dewi Lestari, NIK 3275014501990001. Terima kasih undangannya. Mohon maaf saya batal ikut interview Rabu 25/11 karena sakit. Terima kasih.",
        ),
    ),
    (
        "bad_slot",
        Text(
            "id",
            "reschedule",
            "whatsapp",
            49,
            "Selamat pagi Bu Ratna, saya Dewi Lestari. Terima kasih undangan interview Rabu 25/11. Mohon maaf saya sakit. Apakah bisa diganti ke Sabtu 28/11 jam 10? Saya ikut jadwal Ibu.",
        ),
    ),
    (
        "bad_slot",
        Text(
            "id",
            "reschedule",
            "whatsapp",
            49,
            "Selamat pagi Bu Ratna, saya Dewi Lestari. Terima kasih undangan interview Rabu 25/11. Mohon maaf saya sakit. Apakah bisa diganti ke Senin 30/11 pukul 20.00? Saya ikut jadwal Ibu.",
        ),
    ),
    (
        "bad_slot",
        Text(
            "id",
            "reschedule",
            "whatsapp",
            49,
            "Selamat pagi Bu Ratna, saya Dewi Lestari. Terima kasih undangan interview Rabu 25/11. Mohon maaf saya sakit. Apakah bisa diganti ke Jumat, 20 November 2026 jam 10? Saya ikut jadwal Ibu.",
        ),
    ),
    (
        "bad_slot",
        Text(
            "id",
            "reschedule",
            "whatsapp",
            49,
            "Selamat pagi Bu Ratna, saya Dewi Lestari. Terima kasih undangan interview Rabu 25/11. Mohon maaf saya sakit. Apakah bisa diganti ke 25 Desember 2026 jam 10? Saya ikut jadwal Ibu.",
        ),
    ),
    (
        "bad_slot",
        Text(
            "en",
            "reschedule",
            "email",
            80,
            "Dear Ms Clarke,\n\nThank you for inviting me to interview on 26 November. I'm sorry, but I am ill. Could we meet on Sunday 29 November instead? Any other time will do too.\n\nRegards,\nDewi Lestari",
        ),
    ),
    (
        "not_flexible",
        Text(
            "id",
            "reschedule",
            "whatsapp",
            49,
            "Selamat pagi Bu Ratna, saya Dewi Lestari. Terima kasih undangan interview Rabu 25/11. Mohon maaf saya sakit. Saya hanya bisa Jumat 27/11 jam 10, bisa dijadwalkan ulang?",
        ),
    ),
    (
        "not_flexible",
        Text(
            "en",
            "reschedule",
            "email",
            80,
            "Dear Ms Clarke,\n\nThank you for inviting me to interview on 26 November. I'm sorry, but I am ill. I can only do Monday 30 November at 10:00, so a new time then is needed.\n\nRegards,\nDewi Lestari",
        ),
    ),
    (
        "demanding",
        Text(
            "id",
            "reschedule",
            "whatsapp",
            49,
            "Selamat pagi Bu Ratna, saya Dewi Lestari. Terima kasih undangan interview Rabu 25/11. Mohon maaf saya sakit. Tolong pindahkan interview saya ke Jumat 27/11 jam 10. Saya ikut jadwal Ibu.",
        ),
    ),
    (
        "demanding",
        Text(
            "en",
            "reschedule",
            "email",
            80,
            "Dear Ms Clarke,\n\nThank you for inviting me to interview on 26 November. I'm sorry, but I am ill. You need to move it to Monday 30 November, or any other time.\n\nRegards,\nDewi Lestari",
        ),
    ),
    (
        "bare_address",
        Text(
            "id",
            "cancel",
            "whatsapp",
            49,
            "Selamat pagi Ratna, saya Dewi Lestari. Terima kasih undangan interview Rabu 25/11. Mohon maaf saya batal karena sakit. Terima kasih.",
        ),
    ),
    (
        "overshare_reason",
        Text(
            "en",
            "cancel",
            "email",
            80,
            "Dear Ms Clarke,\n\nThank you for inviting me to interview on 26 November. I'm sorry, I have to cancel because I have had diarrhoea and been vomiting since Monday.\n\nRegards,\nDewi Lestari",
        ),
    ),
    (
        "overshare_reason",
        Text(
            "id",
            "cancel",
            "whatsapp",
            49,
            "Selamat pagi Bu Ratna, saya Dewi Lestari. Terima kasih undangan interview Rabu 25/11. Mohon maaf saya batal karena diterima di PT Cahaya Timur dengan gaji 9 juta. Terima kasih.",
        ),
    ),
    (
        "rude_blaming",
        Text(
            "id",
            "cancel",
            "whatsapp",
            49,
            "Selamat pagi Bu Ratna, saya Dewi Lestari. Terima kasih undangan interview Rabu 25/11. Mohon maaf saya batal karena prosesnya berbelit-belit. Terima kasih.",
        ),
    ),
    (
        "rude_blaming",
        Text(
            "en",
            "cancel",
            "email",
            80,
            "Dear Ms Clarke,\n\nThank you for inviting me to interview on 26 November. I'm sorry to cancel, but I have accepted another offer because your team never replied.\n\nRegards,\nDewi Lestari",
        ),
    ),
    (
        "wrong_contact",
        Text(
            "id",
            "cancel",
            "whatsapp",
            49,
            "Selamat pagi Bu Sari, saya Dewi Lestari. Terima kasih undangan interview Rabu 25/11. Mohon maaf saya batal karena sakit. Terima kasih.",
        ),
    ),
    (
        "wrong_contact",
        Text(
            "id",
            "cancel",
            "whatsapp",
            49,
            "Selamat pagi Pak Ratna, saya Dewi Lestari. Terima kasih undangan interview Rabu 25/11. Mohon maaf saya batal karena sakit. Terima kasih.",
        ),
    ),
)


@pytest.mark.parametrize(("fault", "text"), FAULTY, ids=[f"{fault}-{at}" for at, (fault, _) in enumerate(FAULTY)])
def test_one_fault_is_found_and_no_other(fault: str, text: Text) -> None:
    found = text.desk().faults(text.body, text.subject)
    assert found - (EXTRAS - {fault}) == {fault}


@pytest.mark.parametrize(("language", "weekday"), [("id", "Rabu"), ("en", "Wednesday")])
@pytest.mark.parametrize("text", [one for slug, one in FAULTY if slug == "weekday_mismatch" and one.language == "id"])
def test_the_right_weekday_is_told_in_the_language_of_the_interface(
    text: Text, language: Language, weekday: str
) -> None:
    findings = text.desk().read(text.body, text.subject).findings
    (found,) = [one for one in findings if one.fault == "weekday_mismatch"]
    assert f" {weekday}." in words_in(language).findings.sentence(found)
