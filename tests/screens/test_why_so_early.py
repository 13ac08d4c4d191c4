"""A send-by that is days before the mark says why; at the first start nothing is offered that doesn't work there."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from planner import JAKARTA, app_of, bahari, plan_of, text_on, until
from undur.times.zones import zone
from undur.tui.screens.welcome import Welcome

if TYPE_CHECKING:
    from planner import Planner

MONDAY = dt.datetime(2026, 11, 30, 10, tzinfo=JAKARTA)


@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
async def test_the_detail_says_that_the_office_is_closed_between_send_by_and_the_mark(
    planner: Planner, size: tuple[int, int]
) -> None:
    async with planner(plan_of(bahari(starts=MONDAY)), size=size) as pilot:
        shown = " ".join(text_on(pilot).replace("│", " ").split())
        assert "Jum 27/11 17.00 WIB" in shown
        assert "kantor tutup mulai Sab 28/11" in shown
    week = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    async with planner(plan_of(bahari(starts=MONDAY, office_days=week)), size=size) as pilot:
        assert "kantor tutup" not in text_on(pilot)


async def test_the_welcome_hides_the_keys_of_the_list_and_shows_its_own(planner: Planner) -> None:
    async with planner(size=(60, 24)) as pilot:
        await until(pilot, lambda: isinstance(pilot.app.screen, Welcome) and bool(pilot.app.screen.focused))
        assert app_of(pilot).screen.styles.background.a == 1
        assert "F1" in text_on(pilot)
        assert "Putuskan" not in text_on(pilot)
        assert "Decide" not in text_on(pilot)


async def test_the_palette_names_the_key_that_does_what_was_found(planner: Planner) -> None:
    async with planner(plan_of(bahari()), size=(80, 24)) as pilot:
        await pilot.press("colon")
        await until(pilot, lambda: "⏎ Pilih" in text_on(pilot))
        await pilot.press(*"bahasa", "enter")
        await until(pilot, lambda: app_of(pilot).language == "en")


async def test_a_zone_out_of_sight_takes_no_room_from_the_roles(planner: Planner) -> None:
    role = "Analis Keuangan Senior Cab"
    near = [bahari(id=f"dekat-{day}", role=role, starts=MONDAY + dt.timedelta(days=day)) for day in range(12)]
    far = bahari(
        id="jauh", time_zone="Europe/London", starts=dt.datetime(2026, 12, 30, 10, tzinfo=zone("Europe/London"))
    )
    async with planner(plan_of(*near, far), size=(80, 24)) as pilot:
        wide = text_on(pilot).count("· Analis Keuangan Se")
        assert not any("Analis Keuangan S…" in line for line in text_on(pilot).splitlines())
        await pilot.press("end")
        await until(pilot, lambda: "GMT" in text_on(pilot))
        narrow = next(line for line in text_on(pilot).splitlines() if "GMT" in line)
        await pilot.press("home")
        await until(pilot, lambda: "GMT" not in text_on(pilot))
        assert text_on(pilot).count("· Analis Keuangan Se") == wide
        assert narrow.index("30/12") < next(line for line in text_on(pilot).splitlines() if "30/11" in line).index(
            "30/11"
        )
