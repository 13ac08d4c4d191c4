"""Indonesian: the frame around every screen."""

from undur.words.screens.frame import FrameWords

FRAME = FrameWords(
    upcoming="Mendatang",
    checklist="Langkah",
    editor="Pesan",
    space_key="Spasi",
    delete_key="Del",
    key_of_lists=lambda key, command, name: (
        f"{key} dipasang untuk “{command}”, padahal daftar memakainya untuk berpindah dan memilih. Pasang tombol lain untuk {name} di [keys] pada berkas."
    ),
    palette_placeholder="Cari perintah …",
    palette_empty="Tidak ada perintah yang cocok",
    undone=lambda name: f"Diurungkan: {name}",
    redone=lambda name: f"Diulangi: {name}",
    nothing_to_undo="Belum ada yang bisa diurungkan.",
    nothing_to_redo="Tidak ada yang bisa diulangi.",
    nothing_selected="Belum ada wawancara yang dipilih.",
    interview_gone="Wawancara ini sudah tidak ada dalam rencana, jadi tidak ada yang dicatat.",
    select_first="Belum ada wawancara yang dipilih.\n⟨show_upcoming⟩ membuka daftarnya; pilih atau tambahkan di sana.",
    language_changed="Bahasa: Indonesia",
    theme_changed=lambda name: f"Tampilan: {name}",
    reminders_title="Judul terminal menghitung mundur.",
    reminders_both="Judul terminal menghitung mundur, dan belnya berbunyi saat waktunya.",
    reminders_none="Judul dan bel terminal tidak dipakai.",
    everywhere="Di semua layar",
    too_small=lambda size: f"layar kecil, perlu {size}",
    dark="gelap",
    light="terang",
    terminal="warna terminal, latar gelap",
    terminal_light="warna terminal, latar terang",
    crash_title="Maaf, Undur berhenti karena kesalahan di dalam program, bukan karena Anda.",
    crash_saved=lambda path: f"Rencana Anda tersimpan utuh di {path}",
    crash_rescued=lambda path: (
        f"Rencana tidak dapat disimpan; teks Anda diselamatkan di {path} dan kembali dengan sendirinya saat Undur dibuka lagi."
    ),
    crash_again="Untuk melanjutkan, jalankan undur lagi.",
    crash_report=lambda path: f"Untuk melaporkannya ada catatan teknis tanpa isi pribadi: {path}",
    how_to_leave="Tekan ⟨leave_undur⟩ untuk keluar; semuanya sudah tersimpan.",
    leave_anyway="Keluar meski rencana belum tersimpan?",
    leave_kept="Bila Anda keluar, isinya disimpan di berkas pemulihan.",
    leave="Keluar",
    stay="Tetap di sini",
)
