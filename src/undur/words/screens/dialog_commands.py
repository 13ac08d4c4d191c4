"""What can be done in a dialog, by the command's name: a label for its key line, a sentence for palette and help."""

from __future__ import annotations

from undur.words.screens.commands import CommandWords
from undur.words.sections import Table


class DialogCommandsWords(Table[CommandWords], frozen=True, kw_only=True):
    """One field a command."""

    leave_dialog: CommandWords
    choose_row: CommandWords
    enter_text: CommandWords
    next_field: CommandWords
    save_fields: CommandWords
    show_values: CommandWords
    close_values: CommandWords
    read_invitation: CommandWords
    next_call_step: CommandWords
    nobody_answers: CommandWords
    end_call: CommandWords
    reach_voicemail: CommandWords
    previous_call_step: CommandWords
    show_number_code: CommandWords
    pick_time: CommandWords
    take_times: CommandWords
    next_week: CommandWords
    previous_week: CommandWords
    next_proposal: CommandWords
    type_time: CommandWords
    zoom_week: CommandWords
    keep_value: CommandWords
    decide_later: CommandWords
    correct_invitation: CommandWords
    review_each: CommandWords
    open_link: CommandWords
    copy_link: CommandWords
    turn_part: CommandWords
    take_parts: CommandWords
    save_as_file: CommandWords
    edit_file: CommandWords
