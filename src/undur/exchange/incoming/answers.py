"""What a company answered, as it is pasted: agreed, regretted, asked, or another time; what is not clear is asked about."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from msgspec import Struct

from undur.exchange.incoming.prose.answering import Signal, signals_in
from undur.exchange.incoming.prose.flat import flatten
from undur.exchange.incoming.prose.manner import language_of
from undur.exchange.incoming.prose.masking import mask
from undur.exchange.incoming.prose.pieces import shortened
from undur.exchange.incoming.prose.when import times_told
from undur.exchange.incoming.reading import letter_of
from undur.exchange.incoming.refusals import RefusedInvitationError
from undur.exchange.incoming.understood import Remark, Span
from undur.plan.codes import Answer
from undur.times.read import Reading

if TYPE_CHECKING:
    from undur.exchange.incoming.prose.answering import Sign
    from undur.exchange.incoming.prose.told import Told
    from undur.exchange.incoming.understood import Reader
    from undur.plan.interview import Interview


_BORDERS = ".!?\n"
_AROUND = 60
"""Characters of a sentence beside the words that count."""


class UnderstoodAnswer(Struct, frozen=True, kw_only=True):
    """An answer as far as it is sure; where it isn't, a question says why and `answer` or `time` are missing."""

    text: str
    """What was read; the spans lie in it."""
    answer: Answer | None = None
    time: Reading | None = None
    """Another time than the interview's, with its hour; with `accepted` it is one that the person had offered."""
    spans: tuple[Span, ...] = ()
    questions: tuple[Remark, ...] = ()

    @property
    def words(self) -> str:
        """The words that the answer came from."""
        return self.said(self.spans)

    def said(self, spans: tuple[Span, ...]) -> str:
        """Some words of the text, ` … ` between those that stand apart."""
        return " … ".join(" ".join(self.text[one.start : one.end].split()) for one in spans)


def read_answer(content: bytes, interview: Interview, reader: Reader) -> UnderstoodAnswer:
    """Read an answer about an interview, from a mail or a text. Raises `RefusedInvitationError` for what holds no text.

    Quoted mails and the person's own messages in a chat are left out.
    """
    letter, written = letter_of(content, reader)
    text = shortened(letter)
    if not text.strip():
        raise RefusedInvitationError("empty")
    page = mask(text, reader, quotes=False)
    told = times_told(
        flatten(page.text),
        now=written,
        home=interview.time_zone or reader.me.time_zone,
        now_at=lambda place: page.written_at(place, written),
        english=language_of(text) == "en",
    )
    others = [one for one in told if not _is_its_time(one, interview)]
    return _concluded(text, signals_in(page.text), others, interview)


def _concluded(text: str, signals: list[Signal], others: list[Told], interview: Interview) -> UnderstoodAnswer:
    signs = {one.sign for one in signals}
    if others and (signs or len(others) > 1):
        return _with_time(text, signals, others, interview)
    answer, proof = _without_time(signs)
    if answer is None:
        return UnderstoodAnswer(text=text, questions=(Remark("answer"),))
    return UnderstoodAnswer(text=text, answer=answer, spans=_first(text, signals, proof))


def _with_time(text: str, signals: list[Signal], others: list[Told], interview: Interview) -> UnderstoodAnswer:
    """Another time is one that the person had offered, or theirs; two of them, or half of one, are asked about."""
    spans = tuple(span for one in others[:3] for span in one.spans)
    if len(others) > 1:
        words = " | ".join(one.words for one in others[:3])
        question = Remark("several_times", words)
        return UnderstoodAnswer(text=text, answer="proposed", spans=spans, questions=(question,))
    (other,) = others
    reading = other.reading
    answer, proof = _without_time({one.sign for one in signals})
    if reading is None and answer is not None and not any(one.sign == "offer" for one in signals):
        return UnderstoodAnswer(text=text, answer=answer, spans=_first(text, signals, proof))
    if reading is None:
        question = Remark("time", other.words, other.refusal)
        return UnderstoodAnswer(text=text, answer="proposed", spans=spans, questions=(question,))
    if not isinstance(reading.starts, dt.datetime):
        return _with_day(text, signals, other)
    offered = any(_moment(one.starts) == _moment(reading.starts) for one in interview.slots)
    signs = {one.sign for one in signals}
    agreed = offered and "accepted" in signs and "regret" not in signs
    proof = "accepted" if agreed else "offer"
    return UnderstoodAnswer(
        text=text,
        answer="accepted" if agreed else "proposed",
        time=reading,
        spans=_joined(_first(text, signals, proof), spans),
    )


def _with_day(text: str, signals: list[Signal], other: Told) -> UnderstoodAnswer:
    """A day without its hour is a time only where they offer it; else it is what they can't do."""
    signs = {one.sign for one in signals}
    answer, proof = _without_time(signs)
    if "offer" in signs or answer is None:
        return UnderstoodAnswer(
            text=text,
            answer="proposed",
            spans=_first(text, signals, "offer") or other.spans,
            questions=(Remark("no_hour"),),
        )
    return UnderstoodAnswer(text=text, answer=answer, spans=_first(text, signals, proof))


def _without_time(signs: set[Sign]) -> tuple[Answer | None, Sign]:
    """What the signs of a text without a time come to, and the sign that shows it."""
    if "regret" in signs:
        return (None if "accepted" in signs else "regret"), "regret"
    if "question" in signs:
        return "question", "question"
    if "accepted" in signs:
        return "accepted", "accepted"
    return ("regret", "sorry") if "sorry" in signs else (None, "question")


def _first(text: str, signals: list[Signal], sign: Sign) -> tuple[Span, ...]:
    """The sentence that shows a sign, without what surrounds it."""
    found = next((one.words for one in signals if one.sign == sign), None)
    if found is None:
        return ()
    before = text[: found.start]
    start = max(before.rfind(mark) for mark in _BORDERS) + 1
    ends = [place for mark in _BORDERS if (place := text.find(mark, found.end)) >= 0]
    end = min(ends, default=len(text))
    start += len(text[start:end]) - len(text[start:end].lstrip())
    return (Span(_word_from(text, start, found.start), _word_to(text, found.end, end)),)


def _word_from(text: str, start: int, found: int) -> int:
    """Where to begin so that no word is cut, at most `_AROUND` before the words that count."""
    near = found - _AROUND
    if near <= start:
        return start
    blank = text.find(" ", near, found)
    return blank + 1 if blank >= 0 else found


def _word_to(text: str, found: int, end: int) -> int:
    """Where to end so that no word is cut, at most `_AROUND` behind the words that count."""
    near = found + _AROUND
    if near >= end:
        return max(end, found)
    blank = text.rfind(" ", found, near + 1)
    return blank if blank >= 0 else found


def _joined(sentence: tuple[Span, ...], times: tuple[Span, ...]) -> tuple[Span, ...]:
    """A sentence and the times that stand outside of it."""
    apart = (one for one in times if not any(s.start < one.end and one.start < s.end for s in sentence))
    near = tuple(
        Span(min(s.start, t.start), max(s.end, t.end))
        for s in sentence
        for t in times
        if t.start < s.end and s.start < t.end
    )
    return tuple(sorted({*(near or sentence), *apart}, key=lambda one: one.start))


def _is_its_time(told: Told, interview: Interview) -> bool:
    """Whether a time is the one that already stands, or its day alone."""
    if told.reading is None:
        return False
    starts, stands = told.reading.starts, interview.starts
    if isinstance(starts, dt.datetime) and isinstance(stands, dt.datetime):
        return _moment(starts) == _moment(stands)
    day = stands.date() if isinstance(stands, dt.datetime) else stands
    return not isinstance(starts, dt.datetime) and starts == day


def _moment(starts: dt.datetime) -> dt.datetime:
    return starts.astimezone(dt.UTC)
