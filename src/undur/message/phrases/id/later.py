"""Indonesian: a reminder, a recommendation, a later hello (rules F3, F5, F6, F7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.message.phrases.book import Book
from undur.message.phrases.id.address import you
from undur.message.phrases.id.interview import interview, position, when
from undur.message.phrases.id.subjects import subject_of
from undur.times.writing import write_day

if TYPE_CHECKING:
    from undur.message.phrases.book import Varieties
    from undur.message.phrases.facts import Facts

_SENT: Final = {"cancel": "pembatalan", "reschedule": "permohonan penjadwalan ulang"}


def nudge_subject(facts: Facts) -> Varieties:
    """Matter – position – name."""
    matters = {"cancel": "Pembatalan Wawancara", "reschedule": "Permohonan Penjadwalan Ulang Wawancara"}
    return (subject_of(facts, f"Menanyakan Kembali: {matters.get(facts.about, 'Jadwal Wawancara')}"),)


def nudge(facts: Facts) -> Varieties:
    """A question after the message, without reproach."""
    sent = f" yang saya kirim pada hari {write_day(facts.told, 'id')}" if facts.told else ""
    what = _SENT.get(facts.about, "pesan saya mengenai")
    if facts.about == "cancel":
        mine = f"{what}{'' if facts.style == 'script' else f' {interview(facts)}'}{sent}"
        return (
            f"Izinkan saya memastikan apakah {you(facts)} sudah menerima {mine}",
            f"Saya hanya ingin memastikan apakah {you(facts)} sudah menerima {mine}",
        )
    if facts.style == "script":
        return (f"Saya ingin menanyakan kembali {what.removesuffix(' mengenai')}{sent}",)
    if facts.brief:
        return (
            f"Izinkan saya menanyakan kembali {what} {interview(facts)}{sent}",
            f"Saya ingin menanyakan kembali {what} {interview(facts)}{sent}",
        )
    due = f"{interview(facts)} yang dijadwalkan {when(facts)}"
    return (
        f"Izinkan saya menanyakan kembali {what}{sent}, yaitu untuk {due}",
        f"Mohon izin menanyakan kabar mengenai {what}{sent} untuk {due}",
    )


def any_time(facts: Facts) -> Varieties:
    """That the reader's timetable wins."""
    if facts.about != "reschedule":
        return ()
    return (
        f"Saya tetap berminat dan siap menyesuaikan dengan jadwal {you(facts)}.",
        f"Minat saya tidak berubah, dan saya siap menyesuaikan dengan jadwal {you(facts)}.",
    )


def referral_subject(facts: Facts) -> Varieties:
    """Matter – position – name."""
    return (subject_of(facts, "Rekomendasi Kandidat"),)


def occasion(facts: Facts) -> Varieties:
    """Thanks that recall how one knows the other."""
    if facts.about == "cancel" and facts.told is not None:
        return (f"Sekali lagi terima kasih atas pengertian {you(facts)} mengenai pembatalan {interview(facts)}.",)
    return (f"Terima kasih atas kesempatan yang {you(facts)} berikan untuk {interview(facts)}.",)


def referral(facts: Facts) -> Varieties:
    """The friend by name once both sides have agreed, else the question whether a recommendation is welcome."""
    this = (position(facts) if facts.style != "sms" else "") or "posisi tersebut"
    if facts.friend:
        return (
            f"Untuk {this}, izinkan saya merekomendasikan {facts.friend}, yang berminat dan telah setuju untuk saya perkenalkan",
            f"Izinkan saya merekomendasikan {facts.friend} untuk {this}. Ia berminat dan telah setuju untuk saya perkenalkan",
        )
    ask = f"Apakah {facts.company} berkenan menerima rekomendasi kandidat?"
    return (
        f"Saya mengenal seseorang yang menurut saya cocok untuk {this}. {ask}",
        f"Ada kenalan saya yang menurut saya sesuai untuk {this}. {ask}",
    )


def consent(facts: Facts) -> Varieties:
    """What comes next, without a number or a CV (rule F5)."""
    if facts.friend:
        return (f"Apabila {you(facts)} berkenan, saya akan memintanya menghubungi {you(facts)} secara langsung.",)
    return ("Apabila berkenan, saya akan menyampaikannya kepada yang bersangkutan terlebih dahulu.",)


def follow_up_subject(facts: Facts) -> Varieties:
    """Matter – name."""
    return (" – ".join(text for text in ("Menanyakan Kesempatan Kerja", facts.name) if text),)


def remembrance(facts: Facts) -> Varieties:
    """How one knows the other."""
    if facts.about == "cancel" and facts.told is not None:
        return (
            f"Terima kasih atas pengertian {you(facts)} ketika saya membatalkan {interview(facts)} beberapa waktu lalu.",
        )
    return (f"Terima kasih atas kesempatan {interview(facts)} beberapa waktu lalu.",)


def still_there(facts: Facts) -> Varieties:
    """The question, once."""
    ask = f"apakah saat ini ada posisi lain di {facts.company} yang mungkin sesuai untuk saya"
    if facts.brief:
        return (f"Saya ingin menanyakan {ask}",)
    return (
        f"Saya masih tertarik untuk bergabung dan ingin menanyakan {ask}",
        f"Jika berkenan, saya ingin menanyakan {ask}. Saya masih tertarik untuk bergabung",
    )


NUDGE: Final = Book(subject=nudge_subject, parts={"news": nudge, "alternative": any_time})
REFERRAL: Final = Book(subject=referral_subject, parts={"thanks": occasion, "news": referral, "alternative": consent})
FOLLOW_UP: Final = Book(subject=follow_up_subject, parts={"thanks": remembrance, "news": still_there})
