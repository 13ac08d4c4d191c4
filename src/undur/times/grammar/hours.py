"""Hours as people type them: `10.00`, `jam 2 siang`, `setengah tiga`, `2–3 pm`, `10.00 s.d. selesai`."""

from __future__ import annotations

from typing import Final

from undur.times.grammar.patterns import HALF, MAKES_AN_HOUR, MONTH, PERIOD, Match, Rule, one_of, pattern
from undur.times.grammar.said import Clock, Period, Said, agreed
from undur.times.grammar.vocabulary import HALVES, HOURS, PERIODS

_PART: Final = rf"(?: ?(?:in the )?(?P<period>{PERIOD}|{HALF}))"
_TO: Final = r" ?(?:-|(?:s/d|s\.d\.?|sd|sampai dengan|sampai|hingga|to|until|till)(?![a-z])) ?"
_AT: Final = r"(?:(?:pukul|pkl|pk|jam|at)(?![a-z])|@)\.? ?:? ?"

_CLOCK = pattern(
    rf"(?P<at>{_AT})?(?P<half>(?:setengah|half past) )?(?P<hour>\d{{1,2}}|{one_of(HOURS)})"
    rf"(?:[.:](?P<minute>\d\d)(?:[.:](?P<second>\d\d))?)?(?![.:]?\d)(?P<oclock> ?o'clock)?{_PART}?"
)
_NOON = pattern(rf"(?:{_AT})?(?:noon|midday|tengah hari)(?![a-z])")
_RANGE = pattern(_TO)
_OPEN_END = pattern(r"(?:selesai|usai|finish|finished|done|end)(?![a-z])")
_IS_HOUR = pattern(rf"{MAKES_AN_HOUR}|{_TO}(?:{_AT})?\d{{1,2}}(?:[.:]\d\d|{MAKES_AN_HOUR})")
"""What makes a bare figure before it an hour: `10 WIB`, `2–3 pm`, `10-11.30`."""
_DATE_FOLLOWS = pattern(rf"(?:st|nd|rd|th)(?![a-z])| ?{MONTH}| ?[/-] ?\d")
"""What makes a bare figure before it a day: `25 November` behind a dash."""
_PERIOD = pattern(rf"(?:in the )?(?P<period>{PERIOD})")


def _clock_of(match: Match) -> Clock:
    word, period = match["hour"].casefold(), match["period"]
    hour = HOURS.get(word) or int(word)
    half = (match["half"] or "").casefold()
    return Clock(
        text=match.group(),
        hour=hour,
        minute={"": int(match["minute"] or 0), "half past ": 30}.get(half, -30),
        second=int(match["second"] or 0),
        period=_period_of(period) if period else None,
        bare=match["minute"] is None,
        on_dial=not half or (hour in range(1, 13) and match["minute"] is None),
    )


def _period_of(text: str) -> Period:
    word = text.casefold()
    return Period(text=text, hours=PERIODS.get(word) or HALVES[word[0]])


def _clock(said: Said, match: Match) -> int:
    """An hour; a bare figure only where what follows makes it one."""
    marked = any(match[mark] for mark in ("at", "half", "minute", "oclock", "period"))
    if not marked and not _IS_HOUR.match(match.string, match.end()):
        return 0
    said.starts = agreed(said.starts, _clock_of(match))
    return match.end()


def _noon(said: Said, match: Match) -> int:
    said.starts = agreed(said.starts, Clock(text=match.group(), hour=12))
    return match.end()


def _range(said: Said, match: Match) -> int:
    """The end of what has begun: an hour, which may be bare here, or `selesai`."""
    if said.starts is None or said.ends is not None or said.open_end:
        return 0
    if open_end := _OPEN_END.match(match.string, match.end()):
        said.open_end = True
        return open_end.end()
    end = _CLOCK.match(match.string, match.end())
    if end is None or (not end["minute"] and _DATE_FOLLOWS.match(match.string, end.end())):
        return 0
    said.ends = _clock_of(end)
    return end.end()


def _period(said: Said, match: Match) -> int:
    said.period = agreed(said.period, _period_of(match["period"]))
    return match.end()


RULES: Final[tuple[Rule, ...]] = ((_RANGE, _range), (_CLOCK, _clock), (_NOON, _noon), (_PERIOD, _period))
