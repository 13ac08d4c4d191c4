"""What the checker finds, read out, each repaired by its number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.message.check.mending import mended
from undur.message.drafts import edit
from undur.plan.changes import put_message

if TYPE_CHECKING:
    from undur.message.check.finding import Finding
    from undur.plain.desk import Desk
    from undur.situation import Situation

_GRAVITY: Final = ("error", "warning", "hint")


def check(desk: Desk, interview_id: str) -> None:
    """Say what was found, the gravest first, and repair what the person chooses. Raises `Back`, `Leave`."""
    while (situation := desk.situation(interview_id)) is not None:
        findings = sorted(situation.checked.findings, key=lambda one: _GRAVITY.index(one.severity))
        if not findings:
            desk.talk.say(desk.words.screens.editor.no_findings)
            return
        says = desk.words.plain
        for one in findings:
            desk.talk.say(_line(desk, one))
        repairable = [one for one in findings if one.repair is not None]
        if not repairable or situation.working.id in situation.gone_out:
            return
        labels = [says.repair(desk.words.findings.sentence(one)) for one in repairable]
        at = desk.talk.choose(says.which_repair, [*labels, says.enough], _whys(desk, findings))
        if at == len(repairable):
            return
        _repair(desk, situation, repairable[at])


def _line(desk: Desk, finding: Finding) -> str:
    return f"{desk.words.findings.severities[finding.severity]}: {desk.words.findings.sentence(finding)}"


def _whys(desk: Desk, findings: list[Finding]) -> str:
    return "\n".join(dict.fromkeys(desk.words.findings.whys[one.fault] for one in findings))


def _repair(desk: Desk, situation: Situation, finding: Finding) -> None:
    if finding.repair is None:
        return
    body = mended(situation.draft.body, finding.repair)
    message = edit(situation.working, situation.composed, situation.draft.subject, body)
    desk.change(situation.interview.id, lambda one: put_message(one, message))
