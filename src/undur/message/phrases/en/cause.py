"""English: the reason as a clause behind the news, or as a sentence of its own (rules M7, M10)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.message.phrases.en.reasons import WORDINGS
from undur.message.phrases.own_words import begins_with, is_whole_sentence, lower_start
from undur.message.phrases.sentences import stop

if TYPE_CHECKING:
    from undur.message.phrases.facts import Facts

_CONNECTORS: Final = (
    "because",
    "because of",
    "due to",
    "owing to",
    "as",
    "since",
    "for",
    "after",
    "following",
    "on account of",
)
_I: Final = ("i", "i'm", "i've", "i’m", "i’ve")
_OTHERS: Final = ("we", "we're", "we've", "there", "it", "he", "she", "they")
_VERBS: Final = (
    "have",
    "had",
    "need",
    "needed",
    "must",
    "will",
    "am",
    "was",
    "cannot",
    "can't",
    "got",
    "took",
    "found",
    "accepted",
    "received",
    "decided",
    "moved",
    "started",
    "booked",
    "lost",
    "missed",
    "broke",
    "changed",
    "signed",
    "joined",
    "caught",
    "made",
)
_STATES: Final = (
    "ill",
    "sick",
    "unwell",
    "poorly",
    "injured",
    "stuck",
    "away",
    "abroad",
    "not",
    "very",
    "too",
    "still",
)
_DOING: Final = (
    "moving",
    "going",
    "travelling",
    "traveling",
    "relocating",
    "returning",
    "starting",
    "recovering",
    "looking",
    "leaving",
    "continuing",
    "staying",
    "taking",
    "working",
    "feeling",
)
_COUNTED: Final = frozenset(
    [
        "appointment",
        "emergency",
        "exam",
        "interview",
        "meeting",
        "wedding",
        "funeral",
        "operation",
        "clash",
        "commitment",
        "deadline",
        "trip",
        "delay",
    ]
)
_DETERMINERS: Final = frozenset(
    ["a", "an", "the", "my", "our", "his", "her", "their", "another", "some", "this", "that", "two"]
)
_FINITE: Final = re.compile(
    r"\b(?:is|are|am|was|were|has|have|had|will|must|needs?|needed|can|cannot|can['’]t|couldn['’]t|does|doesn['’]t|"
    r"did|didn['’]t|isn['’]t|got|fell|broke|clashes|clashed|requires?|required|asked|died|passed|won['’]t)\b",
    re.IGNORECASE,
)
_SMALL: Final = ("my", "the", "a", "an", "our", "family", *_OTHERS, *_CONNECTORS, *_VERBS, *_STATES, *_DOING)


def cause(facts: Facts) -> str:
    """`because …`: the person's own words, else the stock wording of the code, else nothing. No full stop at its end."""
    if not facts.reason_words:
        wording = WORDINGS.get(facts.reason)
        return f"because {wording.for_text(passed=facts.missed, shortest=facts.style == 'sms')}" if wording else ""
    return _clause(lower_start(facts.reason_words.rstrip("."), _SMALL), passed=facts.missed)


def reason_sentence(facts: Facts) -> str:
    """A sentence of its own: the person's whole sentence, or, once the hour has passed, why they did not come."""
    if is_whole_sentence(facts.reason_words):
        return stop(facts.reason_words)
    clause = cause(facts)
    absent = "I did not attend" if facts.kind == "cancel" and facts.weighed else "I could not attend"
    return stop(f"{absent} {clause}") if clause and facts.missed else ""


def _clause(words: str, *, passed: bool) -> str:
    """Fit a person's words behind the news, whether they wrote a noun, a state or a clause."""
    if begins_with(words, _CONNECTORS):
        return words
    if begins_with(words, _VERBS):
        return f"because I {words}"
    if begins_with(words, (*_STATES, *_DOING)):
        return f"because I {'was' if passed else 'am'} {words}"
    if begins_with(words, (*_I, *_OTHERS)) or _FINITE.search(words):
        return f"because {words}"
    return f"because of {_with_article(words)}"


def _with_article(words: str) -> str:
    """`a dentist appointment` of somebody who wrote it without its article."""
    first, last = words.split(" ", 1)[0].lower(), words.rsplit(" ", 1)[-1].lower()
    bare = last in _COUNTED and first not in _DETERMINERS and not first.endswith(("'s", "’s"))
    return f"{'an' if first[:1] in 'aeiou' else 'a'} {words}" if bare else words
