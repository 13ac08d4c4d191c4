"""The second screen: steps and mistakes."""

from __future__ import annotations

from msgspec import Struct


class ChecklistWords(Struct, frozen=True, kw_only=True):
    """The second screen."""

    nothing: str
    nothing_help: str
    mistakes: str
    tick_hint: str
    act_hint: str
    seen_by_program: str
