"""What happens to an interview, as changes of its record, each with its entry in the log.

The screens and the commands do the same here: deciding, sending, moving.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from undur.plan.changes import add_log, decide, put_message
from undur.plan.message import LogEntry

if TYPE_CHECKING:
    from undur.plan.codes import Answer, Decision, Kind, What
    from undur.plan.interview import Interview
    from undur.plan.message import Message
    from undur.times.reading import Reading

DECISION_OF: Final[dict[Kind, Decision]] = {"cancel": "cancel", "reschedule": "reschedule"}
"""Kind of message → the decision that it tells the company."""
CHANGES: Final = frozenset(DECISION_OF)


def decided(interview: Interview, decision: Decision, reason: str, words: str, at: dt.datetime) -> Interview:
    """Take a decision with its reason; deciding the same again is no new entry.

    A draft that nobody has written in, and that hasn't gone out, follows the decision.
    """
    before = interview.decision
    interview = decide(interview, decision, reason, words)
    if before == decision:
        return interview
    return add_log(_with_draft_of(interview, decision), LogEntry(at=at, what="decided"))


def went_out(
    interview: Interview, message: Message, what: What, at: dt.datetime, note: str = "", answer: Answer | None = None
) -> Interview:
    """Keep a message as it went out (copied, sent, …); a call may have brought their answer."""
    entry = LogEntry(
        at=at,
        what=what,
        kind=message.kind,
        channel=message.channel,
        message=message.id,
        answer=answer,
        note=note,
    )
    return add_log(put_message(interview, message), entry)


def moved(interview: Interview, to: Reading, at: dt.datetime, note: str = "") -> Interview:
    """Take over a new time: a new round begins, in which the person comes; the slots have done their work."""
    before, after = (one if isinstance(one, dt.datetime) else None for one in (interview.starts, to.starts))
    entry = LogEntry(at=at, what="rescheduled", from_=before, to=after, note=note)
    interview = replace(decide(interview, "attend"), starts=to.starts, ends=to.ends, slots=())
    return add_log(interview, entry)


def _with_draft_of(interview: Interview, decision: Decision) -> Interview:
    newest = interview.messages[-1] if interview.messages else None
    if newest is None or newest.body is not None or any(one.message == newest.id for one in interview.log):
        return interview
    if newest.kind not in CHANGES or decision not in CHANGES:
        return interview
    return put_message(interview, replace(newest, kind=decision))
