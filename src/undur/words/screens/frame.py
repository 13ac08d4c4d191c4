"""The frame around every screen: title bar, key line, notices that belong to no screen."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct


class FrameWords(Struct, frozen=True, kw_only=True):
    """The frame around every screen."""

    upcoming: str
    checklist: str
    editor: str
    space_key: str
    delete_key: str
    key_of_lists: Callable[[str, str, str], str]
    """(a key, the command's name and its id in the file): the file binds a command to a key that lists need"""
    palette_placeholder: str
    palette_empty: str
    undone: Callable[[str], str]
    """(the change's name)"""
    redone: Callable[[str], str]
    """(the change's name)"""
    nothing_to_undo: str
    nothing_to_redo: str
    nothing_selected: str
    interview_gone: str
    """Of what was to be noted in an interview that another program has deleted meanwhile."""
    select_first: str
    """Of a screen that shows one interview, and none is selected."""
    language_changed: str
    theme_changed: Callable[[str], str]
    """(the theme's name)"""
    reminders_title: str
    reminders_both: str
    reminders_none: str
    everywhere: str
    """Heads the keys in the help that work on every screen."""
    too_small: Callable[[str], str]
    """(the size from which on there is room, as `60×20`)"""
    dark: str
    light: str
    terminal: str
    terminal_light: str
    crash_title: str
    crash_saved: Callable[[str], str]
    """(the plan file's path)"""
    crash_rescued: Callable[[str], str]
    """(the recovery folder's path)"""
    crash_again: str
    """What one does next."""
    crash_report: Callable[[str], str]
    """(the report's path)"""
    how_to_leave: str
    leave_anyway: str
    leave_kept: str
    leave: str
    stay: str
