"""One clear wish: a cancellation is final, a change of time asks and offers (rules M14, R1, R2, T7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.message.check.inserting import before_closing, without
from undur.message.check.reading import lexicon
from undur.message.check.reading.lazy import words
from undur.message.check.reading.times import is_day, is_hour
from undur.message.check.reading.ways.asking import HANDS_OVER, SURE
from undur.message.check.reading.ways.fixed import without_fixed
from undur.message.check.shown import asking, asks, names_other_times

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.message.check.finding import Finding, Repair
    from undur.message.check.letter import Letter
    from undur.message.check.reading.sentences import Sentence
    from undur.message.check.reading.times import Time
_REQUEST: Final = words(
    *(r"mohon", r"memohon", r"minta", r"tolong", r"boleh\w*", r"bisa\w*", r"dapat\w*", r"apakah"),
    *(r"could", r"can", r"would you", r"would it", r"please", r"possible", r"ask", r"request", r"reschedul\w+"),
)


def mixed(letter: Letter) -> Iterator[Finding]:
    """One kind only (M14)."""
    if letter.choices.kind == "cancel":
        for sentence in letter.sentences:
            if _wants_another(letter, sentence):
                yield letter.finding("mixed_intent", (sentence.start, sentence.end), without(letter.body, sentence))
                return
    elif letter.choices.kind == "reschedule":
        for sentence in letter.sentences:
            found = lexicon.WITHDRAW.search(sentence.text)
            if found is not None:
                place = (sentence.start + found.start(), sentence.start + found.end())
                yield letter.finding("mixed_intent", place, without(letter.body, sentence))
                return


def alternative(letter: Letter) -> Iterator[Finding]:
    """A change of time asks for another time (R1) and names some (R2), unless it leaves the choice to the reader."""
    if letter.choices.kind != "reschedule":
        return
    if asking(letter) is None:
        yield letter.finding("no_alternative", repair=_offer(letter))
    elif not names_other_times(letter) and not _hands_over(letter):
        yield letter.finding("no_slots", repair=_offer(letter))


def after_start(letter: Letter) -> Iterator[Finding]:
    """Once it has begun, nothing can be cancelled (T7)."""
    if not letter.change or letter.case.phase != "started":
        return
    found = lexicon.FINAL_WORD.search(letter.fold)
    if found is not None:
        yield letter.finding("cancel_after_start", found.span(), detail=letter.body[found.start() : found.end()])


def _is_wish(text: str) -> bool:
    """Whether it asks for a time, and does not only say that none will be asked for."""
    if not (_REQUEST.search(text) or lexicon.QUESTION.search(text)):
        return False
    return not any(word in text for word in ("tidak meminta", "tidak perlu", "not asking", "no need", "rather than"))


def _wants_another(letter: Letter, sentence: Sentence) -> bool:
    """A request for a new interview in so many words, or a question that names another day."""
    if asks(sentence, moving=False) and _is_wish(sentence.text) and _is_meant(letter, sentence):
        return True
    asked = sentence.text.rstrip().endswith("?") and lexicon.QUESTION.search(sentence.text) is not None
    return asked and any(sentence.start <= one.start < sentence.end and one.hour for one in _other_times(letter))


def _is_meant(letter: Letter, sentence: Sentence) -> bool:
    """Whether it speaks of a new interview: in so many words, or with a day other than the interview's."""
    others = _other_times(letter)
    return SURE.said(without_fixed(sentence.plain)) or any(sentence.start <= one.start < sentence.end for one in others)


def _other_times(letter: Letter) -> list[Time]:
    starts = letter.case.interview.starts
    return [one for one in letter.times if not is_day(one, starts) or not is_hour(one, starts)]


def _hands_over(letter: Letter) -> bool:
    """The second time, and once it has begun, the reader picks (etiquette.md §1.3)."""
    return letter.case.reschedules > 0 and any(_leaves_choice(one) for one in letter.sentences)


def _leaves_choice(sentence: Sentence) -> bool:
    return HANDS_OVER.said(sentence.plain)


def _offer(letter: Letter) -> Repair | None:
    """The times of the record; without any, the question alone would only leave the next fault."""
    text = letter.part("alternative") if letter.case.interview.slots else ""
    return before_closing(letter.fold, letter.body, text) if text else None
