"""Days and hours: the right interview is named, and rightly (rules M3, M4)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.message.check.finding import Repair
from undur.message.check.reading.claims import claimed
from undur.message.check.reading.sentences import folded
from undur.message.check.reading.times import is_day, is_hour, times_in
from undur.times.writing import write_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.message.check.finding import Finding
    from undur.message.check.letter import Letter
    from undur.message.check.reading.times import Time

_DATED: Final = frozenset({"cancel", "reschedule", "confirm"})
_INTERVIEW: Final = re.compile(r"(?<!\w)(?:wawancara|interview)(?:-?nya)?(?!\w)")
_WEEKDAY: Final = re.compile(r"(?P<hari>hari )?[a-z']+")


def interview_date(letter: Letter) -> Iterator[Finding]:
    """State the day of the interview (M3); a wrong one speaks for itself."""
    starts = letter.case.interview.starts
    if letter.choices.kind not in _DATED or any(is_day(one, starts) for one in _all_times(letter)):
        return
    if not any(True for _ in wrong_dates(letter)) and not any(one.day.contradictory for one in letter.times):
        yield letter.finding("no_interview_date", repair=_told(letter), detail=letter.record.start)


def wrong_dates(letter: Letter) -> Iterator[Finding]:
    """No day or hour that is given as the interview's and is not (M4)."""
    if letter.choices.kind not in _DATED:
        return
    named = any(_right(letter, one) for one in _all_times(letter))
    for time in letter.times:
        if _right(letter, time) or time.day.contradictory or _is_another(letter, time):
            continue
        sentence = letter.sentence_at(time.start)
        promised = letter.choices.kind == "confirm" and not named
        if sentence is not None and (promised or claimed(sentence, time, strictly=named)):
            place = (time.start, time.end)
            yield letter.finding("wrong_date", place, _mended(letter, time), letter.body[time.start : time.end])


def weekday_mismatches(letter: Letter) -> Iterator[Finding]:
    """A weekday and its date agree (M4)."""
    for time in letter.times:
        day = time.day
        written = _WEEKDAY.match(letter.fold, day.start)
        if day.day is None or not day.contradictory or letter.from_record(day.start, day.end) or written is None:
            continue
        right = write_day(day.day, letter.choices.language).partition(",")[0]
        start = written.end("hari") if written["hari"] else day.start
        yield letter.finding(
            "weekday_mismatch", (day.start, day.end), Repair(start, written.end(), right), str(day.day.weekday())
        )


def _told(letter: Letter) -> Repair | None:
    """The day and hour, behind the word that the text has for the interview."""
    found = _INTERVIEW.search(letter.fold)
    if found is None:
        return None
    link = "pada" if letter.choices.language == "id" else "on"
    return Repair(found.end(), found.end(), f" {link} {letter.record.start}")


def _all_times(letter: Letter) -> list[Time]:
    subject = times_in(folded(letter.subject), letter.case.interview.starts, letter.case.now.date())
    return [*letter.times, *subject]


def _right(letter: Letter, time: Time) -> bool:
    starts = letter.case.interview.starts
    return is_day(time, starts) and is_hour(time, starts)


def _is_another(letter: Letter, time: Time) -> bool:
    """Whether it is the day of a slot, the day on which the invitation came, or part of a text of the record."""
    interview = letter.case.interview
    if is_day(time, interview.starts):
        return False
    others = [slot.starts.date() for slot in interview.slots]
    if interview.received is not None:
        others.append(interview.received.astimezone(letter.case.now.tzinfo).date())
    return time.day.day in others or letter.from_record(time.start, time.end)


def _mended(letter: Letter, time: Time) -> Repair:
    return Repair(time.start, time.end, letter.record.start if time.hour is not None else letter.record.day)
