"""English: names of days and months, and spans of time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.words.times import RefusalWords, TimesWords

if TYPE_CHECKING:
    import datetime as dt

WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
MONTHS_SHORT: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

EXAMPLES: Final = "“Wed 25 Nov 10:00”, “25/11 10:00” or “tomorrow 2pm”"


def _date(day: dt.date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _moment(wall: dt.datetime) -> str:
    return f"{_date(wall)} at {wall:%H:%M}"


def _quoted(words: tuple[str, ...]) -> str:
    return ", ".join(f"“{word}”" for word in words)


REFUSALS = RefusalWords(
    nothing_read=lambda text: (
        f"“{text}” can't be read as a day and time. Write, for example, {EXAMPLES}."
        if text
        else f"Write the day and time, for example {EXAMPLES}."
    ),
    too_long=lambda limit: (
        f"Too long for one time (at most {limit} characters). Write just the day and time, for example {EXAMPLES}."
    ),
    not_understood=lambda words: (
        f"Not understood: {_quoted(words)}. Write just the day and time, for example {EXAMPLES}."
    ),
    impossible_day=lambda said: f"There is no day “{said}”. The day comes before the month: 25/11 or 25 November.",
    impossible_hour=lambda said: f"“{said}” is not an hour of the clock. Write, for example, 14:00 or 2 pm.",
    weekday_mismatch=lambda weekday, day: (
        f"{_date(day)} is a {WEEKDAYS[day.weekday()]}, not a {WEEKDAYS[weekday]}. Correct the weekday or the date."
    ),
    no_day=lambda said: (
        f"“{said}” on which day? Add it, for example tomorrow, Wednesday or 25/11."
        if said
        else "Which day? Name it, for example next Wednesday or 25/11."
    ),
    no_hour=lambda said: f"“{said}” at what hour? Add it, or leave “{said}” out if you have not been told the hour.",
    contradiction=lambda first, second: f"“{first}” and “{second}” don't go together. Keep the one that is right.",
    end_before_start=lambda start, end: f"The end “{end}” is not after the start “{start}”. Correct one of them.",
    skipped=lambda wall, zone: (
        f"There is no {_moment(wall)} in {zone}: the clocks go forward that night. Ask which hour is meant."
    ),
    repeated=lambda wall, first, second: (
        f"{_moment(wall)} comes twice: the clocks go back that night. Add {first} or {second}."
    ),
    other_season=lambda wall, said, label: (
        f"On {_date(wall)} that zone is on {label}, not {said}. Correct the zone or the date."
    ),
)

TIMES = TimesWords(
    weekdays=WEEKDAYS,
    weekdays_short=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    months=MONTHS,
    months_short=MONTHS_SHORT,
    today="today",
    tomorrow="tomorrow",
    yesterday="yesterday",
    day_after_tomorrow="the day after tomorrow",
    days=lambda number: f"{number} day" if number == 1 else f"{number} days",
    hours=lambda number: f"{number} h",
    minutes=lambda number: f"{number} min",
    seconds=lambda number: f"{number} s",
    clock=lambda hour, minute: f"{hour:02}:{minute:02}",
    short_day=lambda weekday, day, month: f"{weekday} {day} {MONTHS_SHORT[month - 1]}",
    day_or_month=lambda text: f"“{text}” may put the day or the month first. Which day is it?",
    unknown_zone=lambda text: f"“{text}” is no time zone. Write WIB, WITA, WIT, or a name such as Asia/Singapore.",
    refusals=REFUSALS,
)
