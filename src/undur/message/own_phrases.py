"""A person's own sentences in place of the book's, filled with the facts of the case."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from undur.plan.templates import FIELD, faults_of_phrase, fields_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from undur.message.choices import Choices
    from undur.plan.codes import PartName
    from undur.plan.plan import Phrase


class Filled(NamedTuple):
    """An own sentence with its facts in it."""

    text: str
    """Empty where a fact is missing: the book's own sentence stands there until it is known."""
    missing: tuple[str, ...]
    """The fields whose facts the record lacks, to be asked for."""


def own_phrase(name: PartName, choices: Choices, phrases: Sequence[Phrase]) -> Phrase | None:
    """The phrase that fits part, kind, language, channel and tone most closely, the newest among equals."""
    fitting = [one for one in phrases if one.part == name and _fits(one, choices)]
    if not fitting:
        return None
    return max(enumerate(fitting), key=lambda item: (_closeness(item[1]), item[0]))[1]


def fill(text: str, facts: Mapping[str, str]) -> Filled:
    """Put the facts in the place of their fields, once: braces in a fact are text."""
    missing = tuple(dict.fromkeys(field for field in fields_in(text) if not facts.get(field)))
    filled = "" if missing else FIELD.sub(lambda found: facts[found[1]], text).strip()
    return Filled(filled, missing)


def _fits(phrase: Phrase, choices: Choices) -> bool:
    return (
        phrase.language == choices.language
        and phrase.kind in {None, choices.kind}
        and phrase.channel in {None, choices.channel}
        and phrase.tone in {None, choices.tone}
        and not any(faults_of_phrase(phrase))
    )


def _closeness(phrase: Phrase) -> int:
    return 4 * (phrase.kind is not None) + 2 * (phrase.channel is not None) + (phrase.tone is not None)
