"""`undur export`: the message as a link, a mail draft, a text file or a calendar's answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.cli.drafting import message_asked, message_options, raise_if_refused
from undur.cli.file_output import file_options, put
from undur.exchange.outgoing.outgoing import Outgoing
from undur.exchange.outgoing.ways import ANSWERS, SUFFIXES, make

if TYPE_CHECKING:
    from pathlib import Path

    from undur.cli.invocation import Asked, Invocation
    from undur.cli.parser import Parser
    from undur.exchange.outgoing.ways import Way
    from undur.plan.codes import Channel, Kind
    from undur.situation import Situation

CHANNEL_OF: Final[dict[Way, Channel]] = {"mailto": "email", "eml": "email", "whatsapp": "whatsapp"}
"""The channel that a way goes, where none is asked for."""
KIND_OF: Final[dict[Way, Kind]] = {"reply": "cancel", "counter": "reschedule"}
"""The kind of message that a calendar's answer goes with, where none is asked for."""


def arguments(parser: Parser) -> None:
    """Add the verb's own arguments."""
    parser.add_argument("id", metavar="ID", help="interview")
    parser.add_argument("--to", metavar="WAY", dest="way", choices=tuple(SUFFIXES), required=True, help="way")
    file_options(parser)
    message_options(parser)


def run(invocation: Invocation) -> int:
    """Write it; what is in a file then counts as copied. Raises `HandOverError`, `FileThereError`."""
    way: Way = invocation.asked.way
    situation = invocation.situation()
    situation = situation.working_on(message_asked(situation, _asked(invocation.asked, way)))
    raise_if_refused(situation, situation.working)
    outgoing = Outgoing(
        me=situation.plan.me,
        interview=situation.times.interview,
        message=situation.working,
        draft=situation.draft,
        now=situation.now,
    )
    path = put(invocation, make(way, outgoing), situation.interview.id, SUFFIXES[way])
    if path is not None:
        _tell(invocation, situation, way, path)
    return 0


def _asked(asked: Asked, way: Way) -> Asked:
    asked.channel = asked.channel or CHANNEL_OF.get(way)
    asked.kind = asked.kind or KIND_OF.get(way)
    return asked


def _tell(invocation: Invocation, situation: Situation, way: Way, path: Path) -> None:
    """Say where it is, keep the text as it stands in the file, and ask whether it has gone out."""
    say = invocation.words.cli.copying
    if way in ANSWERS:
        invocation.say(say.companion(str(path)))
        return
    from undur.cli.copying import note_copied

    invocation.say(say.saved(str(path)))
    note_copied(invocation, situation)
