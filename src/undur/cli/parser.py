"""Argparse that knows no language and prints nothing by itself."""

from __future__ import annotations

import argparse
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NoReturn, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from undur.words.cli import CliWords


class HelpAsked(Exception):  # noqa: N818  nothing is wrong: it ends the parsing, as SystemExit would
    """A person asked for help, on the program or on one verb."""

    def __init__(self, parser: Parser, namespace: argparse.Namespace) -> None:
        super().__init__(parser.prog)
        self.parser = parser
        self.namespace = namespace
        """What was understood up to there."""


class _Help(argparse.Action):
    """`-h`, `--help`: leaves the words to whoever catches `HelpAsked`."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,  # noqa: ARG002  argparse's signature
        option_string: str | None = None,  # noqa: ARG002  argparse's signature
    ) -> NoReturn:
        raise HelpAsked(cast("Parser", parser), namespace)


_NEVER_WRITTEN: Final = partial(argparse.HelpFormatter, width=80)
"""Argparse lays out each argument as it is added; with a width given, it doesn't ask `shutil` for the terminal's."""


class Parser(argparse.ArgumentParser):
    """Raises `UsageError` and `HelpAsked`; the `help` of an argument is a code of `words.cli.arguments`.

    `fill` adds the arguments. It is called when this parser is the one that is used: of ten verbs only one is filled.
    """

    def __init__(self, *, prog: str, topic: str, fill: Callable[[Parser], None], **inherited: Any) -> None:
        # what the program's parser hands down to those of its verbs: `color`, from Python 3.14 on
        super().__init__(prog=prog, add_help=False, allow_abbrev=False, formatter_class=_NEVER_WRITTEN, **inherited)
        self.topic = topic
        """A field of `words.cli.topics`: the verb, or the program."""
        self._fill: Callable[[Parser], None] | None = fill
        self.add_argument("-h", "--help", action=_Help, nargs=0, default=argparse.SUPPRESS, help="help")

    def parse_known_args(  # type: ignore[override]  # argparse's overloads are for namespaces of other classes
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        """Parse, and complain of what is left over where it stands: with the verb."""
        if self._fill is not None:
            self._fill(self)
            self._fill = None
        understood, rest = super().parse_known_args(args, namespace or argparse.Namespace())
        if rest:
            self.error(f"unrecognized arguments: {' '.join(rest)}")
        return understood, rest

    def has_option(self, option: str) -> bool:
        """Whether an option of this name, such as `--language`, has been added."""
        return option in self._option_string_actions

    def error(self, message: str) -> NoReturn:
        """Raise what argparse complains of as `UsageError`."""
        from undur.cli.usage import UsageError, complaint_of

        raise UsageError(self.prog, complaint_of(message))

    def help_in(self, words: CliWords) -> str:
        """Write the help in the language of `words`; once, since they take the place of the codes."""
        self.formatter_class = partial(_Formatter, words)
        self.description = words.topics[self.topic].long
        self._positionals.title = words.verbs_title if self._subparsers else words.arguments_title
        self._optionals.title = words.options_title
        for action in self._actions:
            if isinstance(action.metavar, str):
                action.metavar = words.metavars.get(action.metavar, action.metavar)
            action.help = words.arguments[action.help] if action.help else None
        return self.format_help()


class _Formatter(argparse.HelpFormatter):
    """Argparse's layout, with our word for “usage”, and the verbs without a heading of their own."""

    def __init__(self, words: CliWords, prog: str) -> None:
        super().__init__(prog, max_help_position=30)
        self._words = words

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """Add the usage line."""
        super().add_usage(usage, actions, groups, self._words.usage if prefix is None else prefix)

    def _format_action(self, action: argparse.Action) -> str:
        if action.nargs != argparse.PARSER:
            return super()._format_action(action)
        verbs = list(self._iter_indented_subactions(action))
        for verb in verbs:
            verb.help = self._words.topics[verb.dest].short
        return "".join(self._format_action(verb) for verb in verbs)
