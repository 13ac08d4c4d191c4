"""The planner as a person meets it: keys pressed, the screen read. No disk but the test's own, no real clock."""

from __future__ import annotations

import datetime as dt
import io
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, TypeAlias, cast

import pytest
from msgspec.structs import replace
from rich.console import Console
from textual.strip import Strip

from undur.clock import StoppedClock
from undur.plan.interview import Interview
from undur.plan.plan import Me, Plan
from undur.store import Saved, open_plan, save
from undur.times.zones import zone
from undur.tui.app import UndurApp

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from contextlib import AbstractAsyncContextManager
    from pathlib import Path

    from rich.segment import Segment
    from textual._compositor import LayoutUpdate
    from textual.pilot import Pilot

    from undur.plan.codes import Language

    Planner: TypeAlias = Callable[..., AbstractAsyncContextManager[Pilot[int]]]

JAKARTA = zone("Asia/Jakarta")
NOW = dt.datetime(2026, 11, 24, 9, 12, tzinfo=JAKARTA)
"""Tuesday morning: the interview with Sagara Niaga is tomorrow at ten, 48 minutes before its mark."""


SAGARA = Interview(
    id="sagara-niaga",
    company="PT Sagara Niaga",
    starts=dt.datetime(2026, 11, 25, 10, 0, tzinfo=JAKARTA),
    role="Staf Gudang",
    contact="Ratna",
    honorific="Ibu",
    phone="+6281234567890",
    channel="whatsapp",
)
"""On Wednesday at ten, by WhatsApp."""
BAHARI = Interview(
    id="bahari-karya",
    company="PT Bahari Karya",
    starts=dt.datetime(2026, 12, 3, 14, 0, tzinfo=JAKARTA),
    role="Analis Keuangan",
    contact="Hendra Wijaya",
    honorific="Bapak",
    email="rekrutmen@baharikarya.example",
    channel="email",
)
"""Nine days ahead, by e-mail."""


def sagara(**changed: Any) -> Interview:
    """The interview of Wednesday, with some fields changed."""
    return replace(SAGARA, **changed)


def bahari(**changed: Any) -> Interview:
    """The interview nine days ahead, with some fields changed."""
    return replace(BAHARI, **changed)


def plan_of(*interviews: Interview, language: Language = "id") -> Plan:
    """A plan of Dewi's."""
    me = Me(name="Dewi Lestiani", phone="0812-3456-7890", time_zone="Asia/Jakarta", interface=language)
    return Plan(me=me, interviews=interviews)


def text_on(pilot: Pilot[int]) -> str:
    """What the screen shows, a line a line; of a dialog with the screen below it."""
    screens = [*pilot.app._background_screens, pilot.app.screen]
    update = pilot.app.screen._compositor.render_update(full=True, screen_stack=screens[:-1])
    console = Console(width=pilot.app.size.width, file=io.StringIO(), color_system=None)
    console.print(update)
    return cast("io.StringIO", console.file).getvalue()


def cells_on(pilot: Pilot[int]) -> Iterator[Segment]:
    """What is painted on the screen, with its styles; of a dialog with the screen below it."""
    screens = [*pilot.app._background_screens, pilot.app.screen]
    update = pilot.app.screen._compositor.render_update(full=True, screen_stack=screens[:-1])
    lines: list[Any] = cast("LayoutUpdate", update).strips
    for line in lines:
        for strip in [line] if isinstance(line, Strip) else line:
            yield from (segment for segment in strip if not segment.control)


def app_of(pilot: Pilot[int]) -> UndurApp:
    """The planner's own app."""
    return cast("UndurApp", pilot.app)


async def until(pilot: Pilot[int], holds: Callable[[], bool], tries: int = 2000) -> None:
    """Let the app work until something holds."""
    for _ in range(tries):
        if holds():
            return
        await pilot.pause(0.01)
    pytest.fail("it never came to hold:\n" + text_on(pilot))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the plan is kept."""
    return tmp_path / "plans" / "undur.toml"


@pytest.fixture
def planner(path: Path) -> Planner:
    """Open the planner on a plan (none: the first start), at a size in cells and a moment."""

    @asynccontextmanager
    async def opened(
        plan: Plan | None = None, *, size: tuple[int, int] = (120, 36), now: dt.datetime = NOW
    ) -> AsyncIterator[Pilot[int]]:
        if plan is not None:
            assert isinstance(save(open_plan(path).base, plan), Saved)
        app = UndurApp(open_plan(path), path=path, clock=StoppedClock(now))
        async with app.run_test(size=size, notifications=True) as pilot:
            await pilot.pause()
            yield pilot

    return opened
