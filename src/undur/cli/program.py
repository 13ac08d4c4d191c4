"""What the command line can be asked: the program's options and its verbs."""

from __future__ import annotations

import argparse
from importlib import import_module
from keyword import iskeyword
from typing import TYPE_CHECKING, Final, Protocol, cast

from undur.cli.invocation import PROGRAM
from undur.cli.parser import HelpAsked, Parser
from undur.errors import UndurError
from undur.plan.codes import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from undur.cli.invocation import Asked, Invocation

VERBS: Final = (
    "list",
    "next",
    "show",
    "add",
    "import",
    "decide",
    "message",
    "check",
    "export",
    "log",
    "open",
    "alarms",
    "backup",
    "where",
)
"""In the order in which help shows them; each is a module of `cli/verbs/`."""


class Verb(Protocol):
    """What a module of `cli/verbs/` holds. It is imported only when its verb is asked for."""

    def arguments(self, parser: Parser) -> None:
        """Add the verb's own arguments."""

    def run(self, invocation: Invocation) -> int:
        """Do it, and return the exit code. Raises `UndurError`."""


def verb_module(name: str) -> Verb:
    """Import the module of a verb; `import_` for the verb that is a word of Python's own."""
    module = f"{name}_" if iskeyword(name) else name
    return cast("Verb", import_module(f"undur.cli.verbs.{module}"))


def parse(argv: Sequence[str], into: Asked) -> None:
    """Understand the command line, with the parsers of those verbs that it may name. Raises `HelpAsked`, `UsageError`."""
    named = [name for name in VERBS if name in argv]
    try:
        build_parser(named).parse_args(argv, into)
    except (HelpAsked, UndurError):
        build_parser(VERBS).parse_args(argv, into)  # whoever went wrong or asks is told of all verbs


def build_parser(names: Iterable[str]) -> Parser:
    """Build the parser of the program and of these verbs."""
    parser = Parser(prog=PROGRAM, topic=PROGRAM, fill=_program_arguments)
    verbs = parser.add_subparsers(prog=PROGRAM, dest="verb", metavar="VERB", parser_class=Parser)
    for name in names:
        verbs.add_parser(name, prog=f"{PROGRAM} {name}", topic=name, help=name, fill=_verb_arguments)
    return parser


def _program_arguments(parser: Parser) -> None:
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--file", metavar="FILE", help="file")
    source.add_argument("--demo", action="store_true", help="demo")
    parser.add_argument("--language", metavar="LANGUAGE", choices=LANGUAGES, help="language")
    parser.add_argument("--plain", action="store_true", help="plain")
    parser.add_argument("--version", action="store_true", help="version")


def _verb_arguments(parser: Parser) -> None:
    """Add the verb's arguments, then those of the program that are understood behind a verb too."""
    verb_module(parser.topic).arguments(parser)
    parser.add_argument("--file", metavar="FILE", default=argparse.SUPPRESS, help="file")
    if not parser.has_option("--language"):
        parser.add_argument(
            "--language", metavar="LANGUAGE", choices=LANGUAGES, default=argparse.SUPPRESS, help="language"
        )
