"""Reading what `undur import` is given, and its JSON shape (design.md §4)."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from undur.arrival.concerns import concerns
from undur.cli.text_input import STANDARD_INPUT
from undur.errors import UndurError
from undur.exchange.incoming.understood import Reader, Understood

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from undur.arrival.register import Register
    from undur.cli.invocation import Invocation
    from undur.words import Words

_FIELDS = (
    "company", "role", "title", "starts", "ends", "time_zone", "contact", "honorific", "email", "phone", "channel", "place",
    "link", "language", "method", "answer_by",
)  # fmt: skip


class Read(Struct, frozen=True):
    """A file and what was understood of it, or why nothing was."""

    name: str
    understood: tuple[Understood, ...] = ()
    error: UndurError | None = None


def read_all(names: Sequence[str], invocation: Invocation) -> Iterator[Read]:
    """Read files, folders of files, and standard input for `-`, one after the other."""
    from undur.exchange.incoming.files import content_of, files_of
    from undur.exchange.incoming.reading import LARGEST, read_invitations

    reader = Reader(me=invocation.plan.me, now=invocation.now)
    for name in names:
        if name == STANDARD_INPUT:
            content = sys.stdin.buffer.read(LARGEST + 1) if sys.stdin is not None else b""
            yield _read(name, lambda content=content: read_invitations(content, reader))
            continue
        try:
            paths = files_of(Path(name))
        except UndurError as error:
            yield Read(name, error=error)
            continue
        for path in paths:
            yield _read(str(path), lambda path=path: read_invitations(content_of(path), reader))


def _read(name: str, read: Any) -> Read:
    try:
        return Read(name, read())
    except UndurError as error:
        return Read(name, error=error)


def shape(source: Read, register: Register, words: Words) -> dict[str, Any]:
    """One object a file, every key always there."""
    return {
        "source": source.name,
        "error": None if source.error is None else " ".join(source.error.sentence(words).split()),
        "interviews": [_interview_shape(one, register, words) for one in source.understood],
    }


def _interview_shape(understood: Understood, register: Register, words: Words) -> dict[str, Any]:
    say = words.exchange.remark
    facts = {name: _value(getattr(understood, name)) for name in _FIELDS}
    return facts | {
        "uid": understood.invitation.uid or None,
        "warnings": [say(one, words) for one in (*understood.warnings, *concerns(register, understood))],
        "questions": [say(one, words) for one in understood.questions],
    }


def _value(value: Any) -> Any:
    if isinstance(value, dt.date):
        return value.isoformat()
    return value or None
