"""English: the second screen."""

from undur.words.screens.checklist import ChecklistWords

CHECKLIST = ChecklistWords(
    nothing="Steps",
    nothing_help="Select an interview on screen 1 first, or add one with a.",
    mistakes="Mistakes to avoid",
    tick_hint="Space  tick",
    act_hint="⏎  do it now",
    seen_by_program="This step ticks itself as soon as Undur sees the evidence.",
)
