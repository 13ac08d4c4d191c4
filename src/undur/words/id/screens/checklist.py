"""Indonesian: the second screen."""

from undur.words.screens.checklist import ChecklistWords

CHECKLIST = ChecklistWords(
    mistakes="Kesalahan yang perlu dihindari",
    tick_hint="centang",
    act_hint="kerjakan sekarang",
    overdue=lambda number: f"! {number} terlambat",
    still_open=lambda number: f"○ {number} belum",
    done=lambda number: f"✓ {number} selesai",
    evidence="Buktinya",
    makes_good="Cara memperbaikinya",
    seen_by_program="Langkah ini tercentang sendiri begitu Undur melihat buktinya.",
)
