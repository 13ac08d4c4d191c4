"""The JSON shapes of the commands (design.md §4): every key always there, `null` where something isn't known."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from msgspec import to_builtins

from undur.plan.record import UNKNOWN

if TYPE_CHECKING:
    from undur.etiquette.mistakes import Mistake
    from undur.etiquette.said import Said
    from undur.etiquette.steps import Step
    from undur.situation import Situation
    from undur.words.etiquette import EtiquetteWords


def row_shape(situation: Situation) -> dict[str, Any]:
    """One row of `list`."""
    case = situation.times
    interview = case.interview
    return _plain(
        {
            "id": interview.id,
            "company": interview.company,
            "role": interview.role,
            "starts": interview.starts,
            "time_zone": interview.time_zone,
            "mark": case.mark,
            "send_by": case.send_by,
            "phase": case.phase,
            "decision": interview.decision,
            "status": case.status,
            "next_step": situation.next_step.id,
        }
    )


def interview_shape(situation: Situation, words: EtiquetteWords) -> dict[str, Any]:
    """`show`: the record with its defaults filled in, and what follows from it at this moment.

    `steps` are the steps with their states, in place of the record's ticks. Each `why` is in the language of `words`.
    """
    case, advice = situation.case, situation.advice
    record = to_builtins(case.interview, builtin_types=(dt.datetime, dt.date))
    derived = {
        "mark": case.mark,
        "send_by": case.send_by,
        "advice": {"what": advice.what, "at": advice.at, "call_at": advice.call_at},
        "phase": case.phase,
        "status": case.status,
        "next_step": situation.next_step.id,
        "steps": [_state_shape(one, words.steps[one.id].why, words) for one in situation.steps],
        "earlier": [_said_shape(one) for one in situation.earlier],
        "mistakes": [_state_shape(one, words.mistakes[one.id].why, words) for one in situation.mistakes],
    }
    return _plain(record | derived)


def _said_shape(one: Said) -> dict[str, Any]:
    return {
        "interview": one.interview,
        "at": one.at,
        "what": one.what,
        "reason": one.reason,
        "reason_words": one.words,
        "moved": one.moved,
    }


def _state_shape(one: Step | Mistake, why: str, words: EtiquetteWords) -> dict[str, str]:
    """Why it stands as it does; where there is no more to say, why it matters at all."""
    return {"id": one.id, "state": one.state, "why": words.note(one.note) if one.note else why}


def _plain(table: dict[str, Any]) -> dict[str, Any]:
    """A table of JSON values, without keys that Undur doesn't know."""
    return {key: _value(one) for key, one in table.items() if key != UNKNOWN}


def _value(value: Any) -> Any:
    """A JSON value: moments with their offset, empty texts as `null`."""
    if isinstance(value, dict):
        return _plain(value)
    if isinstance(value, list | tuple):
        return [_value(one) for one in value]
    if isinstance(value, dt.date):
        return value.isoformat()
    return None if value == "" else value
