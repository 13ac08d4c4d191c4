"""Where a part begins a paragraph of its own (etiquette.md §1.6: one bubble of short paragraphs)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from undur.message.composed import Part
    from undur.message.phrases.facts import Facts
    from undur.plan.codes import PartName

_PARAGRAPH = "\n\n"
_CORE: frozenset[PartName] = frozenset({"news", "reason", "apology"})


def lead(facts: Facts, before: Part, name: PartName) -> str:
    """What separates a part from the one before it."""
    if facts.style == "script":
        return " " if name == "reason" and before.name in _CORE else _PARAGRAPH
    if facts.style == "sms":
        return " "
    return " " if _goes_on(facts, before, name) and "\n" not in before.text else _PARAGRAPH


def _goes_on(facts: Facts, before: Part, name: PartName) -> bool:
    if name in _CORE:
        return before.name in _CORE or (facts.brief and before.name == "thanks")
    if name == "alternative":
        return before.name == "thanks" or (facts.kind == "reply" and before.name == "news")
    return facts.brief and name == "closing" and before.name == "alternative"
