"""Indonesian: the reason as a clause behind the news, or as a sentence of its own (rules M7, M10)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.message.phrases.id.reasons import WORDINGS
from undur.message.phrases.own_words import begins_with, is_whole_sentence, lower_start
from undur.message.phrases.sentences import stop

if TYPE_CHECKING:
    from undur.message.phrases.facts import Facts

_CONNECTORS: Final = (
    "karena",
    "sebab",
    "dikarenakan",
    "berhubung",
    "lantaran",
    "akibat",
    "disebabkan",
    "mengingat",
    "demi",
    "setelah",
)
_SMALL: Final = (
    "saya ada sedang sudah telah harus sakit akan perlu masih tidak belum kami keluarga ujian jadwal mendadak ingin "
    "penempatan lokasi kondisi anak ibu ayah bapak orang adik kakak istri suami terikat pindah melanjutkan"
)
"""Words that people begin with a capital only because they begin."""


def cause(facts: Facts) -> str:
    """`karena …`: the person's own words, else the stock wording of the code, else nothing. No full stop at its end."""
    words = facts.reason_words
    if not words:
        wording = WORDINGS.get(facts.reason)
        formal, shortest = facts.tone == "formal", facts.style == "sms"
        return f"karena {wording.for_text(formal=formal, shortest=shortest)}" if wording else ""
    clause = lower_start(words.rstrip("."), (*_SMALL.split(" "), *_CONNECTORS))
    return clause if begins_with(clause, _CONNECTORS) else f"karena {clause}"


def reason_sentence(facts: Facts) -> str:
    """A sentence of its own: the person's whole sentence, or, once the hour has passed, why they did not come."""
    if is_whole_sentence(facts.reason_words):
        return stop(facts.reason_words)
    clause = cause(facts)
    chosen = facts.kind == "cancel" and facts.weighed
    absent = "Saya tidak hadir" if facts.style == "sms" or chosen else "Saya tidak dapat hadir"
    return stop(f"{absent} {clause}") if clause and facts.missed else ""
