"""The prefixes that WhatsApp and its kind put before each message of an exported or forwarded chat."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from undur.times.zones import zone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.exchange.incoming.understood import Reader
    from undur.plan.plan import Me

_DAY: Final = r"(?P<one>\d{1,2})[/.-](?P<two>\d{1,2})"
_YEAR: Final = r"[/.-](?P<year>\d{4}|\d\d)"
_HOUR: Final = (
    r",?[ \u202f\u00a0](?P<hour>\d{1,2})[.:](?P<minute>\d\d)(?:[.:]\d\d)?(?:[ \u202f\u00a0](?P<half>[AaPp])\.?[Mm]\.?)?"
)
_BARE: Final = (_DAY + _YEAR + _HOUR).replace("(?P<", "(?P<b_")
_PREFIX: Final = re.compile(
    rf"^[\u200e\u200f]?(?:\[{_DAY}(?:{_YEAR})?{_HOUR}\] ?|{_BARE} - )(?P<sender>[^:\n]{{1,50}}): ?",
    re.MULTILINE,
)
"""A stamp in brackets may leave out its year."""
_MOST: Final = 2_000
_SELF: Final = frozenset({"you", "anda", "saya", "me", "kamu"})


class ChatLine(Struct, frozen=True):
    """Where a message's prefix stands, half-open, and what it tells."""

    start: int
    end: int
    sender: str
    at: dt.datetime | None
    """Aware; `None` where its figures make no day before now."""
    own: bool
    """Whether the person wrote it, not the company."""


def chat_lines(text: str, reader: Reader) -> tuple[ChatLine, ...]:
    """Every prefix of a chat, the first thousands of them."""
    found: list[ChatLine] = []
    for match in _PREFIX.finditer(text):
        sender = match["sender"].strip("~ \u200e")
        found.append(ChatLine(match.start(), match.end(), sender, _sent(match, reader), is_own(sender, reader.me)))
        if len(found) == _MOST:
            break
    return tuple(found)


def is_own(sender: str, me: Me) -> bool:
    """Whether a chat's sender is the person: `Dewi`, `Dewi Lestiani`, `Anda`."""
    words, ours = sender.casefold().split(), me.name.casefold().split()
    return bool(words) and (words[0] in _SELF or (bool(ours) and words == ours[: len(words)]))


def _sent(match: re.Match[str], reader: Reader) -> dt.datetime | None:
    """The latest day that the figures can mean and that isn't after now; phones put day or month first."""
    mark = "" if match["one"] else "b_"
    hour = int(match[f"{mark}hour"])
    half = (match[f"{mark}half"] or "").casefold()
    hour = hour % 12 + (12 if half == "p" else 0) if half else hour
    here = zone(reader.me.time_zone)
    moments = (
        dt.datetime.combine(day, dt.time(hour, int(match[f"{mark}minute"])), here)
        for day in _days(match, mark, reader.now.date())
        if hour < 24 and int(match[f"{mark}minute"]) < 60
    )
    past = [one for one in moments if one.astimezone(dt.UTC) <= reader.now.astimezone(dt.UTC)]
    return max(past, default=None)


def _days(match: re.Match[str], mark: str, today: dt.date) -> Iterator[dt.date]:
    one, two = int(match[f"{mark}one"]), int(match[f"{mark}two"])
    told = match[f"{mark}year"]
    years = [int(told) + (2000 if len(told) == 2 else 0)] if told else [today.year, today.year - 1]
    for year in years:
        for day, month in ((one, two), (two, one)):
            try:
                yield dt.date(year, month, day)
            except ValueError:
                continue
