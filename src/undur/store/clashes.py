"""Values that were changed on both sides at once: kept until a person has chosen, so that no crash loses either.

What takes a value out of a plan or puts it in is loaded for the first clash: hardly anybody ever has one.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec.structs import replace

from undur import paths
from undur.store.disk import read_bytes, write_whole
from undur.store.errors import UnreadablePlanError
from undur.store.moments import zone_or_none
from undur.store.notices import Clash
from undur.store.parsing import parse
from undur.store.reading import read_plan

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from undur.plan.plan import Plan
    from undur.store.notices import Notice

_INTERVIEW = "interview"


def keep_clashes(path: Path, notices: Iterable[Notice]) -> None:
    """Keep those of the notices that are clashes of the plan at `path`, each in a file of its own. Raises `OSError`."""
    for one in notices:
        if isinstance(one, Clash):
            file = _file(path, one)
            if not file.exists():
                write_whole(file, _rendered(one))


def find_clashes(path: Path) -> tuple[Clash, ...]:
    """The clashes that nobody has chosen in yet, the oldest first; what can't be read is left out."""
    if not _all_folders().is_dir():  # as for nearly everybody: no key of the path is worked out
        return ()
    folder = _folder(path)
    try:
        files = sorted(folder.glob("*.toml"), key=lambda file: (file.stat().st_mtime_ns, file.name))
    except OSError:
        return ()
    return tuple(clash for file in files if (clash := _read(file)))


def settle_clash(path: Path, clash: Clash) -> None:
    """Forget a clash in which somebody has chosen. Raises `OSError`."""
    _file(path, clash).unlink(missing_ok=True)


def as_now(clash: Clash, plan: Plan) -> Clash | None:
    """The clash with the value that the plan has by now; `None` where nothing is left to choose."""
    from undur.store.places import value_at
    from undur.store.sameness import same

    try:
        mine = value_at(_document(plan, clash), clash.place)
    except LookupError:
        return None
    return None if same(mine, clash.theirs) else replace(clash, mine=mine)


def take_theirs(clash: Clash, plan: Plan) -> Plan:
    """The plan with the other value in it; as it was where there is no such place any more."""
    from undur.store.places import with_value

    try:
        document = with_value(_document(plan, clash), clash.place, clash.theirs)
    except LookupError:
        return plan
    fresh = read_plan(document, lambda _table, _number, _field: None).plan
    if clash.place[0] != _INTERVIEW:
        return replace(fresh, interviews=plan.interviews, damaged=plan.damaged)
    changed = {one.id: one for one in fresh.interviews}
    return replace(plan, interviews=tuple(changed.get(one.id, one) for one in plan.interviews))


def _document(plan: Plan, clash: Clash) -> dict[str, Any]:
    """The settings, and of the interviews the one that is meant. Raises `LookupError`, `UnstorableError`."""
    from undur.store.writing import write_interview, write_settings

    settings = write_settings(plan)
    if clash.place[0] != _INTERVIEW:
        return settings
    interview = next((one for one in plan.interviews if repr(one.id) == clash.place[1]), None)
    if interview is None:
        raise LookupError(clash.place[1])
    return {**settings, _INTERVIEW: [write_interview(interview, zone_or_none(plan.me.time_zone))]}


def _rendered(clash: Clash) -> bytes:
    fields = {"owner": clash.owner, "place": list(clash.place), "mine": clash.mine, "theirs": clash.theirs}
    import tomli_w

    return tomli_w.dumps({name: value for name, value in fields.items() if value is not None}).encode()


def _read(file: Path) -> Clash | None:
    with contextlib.suppress(OSError, UnreadablePlanError, ValueError, RecursionError):
        fields = parse((read_bytes(file) or b"").decode())
        return msgspec.convert({"mine": None, "theirs": None, **fields}, Clash)
    return None


def _all_folders() -> Path:
    return paths.state_folder() / "clashes"


def _folder(path: Path) -> Path:
    from undur.store.lock import key_of

    return _all_folders() / key_of(path)


def _file(path: Path, clash: Clash) -> Path:
    meant = msgspec.json.encode([clash.place, clash.theirs], order="sorted")
    import hashlib

    return _folder(path) / f"{hashlib.sha256(meant).hexdigest()[:24]}.toml"
