"""How well the import reads the labelled invitations of tests/invitation_corpus: `python tests/invitation_report.py first [--list]`.

Prints right, wrong, missed, precision and recall for each field of `undur import --dry-run --json`. A label is the value a
careful reader would note down; `a|b` takes either, `-` is null, and a field without a label has to be null. README.md there
says the rest.
"""

from __future__ import annotations

import datetime as dt
import re
import sys
import tomllib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from zoneinfo import ZoneInfo

from undur.errors import UndurError
from undur.exchange.incoming.reading import read_invitations
from undur.exchange.incoming.understood import Reader
from undur.plan.plan import Me

if TYPE_CHECKING:
    from collections.abc import Iterable

    from undur.exchange.incoming.understood import Understood

FOLDER: Final = Path(__file__).parent / "invitation_corpus"
JAKARTA: Final = ZoneInfo("Asia/Jakarta")
READER: Final = Reader(
    me=Me(name="Dewi Lestiani", phone="0812-3456-7890", email="dewi@lestiani.example", time_zone="Asia/Jakarta"),
    now=dt.datetime(2026, 11, 27, 9, tzinfo=JAKARTA),
)
"""Who reads, on a Friday."""
FIELDS: Final = (
    "company", "role", "contact", "honorific", "email", "phone", "channel", "starts", "ends", "time_zone", "place", "link",
    "language", "method", "asks", "warns",
)  # fmt: skip
_TOPICS: Final = {
    "no_company": "company",
    "no_time": "time",
    "no_hour": "time",
    "several_times": "time",
    "unknown_zone": "time",
    "time": "time",
}
_WARNED: Final = {"zone_assumed": "zone", "past": "past", "documents": "documents"}


class Verdict(NamedTuple):
    """One field of one invitation: `right`, `wrong` (a value that is not so), `missed` (null where there is one), `null`."""

    field: str
    verdict: str
    wanted: str
    found: str


class Judged(NamedTuple):
    """An invitation and how each of its fields was read."""

    id: str
    verdicts: tuple[Verdict, ...]


def batches() -> list[str]:
    """The names before the first dash of the files."""
    return sorted({path.name.partition("-")[0] for path in FOLDER.glob("*.toml")})


def read_corpus(batch: str) -> list[Judged]:
    """The invitations of a batch, each read and judged."""
    tables = (tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob(f"{batch}-*.toml")))
    return [_judged(one) for table in tables for one in table["invitation"]]


def counts(judged: Iterable[Judged]) -> dict[str, Counter[str]]:
    """Field → verdict → how often; all fields together under the empty name."""
    found = {name: Counter[str]() for name in (*FIELDS, "")}
    for one in judged:
        for verdict in one.verdicts:
            found[verdict.field][verdict.verdict] += 1
            found[""][verdict.verdict] += 1
    return found


def content_of(table: dict[str, Any]) -> bytes:
    """The file as it would lie on a disk."""
    text = table["text"].replace("\n", "\r\n") if table.get("crlf") else table["text"]
    return str(text).encode(table.get("charset", "utf-8"))


def _judged(table: dict[str, Any]) -> Judged:
    expect = table["expect"]
    try:
        (one, *others) = read_invitations(content_of(table), READER)
    except UndurError as error:
        fine = expect.get("error") or expect.get("error_ok")
        return Judged(table["id"], (Verdict("company", "null" if fine else "missed", str(expect), str(error)),))
    if expect.get("error") or others:
        return Judged(table["id"], (Verdict("company", "wrong", "", f"{one.company} and {len(others)} others"),))
    facts = [_judge(name, expect.get(name, "-"), _value(one, name)) for name in FIELDS[:-2]]
    if "time_zone" not in expect:
        facts[FIELDS.index("time_zone")] = _zone_fits(one)
    asked = {_TOPICS[remark.code] for remark in one.questions}
    warned = {_WARNED[remark.code] for remark in one.warnings if remark.code in _WARNED}
    if any(remark.code == "fee" for remark in _concerns(one)):
        warned.add("fee")
    wanted = set(expect.get("asks", ()))
    if "company" not in expect:
        wanted.add("company")
    allowed = set(expect.get("asks_ok", ())) | ({"zone"} if one.starts is None else set())
    facts += _sets("asks", wanted, asked, allowed)
    facts += _sets("warns", set(expect.get("warns", ())), warned, allowed)
    return Judged(table["id"], tuple(facts))


def _concerns(one: Understood) -> tuple[Any, ...]:
    from undur.arrival.concerns import concerns
    from undur.arrival.register import Register
    from undur.plan.plan import Plan

    return concerns(Register(Plan(me=READER.me)), one)


def _sets(field: str, wanted: set[str], found: set[str], allowed: set[str]) -> list[Verdict]:
    told = (str(sorted(wanted)), str(sorted(found)))
    right = [Verdict(field, "right", *told) for _ in wanted & found]
    missed = [Verdict(field, "missed", *told) for _ in wanted - found]
    return [*right, *missed, *(Verdict(field, "wrong", *told) for _ in found - wanted - allowed)]


def _judge(field: str, label: str, found: str) -> Verdict:
    options = label.split("|")
    good = any(_same(field, option, found) for option in options if option != "-")
    if not found:
        return Verdict(field, "null" if "-" in options else "missed", label, found)
    return Verdict(field, "right" if good else "wrong", label, found)


def _same(field: str, wanted: str, found: str) -> bool:
    if not found:
        return False
    if field in {"starts", "ends"}:
        return _moment(wanted) == _moment(found)
    if field == "phone":
        return _digits(wanted) == _digits(found)
    if field in {"link", "uid", "email"}:
        return wanted == found
    return _bare(wanted) == _bare(found)


def _moment(text: str) -> dt.date:
    return dt.datetime.fromisoformat(text).astimezone(dt.UTC) if "T" in text else dt.date.fromisoformat(text)


def _digits(text: str) -> str:
    return re.sub(r"^(?:62|0)", "", re.sub(r"\D", "", text))


def _bare(text: str) -> str:
    return " ".join(re.sub(r"[^\w&+#/]+", " ", text.casefold()).split())


def _value(one: Understood, name: str) -> str:
    value = getattr(one, name)
    return value.isoformat() if isinstance(value, dt.date) else str(value or "")


def _zone_fits(one: Understood) -> Verdict:
    """Where the zone has no label of its own, it has to fit the hour."""
    if not one.time_zone or not isinstance(one.starts, dt.datetime):
        return Verdict("time_zone", "null", "", one.time_zone)
    fits = one.starts.astimezone(ZoneInfo(one.time_zone)).utcoffset() == one.starts.utcoffset()
    return Verdict("time_zone", "null" if fits else "wrong", str(one.starts), one.time_zone)


def main(arguments: list[str]) -> int:
    """Print the figures of one batch, with `--list` each field that went wrong."""
    batch = arguments[0] if arguments else "first"
    judged = read_corpus(batch)
    sys.stdout.write(f"{batch}: {len(judged)} invitations\n")
    for field, told in counts(judged).items():
        right, wrong, missed, null = (told[name] for name in ("right", "wrong", "missed", "null"))
        precision = right / (right + wrong) if right + wrong else 1.0
        recall = right / (right + missed) if right + missed else 1.0
        figures = f"precision {precision:.3f} recall {recall:.3f}"
        sys.stdout.write(
            f"{field or 'all':10} right {right:4} wrong {wrong:3} missed {missed:3} null {null:4}  {figures}\n"
        )
    if "--list" in arguments:
        for one in judged:
            for verdict in one.verdicts:
                if verdict.verdict in {"wrong", "missed"}:
                    sys.stdout.write(
                        f"{one.id}: {verdict.field} {verdict.verdict}: {verdict.wanted!r} ≠ {verdict.found!r}\n"
                    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
