"""Keeping a sentence as one's own: a part of a draft becomes a template that other messages use from then on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, cast

from msgspec import Struct

from undur.message.merge import part_at, text_of
from undur.plan.plan import Phrase
from undur.plan.templates import NOT_OWN, faults_of_phrase, nearest_field

if TYPE_CHECKING:
    from collections.abc import Mapping

    from undur.message.choices import Choices
    from undur.message.drafts import Draft
    from undur.plan.codes import Kind, PartName

NotKeptCode: TypeAlias = Literal["no_part", "reason", "unknown_field"]

_ANY_KIND: Final[frozenset[PartName]] = frozenset({"greeting", "signature"})
_SHORTEST: Final = 3
"""Letters that a fact needs to be known again in a sentence."""


class NotKept(Struct, frozen=True):
    """Why a sentence can't be kept; `words.message.not_kept` has the sentence."""

    code: NotKeptCode
    field: str = ""
    nearest: str = ""


def phrase_of(draft: Draft, place: int, choices: Choices, facts: Mapping[str, str]) -> Phrase | NotKept:
    """The part at a place of the draft's body as a template for its language and channel, and kind where that matters.

    Facts of this case become fields, so that no other company gets to read this one's name (rule M18).
    """
    part = part_at(draft.body, draft.generated, place)
    text, shared = text_of(draft.body, draft.generated, part)
    if NOT_OWN in shared:
        return NotKept("reason")
    if not text.strip():
        return NotKept("no_part")
    name = cast("PartName", part)
    kind: Kind | None = None if name in _ANY_KIND else choices.kind
    phrase = Phrase(
        part=name,
        kind=kind,
        language=choices.language,
        channel=choices.channel,
        text=as_template(text.strip(), facts),
    )
    for fault in faults_of_phrase(phrase):
        field = fault.value.strip("{}")
        return NotKept("unknown_field", field, nearest_field(field))
    return phrase


def as_template(text: str, facts: Mapping[str, str]) -> str:
    """The text with each fact that stands in it replaced by its field, the longest facts first."""
    known = {fact: field for field, fact in reversed(list(facts.items())) if len(fact) >= _SHORTEST}
    if not known:
        return text
    longest_first = sorted(known, key=len, reverse=True)
    any_fact = "|".join(re.escape(fact) for fact in longest_first)
    return re.sub(rf"(?<![\w/])(?:{any_fact})(?![\w/])", lambda found: f"{{{known[found[0]]}}}", text)
