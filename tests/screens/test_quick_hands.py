"""Quick hands: find with a slip of the finger, jump to what waits, do it again, read again, go around."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from textual import events
from textual.widgets import Input

from planner import NOW, app_of, bahari, plan_of, sagara, text_on, until
from undur.plan.codes import LANGUAGES
from undur.plan.message import LogEntry
from undur.tui.widgets.empty_plan import EmptyPlan
from undur.words import words_in

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from planner import Planner
    from undur.plan.codes import Language


@pytest.mark.parametrize("typed", ["sagara", "SGR", "sagra", "gudang", "niaga sag"])
async def test_a_search_finds_what_comes_nearest_to_the_letters(planner: Planner, typed: str) -> None:
    async with planner(plan_of(bahari(), sagara())) as pilot:
        await pilot.press("slash", *typed)
        await until(pilot, lambda: "PT Bahari Karya" not in text_on(pilot))
        assert "PT Sagara Niaga" in text_on(pilot)


async def test_letters_that_come_in_one_breath_with_the_search_key_are_searched_for(planner: Planner) -> None:
    async with planner(plan_of(bahari(), sagara())) as pilot:
        for key, character in (("slash", "/"), *zip("sgr", "sgr", strict=True)):
            pilot.app.post_message(events.Key(key, character))
        await until(pilot, lambda: "PT Bahari Karya" not in text_on(pilot))
        assert pilot.app.screen.query_one(Input).value == "sgr"


async def test_what_is_written_exactly_so_keeps_the_nearly_so_away(planner: Planner) -> None:
    near = sagara(id="sgr", company="CV Sgr Jaya", role="", contact="")
    async with planner(plan_of(sagara(), near)) as pilot:
        await pilot.press("slash", *"sgr")
        await until(pilot, lambda: "PT Sagara Niaga" not in text_on(pilot))
        assert "CV Sgr Jaya" in text_on(pilot)


async def test_n_goes_around_the_interviews_that_wait_for_the_person(planner: Planner) -> None:
    waiting = bahari(id="angin", company="PT Angin", log=(LogEntry(at=NOW, what="sent"),))
    async with planner(plan_of(bahari(), sagara(), waiting)) as pilot:
        seen = []
        for _ in range(3):
            seen.append(app_of(pilot).selected_id)
            await pilot.press("n")
        assert seen == ["sagara-niaga", "bahari-karya", "sagara-niaga"]


async def test_n_says_so_where_nothing_waits(planner: Planner) -> None:
    async with planner(plan_of(sagara(decision="cancel", log=(LogEntry(at=NOW, what="sent"),)))) as pilot:
        await pilot.press("n")
        await until(pilot, lambda: "Tidak ada yang menunggu tindakan Anda" in text_on(pilot))


async def test_a_decision_is_repeated_for_the_next_interview_by_one_key(planner: Planner) -> None:
    async with planner(plan_of(sagara(), bahari())) as pilot:
        await pilot.press("full_stop")
        await until(pilot, lambda: "Belum ada yang bisa diulang" in text_on(pilot))
        await pilot.press("d")
        await until(pilot, lambda: "apa keputusan Anda" in text_on(pilot))
        await pilot.press("enter")
        await until(pilot, lambda: "Apa alasan sebenarnya" in text_on(pilot))
        await pilot.press("enter")
        await until(pilot, lambda: decisions(pilot) == ["cancel", None])
        app_of(pilot).select("bahari-karya")
        await pilot.press("full_stop")
        await until(pilot, lambda: decisions(pilot) == ["cancel", "cancel"])
        await until(pilot, lambda: "PT Bahari Karya: batalkan" in text_on(pilot))
        assert {one.reason for one in app_of(pilot).plan.interviews} == {"offer_accepted"}
        await pilot.press("u")
        assert decisions(pilot) == ["cancel", None]


def decisions(pilot: Pilot[int]) -> list[str | None]:
    return [one.decision for one in app_of(pilot).plan.interviews]


async def test_a_row_of_interviews_is_archived_by_repeating(planner: Planner) -> None:
    async with planner(plan_of(sagara(), bahari())) as pilot:
        await pilot.press("x", "full_stop")
        await until(pilot, lambda: all(one.archived for one in app_of(pilot).plan.interviews))
        await pilot.press("full_stop")
        assert all(one.archived for one in app_of(pilot).plan.interviews)


async def test_a_notice_that_has_gone_by_can_be_read_again(planner: Planner) -> None:
    async with planner(plan_of(sagara(), bahari())) as pilot:
        await pilot.press("x")
        below = pilot.app.screen
        await until(pilot, lambda: bool(below.query("Toast")))
        await pilot.press("r")
        await until(pilot, lambda: "09.12  PT Sagara Niaga diarsipkan" in text_on(pilot))
        await pilot.pause()
        assert not below.query("Toast")
        await pilot.press("escape")
        await until(pilot, lambda: "Pemberitahuan sejauh ini" not in text_on(pilot))


async def test_the_first_start_offers_a_tour_of_five_steps_that_takes_no_key_away(planner: Planner) -> None:
    async with planner() as pilot:
        await until(pilot, lambda: "Selamat datang" in text_on(pilot))
        await pilot.press("enter")
        await until(pilot, lambda: "Panduan 1/5" in text_on(pilot))
        await pilot.press("l")
        await until(pilot, lambda: "Langkah berikut" in text_on(pilot))
        for stop in range(2, 6):
            await pilot.press("T")
            await until(pilot, lambda stop=stop: f"Panduan {stop}/5" in text_on(pilot))  # type: ignore[misc]
        await pilot.press("T")
        await until(pilot, lambda: "/5 ·" not in text_on(pilot))
        assert app_of(pilot).current_mode == "upcoming"


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36)])
async def test_the_tour_can_be_left_and_called_again_at_every_size(planner: Planner, size: tuple[int, int]) -> None:
    async with planner(plan_of(sagara()), size=size) as pilot:
        await pilot.press("T")
        await until(pilot, lambda: "Panduan 1/5" in text_on(pilot))
        assert "Bantuan" in text_on(pilot)
        await pilot.press("escape")
        await until(pilot, lambda: "Panduan 1/5" not in text_on(pilot))
        await pilot.press("T")
        await until(pilot, lambda: "Panduan 1/5" in text_on(pilot))


def flat(pilot: Pilot[int]) -> str:
    """The screen in one line, so that what is wrapped is whole again."""
    return " ".join(text_on(pilot).replace("▌", " ").split())


async def test_the_tour_names_the_keys_as_the_file_binds_them(planner: Planner) -> None:
    plan = replace(plan_of(sagara()), keys={"add_interview": "A", "show_checklist": "6", "tick_step": "X"})
    async with planner(plan) as pilot:
        await pilot.press("T")
        await until(pilot, lambda: "wawancara dengan A," in flat(pilot))
        await pilot.press("T", "T")
        await until(pilot, lambda: "6 menampilkan" in flat(pilot) and "dengan X." in flat(pilot))


async def test_the_empty_plan_names_the_keys_as_the_file_binds_them_and_does_what_is_clicked(planner: Planner) -> None:
    plan = replace(plan_of(), keys={"look_around": "f6"})
    async with planner(plan) as pilot:
        (line,) = [line for line in text_on(pilot).splitlines() if "melihat-lihat" in line]
        assert line.split()[0] == "F6"
        await pilot.click(EmptyPlan, offset=(line.index("melihat"), text_on(pilot).splitlines().index(line) - 1))
        await until(pilot, lambda: "Langkah berikut" in text_on(pilot))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_tour_leaves_the_next_step_and_all_keys_in_sight_in_the_smallest_window(
    planner: Planner, language: Language
) -> None:
    says = words_in(language)
    async with planner(plan_of(sagara(), bahari(), language=language), size=(60, 20)) as pilot:
        for number, stop in enumerate(says.screens.repeating.tour, start=1):
            await pilot.press("T")
            await until(pilot, lambda title=stop.title: title in text_on(pilot))  # type: ignore[misc]  # bound at once
            await pilot.pause()
            shown = text_on(pilot)
            if number < 3:
                assert f"{says.screens.upcoming.next_step}:" in shown
                assert "[d]" in shown
            assert says.screens.commands.show_help.label in shown.splitlines()[-1]
            last = app_of(pilot).with_keys(stop.text).split()[-1]
            assert last in shown


async def test_a_dialog_during_the_tour_is_left_by_escape_and_the_tour_goes_on(planner: Planner) -> None:
    async with planner(plan_of(sagara(), bahari()), size=(60, 20)) as pilot:
        await pilot.press("T")
        await until(pilot, lambda: "Panduan 1/5" in text_on(pilot))
        await pilot.press("delete")
        await until(pilot, lambda: "Hapus wawancara" in text_on(pilot))
        await pilot.press("escape")
        await until(pilot, lambda: len(app_of(pilot).screen_stack) == 1)
        assert "Panduan 1/5" in text_on(pilot)
        await pilot.press("escape")
        await until(pilot, lambda: "/5 ·" not in text_on(pilot))


async def test_the_tour_ends_once_a_message_is_copied(planner: Planner) -> None:
    async with planner(plan_of(sagara(decision="cancel", reason="offer_accepted"))) as pilot:
        await pilot.press("3", "T")
        await until(pilot, lambda: "/5 ·" in text_on(pilot))
        await pilot.press("3", "f5")
        await until(pilot, lambda: len(pilot.app.screen_stack) > 1)  # without a clipboard the text is shown
        await pilot.press("escape")
        await until(pilot, lambda: "3 Pesan" in text_on(pilot))
        assert "/5 ·" not in text_on(pilot)


async def test_the_tour_goes_on_and_ends_by_clicks(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await pilot.press("T")
        await until(pilot, lambda: "Panduan 1/5" in text_on(pilot))
        await click(pilot, "lanjut")
        await until(pilot, lambda: "Panduan 2/5" in text_on(pilot))
        await click(pilot, "selesai")
        await until(pilot, lambda: "/5 ·" not in text_on(pilot))


async def click(pilot: Pilot[int], shown: str) -> None:
    lines = text_on(pilot).splitlines()
    y = next(y for y, line in enumerate(lines) if "/5 ·" in line)
    await pilot.click(offset=(lines[y].index(shown) + 1, y))
