"""English: the call mode."""

from undur.words.screens.call import CallWords, EndingWords, StageHints

CALL = CallWords(
    title=lambda who: f"Calling {who}",
    there=lambda clock: f"{clock} there",
    dial="Dial",
    no_number="Their number is not on record: ⟨leave_dialog⟩, then ⟨edit_interview⟩ adds it.",
    ready=(
        "Find a quiet place; have pen and calendar at hand.",
        "The steps are read aloud one by one: ⟨next_call_step⟩ when they pick up.",
    ),
    may_call="A good time to call.",
    call_from=lambda when: f"Better call {when}: they are hard to reach before.",
    on_the_line="on the line",
    say="Say",
    do="Now",
    next="Next",
    last="At the end: note how it went",
    voicemail="For the voicemail, slowly, in half a minute",
    no_voicemail="The script has nothing for a voicemail: your name, the interview, and that you will write.",
    ended="How did the call end?",
    endings=EndingWords(
        slot=lambda moment: f"They agreed to {moment}",
        other_time=lambda _: "We agreed on another time …",
        accepted=lambda _: "They agreed",
        proposed=lambda _: "They propose another time …",
        regret=lambda _: "They were sorry, or said no",
        voicemail=lambda _: "I left a voicemail",
        no_answer=lambda _: "They didn't answer",
    ),
    time_hint="which time do they propose? such as Mon 30/11 10:00, or leave it empty",
    agreed_hint="which time? such as Mon 30/11 10:00",
    hints=StageHints(
        dialling=(
            ("next_call_step", "They picked up"),
            ("nobody_answers", "No answer"),
            ("leave_dialog", "Leave"),
            ("reach_voicemail", "Voicemail"),
            ("show_number_code", "QR code"),
        ),
        talking=(
            ("next_call_step", "Next step"),
            ("end_call", "Call is over"),
            ("leave_dialog", "Leave"),
            ("previous_call_step", "Back"),
            ("reach_voicemail", "Voicemail"),
        ),
        voicemail=(
            ("next_call_step", "Said it"),
            ("leave_dialog", "Back"),
            ("nobody_answers", "Didn't leave one"),
            ("previous_call_step", "They picked up after all"),
        ),
        ended=(("choose_row", "Note it"), ("leave_dialog", "Back to the call")),
    ),
    noted=lambda company: (
        f"The call to {company} is noted. The written confirmation is ready: check it, then press ⟨copy_message⟩."
    ),
    moved=lambda company, moment: (
        f"{company} moved to {moment}. The written confirmation is ready: check it, then press ⟨copy_message⟩."
    ),
    not_reached=lambda company: f"{company} was not reached, so nothing is noted. Write now: the message is ready.",
    called_again=lambda when: f"Try again {when}.",
    voicemail_note="voicemail",
    change=lambda company: f"Call to {company}",
)
