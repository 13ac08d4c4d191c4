"""A message as one text: where it has a subject, that is its first line. `message` writes it, `check` reads it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from undur.plan.codes import Language

_LABEL: Final[dict[Language, str]] = {"id": "Subjek", "en": "Subject"}
_SUBJECT_LINE: Final = re.compile(
    r"[\ufeff\s]*(?:subject|subjek|perihal)[ \t]*:(?P<subject>[^\r\n]*)[\r\n]*", re.IGNORECASE
)


class Letter(NamedTuple):
    """A text, taken apart."""

    subject: str
    """Without blanks around it; empty where the text has none."""
    body: str
    body_start: int
    """Where the body begins in the text, in code points."""


def write_letter(subject: str, body: str, language: Language) -> str:
    """The subject's line where there is a subject, an empty line, the body."""
    return f"{_LABEL[language]}: {subject}\n\n{body}" if subject else body


def read_letter(text: str) -> Letter:
    """Take a subject's line, and the empty lines behind it, off the text."""
    line = _SUBJECT_LINE.match(text)
    if line is None:
        return Letter("", text, 0)
    return Letter(line["subject"].strip(), text[line.end() :], line.end())
