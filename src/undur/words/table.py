"""The shape of a group of words that is looked up by a code."""

from __future__ import annotations

from keyword import iskeyword
from typing import Generic, TypeVar, cast

from msgspec import Struct

T = TypeVar("T")


class Table(Struct, Generic[T], frozen=True, kw_only=True):
    """One field a code, so that the type check finds a code that one language lacks.

    The field of a code that is a word of Python's own ends with an underscore: `import_`.
    """

    def __getitem__(self, code: str) -> T:
        """Look up a code. Raises `KeyError` for one that is none of the fields."""
        code = f"{code}_" if iskeyword(code) else code
        if code not in self.__struct_fields__:
            raise KeyError(code)
        return cast("T", getattr(self, code))

    def get(self, code: str, otherwise: T) -> T:
        """Look up a code that may be unknown, such as one of a newer file."""
        return self[code] if code in self.__struct_fields__ else otherwise
