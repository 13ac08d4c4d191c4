"""Words in sections, of which only those are loaded that a run says something from."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, ClassVar

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
