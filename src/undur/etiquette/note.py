"""A fact worth telling: the evidence of a step, the why of an advice. `words.etiquette` has the sentence."""

from __future__ import annotations

import datetime as dt

from msgspec import Struct


class Note(Struct, frozen=True):
    """A code and what fills the gaps of its sentence."""

    code: str
    """A field of `words.etiquette.notes` (or of the table that its holder names)."""
    at: dt.datetime | None = None
    """An aware moment, in the interview's zone."""
    number: int | None = None
    text: str = ""
    """A name from the record, or a channel code where the sentence speaks of a way."""
