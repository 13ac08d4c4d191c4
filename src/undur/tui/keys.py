"""How a key is written for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.tui.commands import drafting, interviews, navigation, repeating, steps, versions  # noqa: F401  named by sentences
from undur.tui.commands.command import REGISTRY
from undur.words.commands_named import NAMED

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from undur.tui.commands.command import Command
    from undur.words.screens.frame import FrameWords

_SIGNS: Final = {
    "question_mark": "?",
    "slash": "/",
    "full_stop": ".",
    "comma": ",",
    "minus": "-",
    "enter": "⏎",
    "escape": "Esc",
    "tab": "Tab",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "backspace": "⌫",
}


def key_name(keys: str, words: FrameWords) -> str:
    """The first of some keys in Textual's names, as it is written on a keyboard: `ctrl+q` → `Ctrl+Q`."""
    first = keys.split(",", maxsplit=1)[0].strip()
    *modifiers, key = first.split("+")
    named = {"space": words.space_key, "delete": words.delete_key}
    sign = named.get(key) or _SIGNS.get(key) or (key.upper() if modifiers or len(key) > 1 else key)
    return "+".join([*(modifier.capitalize() for modifier in modifiers), sign])


def with_keys(sentence: str, bound: Mapping[str, str], words: FrameWords) -> str:
    """A sentence of the words with the key of each command that it names: `⟨undo⟩` → `u`, or as the file binds it."""

    def key(found: re.Match[str]) -> str:
        command = REGISTRY.get(found[1])
        return bound_key(command, bound, words) if command is not None else found[0]

    return NAMED.sub(key, sentence)


def bound_key(command: type[Command], bound: Mapping[str, str], words: FrameWords) -> str:
    """The key of a command as the file binds it (`bound`: command id → keys), else its own."""
    return key_name(bound.get(command.name, command.keys), words)
