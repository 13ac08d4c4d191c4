"""What can be chosen about a message, and the change that each choice makes. No widget in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.events import CHANGES
from undur.message.turning import offered, shown_tone, value_of, values_of, with_value
from undur.plan.changes import put_message
from undur.times.writing import short_moment
from undur.tui.dialogs.picker import Choice
from undur.tui.widgets.choice_list import Row
from undur.words.message import value_names

if TYPE_CHECKING:
    from collections.abc import Callable

    from undur.message.turning import Turning
    from undur.plan.interview import Interview
    from undur.plan.message import Message
    from undur.situation import Situation
    from undur.words import Words


def choice_rows(situation: Situation, words: Words) -> list[Row]:
    """The choices as the editor lists them."""
    message, interview, says = situation.working, situation.times.interview, words.screens.editor
    reason = interview.reason_words or (words.etiquette.reasons.get(interview.reason, "") if interview.reason else "")
    who = interview.addressee or says.recruiting
    slots = ", ".join(short_moment(slot.starts, words.times) for slot in interview.slots)
    rows = [
        Row("kind", says.kind, words.message.kinds[message.kind], turns=True),
        Row("channel", says.channel, words.etiquette.channels[message.channel], turns=True),
        Row("language", says.language, words.message.languages[message.language], turns=True),
        Row("tone", says.tone, words.message.tones[shown_tone(message)], turns=True),
        Row("parts", words.screens.writing.parts, _parts(message, words), turns=False),
        Row("reason", says.reason, reason or says.no_reason, turns=False),
        Row("recipient", says.recipient, who, turns=False),
        Row("sender", says.sender, situation.plan.me.name or says.no_name, turns=False),
    ]
    if message.kind in CHANGES and (earlier := _earlier(situation, words)):
        rows.insert(6, Row("earlier", words.etiquette.said.label, earlier, turns=False))
    if message.kind == "reschedule":
        rows.insert(6, Row("slots", says.slots, slots or says.no_slots, turns=False))
    return rows


def _parts(message: Message, words: Words) -> str:
    says = words.screens.writing
    off = ", ".join(words.message.parts[name].lower() for name in message.off)
    return says.without(off) if off else says.all_parts


def _earlier(situation: Situation, words: Words) -> str:
    """What they were told before, with a warning where the reason that is chosen contradicts it."""
    interview = situation.interview
    clash = situation.clash(interview.decision, interview.reason, interview.reason_words)
    if clash is not None:
        return f"▲ {words.etiquette.note(clash)}"
    return words.etiquette.earlier(situation.earlier[0], situation.now.year) if situation.earlier else ""


def choices(situation: Situation, name: Turning, words: Words) -> list[Choice]:
    """The values of a turning choice; one that makes no sense here says why."""
    named = value_names(words, name)
    return [
        Choice(
            value, named[value], "" if refused is None else words.message.refusals[refused.code], refused is not None
        )
        for value, refused in values_of(situation.working, name, situation.times).items()
    ]


def turned(situation: Situation, name: Turning, by: int) -> str:
    """The next (1) or previous (-1) value that is not refused."""
    values = offered(situation.working, name, situation.times)
    current = value_of(situation.working, name)
    if not values:
        return current
    at = values.index(current) if current in values else -by
    return values[(at + by) % len(values)]


def chosen(message: Message, name: Turning, value: str) -> Callable[[Interview], Interview]:
    """The change that a choice makes. A kind decides nothing yet: that it is handed over does."""
    return lambda interview: put_message(interview, with_value(message, name, value))
