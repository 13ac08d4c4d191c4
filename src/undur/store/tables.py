"""A table of the file made ready for its record: keys that Undur doesn't know set aside, times put into their zone."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

from undur.plan.record import UNKNOWN
from undur.store.moments import agrees, in_zone, is_plausible
from undur.store.shapes import APPOINTED, Key, keys_of, not_plain
from undur.times.zones import UnknownZoneError, zone_name

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from undur.plan.record import Record

_DEEPEST: Final = 32
"""Levels of nesting that are carried along in keys that Undur doesn't know."""


class WrongMomentError(ValueError):
    """A time that is out of reach, or without an offset where no zone is known."""


class Sorter:
    """Sorts the tables of one interview (or of the settings) and remembers times that contradict the zone."""

    def __init__(self, zone: ZoneInfo | None) -> None:
        self._zone = zone
        self.contradicting: list[tuple[str, dt.datetime]] = []
        """Dotted field and time as written, where the offset isn't the zone's: kept as they are, never guessed."""

    def sort(self, table: dict[str, Any], record: type[Record], where: str = "") -> dict[str, Any]:
        """Known keys for `msgspec.convert`, the others under `UNKNOWN`. Raises `WrongMomentError`, `RecursionError`."""
        keys = keys_of(record)
        known = dict(table)
        if not table.keys() <= keys.keys():
            known = {name: value for name, value in table.items() if name in keys}
            known[UNKNOWN] = {name: value for name, value in table.items() if name not in keys}
            check_depth(known[UNKNOWN], _DEEPEST + 1)
        for key in not_plain(record):
            if key.name in known:
                known[key.name] = self._sort_value(known[key.name], key, f"{where}{key.name}")
        return known

    def _sort_value(self, value: Any, key: Key, where: str) -> Any:
        if key.kind == "plain":
            return _iana(value)
        if key.kind == "moment":
            return self._moment(value, where, appointed=key.name in APPOINTED)
        if key.kind == "moments" and isinstance(value, dict):
            return {name: self._moment(one, f"{where}.{name}", appointed=False) for name, one in value.items()}
        if key.record and isinstance(value, dict):
            return self.sort(value, key.record, f"{where}.")
        if key.record and isinstance(value, list):
            return [
                self.sort(one, key.record, f"{where}.{number}.") if isinstance(one, dict) else one
                for number, one in enumerate(value)
            ]
        return value

    def _moment(self, value: Any, where: str, *, appointed: bool) -> Any:
        if not isinstance(value, dt.date):
            return value
        if not is_plausible(value):
            raise WrongMomentError(where)
        if not isinstance(value, dt.datetime):
            return value
        if self._zone is None:
            if value.tzinfo is None:
                raise WrongMomentError(where)
            return value
        there = in_zone(value, self._zone)
        if appointed and not agrees(value, there):
            self.contradicting.append((where, value))
            return value
        return there


def check_depth(value: Any, left: int = _DEEPEST) -> None:
    """Raise `RecursionError` for a value that is nested deeper than is carried along."""
    if not isinstance(value, dict | list):
        return
    if left == 0:
        raise RecursionError
    for one in value.values() if isinstance(value, dict) else value:
        check_depth(one, left - 1)


def _iana(text: Any) -> Any:
    """The IANA name of a zone, however it was written; an unknown one stays, to be told as wrong."""
    try:
        return zone_name(text) if isinstance(text, str) and text else text
    except UnknownZoneError:
        return text
