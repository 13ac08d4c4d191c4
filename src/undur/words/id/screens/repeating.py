"""Indonesian: repeating, reading notices again, the tour."""

from undur.words.screens.repeating import RepeatingWords, TourStop

REPEATING = RepeatingWords(
    nothing_to_repeat="Belum ada yang bisa diulang.",
    notices_title="Pemberitahuan sejauh ini",
    no_notices="Belum ada.",
    nothing_due="Tidak ada yang menunggu tindakan Anda.",
    tour=(
        TourStop(
            "Daftar wawancara",
            "Tambah wawancara dengan  ⟨add_interview⟩ , atau tempelkan undangannya langsung di sini. Setiap wawancara dihitung mundur "
            "ke tanda 24 jam: sampai saat itu, memberi tahu masih sopan. Yang paling mendesak ada di atas.",
        ),
        TourStop(
            "Putuskan dulu",
            "Tekan  ⟨decide⟩ : hadir, batalkan, minta jadwal ulang, atau pastikan dulu. Kalau masih bimbang, biarkan Undur "
            "bertanya sebentar. Keputusan selalu boleh diubah.",
        ),
        TourStop(
            "Langkah demi langkah",
            "⟨show_checklist⟩  menampilkan apa yang perlu dilakukan, menurut urutan yang penting sekarang, dan kesalahan yang perlu "
            "dihindari. Yang terlihat oleh Undur tercentang sendiri; sisanya Anda centang dengan  ⟨tick_step⟩ .",
        ),
        TourStop(
            "Pesan",
            "⟨show_editor⟩  menampilkan pesan yang disusun dari data wawancara. Ubah kata mana pun dengan  ⟨edit_text⟩ . Pemeriksaan di "
            "bawahnya mengenal jadwalnya, lalu memberi tahu apa yang kurang atau keliru.",
        ),
        TourStop(
            "Kirim, lalu jaga hubungan",
            "⟨copy_message⟩  menyalin,  ⟨hand_over⟩  membuka email atau WhatsApp. Tekan  ⟨mark_sent⟩  setelah terkirim, dan  ⟨log_answer⟩  setelah dijawab. "
            "⟨undo⟩  mengurungkan apa saja;  ⟨show_help⟩  membantu di mana pun.",
        ),
    ),
    tour_stop=lambda number, of, title: f"Keliling {number}/{of} · {title}",
    tour_next="lanjut",
    tour_end="selesai",
)
