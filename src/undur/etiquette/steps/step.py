"""One step of the checklist, and how its states are made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from undur.etiquette.history import ticked
from undur.etiquette.note import Note

if TYPE_CHECKING:
    from undur.etiquette.case import Case

StepState: TypeAlias = Literal["open", "done", "not_needed", "overdue"]


class Step(Struct, frozen=True, kw_only=True):
    """One etiquette step for one interview at one moment. `words.etiquette.steps[id]` has its title and why."""

    id: str
    state: StepState
    rule: str
    """The rule's id in the article's rulebook: `T2`."""
    note: Note | None = None
    """The evidence of a step that is done, why it is not needed, or what is special now."""
    action: str = ""
    """The command that does it, while it is to be done; empty where the program can't act."""
    by_hand: bool = False
    """Whether a person may tick it, or take the tick away."""

    def done(self, note: Note | None = None) -> Step:
        """Done, seen by the program: nothing to tick."""
        return replace(self, state="done", note=note, action="", by_hand=False)

    def not_needed(self, why: str) -> Step:
        """Not needed, with the code of the note that says why."""
        return replace(self, state="not_needed", note=Note(why), action="", by_hand=False)

    def open(self, note: Note | None = None, *, overdue: bool = False) -> Step:
        """Still to be done, and past its time where `overdue`."""
        return replace(self, state="overdue" if overdue else "open", note=note)


def with_tick(step: Step, case: Case) -> Step:
    """A step that is to be done and was ticked by hand in this round is done."""
    at = ticked(case, step.id) if step.by_hand and step.state in ("open", "overdue") else None
    return step if at is None else replace(step, state="done", note=Note("ticked", at=at), action="")
