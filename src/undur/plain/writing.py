"""The message: read, checked, changed a paragraph at a time, and its kind, channel, language and tone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, cast

from msgspec.structs import replace

from undur.message.drafts import edit, reset
from undur.message.turning import offered, with_value
from undur.plain.checking import check
from undur.plain.conversation import Back
from undur.plain.sending import copy
from undur.plain.slots import choose_slots
from undur.plan.changes import put_message
from undur.words.message import value_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.message.turning import Turning
    from undur.plain.desk import Desk
    from undur.plan.message import Message
    from undur.situation import Situation

PARAGRAPHS: Final = re.compile(r"(\n\s*\n)")
TAKE_OUT: Final = "-"
"""In the place of a paragraph: away with it."""


def write(desk: Desk, interview_id: str) -> None:
    """Read the message out and do what the person chooses, until they go back. Raises `Back`, `Leave`."""
    while (situation := desk.situation(interview_id)) is not None:
        read_out(desk, situation)
        says, actions = desk.words.plain, list(_actions(situation))
        at = desk.talk.choose(says.message_question, [says.message_actions[one] for one in actions], says.message_help)
        try:
            if not _do(desk, situation, actions[at]):
                return
        except Back:
            continue


def read_out(desk: Desk, situation: Situation) -> None:
    """Say to whom and by which way it goes, and the message itself."""
    message, words = situation.working, desk.words
    interview, says = situation.times.interview, words.screens.editor
    to = interview.addressee or says.recruiting
    desk.talk.say()
    desk.talk.say(f"{words.message.kinds[message.kind]}, {words.etiquette.channels[message.channel]}, {says.to} {to}")
    if message.channel == "email":
        desk.talk.say(f"{says.subject}: {situation.draft.subject}")
    desk.talk.say()
    desk.talk.say(situation.draft.body)


def _actions(situation: Situation) -> Iterator[str]:
    yield from ("check", "copy")
    if situation.working.id in situation.gone_out:
        yield "fresh"
        return
    yield from ("paragraph", "wording", "kind", "channel", "language", "tone")
    if situation.working.channel == "email":
        yield "subject"
    if situation.working.kind == "reschedule":
        yield "slots"
    if situation.draft.edited:
        yield "reset"


def _do(desk: Desk, situation: Situation, action: str) -> bool:
    """Do it; false where the message is done with."""
    interview_id, working = situation.interview.id, situation.working
    match action:
        case "check":
            check(desk, interview_id)
        case "copy":
            copy(desk, interview_id)
            return False
        case "slots":
            choose_slots(desk, interview_id)
        case "paragraph":
            _change_paragraph(desk, situation)
        case "subject":
            subject = desk.talk.text(desk.words.plain.new_subject, desk.words.plain.new_subject)
            if subject:
                _keep(desk, situation, edit(working, situation.composed, subject, situation.draft.body))
        case "wording":
            _keep(desk, situation, replace(working, wording=working.wording + 1))
        case "reset":
            _keep(desk, situation, reset(working))
        case "fresh":
            _keep(desk, situation, situation.begin())
        case _:
            _keep(desk, situation, _chosen(desk, situation, cast("Turning", action)))
    return True


def _keep(desk: Desk, situation: Situation, message: Message) -> None:
    desk.change(situation.interview.id, lambda one: put_message(one, message))


def _chosen(desk: Desk, situation: Situation, name: Turning) -> Message:
    """The message with another kind, channel, language or tone; what makes no sense now is not offered."""
    working, named = situation.working, value_names(desk.words, name)
    values = offered(working, name, situation.times)
    labels = [named[one] for one in values]
    at = desk.talk.choose(desk.words.plain.message_actions[name], labels, desk.words.plain.choice_help)
    return with_value(working, name, values[at])


def _change_paragraph(desk: Desk, situation: Situation) -> None:
    """Let a paragraph be written anew, or taken out; Enter alone leaves it as it is."""
    says, pieces = desk.words.plain, PARAGRAPHS.split(situation.draft.body)
    paragraphs = pieces[::2]
    while True:
        at = desk.talk.choose(says.which_paragraph, [" ".join(one.split()) for one in paragraphs], says.paragraph_help)
        try:
            written = desk.talk.text(says.new_paragraph, says.paragraph_help)
        except Back:
            continue
        break
    if not written:
        return
    if written == TAKE_OUT:
        del pieces[max(2 * at - 1, 0) : 2 * at + (1 if at else 2)]
    else:
        pieces[2 * at] = written
    message = edit(situation.working, situation.composed, situation.draft.subject, "".join(pieces))
    _keep(desk, situation, message)
