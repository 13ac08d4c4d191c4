"""A message as it will arrive, for a prompt: a mail with its head, a chat bubble, the numbered steps of a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.cli.cells import cell_width, pad
from undur.message.notes import length_of
from undur.message.preview import BUBBLE_WIDTH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.message.preview import Preview
    from undur.words.message import MessageWords


def arriving(preview: Preview, words: MessageWords) -> str:
    """The preview as text, and how long the message is against what its channel bears."""
    if preview.style == "letter":
        head = "".join(f"{words.draft.headers[row.name]}: {row.value}\n" for row in preview.headers)
        shown = f"{head}\n{preview.body}"
    elif preview.style == "script":
        shown = "\n\n".join(
            _step(number, step.heading, step.text) for number, step in enumerate(preview.steps, start=1)
        )
    else:
        shown = _bubble(preview.body)
    return f"{shown}\n\n{length_of(preview.measure, words)}\n"


def _step(number: int, heading: str, text: str) -> str:
    named = f"{heading} {text}" if heading else text
    return f"{number}. {named}"


def _bubble(body: str) -> str:
    lines = [row for line in body.split("\n") for row in _wrapped(line)]
    edge = "─" * (BUBBLE_WIDTH + 2)
    return "\n".join([f"╭{edge}╮", *(f"│ {pad(line, BUBBLE_WIDTH)} │" for line in lines), f"╰{edge}╯"])


def _wrapped(line: str) -> Iterator[str]:
    """A line of the text in rows of the bubble's width; a word that is wider than it is cut."""
    row = ""
    for word in line.split(" "):
        rest = word
        if row and cell_width(f"{row} {rest}") > BUBBLE_WIDTH:
            yield row
            row = ""
        while cell_width(rest) > BUBBLE_WIDTH:
            room = next(at for at in range(len(rest), 0, -1) if cell_width(rest[:at]) <= BUBBLE_WIDTH)
            yield rest[:room]
            rest = rest[room:]
        row = f"{row} {rest}" if row else rest
    yield row
