"""What is done or said once more: repeating, reading notices again, the tour."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct


class TourStop(Struct, frozen=True):
    """What one looks at in one place."""

    title: str
    text: str


class RepeatingWords(Struct, frozen=True, kw_only=True):
    """Doing it again, and going around."""

    nothing_to_repeat: str
    notices_title: str
    no_notices: str
    nothing_due: str
    tour: tuple[TourStop, TourStop, TourStop, TourStop, TourStop]
    tour_stop: Callable[[int, int, str], str]
    """(number, of how many, the stop's title)"""
    tour_next: str
    tour_end: str
