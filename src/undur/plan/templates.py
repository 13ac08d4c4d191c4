"""A person's own sentences as templates: plain text with `{field}` names from a known list, no code, no attributes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.plan.codes import KINDS, PART_NAMES, PartName
from undur.plan.plan import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.plan.plan import Phrase

FIELDS: Final = (
    "name",
    "phone",
    "company",
    "agency",
    "role",
    "contact",
    "honorific",
    "greeting",
    "when",
    "place",
    "link",
    "slots",
)
"""What a template may name. `honorific` is the reader's title, `greeting` that of the hour, both in the language."""

FIELD: Final = re.compile(r"\{([A-Za-z][A-Za-z_]*)\}")

OF_ONE_KIND: Final[frozenset[PartName]] = frozenset({"news", "alternative"})
"""Parts whose sentence says what the message is for: it needs its kind, so that it isn't used in another."""

NOT_OWN: Final[PartName] = "reason"
"""A reason belongs to one interview (rule M10); `reason_words` of the interview holds it."""


def fields_in(text: str) -> list[str]:
    """The names in braces, in order; `{}` and `{0}` are text."""
    return FIELD.findall(text)


def nearest_field(name: str) -> str:
    """The known field whose name is most like this one."""
    from difflib import get_close_matches

    return get_close_matches(name.lower(), FIELDS, 1, 0.0)[0]


def faults_of_phrase(phrase: Phrase) -> Iterator[Fault]:
    """What of a phrase can't be meant: unknown fields with the nearest name, a part that has no sentences, no kind."""
    for name in fields_in(phrase.text):
        if name not in FIELDS:
            yield Fault(field="text", value=f"{{{name}}}", expected=f"{{{nearest_field(name)}}}")
    if phrase.part == NOT_OWN:
        yield Fault(
            field="part", value=f'"{NOT_OWN}"', expected=_either(name for name in PART_NAMES if name != NOT_OWN)
        )
    if phrase.part in OF_ONE_KIND and phrase.kind is None:
        yield Fault(field="kind", value="", expected=_either(KINDS))


def _either(codes: Iterator[str] | tuple[str, ...]) -> str:
    return " | ".join(f'"{code}"' for code in codes)
