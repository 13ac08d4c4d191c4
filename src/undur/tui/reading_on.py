"""The rest of a large file, read behind the first screen."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from undur.store.disk import LARGE
from undur.store.errors import UnreadablePlanError
from undur.tui.room import Room

if TYPE_CHECKING:
    from collections.abc import Callable

    from undur.store.glance import Rest

SHOWN: Final = 0.02
"""Seconds in which the first paint gets to the terminal: another thread writes it, and reading on would hold that up."""


class ReadingOn(Room):
    """Sees to it that nothing is done to a plan of which only a part is there."""

    unreadable: UnreadablePlanError | None = None
    """Why the rest of the file could not be read."""
    told = False
    """Whether what there is to tell of the file has been told: a key may have come before everything else."""

    async def read_on(self, rest: Rest, then: Callable[[], None]) -> None:
        """Read the rest between the keys: the list can be used already. `then` goes on with all of it."""
        from undur.tui.between_keys import between_keys

        await asyncio.sleep(SHOWN)
        await between_keys(rest.steps, lambda: self.last_key)
        self.have_all()
        if self.unreadable is None:
            then()

    def sign(self) -> str:
        """While the rest of a file is being read for so long that one would miss it, say so."""
        reading = self.opened.rest is not None and len(self.opened.base.content or b"") >= LARGE
        return self.words.storage.loading(self.path.name) if reading else super().sign()

    def have_all(self) -> None:
        """Have all of the plan, even if it has to be waited for; where it turns out that it can't be read, leave."""
        if self.opened.rest is None:
            return
        try:
            self.start_from(self.opened.rest.opened())
            self.told = True
        except UnreadablePlanError as error:
            self.unreadable = error
            self.exit()
