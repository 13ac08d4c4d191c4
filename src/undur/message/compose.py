"""A message out of a case and a few choices: parts in the order that the hour asks for (etiquette.md §1.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.message.composed import ANSWER, Composed, Missing, Part
from undur.message.facts_of import facts_of
from undur.message.fit import fitted
from undur.message.layout import lead
from undur.message.own_phrases import fill, own_phrase
from undur.message.phrases import shelf_in
from undur.message.phrases.sentences import stop
from undur.plan.codes import PART_NAMES
from undur.plan.templates import OF_ONE_KIND

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from undur.etiquette.case import Case
    from undur.message.choices import Choices
    from undur.message.phrases.book import Book, Varieties
    from undur.message.phrases.facts import Facts
    from undur.message.phrases.shelf import Shelf
    from undur.plan.codes import PartName
    from undur.plan.plan import Me, Phrase

_NEWS_FIRST: Final[tuple[PartName, ...]] = (
    "greeting",
    "news",
    "reason",
    "apology",
    "thanks",
    "alternative",
    "closing",
    "signature",
)
_APOLOGY_FIRST: Final[tuple[PartName, ...]] = (
    "greeting",
    "apology",
    "reason",
    "news",
    "thanks",
    "alternative",
    "closing",
    "signature",
)


def compose(case: Case, me: Me, choices: Choices, phrases: Sequence[Phrase] = ()) -> Composed:
    """Compose a message. A fact that the record lacks leaves no gap; a person's own `phrases` come before the book's."""
    facts = facts_of(case, me, choices)
    shelf = shelf_in(facts.language)
    book = shelf.book(facts)
    texts = _texts(facts, shelf, book, choices)
    missing = (*_unanswered(facts), *_put_own(texts, facts, shelf, choices, phrases))
    if facts.style == "sms":
        texts = fitted(texts, facts.kind)
    subject = _pick(book.subject(facts), facts, "subject") if choices.channel == "email" else ""
    return Composed(subject=subject, parts=_laid_out(facts, texts), missing=missing)


def fields_of(case: Case, me: Me, choices: Choices) -> Mapping[str, str]:
    """Field of `plan.templates` → what an own sentence says there in this case; empty where it is not known."""
    facts = facts_of(case, me, choices)
    return shelf_in(facts.language).fields(facts)


def order(facts: Facts) -> tuple[PartName, ...]:
    """The order of the parts: the news first when hours count, the apology first when it is too late."""
    if facts.missed:
        return _APOLOGY_FIRST
    return _NEWS_FIRST if facts.news_first and facts.style != "script" else PART_NAMES


def _texts(facts: Facts, shelf: Shelf, book: Book, choices: Choices) -> dict[PartName, str]:
    """The texts of the parts that have something to say and are not switched off, in order."""
    texts: dict[PartName, str] = {}
    for name in order(facts):
        if name in choices.off:
            continue
        if name == "reason":
            texts[name] = _reason(facts, shelf)
        elif name not in book.parts:
            continue
        elif name == "news":
            news = _pick(book.parts[name](facts), facts, name)
            texts[name] = news if not news or _left_open(facts, shelf, choices) else stop(news)
        else:
            texts[name] = _pick(book.parts[name](facts), facts, name)
    return {name: text for name, text in texts.items() if text}


def _unanswered(facts: Facts) -> tuple[Missing, ...]:
    """That only the person can answer what the company asked; in a call they do so there and then."""
    asked = facts.kind == "reply" and facts.answer == "question" and facts.style != "script"
    return (Missing("news", ANSWER),) if asked else ()


def _put_own(
    texts: dict[PartName, str], facts: Facts, shelf: Shelf, choices: Choices, phrases: Sequence[Phrase]
) -> Iterator[Missing]:
    """Put a person's own sentences in the place of the book's, and tell which facts they still need."""
    known = shelf.fields(facts) if phrases else {}
    for name in texts:
        phrase = own_phrase(name, choices, phrases)
        if phrase is None or (facts.missed and name in OF_ONE_KIND):  # after the start other words are needed (T7)
            continue
        filled = fill(phrase.text, known)
        yield from (Missing(name, field) for field in filled.missing)
        if filled.text:
            left_open = name == "news" and _left_open(facts, shelf, choices)
            texts[name] = filled.text.removesuffix(".") if left_open else filled.text


def _left_open(facts: Facts, shelf: Shelf, choices: Choices) -> bool:
    """Whether the news has no full stop, since the reason runs on from it."""
    return _runs_on(facts, shelf) and "reason" not in choices.off


def _reason(facts: Facts, shelf: Shelf) -> str:
    if facts.kind not in {"cancel", "reschedule"}:
        return ""
    return stop(shelf.cause(facts)) if _runs_on(facts, shelf) else shelf.reason_sentence(facts)


def _runs_on(facts: Facts, shelf: Shelf) -> bool:
    """Whether the reason is a clause behind the news and no sentence of its own."""
    change = facts.kind in {"cancel", "reschedule"} and not facts.missed
    return change and not shelf.reason_sentence(facts) and bool(shelf.cause(facts))


def _pick(varieties: Varieties, facts: Facts, part: str) -> str:
    return varieties[facts.turn(part) % len(varieties)] if varieties else ""


def _laid_out(facts: Facts, texts: Mapping[PartName, str]) -> tuple[Part, ...]:
    parts: list[Part] = []
    for name, text in texts.items():
        parts.append(Part(name=name, text=text, lead=lead(facts, parts[-1], name) if parts else ""))
    return tuple(parts)
