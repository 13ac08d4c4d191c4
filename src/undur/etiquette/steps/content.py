"""What the message says: thanks, reason, apology, another time, warmth. They tick themselves from the evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.etiquette.history import told
from undur.etiquette.note import Note
from undur.etiquette.status import round_messages
from undur.etiquette.steps.step import Step

if TYPE_CHECKING:
    from collections.abc import Sequence

    from undur.etiquette.case import Case, Evidence

REASON_FAULTS: Final = ("no_reason", "vague_reason", "overshare_reason", "reason_mismatch")


def write(case: Case) -> Step:
    """Write politely and briefly (M1–M17), to the person who invited (C7)."""
    step = Step(id="write", state="open", rule="M2", action="write", by_hand=True)
    if told(case) is not None:
        return step.done(Note("already_sent"))
    if round_messages(case.interview):
        return step.done(Note("draft_kept"))
    who = case.interview.addressee
    return step.open(Note("to_contact", text=who) if who else Note("contact_unknown"))


def thanks(case: Case) -> Step:
    """Thank them for the chance (M5)."""
    return _content(case, "thanks", "M5", ("no_thanks",))


def reason(case: Case) -> Step:
    """Give a short, honest reason (M7–M10)."""
    return _content(case, "reason", "M7", REASON_FAULTS)


def apology(case: Case) -> Step:
    """Say sorry for the change; past the mark, for the short notice (M6, T4)."""
    return _content(case, "apology", "M6", ("late_no_apology", "no_apology"))


def alternative(case: Case) -> Step:
    """Offer another time where it is possible (R1, R2); a cancellation may do without."""
    step = _content(case, "alternative", "R2", ("no_alternative", "no_slots", "bad_slot"))
    if case.interview.decision == "cancel" and step.state != "done":
        return step.not_needed("cancel_is_final")
    return step


def keep_door_open(case: Case) -> Step:
    """Keep the relationship: a warm line for later (M20)."""
    return _content(case, "keep_door_open", "M20", ("no_warmth",), part="warmth")


def check(case: Case) -> Step:
    """Read it once more before it goes out."""
    step = Step(id="check", state="open", rule="M16", action="write", by_hand=True)
    evidence = _evidence(case)
    if told(case) is not None:
        return step.not_needed("already_sent")
    if evidence is None:
        return step.open()
    return step.open(Note("faults", number=len(evidence.faults))) if evidence.faults else step.done(Note("no_faults"))


def _content(case: Case, name: str, rule: str, faults: Sequence[str], part: str = "") -> Step:
    step = Step(id=name, state="open", rule=rule, action="write", by_hand=True)
    evidence = _evidence(case)
    if evidence is None:
        return step.not_needed("already_sent") if told(case) is not None else step.open()
    fault = next((one for one in faults if one in evidence.faults), None)
    sentence = evidence.shown.get(part or name)
    if fault is None and sentence is not None:
        return step.done(Note(f"{name}_shown", number=sentence))
    if told(case) is not None:
        return step.open(Note("say_it_later"))
    return step.open(None if fault is None else Note(fault))


def _evidence(case: Case) -> Evidence | None:
    """What the message about the change shows; a later courtesy proves nothing about it."""
    evidence = case.evidence
    return evidence if evidence is not None and evidence.kind in ("cancel", "reschedule") else None
