from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from undur.errors import UndurError
from undur.times import refusals
from undur.times.read import Reading
from undur.times.reading import LONGEST, read_when
from undur.times.zones import UnknownZoneError
from undur.words import words_in

JAKARTA = "Asia/Jakarta"
NOW = dt.datetime(2026, 11, 24, 9, 12, tzinfo=ZoneInfo(JAKARTA))  # a Tuesday


def read(text: str, zone: str = JAKARTA, now: dt.datetime = NOW) -> Reading:
    return read_when(text, now=now, zone=zone)


def read_start(text: str) -> str:
    """The start without its zone: `2026-11-25 10:00`, or `2026-11-25` where the hour is not told."""
    starts = read(text).starts
    return f"{starts:%Y-%m-%d %H:%M}" if isinstance(starts, dt.datetime) else starts.isoformat()


def read_range(text: str) -> str:
    """Start and end: `10:00 11:30`."""
    reading = read(text)
    assert isinstance(reading.starts, dt.datetime)
    assert reading.ends is not None
    return f"{reading.starts:%H:%M} {reading.ends:%H:%M}"


def refused(text: str, zone: str = JAKARTA) -> UndurError:
    with pytest.raises(UndurError) as caught:
        read(text, zone)
    return caught.value


@pytest.mark.parametrize(
    "text",
    [
        "Rabu 25 November 10.00",
        "RABU   25 NOVEMBER   10.00",
        "Rabu, 25 November 2026 pukul 10.00 WIB",
        "Hari/Tanggal : *Rabu, 25 November 2026*\nPukul : 10.00 WIB s/d selesai",
        "25/11 10:00",
        "25-11 10:00",
        "25/11/26 10.00",
        "25-11-2026 10.00",
        "25.11.2026 10.00",
        "2026-11-25 10:00",
        "2026/11/25 10.00",
        "2026-11-25T10:00",
        "2026-11-25T10:00+07:00",
        "2026-11-25T03:00:00.000Z",
        "25 Nov '26 jam 10",
        "25 Nov ’26 jam 10",
        "25 Nov 26 jam 10",
        "25-Nov-26 10.00",
        "25 Nopember 10.00",
        "Nov 25 10:00",
        "November 25th, 2026 at 10 a.m.",
        "25th of November at 10",
        "tanggal 25 jam 10",
        "Wednesday the 25th, 10am",
        "Rab 25/11 10.00",
        "Wed 25 Nov 10:00",
        "10.00 Rabu",
        "10.00 - 25 November 2026",
        "besok, 25 November, 10.00",
        "besok Rabu 10.00",
        "besok pukul sepuluh pagi",
        "tomorrow morning at 10",
        "tomorrow at ten o'clock",
        "Rabu pkl. 10.00",
        "Rabu pk 10",
        "Rabu @ 10",
        "Rabu 10.00WIB",
        "Rabu 10 WIB",
        "２５/１１ １０：００",
        "Rabu\u00a025\u202fNovember \u200e10.00",
    ],
)
def test_wednesday_at_ten_is_read_in_every_guise(text: str) -> None:
    assert read_start(text) == "2026-11-25 10:00"


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("besok jam 2 siang", "2026-11-25 14:00"),
        ("lusa 9 pagi", "2026-11-26 09:00"),
        ("besok lusa jam 9", "2026-11-26 09:00"),
        ("the day after tomorrow at 9", "2026-11-26 09:00"),
        ("hari ini 16.30", "2026-11-24 16:30"),
        ("nanti sore jam 4", "2026-11-24 16:00"),
        ("sore ini jam 4", "2026-11-24 16:00"),
        ("jam 4 sore nanti", "2026-11-24 16:00"),
        ("tonight at 7", "2026-11-24 19:00"),
        ("this afternoon at 3", "2026-11-24 15:00"),
        ("kemarin 10.00", "2026-11-23 10:00"),
        ("tomorrow 2pm", "2026-11-25 14:00"),
        ("today at noon", "2026-11-24 12:00"),
        ("tomorrow 12 noon", "2026-11-25 12:00"),
        ("besok jam 12 siang", "2026-11-25 12:00"),
        ("besok 7 malam", "2026-11-25 19:00"),
        ("25th of November at 2:30 pm", "2026-11-25 14:30"),
        ("3 Agt 10.00", "2027-08-03 10:00"),
        ("3 Agust 10.00", "2027-08-03 10:00"),
        ("Jum'at 10.00", "2026-11-27 10:00"),
        ("Jumat jam 10", "2026-11-27 10:00"),
        ("Jum’at 27 Nov 10.00", "2026-11-27 10:00"),
        ("Minggu 10.00", "2026-11-29 10:00"),
    ],
)
def test_days_and_hours_are_read_as_they_are_spoken(text: str, start: str) -> None:
    assert read_start(text) == start


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("besok setengah sepuluh", "2026-11-25 09:30"),
        ("besok jam setengah 3 sore", "2026-11-25 14:30"),
        ("besok jam setengah 3", "2026-11-25 14:30"),
        ("besok setengah 1 siang", "2026-11-25 12:30"),
        ("tomorrow at half past two", "2026-11-25 14:30"),
    ],
)
def test_a_half_hour_counts_back_in_indonesian_and_on_in_english(text: str, start: str) -> None:
    assert read_start(text) == start


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("besok jam 1", 13),
        ("besok jam 6", 18),
        ("besok jam 7", 7),
        ("besok at 2", 14),
        ("besok jam 02.00", 2),
        ("besok 2:00", 2),
        ("besok jam 2 pagi", 2),
        ("besok 12am", 0),
        ("besok 14.00 siang", 14),
    ],
)
def test_a_spoken_hour_is_an_office_hour_and_figures_are_literal(text: str, hour: int) -> None:
    assert read_start(text) == f"2026-11-25 {hour:02}:00"


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Rabu 10.00-11.00", "10:00 11:00"),
        ("Rabu 10.00 s/d 11.00", "10:00 11:00"),
        ("Rabu 10.00 WIB sampai dengan 11.00 WIB", "10:00 11:00"),
        ("2026-11-25 10:00-11:00", "10:00 11:00"),
        ("Rabu 2–3 pm", "14:00 15:00"),
        ("from 2 to 3 pm tomorrow", "14:00 15:00"),
        ("Rabu 11-1 pm", "11:00 13:00"),
        ("Rabu 9am-5", "09:00 17:00"),
        ("Rabu jam 11 - 1", "11:00 13:00"),
        ("Rabu jam 2 siang - 3.30", "14:00 15:30"),
        ("Rabu 10-11.30", "10:00 11:30"),
        ("Rabu 9-10 WIB", "09:00 10:00"),
    ],
)
def test_a_range_has_an_end_on_the_same_half_of_the_day(text: str, ends: str) -> None:
    assert read_range(text) == ends


@pytest.mark.parametrize("text", ["Rabu 10.00 s.d. selesai", "Rabu 10.00 WIB - selesai", "Wed 10:00 until done"])
def test_an_open_end_is_no_end(text: str) -> None:
    reading = read(text)
    assert reading.ends is None
    assert read_start(text) == "2026-11-25 10:00"


@pytest.mark.parametrize("text", ["Rabu 25 November", "besok", "25/11", "Wednesday", "2026-11-25", "tanggal 25"])
def test_a_day_alone_is_a_date(text: str) -> None:
    reading = read(text)
    assert type(reading.starts) is dt.date
    assert reading == Reading(dt.date(2026, 11, 25), None, "")


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("24/11", "2026-11-24"),
        ("23/11", "2027-11-23"),
        ("29 Februari", "2028-02-29"),
        ("tanggal 23", "2026-12-23"),
        ("tanggal 31", "2026-12-31"),
        ("23 November 2026", "2026-11-23"),
    ],
)
def test_a_date_without_its_year_is_the_first_not_before_today(text: str, start: str) -> None:
    assert read_start(text) == start


def test_today_is_the_day_of_the_zone_and_not_of_the_clock_that_asks() -> None:
    late = dt.datetime(2026, 11, 24, 18, 0, tzinfo=dt.UTC)  # Wednesday 01.00 in Jakarta
    assert read("besok", now=late).starts == dt.date(2026, 11, 26)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Senin 08.00", "2026-11-30 08:00"),
        ("Selasa 16.00", "2026-11-24 16:00"),
        ("Selasa 08.00", "2026-12-01 08:00"),
        ("Selasa", "2026-12-01"),
        ("Selasa ini 16.00", "2026-11-24 16:00"),
        ("Rabu depan 10.00", "2026-12-02 10:00"),
        ("next Wednesday 10am", "2026-12-02 10:00"),
        ("Rabu minggu depan jam 10", "2026-12-02 10:00"),
        ("hari Minggu depan jam 10", "2026-12-06 10:00"),
        ("Rabu depan, 25 November 10.00", "2026-11-25 10:00"),
        ("minggu depan, 2 Desember 10.00", "2026-12-02 10:00"),
    ],
)
def test_a_weekday_is_the_next_one_and_depan_the_one_of_next_week(text: str, start: str) -> None:
    assert read_start(text) == start


def test_on_a_sunday_next_week_begins_tomorrow() -> None:
    sunday = dt.datetime(2026, 11, 29, 20, 0, tzinfo=ZoneInfo(JAKARTA))
    assert read("Rabu depan", now=sunday).starts == dt.date(2026, 12, 2)


@pytest.mark.parametrize(
    ("text", "zone", "moment"),
    [
        ("Rabu 10.00 WITA", "Asia/Makassar", "2026-11-25T10:00:00+08:00"),
        ("Rabu 10.00 Asia/Makassar", "Asia/Makassar", "2026-11-25T10:00:00+08:00"),
        ("Rabu 10:00 europe/london", "Europe/London", "2026-11-25T10:00:00+00:00"),
        ("Rabu 10:00 GMT", "GMT", "2026-11-25T10:00:00+00:00"),
        ("Rabu 10:00 UTC", "UTC", "2026-11-25T10:00:00+00:00"),
        ("Rabu 10.00 WIB (UTC+7)", JAKARTA, "2026-11-25T10:00:00+07:00"),
    ],
)
def test_a_named_zone_is_kept(text: str, zone: str, moment: str) -> None:
    reading = read(text)
    assert isinstance(reading.starts, dt.datetime)
    assert (reading.zone, reading.starts.isoformat()) == (zone, moment)
    assert reading.starts.tzinfo == ZoneInfo(zone)


@pytest.mark.parametrize("text", ["2026-11-25T10:00+09:00", "25/11 10:00 UTC+9", "25/11 10.00 GMT+09:00"])
def test_a_mere_offset_names_no_zone_and_is_turned_into_the_own_one(text: str) -> None:
    reading = read(text)
    assert isinstance(reading.starts, dt.datetime)
    assert (reading.zone, reading.starts.isoformat()) == ("", "2026-11-25T08:00:00+07:00")


def test_letters_mean_the_own_zone_before_any_other() -> None:
    assert read("25/11 10.00 WIB", zone="Asia/Pontianak").zone == "Asia/Pontianak"
    assert read("25/11 10:00 GMT", zone="Europe/London").zone == "Europe/London"


def test_letters_tell_the_two_halves_of_a_repeated_hour_apart() -> None:
    summer, winter = (read(f"31/10/2027 01:30 {label}", "Europe/London").starts for label in ("BST", "GMT"))
    assert isinstance(summer, dt.datetime)
    assert isinstance(winter, dt.datetime)
    assert winter.astimezone(dt.UTC) - summer.astimezone(dt.UTC) == dt.timedelta(hours=1)


def test_a_weekday_that_the_date_contradicts_is_refused_by_both_names() -> None:
    error = refused("Senin 24 November 2026")
    assert isinstance(error, refusals.WeekdayMismatchError)
    assert (error.weekday, error.day) == (0, dt.date(2026, 11, 24))
    indonesian, english = (error.sentence(words_in(language)) for language in ("id", "en"))
    assert indonesian.startswith("24 November 2026 jatuh pada hari Selasa, bukan Senin.")
    assert english.startswith("24 November 2026 is a Tuesday, not a Monday.")
    assert isinstance(refused("besok Kamis"), refusals.WeekdayMismatchError)


@pytest.mark.parametrize(
    ("text", "leftover"),
    [
        ("Rabu 10.00 ya", ("ya",)),
        ("Rabu 25 Novembr 10.00", ("25", "Novembr")),
        ("besok 10", ("10",)),
        ("Rabu jam", ("jam",)),
        ("Rabu 10-11", ("10-11",)),
        ("25 Nov 1030", ("1030",)),
        ("Rabu at 10 to be confirmed", ("to", "be", "confirmed")),
        ("besok midnight", ("midnight",)),
        ("25/11/1826 10.00", ("25/11/1826",)),
        ("2026-11-25T03:00:00.500Z", ("T03:00:00.500Z",)),
        ("besok +2", ("+2",)),
    ],
)
def test_words_that_are_not_understood_are_named(text: str, leftover: tuple[str, ...]) -> None:
    error = refused(text)
    assert isinstance(error, refusals.NotUnderstoodError)
    assert error.leftover == leftover
    for language in ("id", "en"):
        assert all(word in error.sentence(words_in(language)) for word in leftover)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", refusals.UnreadableTimeError),
        ("halo apa kabar", refusals.UnreadableTimeError),
        ("31 Februari", refusals.ImpossibleDayError),
        ("29 Februari 2027", refusals.ImpossibleDayError),
        ("11/25 10:00", refusals.ImpossibleDayError),
        ("0/11", refusals.ImpossibleDayError),
        ("25/11 25:00", refusals.ImpossibleHourError),
        ("25/11 24.00", refusals.ImpossibleHourError),
        ("25/11 10.60", refusals.ImpossibleHourError),
        ("besok 8 siang", refusals.ImpossibleHourError),
        ("besok jam 12 malam", refusals.ImpossibleHourError),
        ("besok 12.30 pagi", refusals.ImpossibleHourError),
        ("besok 14 am", refusals.ImpossibleHourError),
        ("besok setengah 14", refusals.ImpossibleHourError),
        ("besok setengah 0 pagi", refusals.ImpossibleHourError),
        ("besok setengah 12 am", refusals.ImpossibleHourError),
        ("besok setengah 3.30", refusals.ImpossibleHourError),
        ("10.00", refusals.NoDayError),
        ("minggu depan jam 10", refusals.NoDayError),
        ("nanti", refusals.NoDayError),
        ("nanti minggu depan jam 10", refusals.NoDayError),
        ("besok siang", refusals.NoHourError),
        ("Rabu Kamis", refusals.ContradictionError),
        ("25/11 atau 26/11 10.00", refusals.ContradictionError),
        ("besok, 26 November", refusals.ContradictionError),
        ("minggu depan, 25 November", refusals.ContradictionError),
        ("minggu depan, 7 Desember", refusals.ContradictionError),
        ("Rabu depan, 9 Desember", refusals.ContradictionError),
        ("Rabu 10.00 WIB / 11.00 WITA", refusals.ContradictionError),
        ("Rabu 10.00 WITA (UTC+7)", refusals.ContradictionError),
        ("tomorrow morning at 2 pm", refusals.ContradictionError),
        ("Rabu 11.00-10.00", refusals.EndBeforeStartError),
        ("Rabu 10.00-10.00", refusals.EndBeforeStartError),
        ("Rabu 10.00 Asia/Jogja", UnknownZoneError),
        ("Rabu 10.00 UTC+25", UnknownZoneError),
        ("Rabu 10.00 UTC+7:75", UnknownZoneError),
        ("Rabu " + "1" * LONGEST, refusals.TooLongError),
    ],
)
def test_what_is_not_sure_is_refused_for_its_reason(text: str, kind: type[UndurError]) -> None:
    error = refused(text)
    assert type(error) is kind
    indonesian, english = (error.sentence(words_in(language)) for language in ("id", "en"))
    assert indonesian != english
    assert indonesian.endswith(".")
    assert english.endswith(".")


@pytest.mark.parametrize(
    ("text", "kind", "told"),
    [
        ("28/3/2027 01:30", refusals.SkippedTimeError, "Europe/London"),
        ("31/10/2027 01:30", refusals.RepeatedTimeError, "BST or GMT"),
        ("1/7/2027 10:00 GMT", refusals.OtherSeasonError, "BST, not GMT"),
    ],
)
def test_a_night_on_which_the_clocks_change_is_no_trap(text: str, kind: type[UndurError], told: str) -> None:
    error = refused(text, "Europe/London")
    assert type(error) is kind
    assert told in error.sentence(words_in("en"))


def test_text_of_the_greatest_length_is_still_read() -> None:
    text = "Rabu 25 November 10.00"
    assert read(text + " " * (LONGEST - len(text))) == read(text)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("in 3 hours", "2026-11-24 12:12"),
        ("3 jam lagi", "2026-11-24 12:12"),
        ("30 menit lagi", "2026-11-24 09:42"),
        ("setengah jam lagi", "2026-11-24 09:42"),
        ("in half an hour", "2026-11-24 09:42"),
        ("dua jam lagi", "2026-11-24 11:12"),
        ("sejam lagi", "2026-11-24 10:12"),
        ("in an hour", "2026-11-24 10:12"),
        ("in 20 hours", "2026-11-25 05:12"),
        ("in two days", "2026-11-26"),
        ("2 hari lagi", "2026-11-26"),
        ("2 hari lagi jam 10 pagi", "2026-11-26 10:00"),
        ("in a week at 10:00", "2026-12-01 10:00"),
        ("seminggu lagi", "2026-12-01"),
    ],
)
def test_times_are_counted_from_now(text: str, start: str) -> None:
    assert read_start(text) == start


def test_a_span_from_now_beside_another_day_or_hour_is_refused() -> None:
    assert isinstance(refused("besok 3 jam lagi"), refusals.ContradictionError)
    assert isinstance(refused("in 3 hours at 10:00"), refusals.ContradictionError)
