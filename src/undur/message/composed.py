"""A text made of named parts."""

from __future__ import annotations

from msgspec import Struct

from undur.plan.codes import PartName

SUBJECT = "subject"
"""The key of the subject among the generated texts; all other keys are names of parts."""


ANSWER = "answer"
"""What only the person can say: the answer to the company's question."""


class Part(Struct, frozen=True, kw_only=True):
    """One part of a message. It never has blanks at its ends."""

    name: PartName
    text: str
    lead: str = ""
    """What separates it from the part before: nothing, a space, a line or a paragraph."""


class Missing(Struct, frozen=True):
    """A fact that a person's own sentence names and the record lacks; the book's sentence stands in until it is known."""

    part: PartName
    field: str
    """A field of `plan.templates`, or `answer`: what only the person can say to the company's question."""


class Composed(Struct, frozen=True, kw_only=True):
    """A whole message as it was composed; the subject is empty where the channel has none."""

    subject: str
    parts: tuple[Part, ...]
    missing: tuple[Missing, ...] = ()
    """What own sentences still need: to be asked for."""

    @property
    def body(self) -> str:
        """The parts, joined as the channel wants them."""
        return "".join(part.lead + part.text for part in self.parts)

    @property
    def generated(self) -> dict[str, str]:
        """Part name → text, in the order of the body, and the subject: the base of a later merge."""
        return {SUBJECT: self.subject} | {part.name: part.text for part in self.parts}
