"""Errors that a person meets: each owns its sentence and its exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from undur.words import Words


class UndurError(Exception):
    """Something that can be told to a person in one sentence: what is wrong, where, and what to do."""

    exit_code: ClassVar[int] = 2

    def sentence(self, words: Words) -> str:
        """Say it in the language of `words`."""
        raise NotImplementedError
