"""Indonesian: apologies, which grow as the hours run out (rules M6, T4, T7, D5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.message.phrases.id.address import you
from undur.message.phrases.id.interview import interview, when
from undur.message.phrases.sentences import paragraph, stop

if TYPE_CHECKING:
    from undur.message.phrases.book import Varieties
    from undur.message.phrases.facts import Facts


SILENCE: Final = "Seharusnya saya mengabari lebih awal, dan itu tanggung jawab saya"
"""What is owned where the absence itself was nobody's fault (rule T7)."""


def apology(facts: Facts) -> Varieties:
    """Sorry for the change, for the short notice, or for not having come; once more for a second time."""
    sentences = _missed(facts) if facts.missed else _late(facts) if facts.late else _early(facts)
    more = paragraph(_again(facts), _in_vain(facts))
    return tuple(paragraph(sentence, more) for sentence in sentences)


def _early(facts: Facts) -> Varieties:
    this = "pembatalan ini" if facts.kind == "cancel" else "perubahan jadwal ini"
    if facts.brief:
        return (f"Mohon maaf atas {this}.", f"Mohon maaf kalau {this} merepotkan.")
    if facts.tone == "warm":
        return (
            f"Mohon maaf kalau {this} merepotkan {you(facts)} dan tim.",
            f"Mohon maaf sekali atas {this}.",
            f"Saya sungguh minta maaf kalau {this} mengganggu rencana {you(facts)} dan tim.",
        )
    return (
        f"Saya mohon maaf atas ketidaknyamanan yang timbul karena {this}.",
        f"Saya mohon maaf apabila {this} merepotkan {you(facts)} dan tim.",
        f"Saya mohon maaf, apalagi {you(facts)} dan tim telah menyediakan waktu.",
    )


def _late(facts: Facts) -> Varieties:
    if facts.brief:
        return ("Mohon maaf karena pemberitahuan ini mendadak.", "Mohon maaf atas pemberitahuan yang mendadak ini.")
    if facts.phase == "critical":
        return (
            f"Saya mohon maaf sebesar-besarnya karena baru mengabari {you(facts)} menjelang waktu wawancara.",
            "Saya mohon maaf sebesar-besarnya karena kabar ini sangat mendadak.",
        )
    if facts.tone == "warm":
        return (
            "Mohon maaf sekali karena kabar ini mendadak.",
            f"Mohon maaf sekali, kabar ini mendadak dan tentu merepotkan {you(facts)} dan tim.",
            "Saya sungguh minta maaf atas kabar yang mendadak ini.",
        )
    return (
        "Saya mohon maaf sebesar-besarnya karena pemberitahuan ini mendadak.",
        "Saya mohon maaf sebesar-besarnya atas pemberitahuan yang mendadak ini.",
        f"Saya mohon maaf karena pemberitahuan ini mendadak dan tentu merepotkan {you(facts)} dan tim.",
    )


def _missed(facts: Facts) -> Varieties:
    named = f"{interview(facts)} {when(facts)}"
    if facts.brief:
        return (stop(f"Mohon maaf karena saya tidak hadir pada {named}"),)
    unheard = f", tanpa mengabari {you(facts)} sebelumnya" if facts.unheard else ""
    return (
        stop(f"Saya mohon maaf sebesar-besarnya karena tidak hadir pada {named}{unheard}"),
        stop(f"Saya mohon maaf sebesar-besarnya atas ketidakhadiran saya pada {named}{unheard}"),
    )


def _again(facts: Facts) -> str:
    if facts.kind != "reschedule" or not facts.again:
        return ""
    if facts.brief:
        return "Saya sadar ini bukan yang pertama."
    return facts.choose(
        "again",
        "Saya menyadari ini bukan pertama kalinya saya meminta perubahan jadwal, dan saya sungguh menyesal.",
        "Saya sadar sebelumnya saya sudah pernah meminta perubahan jadwal, dan saya sungguh tidak enak hati."
        if facts.tone == "warm"
        else "Saya menyadari bahwa jadwal ini sudah pernah diubah atas permintaan saya, dan saya sungguh menyesal.",
    )


def _in_vain(facts: Facts) -> str:
    """That the person has called, where nobody answered (etiquette.md §1.3)."""
    tried = facts.called == "in_vain" and facts.style != "script" and (facts.late or facts.missed)
    return f"Saya sudah beberapa kali mencoba menelepon {you(facts)}." if tried else ""
