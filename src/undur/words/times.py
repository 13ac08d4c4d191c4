"""Names of days and months, and spans of time."""

from __future__ import annotations

from msgspec import Struct


class TimesWords(Struct, frozen=True, kw_only=True):
    """Names of days and months, and spans of time."""
