"""English: what the dialogs and the notices ask and say."""

from undur.words.screens.dialogs import AnswersWords, DialogsWords, HappenedWords, PurposesWords, WeightsWords

DIALOGS = DialogsWords(
    welcome_title="Welcome to Undur",
    welcome=(
        "Cancelling or moving an interview is all right, if it is done well.\n"
        "Two questions, then we begin. Everything stays on this computer."
    ),
    your_name="Your name, as you sign a message",
    name_hint="such as Dewi Lestiani",
    your_language="Language of the interface",
    begin="Begin ⏎",
    help_title="Help",
    purposes=PurposesWords(
        upcoming=(
            "This screen counts each interview down to its 24-hour mark, the last moment at which telling them is still considerate. "
            "The most urgent stands on top, with the one thing to do next."
        ),
        checklist=(
            "This screen leads you step by step and shows the mistakes to avoid. "
            "What Undur can see ticks itself; the rest you tick with ⟨tick_step⟩."
        ),
        editor=(
            "This screen writes the message from the interview's record; you may change every word, and it is saved as you type. "
            "Copy it with ⟨copy_message⟩, send it yourself, then press ⟨mark_sent⟩ to note that it is sent."
        ),
    ),
    decide_question=lambda company: f"{company}: what do you decide?",
    guide="Help me decide …",
    guide_help="A few short questions, then advice and its reason. It stays your decision.",
    recommended=lambda decision: f"Advice: {decision}",
    reason_question="What is the real reason? Short and honest is enough.",
    own_words="In my own words …",
    own_words_hint="the words that follow “because …”",
    no_reason="No reason",
    no_reason_help="You may, though recruiters like to read a short one.",
    weights=WeightsWords(
        solid="A solid reason; one sentence is enough.",
        weak="Not a strong reason. If you still can, think about going, or ask for a video call.",
        trivial="Honestly, for this reason it is better to go.",
        suspicious="Send them no data; verify through the company's official channel first.",
    ),
    rather=lambda decision: f"For this reason it is usually better to {decision.lower()}. It stays your decision.",
    answer_question=lambda company: f"What did {company} answer?",
    answers=AnswersWords(
        accepted="They accept",
        proposed="They propose another time",
        regret="They are sorry, or decline",
        question="They ask something",
    ),
    new_time_hint="such as Mon 30/11 10:00, or leave it empty",
    accept_time="I agree: move the interview to this time",
    only_note="Only note their proposal for now",
    hour_needed="Add the hour, please.",
    happened=HappenedWords(
        received="invitation received",
        decided="decided",
        copied="message copied",
        sent="message sent",
        called="called",
        answered="they answered",
        replied="answer replied to",
        confirmed="confirmed",
        rescheduled="rescheduled",
        cancelled="called off by them",
        attended="attended",
        closed="closed",
    ),
    delete_question=lambda company: f"Delete the interview with {company}?",
    delete_told="You can take it back with ⟨undo⟩.",
    delete="Delete",
    keep="Keep",
    copied=lambda way: f"Copied ({way}). Paste and send it, then press ⟨mark_sent⟩ to note that it is sent.",
    copied_remote=lambda way: f"Copied to your terminal ({way}). Paste and send it, then press ⟨mark_sent⟩.",
    sent_to_terminal=(
        "Handed to the terminal (OSC 52), which gives no answer. If pasting fails, press ⟨copy_message⟩ once more."
    ),
    not_copied="No clipboard can be reached from here.",
    viewer_title="Select this text with the mouse (hold Shift), then copy it",
    written=lambda path: f"Saved as {path}",
    not_written=lambda folder, cause: f"Can't write to {folder}: {cause}",
    sent_already="This message is noted as sent already. Press ⟨new_message⟩ for a new one.",
    decide_first="There is no message for this interview yet. Decide first, with ⟨decide⟩.",
    added=lambda company: f"{company} added",
    changed=lambda company: f"{company} changed",
    deleted=lambda company: f"{company} deleted",
    archived=lambda company: f"{company} archived",
    unarchived=lambda company: f"{company} taken out of the archive",
    decided=lambda company, decision: f"{company}: {decision.lower()}",
    marked_sent=lambda company: f"Noted as sent: {company}",
    answer_noted=lambda company: f"Answer of {company} noted",
    moved=lambda company, moment: f"{company} moved to {moment}",
    ticked=lambda step: f"Step: {step}",
    typed=lambda company: f"Text for {company}",
    chosen=lambda what: f"Choice: {what}",
    samples_added="Sample interviews added",
    samples_only_into_empty="Samples only go into an empty plan; yours has interviews.",
)
