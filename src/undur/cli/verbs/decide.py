"""`undur decide`: what a person has decided about an interview, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.cli.changing import save_interview, tell
from undur.etiquette.reasons import REASONS
from undur.events import decided
from undur.plan.codes import DECISIONS

if TYPE_CHECKING:
    from undur.cli.invocation import Invocation
    from undur.cli.parser import Parser
    from undur.plan.interview import Interview


def arguments(parser: Parser) -> None:
    """Add the verb's own arguments."""
    parser.add_argument("id", metavar="ID", help="interview")
    parser.add_argument("decision", metavar="DECISION", choices=DECISIONS, help="decision")
    parser.add_argument("--reason", metavar="CODE", choices=tuple(REASONS), help="reason")
    parser.add_argument("--reason-words", metavar="TEXT", help="reason_words")


def run(invocation: Invocation) -> int:
    """Keep the decision, and say what is to be done next."""
    after = save_interview(invocation, _decided(invocation.situation().interview, invocation))
    tell(invocation, after, invocation.words.etiquette.decisions[invocation.asked.decision].label)
    return 0


def _decided(interview: Interview, invocation: Invocation) -> Interview:
    """A reason that isn't named stays where the decision does."""
    asked = invocation.asked
    stays = interview.decision == asked.decision
    reason = interview.reason if asked.reason is None and stays else asked.reason or ""
    words = interview.reason_words if asked.reason_words is None and stays else asked.reason_words or ""
    return decided(interview, asked.decision, reason, words, invocation.now)
