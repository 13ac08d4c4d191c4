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
            "Add an interview with  ⟨add_interview⟩ , or paste the invitation right here. Each one counts down to its 24-hour mark: "
            "until then, telling them is still considerate. The most urgent stands on top.",
        ),
        TourStop(
            "Decide first",
            "Press  ⟨decide⟩ : attend, cancel, ask for another time, or verify. If you are torn, let Undur ask you a few "
            "questions. You can change your mind at any time.",
        ),
        TourStop(
            "The steps",
            "⟨show_checklist⟩  shows what to do, in the order that matters now, and which mistakes to avoid. What Undur can see ticks "
            "itself; the rest you tick with  ⟨tick_step⟩ .",
        ),
        TourStop(
            "The message",
            "⟨show_editor⟩  shows the message, written from what Undur knows. Change any word with  ⟨edit_text⟩ . The check below knows the "
            "appointment, and tells you what is missing or wrong.",
        ),
        TourStop(
            "Send it, and stay in touch",
            "⟨copy_message⟩  copies,  ⟨hand_over⟩  opens your mail or WhatsApp. Press  ⟨mark_sent⟩  once it has gone out, and  ⟨log_answer⟩  when they answer. "
            "⟨undo⟩  takes back anything;  ⟨show_help⟩  helps everywhere.",
        ),
    ),
    tour_stop=lambda number, of, title: f"Tour {number}/{of} · {title}",
    tour_next="next",
    tour_end="end the tour",
)
