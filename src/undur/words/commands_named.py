"""Sentences name a command as `⟨undo⟩`: the screens put its key there, and where no key is pressed stands its label."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from undur.words import Words

NAMED: Final = re.compile(r"⟨(\w+)⟩")
"""A command's name in a sentence."""


def with_labels(sentence: str, words: Words) -> str:
    """A sentence for a place without keys: `⟨merge_copies⟩` → “Merge”, as the planner's palette calls it."""
    return NAMED.sub(lambda found: _label(found, words), sentence)


def _label(found: re.Match[str], words: Words) -> str:
    commands = words.screens.commands
    return f"“{commands[found[1]].label}”" if found[1] in commands.__struct_fields__ else found[0]
