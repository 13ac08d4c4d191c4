"""Two planners and a hand in an editor on one file, with crashes, kills, cuts and restores: no word is ever lost.

The model holds, for each value of the file, what was told as saved and that nobody has knowingly replaced since: it is
in the file, or it is kept for the person to choose.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import re
import shutil
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from msgspec.structs import replace

from undur.plan.changes import add_interview, change_interview, delete_interview
from undur.plan.interview import Interview
from undur.store import Opened, Saved, open_plan, save, take_in
from undur.store.backups import DAYS, NEWEST, list_backups, restore
from undur.store.clashes import as_now, find_clashes, keep_clashes, settle_clash, take_theirs
from undur.store.recovery import find
from undur.tui.history import Change, History
from undur.tui.recovering import SafetyNet, bring_back

if TYPE_CHECKING:
    from collections.abc import Callable

    from undur.plan.plan import Plan
    from undur.store import Base

Key: TypeAlias = tuple[str, str]

DAY: Final = dt.date(2026, 12, 3)
NOW: Final = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
FIELDS: Final = ("company", "role", "notes", "place")
EDITED: Final = ("role", "notes")
"""By both planners. `place` is the hand's, so that it can be written as text."""
os_close: Final = os.close
STEPS: Final = ("open", "write", "fsync", "close", "replace", "unlink")

who = st.integers(0, 1)
which = st.integers(0, 9)
texts = st.text("a\n\r\"'[]#=\\ é", max_size=9)


def values_of(plan: Plan) -> dict[Key, str]:
    return {(one.id, field): getattr(one, field) for one in plan.interviews for field in FIELDS}


class Planner:
    """One running program: what it has read, what it holds, what its safety net holds."""

    def __init__(self, opened: Opened, path: Path) -> None:
        self.base: Base = opened.base
        self.plan: Plan = opened.plan
        self.history = History()
        self.net = SafetyNet(path)
        self.kept: dict[Key, str] = {}

    def changed(self) -> dict[Key, str]:
        """What it holds and has not saved."""
        before = values_of(self.base.plan)
        return {key: value for key, value in values_of(self.plan).items() if before.get(key) != value}

    def apply(self, change: Callable[[Plan], Plan]) -> None:
        before, self.plan = self.plan, change(self.plan)
        self.history.remember(Change("", before, self.plan, ""))

    def name(self, which: int) -> str:
        return self.plan.interviews[which % len(self.plan.interviews)].id if self.plan.interviews else ""


class KilledError(BaseException):
    """Stands for `kill -9` between two calls of the system."""


class TwoPlanners(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.patch = pytest.MonkeyPatch()
        self.patch.setenv("UNDUR_FOLDER", str(self.folder / "home"))
        self.file = self.folder / "undur.toml"
        self.planners = [self.start() for _ in range(2)]
        self.held: dict[Key, set[str]] = defaultdict(set)
        self.number = 0

    def teardown(self) -> None:
        for planner in self.planners:
            planner.net.end()
        self.patch.undo()
        shutil.rmtree(self.folder)

    def start(self) -> Planner:
        return Planner(open_plan(self.file), self.file)

    @rule(who=who)
    def add(self, who: int) -> None:
        self.number += 1
        new = Interview(id=f"i{self.number}", company=f"c{self.number}", starts=DAY)
        self.planners[who].apply(lambda plan: add_interview(plan, new))

    @rule(who=who, which=which, field=st.sampled_from(EDITED), text=texts)
    def edit(self, who: int, which: int, field: str, text: str) -> None:
        self.number += 1
        planner, value = self.planners[who], f"{self.number}{text}"
        name = planner.name(which)
        planner.apply(lambda plan: change_interview(plan, name, lambda one: replace(one, **{field: value})))

    @rule(who=who, which=which)
    def delete(self, who: int, which: int) -> None:
        planner = self.planners[who]
        if name := planner.name(which):
            planner.apply(lambda plan: delete_interview(plan, name, NOW))

    @rule(who=who, again=st.booleans())
    def undo(self, who: int, again: bool) -> None:  # noqa: FBT001  a rule's argument
        planner = self.planners[who]
        turn = (planner.history.redo if again else planner.history.undo)(planner.plan, "")
        planner.plan = turn.plan if turn else planner.plan

    @rule(who=who)
    def save(self, who: int) -> None:
        planner = self.planners[who]
        saved = save(planner.base, planner.plan)
        assert isinstance(saved, Saved)
        self.note_saved(planner, saved.plan)
        planner.base, planner.plan = saved.base, saved.plan
        assert values_of(open_plan(self.file).plan) == values_of(saved.plan)

    def note_saved(self, planner: Planner, now: Plan) -> None:
        """What the planner had seen and changed is replaced; what went with its interview is gone."""
        before = values_of(planner.base.plan)
        for key, value in planner.changed().items():
            self.held[key].discard(before.get(key, ""))
            self.held[key].add(value)
        for key in [key for key in self.held if now.find(key[0]) is None]:
            del self.held[key]

    @rule(who=who)
    def look(self, who: int) -> None:
        planner = self.planners[who]
        found = take_in(planner.base, planner.plan)
        if found is not None:
            assert isinstance(found, Saved)
            planner.base, planner.plan = found.base, found.plan

    @rule(who=who)
    def guard(self, who: int) -> None:
        planner = self.planners[who]
        planner.net.update(planner.base.plan, planner.plan, {})
        planner.kept = planner.changed()

    @rule(who=who)
    def crash(self, who: int) -> None:
        kept = self.planners[who].kept
        self.planners[who].net.end()
        fresh = self.planners[who] = self.start()
        left = find(self.file)
        back = bring_back(fresh.plan, left)
        keep_clashes(self.file, back.clashes)
        fresh.plan = back.plan
        fresh.net.hold(left)
        found = values_of(fresh.plan)
        for key, value in kept.items():
            assert not value or value == found.get(key) or value in self.to_choose(key)
        self.guard(who)

    @rule(who=who, step=st.sampled_from(STEPS), at=st.integers(0, 8))
    def kill_while_it_saves(self, who: int, step: str, at: int) -> None:
        planner, before = self.planners[who], self.content()
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(os, step, killing(getattr(os, step), at))
            with contextlib.suppress(KilledError):
                save(planner.base, planner.plan)
        if self.content() != before:
            self.note_saved(planner, open_plan(self.file).plan)
        self.crash(who)

    @rule(who=who, which=which, mine=st.booleans())
    def choose(self, who: int, which: int, mine: bool) -> None:  # noqa: FBT001  a rule's argument
        self.look(who)
        self.save(who)
        planner = self.planners[who]
        open_ = [one for one in find_clashes(self.file) if as_now(one, planner.plan)]
        if open_:
            clash = open_[which % len(open_)]
            if not mine:
                planner.plan = take_theirs(clash, planner.plan)
            self.save(who)
            settle_clash(self.file, clash)
            key = (clash.place[1].strip("'"), clash.place[2])
            others = self.to_choose(key)
            self.held[key] &= {*others, values_of(planner.plan).get(key, "")}

    @rule(which=which, delete=st.booleans())
    def write_by_hand(self, which: int, delete: bool) -> None:  # noqa: FBT001  a rule's argument
        blocks = re.split(
            r"(?m)^(?=\[\[interview\]\]$|\[\[deleted\]\]$|# undur: end)", (self.content() or b"").decode()
        )
        chosen = [number for number, one in enumerate(blocks) if one.startswith("[[interview]]")]
        if not chosen:
            return
        self.number += 1
        number = chosen[which % len(chosen)]
        found = re.search(r'^id = "(\w+)"$', blocks[number], re.MULTILINE)
        assert found
        name = found[1]
        if delete:
            blocks[number] = ""
            for key in [key for key in self.held if key[0] == name]:
                del self.held[key]
        else:
            head = f'[[interview]]\n# by hand\nplace = "{self.number}"\n'
            rest = re.sub(r"(?m)^(\[\[interview\]\]|place = .*|# by hand)\n", "", blocks[number])
            blocks[number] = f"{head}{rest}"
            self.held[name, "place"] = {str(self.number)}
        self.file.write_bytes("".join(blocks).encode())

    @rule(who=who, share=st.integers(0, 99))
    def cut_it(self, who: int, share: int) -> None:
        self.look(who)
        self.save(who)
        content = self.content() or b""
        self.file.write_bytes(content[: len(content) * share // 100])
        self.save(who)

    @rule(which=which)
    def bring_an_earlier_version_back(self, which: int) -> None:
        versions = [one for one in list_backups(self.file) if not open_plan(one.path).notices]
        if versions:
            before = self.content()
            assert restore(self.file, versions[which % len(versions)]) is None
            assert before in [one.path.read_bytes() for one in list_backups(self.file)]
            restored = values_of(open_plan(self.file).plan)
            self.held = defaultdict(set, {key: {value} for key, value in restored.items() if value})

    def content(self) -> bytes | None:
        return self.file.read_bytes() if self.file.exists() else None

    def to_choose(self, key: Key) -> set[str]:
        return {one.theirs or "" for one in find_clashes(self.file) if one.place == ("interview", repr(key[0]), key[1])}

    @invariant()
    def nothing_is_lost(self) -> None:
        opened = open_plan(self.file)
        assert opened.notices == ()
        found = values_of(opened.plan)
        for key, values in self.held.items():
            for value in values:
                assert value == found.get(key) or value in self.to_choose(key), (key, value)

    @invariant()
    def nothing_grows_without_end(self) -> None:
        assert len(list_backups(self.file)) <= NEWEST + DAYS
        assert len(os.listdir(self.folder)) <= 3  # noqa: PTH208  the names: file, home, what one kill left


def killing(real: Callable[..., Any], at: int) -> Callable[..., Any]:
    """A function of the system that is never reached for the `at`-th time, from 0, nor afterwards."""
    calls = 0

    def call(*arguments: Any, **keywords: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls > at:
            if real is os_close:  # a killed program holds no file open, and so no lock
                real(*arguments)
            raise KilledError
        return real(*arguments, **keywords)

    return call


TestTwoPlanners = TwoPlanners.TestCase
TestTwoPlanners.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
