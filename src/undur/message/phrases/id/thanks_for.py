"""Indonesian: thanks for the invitation, which also say which interview is meant (rules M3, M5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.message.phrases.id.address import you
from undur.message.phrases.id.interview import interview, when
from undur.message.phrases.sentences import stop

if TYPE_CHECKING:
    from undur.message.phrases.book import Varieties
    from undur.message.phrases.facts import Facts


def thanks(facts: Facts) -> Varieties:
    """Thanks that name the interview; where the news or the apology has named it already, thanks alone."""
    if facts.news_first or facts.missed:
        return _bare(facts)
    named = f"{interview(facts)} {when(facts)}"
    if facts.brief:
        return (
            stop(f"Terima kasih atas undangan {named}"),
            stop(f"Terima kasih sudah mengundang saya untuk {named}"),
        )
    if facts.tone == "warm":
        return (
            stop(f"Terima kasih banyak sudah mengundang saya untuk {named}"),
            stop(f"Terima kasih banyak atas undangan {named}"),
            stop(f"Saya senang sekali menerima undangan {named}") + " Terima kasih banyak.",
        )
    return (
        stop(f"Terima kasih atas kesempatan yang {you(facts)} berikan untuk mengikuti {named}"),
        stop(f"Terima kasih atas undangan {named}"),
        stop(f"Saya berterima kasih atas kesempatan mengikuti {named}"),
        stop(f"Terima kasih telah mengundang saya untuk mengikuti {named}"),
    )


def _bare(facts: Facts) -> Varieties:
    if facts.brief:
        return (f"Saya menghargai kesempatan dari {you(facts)}.",)
    return (
        f"Saya menghargai kesempatan yang telah {you(facts)} berikan.",
        f"Saya menghargai waktu dan kesempatan yang telah {you(facts)} sediakan.",
    )
