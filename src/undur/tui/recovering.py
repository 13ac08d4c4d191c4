"""Texts that the file doesn't hold yet: kept beside the plan, and brought back at the next start."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING

from msgspec.structs import replace

from undur.plan.changes import change_interview, put_message
from undur.situation import situate
from undur.store.recovery import Typing, drop, keep

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from undur.plan.interview import Interview
    from undur.plan.message import Message
    from undur.plan.plan import Plan


class SafetyNet:
    """Holds on the disk those texts that are in the plan and not in its file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._held: dict[tuple[str, str], tuple[str, str]] = {}
        self._one_at_a_time = Lock()

    @property
    def holding(self) -> bool:
        """Whether there is anything in the net."""
        return bool(self._held)

    def hold(self, typings: Sequence[Typing]) -> None:
        """Answer for texts that an earlier session left: they go once the file has them."""
        self._held.update({_key(one): _text(one) for one in typings})

    def update(self, saved: Plan, plan: Plan, now: dt.datetime) -> None:
        """Keep what `plan` has and `saved` hasn't, let go of the rest. What the disk refuses is tried again next time.

        Waits for no slow disk: a killed program needs the text to be out of its hands, not on the platter.
        """
        with self._one_at_a_time:
            unsaved = {_key(one): one for one in unsaved_texts(saved, plan, now)}
            for key, typing in unsaved.items():
                if self._held.get(key) != _text(typing):
                    with suppress(OSError):
                        keep(self._path, typing)
                        self._held[key] = _text(typing)
            for key in self._held.keys() - unsaved.keys():
                with suppress(OSError):
                    drop(self._path, *key)
                    del self._held[key]


def _key(typing: Typing) -> tuple[str, str]:
    return typing.interview, typing.message


def _text(typing: Typing) -> tuple[str, str]:
    return typing.subject, typing.body


def unsaved_texts(saved: Plan, plan: Plan, now: dt.datetime) -> Iterator[Typing]:
    """The texts of `plan` that the last saved plan doesn't hold, as of an aware moment."""
    known = {one.id: one for one in saved.interviews}
    for interview in plan.interviews:
        before = known.get(interview.id)
        if before is interview:
            continue
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
