"""Look at the earlier versions of the plan file, and pick one to restore."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.plan.changes import settings_of
from undur.times.writing import year_day
from undur.times.zones import zone
from undur.tui.dialogs.picker import Choice, Picker
from undur.tui.keys import with_keys

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from undur.plan.plan import Plan
    from undur.store.backups import Backup, Version
    from undur.words import Words


class Backups(Picker):
    """Gives the name of the version that was picked; about the one at the cursor it says what restoring would change."""

    TOPIC = "backups"

    def __init__(self, versions: Sequence[Version], now: Plan, words: Words) -> None:
        title = with_keys(words.storage.backups.title, now.keys, words.screens.frame)
        super().__init__(title, [_choice(one, now, words) for one in versions])


def moment_of(backup: Backup, now: Plan, words: Words) -> str:
    """When a version was written, in the person's own zone: `Sel 24/11/2026 08.12`."""
    at = backup.at.astimezone(zone(now.me.time_zone))
    return f"{year_day(at, words.times)} {words.times.clock(at.hour, at.minute)}"


def _choice(version: Version, now: Plan, words: Words) -> Choice:
    plan = version.plan
    count = None if plan is None else len(plan.interviews)
    label = words.storage.backups.version(moment_of(version.backup, now, words), count)
    help_ = "" if plan is None else " ".join(_differences(plan, now, words))
    return Choice(version.backup.name, label, help_, refused=plan is None)


def _differences(plan: Plan, now: Plan, words: Words) -> Iterator[str]:
    say = words.storage.backups
    there = {one.id: one for one in plan.interviews}
    here = {one.id: one for one in now.interviews}
    back = tuple(one.company for one in plan.interviews if one.id not in here)
    gone = tuple(one.company for one in now.interviews if one.id not in there)
    other = tuple(one.company for one in now.interviews if one.id in there and there[one.id] != one)
    if back:
        yield say.back(back)
    if gone:
        yield say.gone(gone)
    if other:
        yield say.other(other)
    settings = settings_of(plan) != settings_of(now)
    if settings:
        yield say.settings
    if not (back or gone or other or settings):
        yield say.same
