"""Every command by its name: a short label for the key line, and a sentence for palette and help."""

from __future__ import annotations

from msgspec import Struct

from undur.words.sections import Table


class CommandWords(Struct, frozen=True):
    """What a command is called and what it does."""

    label: str
    """At most 14 cells: it stands in the key line."""
    help: str


class CommandsWords(Table[CommandWords], frozen=True, kw_only=True):
    """One field a command."""

    show_upcoming: CommandWords
    show_checklist: CommandWords
    show_editor: CommandWords
    show_help: CommandWords
    open_palette: CommandWords
    edit_profile: CommandWords
    switch_language: CommandWords
    switch_theme: CommandWords
    switch_reminders: CommandWords
    suspend_undur: CommandWords
    leave_undur: CommandWords
    leave_quickly: CommandWords
    add_interview: CommandWords
    import_interviews: CommandWords
    edit_interview: CommandWords
    decide: CommandWords
    choose_slots: CommandWords
    call_company: CommandWords
    open_checklist: CommandWords
    archive_interview: CommandWords
    delete_interview: CommandWords
    filter_interviews: CommandWords
    end_search: CommandWords
    change_view: CommandWords
    next_due: CommandWords
    repeat_last: CommandWords
    read_notices: CommandWords
    show_tour: CommandWords
    end_tour: CommandWords
    undo: CommandWords
    redo: CommandWords
    log_answer: CommandWords
    look_around: CommandWords
    copy_message: CommandWords
    copy_quickly: CommandWords
    copy_subject: CommandWords
    hand_over: CommandWords
    mark_sent: CommandWords
    edit_text: CommandWords
    leave_text: CommandWords
    open_choices: CommandWords
    open_findings: CommandWords
    reset_text: CommandWords
    another_wording: CommandWords
    keep_sentence: CommandWords
    take_composed: CommandWords
    new_message: CommandWords
    undo_typing: CommandWords
    redo_typing: CommandWords
    next_finding: CommandWords
    repair_here: CommandWords
    show_why: CommandWords
    choose_parts: CommandWords
    edit_elsewhere: CommandWords
    write_alone: CommandWords
    open_backups: CommandWords
    merge_copies: CommandWords
    tick_step: CommandWords
    act_on_step: CommandWords
    go_back: CommandWords
