"""The second screen: steps and mistakes."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct


class ChecklistWords(Struct, frozen=True, kw_only=True):
    """The second screen."""

    mistakes: str
    tick_hint: str
    act_hint: str
    overdue: Callable[[int], str]
    """(how many)"""
    still_open: Callable[[int], str]
    """(how many)"""
    done: Callable[[int], str]
    """(how many)"""
    evidence: str
    makes_good: str
    seen_by_program: str
