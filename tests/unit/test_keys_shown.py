"""Keys: what is shown of them, and that no command hangs on a key that a terminal may keep for itself."""

from __future__ import annotations

from typing import Final

import pytest

from undur.plan.codes import LANGUAGES
from undur.tui import keys  # noqa: F401  loads every command
from undur.tui.commands.command import Command, DialogCommand, all_commands
from undur.tui.commands.drafting import LeaveText, OpenFindings
from undur.tui.commands.interviews import Undo
from undur.tui.commands.navigation import OpenPalette
from undur.tui.dialogs.call import CallMode
from undur.words import words_in

KEPT_BY_OTHERS: Final = {
    "ctrl+b": "the prefix of tmux",
    "ctrl+a": "the prefix of screen",
    "ctrl+q": "flow control",
    "ctrl+s": "flow control",
    "ctrl+z": "the shell's stop",
    "ctrl+c": "the shell's interrupt",
    "ctrl+d": "the shell's end",
    "ctrl+p": "the palette of an editor around the terminal, and leaving a container",
    "ctrl+w": "closes a tab of a browser",
    "ctrl+t": "opens a tab of a browser",
    "ctrl+n": "opens a window of a browser",
    "f1": "the help of the terminal",
    "f10": "the menu of the terminal",
    "f11": "the whole screen",
    "f12": "a terminal that drops down",
}
"""Key → who may keep it."""
NEVER_ALONE: Final = ("alt+", "super+", "ctrl+shift+", "shift+f", "ctrl+tab", "ctrl+page")
"""What terminals and window managers take for themselves, as keys begin."""


def is_kept(key: str) -> bool:
    return key in KEPT_BY_OTHERS or key.startswith(NEVER_ALONE)


def keys_of(command: type[Command]) -> list[str]:
    return [key for key in command.keys.split(",") if key]


def ways_to(command: type[Command]) -> list[str]:
    """Its keys, and those of commands that do the same: two with one help are two ways."""
    words = words_in("en")
    alike = [one for one in all_commands().values() if one.words(words).help == command.words(words).help]
    return [key for one in alike for key in keys_of(one)]


def test_no_key_that_another_program_may_keep_is_the_only_way() -> None:
    elsewhere = {
        "suspend_undur": OpenPalette,
        "next_finding": OpenFindings,
        "repair_here": OpenFindings,
        "undo_typing": Undo,
    }
    only_by_kept = {
        name for name, one in all_commands().items() if (ways := ways_to(one)) and all(is_kept(key) for key in ways)
    }
    assert only_by_kept == elsewhere.keys()
    for other in (*elsewhere.values(), OpenPalette, LeaveText):
        assert any(not is_kept(key) for key in keys_of(other))


def test_leaving_has_a_key_that_nobody_keeps_and_one_that_works_inside_a_text() -> None:
    words = words_in("en")
    ways = [one for one in all_commands().values() if one.words(words).help == words.screens.commands.leave_undur.help]
    assert any(not is_kept(key) for one in ways for key in keys_of(one))
    assert any(one.anywhere and "ctrl+" in one.keys for one in ways)


def test_no_command_has_a_key_twice_in_its_own_list() -> None:
    for command in all_commands().values():
        assert len(keys_of(command)) == len(set(keys_of(command))), command.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_of_the_call_is_a_command_of_it(language: str) -> None:
    hints = words_in(language).screens.call.hints  # type: ignore[arg-type]  # one of the codes
    stages = (hints[stage] for stage in ("dialling", "talking", "voicemail", "ended"))
    bound = {binding.id for place in CallMode.__mro__ for binding in place.__dict__.get("BINDINGS", ())}
    for name, _ in (one for stage in stages for one in stage):
        assert issubclass(all_commands()[name], DialogCommand)
        assert name in bound
