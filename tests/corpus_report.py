"""How well the checker reads the labelled messages of tests/corpus: `python tests/corpus_report.py visible [--list]`.

Prints precision and recall for each slug. Only the visible half may be listed message by message; of the half that is
set apart (`apart`) nothing but figures is ever printed. Only errors and warnings count: a label of
`faults` has to be among them, and whatever is among them without a label of `faults` or `hints` is wrong.
"""

from __future__ import annotations

import datetime as dt
import sys
import tomllib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from zoneinfo import ZoneInfo

from msgspec import convert

from undur.etiquette.case import case_of
from undur.message.check import check
from undur.message.choices import Choices
from undur.plan.interview import Interview
from undur.plan.plan import Me, Plan

if TYPE_CHECKING:
    from collections.abc import Iterable

    from undur.message.check import Checked

FOLDER: Final = Path(__file__).parent / "corpus"
HALVES: Final = ("visible", "apart")


class Labelled(NamedTuple):
    """A message of the corpus with what is to be found in it."""

    id: str
    half: str
    faults: frozenset[str]
    """Errors and warnings."""
    hints: frozenset[str]
    checked: Checked

    @property
    def missed(self) -> frozenset[str]:
        """Labels that were not found as an error or a warning."""
        return self.faults - self._told

    @property
    def wrong(self) -> frozenset[str]:
        """Errors and warnings without a label."""
        return self._told - self.faults - self.hints

    @property
    def _told(self) -> frozenset[str]:
        return frozenset(one.fault for one in self.checked.findings if one.severity != "hint")


class Score(NamedTuple):
    """Counts of one slug."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """Part of what was found that is labelled; 1 where nothing was found."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Part of what is labelled that was found; 1 where nothing is labelled."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0


def read_corpus(half: str) -> list[Labelled]:
    """The messages of one half, each under the checker."""
    tables = (tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob(f"{half}*.toml")))
    return [_labelled(one) for table in tables for one in table["message"] if one["half"] == half]


def scores(messages: Iterable[Labelled]) -> dict[str, Score]:
    """Slug → its counts, and all together under the empty slug."""
    right, wrong, missed = Counter[str](), Counter[str](), Counter[str]()
    for one in messages:
        right.update(one.faults - one.missed)
        wrong.update(one.wrong)
        missed.update(one.missed)
    slugs = sorted({*right, *wrong, *missed})
    found = {slug: Score(right[slug], wrong[slug], missed[slug]) for slug in slugs}
    return found | {"": Score(right.total(), wrong.total(), missed.total())}


def _labelled(table: dict[str, Any]) -> Labelled:
    interview = _interview(table["interview"])
    plan = Plan(me=convert(table["me"], Me), interviews=(interview, *_others(table, interview)))
    choices = Choices(kind=table["kind"], channel=table["channel"], language=table["language"])
    checked = check(table.get("subject", ""), table["body"], case_of(plan, interview, table["now"]), plan, choices)
    return Labelled(table["id"], table["half"], frozenset(table["faults"]), frozenset(table["hints"]), checked)


def _interview(table: dict[str, Any]) -> Interview:
    """The record; its slots are given as their starts."""
    whole = _in_zone(table, ZoneInfo(table["time_zone"]))
    whole["slot"] = [{"starts": starts} for starts in whole.pop("slots", ())]
    return convert({"id": "this", **whole}, Interview)


def _others(table: dict[str, Any], interview: Interview) -> list[Interview]:
    """The other companies of the plan; their interviews lie far off where no time is given."""
    busy = [
        *_in_zone(table.get("busy", []), ZoneInfo(interview.time_zone)),
        *(dt.date(2099, 1, 5) for _ in table.get("others", ())),
    ]
    names = table.get("others", ())
    return [Interview(id=f"other-{at}", company=name, starts=busy[at]) for at, name in enumerate(names)]


def _in_zone(value: Any, zone: ZoneInfo) -> Any:
    """The same with every moment in a zone known by name, as the store reads it."""
    if isinstance(value, dict):
        return {key: _in_zone(one, zone) for key, one in value.items()}
    if isinstance(value, list):
        return [_in_zone(one, zone) for one in value]
    if isinstance(value, dt.datetime):
        return value.astimezone(zone) if value.tzinfo else value.replace(tzinfo=zone)
    return value


def main(arguments: list[str]) -> int:
    """Print the figures of one half, and with `--list` the messages that went wrong in the visible one."""
    half = arguments[0] if arguments else "visible"
    if half not in HALVES:
        sys.stderr.write(f"{half}: one of {', '.join(HALVES)}\n")
        return 2
    messages = read_corpus(half)
    sys.stdout.write(f"{half}: {len(messages)} messages\n")
    for slug, score in scores(messages).items():
        counts = f"right {score.right:3} wrong {score.wrong:3} missed {score.missed:3}"
        figures = f"precision {score.precision:.3f} recall {score.recall:.3f}"
        sys.stdout.write(f"{slug or 'all':26} {counts}  {figures}\n")
    good = [one for one in messages if not one.faults]
    sys.stdout.write(f"good messages without error or warning: {sum(not one.wrong for one in good)} of {len(good)}\n")
    if half == "visible" and "--list" in arguments:
        for one in messages:
            if one.missed or one.wrong:
                sys.stdout.write(f"{one.id}: missed {sorted(one.missed)} wrong {sorted(one.wrong)}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
