"""The words in which people tell days and hours, in both languages, with the spellings that are about (etiquette.md §D, §E)."""

from __future__ import annotations

from typing import Final

WEEKDAYS: Final = {
    spelling: number
    for number, spellings in enumerate(
        (
            "senin sen monday mon",
            "selasa sel tuesday tues tue",
            "rabu rab wednesday wed",
            "kamis kam kms thursday thurs thur thu",
            "jumat jum'at jum friday fri",
            "sabtu sab sbt saturday sat",
            "minggu min mgg ahad sunday sun",
        )
    )
    for spelling in spellings.split()
}
"""Spelling → weekday, 0 for Monday."""

MONTHS: Final = {
    spelling: number
    for number, spellings in enumerate(
        (
            "januari january jan",
            "februari pebruari february feb",
            "maret march mar mrt",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "agustus august agust agu agt ags aug",
            "september sept sep",
            "oktober october okt oct",
            "november nopember nov nop",
            "desember december des dec",
        ),
        start=1,
    )
    for spelling in spellings.split()
}
"""Spelling → month, 1 for January."""

DAYS_AHEAD: Final = {
    "hari ini": 0,
    "today": 0,
    "besok lusa": 2,
    "besok": 1,
    "bsk": 1,
    "esok": 1,
    "tomorrow": 1,
    "tmrw": 1,
    "tmr": 1,
    "lusa": 2,
    "the day after tomorrow": 2,
    "day after tomorrow": 2,
    "kemarin": -1,
    "yesterday": -1,
}
"""Spelling → days from today."""

PERIODS: Final = {
    "pagi": range(1, 12),
    "siang": range(10, 16),
    "sore": range(14, 19),
    "petang": range(14, 20),
    "malam": range(18, 24),
    "mlm": range(18, 24),
    "pgi": range(1, 12),
    "sor": range(14, 19),
    "morning": range(1, 12),
    "noon": range(12, 13),
    "afternoon": range(12, 19),
    "evening": range(17, 24),
}
"""Part of the day → its hours of the 24-hour dial, a little wider than CLDR and KBBI, as people speak."""

HALVES: Final = {"a": range(12), "p": range(12, 24)}
"""First letter of `a.m.` and `p.m.` → its hours; only behind an hour."""

HOURS: Final = {
    "satu": 1,
    "dua": 2,
    "tiga": 3,
    "empat": 4,
    "lima": 5,
    "enam": 6,
    "tujuh": 7,
    "delapan": 8,
    "sembilan": 9,
    "sepuluh": 10,
    "sebelas": 11,
    "dua belas": 12,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
}
"""Number word → hour."""

FILLING: Final = (
    *("hari", "tanggal", "tgl", "pada", "waktu", "mulai", "dari", "tepat"),
    *("on", "the", "date", "day", "time", "starting", "from", "sharp"),
)
"""Words that say nothing beside a day or an hour."""
