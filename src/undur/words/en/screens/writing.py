"""English: writing on the third screen."""

from undur.words.screens.writing import MarginNames, WritingWords

WRITING = WritingWords(
    margin=MarginNames(
        greeting="Greeting",
        thanks="Thanks",
        news="News",
        reason="Reason",
        apology="Apology",
        alternative="Offer",
        closing="Closing",
        signature="Name",
        own="Yours",
    ),
    parts="Parts",
    all_parts="all in",
    without=lambda names: f"without {names}",
    parts_title="Which parts should be in?",
    left_out="left out",
    changed="changed by you",
    added="words of your own",
    leave_out="parts",
    repair="repair",
    why="why",
    rule=lambda rule: f"rule {rule}",
    next_finding=lambda number: f"{number} in the text",
    no_finding_here="Nothing was found where the cursor stands.",
    no_finding_in_text="Nothing was found inside the text.",
    nothing_to_undo_here="Nothing more to undo in this message.",
    alone=lambda key: f"{key}  back",
    yours="You",
    undurs="Undur",
    taken_out="(you took it out)",
    left_empty="(nothing)",
    take="take Undur's",
    thread="in reply to their invitation",
    not_suspended="Another editor can't be opened from here.",
    no_editor=lambda command: f"{command} was not found. Set EDITOR to an editor that is installed.",
    editor_failed=lambda command, code: (
        f"{command} ended with an error ({code}). What it had saved was taken all the same; ⟨undo⟩ undoes it."
    ),
    text_kept=lambda path, cause: f"The editor's text can't be read ({cause}). The file is still there: {path}",
    left_beside=lambda path: f"The editor was cut off; text from it may still be here: {path}",
    back_from_editor="What your editor had saved before Undur was cut off is in the text again; ⟨undo⟩ undoes it.",
    not_handed=lambda cause: f"The text can't be handed to an editor: {cause}",
)
