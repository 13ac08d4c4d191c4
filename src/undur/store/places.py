"""A place in a document that holds on when records come and go around it: by keys and by what an element is known by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Table: TypeAlias = dict[str, Any]

KNOWN_BY: Final[dict[str, Callable[[Table], str]]] = {
    "interview": lambda one: repr(one.get("id") or one),
    "interview.message": lambda one: repr(one.get("id")),
    "interview.slot": lambda one: repr(one.get("starts")),
    "interview.log": repr,
    "deleted": lambda one: repr(one.get("id")),
    "phrase": repr,
}
"""What makes an element of an array of tables the same one in two versions."""

TEXT: Final = "~text"
OF_TEXT: Final = ("subject", "body", "generated")
"""These stand or fall together under the key `TEXT`: `generated` is the base of the next merge into `body`."""


def packed(table: Table) -> Table:
    """The table with what is of the text under one key."""
    text = {name: table[name] for name in OF_TEXT if name in table}
    return {**{name: value for name, value in table.items() if name not in text}, TEXT: text} if text else table


def unpacked(table: Table) -> Table:
    """The table as it was before `packed`."""
    text = table.get(TEXT, {})
    return {**{name: value for name, value in table.items() if name != TEXT}, **text}


def value_at(document: Table, steps: Sequence[str]) -> Any:
    """The value at a place, `None` where it has none. Raises `LookupError` where there is no such place any more."""
    found: list[Any] = []
    _change(document, steps, found.append)
    return found[0]


def with_value(document: Table, steps: Sequence[str], value: Any) -> Table:
    """The document with another value at a place, `None` for none. Raises `LookupError`."""
    return _change(document, steps, lambda _: value)


def _change(table: Table, steps: Sequence[str], change: Callable[[Any], Any], path: str = "") -> Table:
    name, *rest = steps
    path = f"{path}.{name}" if path else name
    if not rest:
        table = packed(table) if name == TEXT else table
        value = change(table.get(name))
        others = {key: one for key, one in table.items() if key != name}
        return unpacked(others if value is None else {**table, name: value})
    inside = table.get(name)
    if isinstance(inside, dict):
        return {**table, name: _change(inside, rest, change, path)}
    if not isinstance(inside, list) or path not in KNOWN_BY:
        raise LookupError(path)
    number = next((at for at, one in enumerate(inside) if KNOWN_BY[path](one) == rest[0]), None)
    if number is None:
        raise LookupError(path)
    return {**table, name: [*inside[:number], _change(inside[number], rest[1:], change, path), *inside[number + 1 :]]}
