"""What all records share: frozen, keyword only, and nothing of the file is dropped.

The modules of records leave their annotations to be evaluated as they stand: msgspec would evaluate texts one by one at every start.
"""

from collections.abc import Mapping
from typing import Any, Final

from msgspec import Struct, field

_NOTHING: Final[Mapping[str, Any]] = {}
"""One for all records: of tens of thousands, hardly any has more."""

UNKNOWN = "~unknown"
"""The encoded name of `Record.unknown`, which is no key of the file."""


class Record(Struct, frozen=True, kw_only=True, weakref=True):
    """A kept record. A change is a new record (`msgspec.structs.replace`)."""

    unknown: Mapping[str, Any] = field(name=UNKNOWN, default_factory=lambda: _NOTHING)
    """Keys of this table that Undur doesn't know, as the file has them; written back on every save."""
