"""A value that was changed here and elsewhere: told, waited with, asked about when the person wants to."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from planner import JAKARTA, app_of, bahari, plan_of, sagara, text_on, until
from undur.plan.changes import change_interview, delete_interview, put_message
from undur.plan.message import Message
from undur.store import Saved, open_plan, save
from undur.store.clashes import find_clashes
from undur.tui.dialogs.clash import ClashDialog
from undur.tui.widgets.message_text import MessageText

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from textual.pilot import Pilot

    from planner import Planner
    from undur.plan.plan import Plan
    from undur.tui.app import UndurApp

START = plan_of(sagara(), bahari())


def noted(text: str, name: str = "sagara-niaga") -> Callable[[Plan], Plan]:
    return lambda plan: change_interview(plan, name, lambda one: replace(one, notes=text))


async def clash(
    pilot: Pilot[int], path: Path, mine: Callable[[Plan], Plan], theirs: Callable[[Plan], Plan], count: int = 1
) -> None:
    """Both sides change the same value, the other one first."""
    app = app_of(pilot)
    opened = open_plan(path)
    app.apply(mine, "catatan")
    assert isinstance(save(opened.base, theirs(opened.plan)), Saved)
    await until(pilot, lambda: not app.saver.pending and len(app.clashes) == count)


def still_open(app: UndurApp) -> int:
    return len(app.clashes)


def on_one_line(pilot: Pilot[int]) -> str:
    return " ".join(text_on(pilot).translate(dict.fromkeys(map(ord, "▌│╭╮╰╯─"), " ")).split())


async def asked(pilot: Pilot[int]) -> None:
    await pilot.press("f7")
    await until(pilot, lambda: isinstance(pilot.app.screen, ClashDialog) and "n Nanti" in text_on(pilot))


async def test_a_clash_is_told_and_waits_without_taking_the_focus_from_who_types(planner: Planner, path: Path) -> None:
    async with planner(START) as pilot:
        await pilot.press("3")
        await until(pilot, lambda: app_of(pilot).current_mode == "editor")
        await pilot.press("i", *"Halo ")
        await clash(pilot, path, noted("sini"), noted("sana"))
        await until(pilot, lambda: "Catatan diubah di sini dan" in on_one_line(pilot))
        assert "F7 ≠1" in text_on(pilot)
        text = pilot.app.focused
        assert isinstance(text, MessageText)
        await pilot.press("X")
        assert text.text.startswith("Halo X")


async def test_the_key_that_opens_a_clash_is_told_as_the_file_binds_it(planner: Planner, path: Path) -> None:
    async with planner(replace(START, keys={"merge_copies": "f10"})) as pilot:
        await clash(pilot, path, noted("sini"), noted("sana"))
        await until(pilot, lambda: "F10 menampilkan keduanya" in on_one_line(pilot))
        assert "F10 ≠1" in text_on(pilot)


async def test_both_values_are_shown_and_enter_keeps_ones_own(planner: Planner, path: Path) -> None:
    async with planner(START) as pilot:
        await clash(pilot, path, noted("datang pagi"), noted("datang siang"))
        await asked(pilot)
        assert "PT Sagara Niaga · Catatan" in text_on(pilot)
        assert "datang pagi" in text_on(pilot)
        assert "datang siang" in text_on(pilot)
        await pilot.press("enter")
        await until(pilot, lambda: "Semua sudah dipilih" in text_on(pilot))
        assert "F7 ≠" not in text_on(pilot)
        assert find_clashes(path) == ()
    assert open_plan(path).plan == noted("datang pagi")(START)


async def test_the_other_value_is_taken_and_undo_brings_back_ones_own_and_the_question(
    planner: Planner, path: Path
) -> None:
    async with planner(START) as pilot:
        app = app_of(pilot)
        await clash(pilot, path, noted("sini"), noted("sana"))
        await asked(pilot)
        await pilot.press("right", "enter")
        await until(pilot, lambda: app.plan == noted("sana")(START) and not app.saver.pending)
        assert open_plan(path).plan == noted("sana")(START)
        assert still_open(app) == 0
        await pilot.press("u")
        assert app.plan == noted("sini")(START)
        assert still_open(app) == 1
        await until(pilot, lambda: "diambil dari tempat lain" in on_one_line(pilot))
        await pilot.press("ctrl+r")
        assert app.plan == noted("sana")(START)
        assert still_open(app) == 0


async def test_having_kept_ones_own_can_be_undone_too(planner: Planner, path: Path) -> None:
    async with planner(START) as pilot:
        app = app_of(pilot)
        await clash(pilot, path, noted("sini"), noted("sana"))
        await asked(pilot)
        await pilot.press("enter", "u")
        await until(pilot, lambda: "tetap seperti di" in on_one_line(pilot))
        assert still_open(app) == 1
        await pilot.press("ctrl+r")
        assert still_open(app) == 0
        assert app.plan == noted("sini")(START)


async def test_who_leaves_is_asked_again_also_at_the_next_start(planner: Planner, path: Path) -> None:
    async with planner(START) as pilot:
        await clash(pilot, path, noted("sini"), noted("sana"))
        await asked(pilot)
        await pilot.press("escape")
        assert still_open(app_of(pilot)) == 1
    async with planner() as pilot:
        await until(pilot, lambda: "tekan F7 untuk" in on_one_line(pilot))
        await asked(pilot)
        await pilot.press("right", "enter")
        await until(pilot, lambda: app_of(pilot).plan == noted("sana")(START))


async def test_of_several_one_can_be_passed_over(planner: Planner, path: Path) -> None:
    def both(text: str) -> Callable[[Plan], Plan]:
        return lambda plan: noted(text, "bahari-karya")(noted(text)(plan))

    async with planner(START) as pilot:
        await clash(pilot, path, both("sini"), both("sana"), count=2)
        await asked(pilot)
        await until(pilot, lambda: "(1 dari 2)" in text_on(pilot))
        await pilot.press("n")
        await until(pilot, lambda: "(2 dari 2)" in text_on(pilot))
        await pilot.press("right", "enter")
        await until(pilot, lambda: len(app_of(pilot).clashes) == 1)
        assert {one.notes for one in app_of(pilot).plan.interviews} == {"sini", "sana"}


async def test_a_message_that_two_wrote_is_shown_whole_and_taken_whole(planner: Planner, path: Path) -> None:
    def written(text: str, minute: int) -> Callable[[Plan], Plan]:
        at = dt.datetime(2026, 11, 24, 9, minute, tzinfo=JAKARTA)
        message = Message(id="m1", kind="cancel", channel="whatsapp", language="id", written=at, body=text)
        return lambda plan: change_interview(plan, "sagara-niaga", lambda one: put_message(one, message))

    async with planner(START) as pilot:
        await clash(pilot, path, written("Yth. Ibu,\n\nsini", 1), written("Yth. Ibu,\n\nsana", 2))
        await asked(pilot)
        assert "Isi pesan" in text_on(pilot)
        assert text_on(pilot).count("Yth. Ibu,") == 2
        await pilot.press("right", "enter")
        await until(pilot, lambda: app_of(pilot).plan.interviews[0].messages[0].body == "Yth. Ibu,\n\nsana")


@pytest.mark.parametrize(
    ("field", "mine", "theirs", "shown"),
    [
        ("decision", "cancel", "reschedule", ("Batalkan", "Minta jadwal ulang")),
        ("channel", "email", "phone", ("Email", "Telepon")),
        (
            "starts",
            dt.datetime(2026, 12, 3, 9, tzinfo=JAKARTA),
            dt.date(2026, 12, 4),
            ("Kamis, 3 Desember 2026 pukul", "Jumat, 4 Desember 2026"),
        ),
        ("place", "Jl. A", "", ("Jl. A", "(kosong)")),
        ("office_days", ("mon",), ("tue", "wed"), ("Sen", "Sel, Rab")),
    ],
)
async def test_values_are_shown_as_people_say_them(
    planner: Planner, path: Path, field: str, mine: object, theirs: object, shown: tuple[str, str]
) -> None:
    def setting(value: object) -> Callable[[Plan], Plan]:
        return lambda plan: change_interview(plan, "sagara-niaga", lambda one: replace(one, **{field: value}))

    async with planner(setting("Jl. B" if field == "place" else getattr(sagara(), field))(START)) as pilot:
        await clash(pilot, path, setting(mine), setting(theirs))
        await asked(pilot)
        for text in shown:
            assert text in text_on(pilot)


async def test_the_question_is_over_once_the_interview_is_deleted(planner: Planner, path: Path) -> None:
    async with planner(START) as pilot:
        app = app_of(pilot)
        await clash(pilot, path, noted("sini"), noted("sana"))
        app.apply(lambda plan: delete_interview(plan, "sagara-niaga", app.now), "hapus")
        await pilot.press("f7")
        await until(pilot, lambda: app.clashes == ())
        assert not isinstance(pilot.app.screen, ClashDialog)


@pytest.mark.parametrize("size", [(60, 20), (80, 24)])
async def test_two_long_texts_fit_and_can_be_read_on(planner: Planner, path: Path, size: tuple[int, int]) -> None:
    long = [" ".join(f"{word}{number}" for number in range(400)) for word in ("sini", "sana")]
    async with planner(START, size=size) as pilot:
        await clash(pilot, path, noted(long[0]), noted(long[1]))
        await asked(pilot)
        assert "sini0" in text_on(pilot)
        assert "sana0" in text_on(pilot)
        assert "sini399" not in text_on(pilot)
        await pilot.press("end")
        await until(pilot, lambda: "sini399" in text_on(pilot))


async def test_both_sides_begin_where_they_differ(planner: Planner, path: Path) -> None:
    alike, rest = "\n".join(["baris"] * 30), " kata" * 300
    async with planner(START, size=(60, 20)) as pilot:
        await clash(pilot, path, noted(f"{alike} sini{rest}"), noted(f"{alike} sana{rest}"))
        await asked(pilot)
        await until(pilot, lambda: "sini" in text_on(pilot) and "sana" in text_on(pilot))
