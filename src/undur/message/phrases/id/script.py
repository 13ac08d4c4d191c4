"""Indonesian: a call, read aloud one step to a paragraph, and what to say to voicemail (etiquette.md §1.4, T5, C6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.message.phrases.id.address import clock_greeting, reader, title, you
from undur.message.phrases.id.interview import interview, position, slots_sentence, when
from undur.message.phrases.id.opening import introduction
from undur.message.phrases.id.regret import SILENCE
from undur.message.phrases.sentences import paragraph, stop

if TYPE_CHECKING:
    from undur.message.phrases.book import Varieties
    from undur.message.phrases.facts import Facts

_WRITTEN: Final = {
    "email": "lewat email",
    "whatsapp": "lewat WhatsApp",
    "sms": "lewat SMS",
    "portal": "lewat portal lowongan",
}


def greeting(facts: Facts) -> Varieties:
    """Whether it is the right person; then who calls, for which position and interview."""
    whom = f"{title(facts)} {facts.contact} dari {facts.agency or facts.company}" if facts.contact else reader(facts)
    ask = f"{clock_greeting(facts)}. Apakah benar saya berbicara dengan {whom}?"
    held = "yang seharusnya berlangsung" if facts.missed else "yang dijadwalkan"
    time = "" if facts.kind == "confirm" else f" {held} {when(facts)}"  # said in full by the news
    named = stop(f"Saya menelepon mengenai {interview(facts)}{time}")
    return (f"{ask}\n\n{paragraph(introduction(facts), named)}",)


def thanks(facts: Facts) -> Varieties:
    """Thanks for the invitation, in one breath."""
    if facts.missed:
        return (f"Saya menghargai kesempatan yang telah {you(facts)} berikan.",)
    if facts.tone == "brief":
        return ("Terima kasih atas undangannya.",)
    if facts.tone == "warm":
        return (
            "Terima kasih banyak sudah mengundang saya wawancara.",
            "Saya senang sekali diundang, terima kasih banyak.",
        )
    return ("Terima kasih atas undangan wawancaranya.", "Terima kasih telah mengundang saya wawancara.")


def cancel_news(facts: Facts) -> Varieties:
    """The news in one sentence."""
    if facts.missed:
        if facts.befell and facts.unheard:
            return (f"{SILENCE}. Saya juga mengundurkan diri dari proses seleksi",)
        return ("Itu sepenuhnya tanggung jawab saya, dan saya mengundurkan diri dari proses seleksi",)
    if facts.tone == "brief":
        return ("Saya harus membatalkan kehadiran saya", "Saya tidak dapat hadir dan harus membatalkannya")
    return (
        "Dengan berat hati, saya harus membatalkan kehadiran saya",
        "Dengan berat hati, saya tidak dapat hadir dan harus membatalkannya",
    )


def reschedule_news(facts: Facts) -> Varieties:
    """The wish in one sentence."""
    if facts.missed:
        return (SILENCE if facts.befell and facts.unheard else "Itu sepenuhnya tanggung jawab saya",)
    if facts.tone == "brief":
        return ("Saya tidak dapat hadir pada jadwal tersebut",)
    return (
        "Dengan berat hati, saya tidak dapat hadir pada jadwal tersebut",
        "Saya ingin sekali hadir, tetapi pada jadwal tersebut saya berhalangan",
    )


def apology(facts: Facts) -> Varieties:
    """Sorry, by the hours that are left."""
    if facts.missed:
        return ("Saya mohon maaf sebesar-besarnya karena saya tidak hadir.",)
    again = "Saya sadar ini bukan yang pertama." if facts.again and facts.kind == "reschedule" else ""
    this = "pembatalan ini" if facts.kind == "cancel" else "perubahan ini"
    if facts.late:
        much = {"formal": "Saya mohon maaf sebesar-besarnya", "warm": "Mohon maaf sekali"}.get(facts.tone, "Mohon maaf")
        return (
            paragraph(f"{much}, saya tahu kabar ini mendadak.", again),
            paragraph(f"{much}, kabar ini mendadak.", again),
        )
    return (
        paragraph(f"Mohon maaf kalau {this} merepotkan.", again),
        paragraph(f"Mohon maaf atas {this}.", again),
    )


def door(facts: Facts) -> Varieties:
    """One line that keeps the door open."""
    return (
        "Semoga kita bertemu lagi pada kesempatan lain.",
        f"Semoga {you(facts)} segera menemukan kandidat yang tepat, dan semoga kita bertemu lagi.",
    )


def proposal(facts: Facts) -> Varieties:
    """The question, two or three times, then silence for the answer; what was agreed is said again."""
    still = "masih " if facts.missed else ""
    this = "posisi ini" if position(facts) else "kesempatan ini"
    ask = (
        f"Saya tetap sangat berminat pada {this}. Apakah {you(facts)} {still}berkenan menjadwalkan ulang wawancara ini?"
    )
    times = stop(f"Saya bisa pada {slots_sentence(facts)}") if facts.slots and not facts.again else ""
    yours = f"Saya siap mengikuti jadwal {'mana pun ' if facts.again else ''}dari {you(facts)}."
    pause = "(Berhenti, tunggu jawaban, lalu catat.)"
    repeat = "Baik, saya ulangi supaya tidak keliru. (Sebutkan hari, tanggal, jam, dan tempat yang disepakati.)"
    return ("\n\n".join((paragraph(ask, times, yours), pause, repeat)),)


def closing(facts: Facts) -> Varieties:
    """Thanks, and that a written word follows (rule C6)."""
    written = _WRITTEN.get(facts.written_by or "", "secara tertulis")
    settles = facts.kind in {"cancel", "reschedule", "confirm"} or facts.answer == "proposed"
    follow = f" Setelah ini saya kirim konfirmasi {written}." if settles else ""
    given = "pengertian" if not facts.missed and facts.kind in {"cancel", "reschedule"} else "waktu"
    return (f"Terima kasih banyak atas {given} {you(facts)}.{follow}",)


def voicemail(facts: Facts) -> Varieties:
    """The same in less than half a minute, with the number said slowly."""
    named = f"{interview(facts)} {when(facts)}"
    if facts.missed:
        said = f"Saya mohon maaf sebesar-besarnya karena tidak hadir pada {named}"
    elif facts.kind == "cancel":
        said = f"Mohon maaf, dengan berat hati saya harus membatalkan {named}"
    elif facts.kind == "reschedule":
        said = f"Mohon maaf, saya tidak dapat hadir pada {named} dan ingin memohon penjadwalan ulang"
    else:
        said = f"Saya menelepon mengenai {named}"
    number = f"Nomor saya {facts.own_phone}. (Ucapkan pelan-pelan, dua kali.)" if facts.own_phone else ""
    caller = stop(f"{clock_greeting(facts)}{_caller(facts)}")
    return (
        f"Jika masuk kotak suara:\n{paragraph(caller, stop(said), 'Saya juga akan mengirim pesan tertulis.', number, 'Terima kasih.')}",
    )


def _caller(facts: Facts) -> str:
    if not facts.name:
        return ""
    return f", saya {facts.name}, pelamar {position(facts)}" if position(facts) else f", saya {facts.name}"
