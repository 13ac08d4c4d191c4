"""What a person can do, as one small class an action: its key, footer, palette, help and rebinding id in one place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from textual.binding import BindingType

    from undur.words import Words
    from undur.words.screens.commands import CommandWords

REGISTRY: dict[str, type[Command]] = {}
"""The commands that are loaded, by their names: those of every place that is there."""


def all_commands() -> Mapping[str, type[Command]]:
    """Every command by its name: the palette, the help and `[keys]` of the file look it up here."""
    from undur.tui.commands import dialogs, drafting, interviews, navigation, repeating, steps  # noqa: F401

    return REGISTRY


class Command:
    """An action. Its name is the class's name in snake case: id of its words, its binding and its `action_…` method."""

    keys: ClassVar[str] = ""
    """Keys in Textual's names, parted by commas; the first is the one shown. Empty: only in the palette."""
    footer: ClassVar[bool] = False
    """Whether the key line at the foot of the screen shows it."""
    anywhere: ClassVar[bool] = False
    """Whether its key comes before those of the place that has the focus, and works in dialogs too."""
    of_screen: ClassVar[bool] = False
    """Whether the screen carries it out, rather than the app."""
    method: ClassVar[str] = ""
    """The action, without `action_`, where it is called otherwise than the command; with its parameters, if it has any."""
    kept: ClassVar[bool] = False
    """Whether the key line has room for it before any other, and shows it last."""
    name: ClassVar[str]

    def __init_subclass__(cls, *, registered: bool = True) -> None:
        """Name and register the command."""
        if not registered:
            return
        cls.name = "_".join(re.findall(r"[A-Z][a-z0-9]*", cls.__name__)).lower()
        REGISTRY[cls.name] = cls

    @classmethod
    def words(cls, words: Words) -> CommandWords:
        """The command's name and help in one language."""
        return words.screens.commands[cls.name]

    @classmethod
    def binding(cls, *, shown: bool | None = None) -> Binding:
        """The binding; its description is looked up by name when it is shown. `shown` in the key line: else as ever."""
        show = cls.footer if shown is None else shown
        return Binding(cls.keys, cls.action(), cls.name, show=show, id=cls.name, priority=cls.anywhere)

    @classmethod
    def action(cls) -> str:
        """The action in Textual's terms, with who carries it out."""
        return f"{'screen' if cls.of_screen else 'app'}.{cls.method or cls.name}"


class DialogCommand(Command, registered=False):
    """What can be done in a dialog: the dialog carries it out, and all of its key line is its own."""

    of_screen = True
    footer = True

    @classmethod
    def words(cls, words: Words) -> CommandWords:
        """The command's name and help, from the table of the dialogs."""
        return words.screens.dialog_commands[cls.name]


def bindings(commands: Iterable[type[Command]]) -> list[BindingType]:
    """The bindings of those commands that have a key."""
    return [command.binding() for command in commands if command.keys]
