"""A calendar of moments that ring, for a phone."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from msgspec import Struct

from undur.exchange.outgoing.calendar_text import calendar, moment, text_value

if TYPE_CHECKING:
    from collections.abc import Sequence


class Ring(Struct, frozen=True, kw_only=True):
    """One entry. The same `uid` in a later file moves it, rather than ringing twice."""

    uid: str
    at: dt.datetime
    """Aware."""
    title: str
    details: str = ""


def alarm_calendar(rings: Sequence[Ring], now: dt.datetime) -> str:
    """The calendar file. Its entries take a quarter of an hour, keep nobody busy, and ring when they begin."""
    return calendar("X-WR-CALNAME:Undur", *(line for ring in rings for line in _entry(ring, now)))


def _entry(ring: Ring, now: dt.datetime) -> list[str]:
    title = text_value(" ".join(ring.title.split()))
    return [
        "BEGIN:VEVENT",
        f"UID:{text_value(ring.uid)}",
        f"DTSTAMP:{moment(now)}",
        f"DTSTART:{moment(ring.at)}",
        "DURATION:PT15M",
        f"SUMMARY:{title}",
        *([f"DESCRIPTION:{text_value(ring.details)}"] if ring.details else []),
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{title}",
        "TRIGGER:PT0S",
        "END:VALARM",
        "END:VEVENT",
    ]
