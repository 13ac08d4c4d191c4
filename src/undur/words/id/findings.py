"""Indonesian: one sentence a slug of the checker."""

from undur.words.findings import FindingsWords, Sentences, SeverityNames

_CHANNELS = {"email": "email", "whatsapp": "WhatsApp", "phone": "telepon", "sms": "SMS", "portal": "portal lowongan"}

FINDINGS = FindingsWords(
    severities=SeverityNames(error="Salah", warning="Peringatan", hint="Saran"),
    sentences=Sentences(
        no_greeting=lambda _: "Belum ada salam pembuka. Sapalah dulu penerimanya.",
        no_name_or_role=lambda _: "Nama Anda dan posisinya belum disebut, jadi penerima tidak tahu siapa yang menulis.",
        no_interview_date=lambda words: f"Hari wawancaranya belum disebut: {words}.",
        wrong_date=lambda words: f"“{words}” bukan waktu wawancara Anda.",
        weekday_mismatch=lambda words: f"Hari dan tanggalnya tidak cocok: tanggal itu jatuh pada hari {words}.",
        wrong_company=lambda words: f"“{words}” adalah perusahaan lain dalam rencana Anda.",
        wrong_contact=lambda words: f"“{words}” bukan kontak wawancara ini.",
        no_thanks=lambda _: "Belum ada ucapan terima kasih atas kesempatan atau undangannya.",
        no_apology=lambda _: "Belum ada permohonan maaf atas perubahan ini.",
        late_no_apology=lambda _: "Waktunya sudah mepet. Mohon maaflah atas pemberitahuan yang mendadak.",
        no_reason=lambda _: "Belum ada alasan. Satu kalimat yang jujur sudah cukup.",
        vague_reason=lambda words: f"“{words}” tidak menjelaskan apa-apa. Sebut alasannya dengan singkat.",
        overshare_reason=lambda _: "Alasannya terlalu rinci. Cukup intinya saja.",
        rude_blaming=lambda _: "Kalimat ini menyalahkan perusahaan. Cukup sampaikan keputusan Anda.",
        too_long=lambda words: f"Terlalu panjang untuk saluran ini ({words}). Ringkaslah.",
        news_late=lambda _: "Kabarnya baru muncul di paruh kedua. Sampaikan lebih awal.",
        mixed_intent=lambda _: "Pesan ini membatalkan sekaligus meminta jadwal lain. Pilih salah satu.",
        no_alternative=lambda _: "Belum ada permintaan jadwal lain.",
        no_slots=lambda _: "Belum ada hari dan jam yang diusulkan. Dua atau tiga pilihan memudahkan mereka.",
        bad_slot=lambda words: f"Waktu “{words}” sulit dipakai. Pilih hari dan jam kerja yang masih akan datang.",
        demanding=lambda words: f"“{words}” terdengar menyuruh. Ubah menjadi permohonan.",
        no_signoff=lambda _: "Belum ada penutup dan nama di akhir pesan.",
        placeholder_left=lambda words: f"“{words}” masih harus diisi atau dihapus.",
        all_caps=lambda _: "Huruf besar semua terasa seperti berteriak.",
        emoji_slang=lambda words: f"“{words}” kurang pantas untuk pesan kepada perusahaan.",
        abbreviations=lambda words: f"Tulis “{words}” secara lengkap.",
        wrong_clock_greeting=lambda words: f"Salam “{words}” tidak sesuai dengan waktu penerima sekarang.",
        bare_address=lambda words: f"Sapa “{words}” dengan Bapak atau Ibu.",
        referral_without_consent=lambda words: f"“{words}” disebut, padahal kedua pihak belum setuju.",
        private_data=lambda _: "Ada nomor pribadi yang tidak perlu dikirim. Hapuslah.",
        reason_mismatch=lambda words: f"“{words}” berbeda dari alasan yang Anda pilih.",
        channel_mismatch=lambda channel: (
            f"Undangannya datang lewat {_CHANNELS.get(channel, 'cara lain')}. Balaslah lewat saluran yang sama."
        ),
        call_first=lambda words: f"Sisa waktunya kurang dari batas. Telepon dulu ke {words}, lalu kirim pesan ini.",
        outside_office_hours=lambda _: "Sekarang di luar jam kerja penerima. Tunggu jam kerja jika masih sempat.",
        cancel_after_start=lambda words: (
            f"Wawancaranya sudah dimulai, jadi tidak bisa lagi “{words}”. Mohon maaflah atas ketidakhadiran Anda."
        ),
        informal=lambda words: f"“{words}” terlalu santai. Pakai bahasa baku.",
        not_flexible=lambda _: "Tambahkan bahwa Anda siap menyesuaikan dengan jadwal mereka.",
        no_warmth=lambda _: "Satu kalimat ramah untuk nanti akan menjaga hubungan baik.",
        letter_form=lambda words: f"“{words}” bukan bentuk surat yang lazim.",
    ),
)
