"""What is said about the plan file."""

from __future__ import annotations

from msgspec import Struct


class StorageWords(Struct, frozen=True, kw_only=True):
    """What is said about the plan file."""
