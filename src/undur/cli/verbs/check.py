"""`undur check`: what is missing or wrong in a text, or in the draft."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from undur.cli.drafting import kind_meant, message_meant, message_options
from undur.message.check import check
from undur.message.choices import choices_of
from undur.message.letter import read_letter, write_letter
from undur.visible import one_line

if TYPE_CHECKING:
    from undur.cli.invocation import Invocation
    from undur.cli.parser import Parser
    from undur.message.check.finding import Finding
    from undur.situation import Situation
    from undur.words.findings import FindingsWords


def arguments(parser: Parser) -> None:
    """Add the verb's own arguments."""
    parser.add_argument("id", metavar="ID", help="interview")
    parser.add_argument("--text", metavar="FILE", help="text")
    message_options(parser)
    parser.add_argument("--json", action="store_true", help="json")


def run(invocation: Invocation) -> int:
    """Print the findings, the gravest first; 1 where one is an error. Places are code points of the text."""
    situation = invocation.situation()
    situation = situation.working_on(
        message_meant(situation, invocation.asked, kind_meant(situation, invocation.asked.kind))
    )
    text = _text(situation, invocation)
    letter = read_letter(text)
    choices = choices_of(situation.working)
    checked = check(letter.subject, letter.body, situation.times, situation.plan, choices)
    findings, words = checked.findings, invocation.words.findings
    shapes = [_shape(one, letter.body_start, words) for one in findings]
    if invocation.asked.json:
        invocation.out.json({"findings": shapes})
    else:
        for line in _lines(shapes, text, invocation):
            invocation.out.line(line)
        if seen := words.seen(checked.understood):
            invocation.out.line(one_line(seen))
    return 1 if any(one.severity == "error" for one in findings) else 0


def _text(situation: Situation, invocation: Invocation) -> str:
    """The text that was given, else the draft as `message` prints it."""
    if invocation.asked.text is not None:
        from undur.cli.text_input import read_text

        return read_text(invocation.asked.text)
    draft = situation.draft
    return write_letter(draft.subject, draft.body, situation.working.language)


def _shape(finding: Finding, shift: int, words: FindingsWords) -> dict[str, Any]:
    """A finding as design.md §4 has it; `shift`: where the body begins in the text."""
    repair = finding.repair
    return {
        "rule": finding.rule,
        "fault": finding.fault,
        "severity": finding.severity,
        "start": None if finding.start is None else finding.start + shift,
        "end": None if finding.end is None else finding.end + shift,
        "message": words.sentence(finding),
        "repair": repair and {"start": repair.start + shift, "end": repair.end + shift, "text": repair.text},
    }


def _lines(shapes: list[dict[str, Any]], text: str, invocation: Invocation) -> list[str]:
    """A line for each finding, as editors read them: line, column, how grave, what, slug."""
    words = invocation.words
    if not shapes:
        return [words.cli.no_findings]
    return [
        one_line(f"{_place(one, text)}{words.findings.severities[one['severity']]}: {one['message']} ({one['fault']})")
        for one in shapes
    ]


def _place(shape: dict[str, Any], text: str) -> str:
    start = shape["start"]
    if start is None:
        return ""
    before = text[:start]
    return f"{before.count(chr(10)) + 1}:{start - before.rfind(chr(10))}: "
