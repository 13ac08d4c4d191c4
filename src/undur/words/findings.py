"""One sentence a slug of the checker."""

from __future__ import annotations

from msgspec import Struct


class FindingsWords(Struct, frozen=True, kw_only=True):
    """One sentence a slug of the checker."""
