"""English: the facts that a person's own sentences may name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.message.phrases.en.address import clock_greeting, title
from undur.message.phrases.en.interview import moment, slots_sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from undur.message.phrases.facts import Facts


def fields(facts: Facts) -> Mapping[str, str]:
    """Field of `plan.templates` → fact; empty where it is not known."""
    return {
        "name": facts.name,
        "phone": facts.own_phone,
        "company": facts.company,
        "agency": facts.agency,
        "role": facts.role,
        "contact": facts.contact,
        "honorific": title(facts),
        "greeting": clock_greeting(facts),
        "when": moment(facts, facts.starts),
        "place": facts.place,
        "link": facts.link,
        "slots": slots_sentence(facts),
    }
