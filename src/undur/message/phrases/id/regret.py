"""Indonesian: apologies, which grow as the hours run out (rules M6, T4, T7, D5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.message.phrases.id.address import you
from undur.message.phrases.id.interview import interview, when
from undur.message.phrases.sentences import paragraph, stop

if TYPE_CHECKING:
    from undur.message.phrases.book import Varieties
    from undur.message.phrases.facts import Facts


def apology(facts: Facts) -> Varieties:
    """Sorry for the change, for the short notice, or for not having come; once more for a second time."""
    sentences = _missed(facts) if facts.missed else _late(facts) if facts.late else _early(facts)
    twice = _again(facts)
    return tuple(paragraph(sentence, twice) for sentence in sentences)


def _early(facts: Facts) -> Varieties:
    if facts.brief:
        return ("Mohon maaf atas perubahan ini.",)
    if facts.tone == "warm":
        return (
            f"Mohon maaf kalau perubahan ini merepotkan {you(facts)} dan tim.",
            "Mohon maaf sekali atas perubahan ini.",
        )
    return (
        "Saya mohon maaf atas ketidaknyamanan yang timbul karena perubahan ini.",
        f"Saya mohon maaf apabila perubahan ini merepotkan {you(facts)} dan tim.",
    )


def _late(facts: Facts) -> Varieties:
    if facts.brief:
        return ("Mohon maaf karena pemberitahuan ini mendadak.",)
    if facts.phase == "critical":
        return (
            f"Saya mohon maaf sebesar-besarnya karena baru mengabari {you(facts)} sedekat ini dengan waktu wawancara.",
        )
    if facts.tone == "warm":
        return (f"Mohon maaf sekali karena saya mengabari {you(facts)} semendadak ini.",)
    return (
        "Saya mohon maaf sebesar-besarnya karena pemberitahuan ini mendadak.",
        f"Saya mohon maaf yang sebesar-besarnya karena baru dapat mengabari {you(facts)} semendadak ini.",
    )


def _missed(facts: Facts) -> Varieties:
    named = f"{interview(facts)} {when(facts)}"
    much = "Mohon maaf" if facts.brief else "Saya mohon maaf sebesar-besarnya"
    unheard = "tidak mengabari sebelumnya dan " if not facts.called and facts.told is None and not facts.brief else ""
    return (stop(f"{much} karena {unheard}tidak hadir pada {named}"),)


def _again(facts: Facts) -> str:
    if facts.kind != "reschedule" or not facts.again:
        return ""
    if facts.brief:
        return "Saya sadar ini bukan yang pertama."
    return "Saya menyadari ini bukan pertama kalinya saya meminta perubahan jadwal, dan saya sungguh menyesal."
