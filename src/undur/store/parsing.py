"""Bytes of the plan file into a TOML document, or a typed error that says where and why not.

What would make the parser choke is found before: keys of too many parts, blocks of too many keys.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

import tomli

from undur.store.errors import UnreadablePlanError
from undur.store.mark import wholeness

if TYPE_CHECKING:
    from pathlib import Path

_BOM: Final = b"\xef\xbb\xbf"
_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")
_MOST_PARTS: Final = 64
"""Of a dotted key. The parser takes quadratic time and memory: 40 kB of `a.a.a…` would cost over a gigabyte."""

MOST_KEYS: Final = 50_000
"""Of one block, the keys above the first head among them: as many as a plan has interviews."""
_SMALLEST: Final = len(b"a=1\n")
_WINDOW: Final = MOST_KEYS * _SMALLEST
_HEAD: Final = rb"(?m)^[ \t]*\["
_KEY: Final = rb"(?m)^[^=\n{]++(=)"
"""A line with a key; none of those with inline tables, which are counted as interviews."""
_STRING: Final = r"""(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*')"""
_BOMB_OR_TEXT: Final = (
    rf"(?s)(?P<bomb>(?:(?:[\w-]+|{_STRING})[ \t]*\.[ \t]*){{{_MOST_PARTS}}})"
    r'|"""(?:[^\\]|\\.)*?"""'
    r"|'''.*?'''"
    rf"|{_STRING}|#[^\n]*"
)
"""This and the next two are compiled when a file is wrong, not at every start."""
_CONFLICT: Final = r"(?m)^(?:<{7} |={7}$|>{7} )"
_PLACE: Final = r"\(at line (\d+), column \d+\)"
_LONGEST_DETAIL: Final = 80


parse = tomli.loads
"""The one parser of the store. Raises `ValueError` and `RecursionError`."""


def without_mark_of_order(content: bytes) -> bytes:
    """The bytes of the text itself: some editors put a byte order mark before it."""
    return content.removeprefix(_BOM)


def text_of(path: Path, content: bytes) -> str:
    """Read bytes as UTF-8 text, with or without a byte order mark. Raises `UnreadablePlanError`."""
    if content.startswith(_UTF_16):
        raise UnreadablePlanError(path, "utf_16")
    if content and not content.strip(b"\0"):
        raise UnreadablePlanError(path, "zeros")
    try:
        return without_mark_of_order(content).decode("utf-8")
    except UnicodeDecodeError as error:
        sound = error.object[: error.start].decode("utf-8")
        if error.reason == "unexpected end of data" and wholeness(sound.encode()) == "cut":
            return sound  # the cut went through a character
        raise UnreadablePlanError(path, "not_utf_8", line=_line_at(sound, len(sound))) from None


def document_of(path: Path, text: str) -> dict[str, Any]:
    """Parse TOML text. Raises `UnreadablePlanError` for whatever the parser refuses or would choke on."""
    bomb = dotted_bomb(text)
    if bomb is not None:
        raise UnreadablePlanError(path, "too_deep", line=_line_at(text, bomb))
    try:
        return parse(text)
    except RecursionError:
        raise UnreadablePlanError(path, "too_deep") from None
    except ValueError as error:  # TOMLDecodeError, and what the parser doesn't wrap: a number of 5,000 digits
        raise _not_toml(path, text, str(error)) from None


def dotted_bomb(text: str) -> int | None:
    """Find where a key of too many parts stands, outside of strings and comments."""
    lines = text.split("\n")
    if max(map(len, lines)) < 2 * _MOST_PARTS or all(line.count(".") < _MOST_PARTS for line in lines):
        return None  # most lines are too short for it
    return next((found.start() for found in re.finditer(_BOMB_OR_TEXT, text) if found["bomb"]), None)


def _not_toml(path: Path, text: str, message: str) -> UnreadablePlanError:
    if conflict := re.search(_CONFLICT, text):
        return UnreadablePlanError(path, "conflict_markers", line=_line_at(text, conflict.start()))
    place = re.search(_PLACE, message)
    line = int(place[1]) if place else text.count("\n") + 1 if "end of document" in message else None
    lines = text.split("\n")
    detail = lines[line - 1].strip() if line is not None and line <= len(lines) else ""
    return UnreadablePlanError(path, "not_toml", line=line, detail=detail[:_LONGEST_DETAIL])


def _line_at(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


def too_many_keys(content: bytes) -> int:
    """The keys of the first block that has more than `MOST_KEYS`; 0 where none has.

    What has a head in each window of so many bytes is looked at no closer: that is every plan but a hostile one.
    """
    at = 0
    while len(content) - at > _WINDOW:
        head = content.rfind(b"\n[", at + 1, at + _WINDOW)
        if head < 0:
            head = content.find(b"\n[", at + _WINDOW)
            head = len(content) if head < 0 else head
            if keys := _most_together(content[at:head]):
                return keys
        at = head
    return 0


def _most_together(content: bytes) -> int:
    """The same of bytes whose heads, if there are any, are set in."""
    found = (len(re.findall(_KEY, part)) for part in re.split(_HEAD, content))
    return next((keys for keys in found if keys > MOST_KEYS), 0)
