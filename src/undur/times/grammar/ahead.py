"""Times counted from now: `in 3 hours`, `30 menit lagi`, `setengah jam lagi`, `in two days`, `2 hari lagi`."""

from __future__ import annotations

import datetime as dt
from typing import Final

from undur.times.grammar.patterns import Match, Rule, one_of, pattern
from undur.times.grammar.said import After, Ahead, Said, agreed
from undur.times.grammar.vocabulary import HOURS

_UNITS: Final = {
    "minutes": dt.timedelta(minutes=1), "minute": dt.timedelta(minutes=1), "mins": dt.timedelta(minutes=1), "min": dt.timedelta(minutes=1),
    "menit": dt.timedelta(minutes=1), "mnt": dt.timedelta(minutes=1),
    "hours": dt.timedelta(hours=1), "hour": dt.timedelta(hours=1), "hrs": dt.timedelta(hours=1), "jam": dt.timedelta(hours=1),
    "days": dt.timedelta(days=1), "day": dt.timedelta(days=1), "hari": dt.timedelta(days=1),
    "weeks": dt.timedelta(weeks=1), "week": dt.timedelta(weeks=1), "minggu": dt.timedelta(weeks=1), "pekan": dt.timedelta(weeks=1),
}  # fmt: skip
_ONE: Final = {"a": 1, "an": 1, "se": 1}
_COUNT: Final = (
    rf"(?P<half>half an |setengah )?(?P<count>\d{{1,3}}|{one_of([*HOURS, 'a', 'an'])}|se(?=jam|hari|minggu|pekan))?"
)
_UNIT: Final = rf"(?P<unit>{one_of(_UNITS)})"
_IN = pattern(rf"in {_COUNT} ?{_UNIT}")
_LAGI = pattern(rf"{_COUNT} ?{_UNIT} lagi(?![a-z])")


def _after(said: Said, match: Match) -> int:
    """Hours and minutes make a moment, days and weeks a day; a half is only known of an hour."""
    half, count, unit = match["half"], match["count"], _UNITS[match["unit"].casefold()]
    if (half is None) == (count is None) or (half and unit != dt.timedelta(hours=1)):
        return 0
    number = 0.5 if half else _number(count.casefold())
    if unit >= dt.timedelta(days=1):
        said.ahead = agreed(said.ahead, Ahead(text=match.group(), days=int(number) * unit.days))
    else:
        said.after = agreed(said.after, After(text=match.group(), span=number * unit))
    return match.end()


def _number(word: str) -> int:
    return _ONE.get(word) or HOURS.get(word) or int(word)


RULES: Final[tuple[Rule, ...]] = ((_IN, _after), (_LAGI, _after))
