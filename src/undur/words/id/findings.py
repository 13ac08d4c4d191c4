"""Indonesian: one sentence a slug of the checker."""

from undur.words.findings import FindingsWords, Sentences, SeverityNames, UnderstoodLines, Whys, weekday_of
from undur.words.id.times import WEEKDAYS

_CHANNELS = {"email": "email", "whatsapp": "WhatsApp", "phone": "telepon", "sms": "SMS", "portal": "portal lowongan"}

FINDINGS = FindingsWords(
    severities=SeverityNames(error="Salah", warning="Peringatan", hint="Saran"),
    sentences=Sentences(
        no_greeting=lambda _: "Belum ada salam pembuka. Sapalah dulu penerimanya.",
        no_name_or_role=lambda role: (
            f"Posisinya belum disebut: {role}."
            if role
            else "Nama Anda dan posisinya belum disebut, jadi penerima tidak tahu siapa yang menulis."
        ),
        no_interview_date=lambda words: f"Hari wawancaranya belum disebut: {words}.",
        wrong_date=lambda words: f"“{words}” bukan waktu wawancara Anda.",
        weekday_mismatch=lambda day: (
            f"Hari dan tanggalnya tidak cocok: tanggal itu jatuh pada hari {weekday_of(day, WEEKDAYS)}."
        ),
        wrong_company=lambda words: f"“{words}” bukan perusahaan wawancara ini.",
        wrong_contact=lambda words: f"“{words}” bukan kontak wawancara ini.",
        no_thanks=lambda _: "Belum ada ucapan terima kasih atas kesempatan atau undangannya.",
        no_apology=lambda _: "Belum ada permohonan maaf atas perubahan ini.",
        late_no_apology=lambda _: "Waktunya sudah mepet. Mohon maaflah atas pemberitahuan yang mendadak.",
        no_reason=lambda left_out: (
            "Alasan yang tercatat hanya cocok untuk pembatalan, jadi tidak ikut ditulis. Pilih alasan yang sesuai."
            if left_out
            else "Belum ada alasan. Satu kalimat yang jujur sudah cukup."
        ),
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
        no_signoff=lambda unknown: (
            "Pesan ini belum bernama: nama Anda belum diisi. Isi dulu di Profil."
            if unknown
            else "Belum ada penutup dan nama di akhir pesan."
        ),
        placeholder_left=lambda words: f"“{words}” masih harus diisi atau dihapus.",
        all_caps=lambda _: "Huruf besar semua terasa seperti berteriak.",
        emoji_slang=lambda words: f"“{words}” kurang pantas untuk pesan kepada perusahaan.",
        abbreviations=lambda words: f"Tulis “{words}” secara lengkap.",
        wrong_clock_greeting=lambda words: f"Salam “{words}” tidak sesuai dengan waktu penerima sekarang.",
        bare_address=lambda words: f"Sapa “{words}” dengan Bapak atau Ibu.",
        referral_without_consent=lambda words: f"“{words}” disebut, padahal kedua pihak belum setuju.",
        private_data=lambda _: "Ada nomor atau alamat pribadi yang tidak perlu dikirim. Hapuslah.",
        reason_mismatch=lambda words: f"“{words}” berbeda dari alasan yang Anda pilih.",
        channel_mismatch=lambda channel: (
            f"Undangannya datang lewat {_CHANNELS.get(channel, 'cara lain')}. Balaslah lewat saluran yang sama."
        ),
        call_first=lambda words: f"Waktunya sudah mepet. Telepon dulu ke {words}, lalu kirim pesan ini.",
        outside_office_hours=lambda _: "Sekarang di luar jam kerja penerima. Tunggu jam kerja jika masih sempat.",
        cancel_after_start=lambda words: (
            f"Wawancaranya sudah dimulai, jadi tidak bisa lagi “{words}”. Mohon maaflah atas ketidakhadiran Anda."
        ),
        informal=lambda words: f"“{words}” terlalu santai. Pakai bahasa baku.",
        not_flexible=lambda _: "Tambahkan bahwa Anda siap menyesuaikan dengan jadwal mereka.",
        no_warmth=lambda _: "Satu kalimat ramah untuk nanti akan menjaga hubungan baik.",
        letter_form=lambda words: f"“{words}” bukan bentuk surat yang lazim.",
        other_language=lambda words: f"“{words}” ditulis dalam bahasa yang berbeda dari pesannya.",
    ),
    whys=Whys(
        no_greeting="Salam membuka pintu; pesan yang langsung ke pokoknya terasa seperti perintah.",
        no_name_or_role="Perekrut melayani banyak pelamar dan banyak posisi sekaligus.",
        no_interview_date="Tanpa harinya, mereka harus mencari wawancara mana yang dimaksud.",
        wrong_date="Tanggal yang keliru membuat jadwal orang lain ikut berubah.",
        weekday_mismatch="Hari dan tanggal yang tidak cocok memaksa mereka bertanya lagi.",
        wrong_company="Nama perusahaan lain menunjukkan bahwa pesan ini salinan.",
        wrong_contact="Yang mengundang Anda adalah orang yang perlu tahu lebih dulu.",
        no_thanks="Mereka telah menyisihkan waktu untuk Anda.",
        no_apology="Perubahan ini membebani jadwal mereka.",
        late_no_apology="Makin dekat waktunya, makin besar kerepotan yang mereka tanggung.",
        no_reason="Alasan singkat yang jujur membuat perubahan mudah diterima.",
        vague_reason="Alasan yang kosong terbaca sebagai alasan yang disembunyikan.",
        overshare_reason="Rincian kesehatan, uang, atau konflik tidak perlu mereka ketahui.",
        rude_blaming="Dunia kerja itu kecil; kritik dalam pesan batal hanya menutup pintu.",
        too_long="Pesan yang ringkas lebih cepat dibaca dan dijawab.",
        news_late="Penerima ingin tahu kabarnya dulu, lalu penjelasannya.",
        mixed_intent="Mereka perlu tahu apakah kursi Anda boleh diberikan kepada orang lain.",
        no_alternative="Tanpa permintaan, pesan ini terbaca sebagai pembatalan.",
        no_slots="Pilihan waktu menghemat satu putaran pesan.",
        bad_slot="Usulan yang tidak bisa dipakai menambah kerja mereka.",
        demanding="Anda sedang meminta kelonggaran, jadi mintalah.",
        no_signoff="Penutup dan nama menandai bahwa pesannya utuh.",
        placeholder_left="Kurung yang tertinggal menunjukkan templat yang tidak dibaca lagi.",
        all_caps="Huruf kapital dibaca sebagai suara keras.",
        emoji_slang="Bahasa gaul mengurangi kesan sungguh-sungguh.",
        abbreviations="Kata yang utuh menghormati pembacanya.",
        wrong_clock_greeting="Salam mengikuti jam di tempat pembaca.",
        bare_address="Di Indonesia, sebutan Bapak atau Ibu adalah sopan santun paling dasar.",
        referral_without_consent="Nama orang lain hanya boleh dibagikan dengan izinnya.",
        private_data="Nomor identitas, nomor rekening, dan alamat rumah dapat disalahgunakan.",
        reason_mismatch="Alasan yang berubah-ubah merusak kepercayaan.",
        channel_mismatch="Mereka memantau saluran yang mereka pakai sendiri.",
        call_first="Pesan tertulis mungkin baru dibaca setelah waktunya lewat.",
        outside_office_hours="Di luar jam kerja, pesan pribadi mengganggu dan mudah terlewat.",
        cancel_after_start="Yang sudah dimulai tidak bisa dibatalkan; yang tersisa ialah permohonan maaf.",
        informal="Kata ganti baku menjaga jarak yang sopan.",
        not_flexible="Anda yang meminta perubahan, jadi jadwal mereka yang menentukan.",
        no_warmth="Anda mungkin bertemu mereka lagi.",
        letter_form="Bentuk surat yang lazim membuat perhatian tetap pada isinya.",
        other_language="Pesan dalam satu bahasa terasa ditulis khusus untuk pembacanya.",
    ),
    understood="Terbaca",
    understood_lines=UnderstoodLines(
        thanks=lambda number, _: f"ucapan terima kasih di kalimat {number}",
        news=lambda number, _: f"kabarnya di kalimat {number}",
        reason=lambda number, _: f"alasan di kalimat {number}",
        apology=lambda number, _: f"permohonan maaf di kalimat {number}",
        alternative=lambda number, _: f"permintaan jadwal lain di kalimat {number}",
        flexible=lambda number, _: f"kesediaan menyesuaikan di kalimat {number}",
        warmth=lambda number, _: f"kata ramah di kalimat {number}",
        interview=lambda _, words: f"wawancara “{words}”",
        slot=lambda _, words: f"usulan “{words}”",
    ),
)
