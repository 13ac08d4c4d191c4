"""What the rooms share: the plan, the clock, the words, and the one door for changes, which saves at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from undur.plan.changes import change_interview
from undur.situation import Situation, situate
from undur.store import Saved, save
from undur.times.zones import zone
from undur.words.commands_named import with_labels

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence

    from undur.clock import Clock
    from undur.exchange.clipboard import Copied
    from undur.plain.conversation import Conversation
    from undur.plan.interview import Interview
    from undur.plan.plan import Plan
    from undur.store import Base
    from undur.words import Words


class Outside(NamedTuple):
    """What the rooms need of the world around them."""

    copy: Callable[[str], Copied]
    """Puts text on the clipboard."""
    samples: Callable[[dt.datetime], Sequence[Interview]]
    """Interviews to look around with, moved so that they surround a moment."""


class Desk:
    """One conversation about one plan file."""

    def __init__(
        self,
        base: Base,
        plan: Plan,
        *,
        clock: Clock,
        words: Words,
        talk: Conversation,
        outside: Outside,
    ) -> None:
        self._base = base
        self.plan = plan
        self._clock = clock
        self.words = words
        self.talk = talk
        self.copy, self.samples = outside

    @property
    def now(self) -> dt.datetime:
        """The moment, aware, in the person's own zone."""
        return self._clock.now().astimezone(zone(self.plan.me.time_zone))

    def situation(self, interview_id: str) -> Situation | None:
        """An interview at this moment; `None` where another program has deleted it."""
        interview = self.plan.find(interview_id)
        return situate(self.plan, interview, self.now) if interview is not None else None

    def change(self, interview_id: str, change: Callable[[Interview], Interview]) -> bool:
        """Change an interview and save the plan; false where it could not be saved, which is said."""
        return self.change_plan(lambda plan: change_interview(plan, interview_id, change))

    def change_plan(self, change: Callable[[Plan], Plan]) -> bool:
        """Change the plan and save it; what could not be saved is not kept either."""
        outcome = save(self._base, change(self.plan))
        if not isinstance(outcome, Saved):
            self.talk.say(outcome.sentence(self.words))
            return False
        self._base, self.plan = outcome.base, outcome.plan
        for notice in outcome.notices:
            self.talk.say(with_labels(notice.sentence(self.words), self.words))
        return True
