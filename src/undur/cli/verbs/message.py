"""`undur message`: the message to the company, on standard output and with `--copy` on the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.cli.drafting import message_asked, message_options, raise_if_refused
from undur.message.letter import write_letter
from undur.message.notes import notes_of
from undur.visible import visible

if TYPE_CHECKING:
    from undur.cli.invocation import Invocation
    from undur.cli.parser import Parser
    from undur.situation import Situation
    from undur.words import Words


def arguments(parser: Parser) -> None:
    """Add the verb's own arguments."""
    parser.add_argument("id", metavar="ID", help="interview")
    message_options(parser)
    parser.add_argument("--preview", action="store_true", help="preview")
    parser.add_argument("--copy", action="store_true", help="copy")


def run(invocation: Invocation) -> int:
    """Print the message: as it is into a pipe, with stand-ins for what a terminal would obey on a terminal."""
    situation = invocation.situation()
    situation = situation.working_on(message_asked(situation, invocation.asked))
    raise_if_refused(situation, situation.working)
    draft = situation.draft
    text = _as_it_arrives(situation, invocation.words) if invocation.asked.preview else _letter(situation)
    invocation.out.raw(visible(text) if invocation.out.is_terminal else text)
    if not invocation.out.can_write(text):
        invocation.say(invocation.words.cli.stand_ins(invocation.out.encoding))
    for note in notes_of(draft, situation.composed, invocation.words.message):
        invocation.say(note)
    if invocation.asked.copy:
        from undur.cli.copying import copy_message

        copy_message(invocation, situation)
    return 0


def _letter(situation: Situation) -> str:
    draft = situation.draft
    text = write_letter(draft.subject, draft.body, situation.working.language)
    return text if text.endswith("\n") else f"{text}\n"


def _as_it_arrives(situation: Situation, words: Words) -> str:
    from undur.cli.arriving import arriving
    from undur.message.preview import preview

    interview = situation.times.interview
    return arriving(preview(situation.working, situation.draft, interview, situation.plan.me), words.message)
