"""The text under the checker, with what is known about it: read once, asked by every rule."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final

from undur.message.check.finding import Finding, Repair
from undur.message.check.reading.sentences import Sentence, folded, sentences_of
from undur.message.check.reading.times import Time, times_in
from undur.message.check.record import Record
from undur.message.check.rules import RULES
from undur.message.limits import measure

if TYPE_CHECKING:
    from undur.etiquette.case import Case
    from undur.message.check.finding import Severity
    from undur.message.choices import Choices
    from undur.plan.codes import PartName
    from undur.plan.plan import Plan


_DIRECTION: Final = re.compile(r"\[[^\]\n]{1,200}\]|^[ \t]*\([^)\n]{1,200}\)[ \t]*$", re.MULTILINE)
READ: Final = 20_000
"""Code points that are read: a hundred times the longest decent message. What lies behind is only counted."""


class Letter:
    """A subject and a body, the case they speak of, and the choices they were made by."""

    def __init__(
        self, subject: str, body: str, case: Case, plan: Plan, choices: Choices, record: Record | None = None
    ) -> None:
        self.subject = subject
        self.body = body[:READ]
        self.measure = measure(body, choices.channel)
        """Of the whole body, however long."""
        self.case = case
        self.plan = plan
        self.choices = choices
        self.record = Record(case, plan, choices) if record is None else record
        """What does not change with the text."""
        self.answers: dict[object, object] = {}
        """What was asked of it (`once`)."""

    def with_body(self, body: str) -> Letter:
        """The same with another body."""
        return Letter(self.subject, body, self.case, self.plan, self.choices, self.record)

    @property
    def change(self) -> bool:
        """Whether the message cancels or moves the interview."""
        return self.choices.kind in {"cancel", "reschedule"}

    @property
    def written(self) -> bool:
        """Whether it is read, not spoken."""
        return self.choices.channel != "phone"

    @cached_property
    def fold(self) -> str:
        """The body in small letters, character for character."""
        return folded(self.body)

    @cached_property
    def whole(self) -> str:
        """Subject and body in small letters, for what may stand in either."""
        return f"{folded(self.subject)}\n{self.fold}"

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The body's sentences; the stage directions of a script are none."""
        spoken = self.fold if self.written else _DIRECTION.sub(lambda one: " " * len(one[0]), self.fold)
        return sentences_of(spoken)

    @cached_property
    def times(self) -> list[Time]:
        """The days that the body names, with their hours."""
        return times_in(self.fold, self.case.interview.starts, self.case.now.date())

    @property
    def known(self) -> tuple[str, ...]:
        """Texts of the record, folded: what stands in them is the record's way of writing, not a fault of the draft."""
        return self.record.known

    def from_record(self, start: int, end: int) -> bool:
        """Whether these code points of the body belong to a text of the record."""
        for text in self.known:
            at = self.fold.find(text, max(start - len(text), 0), end + len(text))
            while 0 <= at <= start:
                if end <= at + len(text):
                    return True
                at = self.fold.find(text, at + 1, end + len(text))
        return False

    def sentence_at(self, place: int) -> Sentence | None:
        """The sentence in which a place of the body lies."""
        return next((one for one in self.sentences if one.start <= place < one.end), None)

    def part(self, name: PartName) -> str:
        """The text of a part as Undur would write it; empty where it has none."""
        return self.record.part(name)

    def finding(
        self,
        fault: str,
        place: tuple[int, int] | None = None,
        repair: Repair | None = None,
        detail: str = "",
        severity: Severity | None = None,
    ) -> Finding:
        """A finding by its slug, with the rule and severity of the table unless the severity is given."""
        rule = RULES[fault]
        start, end = place if place is not None else (None, None)
        return Finding(
            fault=fault,
            rule=rule.rule,
            severity=severity or rule.severity,
            start=start,
            end=end,
            repair=repair,
            detail=detail,
        )
