"""Deciding, and the honest reason. It advises and never forbids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.etiquette.reasons import REASONS
from undur.events import CHANGES, decided
from undur.plain.conversation import Back
from undur.plan.codes import DECISIONS

if TYPE_CHECKING:
    from undur.plain.desk import Desk
    from undur.plan.codes import Decision

OWN_WORDS = "other"


def decide(desk: Desk, interview_id: str) -> None:
    """Ask for the decision, then, where something changes, for the reason. Raises `Back`, `Leave`."""
    situation = desk.situation(interview_id)
    if situation is None:
        return
    words, says = desk.words.etiquette, desk.words.screens.dialogs
    decision, reason, own = _decision(desk, says.decide_question(situation.interview.company))
    own = own or (situation.interview.reason_words if reason == situation.interview.reason else "")
    if desk.change(interview_id, lambda one: decided(one, decision, reason, own, desk.now)):
        desk.talk.say(says.decided(situation.interview.company, words.decisions[decision].label))


def _decision(desk: Desk, question: str) -> tuple[Decision, str, str]:
    """The decision, the code of its reason and the person's own words for it."""
    words = desk.words.etiquette.decisions
    labels = [words[one].label for one in DECISIONS]
    explanation = "\n".join(f"{words[one].label}: {words[one].why}" for one in DECISIONS)
    while True:
        decision = DECISIONS[desk.talk.choose(question, labels, explanation)]
        try:
            reason, own = _reason(desk, decision) if decision in CHANGES else ("", "")
        except Back:
            continue
        return decision, reason, own


def _reason(desk: Desk, decision: Decision) -> tuple[str, str]:
    """The code of the reason and the person's own words for it; both may be empty."""
    words, says = desk.words.etiquette, desk.words.screens.dialogs
    fitting = [code for code, one in REASONS.items() if decision in one.advises and code != OWN_WORDS]
    others = [code for code in REASONS if code not in fitting and code != OWN_WORDS]
    codes = [*fitting, OWN_WORDS, "", *others]
    labels = {OWN_WORDS: says.own_words, "": says.no_reason}
    while True:
        at = desk.talk.choose(
            says.reason_question,
            [labels.get(code) or words.reasons[code] for code in codes],
            desk.words.plain.reason_help,
        )
        code = codes[at]
        if code == OWN_WORDS:
            try:
                own = desk.talk.text(desk.words.plain.own_reason, desk.words.plain.own_reason_help)
            except Back:
                continue
            return (OWN_WORDS, own) if own else ("", "")
        _advise(desk, decision, code)
        return code, ""


def _advise(desk: Desk, decision: Decision, code: str) -> None:
    says, reason = desk.words.screens.dialogs, REASONS.get(code)
    if reason is None:
        desk.talk.say(says.no_reason_help)
    elif decision in reason.advises:
        desk.talk.say(says.weights[reason.weight])
    else:
        desk.talk.say(says.rather(desk.words.etiquette.decisions[reason.advises[0]].label))
