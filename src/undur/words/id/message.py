"""Indonesian: names of kinds, tones and parts, and why a combination is not offered."""

from undur.words.id.draft import DRAFT
from undur.words.message import (
    KindNames,
    LanguageNames,
    MessageWords,
    PartNames,
    Refusals,
    ToneNames,
)

MESSAGE = MessageWords(
    kinds=KindNames(
        cancel="Pembatalan",
        reschedule="Jadwal ulang",
        confirm="Konfirmasi",
        thanks="Terima kasih",
        reply="Balasan",
        nudge="Pengingat",
        referral="Rekomendasi",
        follow_up="Sapaan lanjutan",
    ),
    tones=ToneNames(formal="Resmi", warm="Hangat", brief="Ringkas"),
    languages=LanguageNames(id="Indonesia", en="Inggris"),
    parts=PartNames(
        greeting="Salam",
        thanks="Terima kasih",
        news="Kabar",
        reason="Alasan",
        apology="Permohonan maaf",
        alternative="Alternatif",
        closing="Penutup",
        signature="Nama",
    ),
    refusals=Refusals(
        started="Waktu wawancara sudah lewat, jadi tidak ada yang dapat dikonfirmasi.",
        not_answered="Belum ada jawaban dari perusahaan. Catat jawabannya lebih dahulu.",
        not_sent="Belum ada pesan yang terkirim, jadi belum ada yang perlu diingatkan.",
        answered="Perusahaan sudah menjawab. Balaslah jawabannya.",
        nudged_enough="Anda sudah dua kali mengingatkan. Lebih dari itu terasa mendesak.",
        still_interested="Anda masih berminat pada posisi ini. Rekomendasi cocok setelah Anda membatalkan.",
        still_open="Wawancara ini belum selesai. Sapaan lanjutan dikirim satu sampai tiga bulan sesudahnya.",
        leaving="Anda sudah memutuskan untuk membatalkan. Ubah keputusan itu lebih dahulu.",
        only_brief="SMS hanya cukup untuk nada ringkas.",
        asked="Perusahaan menanyakan sesuatu. Balaslah pertanyaannya.",
        in_writing="Pesan seperti ini lebih baik tertulis. Pilih email atau WhatsApp.",
    ),
    draft=DRAFT,
)
