"""Help and output of the command line."""

from __future__ import annotations

from msgspec import Struct


class CliWords(Struct, frozen=True, kw_only=True):
    """Help and output of the command line."""
