"""Writing on the third screen: the margin, the place at the cursor, two texts that collide, another editor."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from undur.words.sections import Table


class MarginNames(Table[str], frozen=True, kw_only=True):
    """What a part is called in the margin: at most 9 cells."""

    greeting: str
    thanks: str
    news: str
    reason: str
    apology: str
    alternative: str
    closing: str
    signature: str
    own: str
    """Words that a person added."""


class WritingWords(Struct, frozen=True, kw_only=True):
    """What is said beside and below the text that one writes in."""

    margin: MarginNames
    parts: str
    """The row of the choices: at most 8 cells."""
    all_parts: str
    without: Callable[[str], str]
    """(names of parts)"""
    parts_title: str
    left_out: str
    changed: str
    """Of a part that a person has changed."""
    added: str
    """Of words that a person added."""
    leave_out: str
    repair: str
    why: str
    rule: Callable[[str], str]
    """(rule id)"""
    next_finding: Callable[[int], str]
    """(how many lie in the text)"""
    no_finding_here: str
    no_finding_in_text: str
    nothing_to_undo_here: str
    alone: Callable[[str], str]
    """(key that leads back)"""
    yours: str
    undurs: str
    taken_out: str
    left_empty: str
    take: str
    thread: str
    """A mail that answers the invitation in its thread."""
    not_suspended: str
    no_editor: Callable[[str], str]
    """(command)"""
    editor_failed: Callable[[str, int], str]
    """(command, exit code)"""
    text_kept: Callable[[str, str], str]
    """(path, cause)"""
    left_beside: Callable[[str], str]
    """(file or folder in which text of an editor may still be)"""
    back_from_editor: str
    not_handed: Callable[[str], str]
    """(cause)"""
