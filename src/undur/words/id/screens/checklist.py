"""Indonesian: the second screen."""

from undur.words.screens.checklist import ChecklistWords

CHECKLIST = ChecklistWords(
    nothing="Langkah",
    nothing_help="Pilih wawancara dulu di layar 1, atau tambah dengan a.",
    mistakes="Kesalahan yang perlu dihindari",
    tick_hint="Spasi  centang",
    act_hint="⏎  kerjakan sekarang",
    seen_by_program="Langkah ini tercentang sendiri begitu Undur melihat buktinya.",
)
