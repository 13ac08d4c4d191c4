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
