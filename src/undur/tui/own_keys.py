"""Keys of one's own that the lists need themselves: such a command never comes, or the list stands still."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.tui.commands.command import DialogCommand, all_commands

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from undur.tui.commands.command import Command

LIST_KEYS: Final = frozenset(
    {"up", "down", "left", "right", "j", "k", "enter", "space", "home", "end", "pageup", "pagedown", "tab", "shift+tab"}
)
"""With which one goes through lists and chooses, in Textual's names."""


def keys_of_lists(bound: Mapping[str, str]) -> Iterator[tuple[type[Command], str]]:
    """The commands that the file (`bound`: command id → keys) binds to a key of the lists, and that key.

    A key that is the command's own besides is none; a dialog's commands stand where there may be no list.
    """
    commands = all_commands()
    for name, keys in bound.items():
        command = commands.get(name)
        if command is None or issubclass(command, DialogCommand):
            continue
        own = command.keys.split(",")
        wanted = (key.strip() for key in keys.split(","))
        yield from ((command, key) for key in wanted if key in LIST_KEYS and key not in own)
