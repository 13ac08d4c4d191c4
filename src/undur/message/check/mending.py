"""Repairs are tried before they are offered: one that brings a new fault, or leaves its own, is not offered."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from undur.message.check.finding import Finding, Repair
    from undur.message.check.slices import Slices

    Read = Callable[[str], Slices[list[Finding]]]

LONGEST: Final = 4_000
"""Code points: in a longer text nothing is repaired, since trying would take longer than a person waits."""
_MOST: Final = 12
"""Repairs that are tried in one text; the rest wait until these are done."""


WEIGHTS: Final = {"error": 3, "warning": 2, "hint": 1}


def sound(findings: list[Finding], body: str, read: Read) -> Slices[list[Finding]]:
    """The same findings, with only the repairs that hold what they promise; in slices.

    `read` finds what is wrong in another body.
    """
    before = _counted(findings)
    tried = 0
    kept: list[Finding] = []
    for finding in findings:
        repair = finding.repair
        if repair is not None:
            tried += 1
            worth = len(body) <= LONGEST and tried <= _MOST
            if not worth or not _holds(finding, before, (yield from read(mended(body, repair)))):
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
