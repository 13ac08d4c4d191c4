"""A file that was cut anywhere, or in which a bit was turned, is never overwritten by what is left of it."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from strategies import plans
from undur.store import Problem, Saved, UnreadablePlanError, open_plan, save
from undur.store.mark import ANNOUNCEMENT

if TYPE_CHECKING:
    from undur.plan.plan import Plan


@settings(max_examples=30)
@given(plans(), st.data())
def test_every_cut_is_noticed(plan: Plan, data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "undur.toml"
        assert isinstance(save(open_plan(path).base, plan), Saved)
        whole = path.read_bytes()
        cut = whole[: data.draw(st.integers(1, len(whole) - 2))]
        path.write_bytes(cut)
        opened = open_plan(path)
        assert opened.read_only
        assert isinstance(save(opened.base, plan), Problem)
        assert path.read_bytes() == cut


@settings(max_examples=30)
@given(plans(), st.data())
def test_a_turned_bit_ends_in_a_plan_or_a_typed_error(plan: Plan, data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "undur.toml"
        assert isinstance(save(open_plan(path).base, plan), Saved)
        content = bytearray(path.read_bytes())
        content[data.draw(st.integers(0, len(content) - 1))] ^= 1 << data.draw(st.integers(0, 7))
        path.write_bytes(content)
        try:
            opened = open_plan(path)
        except UnreadablePlanError:
            return
        if not opened.read_only:
            assert isinstance(save(opened.base, opened.plan), Saved)


@pytest.mark.parametrize("length", range(1, len(ANNOUNCEMENT) + 1))
def test_a_cut_in_the_first_line_is_noticed(tmp_path: Path, length: int) -> None:
    file = tmp_path / "undur.toml"
    file.write_text(ANNOUNCEMENT[:length])
    assert open_plan(file).read_only
