from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from hypothesis import example, given, settings
from hypothesis import strategies as st

from undur.errors import UndurError
from undur.plan.codes import LANGUAGES, Language
from undur.times.grammar.vocabulary import DAYS_AHEAD, HOURS, MONTHS, PERIODS, WEEKDAYS
from undur.times.placing import place
from undur.times.read import Reading
from undur.times.reading import read_when
from undur.times.spans import largest_units, parts
from undur.times.writing import short_moment, write_day, write_moment
from undur.words import words_in

ZONES = (
    *("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "Asia/Singapore", "Asia/Kathmandu", "Asia/Kolkata", "UTC"),
    *("Europe/London", "Europe/Berlin", "America/New_York", "America/St_Johns", "America/Sao_Paulo"),
    *("Australia/Lord_Howe", "Pacific/Auckland"),
)
NOW = dt.datetime(2026, 11, 24, 9, 12, tzinfo=ZoneInfo("Asia/Jakarta"))

languages = st.sampled_from(LANGUAGES)


@st.composite
def moments(draw: st.DrawFn) -> dt.datetime:
    """Whole minutes that some clock on a wall shows, of repeated hours both."""
    zone = ZoneInfo(draw(st.sampled_from(ZONES)))
    minutes = st.integers(0, 365 * 24 * 60 * 30)
    return (dt.datetime(2025, 1, 1, tzinfo=dt.UTC) + dt.timedelta(minutes=draw(minutes))).astimezone(zone)


def zone_of(moment: dt.datetime) -> str:
    assert isinstance(moment.tzinfo, ZoneInfo)
    return moment.tzinfo.key


def assert_same(reading: Reading, moment: dt.datetime) -> None:
    assert isinstance(reading.starts, dt.datetime)
    assert reading.starts.astimezone(dt.UTC) == moment.astimezone(dt.UTC)
    assert reading.starts.tzinfo == moment.tzinfo
    assert reading.ends is None


AUTUMN_NIGHT = dt.datetime(2026, 10, 25, 1, 30, tzinfo=ZoneInfo("Europe/London"))


@given(moment=moments(), language=languages)
@example(moment=AUTUMN_NIGHT, language="en")
@example(moment=AUTUMN_NIGHT.replace(fold=1), language="id")
@settings(max_examples=200, deadline=None)
def test_every_moment_that_is_written_is_read_back(moment: dt.datetime, language: Language) -> None:
    assert_same(read_when(write_moment(moment, language), now=NOW, zone=zone_of(moment)), moment)


@given(moment=moments())
@settings(max_examples=100, deadline=None)
def test_every_iso_moment_is_read_back(moment: dt.datetime) -> None:
    assert_same(read_when(moment.isoformat(timespec="minutes"), now=NOW, zone=zone_of(moment)), moment)
    utc = f"{moment.astimezone(dt.UTC):%Y-%m-%dT%H:%M:%SZ}"
    assert_same(read_when(utc, now=NOW, zone=zone_of(moment)), moment)


@given(moment=moments(), language=languages)
@settings(max_examples=100, deadline=None)
def test_the_short_form_is_read_back_in_the_days_before(moment: dt.datetime, language: Language) -> None:
    text = short_moment(moment, words_in(language).times)
    now = (moment.astimezone(dt.UTC) - dt.timedelta(days=3)).astimezone(moment.tzinfo)
    try:
        place(moment.replace(tzinfo=None, fold=0), ZoneInfo(zone_of(moment)))
    except UndurError:
        return  # an hour that comes twice; the short form names no zone
    assert_same(read_when(text, now=now, zone=zone_of(moment)), moment)


@given(day=st.dates(dt.date(1970, 1, 1), dt.date(2099, 12, 31)), language=languages)
@settings(max_examples=100, deadline=None)
def test_every_day_that_is_written_is_read_back(day: dt.date, language: Language) -> None:
    assert read_when(write_day(day, language), now=NOW, zone="WIB") == Reading(day, None, "")


def read_or_refusal(text: str, zone: str) -> Reading | UndurError:
    try:
        return read_when(text, now=NOW, zone=zone)
    except UndurError as error:
        return error


def is_read_or_refused_in_words(text: str, zone: str) -> None:
    outcome = read_or_refusal(text, zone)
    if isinstance(outcome, UndurError):
        assert all(outcome.sentence(words_in(language)).strip() for language in LANGUAGES)
    elif isinstance(outcome.starts, dt.datetime):
        assert isinstance(outcome.starts.tzinfo, ZoneInfo)
        assert outcome.ends is None or outcome.ends > outcome.starts


@given(text=st.text(max_size=220), zone=st.sampled_from(ZONES))
@settings(max_examples=200, deadline=None)
def test_any_text_is_read_or_refused_in_words(text: str, zone: str) -> None:
    is_read_or_refused_in_words(text, zone)


TOKENS = (
    *(*WEEKDAYS, *MONTHS, *DAYS_AHEAD, *PERIODS, *HOURS),
    *("jam", "pukul", "at", "@", "setengah ", "half past ", "s/d", "to", "selesai", "depan", "next ", "minggu depan"),
    *("ini", "nanti", "tanggal", "the", "of", "am", "p.m.", "o'clock", "WIB", "GMT", "BST", "Asia/Jakarta", "Asia/"),
    *("UTC", "+7", "-", "/", ".", ":", ",", "'", "T", "Z", "st", "th", "0", "1", "2", "00", "10", "30", "25", "2026"),
)


@given(
    tokens=st.lists(st.sampled_from(TOKENS), max_size=9),
    joint=st.sampled_from(["", " "]),
    zone=st.sampled_from(ZONES),
)
@settings(max_examples=400, deadline=None)
def test_any_mixture_of_words_for_times_is_read_or_refused_in_words(tokens: list[str], joint: str, zone: str) -> None:
    is_read_or_refused_in_words(joint.join(tokens), zone)


@given(span=st.timedeltas(dt.timedelta(days=-4000), dt.timedelta(days=4000)), count=st.integers(1, 3))
@settings(max_examples=100)
def test_a_span_tells_no_more_than_there_is(span: dt.timedelta, count: int) -> None:
    days, hours, minutes, seconds = parts(span)
    told = dt.timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
    assert dt.timedelta(0) <= abs(span) - told < dt.timedelta(seconds=1)
    assert max(hours - 23, minutes - 59, seconds - 59) <= 0
    assert 1 <= len(largest_units(span, words_in("en").times, count).split()) // 2 <= count
