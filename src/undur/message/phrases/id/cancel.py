"""Indonesian: cancelling (etiquette.md §1.3; rules M3, M5, M6, M13, M20, T4, T7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.message.phrases.book import Book
from undur.message.phrases.id.address import you
from undur.message.phrases.id.interview import interview, when
from undur.message.phrases.id.regret import SILENCE, apology
from undur.message.phrases.id.subjects import subject_of
from undur.message.phrases.id.thanks_for import thanks
from undur.message.phrases.sentences import paragraph

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
        here = f"kehadiran saya pada {interview(facts)} {when(facts)}"
        if facts.called == "called":
            return (f"Menyusul telepon saya, dengan berat hati saya membatalkan {here}",)
        return (f"Saya terpaksa membatalkan {here}", f"Dengan berat hati, saya harus membatalkan {here}")
    if facts.brief:
        return (
            "Saya harus membatalkan kehadiran saya",
            "Dengan berat hati, saya membatalkan wawancara tersebut",
            *(("Saya tidak dapat hadir dan tidak melanjutkan proses seleksi",) if facts.withdraws else ()),
        )
    return _warmly(facts) if facts.tone == "warm" else _formally(facts)


def _formally(facts: Facts) -> Varieties:
    """Whose reason ends the interview only has no more to say than that they cannot come."""
    plain = "Dengan berat hati, saya harus membatalkan kehadiran saya pada wawancara tersebut"
    if not facts.withdraws:
        return (
            plain,
            "Dengan menyesal saya sampaikan bahwa saya harus membatalkan wawancara tersebut",
            "Melalui pesan ini, dengan berat hati saya membatalkan kehadiran saya pada wawancara tersebut",
        )
    thought = "Setelah mempertimbangkannya dengan saksama, saya memutuskan untuk membatalkan wawancara tersebut"
    return (
        plain,
        "Dengan menyesal saya sampaikan bahwa saya tidak dapat menghadiri wawancara tersebut dan mengundurkan diri dari proses seleksi",
        "Melalui pesan ini, saya bermaksud membatalkan kehadiran saya dan mengundurkan diri dari proses seleksi",
        *((f"{thought} dan tidak melanjutkan proses seleksi",) if facts.weighed else ()),
    )


def _warmly(facts: Facts) -> Varieties:
    plain = "Dengan berat hati, saya harus membatalkan wawancara tersebut"
    if not facts.withdraws:
        return (plain, "Sayangnya, saya tidak bisa hadir dan harus membatalkan wawancara tersebut")
    thought = "Setelah saya timbang baik-baik, saya memutuskan untuk membatalkan wawancara ini"
    return (
        plain,
        "Sayangnya, saya tidak bisa hadir dan tidak melanjutkan proses seleksi",
        "Dengan berat hati saya kabarkan bahwa saya batal hadir dan tidak melanjutkan proses seleksi",
        *((f"{thought} dan tidak melanjutkan proses seleksi",) if facts.weighed else ()),
    )


def door(facts: Facts) -> Varieties:
    """One line that keeps the door open (rule M20)."""
    if facts.brief:
        return (
            "Semoga kita bertemu lagi pada kesempatan lain.",
            "Semoga kita tetap dapat berhubungan baik.",
            "Semoga lain waktu kita bertemu lagi.",
        )
    if (facts.friend or facts.willing) and not facts.missed:
        return (paragraph(_recommendation(facts), "Semoga kita bertemu lagi pada kesempatan lain."),)
    if facts.tone == "warm":
        return (
            "Semoga kita bisa dipertemukan lagi pada kesempatan lain.",
            f"Saya senang pernah dipertimbangkan oleh {facts.company}, dan semoga kita bertemu lagi di kesempatan lain.",
            f"Semoga {you(facts)} segera menemukan kandidat yang tepat, dan semoga kita tetap berhubungan baik.",
            f"Senang rasanya mengenal {facts.company}, dan semoga kita bertemu lagi lain waktu.",
        )
    return (
        f"Saya berharap tetap dapat menjalin hubungan baik dengan {facts.company} di masa mendatang.",
        f"Besar harapan saya dapat berhubungan kembali dengan {facts.company} pada kesempatan lain.",
        f"Semoga {you(facts)} segera menemukan kandidat yang tepat, dan semoga kita dipertemukan lagi pada kesempatan lain.",
    )


def _recommendation(facts: Facts) -> str:
    """Somebody else for the position: by name once both sides have agreed, else the offer of one (rule F5)."""
    if facts.friend:
        return f"Untuk posisi ini, izinkan saya merekomendasikan {facts.friend}, yang berminat dan telah setuju untuk saya perkenalkan."
    return f"Apabila {you(facts)} berkenan, saya mengenal seseorang yang mungkin cocok untuk posisi ini dan bersedia saya perkenalkan."


def _missed(facts: Facts) -> Varieties:
    if facts.brief:
        return ("Itu sepenuhnya tanggung jawab saya, dan saya mengundurkan diri dari proses seleksi",)
    if facts.befell and facts.unheard:
        return (f"{SILENCE}. Dengan ini saya juga mengundurkan diri dari proses seleksi",)
    return (
        "Ketidakhadiran itu sepenuhnya tanggung jawab saya. Dengan ini saya juga mengundurkan diri dari proses seleksi",
        "Saya bertanggung jawab penuh atas hal itu, dan dengan ini mengundurkan diri dari proses seleksi",
    )


BOOK: Final = Book(subject=subject, parts={"thanks": thanks, "news": news, "apology": apology, "alternative": door})
