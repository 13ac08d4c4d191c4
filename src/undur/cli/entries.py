"""What `undur log` writes down: an entry, and where a message went out, the message as it was then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.cli.drafting import kept_messages, kind_meant
from undur.errors import UndurError
from undur.events import went_out, with_reason
from undur.plan.changes import add_log
from undur.plan.message import LogEntry

if TYPE_CHECKING:
    from undur.cli.invocation import Asked
    from undur.plan.codes import Channel, Kind, What
    from undur.plan.interview import Interview
    from undur.plan.message import Message
    from undur.situation import Situation
    from undur.words import Words

_KIND_OF: Final[dict[What, Kind | None]] = {
    "copied": None,
    "sent": None,
    "called": None,
    "replied": "reply",
    "confirmed": "confirm",
}
"""What one does with a message → its kind; `None`: the kind that the decision asks for."""


class UnknownMessageError(UndurError):
    """The interview has no message of this id."""

    def __init__(self, message_id: str, known: tuple[str, ...]) -> None:
        super().__init__(message_id)
        self.message_id = message_id
        self.known = known

    def sentence(self, words: Words) -> str:
        """Name the messages that there are."""
        return words.cli.refusals.unknown_message(self.message_id, self.known)


def logged(situation: Situation, asked: Asked) -> Interview:
    """The interview with the entry that was asked for. Raises `UnknownMessageError`."""
    what: What = asked.what
    message = _message(situation, asked)
    if message is not None:
        from undur.message.drafts import going_out

        situation = situation.working_on(message)
        kept = going_out(situation.working, situation.draft, what)
        return went_out(situation.interview, kept, what, situation.now, asked.note, asked.answer)
    entry = LogEntry(
        at=situation.now,
        what=what,
        kind=_kind(situation, asked),
        channel=_channel(asked),
        answer=asked.answer,
        note=asked.note,
    )
    return add_log(situation.interview, with_reason(entry, situation.interview))


def _message(situation: Situation, asked: Asked) -> Message | None:
    """The kept message that went out: the one named, else the newest that is like what was asked for."""
    if asked.message is not None:
        return _named(situation.interview, asked.message)
    if asked.what not in _KIND_OF:
        return None
    kind, channel = _kind(situation, asked), _channel(asked)
    fitting = [one for one in kept_messages(situation) if one.kind == kind and channel in (None, one.channel)]
    return fitting[-1] if fitting else None


def _kind(situation: Situation, asked: Asked) -> Kind | None:
    """The kind of what went out; `None` for any other entry, and while nothing tells what it was."""
    if asked.kind is not None or asked.what not in _KIND_OF:
        kind: Kind | None = asked.kind
        return kind
    undecided = situation.interview.decision is None and not situation.interview.messages
    return _KIND_OF[asked.what] or (None if undecided else kind_meant(situation, None))


def _channel(asked: Asked) -> Channel | None:
    channel: Channel | None = asked.channel
    return "phone" if channel is None and asked.what == "called" else channel


def _named(interview: Interview, message_id: str) -> Message:
    found = next((one for one in interview.messages if one.id == message_id), None)
    if found is None:
        raise UnknownMessageError(message_id, tuple(one.id for one in interview.messages))
    return found
