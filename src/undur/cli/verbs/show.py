"""`undur show`: one interview, its times, next step and checklist."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from undur.cli.invocation import Invocation
    from undur.cli.parser import Parser


def arguments(parser: Parser) -> None:
    """Add the verb's own arguments."""
    parser.add_argument("id", metavar="ID", help="interview")
    parser.add_argument("--json", action="store_true", help="json")


def run(invocation: Invocation) -> int:
    """Print the interview. Raises `UnknownInterviewError`."""
    situation = invocation.situation()
    if invocation.asked.json:
        from undur.cli.shapes import interview_shape

        invocation.out.json(interview_shape(situation, invocation.words.etiquette))
        return 0
    from undur.cli.sheet import sheet

    for line in sheet(situation, invocation.words):
        invocation.out.line(line)
    return 0
