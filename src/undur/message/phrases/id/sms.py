"""Indonesian: cancelling and moving in one or two text messages of 306 letters together (rule M12)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.message.phrases.id.address import clock_greeting, reader, you
from undur.message.phrases.id.short_times import slots_short, when_short
from undur.message.phrases.sentences import paragraph, stop

if TYPE_CHECKING:
    from undur.message.phrases.book import Varieties
    from undur.message.phrases.facts import Facts


def greeting(facts: Facts) -> Varieties:
    """Who is greeted, who writes, for which position."""
    hello = f"{clock_greeting(facts)}, {reader(facts) if facts.contact else 'Bapak/Ibu HRD'}"
    if facts.name and facts.role:
        return (paragraph(stop(hello), stop(f"Saya {facts.name}, pelamar {facts.role}")),)
    if facts.name or facts.role:
        return (paragraph(stop(hello), stop(f"Saya {facts.name or f'pelamar {facts.role}'}")),)
    return (stop(hello),)


def thanks(_facts: Facts) -> Varieties:
    """Thanks alone: the news names the interview, so that these may go where there is no room."""
    return ("Terima kasih undangannya.", "Terima kasih kesempatannya.")


def cancel_news(facts: Facts) -> Varieties:
    """The news, with the interview's time."""
    if facts.missed:
        return ("Saya mengundurkan diri dari proses seleksi",)
    return (
        f"Saya terpaksa membatalkan wawancara {when_short(facts)}",
        f"Saya harus membatalkan wawancara {when_short(facts)}",
    )


def reschedule_news(facts: Facts) -> Varieties:
    """The wish, with the interview's time."""
    if facts.missed:
        return ()
    return (
        f"Mohon jadwal ulang wawancara {when_short(facts)}",
        f"Mohon wawancara {when_short(facts)} dijadwal ulang",
    )


def apology(facts: Facts) -> Varieties:
    """Sorry, in as many words as the hours ask for."""
    if facts.missed:
        return (f"Mohon maaf tidak hadir wawancara {when_short(facts)}.",)
    if facts.again and facts.kind == "reschedule":
        return (
            ("Mohon maaf karena meminta lagi, apalagi mendadak.",)
            if facts.late
            else ("Mohon maaf karena meminta lagi.",)
        )
    return (
        ("Maaf kabarnya mendadak.", "Mohon maaf mendadak.")
        if facts.late
        else (
            "Mohon maaf atas pembatalan ini." if facts.kind == "cancel" else "Maaf merepotkan.",
            "Maaf kalau merepotkan.",
        )
    )


def door(_facts: Facts) -> Varieties:
    """The open door."""
    return (
        "Semoga kita bertemu di lain kesempatan.",
        "Semoga tetap berhubungan baik.",
        "Semoga lain waktu kita bertemu.",
    )


def proposal(facts: Facts) -> Varieties:
    """The question with the times, or with the choice left to the reader."""
    if facts.again or not facts.slots:
        return (f"Saya masih berminat dan siap mengikuti jadwal mana pun dari {you(facts)}.",)
    return (
        f"Saya masih berminat. Bisakah {slots_short(facts)}, atau waktu lain?",
        f"Saya tetap berminat. Bisakah {slots_short(facts)}, atau waktu lain?",
    )
