"""The mouse alone: every command is in the palette, the palette is a click away, and lists are opened by clicks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest

from places import DIALOGS, SCREENS, busy_plan, push
from planner import app_of, plan_of, sagara, text_on, until
from undur.message.drafts import edit
from undur.plan.changes import put_message
from undur.plan.codes import LANGUAGES
from undur.tui.commands.command import DialogCommand, all_commands
from undur.tui.commands.navigation import OpenPalette
from undur.tui.dialogs.dialog import Dialog
from undur.tui.dialogs.palette import Palette
from undur.tui.keys import in_force
from undur.tui.widgets.choice_list import ChoiceList
from undur.tui.widgets.draft_text import DraftText
from undur.tui.widgets.finding_list import FindingList
from undur.tui.widgets.interview_list import InterviewList
from undur.tui.widgets.key_line import HintLine
from undur.tui.widgets.step_list import StepList
from undur.tui.widgets.title_bar import TitleBar
from undur.words import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.pilot import Pilot

    from planner import Planner
    from undur.plan.codes import Language
    from undur.tui.commands.command import Command

SIZES: Final = [(60, 20), (80, 24), (120, 36)]
IN_A_TEXT: Final = frozenset({"undo_typing", "redo_typing", "next_finding"})
"""Commands that there are only inside the text, where something is to be undone or was found."""
AT_TIMES: Final = frozenset({"end_search", "end_tour", "open_palette", "show_help"})
"""Commands that there are only while one searches or is on the tour; and those that the line of keys has always."""


def offered(pilot: Pilot[int]) -> set[str]:
    """What the palette that is in front offers: several with the same sentence are one line."""
    palette = pilot.app.screen
    assert isinstance(palette, Palette)
    helps = {all_commands()[name].words(app_of(pilot).words).help for name in palette._found}
    return {name for name, one in all_commands().items() if one.words(app_of(pilot).words).help in helps}


def key_of(pilot: Pilot[int], command: type[Command]) -> tuple[int, int]:
    """Where the line of keys of the place in front shows a command."""
    line = pilot.app.screen.query_one(HintLine)
    at = 0
    for hint in line.shown():
        if hint.action == command.action():
            return line.content_region.x + at + 1, line.content_region.y
        at += hint.width
    pytest.fail(f"no {command.name} in the line of keys:\n{text_on(pilot)}")


async def open_palette_by_click(pilot: Pilot[int]) -> None:
    await pilot.click(offset=key_of(pilot, OpenPalette))
    await until(pilot, lambda: isinstance(pilot.app.screen, Palette) and bool(pilot.app.screen.query("OptionList")))
    await pilot.pause()


async def test_every_command_of_the_screens_is_in_a_palette_that_a_click_opens(planner: Planner) -> None:
    found: set[str] = set()
    async with planner(busy_plan(), size=(120, 36)) as pilot:
        for name, key in SCREENS.items():
            await pilot.press(key)
            await until(pilot, lambda name=name: app_of(pilot).current_mode == name)  # type: ignore[misc]  # bound at once
            await pilot.pause()
            await open_palette_by_click(pilot)
            found |= offered(pilot)
            await pilot.press("escape")
            await until(pilot, lambda: len(app_of(pilot).screen_stack) == 1)
        of_screens = {name for name, one in all_commands().items() if not issubclass(one, DialogCommand)}
        assert of_screens - found - IN_A_TEXT - AT_TIMES == set()
        assert "open_palette" not in found


async def test_what_there_is_only_inside_the_text_is_in_its_palette(planner: Planner) -> None:
    async with planner(plan_of(sagara(decision="cancel"))) as pilot:
        app = app_of(pilot)
        situation = app.situation
        assert situation is not None
        message = edit(situation.working, situation.composed, "", "HALO SEMUA, Budi tidak datang. [Nama]")
        app.apply_here(lambda one: put_message(one, message), "teks")
        await pilot.press("3")
        await until(pilot, lambda: app.current_mode == "editor")
        await pilot.press("i")
        await until(pilot, lambda: pilot.app.screen.query_one(DraftText).marked)
        await pilot.press("ctrl+p")
        await until(pilot, lambda: isinstance(pilot.app.screen, Palette))
        await pilot.pause()
        assert offered(pilot) >= IN_A_TEXT


async def test_every_command_of_a_dialog_can_be_clicked_there(planner: Planner) -> None:
    clickable: set[str] = set()
    async with planner(busy_plan()) as pilot:
        for name in DIALOGS:
            clickable |= set(clickable_in(await push(pilot, name)))
    of_dialogs = {name for name, one in all_commands().items() if issubclass(one, DialogCommand)}
    later = {"end_call", "previous_call_step"}  # shown once one talks: tests/screens/test_call_mode.py
    later |= {"enter_text"}  # shown in a line: test_dialog_looks.py
    later |= {"show_values", "close_values"}  # shown in a field with choices, and in their list: likewise
    assert of_dialogs - clickable - later == set()


def clickable_in(dialog: Dialog[Any]) -> Iterator[str]:
    """Commands in the line of keys, and those for which there is a button or a line to type into."""
    actions = {hint.action for line in dialog.query(HintLine) for hint in line.shown()}
    for name, one in all_commands().items():
        if one.action() in actions and (
            one in {each.command for each in in_force(dialog)} or dialog.query("#week, #call")
        ):
            yield name
    buttons = {"correct": "correct_invitation", "each": "review_each"}
    yield from (buttons[one.id] for one in dialog.query("Button") if one.id in buttons)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
async def test_help_and_the_palette_are_in_the_line_of_keys_of_every_screen_at_every_size(
    planner: Planner, size: tuple[int, int], language: Language
) -> None:
    words = words_in(language)
    async with planner(busy_plan(language), size=size) as pilot:
        for name, key in SCREENS.items():
            await pilot.press(key)
            await until(pilot, lambda name=name: app_of(pilot).current_mode == name)  # type: ignore[misc]  # bound at once
            await pilot.pause()
            line = text_on(pilot).splitlines()[-1]
            assert f"{words.screens.commands.open_palette.label}  ? {words.screens.commands.show_help.label}" in line
        await pilot.press("escape", "escape")
        await until(pilot, lambda: app_of(pilot).current_mode == "upcoming")
        await pilot.pause()
        assert f"q {words.screens.commands.leave_quickly.label}" in text_on(pilot).splitlines()[-1]


async def test_the_programs_name_opens_the_palette_and_the_names_of_the_screens_go_there(planner: Planner) -> None:
    async with planner(busy_plan()) as pilot:
        await pilot.click(TitleBar, offset=(2, 0))
        await until(pilot, lambda: isinstance(pilot.app.screen, Palette))
        await pilot.press("escape")
        await until(pilot, lambda: len(app_of(pilot).screen_stack) == 1)
        await pilot.click(TitleBar, offset=(text_on(pilot).splitlines()[0].index("3 Pesan"), 0))
        await until(pilot, lambda: app_of(pilot).current_mode == "editor")


async def test_in_the_list_a_click_selects_and_a_second_one_opens(planner: Planner) -> None:
    async with planner(busy_plan()) as pilot:
        listing = pilot.app.screen.query_one(InterviewList)
        second = listing.gutter.top + listing.lines
        await pilot.click(InterviewList, offset=(4, second))
        assert app_of(pilot).selected_id == "bahari-karya"
        assert app_of(pilot).current_mode == "upcoming"
        await pilot.click(InterviewList, offset=(4, second))
        await until(pilot, lambda: app_of(pilot).current_mode == "checklist")


async def test_a_click_on_a_step_explains_it_and_a_second_one_does_it(planner: Planner) -> None:
    async with planner(busy_plan()) as pilot:
        await pilot.press("2")
        await until(pilot, lambda: app_of(pilot).current_mode == "checklist")
        await pilot.pause()
        steps = pilot.app.screen.query_one(StepList)
        before = app_of(pilot).plan
        row = steps.highlighted + 1 if steps.highlighted is not None else 1
        title = words_in("id").etiquette.steps[steps._steps[row].id].title
        y = next(y for y, line in enumerate(text_on(pilot).splitlines()) if title in line) - steps.region.y
        await pilot.click(StepList, offset=(4, y))
        assert steps.highlighted == row
        assert app_of(pilot).plan == before
        await pilot.click(StepList, offset=(4, y))
        await until(pilot, lambda: app_of(pilot).current_mode != "checklist" or app_of(pilot).plan != before)


async def test_a_click_on_a_finding_shows_it_and_a_second_one_repairs_it(planner: Planner) -> None:
    async with planner(plan_of(sagara(decision="cancel"))) as pilot:
        app = app_of(pilot)
        situation = app.situation
        assert situation is not None
        message = edit(situation.working, situation.composed, "", situation.draft.body.replace("Dewi Lestiani", ""))
        app.apply_here(lambda one: put_message(one, message), "teks")
        await pilot.press("3")
        await until(pilot, lambda: app.current_mode == "editor")
        findings = pilot.app.screen.query_one(FindingList)
        await until(pilot, lambda: bool(findings._findings) and findings._findings[0].repair is not None)
        text = pilot.app.screen.query_one(DraftText)
        before = text.text
        at = (findings.gutter.left + 3, findings.gutter.top)
        await pilot.click(FindingList, offset=at)
        assert findings.highlighted == 0
        assert text.text == before
        await pilot.click(FindingList, offset=at)
        await until(pilot, lambda: text.text != before)


async def test_a_second_click_on_a_choice_opens_its_values(planner: Planner) -> None:
    async with planner(busy_plan()) as pilot:
        await pilot.press("3")
        await until(pilot, lambda: app_of(pilot).current_mode == "editor")
        await pilot.pause()
        choices = pilot.app.screen.query_one(ChoiceList)
        at = (choices.gutter.left + 2, choices.gutter.top + 1)
        await pilot.click(ChoiceList, offset=at)
        assert len(app_of(pilot).screen_stack) == 1
        await pilot.click(ChoiceList, offset=at)
        await until(pilot, lambda: isinstance(pilot.app.screen, Dialog))
