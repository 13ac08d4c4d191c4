"""Texts that a failed save could not take: kept beside the plan, and brought back at the next start."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace

from undur.plan.changes import change_interview, put_message
from undur.situation import situate
from undur.store.recovery import Typing

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from undur.plan.interview import Interview
    from undur.plan.message import Message
    from undur.plan.plan import Plan


def unsaved_texts(saved: Plan, plan: Plan, now: dt.datetime) -> Iterator[Typing]:
    """The texts of `plan` that the last saved plan doesn't hold, as of an aware moment."""
    for interview in plan.interviews:
        before = saved.find(interview.id)
        held = {(one.id, one.subject, one.body) for one in before.messages} if before else set()
        for message in interview.messages:
            if message.body is not None and (message.id, message.subject, message.body) not in held:
                yield Typing(
                    interview=interview.id,
                    message=message.id,
                    subject=message.subject or "",
                    body=message.body,
                    when=now,
                )


def bring_back(plan: Plan, typings: Sequence[Typing]) -> tuple[Plan, list[str]]:
    """Put rescued texts into their messages where these are older; also the companies whose texts came back."""
    companies: list[str] = []
    for typing in typings:
        interview = plan.find(typing.interview)
        if interview is None:
            continue
        message = _message(plan, interview, typing)
        newer = message.written is not None and message.written > typing.when
        if newer or message.body == typing.body:
            continue
        restored = replace(message, subject=typing.subject or None, body=typing.body, written=typing.when)
        plan = change_interview(plan, interview.id, partial(put_message, message=restored))
        companies.append(interview.company)
    return plan, companies


def _message(plan: Plan, interview: Interview, typing: Typing) -> Message:
    kept = next((one for one in interview.messages if one.id == typing.message), None)
    return kept or replace(situate(plan, interview, typing.when).begin(), id=typing.message)
