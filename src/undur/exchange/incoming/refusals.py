"""Why something is not read as an invitation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.errors import UndurError

if TYPE_CHECKING:
    from undur.words import Words


class RefusedInvitationError(UndurError):
    """Nothing can be read from this; `code` says why."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code = code
        """A field of `words.exchange.refusals`."""
        self.detail = detail

    def sentence(self, words: Words) -> str:
        """Say why, and what to do."""
        return words.exchange.refusals[self.code](self.detail)
