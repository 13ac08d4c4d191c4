"""The shape of a phrase book: for one language and kind, what each part may say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from msgspec import Struct

from undur.message.phrases.facts import Facts
from undur.plan.codes import PartName

Varieties: TypeAlias = tuple[str, ...]
"""Texts that say the same in other words; none where the part has nothing to say."""

Phrasing: TypeAlias = Callable[[Facts], Varieties]


class Book(Struct, frozen=True, kw_only=True):
    """What the parts of one kind of message say. `news` ends without a full stop: a reason may follow."""

    subject: Phrasing
    parts: Mapping[PartName, Phrasing]
