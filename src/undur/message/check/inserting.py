"""Where a missing sentence goes into a person's text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.message.check.finding import Repair
from undur.message.check.reading import lexicon
from undur.message.check.reading.sentences import sentences_of

if TYPE_CHECKING:
    from undur.message.check.reading.sentences import Sentence

_PARAGRAPH: Final = "\n\n"
_CLOSING: Final = 80
"""The longest sentence that may be a closing."""


def at_start(body: str, text: str) -> Repair:
    """In front of everything."""
    start = len(body) - len(body.lstrip())
    return Repair(start, start, text + _PARAGRAPH if body.strip() else text)


def at_end(body: str, text: str) -> Repair:
    """Behind everything, as a paragraph of its own."""
    end = len(body.rstrip())
    return Repair(end, end, _PARAGRAPH + text if end else text)


def after(body: str, place: int, text: str) -> Repair:
    """Behind a place: a line that ends there gets a paragraph after it, a sentence goes on."""
    goes_on = place < len(body) and body[place] != "\n"
    return Repair(place, place, f" {text}" if goes_on else _PARAGRAPH + text)


def before_closing(fold: str, body: str, text: str) -> Repair:
    """Before the last paragraphs that only thank and sign; at the end where there are none."""
    place = len(body.rstrip())
    paragraphs = fold[:place].split(_PARAGRAPH)
    start = place
    for paragraph in reversed(paragraphs[1:]):
        if len(paragraph) > 120 or not lexicon.SIGN_OFF.search(paragraph) or _says_more(paragraph):
            break
        start -= len(paragraph) + len(_PARAGRAPH)
    if start == place:
        return _before_last_sentence(fold, body, text)
    return Repair(start, start, f" {text}" if body[max(start - 1, 0)] in ".!?" else _PARAGRAPH + text)


def _says_more(paragraph: str) -> bool:
    """Whether a paragraph that thanks brings the news too."""
    return any(
        pattern.search(paragraph) for pattern in (lexicon.CANCEL, lexicon.ABSENT, lexicon.ASK, lexicon.REASON_CUE)
    )


def _before_last_sentence(fold: str, body: str, text: str) -> Repair:
    """Before a `Terima kasih.` that ends a text of one paragraph."""
    sentences = sentences_of(fold)
    if len(sentences) < 2 or len(sentences[-1].text) > _CLOSING or not lexicon.SIGN_OFF.search(sentences[-1].text):
        return at_end(body, text)
    blank = _PARAGRAPH if "\n" in text else " "
    return Repair(sentences[-2].end, sentences[-1].start, f"{blank}{text}{blank}")


def without(body: str, sentence: Sentence) -> Repair:
    """A text without one of its sentences, and without the blank that parted it from the next."""
    end = sentence.end
    while end < len(body) and body[end] == " ":
        end += 1
    start = sentence.start
    if end >= len(body) or body[end] == "\n":
        while start and body[start - 1] == " ":
            start -= 1
        if start == 0 or body[start - 1] == "\n":
            while end < len(body) and body[end] == "\n":
                end += 1
    return Repair(start, end, "")
