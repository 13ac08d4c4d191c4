"""Whatever a plan holds comes back."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from hypothesis import given, settings

from strategies import plans
from undur.store import Saved, open_plan, save
from undur.store.sameness import same
from undur.store.writing import write_plan

if TYPE_CHECKING:
    from undur.plan.plan import Plan


@settings(max_examples=50)
@given(plans())
def test_every_plan_comes_back_equal(plan: Plan) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "undur.toml"
        saved = save(open_plan(path).base, plan)
        assert isinstance(saved, Saved)
        opened = open_plan(path)
    assert opened.plan == plan
    assert opened.notices == ()
    assert same(write_plan(opened.plan), write_plan(plan))


@settings(max_examples=15)
@given(plans(), plans())
def test_a_file_whose_lines_end_in_crlf_keeps_to_that_and_every_text_comes_back(before: Plan, plan: Plan) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "undur.toml"
        assert isinstance(save(open_plan(path).base, before), Saved)
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
        opened = open_plan(path)
        assert opened.plan == before
        assert isinstance(save(opened.base, plan), Saved)
        content = path.read_bytes()
        after = open_plan(path).plan
    assert content.count(b"\n") == content.count(b"\r\n") > 0
    assert {one.id: one for one in after.interviews} == {one.id: one for one in plan.interviews}
    assert after.me == plan.me
