"""Days and moments as people write them, long for letters and short for lists (rule E7)."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from undur.times.zones import zone_label

if TYPE_CHECKING:
    from undur.plan.codes import Language
    from undur.words.times import TimesWords

# Spelled out, since pendulum's own short cuts (LL, A) are wrong in Indonesian (etiquette.md §E).
_DAY: Final = "dddd, D MMMM YYYY"
_AT: Final[dict[Language, str]] = {"id": "pukul", "en": "at"}
_CLOCK: Final[dict[Language, str]] = {"id": "%H.%M", "en": "%H:%M"}

NO_CLOCK: Final = "--:--"
"""In the place of an hour that is not told yet."""


def write_moment(moment: dt.datetime, language: Language) -> str:
    """`Rabu, 25 November 2026 pukul 10.00 WIB` or `Wednesday, 25 November 2026 at 10:00 WIB`, in the moment's own zone."""
    clock = write_clock(moment, language)
    return f"{write_day(moment.date(), language)} {_AT[language]} {clock} {zone_label(moment)}"


@lru_cache(maxsize=512)
def write_day(day: dt.date, language: Language) -> str:
    """`Rabu, 25 November 2026` or `Wednesday, 25 November 2026`."""
    import pendulum

    return pendulum.date(day.year, day.month, day.day).format(_DAY, locale=language)


def write_clock(moment: dt.datetime, language: Language) -> str:
    """`10.00` or `10:00`, in the moment's own zone; the zone is not named."""
    return moment.strftime(_CLOCK[language])


def write_start(starts: dt.datetime | dt.date, language: Language) -> str:
    """The moment, or the day alone where the hour is not told yet."""
    return write_moment(starts, language) if isinstance(starts, dt.datetime) else write_day(starts, language)


def short_day(day: dt.date, words: TimesWords) -> str:
    """`Rab 25/11` or `Wed 25 Nov`, from the tables of `words`, so that a list needs no library to open."""
    return words.short_day(words.weekdays_short[day.weekday()], day.day, day.month)


def year_day(day: dt.date, words: TimesWords) -> str:
    """`Rab 25/11/2026` or `Wed 25 Nov 2026`: the short day where the year is not sure to be this one."""
    short = short_day(day, words)
    return f"{short}{'/' if '/' in short else ' '}{day.year}"


def short_moment(starts: dt.datetime | dt.date, words: TimesWords) -> str:
    """`Rab 25/11 10.00` or `Wed 25 Nov 10:00`; of a day alone `Rab 25/11`."""
    if not isinstance(starts, dt.datetime):
        return short_day(starts, words)
    return f"{short_day(starts.date(), words)} {words.clock(starts.hour, starts.minute)}"


def row_moment(starts: dt.datetime | dt.date, here: dt.datetime, words: TimesWords) -> str:
    """The same for a row of a list: with the zone where its clock differs from the one at `here`, an aware moment."""
    return " ".join(filter(None, (short_moment(starts, words), row_zone(starts, here))))


def row_zone(starts: dt.datetime | dt.date, here: dt.datetime) -> str:
    """`WITA` where the clock of the moment differs from the one at `here`, an aware moment; else empty."""
    return zone_label(starts) if isinstance(starts, dt.datetime) and _abroad(starts, here) else ""


def column_moment(starts: dt.datetime | dt.date, words: TimesWords) -> str:
    """`Wed 25 Nov 10:00` or `Thu  3 Dec 14:00`, figures below figures; of a day alone, with lines for its hour."""
    day = starts.date() if isinstance(starts, dt.datetime) else starts
    short, widest = short_day(day, words), len(words.short_day(words.weekdays_short[0], 30, 9))
    short = short.replace(" ", " " * (1 + widest - len(short)), 1)
    clock = words.clock(starts.hour, starts.minute) if isinstance(starts, dt.datetime) else NO_CLOCK
    return f"{short} {clock}"


def on_my_clock(starts: dt.datetime, here: dt.datetime, words: TimesWords) -> str:
    """What the clock of `here` shows then: `21.30 WIB`, with the day where it is another; empty where it shows the same."""
    if not _abroad(starts, here):
        return ""
    mine = starts.astimezone(here.tzinfo)
    clock = f"{words.clock(mine.hour, mine.minute)} {zone_label(mine)}"
    return clock if mine.date() == starts.date() else f"{short_day(mine.date(), words)} {clock}"


def _abroad(starts: dt.datetime, here: dt.datetime) -> bool:
    return starts.utcoffset() != starts.astimezone(here.tzinfo).utcoffset()


def moment_there(moment: dt.datetime, words: TimesWords) -> str:
    """`Rab 25/11 10.00 WIB` or `Wed 25 Nov 10:00 WIB`, in the moment's own zone."""
    return f"{short_moment(moment, words)} {zone_label(moment)}"
