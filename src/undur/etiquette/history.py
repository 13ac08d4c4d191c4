"""What has happened in the current round: told, called, answered, answered back. Log and ticks by hand count alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from undur.etiquette.status import is_answer

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from undur.etiquette.case import Case
    from undur.etiquette.status import Status
    from undur.plan.codes import Decision, Kind, What
    from undur.plan.message import LogEntry

_BACK: Final[frozenset[What]] = frozenset({"replied", "confirmed", "sent", "called"})


def told(case: Case) -> LogEntry | None:
    """The entry by which the company first learned of the change: the message that was sent, or the call (T1)."""
    return next((one for one in case.round if one.what in ("sent", "called") and _about_change(one)), None)


def decided_at(case: Case) -> dt.datetime | None:
    """When the person last decided."""
    return next((one.at for one in reversed(case.round) if one.what == "decided"), None)


def intent(case: Case) -> Decision | None:
    """What was decided, or, where that is not kept, what the message that went out asked for."""
    entry = told(case)
    kind = entry.kind if entry is not None else None
    return case.interview.decision or ("reschedule" if kind == "reschedule" else "cancel" if kind == "cancel" else None)


def writings(case: Case) -> list[LogEntry]:
    """The entries by which the change went out in writing (C6)."""
    return [one for one in case.round if one.what == "sent" and _about_change(one) and one.channel != "phone"]


def written_at(case: Case) -> dt.datetime | None:
    """When the change first went out in writing."""
    return _first(writings(case)) or ticked(case, "written_trace")


def trace_missing(case: Case) -> bool:
    """Whether they know by telephone alone: neither the change nor a reply to them has gone out in writing (C6)."""
    replied = any(one.what in ("replied", "confirmed") and one.channel != "phone" for one in case.round)
    return written_at(case) is None and not replied


def calls(case: Case) -> list[LogEntry]:
    """The calls: noted as such, or as a telephone script that was used (T5)."""
    return [one for one in case.round if one.what == "called" or (one.what == "sent" and one.channel == "phone")]


def called_at(case: Case) -> dt.datetime | None:
    """When the company was first called."""
    return _first(calls(case)) or ticked(case, "call_first")


def received_at(case: Case) -> dt.datetime | None:
    """When the invitation came: as the record says, else as the log does."""
    noted = case.interview.received or _first([one for one in case.interview.log if one.what == "received"])
    return noted.astimezone(case.office.zone) if noted else None


def acknowledged_at(case: Case) -> dt.datetime | None:
    """When the person first let them hear anything after the invitation (T8)."""
    return _first([one for one in case.interview.log if one.what in _BACK]) or ticked(case, "acknowledge")


def last_answer(case: Case) -> LogEntry | None:
    """The company's latest answer."""
    return next((one for one in reversed(case.round) if is_answer(one)), None)


def waiting_since(case: Case) -> dt.datetime | None:
    """Since when the person waits for a word about the change: since they told it, or answered a question about it.

    `None` before it was told, and once they have answered anything but a question.
    """
    first, answer = told(case), last_answer(case)
    if first is None or answer is None:
        return first.at if first else None
    return replied_at(case) if answer.answer == "question" else None


def replies(case: Case) -> list[LogEntry]:
    """What the person did about the latest answer (F2); an answer on the telephone was answered there and then."""
    answers = [place for place, one in enumerate(case.round) if is_answer(one)]
    if not answers:
        return []
    answer, later = case.round[answers[-1]], case.round[answers[-1] + 1 :]
    return [answer] if answer.what == "called" else [one for one in later if one.what in _BACK]


def replied_at(case: Case) -> dt.datetime | None:
    """When their latest answer was answered; `None` where it waits, and where there is none."""
    return _first(replies(case)) or (ticked(case, "answer_reply") if last_answer(case) is not None else None)


def moved(case: Case) -> LogEntry | None:
    """The entry that opened this round by moving the interview to a new time."""
    return case.round[0] if case.round and case.round[0].what == "rescheduled" else None


def confirmations(case: Case) -> list[LogEntry]:
    """The entries by which a time was confirmed to the company (F4)."""
    return [one for one in case.round if one.what == "confirmed" or _went_out(one, "confirm")]


def confirmed_at(case: Case) -> dt.datetime | None:
    """When the time was confirmed."""
    return _first(confirmations(case)) or ticked(case, "confirm_time")


def shown_status(case: Case) -> Status | Literal["confirmed"]:
    """The status as it is told: a confirmation asks for nothing, but who has confirmed has written something."""
    return "confirmed" if case.status == "planned" and confirmed_at(case) is not None else case.status


def sent(case: Case, kind: Kind) -> list[LogEntry]:
    """The entries of this round by which a message of a kind went out, or its matter was told in a call."""
    return [one for one in case.round if _went_out(one, kind)]


def copied(case: Case, kind: Kind) -> list[LogEntry]:
    """The entries of this round by which a message of a kind was copied: it may not have gone out yet (F1)."""
    return [one for one in case.round if one.what == "copied" and one.kind == kind]


def ticked(case: Case, step: str) -> dt.datetime | None:
    """When a step was ticked by hand in this round; a reply, after the answer that it replies to."""
    at = case.interview.steps.get(step)
    since = last_answer(case) if step == "answer_reply" else None
    since = since or moved(case)
    return None if at is not None and since is not None and at < since.at else at


def _about_change(entry: LogEntry) -> bool:
    return entry.kind in (None, "cancel", "reschedule")


def _went_out(entry: LogEntry, kind: Kind) -> bool:
    return entry.kind == kind and entry.what in ("sent", "called", "replied")


def _first(entries: Sequence[LogEntry]) -> dt.datetime | None:
    return entries[0].at if entries else None
