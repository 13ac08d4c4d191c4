"""Text of people and files on the screen: whole or with a visible stand-in, no markup, no control byte, no crash."""

from __future__ import annotations

import asyncio
import datetime as dt
import unicodedata
from typing import TYPE_CHECKING, Final

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from rich.color import Color as RichColor
from rich.segment import Segment
from rich.style import Style
from textual.color import Color

from planner import NOW, plan_of, sagara, text_on, until
from undur.clock import StoppedClock
from undur.plan.message import LogEntry, Message
from undur.store import open_plan, save
from undur.tui.app import UndurApp
from undur.tui.plain import ControlFilter, plain, plain_lines, shown

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot

HOSTILE: Final = (
    "[b]x[/] [/nothing] [HR Team] [@click=app.quit()]klik[/]",
    "\x1b]52;c;SEFDS0VE\x07\x1b[2J\x9b31m",
    "\u202egnirts\u2066 \u200f\u061c",
    "[/",
    "日本語株式会社 👩‍👩‍👧‍👦 مرحبا e\u0301",
    "\x00\x07\x08\x0b\x0c\x0e\x7f\x85\u2028",
    "a\r\nb\tc",
    "$error [$accent]",
)
TEXTS = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40),
    st.text(st.sampled_from("[]/@=\\()'\"$%{}\x1b\x9b\x07\u202e a"), min_size=1, max_size=30),
)
OBEYED: Final = {"Cc", "Cs"}


def obeyed(text: str) -> set[str]:
    """The characters of a text that a terminal could act on."""
    return {one for one in text if unicodedata.category(one) in OBEYED or one in "\u202a\u202b\u202c\u202d\u202e\u2066"}


@given(TEXTS)
def test_shown_text_is_one_line_without_anything_that_a_terminal_obeys(text: str) -> None:
    assert obeyed(shown(text)) == set()
    assert len(shown(text)) == len(text)


@given(st.text(st.characters(categories=["L", "N", "P", "S"]), max_size=60))
def test_what_can_be_shown_is_shown_as_it_is(text: str) -> None:
    assert shown(text) == text
    assert plain(text).plain == text


@given(st.lists(TEXTS, max_size=4))
def test_lines_stay_lines(texts: list[str]) -> None:
    lines = [shown(text) for text in texts]
    assert plain_lines("\n".join(lines)).plain.split("\n") == ("\n".join(lines)).split("\n")


@given(TEXTS)
def test_the_filter_lets_no_control_character_through_and_keeps_the_colours(text: str) -> None:
    style = Style(color=RichColor.parse("red"))
    (segment,) = ControlFilter().apply([Segment(text, style)], Color(0, 0, 0))
    assert obeyed(segment.text) == set()
    assert segment.style == style


@given(TEXTS)
@example("".join(HOSTILE))
@settings(max_examples=2, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_screen_and_dialog_shows_any_text(tmp_path: Path, text: str) -> None:
    asyncio.run(_visit_everything(tmp_path, text))


async def _visit_everything(folder: Path, text: str) -> None:
    path = folder / "undur.toml"
    path.unlink(missing_ok=True)
    log = (LogEntry(at=NOW, what="received", note=text),)
    message = Message(id="m1", kind="cancel", channel="email", language="id", subject=text, body=text)
    fields = dict.fromkeys(("company", "role", "contact", "honorific", "email", "phone", "place", "link"), text)
    interview = sagara(**fields, notes=text, reason_words=text, reason="other", log=log, messages=(message,))
    save(open_plan(path).base, plan_of(interview))
    app = UndurApp(open_plan(path), path=path, clock=StoppedClock(NOW + dt.timedelta(hours=1)))
    async with app.run_test(size=(110, 34), notifications=True) as pilot:
        await pilot.pause()
        for keys in (
            ["2"],
            ["3"],
            ["i", "escape"],
            ["1"],
            ["x", "u"],
            ["question_mark"],
            ["ctrl+p"],
            ["e"],
            ["d"],
            ["w"],
            ["delete"],
        ):
            await pilot.press(*keys)
            await pilot.pause()
            assert obeyed(text_on(pilot).replace("\n", "")) == set()
            if len(app.screen_stack) > 1:
                await _leave(pilot)


async def _leave(pilot: Pilot[int]) -> None:
    await pilot.press("escape")
    await until(pilot, lambda: len(pilot.app.screen_stack) == 1)
