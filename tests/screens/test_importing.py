"""Taking invitations in: what is pasted or named is shown with its words, asked about, corrected, and only then added."""

from __future__ import annotations

import datetime as dt
from threading import current_thread, main_thread
from typing import TYPE_CHECKING

import pytest
from textual import events

from planner import JAKARTA, NOW, app_of, plan_of, sagara, text_on, until
from undur.arrival import arriving, concerns
from undur.plan.interview import Invitation
from undur.plan.message import LogEntry
from undur.resources import resource_folder

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot

    from planner import Planner
    from undur.arrival.arriving import Arrival
    from undur.arrival.register import Register
    from undur.exchange.incoming.understood import Remark, Understood
    from undur.plan.codes import Language

SAMPLES = resource_folder("sample_data") / "invitations"


def paste(pilot: Pilot[int], text: str) -> None:
    """Paste as a terminal does."""
    pilot.app.post_message(events.Paste(text))


def press_at_once(pilot: Pilot[int], *keys: str) -> None:
    """Press keys without waiting for what they do."""
    for key in keys:
        pilot.app.post_message(events.Key(key, key))


async def take(pilot: Pilot[int], name: str, title: str) -> None:
    """Paste a sample, wait for the review with its title, and take it as it is."""
    paste(pilot, sample(name))
    await until(pilot, lambda: title in text_on(pilot))
    await pilot.press("enter")
    await until(pilot, lambda: len(pilot.app.screen_stack) == 1)


def sample(name: str) -> str:
    """The text of a sample."""
    return (SAMPLES / name).read_text(encoding="utf-8")


async def test_an_invitation_pasted_onto_the_list_is_shown_with_its_words_and_added_by_enter(planner: Planner) -> None:
    async with planner(plan_of()) as pilot:
        assert "impor undangan" in text_on(pilot)
        paste(pilot, sample("whatsapp_formal.txt"))
        await until(pilot, lambda: "Inilah yang terbaca" in text_on(pilot))
        shown = text_on(pilot)
        assert "PT Sagara Niaga" in shown
        assert "“Rabu, 25 November 2026 Pukul : 10.00 WIB s/d selesai”" in " ".join(shown.replace("│", " ").split())
        assert app_of(pilot).plan.interviews == ()
        await pilot.press("enter")
        await until(pilot, lambda: len(app_of(pilot).plan.interviews) == 1)
        (kept,) = app_of(pilot).plan.interviews
        assert (kept.company, kept.role, kept.contact) == ("PT Sagara Niaga", "Staf Gudang", "Ratna")
        assert kept.starts == dt.datetime(2026, 11, 25, 10, tzinfo=JAKARTA)
        await pilot.press("u")
        assert app_of(pilot).plan.interviews == ()


async def test_the_key_i_asks_and_a_file_is_read_by_its_path(planner: Planner) -> None:
    async with planner(plan_of()) as pilot:
        await pilot.press("i")
        await until(pilot, lambda: "Impor undangan" in text_on(pilot))
        await pilot.press("tab", *str(SAMPLES / "google.ics"), "enter")
        await until(pilot, lambda: "PT Lentera Data" in text_on(pilot))
        await pilot.press("enter")
        await until(pilot, lambda: len(app_of(pilot).plan.interviews) == 1)
        (kept,) = app_of(pilot).plan.interviews
        assert kept.invitation is not None
        assert kept.invitation.uid == "4r8k2m0q7c9e1t5v@google.example"


async def test_a_file_dropped_onto_the_dialog_is_read(planner: Planner) -> None:
    async with planner(plan_of()) as pilot:
        await pilot.press("i")
        await until(pilot, lambda: "Impor undangan" in text_on(pilot))
        paste(pilot, f"'{SAMPLES / 'apple.ics'}'")
        await until(pilot, lambda: "PT Bahari Karya" in text_on(pilot))


async def open_folder(pilot: Pilot[int], folder: Path) -> None:
    """Name a folder and wait for what it holds."""
    await pilot.press("i")
    await until(pilot, lambda: "Impor undangan" in text_on(pilot))
    paste(pilot, str(folder))
    await until(pilot, lambda: "Inilah isi berkas-berkasnya" in text_on(pilot))


async def test_a_folder_is_summed_up_and_gone_through_one_by_one(planner: Planner, tmp_path: Path) -> None:
    for name in ("apple.ics", "lotus.ics"):
        (tmp_path / name).write_text(sample(name), encoding="utf-8")
    (tmp_path / "cut.ics").write_text("BEGIN:VCALENDAR\n")
    async with planner(plan_of()) as pilot:
        await open_folder(pilot, tmp_path)
        shown = text_on(pilot)
        assert "2 ditambahkan, 1 tidak terbaca" in shown
        assert "cut.ics" in shown
        await pilot.press("e")
        await until(pilot, lambda: "(1 dari 2)" in text_on(pilot))
        await pilot.press("enter")
        await until(pilot, lambda: "(2 dari 2)" in text_on(pilot))
        await pilot.press("enter")
        await until(pilot, lambda: len(app_of(pilot).plan.interviews) == 2)


async def test_all_of_a_folder_is_added_on_one_key_and_taken_back_on_one(planner: Planner, tmp_path: Path) -> None:
    for name in ("apple.ics", "lotus.ics", "google.ics", "google_moved.ics", "unknown_zone.ics"):
        (tmp_path / name).write_text(sample(name), encoding="utf-8")
    async with planner(plan_of()) as pilot:
        await open_folder(pilot, tmp_path)
        assert app_of(pilot).plan.interviews == ()
        await pilot.press("enter")
        await until(pilot, lambda: len(app_of(pilot).plan.interviews) == 3)
        await until(pilot, lambda: "Inilah yang terbaca" in text_on(pilot))
        await pilot.press("escape")
        await until(pilot, lambda: len(app_of(pilot).screen_stack) == 1)
        await pilot.press("u")
        assert app_of(pilot).plan.interviews == ()


async def test_a_folder_is_weighed_and_added_off_the_thread_that_draws(
    planner: Planner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("apple.ics", "lotus.ics"):
        (tmp_path / name).write_text(sample(name), encoding="utf-8")
    worked_on, weigh, take = set(), concerns.concerns, arriving.arrive

    def weighed(register: Register, understood: Understood) -> tuple[Remark, ...]:
        worked_on.add(current_thread())
        return weigh(register, understood)

    def taken(register: Register, understood: Understood, at: dt.datetime) -> Arrival:
        worked_on.add(current_thread())
        return take(register, understood, at)

    monkeypatch.setattr(concerns, "concerns", weighed)
    monkeypatch.setattr(arriving, "arrive", taken)
    async with planner(plan_of()) as pilot:
        await open_folder(pilot, tmp_path)
        assert "2 ditambahkan" in text_on(pilot)
        await pilot.press("enter")
        await until(pilot, lambda: len(app_of(pilot).plan.interviews) == 2)
        assert worked_on
        assert main_thread() not in worked_on


async def test_whoever_leaves_the_summary_adds_nothing(planner: Planner, tmp_path: Path) -> None:
    for name in ("apple.ics", "lotus.ics"):
        (tmp_path / name).write_text(sample(name), encoding="utf-8")
    async with planner(plan_of()) as pilot:
        await open_folder(pilot, tmp_path)
        await pilot.press("escape")
        await until(pilot, lambda: len(app_of(pilot).screen_stack) == 1)
        assert app_of(pilot).plan.interviews == ()


async def test_a_contradiction_is_asked_and_answered_in_the_form(planner: Planner) -> None:
    async with planner(plan_of()) as pilot:
        paste(pilot, sample("whatsapp_wrong_weekday.txt"))
        await until(pilot, lambda: "? 24 November 2026 jatuh pada hari Selasa" in text_on(pilot))
        await pilot.press("enter")
        await until(pilot, lambda: "Tambah wawancara" in text_on(pilot))
        assert pilot.app.focused is not None
        assert pilot.app.focused.id == "starts"
        await pilot.press("ctrl+u", *"Selasa 24 November 2026 jam 10.00 WIB", "ctrl+s")
        await until(pilot, lambda: len(app_of(pilot).plan.interviews) == 1)
        (kept,) = app_of(pilot).plan.interviews
        assert (kept.company, kept.starts) == ("PT Angin Timur", dt.datetime(2026, 11, 24, 10, tzinfo=JAKARTA))


async def test_what_is_corrected_keeps_what_a_reply_needs(planner: Planner) -> None:
    async with planner(plan_of()) as pilot:
        paste(pilot, sample("calendly.ics"))
        await until(pilot, lambda: "Studio Ruang Baca" in text_on(pilot))
        await pilot.press("e")
        await until(pilot, lambda: "Tambah wawancara" in text_on(pilot))
        await pilot.press("end", *" Bandung", "ctrl+s")
        await until(pilot, lambda: len(app_of(pilot).plan.interviews) == 1)
        (kept,) = app_of(pilot).plan.interviews
        assert kept.company == "Studio Ruang Baca Bandung"
        assert isinstance(kept.invitation, Invitation)
        assert kept.invitation.cancel_link == "https://calendly.com/cancellations/0f9e8d7c"


async def test_escape_leaves_everything_as_it_was(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        paste(pilot, sample("apple.ics"))
        await until(pilot, lambda: "Inilah yang terbaca" in text_on(pilot))
        await pilot.press("escape")
        await until(pilot, lambda: "Inilah yang terbaca" not in text_on(pilot))
        assert app_of(pilot).plan == plan_of(sagara())


async def test_the_same_invitation_again_updates_and_a_cancellation_closes(planner: Planner) -> None:
    async with planner(plan_of()) as pilot:
        await take(pilot, "google.ics", "Inilah yang terbaca")
        await take(pilot, "google_moved.ics", "Versi baru")
        await take(pilot, "google_cancelled.ics", "membatalkan")
        (kept,) = app_of(pilot).plan.interviews
        assert kept.starts == dt.datetime(2026, 12, 2, 13, tzinfo=JAKARTA)
        assert [entry.what for entry in kept.log] == ["rescheduled", "cancelled"]


async def test_signs_of_fraud_and_a_clash_are_said_before_anything_is_added(planner: Planner) -> None:
    taken = sagara(starts=dt.datetime(2026, 11, 30, 9, 30, tzinfo=JAKARTA))
    async with planner(plan_of(taken)) as pilot:
        paste(pilot, sample("scam.eml").replace("undangan-kerja.example", "gmail.com"))
        await until(pilot, lambda: "Inilah yang terbaca" in text_on(pilot))
        shown = text_on(pilot)
        for sign in ("biaya", "email gratis", "dokumen pribadi", "wawancara lain: PT Sagara Niaga"):
            assert sign in " ".join(shown.replace("│", " ").split())


async def test_what_cannot_be_read_stays_in_the_dialog_with_the_reason(planner: Planner) -> None:
    async with planner(plan_of()) as pilot:
        paste(pilot, "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Wawancara")
        await until(pilot, lambda: "END:VEVENT" in text_on(pilot))
        assert "SUMMARY:Wawancara" in text_on(pilot)
        await pilot.press("escape")
        assert app_of(pilot).plan.interviews == ()


async def test_text_of_an_invitation_is_never_markup_nor_a_control(planner: Planner) -> None:
    async with planner(plan_of()) as pilot:
        paste(pilot, "Perusahaan: [@click=app.quit]PT \x1b[31mMerah[/]\nPosisi: [/nothing]\nRabu 25/11/2026 10.00 WIB")
        await until(pilot, lambda: "Inilah yang terbaca" in text_on(pilot))
        assert "@click=app.quit" in text_on(pilot)
        assert "\x1b" not in text_on(pilot)


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (200, 50)])
@pytest.mark.parametrize("language", ["id", "en"])
async def test_what_enter_does_is_in_sight_at_every_size(
    planner: Planner, size: tuple[int, int], language: Language
) -> None:
    async with planner(plan_of(language=language), size=size) as pilot:
        paste(pilot, sample("mail_id.eml"))
        await until(pilot, lambda: {"id": "Tambahkan ⏎", "en": "Add ⏎"}[language] in text_on(pilot))


async def test_a_key_right_behind_a_pasted_answer_takes_it_from_nobody(planner: Planner) -> None:
    waiting = sagara(decision="reschedule", reason="illness", log=(LogEntry(at=NOW, what="sent", kind="reschedule"),))
    async with planner(plan_of(waiting)) as pilot:
        paste(pilot, "Baik Ibu, tidak masalah.")
        press_at_once(pilot, "d")
        await until(pilot, lambda: "Baik Ibu, tidak masalah" in text_on(pilot))
        assert "apa keputusan Anda" not in text_on(pilot)


async def test_what_is_pasted_while_its_dialog_opens_is_read_in_it(planner: Planner) -> None:
    async with planner(plan_of()) as pilot:
        app_of(pilot).action_import_interviews()
        paste(pilot, sample("whatsapp_formal.txt"))
        await until(pilot, lambda: "Inilah yang terbaca" in text_on(pilot))
        await pilot.press("escape")
        await until(pilot, lambda: len(pilot.app.screen_stack) == 1)


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36)])
async def test_of_two_times_of_which_one_is_the_fallback_both_are_offered_the_first_named_first(
    planner: Planner, size: tuple[int, int]
) -> None:
    told = "Undangan interview PT Maju Bersama, posisi kasir, selasa dpn jam 9 pagi (kl ga bisa kamis jam 2). Durasi 45 menit"
    async with planner(plan_of(), size=size) as pilot:
        paste(pilot, told)
        await until(pilot, lambda: "Inilah yang terbaca" in text_on(pilot))
        shown = text_on(pilot)
        assert shown.index("Selasa, 1 Desember 2026") < shown.index("Kamis, 26 November 2026")
        assert "Perbaiki e" in shown
        await pilot.press("enter")
        await until(pilot, lambda: "Mana waktu" not in text_on(pilot))
        assert app_of(pilot).plan.interviews == ()
        await pilot.press("enter")
        await until(pilot, lambda: len(app_of(pilot).plan.interviews) == 1)
        assert app_of(pilot).plan.interviews[0].starts == dt.datetime(2026, 12, 1, 9, tzinfo=JAKARTA)
        assert app_of(pilot).plan.interviews[0].ends == dt.datetime(2026, 12, 1, 9, 45, tzinfo=JAKARTA)


async def test_the_fallback_of_two_times_is_taken_by_its_number(planner: Planner) -> None:
    told = (
        "Undangan interview PT Maju Bersama, posisi kasir, Selasa 1 Desember jam 9 pagi, kalau tidak bisa Kamis jam 2"
    )
    async with planner(plan_of()) as pilot:
        paste(pilot, told)
        await until(pilot, lambda: "Inilah yang terbaca" in text_on(pilot))
        await pilot.press("2")
        await until(pilot, lambda: "Mana waktu" not in text_on(pilot))
        await pilot.press("enter")
        await until(pilot, lambda: len(app_of(pilot).plan.interviews) == 1)
        assert app_of(pilot).plan.interviews[0].starts == dt.datetime(2026, 11, 26, 14, tzinfo=JAKARTA)


@pytest.mark.parametrize("size", [(60, 20), (120, 36)])
async def test_the_companys_deadline_for_an_answer_stands_in_the_review_and_beside_the_interview(
    planner: Planner, size: tuple[int, int]
) -> None:
    told = (
        "Undangan interview PT Maju Bersama, posisi kasir, Selasa 1 Desember pukul 09.00 WIB. "
        "Mohon konfirmasi paling lambat besok jam 12 siang."
    )
    async with planner(plan_of(), size=size) as pilot:
        paste(pilot, told)
        await until(pilot, lambda: "Batas jawab" in text_on(pilot))
        assert "Rabu, 25 November 2026" in text_on(pilot)
        await pilot.press("enter")
        await until(pilot, lambda: len(app_of(pilot).plan.interviews) == 1)
        kept = app_of(pilot).plan.interviews[0]
        assert kept.answer_by == dt.datetime(2026, 11, 25, 12, tzinfo=JAKARTA)
        if size[0] > 100:
            await until(pilot, lambda: "Rab 25/11 12.00 WIB" in text_on(pilot))
            assert text_on(pilot).count("Waktu  ") == 1
