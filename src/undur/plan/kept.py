"""Values that follow from a record, worked out once: a record never changes, and a changed one is another record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar
from weakref import ref

if TYPE_CHECKING:
    from collections.abc import Callable

    from undur.plan.record import Record

T = TypeVar("T")


class ByRecord(Generic[T]):
    """One value for each record, known by the record's identity and let go of with it.

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
