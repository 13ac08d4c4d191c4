"""Two planners and a hand in an editor on one file, with crashes: nothing that was told as saved is ever lost."""

from __future__ import annotations

import datetime as dt
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from msgspec.structs import replace

from undur.plan.changes import add_interview, change_interview, delete_interview
from undur.plan.interview import Interview
from undur.store import Opened, Saved, open_plan, save, take_in
from undur.store.notices import Clash

if TYPE_CHECKING:
    from undur.plan.plan import Plan
    from undur.store import Base

DAY = dt.date(2026, 12, 3)
NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
FIELDS = ("role", "notes")
"""The first planner writes the first, the second the second, so that no clash is a true one."""


class Planner:
    """One running program: what it has read, what it holds, what it has not yet saved."""

    def __init__(self, opened: Opened) -> None:
        self.base: Base = opened.base
        self.plan: Plan = opened.plan
        self.unsaved: dict[tuple[str, str], str] = {}
        self.deleted: set[str] = set()


class TwoPlanners(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.file = self.folder / "undur.toml"
        self.planners = [Planner(open_plan(self.file)) for _ in FIELDS]
        self.told: dict[tuple[str, str], str] = {}
        self.number = 0

    def teardown(self) -> None:
        shutil.rmtree(self.folder)

    @rule(who=st.integers(0, 1))
    def add(self, who: int) -> None:
        planner = self.planners[who]
        self.number += 1
        name = f"i{self.number}"
        planner.plan = add_interview(planner.plan, Interview(id=name, company=name, starts=DAY))
        planner.unsaved[name, "company"] = name

    @rule(who=st.integers(0, 1), which=st.integers(0, 9), text=st.text("a\n\"'[]#=\\ é", max_size=9))
    def edit(self, who: int, which: int, text: str) -> None:
        planner = self.planners[who]
        if planner.plan.interviews:
            self.number += 1
            name = planner.plan.interviews[which % len(planner.plan.interviews)].id
            value = f"{self.number}{text}"
            planner.plan = change_interview(planner.plan, name, lambda one: replace(one, **{FIELDS[who]: value}))
            planner.unsaved[name, FIELDS[who]] = value

    @rule(who=st.integers(0, 1), which=st.integers(0, 9))
    def delete(self, who: int, which: int) -> None:
        planner = self.planners[who]
        if planner.plan.interviews:
            name = planner.plan.interviews[which % len(planner.plan.interviews)].id
            planner.plan = delete_interview(planner.plan, name, NOW)
            planner.unsaved = {key: value for key, value in planner.unsaved.items() if key[0] != name}
            planner.deleted.add(name)

    @rule(who=st.integers(0, 1))
    def save(self, who: int) -> None:
        planner = self.planners[who]
        saved = save(planner.base, planner.plan)
        assert isinstance(saved, Saved)
        assert not any(isinstance(notice, Clash) for notice in saved.notices)
        planner.base, planner.plan = saved.base, saved.plan
        gone = {name for name in planner.deleted if saved.plan.find(name) is None}
        self.told = {key: value for key, value in self.told.items() if key[0] not in gone} | planner.unsaved
        planner.unsaved, planner.deleted = {}, set()

    @rule(who=st.integers(0, 1))
    def look(self, who: int) -> None:
        planner = self.planners[who]
        found = take_in(planner.base, planner.plan)
        if found is not None:
            assert isinstance(found, Saved)
            assert not any(isinstance(notice, Clash) for notice in found.notices)
            planner.base, planner.plan = found.base, found.plan

    @rule(who=st.integers(0, 1))
    def crash(self, who: int) -> None:
        self.planners[who] = Planner(open_plan(self.file))

    @rule(comment=st.text("abc [] = \"'", max_size=9))
    def write_by_hand(self, comment: str) -> None:
        if self.file.exists():
            self.file.write_text(self.file.read_text().replace("[[interview]]\n", f"[[interview]]\n# {comment}\n", 1))

    @invariant()
    def nothing_is_lost(self) -> None:
        opened = open_plan(self.file)
        assert opened.notices == ()
        found = {one.id: one for one in opened.plan.interviews}
        for (name, field), value in self.told.items():
            assert getattr(found[name], field) == value


TestTwoPlanners = TwoPlanners.TestCase
TestTwoPlanners.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
