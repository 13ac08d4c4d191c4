"""English: a word about the invitation by somebody who is undecided (rule T8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.message.phrases.en.interview import interview, when
from undur.message.phrases.en.short_times import when_short
from undur.times.writing import write_day

if TYPE_CHECKING:
    from undur.message.phrases.book import Varieties
    from undur.message.phrases.facts import Facts


def invited(facts: Facts) -> Varieties:
    """Thanks, with the interview that they offer."""
    if facts.style == "sms":
        return (f"Thank you for inviting me to an interview {when_short(facts)}.",)
    return (f"Thank you for inviting me to the {interview(facts)} {when(facts)}.",)


def until(facts: Facts) -> Varieties:
    """By when they will know."""
    if facts.thinks_until is None or facts.thinks_until <= facts.now.date():
        return ("I will let you know later today whether I can be there",)
    return (f"I will let you know by {write_day(facts.thinks_until, 'en')} whether I can be there",)
