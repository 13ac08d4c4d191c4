"""Names of kinds, channels, tones and parts, and why a combination is not offered."""

from __future__ import annotations

from msgspec import Struct


class MessageWords(Struct, frozen=True, kw_only=True):
    """Names of kinds, channels, tones and parts, and why a combination is not offered."""
