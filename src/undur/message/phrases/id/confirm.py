"""Indonesian: confirming the time: day, date, hour and place once more (rule F4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.message.phrases.book import Book
from undur.message.phrases.id.address import you
from undur.message.phrases.id.interview import interview, when
from undur.message.phrases.id.short_times import when_short
from undur.message.phrases.id.subjects import subject_of

if TYPE_CHECKING:
    from undur.message.phrases.book import Varieties
    from undur.message.phrases.facts import Facts


def subject(facts: Facts) -> Varieties:
    """Matter – position – name."""
    return (subject_of(facts, "Konfirmasi Jadwal Wawancara"),)


def thanks(facts: Facts) -> Varieties:
    """Thanks for the time they gave."""
    if facts.again:
        return (f"Terima kasih atas kesediaan {you(facts)} menjadwalkan ulang.",)
    return (f"Terima kasih atas undangan yang {you(facts)} berikan.", f"Terima kasih atas undangan dari {you(facts)}.")


def news(facts: Facts) -> Varieties:
    """That the person will be there, when and where."""
    if facts.style == "sms":
        return (f"Saya akan hadir wawancara {when_short(facts)}{_where(facts)}",)
    named = f"{interview(facts)} {when(facts)}{_where(facts)}"
    if facts.brief:
        return (f"Saya akan hadir pada {named}",)
    if facts.tone == "warm":
        return (f"Dengan senang hati saya akan hadir pada {named}",)
    return (f"Saya mengonfirmasi kehadiran saya pada {named}", f"Dengan ini saya memastikan akan hadir pada {named}")


def looking_forward(facts: Facts) -> Varieties:
    """A line of interest."""
    if facts.style == "sms":
        return ()
    if facts.tone == "warm":
        return (f"Saya menantikan pertemuan dengan {you(facts)} dan tim.",)
    return (f"Saya menantikan kesempatan bertemu dengan {you(facts)}.",) if facts.tone == "formal" else ()


def _where(facts: Facts) -> str:
    if facts.place:
        return f", di {facts.place}"
    return f", melalui tautan yang {you(facts)} kirimkan" if facts.link else ""


BOOK: Final = Book(subject=subject, parts={"thanks": thanks, "news": news, "alternative": looking_forward})
