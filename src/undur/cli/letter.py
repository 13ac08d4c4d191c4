"""A message as one text: where it has a subject, that is its first line. `message` writes it, `check` reads it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from undur.plan.codes import Language

SUBJECT_LINE: Final = re.compile(r"[ \t]*(?:subject|subjek|perihal)[ \t]*:[ \t]*(?P<subject>[^\r\n]*)", re.IGNORECASE)

_LABEL: Final[dict[Language, str]] = {"id": "Subjek", "en": "Subject"}


class Letter(NamedTuple):
    """A text, taken apart. `start` of each: where it begins in the text, in code points."""

    subject: str
    subject_start: int
    body: str
    body_start: int


def write_letter(subject: str, body: str, language: Language) -> str:
    """The subject's line where there is a subject, an empty line, the body."""
    return f"{_LABEL[language]}: {subject}\n\n{body}" if subject else body


def read_letter(text: str) -> Letter:
    """Take a subject's line and the empty lines behind it off the text."""
    line = SUBJECT_LINE.match(text)
    if line is None:
        return Letter("", 0, text, 0)
    rest = text[line.end() :]
    start = line.end() + len(rest) - len(rest.lstrip("\r\n"))
    return Letter(line["subject"].rstrip(), line.start("subject"), text[start:], start)
