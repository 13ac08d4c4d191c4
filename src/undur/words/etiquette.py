"""Phases, advice, steps, mistakes, reasons and decisions."""

from __future__ import annotations

from msgspec import Struct


class EtiquetteWords(Struct, frozen=True, kw_only=True):
    """Phases, advice, steps, mistakes, reasons and decisions."""
