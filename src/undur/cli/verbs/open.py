"""`undur open`: the planner, on one interview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.cli.lookup import find_interview
from undur.cli.screens import open_screens

if TYPE_CHECKING:
    from undur.cli.invocation import Invocation
    from undur.cli.parser import Parser


def arguments(parser: Parser) -> None:
    """Add the verb's own arguments."""
    parser.add_argument("id", metavar="ID", help="interview")


def run(invocation: Invocation) -> int:
    """Open the screens. Raises `UnknownInterviewError`, `NoTerminalError`."""
    return open_screens(invocation, find_interview(invocation.plan, invocation.asked.id).id)
