"""The moment. Only `cli` and `tui` ask; everything below gets the moment as an argument."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, Protocol

from undur.errors import UndurError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from undur.words import Words

VARIABLE: Final = "UNDUR_NOW"


class Clock(Protocol):
    """Tells the moment."""

    def now(self) -> dt.datetime:
        """Tell the present moment, aware."""


class SystemClock:
    """The computer's own clock, read anew each time."""

    def now(self) -> dt.datetime:
        """Tell the present moment in UTC."""
        return dt.datetime.now(dt.UTC)


class StoppedClock:
    """A clock that stands still, for scripts, tests and pictures."""

    def __init__(self, moment: dt.datetime) -> None:
        self._moment = moment

    def now(self) -> dt.datetime:
        """Tell the moment at which this clock stands."""
        return self._moment


class BadMomentError(UndurError):
    """`UNDUR_NOW` holds something that is no date-time with an offset."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text

    def sentence(self, words: Words) -> str:
        """Name the variable, its value and the form it wants."""
        return words.errors.bad_moment(VARIABLE, self.text)


def clock_of(environ: Mapping[str, str]) -> Clock:
    """Choose the clock: stopped at `UNDUR_NOW` (ISO 8601 with offset) where that is set.

    Raises `BadMomentError`.
    """
    text = environ.get(VARIABLE, "").strip()
    if not text:
        return SystemClock()
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        raise BadMomentError(text) from None
    if moment.tzinfo is None:
        raise BadMomentError(text)
    return StoppedClock(moment)
