"""Keys of one's own: the file binds commands to other keys, every hint follows, and leaving can't be lost."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from places import DIALOGS, SCREENS, busy_plan, push
from planner import app_of, text_on, until
from undur.tui.commands.command import all_commands
from undur.tui.dialogs.help import Help, KeyTable
from undur.tui.keys import bound_key, key_name
from undur.tui.own_keys import keys_of_lists
from undur.tui.widgets.key_line import HintLine

if TYPE_CHECKING:
    from planner import Planner
    from undur.plan.codes import Language
    from undur.plan.plan import Plan


def own_keys() -> dict[str, str]:
    """For every command a key that no command has: from `alt+f1` on."""
    return {name: f"alt+f{number}" for number, name in enumerate(all_commands(), start=1)}


def plan_with_own_keys() -> Plan:
    return replace(busy_plan(), keys=own_keys())


async def test_every_line_of_keys_follows_the_file(planner: Planner) -> None:
    async with planner(plan_with_own_keys()) as pilot:
        frame = app_of(pilot).words.screens.frame
        for name in (*SCREENS, *DIALOGS):
            if name in SCREENS:
                app_of(pilot).switch_mode(name)
                await until(pilot, lambda name=name: app_of(pilot).current_mode == name)  # type: ignore[misc]  # bound at once
                await pilot.pause()
            else:
                app_of(pilot).switch_mode("upcoming")
                await push(pilot, name)
            for line in pilot.app.screen.query(HintLine):
                for hint in line.shown():
                    commands = [one for one in all_commands().values() if one.action() == hint.action]
                    expected = {bound_key(one, own_keys(), frame) for one in commands}
                    assert hint.key in expected, f"{name}: {hint}"
                    assert "Alt+F" in hint.key


async def test_the_help_and_the_title_follow_the_file(planner: Planner) -> None:
    async with planner(plan_with_own_keys()) as pilot:
        keys = own_keys()
        frame = app_of(pilot).words.screens.frame
        assert f"{key_name(keys['show_checklist'], frame)} Langkah" in text_on(pilot)
        await pilot.press(keys["show_help"])
        await until(pilot, lambda: isinstance(pilot.app.screen, Help))
        await pilot.pause()
        told = " ".join(str(one.render()) for one in pilot.app.screen.query(KeyTable))
        assert key_name(keys["add_interview"], frame) in told
        assert not re.search(r"(^|\s)a\s", told)


async def test_a_command_of_a_dialog_is_done_by_its_own_key(planner: Planner) -> None:
    async with planner(replace(busy_plan(), keys={"leave_dialog": "f11", "open_link": "x"})) as pilot:
        await push(pilot, "link")
        await until(pilot, lambda: "x Buka" in text_on(pilot) and "F11 Kembali" in text_on(pilot))
        await pilot.press("o")
        assert len(pilot.app.screen_stack) == 2
        await pilot.press("f11")
        await until(pilot, lambda: len(pilot.app.screen_stack) == 1)


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("id", "Spasi dipasang untuk “Putuskan”"),
        ("en", "but lists need it to move and choose. Give decide another key"),
    ],
)
async def test_a_key_that_lists_need_is_warned_about(planner: Planner, language: Language, says: str) -> None:
    plan = replace(busy_plan(), keys={"decide": "space", "undo": "f5", "tick_step": "space", "pick_slot": "enter"})
    plan = replace(plan, me=replace(plan.me, interface=language))
    async with planner(plan) as pilot:
        await until(pilot, lambda: bool(app_of(pilot).teller.said))
        (told,) = [one.sentence for one in app_of(pilot).teller.said if "[keys]" in one.sentence]
        assert says in told


@pytest.mark.parametrize("key", ["j", "k", "up", "enter", "home", "pagedown", "f11,down"])
def test_each_key_of_a_list_is_known_and_a_commands_own_is_none(key: str) -> None:
    found = [(command.name, one) for command, one in keys_of_lists({"decide": key, "tick_step": "space", "gone": key})]
    assert found == [("decide", key.rpartition(",")[2])]


@pytest.mark.parametrize("keys", [{}, {"leave_undur": "f11"}, {"leave_quickly": "x"}, {"decide": "ctrl+q"}, own_keys()])
async def test_leaving_cannot_be_lost(planner: Planner, keys: dict[str, str]) -> None:
    async with planner(replace(busy_plan(), keys=keys)) as pilot:
        await pilot.press("3", "i")
        await pilot.press("ctrl+q")
        await until(pilot, lambda: app_of(pilot).leaving)


@pytest.mark.parametrize("name", ["interview_form", "week", "call", "palette"])
async def test_leaving_works_from_inside_a_dialog(planner: Planner, name: str) -> None:
    async with planner(busy_plan()) as pilot:
        await push(pilot, name)
        await pilot.press("ctrl+q")
        await until(pilot, lambda: app_of(pilot).leaving)
