"""The answer that the company's calendar understands (iTIP, RFC 5546): a companion of the message, never instead of it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from undur.exchange.outgoing.address import plain_address
from undur.exchange.outgoing.calendar_text import calendar, moment, parameter, text_value, timed
from undur.exchange.outgoing.refusals import HandOverError

if TYPE_CHECKING:
    from undur.exchange.outgoing.outgoing import Outgoing
    from undur.exchange.outgoing.refusals import RefusalCode
    from undur.plan.interview import Interview, Invitation
    from undur.plan.message import Slot

HOUR: Final = dt.timedelta(hours=1)


def refusal_answer(outgoing: Outgoing) -> str:
    """`METHOD:REPLY`, declined, with the message as the comment. Raises `HandOverError`."""
    invitation = _invitation(outgoing, "cancel", "not_a_refusal")
    interview = outgoing.interview
    ends = [] if interview.ends is None or not interview.hour_known else [timed("DTEND", interview.ends)]
    return calendar(
        "METHOD:REPLY",
        "BEGIN:VEVENT",
        *_head(outgoing, invitation, "DECLINED"),
        timed("DTSTART", interview.starts),
        *ends,
        "END:VEVENT",
    )


def proposal_answer(outgoing: Outgoing) -> str:
    """`METHOD:COUNTER` with the first proposed time ahead; the comment, the message, names them all. Raises `HandOverError`."""
    invitation = _invitation(outgoing, "reschedule", "not_a_proposal")
    slot = next((one for one in outgoing.interview.slots if one.starts > outgoing.now), None)
    if slot is None:
        raise HandOverError("no_slots")
    return calendar(
        "METHOD:COUNTER",
        "BEGIN:VEVENT",
        *_head(outgoing, invitation, "TENTATIVE"),
        timed("DTSTART", slot.starts),
        timed("DTEND", _end(slot, outgoing.interview)),
        *_original(outgoing.interview),
        "END:VEVENT",
    )


def _invitation(outgoing: Outgoing, kind: str, otherwise: RefusalCode) -> Invitation:
    """The invitation that is answered: there must be one, and the answer must say what the message says."""
    invitation = outgoing.interview.invitation
    if invitation is None or not invitation.uid.strip():
        raise HandOverError("no_invitation")
    if outgoing.message.kind != kind or outgoing.interview.decision not in (kind, None):
        raise HandOverError(otherwise)
    return invitation


def _head(outgoing: Outgoing, invitation: Invitation, status: str) -> list[str]:
    """What both answers say: which event, from whom, to whom; the same UID, SEQUENCE and ORGANIZER, one ATTENDEE."""
    interview = outgoing.interview
    title = " – ".join(part for part in (interview.role, interview.company) if part)
    name = f";CN={parameter(outgoing.me.name)}" if outgoing.me.name.strip() else ""
    organizer = _party(invitation.organizer, "no_organizer")
    attendee = _party(invitation.attendee, "no_attendee")
    # what is read aloud is no comment
    said = [] if outgoing.message.channel == "phone" else [f"COMMENT:{text_value(outgoing.draft.body.strip())}"]
    return [
        f"UID:{text_value(' '.join(invitation.uid.split()))}",
        f"DTSTAMP:{moment(outgoing.now)}",
        f"SEQUENCE:{invitation.sequence}",
        f"ORGANIZER:mailto:{organizer}",
        f"ATTENDEE;PARTSTAT={status}{name}:mailto:{attendee}",
        f"SUMMARY:{text_value(' '.join(title.split()))}",
        *said,
    ]


def _party(text: str, otherwise: RefusalCode) -> str:
    """An address of the invitation. Raises `HandOverError`."""
    try:
        return plain_address(text)
    except HandOverError:
        raise HandOverError(otherwise, text) from None


def _end(slot: Slot, interview: Interview) -> dt.datetime:
    """The slot's end; else it lasts as long as the interview would have, else an hour."""
    if slot.ends is not None and slot.ends > slot.starts:
        return slot.ends
    starts, ends = interview.starts, interview.ends
    if isinstance(starts, dt.datetime) and ends is not None and ends > starts:
        return _after(slot.starts, ends.astimezone(dt.UTC) - starts.astimezone(dt.UTC))
    return _after(slot.starts, HOUR)


def _after(start: dt.datetime, span: dt.timedelta) -> dt.datetime:
    """Later by absolute time, in UTC."""
    return start.astimezone(dt.UTC) + span


def _original(interview: Interview) -> list[str]:
    """The time that the proposal is about, as Outlook wants to be told."""
    if not isinstance(interview.starts, dt.datetime):
        return []
    ends = interview.ends or _after(interview.starts, HOUR)
    return [
        f"X-MS-OLK-ORIGINALSTART:{moment(interview.starts)}",
        f"X-MS-OLK-ORIGINALEND:{moment(ends)}",
    ]
