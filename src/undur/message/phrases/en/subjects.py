"""English: the subject line of a mail: matter – position – name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from undur.message.phrases.facts import Facts


def subject_of(facts: Facts, matter: str) -> str:
    """The matter with the position and the name, as far as they are known."""
    return " – ".join(text for text in (matter, facts.role, facts.name) if text)
