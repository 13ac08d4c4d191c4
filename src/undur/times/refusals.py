"""Why a text is not read as a time. Each refusal says what to write instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.errors import UndurError

if TYPE_CHECKING:
    import datetime as dt

    from undur.words import Words


class UnreadableTimeError(UndurError):
    """A text that tells no time for sure; the kinds below say why."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text

    def sentence(self, words: Words) -> str:
        """Show how a time is written."""
        return words.times.refusals.nothing_read(self.text)


class TooLongError(UnreadableTimeError):
    """A text far longer than any time."""

    def __init__(self, limit: int) -> None:
        super().__init__(str(limit))
        self.limit = limit

    def sentence(self, words: Words) -> str:
        """Name the limit, in characters."""
        return words.times.refusals.too_long(self.limit)


class NotUnderstoodError(UnreadableTimeError):
    """Words beside a time whose sense nobody knows; one of them may change it."""

    def __init__(self, leftover: tuple[str, ...]) -> None:
        super().__init__(" ".join(leftover))
        self.leftover = leftover

    def sentence(self, words: Words) -> str:
        """Name the words."""
        return words.times.refusals.not_understood(self.leftover)


class ImpossibleDayError(UnreadableTimeError):
    """`31 Februari`."""

    def sentence(self, words: Words) -> str:
        """Name the day and the order in which a date is written."""
        return words.times.refusals.impossible_day(self.text)


class ImpossibleHourError(UnreadableTimeError):
    """`25:00`, `8 siang`."""

    def sentence(self, words: Words) -> str:
        """Name the hour."""
        return words.times.refusals.impossible_hour(self.text)


class WeekdayMismatchError(UnreadableTimeError):
    """A weekday that the date contradicts (checker slug `weekday_mismatch`)."""

    def __init__(self, weekday: int, day: dt.date) -> None:
        super().__init__(day.isoformat())
        self.weekday = weekday
        """As the text says, 0 for Monday."""
        self.day = day
        """The date as the text says, with its year."""

    def sentence(self, words: Words) -> str:
        """Name the date, its weekday, and the one that was said."""
        return words.times.refusals.weekday_mismatch(self.weekday, self.day)


class NoDayError(UnreadableTimeError):
    """An hour, and no day."""

    def sentence(self, words: Words) -> str:
        """Ask for the day."""
        return words.times.refusals.no_day(self.text)


class NoHourError(UnreadableTimeError):
    """A part of the day, and no hour: `besok sore`."""

    def sentence(self, words: Words) -> str:
        """Ask for the hour."""
        return words.times.refusals.no_hour(self.text)


class ContradictionError(UnreadableTimeError):
    """Two pieces of the text that can't both hold."""

    def __init__(self, first: str, second: str) -> None:
        super().__init__(f"{first} / {second}")
        self.first = first
        self.second = second

    def sentence(self, words: Words) -> str:
        """Name both."""
        return words.times.refusals.contradiction(self.first, self.second)


class EndBeforeStartError(ContradictionError):
    """`11.00–10.00`."""

    def sentence(self, words: Words) -> str:
        """Name both ends."""
        return words.times.refusals.end_before_start(self.first, self.second)


class SkippedTimeError(UnreadableTimeError):
    """An hour that the clocks of the zone leap over that night."""

    def __init__(self, wall: dt.datetime, zone: str) -> None:
        super().__init__(f"{wall} {zone}")
        self.wall = wall
        """As a clock on the wall would show it, naive."""
        self.zone = zone

    def sentence(self, words: Words) -> str:
        """Name the day, the hour and the zone."""
        return words.times.refusals.skipped(self.wall, self.zone)


class RepeatedTimeError(SkippedTimeError):
    """An hour that comes twice that night, as the clocks are put back."""

    def __init__(self, wall: dt.datetime, zone: str, labels: tuple[str, str]) -> None:
        super().__init__(wall, zone)
        self.labels = labels
        """How the zone is called the first time and the second."""

    def sentence(self, words: Words) -> str:
        """Name the day, the hour, and the two letters that would tell them apart."""
        return words.times.refusals.repeated(self.wall, *self.labels)


class OtherSeasonError(SkippedTimeError):
    """The zone's letters of the other half of the year: `GMT` in July."""

    def __init__(self, wall: dt.datetime, zone: str, said: str, label: str) -> None:
        super().__init__(wall, zone)
        self.said = said
        self.label = label

    def sentence(self, words: Words) -> str:
        """Name the day, the letters that were said, and those that hold on it."""
        return words.times.refusals.other_season(self.wall, self.said, self.label)
