"""Indonesian: handing a message over."""

from undur.words.handover import HandoverWords, RefusalsWords, TroublesWords, WaysWords
from undur.words.handover import WayWords as Way

HANDOVER = HandoverWords(
    title=lambda company: f"Serahkan pesan untuk {company}",
    still_wrong=lambda count: f"▲ Tetapi {count} hal di dalamnya perlu diperbaiki; lihat pemeriksaan pesan.",
    ways=WaysWords(
        copy_body=Way("Salin isi pesan", "Isi pesan ke papan klip, dan tercatat sebagai tersalin."),
        copy_subject=Way("Salin subjek", "Subjek email ke papan klip."),
        copy_all=Way("Salin semuanya", "Subjek dan isi sekaligus, dan tercatat sebagai tersalin."),
        mailto=Way("Buka di program email", "Email baru dengan alamat, subjek, dan isi yang sudah terisi."),
        whatsapp=Way("Buka WhatsApp", "Obrolan dengan nomor mereka; pesannya sudah tertulis, Anda yang menekan kirim."),
        call=Way("Telepon", "Nomor mereka di program telepon komputer ini."),
        code_number=Way("Kode QR nomornya", "Pindai dengan ponsel: WhatsApp atau telepon langsung ke nomor mereka."),
        code_text=Way("Kode QR teksnya", "Pindai dengan ponsel untuk mendapat isi pesan, lalu salin di sana."),
        eml=Way(
            "Simpan sebagai draf email (.eml)",
            "Dibuka oleh program email sebagai draf, membalas email undangan bila undangannya dari email.",
        ),
        text=Way("Simpan sebagai teks (.txt)", "Subjek dan isi dalam berkas teks."),
        reply=Way(
            "Simpan jawaban kalender: menolak (.ics)",
            "Pendamping pesan, bukan penggantinya: banyak kalender, terutama Outlook, mengabaikannya.",
        ),
        counter=Way(
            "Simpan jawaban kalender: usul waktu (.ics)",
            "Pendamping pesan, bukan penggantinya: banyak kalender, terutama Outlook, mengabaikannya.",
        ),
    ),
    refusals=RefusalsWords(
        nothing_written=lambda _: "Pesannya masih kosong.",
        no_subject=lambda _: "Pesan ini tidak memiliki subjek.",
        script=lambda _: "Ini naskah untuk dibacakan di telepon; pilih saluran tertulis dulu.",
        no_phone=lambda _: "Nomor telepon mereka belum tercatat.",
        unclear_phone=lambda number: f"Nomor “{number}” kurang jelas; tulis satu nomor, misalnya +62 812 3456 7890.",
        no_address=lambda _: "Alamat email mereka belum tercatat.",
        unclear_address=lambda address: f"“{address}” bukan satu alamat email, misalnya rekrutmen@perusahaan.example.",
        too_long=lambda _: "Pesannya terlalu panjang untuk sebuah tautan; salin isinya atau simpan sebagai .eml.",
        unsafe_header=lambda _: "Nama atau subjeknya memuat sesuatu yang akan menjadi header email; perbaiki dulu.",
        no_invitation=lambda _: "Undangannya bukan undangan kalender, jadi tidak ada yang bisa dijawab.",
        no_organizer=lambda _: "Undangan kalender ini tidak menyebut alamat pengundangnya.",
        no_attendee=lambda _: "Anda tidak ada dalam daftar tamu undangan kalender ini.",
        not_a_refusal=lambda _: "Jawaban “menolak” hanya untuk pesan pembatalan.",
        not_a_proposal=lambda _: "Usul waktu hanya untuk pesan jadwal ulang.",
        no_slots=lambda _: "Belum ada waktu pengganti yang akan datang; usulkan dulu.",
    ),
    troubles=TroublesWords(
        refused_link="Tautan ini tidak dikenali Undur.",
        remote="Undur berjalan di komputer lain lewat ssh",
        no_display="Tidak ada layar grafis di sini",
        no_program="Tidak ada program untuk membuka tautan di sini",
        failed="Programnya tidak mau membuka tautan ini",
    ),
    too_large="Jendelanya terlalu kecil untuk kode ini; perbesar dulu.",
    open_question=lambda where: f"Buka tautan ini? Menuju {where}",
    code_hint="Pindai dengan kamera ponsel · ⟨leave_dialog⟩ tutup",
    opened="Sudah dibuka. Kirim dari sana; sudah dikirim? Tekan ⟨mark_sent⟩.",
    called="Nomornya sudah dibuka. Sudah menelepon? Tekan ⟨mark_sent⟩.",
    number_open="Nomornya sudah dibuka. ⟨call_company⟩ menampilkan naskahnya dan mencatat hasil teleponnya.",
    scanned="Sudah dikirim dari ponsel? Tekan ⟨mark_sent⟩.",
    link_copied=lambda way: f"Tautannya disalin ({way}); buka di perangkat Anda. Sudah dikirim? Tekan ⟨mark_sent⟩.",
    link_sent_to_terminal=(
        "Tautannya dikirim ke papan klip terminal Anda (OSC 52), yang tidak memberi kabar; tempel untuk memastikan. "
        "Sudah dikirim? Tekan ⟨mark_sent⟩."
    ),
    saved=lambda path: f"Tersimpan di {path}. Sudah dikirim? Tekan ⟨mark_sent⟩.",
    companion_saved=lambda path: f"Tersimpan di {path}. Lampirkan pada pesannya; pesannya tetap perlu dikirim.",
    sent_question=lambda company: f"Apakah pesan untuk {company} sudah dikirim?",
    not_from_here=lambda way: (
        f"Dari sini pesannya belum disalin, dibuka, atau disimpan. Bila sudah Anda kirim sendiri, dicatat terkirim {way}."
    ),
    was_sent="Sudah dikirim",
    not_sent="Belum",
    noted_sent=lambda company, way: f"Tercatat terkirim {way}: {company}. ⟨undo⟩ mengurungkannya.",
    noted_called=lambda company: f"Tercatat sudah ditelepon: {company}. ⟨undo⟩ mengurungkannya.",
)
