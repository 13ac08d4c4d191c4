"""A TOML document into text that a person likes to read: blocks, one-line lists, messages over several lines."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any, Final

import tomli_w

from undur.store.mark import END

if TYPE_CHECKING:
    from collections.abc import Iterator

_WIDEST: Final = 110
"""Columns of a list on one line."""

_BARE_KEY: Final = re.compile(r"[A-Za-z0-9_-]+")
_TO_ESCAPE: Final = re.compile(r'[\x00-\x08\x0b-\x1f\x7f\\]|"(?="")|"\Z|[ \t]\Z|[ \t](?=\n)')
"""In a text over several lines. Blanks at the end of a line are escaped since editors like to strip them."""


def render_block(name: str, value: Any) -> str:
    """A top-level key as a block that stands by itself: `[name]`, one `[[name]]`, or `name = value`."""
    return "".join(_lines(_key(name), value))


def render_element(name: str, table: dict[str, Any]) -> str:
    """One `[[name]]` of an array of tables with all that lies in it."""
    return f"[[{name}]]\n" + "".join(_table(_key(name), table))


def _lines(name: str, value: Any) -> Iterator[str]:
    """`name` is the dotted path of a table, already quoted where it needs to be."""
    if isinstance(value, dict):
        yield f"[{name}]\n"
        yield from _table(name, value)
    elif _is_array_of_tables(value):
        for number, one in enumerate(value):
            yield f"\n[[{name}]]\n" if number else f"[[{name}]]\n"
            yield from _table(name, one)
    else:
        yield f"{name} = {_value(value)}\n"


def _table(name: str, table: dict[str, Any]) -> Iterator[str]:
    """Plain values first: TOML would take those that follow a sub-table for the sub-table's own."""
    for key, value in table.items():
        if not is_block(value):
            yield f"{_key(key)} = {_value(value)}\n"
    for key, value in table.items():
        if is_block(value):
            yield "\n"
            yield from _lines(f"{name}.{_key(key)}", value)


def is_block(value: Any) -> bool:
    """Whether a value is written under a head of its own, and so below the plain values."""
    return isinstance(value, dict) or _is_array_of_tables(value)


def _is_array_of_tables(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(one, dict) for one in value)


def _key(name: str) -> str:
    return name if _BARE_KEY.fullmatch(name) else _string(name)


def _value(value: Any) -> str:
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, dt.datetime):
        return value.isoformat()
    if isinstance(value, list) and not any(isinstance(one, dict | list) for one in value):
        line = f"[{', '.join(_value(one) if not isinstance(one, str) else _string(one) for one in value)}]"
        if len(line) <= _WIDEST:
            return line
    return _by_tomli_w(value)


def _by_tomli_w(value: Any) -> str:
    return tomli_w.dumps({"k": value}).removeprefix("k = ").removesuffix("\n")


def _string(text: str) -> str:
    return _by_tomli_w(text)


def _text(text: str) -> str:
    """Over several lines where that brings every character back, else escaped on one."""
    if "\n" not in text or "\r" in text or END in text:
        return _string(text)
    return f'"""\n{_TO_ESCAPE.sub(_escaped, text)}"""'


def _escaped(found: re.Match[str]) -> str:
    character = found[0]
    return {"\\": "\\\\", '"': '\\"'}.get(character) or f"\\u{ord(character):04x}"
