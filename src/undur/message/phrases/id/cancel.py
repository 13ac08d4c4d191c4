"""Indonesian: cancelling (etiquette.md §1.3; rules M3, M5, M6, M13, M20, T4, T7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.message.phrases.book import Book
from undur.message.phrases.id.interview import interview, when
from undur.message.phrases.id.regret import apology
from undur.message.phrases.id.subjects import subject_of
from undur.message.phrases.id.thanks_for import thanks

if TYPE_CHECKING:
    from undur.message.phrases.book import Varieties
    from undur.message.phrases.facts import Facts


def subject(facts: Facts) -> Varieties:
    """Matter – position – name."""
    return (subject_of(facts, "Permohonan Maaf atas Ketidakhadiran" if facts.missed else "Pembatalan Wawancara"),)


def news(facts: Facts) -> Varieties:
    """That the person will not come; after the start, that they own it and withdraw."""
    if facts.missed:
        return _missed(facts)
    if facts.news_first:
        after = f"Menyusul telepon saya, dengan berat hati saya membatalkan kehadiran saya pada {interview(facts)} {when(facts)}"
        plain = f"Saya terpaksa membatalkan kehadiran saya pada {interview(facts)} {when(facts)}"
        return (after if facts.called else plain,)
    if facts.brief:
        return (
            "Dengan berat hati, saya harus membatalkan kehadiran saya",
            "Dengan menyesal, saya tidak dapat melanjutkan proses ini",
        )
    if facts.tone == "warm":
        return (
            "Dengan berat hati, saya harus membatalkan wawancara tersebut",
            "Setelah saya timbang baik-baik, saya perlu mengabarkan bahwa saya tidak bisa melanjutkan proses seleksi ini",
        )
    return (
        "Dengan berat hati, saya harus membatalkan kehadiran saya pada wawancara tersebut",
        "Dengan menyesal saya sampaikan bahwa saya tidak dapat menghadiri wawancara tersebut maupun melanjutkan proses seleksi",
        "Melalui pesan ini, dengan berat hati saya mengundurkan diri dari proses seleksi dan tidak dapat menghadiri wawancara tersebut",
    )


def door(facts: Facts) -> Varieties:
    """One line that keeps the door open (rule M20)."""
    if facts.brief:
        return ("Semoga kita dapat bekerja sama pada kesempatan lain.",)
    if facts.tone == "warm":
        return (
            "Semoga kita bisa dipertemukan lagi pada kesempatan lain.",
            f"Saya senang pernah dipertimbangkan oleh {facts.company}, dan semoga kita bertemu lagi di kesempatan lain.",
        )
    return (
        f"Besar harapan saya dapat berhubungan kembali dengan {facts.company} di masa mendatang.",
        f"Saya berharap tetap dapat menjalin hubungan baik dengan {facts.company} di masa mendatang.",
    )


def _missed(facts: Facts) -> Varieties:
    if facts.brief:
        return ("Itu sepenuhnya tanggung jawab saya, dan saya mengundurkan diri dari proses seleksi",)
    return (
        "Ketidakhadiran itu sepenuhnya tanggung jawab saya. Dengan ini saya juga mengundurkan diri dari proses seleksi",
    )


BOOK: Final = Book(subject=subject, parts={"thanks": thanks, "news": news, "apology": apology, "alternative": door})
