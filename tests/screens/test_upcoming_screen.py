"""The first screen: the list, the countdown, adding and deciding."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from planner import JAKARTA, NOW, app_of, bahari, plan_of, sagara, text_on, until
from undur.clock import StoppedClock
from undur.plan.interview import Interview
from undur.plan.message import LogEntry
from undur.store import open_plan
from undur.times.zones import zone
from undur.tui.widgets.interview_list import InterviewList

if TYPE_CHECKING:
    from pathlib import Path

    from planner import Planner
    from undur.plan.codes import Language


async def test_the_most_urgent_interview_stands_on_top_with_its_time_to_the_mark(planner: Planner) -> None:
    async with planner(plan_of(bahari(), sagara())) as pilot:
        lines = text_on(pilot).splitlines()
        assert next(line for line in lines if "PT " in line).index("PT Sagara Niaga") > 0
        assert "48 mnt" in text_on(pilot)
        assert "8 hari 4 jam" in text_on(pilot)


async def test_the_large_countdown_shows_seconds_and_counts_on(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        before = text_on(pilot)
        app_of(pilot).clock = StoppedClock(NOW + dt.timedelta(seconds=1))
        await until(pilot, lambda: text_on(pilot) != before)
        assert "sebelum tanda 24 jam" in text_on(pilot)


async def test_past_the_mark_it_counts_to_the_interview_and_says_that_the_mark_has_passed(planner: Planner) -> None:
    async with planner(plan_of(sagara()), now=NOW + dt.timedelta(hours=3)) as pilot:
        assert "tanda 24 jam sudah lewat" in text_on(pilot)
        assert "tanda lewat 2 jam" in text_on(pilot)


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36), (200, 50)])
@pytest.mark.parametrize("language", ["id", "en"])
async def test_the_next_step_is_in_sight_at_every_size(
    planner: Planner, size: tuple[int, int], language: Language
) -> None:
    plan = plan_of(sagara(), bahari(), language=language)
    async with planner(plan, size=size) as pilot:
        assert {"id": "Langkah berikut", "en": "Next step"}[language] in text_on(pilot)
        assert {"id": "Bantuan", "en": "Help"}[language] in text_on(pilot)


async def test_an_interview_is_added_with_company_and_time_alone(planner: Planner, path: Path) -> None:
    async with planner(plan_of()) as pilot:
        assert "Belum ada wawancara" in text_on(pilot)
        await pilot.press("a", *"PT Angin", "tab", *"besok jam 2 siang")
        assert "= Rabu, 25 November 2026 pukul 14.00 WIB" in text_on(pilot)
        await pilot.press("ctrl+s")
        await until(pilot, lambda: "Rab 25/11 14.00" in text_on(pilot))
        await until(pilot, lambda: not app_of(pilot).saver.pending)
    (kept,) = open_plan(path).plan.interviews
    assert (kept.company, kept.starts) == ("PT Angin", dt.datetime(2026, 11, 25, 14, tzinfo=JAKARTA))


async def test_a_time_that_contradicts_itself_is_not_accepted(planner: Planner) -> None:
    async with planner(plan_of()) as pilot:
        await pilot.press("a", *"PT Angin", "tab", *"Senin 24 November 2026 10.00", "ctrl+s")
        assert "Selasa" in text_on(pilot)
        assert "Tambah wawancara" in text_on(pilot)
        assert app_of(pilot).plan.interviews == ()


async def test_escape_asks_before_it_drops_what_was_typed(planner: Planner) -> None:
    async with planner(plan_of()) as pilot:
        await pilot.press("a", *"PT", "escape")
        await until(pilot, lambda: "Buang isian yang belum disimpan" in text_on(pilot))
        await pilot.press("enter")
        await until(pilot, lambda: "Buang isian yang belum disimpan" not in text_on(pilot))
        assert "Tambah wawancara" in text_on(pilot)


async def test_an_interview_is_edited_and_what_the_form_does_not_show_stays(planner: Planner) -> None:
    before = sagara(decision="cancel", reason="offer_accepted", notes="bawa ijazah")
    async with planner(plan_of(before)) as pilot:
        await pilot.press("e", "tab", "tab", *" Malam", "ctrl+s")
        await until(pilot, lambda: app_of(pilot).plan.interviews[0] != before)
        assert app_of(pilot).plan.interviews == (replace(before, role="Staf Gudang Malam"),)


async def test_a_deleted_interview_comes_back_with_undo(planner: Planner) -> None:
    async with planner(plan_of(sagara(), bahari())) as pilot:
        await pilot.press("delete", "tab", "enter")
        await until(pilot, lambda: len(app_of(pilot).plan.interviews) == 1)
        await pilot.press("u")
        await until(pilot, lambda: len(app_of(pilot).plan.interviews) == 2)
        assert "Diurungkan: PT Sagara Niaga dihapus" in text_on(pilot)
        assert "PT Sagara Niaga" in text_on(pilot)


async def test_an_archived_interview_is_found_among_the_done_ones(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await pilot.press("x")
        assert "Tidak ada wawancara mendatang" in text_on(pilot)
        await pilot.press("v", "v", "v")
        assert "PT Sagara Niaga" in text_on(pilot)


async def test_a_decision_is_made_with_its_reason(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await pilot.press("d")
        await until(pilot, lambda: "apa keputusan Anda?" in text_on(pilot))
        await pilot.press("enter", "enter")
        await until(pilot, lambda: app_of(pilot).plan.interviews[0].decision is not None)
        (kept,) = app_of(pilot).plan.interviews
        assert (kept.decision, kept.reason) == ("cancel", "offer_accepted")
        assert [entry.what for entry in kept.log] == ["decided"]


async def test_a_search_narrows_the_list_as_one_types(planner: Planner) -> None:
    async with planner(plan_of(sagara(), bahari())) as pilot:
        await pilot.press("slash", *"keuangan")
        assert "PT Sagara Niaga" not in text_on(pilot)
        assert "PT Bahari Karya" in text_on(pilot)
        await pilot.press("escape")
        assert "PT Sagara Niaga" in text_on(pilot)


async def test_typing_in_the_search_triggers_no_command(planner: Planner) -> None:
    async with planner(plan_of(sagara(), bahari())) as pilot:
        await pilot.press("slash", *"xadq12")
        assert len(app_of(pilot).plan.interviews) == 2
        assert app_of(pilot).plan.interviews[0].archived is None
        assert app_of(pilot).current_mode == "upcoming"


async def test_an_interview_without_anything_but_a_day_is_shown_as_such(planner: Planner) -> None:
    bare = Interview(id="x", company="Toko Rimba", starts=dt.date(2026, 11, 27))
    async with planner(plan_of(bare)) as pilot:
        assert "Jum 27/11 jam menyusul" in text_on(pilot)
        assert "Langkah berikut" in text_on(pilot)


async def test_only_rows_in_sight_are_formatted(planner: Planner) -> None:
    many = [sagara(id=f"s-{n}", company=f"PT {n}", starts=NOW + dt.timedelta(days=2, minutes=n)) for n in range(2000)]
    async with planner(plan_of(*many)) as pilot:
        listing = pilot.app.screen.query_one(InterviewList)
        before = listing.formatted
        await pilot.press("down")
        assert 0 < listing.formatted - before < 4 * listing.size.height


async def test_the_selected_interview_travels_along_to_the_other_screens(planner: Planner) -> None:
    async with planner(plan_of(sagara(), bahari())) as pilot:
        await pilot.press("down", "2")
        await until(pilot, lambda: app_of(pilot).current_mode == "checklist")
        await until(pilot, lambda: "PT Bahari Karya" in text_on(pilot))


async def test_the_language_is_switched_live_and_kept(planner: Planner, path: Path) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await pilot.press("f9")
        await until(pilot, lambda: "Next step" in text_on(pilot))
        assert "Langkah berikut" not in text_on(pilot)
        await until(pilot, lambda: not app_of(pilot).saver.pending)
    assert open_plan(path).plan.me.interface == "en"


async def test_the_help_names_the_keys_of_this_screen(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await pilot.press("question_mark")
        await until(pilot, lambda: "Layar ini menghitung mundur" in text_on(pilot))
        assert "Tambah wawancara" in text_on(pilot)


async def test_a_command_is_found_by_its_name(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await pilot.press("ctrl+p", *"arsip", "enter")
        await until(pilot, lambda: app_of(pilot).plan.interviews[0].archived is not None)


async def test_whoever_is_unsure_is_led_by_questions_to_an_advice_and_its_why(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await pilot.press("d")
        await until(pilot, lambda: "Bantu saya memutuskan" in text_on(pilot))
        await pilot.press("end", "enter")
        await until(pilot, lambda: "Apa yang membuat Anda ingin" in text_on(pilot))
        await pilot.press("down", "enter")
        await until(pilot, lambda: "secara resmi?" in text_on(pilot))
        await pilot.press("down", "enter")
        await until(pilot, lambda: "Saran: " in text_on(pilot))
        assert "belum pasti" in " ".join(text_on(pilot).replace("│", " ").split())
        await pilot.press("enter")
        await until(pilot, lambda: app_of(pilot).plan.interviews[0].decision == "attend")


async def test_keys_that_follow_each_other_at_once_act_on_the_row_at_the_cursor(planner: Planner) -> None:
    async with planner(plan_of(sagara(), bahari())) as pilot:
        listing = pilot.app.screen.query_one(InterviewList)
        listing.action_move(1)
        app_of(pilot).action_archive_interview()
        await until(pilot, lambda: app_of(pilot).plan.find("bahari-karya").archived is not None)  # type: ignore[union-attr]  # it is there
        assert app_of(pilot).plan.find("sagara-niaga").archived is None  # type: ignore[union-attr]  # as above


async def test_saving_twice_at_once_saves_once(planner: Planner) -> None:
    async with planner(plan_of()) as pilot:
        await pilot.press("a", *"PT Angin", "tab", *"besok 10.00")
        form = pilot.app.screen
        form.action_save_fields()  # type: ignore[attr-defined]  # what Ctrl+S does
        form.action_save_fields()  # type: ignore[attr-defined]  # and once more, before the form is gone
        await until(pilot, lambda: len(app_of(pilot).plan.interviews) == 1)
        assert len(app_of(pilot).screen_stack) == 1


async def test_escape_ends_a_search_also_after_enter(planner: Planner) -> None:
    async with planner(plan_of(sagara(), bahari())) as pilot:
        await pilot.press("slash", *"keuangan", "enter")
        assert "PT Sagara Niaga" not in text_on(pilot)
        await pilot.press("escape")
        await until(pilot, lambda: "PT Sagara Niaga" in text_on(pilot))


async def test_an_hour_of_another_zone_is_named_and_told_by_my_clock_too(planner: Planner) -> None:
    london = bahari(starts=dt.datetime(2026, 12, 3, 14, 30, tzinfo=zone("Europe/London")), time_zone="Europe/London")
    async with planner(plan_of(london)) as pilot:
        assert "Kam 03/12 14.30 GMT · Analis Keuangan" in text_on(pilot)
        assert "Kam 03/12 14.30 GMT · 21.30 WIB" in text_on(pilot)


async def test_once_they_know_nothing_presses_any_more(planner: Planner) -> None:
    sent = sagara(decision="cancel", log=(LogEntry(at=NOW, what="sent", kind="cancel"),))
    async with planner(plan_of(sent)) as pilot:
        shown = text_on(pilot)
        assert "✓ sudah dikabari" in shown
        assert "menuju jam wawancara" in shown
        assert "kirim paling lambat" not in shown
        assert "waktunya memberi kabar" not in shown


async def test_the_same_key_pressed_five_times_says_the_same_once(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await pilot.press("ctrl+r", "ctrl+r", "ctrl+r", "ctrl+r", "ctrl+r")
        await until(pilot, lambda: "Tidak ada yang bisa diulangi" in text_on(pilot))
        assert text_on(pilot).count("Tidak ada yang bisa diulangi") == 1
