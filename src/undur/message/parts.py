"""The parts that a message can have, and which of them are left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from undur.message.compose import compose
from undur.message.merge import stretches_of
from undur.plan.codes import PART_NAMES, PartName

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from undur.etiquette.case import Case
    from undur.message.choices import Choices
    from undur.message.drafts import Draft
    from undur.plan.message import Message
    from undur.plan.plan import Me, Phrase


class PartState(Struct, frozen=True, kw_only=True):
    """One part of a message that is worked on."""

    name: PartName
    text: str
    """As it would be composed."""
    off: bool
    own: bool
    """Whether a person's words stand in it."""


def parts_of(case: Case, me: Me, choices: Choices, phrases: Sequence[Phrase], draft: Draft) -> tuple[PartState, ...]:
    """The parts that this message has or could have, in the order of its body."""
    whole = compose(case, me, replace(choices, off=()), phrases)
    own = {one.part for one in stretches_of(draft.body, draft.generated) if one.own}
    return tuple(
        PartState(name=part.name, text=part.text, off=part.name in choices.off, own=part.name in own)
        for part in whole.parts
    )


def leave_out(message: Message, off: Iterable[PartName]) -> Message:
    """Leave out these parts and no others; words that a person wrote in one of them stay."""
    wanted = frozenset(off)
    return replace(message, off=tuple(name for name in PART_NAMES if name in wanted))
