"""Indonesian: the advice about sending, and the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.words.etiquette.next_steps import Advices, NextSteps

if TYPE_CHECKING:
    from undur.words.etiquette.gaps import Gaps


def _until(gap: Gaps) -> str:
    return f"paling lambat {gap.when}" if gap.when else "sekarang juga"


ADVICES = Advices(
    now="kirim sekarang",
    at=lambda gap: f"kirim {gap.when}",
    call=lambda gap: f"telepon {gap.when}" if gap.when else "telepon sekarang",
    write_then_call=lambda gap: f"tulis dan kirim sekarang, lalu telepon {gap.when}",
    wait=lambda gap: f"tunggu jawaban, tanyakan lagi {gap.when}" if gap.when else "tunggu jawaban",
    none="tidak ada yang perlu dikirim",
)

NEXT_STEPS = NextSteps(
    acknowledge=lambda gap: f"jawab undangannya paling lambat {gap.when}; keputusannya boleh menyusul",
    acknowledge_now=lambda gap: f"undangannya belum dijawab: balas sekarang {gap.way}, keputusannya boleh menyusul",
    decide=lambda gap: f"putuskan dengan tenang, masih sempat sampai {gap.when}",
    decide_today=lambda gap: f"putuskan hari ini, masih sempat kirim dengan sopan {gap.way}",
    decide_now=lambda gap: f"putuskan dan kirim sekarang {gap.way}, sebelum {gap.when}",
    decide_late="putuskan sekarang; bila tidak bisa datang, telepon dulu",
    decide_then_call=lambda gap: (
        f"putuskan sekarang; bila tidak bisa datang, kirim kabar sekarang dan telepon {gap.when}"
    ),
    decide_then_write="putuskan sekarang; bila tidak bisa datang, kirim kabar sekarang juga",
    decide_after_start="jadwalnya sudah lewat: catat bila Anda hadir, atau minta maaf sekarang",
    write_now=lambda gap: f"tulis dan kirim pesannya sekarang {gap.way}",
    write_at=lambda gap: f"tulis pesannya sekarang, kirim {gap.when} {gap.way}",
    write_then_call=lambda gap: f"tulis dan kirim sekarang, lalu telepon {gap.when}",
    send_now=lambda gap: f"pesannya siap, kirim sekarang {gap.way}",
    send_at=lambda gap: f"pesannya siap, kirim {gap.when} {gap.way}",
    send_then_call=lambda gap: f"kirim pesannya sekarang, lalu telepon {gap.when}",
    repair=lambda gap: f"perbaiki {gap.number} hal di pesannya, lalu kirim",
    mark_sent=lambda gap: f"sudah terkirim? Bila belum, tempel dan kirim {gap.way}",
    mark_sent_or_call="sudah terkirim? Bila belum, telepon dulu dan tambahkan maaf karena mendadak",
    mark_sent_or_apologise="sudah terkirim? Bila belum, jangan kirim yang lama: tulis permintaan maaf",
    apologise=lambda gap: f"minta maaf sekarang {gap.way}, tanpa berdalih",
    call="telepon sekarang, lalu susulkan konfirmasi tertulis",
    call_at=lambda gap: f"telepon {gap.when}, siapkan naskahnya sekarang",
    call_too="telepon juga, agar kabarnya pasti sampai",
    call_too_at=lambda gap: f"telepon juga {gap.when}, agar kabarnya pasti sampai",
    call_unanswered="waktunya dekat dan belum ada jawaban: telepon, jangan anggap sudah disetujui",
    call_unanswered_at=lambda gap: f"belum ada jawaban: telepon {gap.when}, jangan anggap sudah disetujui",
    written_trace="susulkan konfirmasi tertulis, dua tiga kalimat saja",
    verify="pastikan undangannya asli lewat kontak resmi perusahaan",
    decide_verified="sudah jelas asli atau tidak? Putuskan langkah Anda",
    confirm_coming=lambda gap: f"konfirmasi {gap.way} bahwa Anda akan hadir",
    come=lambda gap: f"hadir {gap.when}, usahakan tiba lebih awal",
    ask_hour="tanyakan jam wawancaranya, undangan baru menyebut hari",
    note_outcome="catat bagaimana hasilnya, lalu arsipkan",
    wait="tunggu jawaban, lalu catat begitu mereka membalas",
    wait_until=lambda gap: f"tunggu jawaban; bila belum ada, tanyakan lagi {gap.when}",
    wait_cancelled="kabarnya sudah terkirim; bila mereka membalas, catat dan balas",
    nudge="belum ada jawaban: tanyakan sekali lagi dengan sopan",
    nudge_at=lambda gap: f"belum ada jawaban: tulis pertanyaannya sekarang, kirim {gap.when}",
    unproven="undangannya tidak pernah terbukti asli: biarkan saja dan arsipkan",
    let_go="sudah ditanyakan dua kali: cukup sampai di sini, arsipkan",
    reply=lambda gap: f"mereka membalas: jawab {_until(gap)}",
    reply_accepted=lambda gap: f"mereka setuju: balas dengan terima kasih {_until(gap)}",
    reply_proposed=lambda gap: f"mereka mengusulkan waktu lain: jawab {_until(gap)}",
    reply_regret=lambda gap: f"mereka tidak bisa memindahkannya: tutup dengan terima kasih {_until(gap)}",
    reply_question=lambda gap: f"mereka bertanya: jawab {_until(gap)}",
    reply_coming=lambda gap: f"jadwalnya tetap: balas {_until(gap)} bahwa Anda akan hadir",
    regret_decide=lambda gap: (
        f"mereka tidak bisa memindahkannya: putuskan tetap datang {gap.when} atau mundur, lalu balas"
    ),
    farewell_accepted=lambda gap: f"mereka memahaminya: balas dengan terima kasih {_until(gap)}",
    farewell_proposed=lambda gap: f"mereka menawarkan waktu lain: jawab {_until(gap)}, juga bila Anda tetap mundur",
    farewell_regret=lambda gap: f"mereka menyayangkannya: tutup dengan terima kasih {_until(gap)}",
    confirm_new_time=lambda gap: f"konfirmasi jadwal baru, {gap.when}",
    adopt_time="catat jadwal barunya",
    recommend=lambda gap: f"rekomendasikan {gap.text}, setelah ia dan perusahaan setuju",
    hello="sapa mereka lagi, bila Anda masih berminat",
    hello_later=lambda gap: f"tidak ada yang mendesak; sapa lagi mulai {gap.day}",
    close="semuanya beres, arsipkan",
    closed="selesai",
)
