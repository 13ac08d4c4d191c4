"""What happens to an interview, as changes of its record, each with its entry in the log.

The screens and the commands do the same here: deciding, sending, moving.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from undur.plan.changes import add_log, decide, put_message
from undur.plan.ids import new_message_id
from undur.plan.message import LogEntry

if TYPE_CHECKING:
    from undur.plan.codes import Answer, Decision, Kind, What
    from undur.plan.interview import Interview
    from undur.plan.message import Message
    from undur.times.read import Reading

DECISION_OF: Final[dict[Kind, Decision]] = {"cancel": "cancel", "reschedule": "reschedule"}
"""Kind of message → the decision that it tells the company."""
_SENT_AS: Final[dict[Kind, What]] = {"reply": "replied", "confirm": "confirmed"}
CHANGES: Final = frozenset(DECISION_OF)
_TELLING: Final[frozenset[What]] = frozenset({"sent", "called"})


def decided(interview: Interview, decision: Decision, reason: str, words: str, at: dt.datetime) -> Interview:
    """Take a decision with its reason; deciding the same again is no new entry.

    A draft that hasn't gone out follows the decision; one that was written in or copied stays, and a new one is begun.
    """
    before = interview.decision
    interview = decide(interview, decision, reason, words)
    if before == decision:
        return interview
    return add_log(_with_draft_of(interview, decision, at), LogEntry(at=at, what="decided"))


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
    return add_log(put_message(interview, message), with_reason(entry, interview))


def with_reason(entry: LogEntry, interview: Interview) -> LogEntry:
    """The entry with the reason that the company was told, where it tells of a change."""
    if entry.what not in _TELLING or entry.kind not in CHANGES:
        return entry
    return replace(entry, reason=interview.reason, reason_words=interview.reason_words)


def handed_over(interview: Interview, working: Message, message: Message, what: What, at: dt.datetime) -> Interview:
    """Keep `message`, made of `working`, as it went out. To hand over a change is to decide on it.

    What was typed into the kept message since then stays: it is not what went out.
    """
    meant = DECISION_OF.get(message.kind)
    if meant is not None and interview.decision != meant and interview.decision in {None, *CHANGES}:
        interview = decided(interview, meant, interview.reason, interview.reason_words, at)
    kept = next((one for one in interview.messages if one.id == working.id), working)
    return went_out(interview, kept if kept.body != working.body else message, what, at)


def sending_means(message: Message) -> What:
    """What the log says once this message is out: a script was a call, a reply was replied with."""
    return "called" if message.channel == "phone" else _SENT_AS.get(message.kind, "sent")


def moved(interview: Interview, to: Reading, at: dt.datetime, note: str = "") -> Interview:
    """Take over a new time: a new round begins, in which the person comes; the slots have done their work.

    The log keeps the reason for which the person had asked for it.
    """
    before, after = (one if isinstance(one, dt.datetime) else None for one in (interview.starts, to.starts))
    asked = interview.decision == "reschedule"
    reason, words = (interview.reason, interview.reason_words) if asked else ("", "")
    entry = LogEntry(at=at, what="rescheduled", from_=before, to=after, reason=reason, reason_words=words, note=note)
    interview = replace(decide(interview, "attend"), starts=to.starts, ends=to.ends, slots=())
    return add_log(interview, entry)


def answered(
    interview: Interview,
    answer: Answer,
    at: dt.datetime,
    proposed: Reading | None = None,
    *,
    accepted: bool = False,
    note: str = "",
) -> Interview:
    """Note their answer at a moment, with the time that they name, if they name one.

    With `accepted` the person comes at that time, and it is adopted in one go: the interview moves, the log keeps from
    and to, and a round with its own mark begins, in which the confirmation is the message to work on.
    """
    to = proposed.starts if proposed is not None and isinstance(proposed.starts, dt.datetime) else None
    interview = add_log(interview, LogEntry(at=at, what="answered", answer=answer, to=to, note=note))
    return moved(interview, proposed, at) if accepted and proposed is not None else interview


def _with_draft_of(interview: Interview, decision: Decision, at: dt.datetime) -> Interview:
    newest = interview.messages[-1] if interview.messages else None
    noted = {one.what for one in interview.log if newest is not None and one.message == newest.id}
    if newest is None or noted - {"copied"}:
        return interview
    kind = next((one for one, told in DECISION_OF.items() if told == decision), None)
    if kind is None or newest.kind not in CHANGES or newest.kind == kind:
        return interview
    if newest.body is None and not noted:
        return put_message(interview, replace(newest, kind=kind))
    fresh = replace(newest, id=new_message_id(interview), kind=kind, subject=None, body=None, generated={}, written=at)
    return put_message(interview, fresh)
