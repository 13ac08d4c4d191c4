"""Indonesian: thanking for an answer, and replying to it (rule F2, etiquette.md §1.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.message.phrases.book import Book
from undur.message.phrases.id.acknowledging import invited, until
from undur.message.phrases.id.address import you
from undur.message.phrases.id.interview import interview, moment, when
from undur.message.phrases.id.subjects import subject_of
from undur.message.phrases.sentences import paragraph, stop

if TYPE_CHECKING:
    from undur.message.phrases.book import Varieties
    from undur.message.phrases.facts import Facts


def thanks_subject(facts: Facts) -> Varieties:
    """Matter – position – name."""
    return (subject_of(facts, "Terima Kasih"),)


def reply_subject(facts: Facts) -> Varieties:
    """Matter – position – name."""
    matters = {"cancel": "Pembatalan Wawancara", "reschedule": "Jadwal Ulang Wawancara"}
    return (
        subject_of(
            facts,
            f"Tanggapan: {matters.get('confirm' if facts.thinks_until is not None else facts.about, 'Jadwal Wawancara')}",
        ),
    )


def understanding(facts: Facts) -> Varieties:
    """Thanks for how they took it."""
    if facts.about == "cancel":
        if facts.answer == "regret":
            return (f"Terima kasih atas tanggapan {you(facts)} mengenai pembatalan {interview(facts)}.",)
        return (
            f"Terima kasih atas pengertian {you(facts)} mengenai pembatalan {interview(facts)}.",
            f"Terima kasih, {you(facts)}, sudah memaklumi pembatalan {interview(facts)}."
            if facts.tone == "warm"
            else f"Terima kasih atas tanggapan dan pengertian {you(facts)} mengenai pembatalan {interview(facts)}.",
        )
    if facts.about == "reschedule" and facts.answer == "regret":
        return (f"Terima kasih telah mempertimbangkan permohonan saya untuk menjadwalkan ulang {interview(facts)}.",)
    if facts.about == "reschedule":
        return (f"Terima kasih atas kesediaan {you(facts)} menjadwalkan ulang {interview(facts)}.",)
    return (f"Terima kasih atas waktu dan kesempatan yang {you(facts)} berikan untuk {interview(facts)}.",)


def good_wish(facts: Facts) -> Varieties:
    """A wish that fits what happened."""
    if facts.about == "cancel":
        return (
            "Semoga proses rekrutmennya berjalan lancar, dan semoga kita dipertemukan lagi pada kesempatan lain.",
            f"Semoga {you(facts)} segera menemukan kandidat yang tepat, dan semoga kita bertemu lagi pada kesempatan lain.",
        )
    if facts.about != "reschedule":
        return ("Semoga ada kabar baik bagi kita semua.",)
    if facts.answer == "regret" and not facts.attends:
        return ("Saya memahami keputusan tersebut, dan semoga ada kesempatan lain di kemudian hari.",)
    return (f"Saya menantikan pertemuan dengan {you(facts)} dan tim.",)


def thanks_for_answer(facts: Facts) -> Varieties:
    """Thanks that fit the answer; for the invitation, where it is that which is answered (rule T8)."""
    if facts.thinks_until is not None:
        return invited(facts)
    if facts.answer == "proposed":
        return (f"Terima kasih atas usulan jadwal dari {you(facts)}.",)
    if facts.answer == "regret":
        return (f"Terima kasih atas kabar yang {you(facts)} sampaikan.",)
    if facts.answer == "question":
        return (f"Terima kasih atas tanggapan {you(facts)}.",)
    return understanding(facts)


def answer(facts: Facts) -> Varieties:
    """The answer to their answer."""
    if facts.thinks_until is not None:
        return until(facts)
    if facts.answer == "proposed":
        return (_agreed(facts),)
    if facts.answer == "regret":
        return (_accepting(facts),)
    if facts.answer == "question":
        return (_replying(facts),)
    if facts.about != "reschedule":
        return ()
    when_ = f"pada hari {moment(facts, facts.proposed)}" if facts.proposed is not None else "sesuai jadwal yang baru"
    return (f"Saya akan hadir {when_}",)


def goodbye(facts: Facts) -> Varieties:
    """A last friendly line where the matter ends here."""
    if facts.answer == "question" or facts.thinks_until is not None:
        return ()
    if facts.about == "cancel":
        return good_wish(facts) if facts.leaves or facts.answer in {None, "accepted", "regret"} else ()
    comes = facts.answer in {"accepted", "proposed"} or (facts.answer == "regret" and facts.attends)
    meets = comes and facts.style != "sms" and not facts.leaves
    return (f"Saya menantikan pertemuan dengan {you(facts)}.",) if meets else ()


def _replying(facts: Facts) -> str:
    if facts.style == "script":
        return f"Dengan senang hati saya menjawab pertanyaan {you(facts)}.\n\n(Jawab pertanyaannya.)"
    call = facts.own_phone and facts.style != "letter"  # a mail has the number below
    reach = f"Bila lebih mudah lewat telepon, saya dapat dihubungi di nomor {facts.own_phone}." if call else ""
    return paragraph(f"Dengan senang hati saya menjawab pertanyaan {you(facts)}.", reach)


def _agreed(facts: Facts) -> str:
    if facts.leaves:
        return f"Saya sungguh menghargai tawaran {you(facts)}, tetapi saya tetap memutuskan untuk tidak melanjutkan proses seleksi"
    if facts.proposed is None:
        return f"Saya bersedia hadir pada waktu yang {you(facts)} usulkan"
    return f"Saya bersedia dan akan hadir pada hari {moment(facts, facts.proposed)}"


def _accepting(facts: Facts) -> str:
    if facts.about == "cancel":
        return f"Keputusan ini tidak mudah bagi saya, dan saya menghargai tanggapan {you(facts)}"
    if facts.attends:
        return (
            f"Saya memahami bahwa jadwalnya tidak dapat diubah. Saya akan hadir pada {interview(facts)} {when(facts)}"
        )
    understood = stop("Saya memahami bahwa jadwalnya tidak dapat diubah")
    if facts.phase == "started":
        return f"{understood} Semoga ada kesempatan lain di kemudian hari"
    return f"{understood} Saya akan segera mengabari apakah saya tetap dapat hadir {when(facts)}"


THANKS: Final = Book(subject=thanks_subject, parts={"thanks": understanding, "alternative": good_wish})
REPLY: Final = Book(subject=reply_subject, parts={"thanks": thanks_for_answer, "news": answer, "alternative": goodbye})
