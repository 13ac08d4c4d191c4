"""Changes that the file doesn't hold yet: kept beside it, and brought back at the next start."""

from __future__ import annotations

from contextlib import suppress
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING

from msgspec import Struct

from undur.plan.plan import Plan
from undur.store.errors import UnstorableError
from undur.store.notices import Clash

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from undur.store.recovery import Rescue, Unsaved


class SafetyNet:
    """Holds on the disk what is in the plan and not in its file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._left: tuple[Unsaved, ...] = ()
        self._kept: tuple[Plan, Plan, dict[str, str]] | None = None
        self._wanted: tuple[Plan, Plan, dict[str, str]] | None = None
        self._one_at_a_time = Lock()

    @cached_property
    def _rescue(self) -> Rescue:
        from undur.store.recovery import Rescue

        return Rescue(self._path)

    @property
    def holding(self) -> bool:
        """Whether there is anything in the net."""
        return self._kept is not None or bool(self._left)

    def hold(self, left: Sequence[Unsaved]) -> None:
        """Answer for what earlier sessions left: it goes once the file has it, or this session's own net."""
        self._left = tuple(left)

    def want(self, saved: Plan, plan: Plan, form: dict[str, str]) -> None:
        """Say what is to be kept from now on: what `plan` has and `saved` hasn't, and what stands in an open form."""
        self._wanted = (saved, plan, form)

    def update(self, saved: Plan, plan: Plan, form: dict[str, str]) -> None:
        """Keep this at once."""
        self.want(saved, plan, form)
        self.catch_up()

    def catch_up(self) -> None:
        """Keep what was wanted last, however long this had to wait for its turn; let go of the rest.

        What the disk refuses is tried again next time.

        Waits for no slow disk: a killed program needs it to be out of its hands, not on the platter.
        """
        with self._one_at_a_time, suppress(OSError, UnstorableError):
            if self._wanted is None:
                return
            from undur.store.recovery import drop

            saved, plan, form = self._wanted
            kept = self._kept
            if saved == plan and not form:
                self._rescue.drop()
                self._kept = None
            elif kept is None or kept[0] is not saved or kept[1] is not plan or kept[2] != form:
                self._rescue.keep(saved, plan, form)
                self._kept = (saved, plan, form)
            while self._left:
                drop(self._left[0])
                self._left = self._left[1:]

    def end(self) -> None:
        """The session is over: what is still in the net is for the next one."""
        with self._one_at_a_time:
            self._rescue.end()


class BroughtBack(Struct, frozen=True):
    """A plan with what earlier sessions had not saved."""

    plan: Plan
    companies: tuple[str, ...]
    """Those whose interviews are other than before."""
    clashes: tuple[Clash, ...]
    """Where the file has been changed since, its values stay."""


def bring_back(plan: Plan, left: Sequence[Unsaved]) -> BroughtBack:
    """Make the changes that earlier sessions could not save. Raises `UnstorableError`."""
    from undur.store.notices import Clash
    from undur.store.replaying import replay, touched_in

    companies: dict[str, str] = {}
    clashes: list[Clash] = []
    for one in left:
        replayed = replay(one.before, one.after, plan, insist=False)
        for name in touched_in(one.before, one.after):
            interview = replayed.plan.find(name) or plan.find(name)
            if interview and replayed.plan.find(name) != plan.find(name):
                companies[name] = interview.company
        clashes.extend(notice for notice in replayed.notices if isinstance(notice, Clash))
        plan = replayed.plan
    return BroughtBack(plan, tuple(companies.values()), tuple(clashes))
