"""English: the frame around every screen."""

from undur.words.screens.frame import FrameWords

FRAME = FrameWords(
    upcoming="Upcoming",
    checklist="Steps",
    editor="Message",
    space_key="Space",
    delete_key="Del",
    key_of_lists=lambda key, command, name: (
        f"{key} is bound to “{command}”, but lists need it to move and choose. Give {name} another key under [keys] in the file."
    ),
    palette_placeholder="Search for a command …",
    palette_empty="No command matches",
    undone=lambda name: f"Taken back: {name}",
    redone=lambda name: f"Done again: {name}",
    nothing_to_undo="There is nothing to take back yet.",
    nothing_to_redo="There is nothing to do again.",
    nothing_selected="No interview is selected.",
    interview_gone="This interview is no longer in the plan, so nothing was noted.",
    select_first="No interview is selected.\n⟨show_upcoming⟩ leads to the list: choose one there, or add one.",
    language_changed="Language: English",
    theme_changed=lambda name: f"Look: {name}",
    reminders_title="The terminal's title counts down.",
    reminders_both="The terminal's title counts down, and its bell rings when it is time.",
    reminders_none="The terminal's title and bell are left alone.",
    everywhere="Everywhere",
    too_small=lambda size: f"too small, needs {size}",
    dark="dark",
    light="light",
    terminal="the terminal's colours, on dark",
    terminal_light="the terminal's colours, on light",
    crash_title="Sorry, Undur stopped because of a mistake of its own, not of yours.",
    crash_saved=lambda path: f"Your plan is saved, whole, in {path}",
    crash_rescued=lambda path: (
        f"The plan could not be saved; your text is rescued in {path} and comes back by itself when Undur opens again."
    ),
    crash_again="To go on, run undur again.",
    crash_report=lambda path: f"To report it there is a technical note without anything personal: {path}",
    how_to_leave="Press ⟨leave_undur⟩ to leave; everything is saved.",
    leave_anyway="Leave although the plan is not saved?",
    leave_kept="If you leave, the content is kept in a recovery file.",
    leave="Leave",
    stay="Stay",
)
