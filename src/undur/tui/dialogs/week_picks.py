"""Picked times as one line of text, and back."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from typing import TYPE_CHECKING

from undur.plan.message import Slot

if TYPE_CHECKING:
    from collections.abc import Iterable


def written(slots: Iterable[Slot]) -> str:
    """ISO 8601 intervals with blanks between them; a slot without end has a start only."""
    return " ".join("/".join(one.isoformat() for one in (slot.starts, slot.ends) if one) for slot in slots)


def read(text: str, zone: dt.tzinfo) -> list[Slot]:
    """The slots that were written, on the clocks of `zone`; what `written` has not written is left out."""
    with suppress(ValueError):
        parts = [part.split("/") for part in text.split()]
        return [_slot([dt.datetime.fromisoformat(one).astimezone(zone) for one in part]) for part in parts]
    return []


def _slot(moments: list[dt.datetime]) -> Slot:
    return Slot(starts=moments[0], ends=moments[1] if len(moments) > 1 else None)
