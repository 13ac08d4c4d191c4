"""Why a message can't go one of the ways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from undur.errors import UndurError

if TYPE_CHECKING:
    from undur.words import Words

RefusalCode: TypeAlias = Literal[
    "nothing_written",
    "no_subject",
    "script",
    "no_phone",
    "unclear_phone",
    "no_address",
    "unclear_address",
    "too_long",
    "unsafe_header",
    "no_invitation",
    "no_organizer",
    "no_attendee",
    "not_a_refusal",
    "not_a_proposal",
    "no_slots",
]


class HandOverError(UndurError):
    """A message can't go this way."""

    def __init__(self, code: RefusalCode, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code: RefusalCode = code
        self.detail = detail
        """The value that is meant, such as the number as it was written: text of people."""

    def sentence(self, words: Words) -> str:
        """Say why, and what would help."""
        return words.handover.refusals[self.code](self.detail)
