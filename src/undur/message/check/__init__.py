"""The checker that knows the appointment."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Final, TypeAlias

from msgspec import Struct

from undur.message.check.families import (
    address,
    clock,
    courtesy,
    intent,
    later,
    leftovers,
    length,
    manner,
    matter,
    names,
    privacy,
    proposals,
    reason,
    referral,
    register,
    sending,
    signing,
    times,
    tone,
    tongue,
)
from undur.message.check.finding import Finding
from undur.message.check.letter import Letter
from undur.message.check.mending import Trials, offered, sound
from undur.message.check.shown import shown_by
from undur.message.check.understood import Understood, understood_of
from undur.stepwise import Stepwise, at_once

if TYPE_CHECKING:
    from undur.etiquette.case import Case
    from undur.message.choices import Choices
    from undur.plan.plan import Plan

Family: TypeAlias = Callable[[Letter], Iterator[Finding]]

_FAMILIES: Final[tuple[Family, ...]] = (
    courtesy.greeting,
    signing.name_or_role,
    courtesy.thanks,
    courtesy.apology,
    signing.sign_off,
    reason.reason,
    matter.mismatch,
    matter.against_kind,
    tone.oversharing,
    tone.blame,
    tone.demanding,
    times.interview_date,
    times.wrong_dates,
    times.weekday_mismatches,
    intent.mixed,
    intent.alternative,
    intent.after_start,
    proposals.bad_slots,
    proposals.not_flexible,
    later.warmth,
    later.news,
    leftovers.placeholders,
    names.wrong_company,
    names.strange_company,
    names.wrong_contact,
    address.wrong_person,
    address.bare,
    address.form,
    manner.capitals,
    manner.emoji_and_slang,
    register.informal,
    register.familiar,
    register.abbreviations,
    tongue.other_language,
    clock.clock_greeting,
    length.length,
    privacy.private_data,
    referral.consent,
    sending.same_channel,
    sending.call_first,
    sending.office_hours,
)
MOST: Final = 40
"""Findings of one rule in one text: nobody reads more, and a text of a thousand brackets takes no longer."""
_WEIGHTS: Final = {"error": 0, "warning": 1, "hint": 2}


class Checked(Struct, frozen=True, kw_only=True):
    """What the checker found, the gravest first, and what it understood."""

    findings: tuple[Finding, ...]
    shown: Mapping[str, int]
    """What the text has (thanks, apology, reason, alternative, warmth) → the number of its sentence, from 1."""
    understood: tuple[Understood, ...]
    """The same with its places, and the times that the text names."""


def check(subject: str, body: str, case: Case, plan: Plan, choices: Choices) -> Checked:
    """Read a draft as its reader would. A rule whose fact the record lacks is not applied."""
    return at_once(checking(subject, body, case, plan, choices))


def checking(subject: str, body: str, case: Case, plan: Plan, choices: Choices) -> Stepwise[Checked]:
    """The same in slices of a millisecond or less, for a place where keys are pressed meanwhile."""
    proof = Proof(subject, body, case, plan, choices)
    yield from proof.reading()
    return (yield from proof.trying(again=True))


def glance(subject: str, body: str, case: Case, plan: Plan, choices: Choices) -> Checked:
    """The same findings at a tenth of the cost: no repair is tried, so that none is offered."""
    return at_once(Proof(subject, body, case, plan, choices).reading())


class Proof:
    """A text that is checked in steps: what is wrong can be said before it is known which repair holds."""

    def __init__(
        self, subject: str, body: str, case: Case, plan: Plan, choices: Choices, trials: Trials | None = None
    ) -> None:
        self._body = body
        self._letter = Letter(subject, body, case, plan, choices)
        self._trials = Trials() if trials is None else trials
        self._found: list[Finding] = []

    def reading(self) -> Stepwise[Checked]:
        """Read it, in slices; of the repairs those are offered that held in the texts before (`trials`)."""
        self._found = yield from _found(self._letter)
        return self._checked(offered(self._found, self._body, self._trials))

    def trying(self, *, again: bool) -> Stepwise[Checked]:
        """Behind `reading`: offer the repairs that hold, in slices; unless `again`, only new ones are tried."""
        letter = self._letter

        def read(body: str) -> Stepwise[list[Finding]]:
            return _found(letter.with_body(body))

        return self._checked((yield from sound(self._found, self._body, read, self._trials, again=again)))

    def _checked(self, findings: list[Finding]) -> Checked:
        return Checked(findings=tuple(sorted(findings, key=_gravity)), shown=self._shown, understood=self._understood)

    @cached_property
    def _shown(self) -> Mapping[str, int]:
        return shown_by(self._letter)

    @cached_property
    def _understood(self) -> tuple[Understood, ...]:
        return understood_of(self._letter)[:MOST]


def _found(letter: Letter) -> Stepwise[list[Finding]]:
    found: list[Finding] = []
    for family in _FAMILIES:
        found.extend(islice(family(letter), MOST))
        yield
    return found


def _gravity(finding: Finding) -> tuple[int, int]:
    return _WEIGHTS[finding.severity], -1 if finding.start is None else finding.start
