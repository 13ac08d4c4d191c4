"""A TOML document into the plan: each record by itself, so that one that is wrong locks nobody out."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct
from msgspec.structs import replace

from undur.plan.interview import Interview
from undur.plan.plan import FORMAT, Damaged, Plan
from undur.store.interviews import ReadInterview, read_interview
from undur.store.notices import DuplicateId, NeedsRepair, NewerFormat, Notice, OffsetDisagrees
from undur.store.settings import SettingsReader

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from undur.store.lines import LineOf


MOST: Final = 50_000
"""Interviews of a plan; a coach of twenty years has a fifth of that."""


class Contents(Struct, frozen=True, kw_only=True):
    """What a document holds."""

    plan: Plan
    records: tuple[Interview | Damaged, ...]
    """The interviews, those in need of repair too, in the order of the file."""
    notices: tuple[Notice, ...]
    newer: bool
    """A newer Undur wrote it: it is not to be written by this one."""
    as_written: tuple[bool, ...] = ()
    """Of each record whether the file has its ids: nothing was put into it at reading."""


class WrongShapeError(ValueError):
    """`interview` is no array of tables: there is nothing to read."""


class TooManyError(ValueError):
    """There are more than `MOST` interviews."""

    def __init__(self, number: int = 0) -> None:
        super().__init__(number)
        self.number = number
        """How many; 0 where nobody counted."""


def read_plan(document: dict[str, Any], line_of: LineOf) -> Contents:
    """Read every record. Raises `WrongShapeError`, `TooManyError`, and `RecursionError` for what is nested too deeply to be kept."""
    return read_in_turn(document, _tables(document), line_of)


def read_in_turn(settings_document: dict[str, Any], tables: Iterable[dict[str, Any]], line_of: LineOf) -> Contents:
    """Read the interviews one after the other, then the settings, of which `me` is there from the beginning.

    Raises `TooManyError`, and `RecursionError` for what is nested too deeply to be kept.
    """
    reader = Reader(settings_document, line_of)
    for raw in tables:
        reader.add(reader.read(raw))
    return reader.contents()


class Reader:
    """Reads the interviews of a document one by one, and its settings."""

    def __init__(self, settings_document: dict[str, Any], line_of: LineOf) -> None:
        self._settings = SettingsReader(settings_document, line_of)
        self._line_of = line_of
        self._read: list[ReadInterview] = []

    @cached_property
    def settings(self) -> Plan:
        """The plan without its interviews, asked for when the document has all of its settings. Raises `RecursionError`."""
        return self._settings.read()

    @property
    def notices(self) -> list[Notice]:
        """What there is to tell of the settings."""
        return self._settings.notices

    def read(self, raw: dict[str, Any]) -> ReadInterview:
        """Read an interview: the next one of the file, or one of which nothing has to be told. Raises `RecursionError`."""
        return read_interview(raw, self._settings.zone, len(self._read), self._line_of)

    def add(self, interview: ReadInterview) -> None:
        """Let this be the next one of the file. Raises `TooManyError`."""
        if len(self._read) == MOST:
            raise TooManyError
        self._read.append(interview)

    def contents(self) -> Contents:
        """All that was added. Raises `RecursionError`."""
        read, plan, notices = self._read, self.settings, self.notices
        records = tuple(_with_ids(read, {one.id for one in plan.deleted}, notices))
        for one, record in zip(read, records, strict=True):
            notices.extend(_told(one, record))
        if plan.format > FORMAT:
            notices.append(NewerFormat(format=plan.format))
        plan = replace(
            plan,
            interviews=tuple(one for one in records if isinstance(one, Interview)),
            damaged=tuple(one for one in records if isinstance(one, Damaged)),
        )
        return Contents(
            plan=plan,
            records=records,
            notices=tuple(notices),
            newer=plan.format > FORMAT,
            as_written=tuple(is_as_written(one, record) for one, record in zip(read, records, strict=True)),
        )


def is_as_written(read: ReadInterview, record: Interview | Damaged) -> bool:
    """Whether the file has its ids: nothing was put into it at reading."""
    return isinstance(record, Damaged) or (read.has_ids and read.declared_id == record.id)


def _tables(document: dict[str, Any]) -> list[dict[str, Any]]:
    """The interviews; a single one under `[interview]` is taken as meant."""
    tables = document.get("interview", [])
    tables = [tables] if isinstance(tables, dict) else tables
    if not isinstance(tables, list) or not all(isinstance(one, dict) for one in tables):
        raise WrongShapeError
    if len(tables) > MOST:
        raise TooManyError(len(tables))
    return tables


def _with_ids(read: list[ReadInterview], deleted: set[str], notices: list[Notice]) -> Iterator[Interview | Damaged]:
    """Give an id to those that lack one, and a fresh one to the later of two that share one."""
    taken = {one.declared_id for one in read} | deleted
    seen: set[str] = set()
    for one in read:
        name, record = one.declared_id, one.record
        if isinstance(record, Interview) and (not name or name in seen):
            from undur.plan.ids import company_slug, free_id

            fresh = free_id(company_slug(record.company), taken)
            taken.add(fresh)
            if name:
                notices.append(DuplicateId(id=name, fresh=fresh))
            record = replace(record, id=fresh)
        seen.add(name)
        yield record


def _told(read: ReadInterview, record: Interview | Damaged) -> Iterator[Notice]:
    if isinstance(record, Damaged):
        name = record.raw.get("company") or record.raw.get("id") or ""
        yield NeedsRepair(table="interview", name=str(name), faults=record.faults)
        return
    for field, written in read.contradicting:
        yield OffsetDisagrees(interview=record.id, field=field, written=written.isoformat(), zone=read.zone)
