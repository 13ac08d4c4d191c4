"""`undur where`: which file and folders are in use. It answers also where the file can't be read."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from undur.cli.facts import fact_lines
from undur.clock import VARIABLE
from undur.paths import FILE_VARIABLE, state_folder
from undur.store.backups import backups_folder

if TYPE_CHECKING:
    from undur.cli.invocation import Invocation
    from undur.cli.parser import Parser


def arguments(parser: Parser) -> None:
    """Add the verb's own arguments: it has none."""
    del parser


def run(invocation: Invocation) -> int:
    """Print the places, a line each."""
    say = invocation.words.cli.places
    there = "" if os.path.lexists(invocation.path) else f" ({say.missing})"
    facts = {
        say.plan: f"{invocation.path}{there}",
        say.chosen_by: _chosen_by(invocation) or say.by_default,
        say.backups: str(backups_folder(invocation.path)),
        say.recovery: str(state_folder()),
        say.clock: invocation.environ.get(VARIABLE, ""),
    }
    for line in fact_lines(facts):
        invocation.out.line(line)
    return 0


def _chosen_by(invocation: Invocation) -> str:
    if invocation.asked.demo:
        return "--demo"
    if invocation.asked.file:
        return "--file"
    return FILE_VARIABLE if invocation.environ.get(FILE_VARIABLE) else ""
