"""Indonesian: moving the interview (rules R1, R2, R4, R5, M20; the second time, etiquette.md §1.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.message.phrases.book import Book
from undur.message.phrases.id.address import you
from undur.message.phrases.id.interview import interview, position, slots_list, slots_sentence, when
from undur.message.phrases.id.regret import SILENCE, apology
from undur.message.phrases.id.subjects import subject_of
from undur.message.phrases.id.thanks_for import thanks
from undur.message.phrases.sentences import paragraph

if TYPE_CHECKING:
    from undur.message.phrases.book import Varieties
    from undur.message.phrases.facts import Facts


def subject(facts: Facts) -> Varieties:
    """Matter – position – name."""
    matter = "Permohonan Maaf atas Ketidakhadiran" if facts.missed else "Permohonan Penjadwalan Ulang Wawancara"
    return (subject_of(facts, matter),)


def news(facts: Facts) -> Varieties:
    """That the person cannot come at that time and asks for another; after the start, that they own it."""
    if facts.missed:
        if facts.befell and facts.unheard:
            return (SILENCE,)
        return (
            "Itu sepenuhnya tanggung jawab saya"
            if facts.brief
            else "Ketidakhadiran itu sepenuhnya tanggung jawab saya",
        )
    if facts.news_first:
        call = "Menyusul telepon saya, saya" if facts.called == "called" else "Saya"
        return (f"{call} berhalangan hadir dan memohon penjadwalan ulang {interview(facts)} {when(facts)}",)
    if facts.brief:
        return (
            "Saya mohon penjadwalan ulang",
            "Saya berhalangan hadir pada jadwal tersebut dan mohon penjadwalan ulang",
            "Saya mohon agar wawancara tersebut dapat dipindahkan ke waktu lain",
        )
    if facts.tone == "warm":
        return (
            "Saya ingin sekali hadir, tetapi pada jadwal tersebut saya berhalangan dan mohon izin menjadwalkan ulang",
            "Sayangnya, saya belum bisa hadir pada jadwal tersebut dan ingin memohon penjadwalan ulang",
            "Kalau memungkinkan, saya ingin memohon penjadwalan ulang",
        )
    return (
        "Dengan menyesal, saya tidak dapat hadir pada jadwal tersebut dan memohon penjadwalan ulang",
        "Namun, saya berhalangan hadir pada jadwal tersebut dan mohon izin untuk menjadwalkan ulang",
        "Melalui pesan ini, saya mohon izin untuk menjadwalkan ulang wawancara tersebut",
        f"Apabila {you(facts)} berkenan, saya ingin memohon penjadwalan ulang wawancara tersebut",
    )


def proposal(facts: Facts) -> Varieties:
    """Continued interest, the times that suit, and that the reader's timetable wins (rules R2, R4)."""
    if facts.again:
        return (paragraph(_interest(facts), _their_choice(facts)),)
    if not facts.slots:
        return (paragraph(_interest(facts), _ask(facts), _flexible(facts)),)
    return (paragraph(_interest(facts), _offer(facts)),)


def _interest(facts: Facts) -> str:
    this = "posisi ini" if position(facts) else "kesempatan ini"
    if facts.brief:
        return facts.choose("interest", f"Saya tetap berminat pada {this}.", f"Minat saya pada {this} tidak berubah.")
    if facts.tone == "warm":
        return facts.choose(
            "interest", f"Saya tetap sangat berminat pada {this}.", f"Saya masih sangat antusias dengan {this}."
        )
    return facts.choose(
        "interest",
        f"Saya tetap sangat berminat pada {this}.",
        f"Minat saya pada {this} tidak berubah.",
        "Saya tetap berminat dan ingin melanjutkan proses seleksi.",
    )


def _ask(facts: Facts) -> str:
    if facts.missed and facts.style == "chat":  # a bubble has less room than a mail
        return f"Apakah {you(facts)} masih berkenan menjadwalkan ulang?"
    if facts.missed:
        return f"Apabila {you(facts)} masih berkenan, apakah wawancara ini dapat dijadwalkan ulang?"
    if facts.brief:
        return f"Apakah {you(facts)} berkenan memberi waktu lain?"
    return facts.choose(
        "ask",
        f"Apabila {you(facts)} berkenan, apakah ada waktu lain yang sesuai untuk wawancara ini?",
        "Apakah ada waktu lain yang memungkinkan untuk wawancara ini?",
    )


def _offer(facts: Facts) -> str:
    if len(facts.slots) == 1:
        one = slots_sentence(facts)
        if facts.missed:
            return paragraph(_ask(facts), f"Saya dapat hadir pada {one}.", _flexible(facts))
        offer = facts.choose(
            "offer", f"Apabila {you(facts)} berkenan, saya dapat hadir pada {one}.", f"Izinkan saya mengusulkan {one}."
        )
        return paragraph(offer, _flexible(facts))
    if facts.missed:
        opening = f"{_ask(facts)} Saya dapat hadir pada:"
    else:
        opening = facts.choose(
            "offer",
            f"Apabila {you(facts)} berkenan, saya dapat hadir pada salah satu waktu berikut:",
            "Izinkan saya mengusulkan beberapa waktu berikut:",
            f"Sebagai pertimbangan {you(facts)}, saya dapat hadir pada:",
        )
    return f"{opening}\n{slots_list(facts)}\n{_flexible(facts)}"


def _flexible(facts: Facts) -> str:
    if facts.brief or (facts.slots and facts.style == "chat"):
        return facts.choose(
            "flexible",
            f"Saya siap menyesuaikan dengan jadwal {you(facts)}.",
            f"Saya juga siap menyesuaikan dengan waktu dari {you(facts)}.",
        )
    if not facts.slots:
        return f"Saya siap menyesuaikan dengan jadwal {you(facts)} dan tim."
    return facts.choose(
        "flexible",
        f"Apabila waktu tersebut kurang sesuai, saya siap menyesuaikan dengan jadwal {you(facts)}.",
        f"Jika ada waktu lain yang lebih sesuai, saya siap menyesuaikan dengan jadwal {you(facts)}.",
        f"Saya juga siap menyesuaikan dengan waktu lain yang {you(facts)} tentukan.",
    )


def _their_choice(facts: Facts) -> str:
    """The second time, the reader picks; the person's own times are only a hint."""
    any_time = facts.choose(
        "any_time",
        f"Kali ini saya akan mengikuti jadwal mana pun dari {you(facts)}.",
        f"Kali ini pilihan waktunya saya serahkan kepada {you(facts)}, dan saya akan menyesuaikan dengan jadwal mana pun.",
    )
    hint = f"Sebagai gambaran, saya dapat hadir pada {slots_sentence(facts)}." if facts.slots else ""
    return paragraph(any_time, hint)


BOOK: Final = Book(subject=subject, parts={"thanks": thanks, "news": news, "apology": apology, "alternative": proposal})
