"""Sentences of errors that belong to no other section."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct


class ErrorsWords(Struct, frozen=True, kw_only=True):
    """Sentences of errors that belong to no other section."""

    bad_moment: Callable[[str, str], str]
    """(variable, its text)"""
