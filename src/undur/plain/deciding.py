"""Deciding, and the honest reason. It advises and never forbids."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.etiquette.reasons import NO_REASON, OWN_WORDS, REASONS, in_order, rather, words_kept
from undur.events import CHANGES, decided
from undur.plain.conversation import Back
from undur.plan.codes import DECISIONS

if TYPE_CHECKING:
    from undur.etiquette.note import Note
    from undur.plain.desk import Desk
    from undur.plan.codes import Decision
    from undur.situation import Situation

AT_FIRST: Final = 5
"""Reasons that are read out at once."""
PAGE: Final = 8
"""The same, of those that suit less."""


def decide(desk: Desk, interview_id: str) -> None:
    """Ask for the decision, then, where something changes, for the reason. Raises `Back`, `Leave`."""
    situation = desk.situation(interview_id)
    if situation is None:
        return
    words, says = desk.words.etiquette, desk.words.screens.dialogs
    decision, reason, own = _decision(desk, situation)
    own = own or words_kept(situation.interview, reason)
    if desk.change(interview_id, lambda one: decided(one, decision, reason, own, desk.now)):
        desk.talk.say(says.decided(situation.interview.company, words.decisions[decision].label))


def _decision(desk: Desk, situation: Situation) -> tuple[Decision, str, str]:
    """The decision, the code of its reason and the person's own words for it."""
    words, question = desk.words.etiquette.decisions, desk.words.screens.dialogs.decide_question
    labels = [words[one].label for one in DECISIONS]
    explanation = "\n".join(f"{words[one].label}: {words[one].why}" for one in DECISIONS)
    while True:
        decision = DECISIONS[desk.talk.choose(question(situation.interview.company), labels, explanation)]
        try:
            reason, own = _reason(desk, situation, decision) if decision in CHANGES else ("", "")
        except Back:
            continue
        return decision, reason, own


def _reason(desk: Desk, situation: Situation, decision: Decision) -> tuple[str, str]:
    """The code of the reason and the person's own words for it; both may be empty."""
    words = desk.words.etiquette
    told = [words.earlier(one, situation.now.year) for one in situation.earlier]
    if told:
        desk.talk.say("\n".join((f"{words.said.title}:", *told)))
    while True:
        code = _code(desk, in_order(decision))
        if code == OWN_WORDS:
            try:
                own = desk.talk.text(desk.words.plain.own_reason, desk.words.plain.own_reason_help)
            except Back:
                continue
            _warn(desk, situation.clash(decision, OWN_WORDS, own) if own else None)
            return (OWN_WORDS, own) if own else (NO_REASON, "")
        _advise(desk, decision, code)
        _warn(desk, situation.clash(decision, code))
        return code, ""


def _code(desk: Desk, codes: list[str]) -> str:
    """Ask for one of many reasons: those that suit best first, the others on demand or by their words."""
    says, words = desk.words.screens.dialogs, desk.words.etiquette
    last = [OWN_WORDS, NO_REASON]
    rest = [code for code in codes if code not in last]
    labels = {code: words.reasons[code] for code in rest} | {OWN_WORDS: says.own_words, NO_REASON: says.no_reason}
    page = 0
    while True:
        begin = 0 if not page else AT_FIRST + (page - 1) * PAGE
        shown = rest[begin : begin + (PAGE if page else AT_FIRST)]
        further = len(rest) - begin - len(shown)
        offered = [*shown, *last]
        more = [desk.words.plain.more_reasons(further)] if further else []
        hidden = [code for code in rest if code not in shown]
        try:
            at = desk.talk.choose(
                says.reason_question,
                [*(labels[code] for code in offered), *more],
                desk.words.plain.reason_help,
                unlisted=[labels[code] for code in hidden],
            )
        except Back:
            if not page:
                raise
            page -= 1
            continue
        if more and at == len(offered):
            page += 1
            continue
        return [*offered, *more, *hidden][at]


def _advise(desk: Desk, decision: Decision, code: str) -> None:
    says, reason = desk.words.screens.dialogs, REASONS.get(code)
    if reason is None:
        desk.talk.say(says.no_reason_help)
        return
    better = rather(reason, decision)
    desk.talk.say(
        says.weights[reason.weight] if better is None else says.rather(desk.words.etiquette.decisions[better].label)
    )


def _warn(desk: Desk, note: Note | None) -> None:
    """Say what the company would stumble over."""
    if note is not None:
        desk.talk.say(f"{desk.words.etiquette.note(note)}.")
