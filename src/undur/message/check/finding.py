"""One result of the checker."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import Struct

Severity: TypeAlias = Literal["error", "warning", "hint"]


class Repair(Struct, frozen=True):
    """A change that mends a finding: the body's code points `start` to `end`, half-open, give way to `text`."""

    start: int
    end: int
    text: str


class Finding(Struct, frozen=True, kw_only=True):
    """A fault, by its slug; `words.findings` has its sentence."""

    fault: str
    rule: str
    """Rule id of etiquette.md §B."""
    severity: Severity
    start: int | None = None
    """Code points of the body, half-open; `None` where something is missing, or where it stands in the subject."""
    end: int | None = None
    repair: Repair | None = None
    detail: str = ""
    """What the sentence quotes: the words meant, a number, a name."""
