"""All of the document but its interviews: a wrong value falls back to its default and is told, never dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from msgspec import ValidationError, convert
from msgspec.structs import replace

from undur.plan.plan import DEFAULT_ZONE, FORMAT, Deleted, Fault, Habits, Look, Me, Phrase, Plan
from undur.plan.record import Record
from undur.store.faults import TOML_TIMES, faults_of, shown
from undur.store.moments import zone_or_none
from undur.store.notices import NeedsRepair, Notice
from undur.store.shapes import keys_of
from undur.store.tables import Sorter, WrongMomentError, check_depth

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from undur.store.lines import LineOf

R = TypeVar("R", bound=Record)


class SettingsReader:
    """Reads one document's settings. What is wrong is kept among the unknown keys, and so comes back at a save."""

    def __init__(self, document: dict[str, Any], line_of: LineOf) -> None:
        self._document = document
        self._line_of = line_of
        self._kept: dict[str, Any] = {}
        self.notices: list[Notice] = []
        me = self._table("me", Me)
        self._me = me if me.time_zone else replace(me, time_zone=DEFAULT_ZONE)
        self.zone: ZoneInfo | None = None if "time_zone" in me.unknown else zone_or_none(self._me.time_zone)
        """That of `[me]`; none where it is wrong there, so that no time is guessed."""

    def read(self) -> Plan:
        """The plan without its interviews. Raises `RecursionError` for what is nested too deeply to be kept."""
        plan = Plan(
            format=self._format(),
            me=self._me,
            habits=self._table("habits", Habits),
            look=self._table("look", Look),
            keys=self._keys(),
            phrases=self._array("phrase", Phrase),
            deleted=self._array("deleted", Deleted),
        )
        for name, value in self._document.items():
            if name not in keys_of(Plan):
                check_depth(value)
                self._kept[name] = value
        return replace(plan, unknown=self._kept)

    def _format(self) -> int:
        value = self._document.get("format", FORMAT)
        if type(value) is int and value >= 1:
            return value
        self._tell("format", 0, (Fault(field="format", value=shown(value), expected=str(FORMAT)),))
        return FORMAT

    def _table(self, name: str, record: type[R]) -> R:
        raw = self._document.get(name, {})
        if not isinstance(raw, dict):
            self._keep_misshapen(name, raw, f"[{name}]")
            return record()
        table = Sorter(None).sort(raw, record)
        faults = tuple(faults_of(table, record))
        if faults:
            self._tell(name, 0, faults)
            wrong = {fault.field.split(".")[0] for fault in faults}
            kept = {key: value for key, value in raw.items() if key in wrong or key not in keys_of(record)}
            table = {key: value for key, value in table.items() if key not in wrong}
            return replace(convert(table, record, builtin_types=TOML_TIMES), unknown=kept)
        return convert(table, record, builtin_types=TOML_TIMES)

    def _array(self, name: str, record: type[R]) -> tuple[R, ...]:
        raw = self._document.get(name, [])
        raw = [raw] if isinstance(raw, dict) else raw
        if not isinstance(raw, list):
            self._keep_misshapen(name, raw, f"[[{name}]]")
            return ()
        read = [(one, self._element(name, number, one, record)) for number, one in enumerate(raw)]
        if wrong := [one for one, found in read if found is None]:
            self._kept[name] = wrong
        return tuple(found for _, found in read if found is not None)

    def _element(self, name: str, number: int, raw: Any, record: type[R]) -> R | None:
        if not isinstance(raw, dict):
            self._tell(name, number, (Fault(field=name, value=shown(raw), expected=f"[[{name}]]"),))
            return None
        try:
            found = convert(Sorter(self.zone).sort(raw, record), record, builtin_types=TOML_TIMES)
        except (ValidationError, WrongMomentError):
            check_depth(raw)
            self._tell(name, number, tuple(faults_of(raw, record)))
            return None
        if isinstance(found, Phrase) and (faults := _faults_of_phrase(found)):
            self._tell(name, number, faults)
            return None
        return found

    def _keys(self) -> dict[str, str]:
        raw = self._document.get("keys", {})
        if not isinstance(raw, dict):
            self._keep_misshapen("keys", raw, "[keys]")
            return {}
        if wrong := {name: value for name, value in raw.items() if not isinstance(value, str)}:
            check_depth(wrong)
            self._kept["keys"] = wrong
            faults = (Fault(field=name, value=shown(value), expected='"…"') for name, value in wrong.items())
            self._tell("keys", 0, tuple(faults))
        return {name: value for name, value in raw.items() if isinstance(value, str)}

    def _keep_misshapen(self, name: str, value: Any, expected: str) -> None:
        check_depth(value)
        self._kept[name] = value
        self._tell(name, 0, (Fault(field=name, value=shown(value), expected=expected),))

    def _tell(self, table: str, number: int, faults: tuple[Fault, ...]) -> None:
        located = tuple(replace(one, line=self._line_of(table, number, one.field)) for one in faults)
        self.notices.append(NeedsRepair(table=table, name="", faults=located))


def _faults_of_phrase(phrase: Phrase) -> tuple[Fault, ...]:
    from undur.plan.templates import faults_of_phrase  # most plans have no phrases of their own

    return tuple(faults_of_phrase(phrase))
