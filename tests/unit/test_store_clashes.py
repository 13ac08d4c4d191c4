"""A value that was changed on both sides is kept twice, until somebody has chosen."""

from __future__ import annotations

import datetime as dt
import stat
import sys
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from undur import paths
from undur.plan.changes import add_interview, archive, change_interview, delete_interview, put_message, set_me, tick
from undur.plan.interview import Interview, Invitation
from undur.plan.message import Message, Slot
from undur.plan.plan import Me, Plan
from undur.store import Base, Problem, Saved, open_plan, save, take_in
from undur.store.clashes import as_now, find_clashes, keep_clashes, settle_clash, take_theirs
from undur.store.mark import END

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

DAY = dt.date(2026, 12, 3)
NOW = dt.datetime(2026, 11, 24, 9, tzinfo=dt.UTC)
LATER = NOW + dt.timedelta(seconds=5)
SLOT = Slot(starts=NOW, ends=NOW + dt.timedelta(hours=1))
MESSAGE = Message(id="m1", kind="cancel", channel="email", language="id", body="a", generated={"thanks": "a"})
START = Plan(
    me=Me(name="Dewi"),
    interviews=tuple(
        Interview(id=name, company=f"PT {name}", starts=DAY, messages=(MESSAGE,), slots=(SLOT,)) for name in "ab"
    ),
    unknown={"x": {"y": 1}},
)


@pytest.fixture
def base(tmp_path: Path) -> Base:
    """The version that both programs have read."""
    file = tmp_path / "undur.toml"
    assert isinstance(save(open_plan(file).base, START), Saved)
    return open_plan(file).base


def setting(field: str, value: object) -> Plan:
    return change_interview(START, "a", lambda one: replace(one, **{field: value}))


def both(base: Base, mine: Plan, theirs: Plan) -> Saved:
    """Their save goes first."""
    assert isinstance(save(base, theirs), Saved)
    saved = save(base, mine)
    assert isinstance(saved, Saved)
    return saved


CLASHES: dict[str, tuple[Plan, Plan]] = {
    "a text": (setting("notes", "mine"), setting("notes", "theirs")),
    "a moment": (setting("starts", NOW), setting("starts", LATER)),
    "a list": (setting("office_days", ("mon",)), setting("office_days", ("tue", "wed"))),
    "a word": (setting("role", "R"), setting("role", "S")),
    "a table": (setting("invitation", Invitation(uid="1")), setting("invitation", Invitation(uid="2"))),
    "a message": tuple(  # type: ignore[dict-item]
        change_interview(START, "a", lambda one, text=text: put_message(one, replace(MESSAGE, body=text)))  # type: ignore[misc]
        for text in ("mine", "theirs")
    ),
    "a slot": (
        setting("slots", (replace(SLOT, ends=NOW + dt.timedelta(hours=2)),)),
        setting("slots", (replace(SLOT, ends=NOW + dt.timedelta(hours=3)),)),
    ),
    "a setting": (set_me(START, Me(name="mine")), set_me(START, Me(name="theirs"))),
    "an unknown key": (replace(START, unknown={"x": {"y": 2}}), replace(START, unknown={"x": {"y": [3]}})),
    "a tone": (
        setting("messages", (replace(MESSAGE, tone="warm"),)),
        setting("messages", (replace(MESSAGE, tone="brief"),)),
    ),
}


@pytest.mark.parametrize("case", CLASHES)
def test_both_values_are_kept_and_either_can_be_chosen(base: Base, case: str) -> None:
    mine, theirs = CLASHES[case]
    saved = both(base, mine, theirs)
    (clash,) = find_clashes(base.path)
    assert saved.notices == (clash,)
    assert saved.plan == mine
    assert as_now(clash, saved.plan) == clash
    chosen = take_theirs(clash, saved.plan)
    assert chosen == theirs
    assert as_now(clash, chosen) is None
    settle_clash(base.path, clash)
    assert find_clashes(base.path) == ()


def test_a_value_that_was_taken_out_there_is_a_choice_too(base: Base) -> None:
    with_role = save(base, setting("role", "R"))
    assert isinstance(with_role, Saved)
    saved = both(open_plan(base.path).base, setting("role", "S"), START)
    (clash,) = find_clashes(base.path)
    assert (clash.mine, clash.theirs) == ("S", None)
    assert take_theirs(clash, saved.plan).interviews[0].role == ""


def test_a_clash_is_on_the_disk_before_the_file_is_replaced(base: Base, monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance(save(base, setting("notes", "theirs")), Saved)
    from undur.store import saving

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(saving, "replace_content", killed)
    with pytest.raises(KeyboardInterrupt):
        save(base, setting("notes", "mine"))
    (clash,) = find_clashes(base.path)
    assert clash.theirs == "theirs"
    assert open_plan(base.path).plan == setting("notes", "theirs")


def test_a_clash_that_cannot_be_kept_is_no_save(base: Base, monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance(save(base, setting("notes", "theirs")), Saved)
    from undur.store import clashes

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(clashes, "write_whole", full)
        outcome = save(base, setting("notes", "mine"))
    assert isinstance(outcome, Problem)
    assert outcome.cause == "full"
    assert open_plan(base.path).plan == setting("notes", "theirs")
    assert isinstance(save(base, setting("notes", "mine")), Saved)
    assert len(find_clashes(base.path)) == 1


def test_what_clashes_while_it_is_only_looked_at_is_kept_too(base: Base) -> None:
    assert isinstance(save(base, setting("notes", "theirs")), Saved)
    found = take_in(base, setting("notes", "mine"))
    assert isinstance(found, Saved)
    assert found.notices == find_clashes(base.path)


def test_a_choice_shows_what_the_value_is_by_now(base: Base) -> None:
    both(base, setting("notes", "mine"), setting("notes", "theirs"))
    (clash,) = find_clashes(base.path)
    now = as_now(clash, setting("notes", "rewritten"))
    assert now is not None
    assert (now.mine, now.theirs) == ("rewritten", "theirs")


def test_nothing_is_left_to_choose_once_both_agree_or_the_interview_is_gone(base: Base) -> None:
    both(base, setting("notes", "mine"), setting("notes", "theirs"))
    (clash,) = find_clashes(base.path)
    assert as_now(clash, setting("notes", "theirs")) is None
    without = delete_interview(START, "a", NOW)
    assert as_now(clash, without) is None
    assert take_theirs(clash, without) == without


def test_a_second_look_at_the_same_clash_keeps_it_once(base: Base) -> None:
    saved = both(base, setting("notes", "mine"), setting("notes", "theirs"))
    keep_clashes(base.path, saved.notices)
    assert len(find_clashes(base.path)) == 1


def test_another_plan_has_no_part_in_it(base: Base) -> None:
    both(base, setting("notes", "mine"), setting("notes", "theirs"))
    assert find_clashes(base.path.with_name("other.toml")) == ()


@pytest.mark.parametrize("content", [b"", b"{", b'owner = "a"', b"\xff", b"place = 3\n"])
def test_what_cannot_be_read_is_passed_over(base: Base, content: bytes) -> None:
    both(base, setting("notes", "mine"), setting("notes", "theirs"))
    (file,) = (paths.state_folder() / "clashes").rglob("*.toml")
    file.with_name("other.toml").write_bytes(content)
    assert len(find_clashes(base.path)) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")
def test_what_is_kept_is_private(base: Base) -> None:
    both(base, setting("notes", "mine"), setting("notes", "theirs"))
    (file,) = (paths.state_folder() / "clashes").rglob("*.toml")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "done",
    [
        archive,
        lambda one, at: tick(one, "call_first", at),
        lambda one, at: put_message(one, replace(MESSAGE, written=at)),
    ],
    ids=["archived", "ticked", "written"],
)
def test_what_was_done_on_both_sides_is_done_and_nobody_is_asked_about_the_seconds(
    base: Base, done: Callable[[Interview, dt.datetime], Interview]
) -> None:
    mine, theirs = (change_interview(START, "a", lambda one, at=at: done(one, at)) for at in (NOW, LATER))  # type: ignore[misc]
    saved = both(base, mine, theirs)
    assert saved.plan == theirs
    assert saved.notices == ()


def test_what_was_deleted_on_both_sides_is_deleted(base: Base) -> None:
    saved = both(base, delete_interview(START, "a", NOW), delete_interview(START, "a", LATER))
    assert [one.id for one in saved.plan.interviews] == ["b"]
    assert saved.notices == ()


def test_a_tick_taken_away_here_does_not_hide_one_that_was_set_there(base: Base) -> None:
    ticked = save(base, change_interview(START, "a", lambda one: tick(one, "call_first", NOW)))
    assert isinstance(ticked, Saved)
    theirs = change_interview(ticked.plan, "a", lambda one: tick(one, "thank", NOW))
    saved = both(open_plan(base.path).base, START, theirs)
    assert saved.plan.interviews[0].steps == {"thank": NOW}
    assert saved.notices == ()


def test_two_new_interviews_that_chose_the_same_id_both_stay(base: Base) -> None:
    one, other = (Interview(id="z", company=company, starts=DAY) for company in ("PT Z", "CV Z"))
    saved = both(base, add_interview(START, one), add_interview(START, other))
    assert [(found.id, found.company) for found in saved.plan.interviews[2:]] == [("z-2", "PT Z"), ("z", "CV Z")]
    assert saved.notices == ()
    assert open_plan(base.path).plan == saved.plan


def test_one_invitation_that_both_added_is_one(base: Base) -> None:
    one = Interview(id="z", company="PT Z", starts=DAY)
    saved = both(base, add_interview(START, one), add_interview(START, replace(one, role="R")))
    assert saved.plan.interviews[2:] == (replace(one, role="R"),)


def test_a_damaged_record_with_a_strange_id_hinders_no_merge(base: Base) -> None:
    text = base.path.read_text().replace(END, f'[[interview]]\nid = ["z"]\ncompany = "PT Z"\nstarts = "soon"\n\n{END}')
    base.path.write_text(text)
    opened = open_plan(base.path)
    other = save(opened.base, change_interview(opened.plan, "a", lambda one: replace(one, role="R")))
    assert isinstance(other, Saved)
    mine = add_interview(opened.plan, Interview(id="n", company="N", starts=DAY))
    assert isinstance(save(opened.base, mine), Saved)
    assert open_plan(base.path).plan.find("n")
