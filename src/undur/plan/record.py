"""What all records share: frozen, keyword only, and nothing of the file is dropped; what follows from one is kept beside it.

The modules of records leave their annotations to be evaluated as they stand: msgspec would evaluate texts one by one at every start.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final, Generic, TypeVar
from weakref import ref

from msgspec import Struct, field

T = TypeVar("T")

_NOTHING: Final[Mapping[str, Any]] = {}
"""One for all records: of tens of thousands, hardly any has more."""

UNKNOWN = "~unknown"
"""The encoded name of `Record.unknown`, which is no key of the file."""


class Record(Struct, frozen=True, kw_only=True, weakref=True):
    """A kept record. A change is a new record (`msgspec.structs.replace`)."""

    unknown: Mapping[str, Any] = field(name=UNKNOWN, default_factory=lambda: _NOTHING)
    """Keys of this table that Undur doesn't know, as the file has them; written back on every save."""


class ByRecord(Generic[T]):
    """One value for each record, known by its identity and let go of with it: a record never changes.

    `with_` is what the value depends on besides: it is compared by identity too.
    """

    def __init__(self) -> None:
        self._kept: dict[int, tuple[ref[Record], tuple[object, ...], T]] = {}

    def of(self, record: Record, with_: tuple[object, ...], work: Callable[[], T]) -> T:
        """The value of `record`; `work` makes it where it isn't known yet."""
        key = id(record)
        kept = self._kept.get(key)
        if kept is not None and kept[0]() is record and _same(kept[1], with_):
            return kept[2]
        value = work()
        self._kept[key] = (ref(record, lambda _: self._kept.pop(key, None)), with_, value)
        return value


def _same(ones: tuple[object, ...], others: tuple[object, ...]) -> bool:
    return len(ones) == len(others) and all(one is other for one, other in zip(ones, others, strict=True))
