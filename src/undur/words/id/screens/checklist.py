"""Indonesian: the second screen."""

from undur.words.screens.checklist import ChecklistWords

CHECKLIST = ChecklistWords(
    nothing="Langkah",
    nothing_help="Pilih wawancara dulu di layar 1, atau tambah dengan ⟨add_interview⟩.",
    mistakes="Kesalahan yang perlu dihindari",
    tick_hint="centang",
    act_hint="kerjakan sekarang",
    overdue=lambda number: f"! {number} lewat",
    still_open=lambda number: f"○ {number} terbuka",
    done=lambda number: f"✓ {number} selesai",
    evidence="Buktinya",
    makes_good="Cara memperbaikinya",
    seen_by_program="Langkah ini tercentang sendiri begitu Undur melihat buktinya.",
)
