"""How many keys it takes, for somebody who knows where things are; and that every label has its room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from rich.cells import cell_len
from textual.widgets import OptionList

from planner import app_of, bahari, plan_of, sagara, text_on, until
from undur.plan.codes import LANGUAGES
from undur.tui.commands.command import all_commands
from undur.tui.dialogs.decide import DecideDialog
from undur.tui.dialogs.interview_form import InterviewForm
from undur.tui.dialogs.week import WeekDialog
from undur.tui.screens.welcome import Welcome
from undur.tui.widgets.week_grid import WeekGrid
from undur.words import words_in

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from planner import Planner
    from undur.plan.codes import Language, What
    from undur.plan.plan import Plan
    from undur.tui.dialogs.dialog import Dialog

LABEL = 14
"""Cells that the key line gives a command's label."""


async def test_from_the_start_to_a_copied_cancellation_it_takes_four_keys(planner: Planner) -> None:
    async with planner(plan_of(sagara(), bahari())) as pilot:
        app = app_of(pilot)
        await pilot.press("d")
        await until(pilot, lambda: "apa keputusan Anda" in text_on(pilot))
        await pilot.press("enter")
        await until(pilot, lambda: "Apa alasan sebenarnya" in text_on(pilot))
        await pilot.press("enter", "f5")
        await until(pilot, lambda: bool(app.plan.interviews[0].messages or app.plan.interviews[1].messages))
        kept = app.plan.find("sagara-niaga")
        assert kept is not None
        assert [entry.what for entry in kept.log] == ["decided", "copied"]
        assert (kept.messages[0].kind, kept.messages[0].channel) == ("cancel", "whatsapp")


class Hand:
    """Presses keys and counts them; what is typed into a field counts no key."""

    def __init__(self, pilot: Pilot[int]) -> None:
        self.pilot, self.keys = pilot, 0

    async def press(self, *keys: str) -> None:
        for key in keys:
            await self.pilot.press(key)
            await self.pilot.pause()
            self.keys += 1

    async def opens(self, kind: type[Dialog[Any]], *keys: str) -> None:
        """Press keys until a dialog is there, then wait for it."""
        await self.press(*keys)
        await until(self.pilot, lambda: isinstance(self.pilot.app.screen, kind) and bool(self.pilot.app.screen.focused))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_cancelling_one_of_the_samples_takes_eight_keys_from_the_very_first_start(
    planner: Planner, language: Language
) -> None:
    async with planner() as pilot:
        hand, app = Hand(pilot), app_of(pilot)
        await until(pilot, lambda: isinstance(app.screen, Welcome) and bool(app.screen.focused))
        app.speak(language)
        await hand.press("enter", "l")
        await until(pilot, lambda: len(app.plan.interviews) > 1)
        await pilot.pause()
        await hand.press("down", "down")
        assert app.selected_id == "sagara-niaga"
        await hand.opens(DecideDialog, "d")
        await hand.press("enter")
        await until(pilot, lambda: words_in(language).screens.dialogs.reason_question[:12] in text_on(pilot))
        await hand.press("enter", "f5")
        await until(pilot, lambda: whats(app.plan, "sagara-niaga") == ["decided", "copied"])
        assert hand.keys <= 8


@pytest.mark.parametrize("language", LANGUAGES)
async def test_moving_an_interview_to_next_week_by_mail_with_two_times_takes_at_most_fourteen_keys(
    planner: Planner, language: Language
) -> None:
    async with planner(plan_of(sagara(), bahari(), language=language)) as pilot:
        hand, app = Hand(pilot), app_of(pilot)
        await hand.press("down")
        assert app.selected_id == "bahari-karya"
        await hand.opens(DecideDialog, "d")
        await hand.press("down", "enter")
        await until(pilot, lambda: words_in(language).screens.dialogs.reason_question[:12] in text_on(pilot))
        await hand.press("enter")
        await until(pilot, lambda: len(app.screen_stack) == 1)
        await until(pilot, lambda: " W" in text_on(pilot))  # it is said which key picks times
        await hand.opens(WeekDialog, "W")
        await until(pilot, lambda: app.screen.query_one(WeekGrid).cell is not None)
        await hand.press("space", "tab", "space", "enter")
        await until(pilot, lambda: len(app.screen_stack) == 1)
        await hand.press("f5")
        await until(pilot, lambda: whats(app.plan, "bahari-karya") == ["decided", "copied"])
        kept = app.plan.find("bahari-karya")
        assert kept is not None
        assert len(kept.slots) == 2
        assert kept.messages[0].channel == "email"
        assert hand.keys <= 14


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_interview_of_ones_own_is_added_and_cancelled_in_seven_keys_besides_the_words(
    planner: Planner, language: Language
) -> None:
    """Company and time are typed; all else may stay as Undur takes it."""
    async with planner(plan_of(language=language)) as pilot:
        hand, app = Hand(pilot), app_of(pilot)
        await hand.opens(InterviewForm, "a")
        await pilot.press(*"PT Angin")
        await hand.press("tab")
        await pilot.press(*"25/11 10:00")
        await hand.press("ctrl+s")
        await until(pilot, lambda: len(app.plan.interviews) == 1 and len(app.screen_stack) == 1)
        await hand.opens(DecideDialog, "d")
        await hand.press("enter")
        await until(pilot, lambda: words_in(language).screens.dialogs.reason_question[:12] in text_on(pilot))
        await hand.press("enter", "f5")
        await until(pilot, lambda: whats(app.plan, app.selected_id) == ["decided", "copied"])
        assert hand.keys <= 7


def whats(plan: Plan, interview_id: str) -> list[What]:
    """What has happened last with an interview."""
    kept = plan.find(interview_id)
    return [entry.what for entry in kept.log][-2:] if kept is not None else []


async def test_a_reason_that_leads_elsewhere_is_not_where_the_list_begins(planner: Planner) -> None:
    cancelled = bahari(decision="cancel", reason="offer_accepted")
    async with planner(plan_of(cancelled)) as pilot:
        await Hand(pilot).opens(DecideDialog, "d")
        await pilot.press("down", "enter")
        await until(pilot, lambda: "Apa alasan sebenarnya" in text_on(pilot))
        listing = pilot.app.screen.query_one(OptionList)
        assert listing.highlighted == 0


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_command_has_a_label_that_fits_the_key_line(language: Language) -> None:
    labels = {name: command.words(words_in(language)).label for name, command in all_commands().items()}
    assert {name: label for name, label in labels.items() if cell_len(label) > LABEL} == {}


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36)])
async def test_help_and_quitting_are_named_on_every_screen_at_every_size(
    planner: Planner, language: Language, size: tuple[int, int]
) -> None:
    async with planner(plan_of(sagara(), bahari(), language=language), size=size) as pilot:
        for key in ("1", "2", "3"):
            await pilot.press(key)
            await until(pilot, lambda: {"id": "Bantuan", "en": "Help"}[language] in text_on(pilot).splitlines()[-1])
            assert all(cell_len(line) <= size[0] for line in text_on(pilot).splitlines())
            await pilot.press("question_mark")
            await until(pilot, lambda: {"id": "Di semua layar", "en": "Everywhere"}[language] in words_of(pilot))
            await pilot.press("escape")


def words_of(pilot: Pilot[int]) -> str:
    """All that the help says, in sight or below."""
    return " ".join(str(one.render()) for one in pilot.app.screen.query("Static, KeyTable"))
