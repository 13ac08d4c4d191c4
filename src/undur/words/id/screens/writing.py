"""Indonesian: writing on the third screen."""

from undur.words.screens.writing import MarginNames, WritingWords

WRITING = WritingWords(
    margin=MarginNames(
        greeting="Salam",
        thanks="Apresiasi",
        news="Kabar",
        reason="Alasan",
        apology="Maaf",
        alternative="Tawaran",
        closing="Penutup",
        signature="Nama",
        own="Anda",
    ),
    parts="Bagian",
    all_parts="semua dipakai",
    without=lambda names: f"tanpa {names}",
    parts_title="Bagian mana yang dipakai?",
    left_out="dilepas",
    changed="Anda ubah",
    added="kata-kata Anda sendiri",
    leave_out="atur bagian",
    repair="perbaiki",
    why="mengapa",
    rule=lambda rule: f"aturan {rule}",
    next_finding=lambda number: f"{number} temuan di teks",
    no_finding_here="Tidak ada temuan di tempat kursor.",
    no_finding_in_text="Tidak ada temuan di dalam teks.",
    nothing_to_undo_here="Tidak ada lagi yang bisa diurungkan di pesan ini.",
    alone=lambda key: f"{key}  kembali",
    yours="Anda",
    undurs="Undur",
    taken_out="(Anda hapus)",
    left_empty="(kosong)",
    take="pakai Undur",
    thread="balasan atas undangan mereka",
    not_suspended="Editor lain tidak bisa dibuka dari sini.",
    no_editor=lambda command: f"{command} tidak ditemukan. Setel EDITOR ke editor yang terpasang.",
    editor_failed=lambda command, code: (
        f"{command} berakhir dengan kesalahan ({code}). Yang sudah disimpannya tetap diambil; ⟨undo⟩ mengurungkan."
    ),
    text_kept=lambda path, cause: f"Teks dari editor tidak terbaca ({cause}). Berkasnya tetap ada: {path}",
    left_beside=lambda path: f"Editor terputus; tulisan dari sana mungkin masih ada di: {path}",
    back_from_editor="Yang sudah disimpan editor Anda sebelum Undur terputus kini ada lagi di dalam pesan; ⟨undo⟩ membatalkannya.",
    not_handed=lambda cause: f"Teks tidak bisa diserahkan ke editor: {cause}",
)
