"""English: names of days and months, and spans of time."""

from __future__ import annotations

from typing import Final

from undur.words.times import TimesWords

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
    unknown_zone=lambda text: f"“{text}” is no time zone. Write WIB, WITA, WIT, or a name such as Asia/Singapore.",
)
