"""Indonesian: names of days and months, and spans of time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.words.times import RefusalWords, TimesWords

if TYPE_CHECKING:
    import datetime as dt

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

EXAMPLES: Final = "“Rabu 25 November 10.00”, “25/11 10:00”, atau “besok jam 2 siang”"


def _date(day: dt.date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _moment(wall: dt.datetime) -> str:
    return f"{_date(wall)} pukul {wall:%H.%M}"


def _quoted(words: tuple[str, ...]) -> str:
    return ", ".join(f"“{word}”" for word in words)


REFUSALS = RefusalWords(
    nothing_read=lambda text: (
        f"“{text}” belum terbaca sebagai hari dan jam. Tulis misalnya {EXAMPLES}."
        if text
        else f"Tulis hari dan jamnya, misalnya {EXAMPLES}."
    ),
    too_long=lambda limit: (
        f"Terlalu panjang untuk satu waktu (paling banyak {limit} karakter). Tulis hari dan jamnya saja, misalnya {EXAMPLES}."
    ),
    not_understood=lambda words: (
        f"Bagian ini belum dipahami: {_quoted(words)}. Tulis hari dan jamnya saja, misalnya {EXAMPLES}."
    ),
    impossible_day=lambda said: (
        f"Tanggal “{said}” tidak ada. Urutannya tanggal, lalu bulan, misalnya 25/11 atau 25 November."
    ),
    impossible_hour=lambda said: f"“{said}” bukan jam yang mungkin. Tulis misalnya 14.00 atau jam 2 siang.",
    weekday_mismatch=lambda weekday, day: (
        f"{_date(day)} jatuh pada hari {WEEKDAYS[day.weekday()]}, bukan {WEEKDAYS[weekday]}. Betulkan hari atau tanggalnya."
    ),
    no_day=lambda said: (
        f"“{said}” hari apa? Tambahkan harinya, misalnya besok, Rabu, atau 25/11."
        if said
        else "Hari apa? Sebutkan harinya, misalnya Rabu depan atau 25/11."
    ),
    no_hour=lambda said: (
        f"“{said}” jam berapa? Tambahkan jamnya, atau hapus “{said}” kalau jamnya belum diberitahukan."
    ),
    contradiction=lambda first, second: f"“{first}” dan “{second}” tidak cocok satu sama lain. Tulis yang benar saja.",
    end_before_start=lambda start, end: (
        f"Selesai “{end}” tidak mungkin sebelum mulai “{start}”. Betulkan salah satunya."
    ),
    skipped=lambda wall, zone: (
        f"{_moment(wall)} tidak ada di {zone}: malam itu jam dimajukan. Tanyakan jam yang dimaksud."
    ),
    repeated=lambda wall, first, second: (
        f"{_moment(wall)} terjadi dua kali: malam itu jam dimundurkan. Tambahkan {first} atau {second}."
    ),
    other_season=lambda wall, said, label: (
        f"Pada {_date(wall)} yang berlaku di zona itu {label}, bukan {said}. Betulkan zona atau tanggalnya."
    ),
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
    day_or_month=lambda text: f"“{text}” bisa berarti tanggal dulu atau bulan dulu. Tanggal berapa tepatnya?",
    unknown_zone=lambda text: (
        f"Zona waktu “{text}” tidak dikenal. Tulis WIB, WITA, WIT, atau nama seperti Asia/Singapore."
    ),
    refusals=REFUSALS,
)
