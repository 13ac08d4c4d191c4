"""What another program wrote since the plan was opened is merged, field by field."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from undur.plan.changes import add_interview, add_log, change_interview, delete_interview, put_message, set_me
from undur.plan.interview import Interview
from undur.plan.message import LogEntry, Message
from undur.plan.plan import Me, Plan
from undur.store import Base, Problem, Saved, open_plan, save
from undur.store.backups import list_backups
from undur.store.mark import END
from undur.store.notices import Clash, DeletedOutside

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

DAY = dt.date(2026, 12, 3)
NOW = dt.datetime(2026, 11, 24, 9, tzinfo=dt.UTC)
MESSAGE = Message(id="m1", kind="cancel", channel="email", language="id", body="a", generated={"thanks": "a"})
START = Plan(
    me=Me(name="Dewi"),
    interviews=tuple(Interview(id=name, company=name, starts=DAY, messages=(MESSAGE,)) for name in "abc"),
)


@pytest.fixture
def base(tmp_path: Path) -> Base:
    """The version that both programs have read."""
    file = tmp_path / "undur.toml"
    assert isinstance(save(open_plan(file).base, START), Saved)
    return open_plan(file).base


def both(base: Base, mine: Plan, theirs: Plan) -> Saved:
    """Their save goes first."""
    assert isinstance(save(base, theirs), Saved)
    saved = save(base, mine)
    assert isinstance(saved, Saved)
    assert open_plan(base.path).plan == saved.plan
    return saved


def setting(field: str, value: object) -> Callable[[Interview], Interview]:
    return lambda one: replace(one, **{field: value})


def test_changes_of_different_interviews_and_fields_both_count(base: Base) -> None:
    mine = set_me(change_interview(START, "a", setting("role", "R")), replace(START.me, phone="1"))
    theirs = change_interview(change_interview(START, "a", setting("notes", "N")), "b", setting("place", "P"))
    merged = both(base, mine, set_me(theirs, replace(START.me, email="e"))).plan
    assert merged.me == Me(name="Dewi", phone="1", email="e")
    assert (merged.interviews[0].role, merged.interviews[0].notes, merged.interviews[1].place) == ("R", "N", "P")


def test_new_interviews_of_both_are_there(base: Base) -> None:
    new = [Interview(id=name, company=name, starts=DAY) for name in "xy"]
    merged = both(base, add_interview(START, new[0]), add_interview(START, new[1])).plan
    assert {one.id for one in merged.interviews} == set("abcxy")


def test_logs_are_joined_in_order_of_time(base: Base) -> None:
    late, early = LogEntry(at=NOW, what="sent"), LogEntry(at=NOW - dt.timedelta(hours=1), what="decided")
    mine = change_interview(START, "a", lambda one: add_log(one, late))
    theirs = change_interview(START, "a", lambda one: add_log(one, early))
    assert both(base, mine, theirs).plan.interviews[0].log == (early, late)


def test_in_a_true_clash_mine_stays_and_theirs_is_told_and_kept(base: Base) -> None:
    mine, theirs = (change_interview(START, "a", setting("notes", text)) for text in ("mine", "theirs"))
    saved = both(base, mine, theirs)
    assert saved.plan.interviews[0].notes == "mine"
    assert saved.notices == (Clash(owner="a", place=("interview", "'a'", "notes"), mine="mine", theirs="theirs"),)
    assert b'notes = "theirs"' in list_backups(base.path)[0].path.read_bytes()


def test_a_text_and_what_it_was_made_from_stay_together(base: Base) -> None:
    def text(body: str, **generated: str) -> Plan:
        return change_interview(
            START, "a", lambda one: put_message(one, replace(MESSAGE, body=body, generated=generated))
        )

    saved = both(base, text("mine", thanks="mine"), text("theirs", thanks="a", news="theirs"))
    message = saved.plan.interviews[0].messages[0]
    assert (message.body, message.generated) == ("mine", {"thanks": "mine"})
    (clash,) = saved.notices
    assert isinstance(clash, Clash)
    assert (clash.mine["body"], clash.theirs["body"]) == ("mine", "theirs")


def test_edited_beats_deleted_both_ways(base: Base) -> None:
    mine = delete_interview(change_interview(START, "a", setting("role", "R")), "b", NOW)
    theirs = delete_interview(change_interview(START, "b", setting("role", "R")), "a", NOW)
    merged = both(base, mine, theirs).plan
    assert {one.id for one in merged.interviews} == set("abc")
    assert merged.deleted == ()


def test_what_was_deleted_outside_and_untouched_here_goes_with_a_word(base: Base) -> None:
    saved = both(base, change_interview(START, "b", setting("role", "R")), delete_interview(START, "a", NOW))
    assert {one.id for one in saved.plan.interviews} == set("bc")
    assert saved.notices == (DeletedOutside(id="a"),)


def test_an_editor_that_takes_out_a_block_of_a_whole_file_deletes(base: Base) -> None:
    text = base.path.read_text()
    start, end = text.index('[[interview]]\nid = "b"'), text.index('[[interview]]\nid = "c"')
    base.path.write_text(text[:start] + text[end:])
    saved = save(base, set_me(START, Me(name="D")))
    assert isinstance(saved, Saved)
    assert {one.id for one in saved.plan.interviews} == set("ac")
    assert saved.notices == (DeletedOutside(id="b"),)


@pytest.mark.parametrize("share", range(5, 100, 5))
def test_a_cut_outside_version_deletes_nothing(base: Base, share: int) -> None:
    text = base.path.read_text()
    base.path.write_text(text[: len(text) * share // 100])
    mine = change_interview(START, "b", setting("role", "R"))
    saved = save(base, mine)
    assert isinstance(saved, Saved)
    assert saved.plan == mine
    assert saved.notices == ()
    assert base.path.read_text().endswith(f"{END}\n")


@pytest.mark.parametrize("left", range(1, 50, 4))
def test_a_cut_through_what_was_deleted_leaves_nothing_to_repair(base: Base, left: int) -> None:
    gone = save(base, delete_interview(START, "c", NOW))
    assert isinstance(gone, Saved)
    text = base.path.read_text()
    base.path.write_text(text[: text.index("[[deleted]]") + left])
    assert isinstance(save(gone.base, change_interview(gone.plan, "b", setting("role", "R"))), Saved)
    opened = open_plan(base.path)
    assert opened.notices == ()
    assert [one.id for one in opened.plan.deleted] == ["c"]


@pytest.mark.parametrize("content", [None, b"", b"  \n"])
def test_a_file_that_vanished_or_was_emptied_is_written_in_full(base: Base, content: bytes | None) -> None:
    base.path.unlink()
    if content is not None:
        base.path.write_bytes(content)
    saved = save(base, START)
    assert isinstance(saved, Saved)
    assert open_plan(base.path).plan == START


def test_an_outside_version_that_cannot_be_read_is_left_alone(base: Base) -> None:
    base.path.write_text("[me\n")
    problem = save(base, START)
    assert isinstance(problem, Problem)
    assert problem.cause == "unreadable_outside"
    assert base.path.read_text() == "[me\n"


def test_a_newer_outside_version_is_left_alone(base: Base) -> None:
    newer = base.path.read_text().replace("format = 1", "format = 2")
    base.path.write_text(newer)
    problem = save(base, START)
    assert isinstance(problem, Problem)
    assert problem.cause == "newer"
    assert base.path.read_text() == newer


def test_comments_of_the_outside_version_survive_the_merge(base: Base) -> None:
    base.path.write_text(base.path.read_text().replace('id = "b"', '# call them\nid = "b"'))
    saved = save(base, change_interview(START, "a", setting("role", "R")))
    assert isinstance(saved, Saved)
    assert '# call them\nid = "b"' in base.path.read_text()


def test_saves_go_on_from_the_version_that_the_last_one_wrote(base: Base) -> None:
    first = both(base, change_interview(START, "a", setting("role", "R")), set_me(START, Me(name="D")))
    second = save(first.base, change_interview(first.plan, "a", setting("role", "")))
    assert isinstance(second, Saved)
    assert second.notices == ()
    assert open_plan(base.path).plan == set_me(START, Me(name="D"))


def test_a_record_that_was_repaired_outside_takes_the_place_of_the_damaged_one(base: Base) -> None:
    whole = base.path.read_text()
    base.path.write_text(whole.replace(END, f'[[interview]]\ncompany = "PT. Z"\nstarts = "soon"\n\n{END}'))
    opened = open_plan(base.path)
    base.path.write_text(base.path.read_text().replace('"soon"', "2026-12-04"))
    saved = save(opened.base, change_interview(opened.plan, "a", setting("role", "R")))
    assert isinstance(saved, Saved)
    assert [one.id for one in saved.plan.interviews] == ["a", "b", "c", "z"]
    assert saved.plan.damaged == ()


def test_keys_that_nobody_knows_merge_too(base: Base) -> None:
    def odd(value: object) -> Plan:
        return replace(START, unknown={"x": {"log": value}, "log": value})

    saved = both(base, odd([{"at": 1}]), odd([{"at": "two"}]))
    assert saved.plan.unknown == {"x": {"log": [{"at": 1}]}, "log": [{"at": 1}]}
    assert [type(one) for one in saved.notices] == [Clash, Clash]


def test_what_another_program_wrote_is_taken_in_without_writing(base: Base) -> None:
    assert isinstance(save(base, set_me(START, Me(name="D"))), Saved)
    before = base.path.stat()
    saved = save(base, START)
    assert isinstance(saved, Saved)
    assert saved.plan.me == Me(name="D")
    assert (base.path.stat().st_ino, base.path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
