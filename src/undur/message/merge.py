"""Merging a text that a person has edited with parts that are composed anew: their words stay.

A part whose earlier text still stands in the body, letter for letter, is replaced; anything else in the body is the
person's and is never touched. A part that is new goes behind the part before it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from undur.message.composed import SUBJECT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from undur.message.composed import Composed, Part


class Place(Struct, frozen=True):
    """Where a part stands in a body: code points, half-open."""

    name: str
    start: int
    end: int


def merged_body(body: str, before: Mapping[str, str], now: Composed) -> str:
    """The body with the parts of `now` in the place of the untouched ones of `before`."""
    places = find_parts(body, before)
    texts: dict[str, str] = {part.name: part.text for part in now.parts}
    for place in sorted(places, key=lambda one: one.start, reverse=True):
        body = _put(body, place, texts.get(place.name, ""))
    for at, part in enumerate(now.parts):
        if part.name not in before:
            body = _insert(body, part, now.parts[:at])
    return body


def merged_subject(subject: str, before: Mapping[str, str], now: Composed) -> str:
    """The subject composed now where the person left the earlier one alone, else theirs."""
    return now.subject if subject == before.get(SUBJECT, "") else subject


def find_parts(body: str, parts: Mapping[str, str]) -> list[Place]:
    """The parts that stand in the body letter for letter, each in a stretch of its own, longest texts first."""
    found: list[Place] = []
    for name, text in sorted(parts.items(), key=lambda item: -len(item[1])):
        if name == SUBJECT or not text:
            continue
        start = _whole(body, text, found)
        if start >= 0:
            found.append(Place(name, start, start + len(text)))
    return found


def _whole(body: str, text: str, taken: Sequence[Place]) -> int:
    """Where the text stands between blanks or the ends of the body, last first; -1 where it doesn't."""
    start = body.rfind(text)
    while start >= 0:
        end = start + len(text)
        edged = body[start - 1 : start].strip() == "" and body[end : end + 1].strip() == ""
        if edged and all(end <= place.start or start >= place.end for place in taken):
            return start
        start = body.rfind(text, 0, max(end - 1, 0))
    return -1


def _put(body: str, place: Place, text: str) -> str:
    if text:
        return body[: place.start] + text + body[place.end :]
    return _without(body, place)


def _without(body: str, place: Place) -> str:
    """Take a part out with the blanks before it; a clause that ended the sentence leaves its full stop."""
    head, gone, tail = body[: place.start], body[place.start : place.end], body[place.end :]
    kept = head.rstrip()
    if not kept:
        return tail.lstrip()
    clause = gone.endswith(".") and gone[:1].islower() and not kept.endswith((".", "!", "?", ",", ":"))
    return kept + ("." if clause else "") + tail


def _insert(body: str, part: Part, earlier: Sequence[Part]) -> str:
    """Put a new part behind the nearest earlier part that stands in the body, else at its beginning."""
    for before in reversed(earlier):
        start = _whole(body, before.text, ())
        if start >= 0:
            end = start + len(before.text)
            return body[:end] + (part.lead or " ") + part.text + body[end:]
    return f"{part.text}\n\n{body}" if body else part.text
