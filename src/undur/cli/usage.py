"""Wrong use of the command line, told in the interface's language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from undur.errors import UndurError

if TYPE_CHECKING:
    from undur.words import Words
    from undur.words.cli import CliWords


class Complaint(Struct, frozen=True, kw_only=True):
    """What argparse complains of, out of its English sentence."""

    code: str
    """`no_choice`, or a field of `words.cli.complaints`."""
    argument: str = ""
    """The option or the placeholder meant, where it names one."""
    what: str = ""
    """The value, or the arguments; for `other` argparse's own sentence."""
    choices: tuple[str, ...] = ()
    """What would be right, where that is a short list."""


_ARGUMENT: Final = re.compile(r"argument (?P<argument>[^:]+): (?P<rest>.*)", re.DOTALL)
_FORMS: Final = (
    ("missing", re.compile(r"the following arguments are required: (?P<what>.*)")),
    ("unknown", re.compile(r"unrecognized arguments: (?P<what>.*)", re.DOTALL)),
    (
        "no_choice",
        re.compile(r"invalid choice: (?P<what>.*?)(?:, maybe you meant .*)? \(choose from (?P<choices>.*)\)"),
    ),
    ("no_value", re.compile(r"invalid \w+ value: (?P<what>.*)")),
    ("wants_value", re.compile(r"expected .*arguments?")),
    ("wants_nothing", re.compile(r"ignored explicit argument (?P<what>.*)")),
    ("not_both", re.compile(r"not allowed with argument (?P<what>.*)")),
)
"""Argparse has one sentence for each mistake and offers no code; the sentences are those of Python 3.11 to 3.14."""


def complaint_of(message: str) -> Complaint:
    """Take argparse's sentence apart; one that is not known is kept whole, as `other`."""
    named = _ARGUMENT.fullmatch(message)
    argument, sentence = (named["argument"], named["rest"]) if named else ("", message)
    for code, form in _FORMS:
        if found := form.fullmatch(sentence):
            parts = found.groupdict()
            choices = tuple(_bare(one) for one in (parts.get("choices") or "").split(", ") if one)
            return Complaint(code=code, argument=argument, what=_bare(parts.get("what") or ""), choices=choices)
    return Complaint(code="other", argument=argument, what=sentence)


def _bare(text: str) -> str:
    """The text without the quotes that `repr` puts around it."""
    return text[1:-1] if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"" else text


class UsageError(UndurError):
    """The command line was not understood."""

    def __init__(self, program: str, complaint: Complaint) -> None:
        super().__init__(complaint.what)
        self.program = program
        """The program and the verb, as they were called: `undur list`."""
        self.complaint = complaint

    def sentence(self, words: Words) -> str:
        """Say what is wrong, what is probably meant, and where to read on."""
        return f"{self._wrong(words.cli)} {words.cli.see_help(f'{self.program} --help')}"

    def _wrong(self, words: CliWords) -> str:
        said = self.complaint
        argument = _named(said.argument, words)
        if said.code == "no_choice":
            from difflib import get_close_matches

            near = get_close_matches(said.what, said.choices, n=1)
            return words.no_choice(argument, said.what, near[0] if near else "", ", ".join(said.choices))
        what = _named(said.what, words) if said.code == "missing" else said.what
        return words.complaints[said.code](argument, what)


def _named(names: str, words: CliWords) -> str:
    """Names of arguments, the placeholders among them in the interface's language."""
    return ", ".join(words.metavars.get(name, name) for name in names.split(", "))
