"""What is said about the plan file."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from undur.words.sections import Table


class Whys(Table[str], frozen=True, kw_only=True):
    """Why the file cannot be read, with the cure. By `store.errors.Unreadable`."""

    not_a_file: str
    too_large: str
    too_many: str
    too_many_keys: str
    zeros: str
    utf_16: str
    not_utf_8: str
    conflict_markers: str
    not_toml: str
    too_deep: str
    wrong_shape: str
    denied: str
    io: str
    newer: str


class HowMuch(Table[Callable[[str, int], str]], frozen=True, kw_only=True):
    """(file, number) The file with what is too much of it. By `store.errors.Unreadable`."""

    too_large: Callable[[str, int], str]
    """(file, bytes)"""
    too_many: Callable[[str, int], str]
    too_many_keys: Callable[[str, int], str]
    """(file, blocks)"""


class Causes(Table[str], frozen=True, kw_only=True):
    """Why the file could not be written, with the cure. By `store.errors.Cause`."""

    full: str
    quota: str
    denied: str
    read_only_disk: str
    io: str
    busy: str
    cut: str
    newer: str
    unread: str
    unstorable: str
    too_large: str
    too_many: str
    unreadable_outside: str
    no_backup: str
    other: str


class BackupWords(Struct, frozen=True, kw_only=True):
    """Earlier versions of the plan file."""

    title: str
    version: Callable[[str, int | None], str]
    """(when it was written, how many interviews it has; none: it can't be read)"""
    size: Callable[[int], str]
    """(bytes)"""
    same: str
    back: Callable[[tuple[str, ...]], str]
    """(companies that only the earlier version has)"""
    gone: Callable[[tuple[str, ...]], str]
    """(companies that it hasn't got)"""
    other: Callable[[tuple[str, ...]], str]
    """(companies whose interviews are different there)"""
    settings: str
    none: str
    no_such: Callable[[int, int], str]
    """(the number asked for, how many there are)"""
    restored: Callable[[str], str]
    """(when the restored version was written)"""
    undo_hint: str
    """For the prompt."""


class MendingWords(Struct, frozen=True, kw_only=True):
    """What can be done about a file that can't be read, asked at the prompt."""

    restore: Callable[[str], str]
    """(when the last good version was written, with its interviews)"""
    edit: Callable[[str], str]
    """(the editor)"""
    where: str
    places: Callable[[str, str], str]
    """(the file, the folder of its earlier versions)"""
    leave: str
    choose: str
    """With its colon and blank."""


class StorageWords(Struct, frozen=True, kw_only=True):
    """What is said about the plan file."""

    on_line: Callable[[str, int], str]
    """(file, line from 1)"""
    unreadable: Callable[[str, str, str], str]
    """(file with line, why and cure, the broken line or the system's own word, may be empty)"""
    how_much: HowMuch
    whys: Whys
    not_saved: Callable[[str, str, str], str]
    """(file, cause and cure, the field or the system's own word, may be empty)"""
    causes: Causes
    empty_file: str
    loading: Callable[[str], str]
    """(file) Shown while a very large one is read."""
    cut_short: Callable[[int], str]
    """(how many interviews could be read)"""
    newer_format: Callable[[int], str]
    """(format of the file)"""
    fault: Callable[[str, str, str, int | None], str]
    """(field, value as written or empty where it is missing, what may stand there, line from 1)"""
    needs_repair: Callable[[str, str, str], str]
    """(table, the company or empty, all faults)"""
    repair_title: str
    repair_hint: Callable[[str], str]
    """(the file)"""
    offset_disagrees: Callable[[str, str, str, str], str]
    """(interview's id, field, time as written, zone)"""
    duplicate_id: Callable[[str, str], str]
    """(id, the fresh id of the later one)"""
    deleted_outside: Callable[[str], str]
    """(interview's id)"""
    copies_beside: Callable[[tuple[str, ...]], str]
    """(names of the conflict copies beside the file)"""
    copy_merged: Callable[[str], str]
    """(name of the conflict copy)"""
    backups: BackupWords
    mending: MendingWords
    came_in: Callable[[tuple[str, ...]], str]
    """(companies whose interviews another program changed or added; none: settings only)"""
    form_again: str
    recovered: Callable[[tuple[str, ...]], str]
    """(companies whose interviews hold again what had not been saved; none: settings only)"""
    brought_back: Callable[[str], str]
    """(interview's id): the name, for undo, of another program's deletion"""
    not_backed_up: Callable[[str], str]
    """(the system's own word)"""
