"""English: repeating, reading notices again, the tour."""

from undur.words.screens.repeating import RepeatingWords, TourStop

REPEATING = RepeatingWords(
    nothing_to_repeat="Nothing to repeat yet.",
    notices_title="What Undur said",
    no_notices="Nothing yet.",
    nothing_due="Nothing is waiting for you.",
    tour=(
        TourStop(
            "The list",
            "Each interview counts down to its 24-hour mark, the considerate time to tell them; past it, tell them at once. Add an interview with ⟨add_interview⟩, or paste the invitation.",
        ),
        TourStop(
            "Decide first",
            "Press ⟨decide⟩: attend, cancel, ask for another time, or verify. If you are torn, let Undur ask you. You can change your mind at any time.",
        ),
        TourStop(
            "The steps",
            "⟨show_checklist⟩ shows the steps in the order that matters now, and the mistakes to avoid. Some tick themselves; tick the rest with ⟨tick_step⟩.",
        ),
        TourStop(
            "The message",
            "⟨show_editor⟩ shows the message, already written. Change any word with ⟨edit_text⟩; the check below tells you what is missing or wrong.",
        ),
        TourStop(
            "Send it, and stay in touch",
            "⟨copy_message⟩ copies, ⟨hand_over⟩ hands over, ⟨mark_sent⟩ notes it as sent, ⟨log_answer⟩ notes their answer. ⟨undo⟩ takes back anything, ⟨show_help⟩ helps everywhere.",
        ),
    ),
    tour_stop=lambda number, of, title: f"Tour {number}/{of} · {title}",
    tour_next="next",
    tour_end="end the tour",
)
