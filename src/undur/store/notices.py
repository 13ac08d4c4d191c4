"""What opening or saving has to tell besides the plan: each owns its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

from undur.plan.plan import Fault

if TYPE_CHECKING:
    from undur.words import Words


class Notice(Struct, frozen=True, kw_only=True):
    """Something a person should know about the file."""

    def sentence(self, words: Words) -> str:
        """Say it in the language of `words`."""
        raise NotImplementedError


class EmptyFile(Notice, frozen=True, kw_only=True):
    """The file is there and holds nothing: perhaps a backup has more."""

    def sentence(self, words: Words) -> str:
        """Say that it is empty."""
        return words.storage.empty_file


class CutShort(Notice, frozen=True, kw_only=True):
    """The file lacks its end mark: something cut it. It is open for reading only."""

    interviews: int
    """How many could be read."""

    def sentence(self, words: Words) -> str:
        """Say what is left and what to do."""
        return words.storage.cut_short(self.interviews)


class NewerFormat(Notice, frozen=True, kw_only=True):
    """A newer Undur wrote the file. It is open for reading only."""

    format: int

    def sentence(self, words: Words) -> str:
        """Say which format it has and what to do."""
        return words.storage.newer_format(self.format)


class NeedsRepair(Notice, frozen=True, kw_only=True):
    """A record or a setting that could not be read whole; its text in the file stays as it is."""

    table: str
    """`interview`, `me`, `phrase` …"""
    name: str
    """What a person knows it by: the company, else the id; empty for a setting."""
    faults: tuple[Fault, ...]

    def sentence(self, words: Words) -> str:
        """Name every wrong value at once, each with what is allowed."""
        faults = "; ".join(words.storage.fault(one.field, one.value, one.expected, one.line) for one in self.faults)
        return words.storage.needs_repair(self.table, self.name, faults)


class OffsetDisagrees(Notice, frozen=True, kw_only=True):
    """A time whose offset contradicts the interview's zone; it counts as it is written."""

    interview: str
    """The interview's id."""
    field: str
    """Dotted path inside the interview: `slot.0.starts`."""
    written: str
    """The time as the file has it, ISO 8601."""
    zone: str

    def sentence(self, words: Words) -> str:
        """Name the interview, the field, the time and the zone."""
        return words.storage.offset_disagrees(self.interview, self.field, self.written, self.zone)


class DuplicateId(Notice, frozen=True, kw_only=True):
    """Two interviews had one id; the later one got a fresh id."""

    id: str
    fresh: str

    def sentence(self, words: Words) -> str:
        """Name both ids."""
        return words.storage.duplicate_id(self.id, self.fresh)


class Clash(Notice, frozen=True, kw_only=True):
    """One value was changed here and outside: this one stays until a person has chosen."""

    owner: str
    """The company whose interview it belongs to; empty for a setting."""
    place: tuple[str, ...]
    """As `store.places` has it."""
    mine: Any
    """A TOML value, `None` where it was taken out."""
    theirs: Any

    def what(self, words: Words) -> str:
        """What was changed, as people call it."""
        leaf = self.place[-1].removeprefix("~")
        return f"{self.owner or words.clashes.settings} · {words.clashes.fields.get(leaf, leaf)}"

    def sentence(self, words: Words) -> str:
        """Name what was changed and how to choose."""
        return words.clashes.told(self.what(words))


class DeletedOutside(Notice, frozen=True, kw_only=True):
    """An interview that another program took out of the file; the earlier version is in the backup."""

    id: str

    def sentence(self, words: Words) -> str:
        """Name the interview."""
        return words.storage.deleted_outside(self.id)


class CopiesBeside(Notice, frozen=True, kw_only=True):
    """A sync program left other versions of the file beside it."""

    names: tuple[str, ...]

    def sentence(self, words: Words) -> str:
        """Name the files and what to do."""
        return words.storage.copies_beside(self.names)


class CameIn(Notice, frozen=True, kw_only=True):
    """Another program changed the file while it was open, and its changes are here now."""

    companies: tuple[str, ...]
    """Of the interviews that it changed or added; empty where it changed settings only."""

    def sentence(self, words: Words) -> str:
        """Name the companies."""
        return words.storage.came_in(self.companies)


class NotBackedUp(Notice, frozen=True, kw_only=True):
    """The plan was saved, but the version before it could not be kept."""

    detail: str

    def sentence(self, words: Words) -> str:
        """Say why."""
        return words.storage.not_backed_up(self.detail)
