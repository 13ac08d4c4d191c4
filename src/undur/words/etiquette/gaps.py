"""What fills the gaps of a sentence about an interview."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    import datetime as dt

    from undur.words.etiquette import EtiquetteWords


class Filling(Protocol):
    """A note, a next step: what a sentence may name."""

    @property
    def at(self) -> dt.datetime | None:
        """An aware moment, in the interview's zone."""

    @property
    def number(self) -> int | None:
        """A count or a place."""

    @property
    def text(self) -> str:
        """A name, or the code of a channel, a reason or a decision."""


class Gaps:
    """A filling, written out in one language. What is missing is empty."""

    def __init__(self, filling: Filling, words: EtiquetteWords) -> None:
        self._filling = filling
        self._words = words

    @property
    def when(self) -> str:
        """The moment: `Rab 25/11 10.00 WIB`."""
        from undur.times.writing import moment_there

        return moment_there(self._filling.at, self._words.times) if self._filling.at else ""

    @property
    def day(self) -> str:
        """The day of the moment: `Rab 25/11`."""
        from undur.times.writing import short_day

        return short_day(self._filling.at.date(), self._words.times) if self._filling.at else ""

    @property
    def day_and_year(self) -> str:
        """The day of the moment, with its year where there is a number: `Rab 25/11/2025`."""
        from undur.times.writing import year_day

        at = self._filling.at
        return self.day if at is None or self._filling.number is None else year_day(at.date(), self._words.times)

    @property
    def number(self) -> str:
        """The number in figures."""
        return "" if self._filling.number is None else str(self._filling.number)

    @property
    def text(self) -> str:
        """The name as it is kept."""
        return self._filling.text

    @property
    def way(self) -> str:
        """The channel as a way: `lewat WhatsApp`."""
        return self._words.ways.get(self._filling.text, self._words.ways.other)

    @property
    def reason(self) -> str:
        """The label of the reason whose code the name is; a person's own words for one stay as they are."""
        return self._words.reasons.get(self._filling.text, self._filling.text)

    @property
    def decision(self) -> str:
        """The decision's name."""
        return self._words.decisions[self._filling.text].label


Sentence: TypeAlias = str | Callable[[Gaps], str]
"""A sentence, or what makes one out of its gaps. They begin small and end without a full stop, to stand in a line."""
