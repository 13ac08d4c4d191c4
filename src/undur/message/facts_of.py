"""Gathering what a letter may speak of from a case."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, cast
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from undur.etiquette.acknowledging import answer_by
from undur.etiquette.history import told
from undur.etiquette.reasons import speaks_against
from undur.etiquette.status import is_answer
from undur.message.phrases.facts import Facts
from undur.message.phrases.sentences import one_line
from undur.plan.defaults import likely_channel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from undur.etiquette.case import Case
    from undur.message.choices import Choices
    from undur.message.phrases.facts import Called, Style
    from undur.plan.codes import Channel, Kind
    from undur.plan.interview import Interview, Start
    from undur.plan.message import LogEntry, Slot
    from undur.plan.plan import Me

STYLES: Final[Mapping[Channel, Style]] = {
    "email": "letter",
    "whatsapp": "chat",
    "portal": "chat",
    "other": "chat",
    "sms": "sms",
    "phone": "script",
}


def facts_of(case: Case, me: Me, choices: Choices) -> Facts:
    """Resolve record, moment and choices once, in the interview's zone."""
    interview = case.interview
    zone = ZoneInfo(interview.time_zone)
    answered = _answered(case)
    reason = "" if speaks_against(interview.reason, choices.kind) else interview.reason
    own_words = interview.reason_words if choices.language == (interview.language or choices.language) else ""
    if not reason and interview.reason:
        own_words = ""
    return Facts(
        record=interview.id,
        wording=choices.wording,
        kind=choices.kind,
        style=STYLES[choices.channel],
        language=choices.language,
        tone="brief" if choices.channel == "sms" else choices.tone,
        phase=case.phase,
        now=case.now.astimezone(zone),
        home=_zone_or(me.time_zone, zone),
        starts=_in_zone(interview.starts, zone),
        name=one_line(me.name),
        own_phone=one_line(me.phone),
        company=one_line(interview.company),
        agency=one_line(interview.via_agency),
        role=one_line(interview.role),
        contact=one_line(interview.contact),
        honorific=one_line(interview.honorific),
        place=one_line(interview.place),
        link=one_line(interview.link),
        reason=reason,
        reason_words=one_line(own_words),
        slots=_open_slots(interview.slots, case.now, zone),
        again=case.reschedules > 0,
        called=_called(case),
        told=_told(case, zone),
        answer=answered.answer if answered else None,
        thinks_until=_thinks_until(case, answered, zone),
        proposed=answered.to.astimezone(zone) if answered and answered.to else None,
        leaves=interview.decision == "cancel",
        attends=interview.decision == "attend",
        about=_about(case),
        friend=_friend(interview),
        willing=interview.referral is not None and interview.referral.friend_agreed is not None,
        written_by=_written_by(interview),
    )


def _in_zone(starts: Start, zone: ZoneInfo) -> Start:
    return cast("Start", starts.astimezone(zone)) if isinstance(starts, dt.datetime) else starts


def _open_slots(slots: tuple[Slot, ...], now: dt.datetime, zone: ZoneInfo) -> tuple[Slot, ...]:
    ahead = sorted((one for one in slots if one.starts > now), key=lambda one: one.starts)
    return tuple(
        replace(one, starts=one.starts.astimezone(zone), ends=one.ends and one.ends.astimezone(zone)) for one in ahead
    )


def _told(case: Case, zone: ZoneInfo) -> dt.date | None:
    sent = [entry.at for entry in case.round if entry.what == "sent"]
    return sent[-1].astimezone(zone).date() if sent else None


def _called(case: Case) -> Called:
    calls = [entry for entry in case.round if entry.what == "called"]
    spoken = any(is_answer(entry) and entry.channel in {None, "phone"} for entry in case.round)
    return "" if not calls else "in_vain" if len(calls) > 1 and not spoken else "called"


def _zone_or(name: str, other: ZoneInfo) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return other


def _answered(case: Case) -> LogEntry | None:
    return next((entry for entry in reversed(case.round) if is_answer(entry)), None)


def _thinks_until(case: Case, answered: LogEntry | None, zone: ZoneInfo) -> dt.date | None:
    """A day before the last office day in time, or before the company's own deadline, if that is ahead.

    What is promised can then be kept without haste.
    """
    if answered is not None or told(case) is not None or case.interview.decision is not None:
        return None
    wanted = answer_by(case)
    last = min(case.send_by, wanted) if wanted is not None else case.send_by
    last_day, today = last.astimezone(zone).date(), case.now.astimezone(zone).date()
    return max(today, last_day - dt.timedelta(days=1))


def _about(case: Case) -> Kind:
    sent: list[Kind] = [entry.kind for entry in case.round if entry.what == "sent" and entry.kind]
    change = next((kind for kind in reversed(sent) if kind in {"cancel", "reschedule"}), None)
    if change is not None:
        return change
    decisions: Mapping[str | None, Kind] = {"cancel": "cancel", "reschedule": "reschedule"}
    return decisions.get(case.interview.decision, "confirm")


def _friend(interview: Interview) -> str:
    referral = interview.referral
    agreed = referral is not None and referral.friend_agreed is not None and referral.company_agreed is not None
    return one_line(referral.name) if referral is not None and agreed else ""


def _written_by(interview: Interview) -> Channel | None:
    channel = likely_channel(interview)
    return None if channel in {"phone", "other"} else channel
