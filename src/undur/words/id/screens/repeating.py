"""Indonesian: repeating, reading notices again, the tour."""

from undur.words.screens.repeating import RepeatingWords, TourStop

REPEATING = RepeatingWords(
    nothing_to_repeat="Belum ada yang bisa diulang.",
    notices_title="Pemberitahuan sejauh ini",
    no_notices="Belum ada.",
    nothing_due="Tidak ada yang menunggu tindakan Anda.",
    tour=(
        TourStop(
            "Daftar",
            "Setiap wawancara dihitung mundur ke tanda 24 jam, batas sopan memberi kabar; lewat itu, kabari segera. Tambah wawancara dengan ⟨add_interview⟩, atau tempelkan undangannya.",
        ),
        TourStop(
            "Putuskan dulu",
            "Tekan ⟨decide⟩: hadir, batalkan, minta jadwal ulang, atau pastikan dulu. Kalau bimbang, biarkan Undur bertanya. Keputusan selalu boleh diubah.",
        ),
        TourStop(
            "Langkah",
            "⟨show_checklist⟩ menampilkan langkah menurut urutannya sekarang, dan kesalahan yang perlu dihindari. Sebagian tercentang sendiri; sisanya Anda centang dengan ⟨tick_step⟩.",
        ),
        TourStop(
            "Pesan",
            "⟨show_editor⟩ menampilkan pesan yang sudah disusun. Ubah kata mana pun dengan ⟨edit_text⟩; pemeriksaan di bawahnya memberi tahu apa yang kurang atau keliru.",
        ),
        TourStop(
            "Kirim, lalu jaga hubungan",
            "⟨copy_message⟩ menyalin, ⟨hand_over⟩ menyerahkan, ⟨mark_sent⟩ mencatat terkirim, ⟨log_answer⟩ mencatat jawaban. ⟨undo⟩ mengurungkan apa saja, ⟨show_help⟩ membantu di mana pun.",
        ),
    ),
    tour_stop=lambda number, of, title: f"Panduan {number}/{of} · {title}",
    tour_next="lanjut",
    tour_end="selesai",
)
