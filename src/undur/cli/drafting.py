"""Which message a command means, out of the options that a person gave."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from msgspec.structs import replace

from undur.errors import UndurError
from undur.etiquette.status import all_of_round
from undur.plan.codes import CHANNELS, KINDS, LANGUAGES, TONES

if TYPE_CHECKING:
    from undur.cli.invocation import Asked
    from undur.cli.parser import Parser
    from undur.message.offers import RefusalCode
    from undur.plan.codes import Kind
    from undur.plan.message import Message
    from undur.situation import Situation
    from undur.words import Words

_OPTIONS: Final = {"kind": "kind", "channel": "channel", "written_in": "language", "tone": "tone"}
"""Attribute of the parsed options → field of a message."""


class RefusedError(UndurError):
    """This kind of message makes no sense for the interview now."""

    def __init__(self, code: RefusalCode) -> None:
        super().__init__(code)
        self.code = code

    def sentence(self, words: Words) -> str:
        """Say why."""
        return words.message.refusals[self.code]


def message_options(parser: Parser) -> None:
    """Add the options that say which message is meant."""
    parser.add_argument("--kind", metavar="KIND", choices=KINDS, help="kind")
    parser.add_argument("--channel", metavar="CHANNEL", choices=CHANNELS, help="channel")
    parser.add_argument("--language", metavar="LANGUAGE", dest="written_in", choices=LANGUAGES, help="written_in")
    parser.add_argument("--tone", metavar="TONE", choices=TONES, help="tone")


def kind_meant(situation: Situation, asked: Kind | None) -> Kind:
    """The kind that was asked for, else the decision's, else the last message's, else the one that is due."""
    if asked is not None:
        return asked
    decision = situation.interview.decision
    if decision in ("cancel", "reschedule"):
        return decision
    return situation.working.kind


def message_asked(situation: Situation, asked: Asked) -> Message:
    """The message to hand over; once they have answered, that is the reply, unless a kind was asked for."""
    kind: Kind | None = asked.kind
    if kind is None and situation.times.status == "answered":
        kind = "reply"
    return message_meant(situation, asked, kind_meant(situation, kind))


def message_meant(situation: Situation, asked: Asked, kind: Kind) -> Message:
    """The newest kept message of this round that is as asked for, else a fresh one, which is not kept yet."""
    wanted: dict[str, Any] = {name: getattr(asked, option, None) for option, name in _OPTIONS.items()}
    wanted = {name: value for name, value in wanted.items() if value is not None} | {"kind": kind}
    of_kind = [one for one in reversed(kept_messages(situation)) if one.kind == kind]
    for one in of_kind:
        if all(getattr(one, name) == value for name, value in wanted.items()):
            return one
    fresh = situation.begin()
    if of_kind:  # the other choices stay as they were made
        last = of_kind[0]
        fresh = replace(fresh, channel=last.channel, language=last.language, tone=last.tone, off=last.off)
    return replace(fresh, **wanted)


def kept_messages(situation: Situation) -> list[Message]:
    """The messages of the current round, oldest first: those of an earlier one speak of another time."""
    return list(all_of_round(situation.interview))


def raise_if_refused(situation: Situation, message: Message) -> None:
    """Raise `RefusedError` for a fresh message that makes no sense now; what is kept may be read again."""
    from undur.message.offers import refusal

    if message in situation.interview.messages:
        return
    refused = refusal(situation.times, message.kind, message.channel)
    if refused is not None:
        raise RefusedError(refused.code)
