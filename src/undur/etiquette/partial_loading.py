"""Modules of a library without what they would load along and nobody here uses."""

from __future__ import annotations

import ast
import sys
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from importlib.machinery import PathFinder
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from importlib.machinery import ModuleSpec


@contextmanager
def unrun(packages: Sequence[str]) -> Iterator[None]:
    """Let the packages, parents first, be known by their place without running them; afterwards they are unknown again.

    A name that a package's `__init__` imports from a module is imported from there when it is first asked for.
    Raises `ImportError` for a package that can't be found so.
    """
    made: list[str] = []
    try:
        for name in packages:
            if name not in sys.modules:
                sys.modules[name] = _unrun(name)
                made.append(name)
        yield
    finally:
        for name in made:
            del sys.modules[name]


@contextmanager
def postponed(module: str, *functions: str) -> Iterator[None]:
    """Let `from module import function` give a function that loads the module when it is called."""
    if module in sys.modules:
        yield
        return

    def call(function: str, *arguments: Any, **options: Any) -> Any:
        return getattr(import_module(module), function)(*arguments, **options)

    sys.modules[module] = ModuleType(module)
    vars(sys.modules[module]).update({function: partial(call, function) for function in functions})
    try:
        yield
    finally:
        del sys.modules[module]


def _unrun(name: str) -> ModuleType:
    parent, _, _ = name.rpartition(".")
    spec = PathFinder.find_spec(name, sys.modules[parent].__path__ if parent else None)
    if spec is None:
        raise ImportError(name)
    package = ModuleType(name)
    vars(package).update(__spec__=spec, __path__=spec.submodule_search_locations)
    sources: dict[str, str] = {}

    def named(wanted: str) -> Any:
        if not sources:
            sources.update(_sources(spec))
        if wanted not in sources:
            raise AttributeError(wanted)
        return getattr(import_module(sources[wanted]), wanted)

    vars(package)["__getattr__"] = named
    return package


def _sources(spec: ModuleSpec) -> dict[str, str]:
    """The module of each name that a package imports from one."""
    text = getattr(spec.loader, "get_source", str)(spec.name) or ""
    return {
        alias.name: line.module
        for line in ast.parse(text).body
        if isinstance(line, ast.ImportFrom) and line.module and not line.level
        for alias in line.names
    }
