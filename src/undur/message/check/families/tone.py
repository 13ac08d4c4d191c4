"""How it is asked and told: no blame, no orders, no more of the reason than concerns the reader (rules M9, M11, R5)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.message.check.finding import Repair
from undur.message.check.inserting import without
from undur.message.check.reading import lexicon
from undur.message.check.reading.lines import spans_in
from undur.message.check.reading.matters import KIN
from undur.message.check.reading.plain import plain
from undur.message.check.reading.sentences import folded
from undur.message.check.reading.tone import BLAME, DETAIL, HISTORY, IMPERATIVE, NAMED_KIN, NO_BLAME, RIVAL
from undur.message.check.reading.ways import blame as blame_ways
from undur.message.check.reading.ways.orders import BARE_VERB, ORDER, SOFTENED
from undur.message.check.reading.ways.thanks import THANKS
from undur.message.check.reasoned import gives_reason
from undur.message.check.shown import telling

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.message.check.finding import Finding
    from undur.message.check.letter import Letter
    from undur.message.check.reading.sentences import Sentence

_CUT: Final = re.compile(r"[,;:] | [–—-] |(?<=\w) (?:jadi|maka|so|and) (?!that)")
_LEADING: Final = re.compile(r"^(?:(?:jadi|so|then|and|just|tolong|harap|maka|well|ok|okay|anyway|dan|langsung) )+")
"""What may stand before an order."""
_STORY: Final = 45
"""Words of reason from which it is a story (M9)."""
_STORY_SENTENCES: Final = 3
_INTIMATE: Final = 2
"""Of these, as many that speak of the family or of an illness."""


def blame(letter: Letter) -> Iterator[Finding]:
    """No criticism of the company, its pay or its process (M11)."""
    for sentence in letter.sentences:
        place = _blaming(sentence)
        if place is None:
            continue
        start, end = sentence.start + place[0], sentence.start + place[1]
        if not letter.from_record(start, end):
            yield letter.finding("rude_blaming", (start, end), without(letter.body, sentence), letter.body[start:end])


def _blaming(sentence: Sentence) -> tuple[int, int] | None:
    """The words that blame, else the sentence that does."""
    if not sentence.number or blame_ways.OF_ONESELF.said(sentence.plain):
        return None
    found = BLAME.search(sentence.text)
    if found is not None and not any(
        one.start() <= found.start() < one.end() for one in NO_BLAME.finditer(sentence.text)
    ):
        return found.span()
    words = sentence.plain
    if THANKS.said(words):
        return None
    return (0, len(sentence.text)) if blame_ways.BLAME.said(words) else None


def demanding(letter: Letter) -> Iterator[Finding]:
    """Ask, don't order (R5)."""
    for sentence in letter.sentences:
        clause = _ordering(sentence)
        if clause is not None:
            start, end = sentence.start + clause[0], sentence.start + clause[1]
            yield letter.finding("demanding", (start, end), _asked(letter, sentence), letter.body[start:end])


def _asked(letter: Letter, sentence: Sentence) -> Repair:
    """The record's own question in the place of an order about times; an order about anything else goes out."""
    names_time = any(sentence.start <= time.start < sentence.end for time in letter.times)
    question = letter.part("alternative") if letter.choices.kind == "reschedule" else ""
    if names_time and question:
        return Repair(sentence.start, sentence.end, question)
    return without(letter.body, sentence)


def _ordering(sentence: Sentence) -> tuple[int, int] | None:
    """The clause of a sentence that orders; a question or a softened one does not."""
    if not sentence.number or sentence.text.rstrip().endswith("?"):
        return None
    for start, end in _clauses(sentence.text):
        words = plain(sentence.text[start:end])
        if ORDER.said(words) and not SOFTENED.said(words):
            return start, end
        if IMPERATIVE.match(sentence.text[start:end]) and not SOFTENED.said(words):
            return start, end
        if BARE_VERB.pattern.match(_LEADING.sub("", words)) and not SOFTENED.said(plain(sentence.text)):
            return start, end
    return None


def _clauses(text: str) -> Iterator[tuple[int, int]]:
    begin = 0
    for cut in _CUT.finditer(text):
        yield begin, cut.start()
        begin = cut.end()
    yield begin, len(text)


def oversharing(letter: Letter) -> Iterator[Finding]:
    """Not everything (M9): the body, money, quarrels, the other employer's name, or a whole story."""
    if not letter.change:
        return
    span = _detail(letter) or _kin_by_name(letter) or _history(letter) or _rival(letter) or _story(letter)
    if span is not None:
        sentence = letter.sentence_at(span[0])
        repair = None if sentence is None else _gist(letter, sentence)
        yield letter.finding("overshare_reason", span, repair, letter.body[span[0] : span[1]])


def _detail(letter: Letter) -> tuple[int, int] | None:
    return next((span for span in spans_in(DETAIL.pattern, letter.fold) if not letter.from_record(*span)), None)


def _kin_by_name(letter: Letter) -> tuple[int, int] | None:
    return next((span for span in spans_in(NAMED_KIN, letter.body) if not letter.from_record(*span)), None)


def _history(letter: Letter) -> tuple[int, int] | None:
    """From the first to the last of two and more that tell a story."""
    spans = [span for span in spans_in(HISTORY.pattern, letter.fold) if not letter.from_record(*span)]
    different = {letter.fold[start:end] for start, end in spans}
    return spans[0] if len(different) >= 2 else None


def _rival(letter: Letter) -> tuple[int, int] | None:
    for found in RIVAL.finditer(letter.body):
        name = folded(found["name"]).strip(" .")
        sentence = letter.sentence_at(found.start())
        wished = sentence is not None and lexicon.HOPE.search(sentence.text) is not None
        another = any(name in folded(one.company) for one in letter.plan.interviews)
        if not wished and not another and not any(name in known for known in letter.known):
            return found.span("name")
    return None


def _story(letter: Letter) -> tuple[int, int] | None:
    """Three sentences and more that do nothing but explain."""
    told = [one for one in letter.sentences if telling(one) and gives_reason(letter, one)]
    intimate = [one for one in told if HISTORY.search(one.text) or KIN.search(one.text)]
    if (
        len(told) < _STORY_SENTENCES
        or len(intimate) < _INTIMATE
        or sum(len(one.text.split()) for one in told) <= _STORY
    ):
        return None
    return told[1].start, told[-1].end


def _gist(letter: Letter, sentence: Sentence) -> Repair:
    """The record's reason in the place of the sentence, where it is one of its own; else without the sentence."""
    clause = letter.part("reason").rstrip()
    if lexicon.REASON_CUE.search(sentence.text) and clause and clause[0].isupper():
        return Repair(sentence.start, sentence.end, clause)
    return without(letter.body, sentence)
