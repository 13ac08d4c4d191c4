"""One interview at one moment, with all that follows from it: the only thing that screens and commands read."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from undur.etiquette.case import case_of
from undur.etiquette.history import last_answer
from undur.etiquette.status import all_of_round
from undur.etiquette.urgency import urgency
from undur.plan.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping

    from undur.etiquette.advice import Advice
    from undur.etiquette.case import Case
    from undur.etiquette.mistakes import Mistake
    from undur.etiquette.next_step import NextStep
    from undur.etiquette.note import Note
    from undur.etiquette.said import Said
    from undur.etiquette.steps import Step
    from undur.message.check import Checked
    from undur.message.composed import Composed
    from undur.message.drafts import Draft
    from undur.plan.codes import Decision, Kind
    from undur.plan.interview import Interview
    from undur.plan.plan import Plan

GONE_OUT: Final = frozenset({"sent", "called", "replied", "confirmed"})
"""What the log says of a message that the company has."""


class Situation:
    """A record and a moment, and what the rules say about them. Everything is worked out when first asked for."""

    def __init__(self, plan: Plan, interview: Interview, now: dt.datetime) -> None:
        self.plan = plan
        self.interview = interview
        """As it is kept; `case.interview` has its defaults filled in."""
        self.now = now

    @cached_property
    def times(self) -> Case:
        """The case without a look at any draft: phase, mark, send-by, status. Enough for a row of a list."""
        return case_of(self.plan, self.interview, self.now)

    @property
    def message(self) -> Message | None:
        """The newest message that is kept."""
        return self.interview.messages[-1] if self.interview.messages else None

    @cached_property
    def working(self) -> Message:
        """The message to work on: the newest, or the one that would be begun now.

        Once the newest has gone out, that is a new one as soon as another kind is due: the reply to their answer, the
        confirmation of the new time.
        """
        newest = self.message
        if newest is None:
            return self.begin()
        earlier = newest not in all_of_round(self.interview) or self._overtaken(newest)
        if newest.id not in self.gone_out and not earlier:
            return newest
        fresh = self.begin()
        return newest if not earlier and self._has_gone_out(fresh.kind) else fresh

    def _has_gone_out(self, kind: Kind) -> bool:
        """Whether a message of this kind has gone out in this round, and none is due again: a further question.

        A reply is due by their answer alone, and an answer on the telephone was replied to there and then.
        """
        from undur.etiquette.aftercare import reply_by

        out = {one.kind for one in all_of_round(self.interview) if one.id in self.gone_out}
        if kind == "reply":
            return reply_by(self.times) is None
        return kind in out and kind != "nudge"

    def _overtaken(self, draft: Message) -> bool:
        """Whether it answers the invitation of somebody who has decided since: the message of the change does that now."""
        undecided = self.interview.decision is None
        return draft.kind == "reply" and not undecided and last_answer(self.times) is None

    @cached_property
    def gone_out(self) -> Mapping[str, dt.datetime]:
        """Message id → when it went out, of all messages that the company has."""
        return {one.message: one.at for one in self.interview.log if one.message is not None and one.what in GONE_OUT}

    @property
    def left_here(self) -> bool:
        """Whether the message being worked on was copied, opened or saved here; a script is read aloud from the screen."""
        message = self.working
        return message.channel == "phone" or any(one.message == message.id for one in self.interview.log)

    def working_on(self, message: Message) -> Situation:
        """The same situation, with this message being worked on."""
        situation = Situation(self.plan, self.interview, self.now)
        situation.working = message
        return situation

    def begin(self) -> Message:
        """A new message, by the choices that suit the case; not kept yet."""
        from undur.message.choices import default_choices
        from undur.plan.ids import new_message_id

        choices = default_choices(self.times)
        return Message(
            id=new_message_id(self.interview),
            kind=choices.kind,
            channel=choices.channel,
            language=choices.language,
            tone=choices.tone,
            written=self.now,
        )

    @cached_property
    def composed(self) -> Composed:
        """The text that the choices of `working` make now."""
        from undur.message.choices import choices_of
        from undur.message.compose import compose

        return compose(self.times, self.plan.me, choices_of(self.working), self.plan.phrases)

    @cached_property
    def draft(self) -> Draft:
        """The text of `working` as it reads now: composed, with what a person changed in it."""
        from undur.message.drafts import draft_of

        return draft_of(self.working, self.composed)

    @cached_property
    def checked(self) -> Checked:
        """What the checker says of the draft."""
        from undur.message.check import check
        from undur.message.choices import choices_of

        return check(self.draft.subject, self.draft.body, self.times, self.plan, choices_of(self.working))

    @cached_property
    def glance(self) -> Checked:
        """The same findings, of whose repairs it isn't known which hold: all that rules want to know of a text."""
        if "checked" in self.__dict__:
            return self.checked
        from undur.message.check import glance
        from undur.message.choices import choices_of

        return glance(self.draft.subject, self.draft.body, self.times, self.plan, choices_of(self.working))

    @property
    def wrong(self) -> int:
        """How many errors and warnings the draft has that its words can mend. They are said, and forbid nothing."""
        from undur.message.evidence import OF_THE_WAY

        return sum(one.severity != "hint" and one.fault not in OF_THE_WAY for one in self.glance.findings)

    @cached_property
    def case(self) -> Case:
        """The case, with what the draft shows as plain evidence."""
        if self.message is None:
            return self.times
        from undur.message.choices import choices_of
        from undur.message.evidence import evidence_of

        evidence = evidence_of(self.glance, self.message.id, choices_of(self.message))
        return replace(self.times, evidence=evidence)

    @cached_property
    def advice(self) -> Advice:
        """What to do now: send, wait for office hours, call."""
        from undur.etiquette.advice import advise

        return advise(self.case)

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """The etiquette steps, in the order in which they matter now."""
        from undur.etiquette.steps import steps_of

        return steps_of(self.case)

    @property
    def timing(self) -> Advice | None:
        """The advice, where beside the next step it wants to be said why now, or why only later (C3, C4, T5)."""
        telling = self.next_step.action in ("write", "copy", "call", "reply")
        why = self.advice.why
        return self.advice if telling and why is not None and why.code not in ("started", "trace_missing") else None

    @cached_property
    def mistakes(self) -> tuple[Mistake, ...]:
        """The mistakes to avoid, each with its state."""
        from undur.etiquette.mistakes import mistakes_of

        return mistakes_of(self.case, self.said)

    @cached_property
    def said(self) -> tuple[Said, ...]:
        """What the same company was told before, newest first."""
        from undur.etiquette.said import said_before

        return said_before(self.plan, self.interview)

    @property
    def earlier(self) -> list[Said]:
        """What of it is about anything but the change at hand."""
        return [one for one in self.said if not one.is_of_now]

    def clash(self, decision: Decision | None, reason: str, words: str = "") -> Note | None:
        """What the company would stumble over if it were given this reason now."""
        from undur.etiquette.consistency import consistency

        return consistency(self.said, decision, reason, words, self.now)

    @cached_property
    def next_step(self) -> NextStep:
        """The one thing to do next."""
        from undur.etiquette.next_step import next_step

        return next_step(self.case, self.steps)


def situate(plan: Plan, interview: Interview, now: dt.datetime) -> Situation:
    """Put one interview of the plan into its situation at a moment (aware)."""
    return Situation(plan, interview, now)


def most_urgent(plan: Plan, now: dt.datetime) -> Situation | None:
    """The interview that comes first by urgency; `None` where nothing is coming up."""
    open_ones = (situate(plan, one, now) for one in plan.interviews if one.archived is None)
    first = min(open_ones, key=lambda situation: urgency(situation.times), default=None)
    return first if first is not None and first.times.status != "closed" else None


def by_urgency(plan: Plan, now: dt.datetime, among: Iterable[Interview] | None = None) -> list[Situation]:
    """The interviews of the plan (or some of them) that are not archived, most urgent first."""
    some = plan.interviews if among is None else among
    open_ones = (situate(plan, one, now) for one in some if one.archived is None)
    return sorted(open_ones, key=lambda situation: urgency(situation.times))
