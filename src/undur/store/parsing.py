"""Bytes of the plan file into a TOML document, or a typed error that says where and why not."""

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
