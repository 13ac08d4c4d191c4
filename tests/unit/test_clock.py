"""Which moment it is: the computer's, or the one of `UNDUR_NOW`."""

from __future__ import annotations

import datetime as dt

import pytest
import time_machine

from undur.clock import BadMomentError, StoppedClock, SystemClock, clock_of
from undur.words import words_in


def test_without_the_variable_the_clock_is_the_computers_own() -> None:
    moment = dt.datetime(2026, 11, 24, 2, 12, tzinfo=dt.UTC)
    with time_machine.travel(moment, tick=False):
        assert clock_of({}).now() == moment


def test_the_computers_clock_is_read_anew_each_time() -> None:
    clock = SystemClock()
    with time_machine.travel(0, tick=False) as traveller:
        before = clock.now()
        traveller.shift(60)
        assert clock.now() - before == dt.timedelta(minutes=1)


def test_the_variable_stops_the_clock_at_its_moment() -> None:
    clock = clock_of({"UNDUR_NOW": "2026-11-24T09:12:00+07:00"})
    assert isinstance(clock, StoppedClock)
    assert clock.now() == dt.datetime(2026, 11, 24, 2, 12, tzinfo=dt.UTC)
    assert clock.now().utcoffset() == dt.timedelta(hours=7)


def test_an_empty_variable_is_none() -> None:
    assert isinstance(clock_of({"UNDUR_NOW": "  "}), SystemClock)


@pytest.mark.parametrize("text", ["yesterday", "2026-11-24T09:12:00", "2026-11-24", "24/11/2026 09:12+07:00"])
@pytest.mark.parametrize("language", ["id", "en"])
def test_what_is_no_moment_with_an_offset_is_refused_with_an_example(text: str, language: str) -> None:
    with pytest.raises(BadMomentError) as caught:
        clock_of({"UNDUR_NOW": text})
    sentence = caught.value.sentence(words_in("id" if language == "id" else "en"))
    assert "UNDUR_NOW" in sentence
    assert text in sentence
    assert "+07:00" in sentence
