"""Indonesian: a word about the invitation by somebody who is undecided (rule T8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.message.phrases.id.address import you
from undur.message.phrases.id.interview import interview, when
from undur.message.phrases.id.short_times import when_short
from undur.times.writing import write_day

if TYPE_CHECKING:
    from undur.message.phrases.book import Varieties
    from undur.message.phrases.facts import Facts


def invited(facts: Facts) -> Varieties:
    """Thanks, with the interview that they offer."""
    if facts.style == "sms":
        return (f"Terima kasih atas undangan wawancara {when_short(facts)}.",)
    named = f"{interview(facts)} {when(facts)}"
    if facts.brief:
        return (f"Terima kasih atas undangan {named}.",)
    return (
        f"Terima kasih atas undangan {named}. Undangan {you(facts)} sudah saya terima dengan baik.",
        f"Terima kasih, undangan {named} sudah saya terima dengan baik.",
    )


def until(facts: Facts) -> Varieties:
    """By when they will know."""
    if facts.thinks_until is None or facts.thinks_until <= facts.now.date():
        return ("Saya akan mengabari kepastian kehadiran saya hari ini juga",)
    day = write_day(facts.thinks_until, "id")
    if facts.brief:
        return (f"Kepastian kehadiran saya menyusul pada {day}",)
    return (
        f"Kepastian kehadiran saya akan saya sampaikan pada hari {day}",
        f"Saya akan mengabarkan kepastian kehadiran saya pada hari {day}",
    )
