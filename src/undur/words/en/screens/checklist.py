"""English: the second screen."""

from undur.words.screens.checklist import ChecklistWords

CHECKLIST = ChecklistWords(
    mistakes="Mistakes to avoid",
    tick_hint="tick",
    act_hint="do it now",
    overdue=lambda number: f"! {number} overdue",
    still_open=lambda number: f"○ {number} to do",
    done=lambda number: f"✓ {number} done",
    evidence="Evidence",
    makes_good="To make good",
    seen_by_program="This step ticks itself as soon as Undur sees the evidence.",
)
