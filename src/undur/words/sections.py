"""Words in sections, of which only those are loaded that a run says something from, and in tables that are looked up by a code."""

from __future__ import annotations

from importlib import import_module
from keyword import iskeyword
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar, cast

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Mapping


class Sections:
    """Each annotated field is a section: `frame` is `FRAME` of the module `frame` in the language's package."""

    HOMES: ClassVar[Mapping[str, str]] = {}
    """Section → its module, where that has another name."""

    def __init__(self, package: str) -> None:
        self._package = package

    if not TYPE_CHECKING:  # so that a section that is not declared stays an error

        def __getattr__(self, section: str) -> object:
            """Load a section when it is first asked for."""
            if section not in type(self).__annotations__ or section.startswith("_"):
                raise AttributeError(section)
            module = import_module(f".{self.HOMES.get(section, section)}", self._package)
            words = vars(self)[section] = getattr(module, section.upper())
            return words


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
