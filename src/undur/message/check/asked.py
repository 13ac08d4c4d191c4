"""What several rules ask of one letter: it is looked for once."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from undur.message.check.letter import Letter

T = TypeVar("T")


def once(look: Callable[[Letter], T]) -> Callable[[Letter], T]:
    """Remember with each letter what it answers; for looks that depend on nothing else."""

    @wraps(look)
    def asked(letter: Letter) -> T:
        answers = letter.answers
        if look not in answers:
            answers[look] = look(letter)
        return cast("T", answers[look])

    return asked
