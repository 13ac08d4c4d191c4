"""Indonesian: a call, read aloud one step to a paragraph, and what to say to voicemail (etiquette.md §1.4, T5, C6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.message.phrases.id.address import clock_greeting, reader, title, you
from undur.message.phrases.id.interview import interview, position, slots_sentence, when
from undur.message.phrases.id.opening import introduction
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
    named = stop(f"Saya menelepon tentang {interview(facts)} {held} {when(facts)}")
    return (f"{ask}\n\n{paragraph(introduction(facts), named)}",)


def thanks(_facts: Facts) -> Varieties:
    """Thanks for the invitation, in one breath."""
    return ("Terima kasih atas undangan wawancaranya.", "Terima kasih sudah mengundang saya wawancara.")


def cancel_news(facts: Facts) -> Varieties:
    """The news in one sentence."""
    if facts.missed:
        return ("Itu sepenuhnya tanggung jawab saya, dan saya mengundurkan diri dari proses seleksi",)
    return (
        "Dengan berat hati, saya harus membatalkan kehadiran saya",
        "Dengan berat hati, saya tidak dapat hadir dan harus membatalkannya",
    )


def reschedule_news(facts: Facts) -> Varieties:
    """The wish in one sentence."""
    if facts.missed:
        return ("Itu sepenuhnya tanggung jawab saya",)
    return ("Dengan berat hati, saya tidak dapat hadir pada jadwal tersebut",)


def apology(facts: Facts) -> Varieties:
    """Sorry, by the hours that are left."""
    if facts.missed:
        return ("Saya mohon maaf sebesar-besarnya karena saya tidak hadir.",)
    again = "Saya sadar ini bukan yang pertama." if facts.again and facts.kind == "reschedule" else ""
    sorry = (
        f"Mohon maaf sekali karena saya mengabari {you(facts)} semendadak ini."
        if facts.late
        else "Mohon maaf atas perubahan ini."
    )
    return (paragraph(sorry, again),)


def door(_facts: Facts) -> Varieties:
    """One line that keeps the door open."""
    return ("Semoga kita bisa bekerja sama pada kesempatan lain.",)


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
    follow = f"Setelah ini saya kirim konfirmasi {written}."
    given = "pengertian" if facts.kind in {"cancel", "reschedule"} else "waktu"
    return (f"Terima kasih banyak atas {given} {you(facts)}. {follow}",)


def voicemail(facts: Facts) -> Varieties:
    """The same in less than half a minute, with the number said slowly."""
    if facts.missed:
        matter = "mohon maaf sebesar-besarnya karena tidak hadir pada"
    elif facts.kind == "cancel":
        matter = "mohon maaf karena harus membatalkan"
    elif facts.kind == "reschedule":
        matter = "mohon maaf, saya tidak dapat hadir dan ingin menjadwalkan ulang"
    else:
        matter = "menelepon tentang"
    said = stop(f"{clock_greeting(facts)}, {_caller(facts)} {matter} {interview(facts)} {when(facts)}")
    number = f"Nomor saya {facts.own_phone}. (Ucapkan pelan-pelan, dua kali.)" if facts.own_phone else ""
    return (
        f"Jika masuk kotak suara:\n{paragraph(said, 'Saya segera mengirim pesan tertulis.', number, 'Terima kasih.')}",
    )


def _caller(facts: Facts) -> str:
    return f"saya {facts.name}," if facts.name else "saya"
