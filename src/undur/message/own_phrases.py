"""A person's own sentences in place of the book's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.times.writing import write_start

if TYPE_CHECKING:
    from collections.abc import Sequence

    from undur.message.choices import Choices
    from undur.message.phrases.facts import Facts
    from undur.plan.codes import PartName
    from undur.plan.plan import Phrase

ANY_KIND: Final[frozenset[PartName]] = frozenset({"greeting", "thanks", "apology", "closing", "signature"})
"""The parts whose sentences suit every kind; a sentence of news or of a proposal belongs to one kind only."""

_FIELD: Final = re.compile(r"\{([a-z]+)\}")


def own_phrase(name: PartName, facts: Facts, choices: Choices, phrases: Sequence[Phrase]) -> str:
    """The phrase that fits part, language, channel and tone most closely, the newest among equals; else `""`."""
    if name not in ANY_KIND:
        return ""
    fitting = [one for one in phrases if one.part == name and _fits(one, choices)]
    if not fitting:
        return ""
    closest = max(enumerate(fitting), key=lambda item: (_closeness(item[1]), item[0]))[1]
    return fill(closest.text, facts)


def fill(text: str, facts: Facts) -> str:
    """Put facts in the place of their `{field}`; a field that is unknown or has no fact stays as it is written."""
    known = {
        "name": facts.name,
        "company": facts.company,
        "role": facts.role,
        "contact": facts.contact,
        "phone": facts.own_phone,
        "when": write_start(facts.starts, facts.language),
    }
    return _FIELD.sub(lambda found: known.get(found[1]) or found[0], text).strip()


def _fits(phrase: Phrase, choices: Choices) -> bool:
    same_channel = phrase.channel in {None, choices.channel}
    return same_channel and phrase.language == choices.language and phrase.tone in {None, choices.tone}


def _closeness(phrase: Phrase) -> int:
    return 2 * (phrase.channel is not None) + (phrase.tone is not None)
