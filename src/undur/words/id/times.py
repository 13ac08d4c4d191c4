"""Indonesian: names of days and months, and spans of time."""

from __future__ import annotations

from typing import Final

from undur.words.times import TimesWords

WEEKDAYS: Final = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS: Final = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)

TIMES = TimesWords(
    weekdays=WEEKDAYS,
    weekdays_short=("Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"),
    months=MONTHS,
    months_short=("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"),
    today="hari ini",
    tomorrow="besok",
    yesterday="kemarin",
    day_after_tomorrow="lusa",
    days=lambda number: f"{number} hari",
    hours=lambda number: f"{number} jam",
    minutes=lambda number: f"{number} mnt",
    seconds=lambda number: f"{number} dtk",
    clock=lambda hour, minute: f"{hour:02}.{minute:02}",
    short_day=lambda weekday, day, month: f"{weekday} {day:02}/{month:02}",
    unknown_zone=lambda text: (
        f"Zona waktu “{text}” tidak dikenal. Tulis WIB, WITA, WIT, atau nama seperti Asia/Singapore."
    ),
)
