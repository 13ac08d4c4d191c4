"""What a text is held against: it stays the same, however the text changes."""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec.structs import replace

from undur.message.check.reading import lexicon
from undur.message.check.reading.sentences import folded, split
from undur.message.compose import compose
from undur.times.writing import write_day, write_start

if TYPE_CHECKING:
    from undur.etiquette.case import Case
    from undur.message.choices import Choices
    from undur.message.composed import Composed
    from undur.plan.codes import PartName
    from undur.plan.plan import Plan


class Record:
    """A case, its plan and what was chosen, with what Undur itself would write for it."""

    def __init__(self, case: Case, plan: Plan, choices: Choices) -> None:
        self.case = case
        self.plan = plan
        self.choices = choices

    @cached_property
    def start(self) -> str:
        """Day and hour of the interview, in the language of the message."""
        return write_start(self.case.interview.starts, self.choices.language)

    @cached_property
    def day(self) -> str:
        """Its day alone."""
        starts = self.case.interview.starts
        return write_day(starts.date() if isinstance(starts, dt.datetime) else starts, self.choices.language)

    @cached_property
    def known(self) -> tuple[str, ...]:
        """Texts of the record, folded: what stands in them is the record's way of writing, not a fault of the draft."""
        one, me = self.case.interview, self.plan.me
        fields = (one.company, one.role, one.contact, one.via_agency, one.place, one.link, one.reason_words, me.name)
        return tuple(folded(text) for text in (*fields, me.phone, me.email, one.email, one.phone) if text)

    @cached_property
    def composed(self) -> Composed:
        """What Undur itself would write: where repairs take their words from."""
        return compose(self.case, self.plan.me, self.choices, self.plan.phrases)

    def part(self, name: PartName) -> str:
        """The text of a part as Undur would write it; empty where it has none."""
        return next((part.text for part in self.composed.parts if part.name == name), "")

    @cached_property
    def flexibility(self) -> str:
        """The sentence by which Undur leaves the choice of the time to the reader; empty where it has none."""
        return next((one for one in self._offer if lexicon.FLEXIBLE.search(folded(one))), "")

    @cached_property
    def warm_line(self) -> str:
        """The sentence by which Undur says that the interest stays, or hopes for later; empty where it has none."""
        lines = self._offer if self.choices.kind == "reschedule" else split(self.part("closing"))
        return next((one for one in lines if lexicon.WARMTH.search(folded(one))), "")

    @cached_property
    def _offer(self) -> tuple[str, ...]:
        """The sentences of the offer that name no time."""
        bare = replace(self.case, interview=replace(self.case.interview, slots=()))
        parts = compose(bare, self.plan.me, self.choices, self.plan.phrases).parts
        return split(next((part.text for part in parts if part.name == "alternative"), ""))
