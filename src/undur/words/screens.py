"""What the screens say."""

from __future__ import annotations

from msgspec import Struct


class ScreensWords(Struct, frozen=True, kw_only=True):
    """What the screens say."""
