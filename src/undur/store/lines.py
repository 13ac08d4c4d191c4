"""Where in the file a value stands; asked for only when something is wrong with it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from functools import cached_property
from typing import TypeAlias

LineOf: TypeAlias = Callable[[str, int, str], "int | None"]
"""(table, its number from 0, dotted field) → line of the file, from 1, where it can be told."""


class Lines:
    """The lines of one file. Its text is asked for once, and only when something is wrong."""

    def __init__(self, text: Callable[[], str]) -> None:
        self._ask = text
        self._heads: dict[str, list[tuple[int, int]]] = {}

    @cached_property
    def _text(self) -> str:
        return self._ask()

    def line_of(self, table: str, number: int, field: str) -> int | None:
        """Find the `number`-th `[table]` or `[[table]]` and the field in it; else the line of the table's head."""
        text, heads = self._text, self._heads_of(table)
        if number >= len(heads):
            place = _key(text, 0, len(text), table) if table == field else None
            return None if place is None else self._line(place)
        head, start = heads[number]
        end = heads[number + 1][0] if number + 1 < len(heads) else len(text)
        place = _place(text, start, end, table, field.split("."))
        return self._line(head if place is None else place)

    @cached_property
    def _ends(self) -> list[int]:
        return [found.start() for found in re.finditer("\n", self._text)]

    def _line(self, position: int) -> int:
        return bisect_left(self._ends, position) + 1

    def _heads_of(self, table: str) -> list[tuple[int, int]]:
        """Where each of its heads begins and ends."""
        if table not in self._heads:
            head = rf"(?m)^[ \t]*\[{{1,2}}[ \t]*{re.escape(table)}[ \t]*\]{{1,2}}"
            self._heads[table] = [found.span() for found in re.finditer(head, self._text)]
        return self._heads[table]


def _place(text: str, start: int, end: int, table: str, parts: list[str]) -> int | None:
    """Go down the parts of a field: `message.0.kind` is the first `[[interview.message]]`, then its key."""
    place: int | None = None
    while len(parts) > 1:
        name, *parts = parts
        table = f"{table}.{name}"
        number = int(parts.pop(0)) if parts[0].isdecimal() else 0
        pattern = re.compile(rf"^[ \t]*\[{{1,2}}[ \t]*{re.escape(table)}[ \t]*\]", re.MULTILINE)
        heads = list(pattern.finditer(text, start, end))
        if number >= len(heads):
            return _key(text, start, end, name)
        place, start = heads[number].start(), heads[number].end()
        end = heads[number + 1].start() if number + 1 < len(heads) else end
    found = _key(text, start, end, parts[0]) if parts else None
    return place if found is None else found


def _key(text: str, start: int, end: int, name: str) -> int | None:
    pattern = re.compile(rf"""^[ \t]*["']?{re.escape(name)}["']?[ \t]*[=.]""", re.MULTILINE)
    found = pattern.search(text, start, end)
    return found.start() if found else None
