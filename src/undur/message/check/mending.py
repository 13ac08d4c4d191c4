"""Repairs are tried before they are offered: one that brings a new fault, or leaves its own, is not offered."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from undur.message.check.finding import Finding, Repair
    from undur.stepwise import Stepwise

    Read = Callable[[str], Stepwise[list[Finding]]]

LONGEST: Final = 4_000
"""Code points: in a longer text nothing is repaired, since trying would take longer than a person waits."""
_MOST: Final = 12
"""Repairs that are tried in one text; the rest wait until these are done."""
_REMEMBERED: Final = 512
"""Repairs whose trial is remembered."""

WEIGHTS: Final = {"error": 3, "warning": 2, "hint": 1}


class Trials:
    """What became of repairs when they were tried, for a text that is read anew with each key.

    A repair that held mostly holds in the next text too, where it replaces the same words: it may be offered until
    there is time to try it again.
    """

    def __init__(self) -> None:
        self._held: dict[tuple[str, ...], bool] = {}

    def held(self, finding: Finding, body: str) -> bool | None:
        """Whether the repair of a finding held when it was tried last; `None` where it never was."""
        return self._held.get(_trial(finding, body))

    def note(self, finding: Finding, body: str, *, held: bool) -> bool:
        """Note what became of a repair, and return it."""
        if len(self._held) >= _REMEMBERED:
            self._held.clear()
        self._held[_trial(finding, body)] = held
        return held


def _trial(finding: Finding, body: str) -> tuple[str, ...]:
    repair = finding.repair
    if repair is None:
        return ()
    return finding.fault, finding.detail, body[repair.start : repair.end], repair.text


def offered(findings: list[Finding], body: str, trials: Trials) -> list[Finding]:
    """The same findings, with only the repairs that are known to have held."""
    short = len(body) <= LONGEST
    return [
        one if one.repair is None or (short and trials.held(one, body)) else replace(one, repair=None)
        for one in findings
    ]


def sound(findings: list[Finding], body: str, read: Read, trials: Trials, *, again: bool) -> Stepwise[list[Finding]]:
    """The same findings, with only the repairs that hold what they promise; in slices.

    `read` finds what is wrong in another body. Unless `again`, only those are tried that never were.
    """
    before = _counted(findings)
    tried = 0
    kept: list[Finding] = []
    for finding in findings:
        repair = finding.repair
        if repair is not None:
            tried += 1
            held = None if again else trials.held(finding, body)
            if len(body) > LONGEST or tried > _MOST:
                held = False
            elif held is None:
                after = yield from read(mended(body, repair))
                held = trials.note(finding, body, held=_holds(finding, before, after))
            if not held:
                kept.append(replace(finding, repair=None))
                continue
        kept.append(finding)
    return kept


def mended(body: str, repair: Repair) -> str:
    """The body after a repair."""
    return body[: repair.start] + repair.text + body[repair.end :]


def _holds(finding: Finding, before: Counter[str], after: Iterable[Finding]) -> bool:
    found = _counted(after)
    fewer = found[finding.fault] < before[finding.fault]
    return fewer and all(found[fault] <= before[fault] for fault in found)


def _counted(findings: Iterable[Finding]) -> Counter[str]:
    """Slug → how much there is of it: a warning that becomes a hint is an improvement."""
    counts = Counter[str]()
    for finding in findings:
        counts[finding.fault] += WEIGHTS[finding.severity]
    return counts
