"""What a person can do, as one small class an action: its key, footer, palette, help and rebinding id in one place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding

if TYPE_CHECKING:
    from collections.abc import Iterable

    from undur.words import Words
    from undur.words.screens.commands import CommandWords

REGISTRY: dict[str, type[Command]] = {}
"""Every command by its name: the palette, the help and `[keys]` of the file look it up here."""


class Command:
    """An action. Its name is the class's name in snake case: id of its words, its binding and its `action_…` method."""

    keys: ClassVar[str] = ""
    """Keys in Textual's names, parted by commas; the first is the one shown. Empty: only in the palette."""
    footer: ClassVar[bool] = False
    """Whether the key line at the foot of the screen shows it."""
    anywhere: ClassVar[bool] = False
    """Whether its key works in dialogs too."""
    of_screen: ClassVar[bool] = False
    """Whether the screen carries it out, rather than the app."""
    name: ClassVar[str]

    def __init_subclass__(cls) -> None:
        """Name and register the command."""
        cls.name = "_".join(re.findall(r"[A-Z][a-z0-9]*", cls.__name__)).lower()
        REGISTRY[cls.name] = cls

    @classmethod
    def words(cls, words: Words) -> CommandWords:
        """The command's name and help in one language."""
        return words.screens.commands[cls.name]

    @classmethod
    def binding(cls) -> Binding:
        """The binding; its description is looked up by name when it is shown."""
        return Binding(cls.keys, cls.action(), cls.name, show=cls.footer, id=cls.name, priority=cls.anywhere)

    @classmethod
    def action(cls) -> str:
        """The action in Textual's terms, with who carries it out."""
        return f"{'screen' if cls.of_screen else 'app'}.{cls.name}"


def bindings(commands: Iterable[type[Command]]) -> list[Binding]:
    """The bindings of those commands that have a key."""
    return [command.binding() for command in commands if command.keys]
