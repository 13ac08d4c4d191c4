"""The reason: there, and not empty (rules M7, M8)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.etiquette.reasons import speaks_against
from undur.message.check.finding import Repair
from undur.message.check.reading import lexicon
from undur.message.check.reading.plain import plain
from undur.message.check.reading.ways.asking import HOPE
from undur.message.check.reading.ways.interest import INTEREST
from undur.message.check.reading.ways.reasons import CIRCUMSTANCE, VAGUE
from undur.message.check.reading.ways.yielding import FLEXIBLE
from undur.message.check.reasoned import reasoning
from undur.message.check.shown import announcing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.message.check.finding import Finding
    from undur.message.check.letter import Letter
    from undur.message.check.reading.sentences import Sentence

_LEAD: Final = re.compile(r"(?<!\w)(?:karena|dikarenakan|sebab|because of|because|due to|owing to|for) (?:ada )?$")
_EXPLAINED: Final = re.compile(r"[^:;–—]{0,40}[:;–—] ?(?:[\w'-]{1,20},? ){4}")
"""An empty phrase that is told at once."""
_LEAD_LENGTH: Final = 20
_LED: Final = re.compile(r"(?:karena|for) ")
"""An empty phrase that has its own connector."""


def reason(letter: Letter) -> Iterator[Finding]:
    """Give a short honest reason; a vague one speaks instead of a missing one."""
    if not letter.change:
        return
    empty = _vague(letter)
    if empty is not None:
        sentence, start, end = empty
        place = (sentence.start + start, sentence.start + end)
        yield letter.finding("vague_reason", place, _stock(letter, *place), letter.body[place[0] : place[1]])
    elif reasoning(letter) is None:
        left_out = speaks_against(letter.case.interview.reason, letter.choices.kind)
        light = letter.choices.kind == "cancel" and letter.choices.language == "en"
        detail = letter.choices.kind if left_out else ""
        yield letter.finding(
            "no_reason", detail=detail, repair=_behind_news(letter), severity="hint" if light else None
        )


def _vague(letter: Letter) -> tuple[Sentence, int, int] | None:
    """The first empty phrase, unless something concrete is said beside it."""
    for at, sentence in enumerate(letter.sentences):
        if not sentence.number:
            continue
        found = lexicon.VAGUE.search(sentence.text)
        if found is None:
            if VAGUE.said(sentence.plain) and not HOPE.said(sentence.plain) and not _is_told(letter, at):
                return sentence, 0, len(sentence.text)
            continue
        if lexicon.HOPE.search(sentence.text[: found.start()]):
            continue
        rest = sentence.text[: found.start()] + " ; " + sentence.text[found.end() :]
        concrete = lexicon.REASON_CONTENT.search(rest) is not None or CIRCUMSTANCE.said(plain(rest))
        concrete = concrete or _is_told(letter, at + 1, alone=True)
        if not concrete and not _EXPLAINED.match(sentence.text, found.end()):
            return sentence, found.start(), found.end()
    return None


def _is_told(letter: Letter, at: int, *, alone: bool = False) -> bool:
    """Whether a sentence of the text, or else the next one, tells a circumstance after all."""
    near = letter.sentences[at : at + (1 if alone else 2)]
    return any(
        CIRCUMSTANCE.said(VAGUE.pattern.sub(" ", one.plain)) or lexicon.REASON_CONTENT.search(one.text)
        for one in near
        if not _does_else(one)
    )


def _does_else(sentence: Sentence) -> bool:
    return any(way.said(sentence.plain) for way in (INTEREST, FLEXIBLE, HOPE))


def _behind_news(letter: Letter) -> Repair | None:
    """The record's reason: a clause goes on from the news, a sentence comes behind it."""
    clause, sentence = letter.part("reason"), announcing(letter)
    if not clause or sentence is None or sentence.text.endswith("?"):
        return None
    if clause[0].isupper():
        return Repair(sentence.end, sentence.end, f" {clause}")
    end = sentence.end - sentence.text.endswith((".", "!"))
    return Repair(end, end, f" {clause.rstrip('.')}")


def _stock(letter: Letter, start: int, end: int) -> Repair | None:
    """The reason as the record has it, in the place of the empty phrase and of the `karena` that leads to it."""
    clause = letter.part("reason").rstrip(".")
    lead = _LEAD.search(letter.fold[max(start - _LEAD_LENGTH, 0) : start])
    if not clause[:1].islower() or (lead is None and not _LED.match(letter.fold, start)):
        return None
    return Repair(start - len(lead[0]) if lead else start, end, clause)
