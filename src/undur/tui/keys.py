"""How a key is written for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct
from textual.binding import Binding
from textual.dom import DOMNode

from undur.tui.commands.command import REGISTRY, Command, all_commands
from undur.words.commands_named import NAMED

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from textual.screen import Screen

    from undur.words.screens.frame import FrameWords

_SIGNS: Final = {
    "question_mark": "?",
    "slash": "/",
    "full_stop": ".",
    "comma": ",",
    "minus": "-",
    "colon": ":",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "pageup": "PgUp",
    "pagedown": "PgDn",
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
        command = REGISTRY.get(found[1]) or all_commands().get(found[1])
        return bound_key(command, bound, words) if command is not None else found[0]

    return NAMED.sub(key, sentence)


class InForce(Struct, frozen=True):
    """A command whose key works now."""

    command: type[Command]
    keys: list[str]
    """In Textual's names."""
    shown: bool
    """Whether the key line shows it here."""
    node: DOMNode
    """Whose key it is."""


def in_force(screen: Screen[object]) -> list[InForce]:
    """The commands whose keys work now, those of the place that has the focus first.

    A key that would be typed into a text is none of them.
    """
    found: dict[type[Command], InForce] = {}
    for key, (node, binding, enabled, _) in screen.active_bindings.items():
        command = REGISTRY.get(binding.id or "")
        if command is not None and enabled:
            found.setdefault(command, InForce(command, [], binding.show, node)).keys.append(key)
    places = {node: _places(node) for node in dict.fromkeys(one.node for one in found.values())}
    nodes = list(places)
    return sorted(found.values(), key=lambda one: (nodes.index(one.node), places[one.node].get(one.command.name, -1)))


def _places(node: DOMNode) -> Mapping[str, int]:
    """Where a node names its commands: one that the file binds to another key keeps its place among the others."""
    return {one.id: at for at, one in enumerate(type(node).BINDINGS) if isinstance(one, Binding) and one.id}


def bound_key(command: type[Command], bound: Mapping[str, str], words: FrameWords) -> str:
    """The key of a command as the file binds it (`bound`: command id → keys), else its own."""
    return key_name(bound.get(command.name, command.keys), words)
