"""What the file looks like, and that a person's own hand in it survives."""

from __future__ import annotations

import datetime as dt
import difflib
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from undur.plan.changes import add_interview, change_interview, delete_interview, set_me
from undur.plan.interview import Interview, Invitation
from undur.plan.message import LogEntry, Message, Slot
from undur.plan.plan import Me, Plan
from undur.store import Problem, Saved, blocks, open_plan, parsing, rewriting, save

if TYPE_CHECKING:
    from pathlib import Path

WITA = ZoneInfo("Asia/Makassar")
STARTS = dt.datetime(2026, 12, 3, 14, tzinfo=WITA)
BY_HAND = """\
# my plan
format = 1 # do not touch

# who I am
[me]
name = 'Dewi'   # Lestiani
time_zone = "Asia/Makassar"

# the big one
[[interview]]
id = "bahari"
starts = 2026-12-03T14:00:00 # WITA
company = 'PT Bahari'
[[interview.message]]
id = "m1"
kind = "cancel"
channel = "email"
language = "id"
body = \"\"\"
[[interview]]
[me]
# no comment
\"\"\"
[[interview.log]] # what happened
at = 2026-11-24T09:00:00+08:00
what = "received"

[custom]
a = 1 # mine


[[interview]]
id = "sagara"
company = "PT Sagara"
starts = 2026-12-04
# the end
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "undur.toml"


def saved(file: Path, plan: Plan) -> str:
    assert isinstance(save(open_plan(file).base, plan), Saved)
    return file.read_bytes().decode()


def changed_lines(before: str, after: str) -> list[str]:
    lines = difflib.ndiff(before.splitlines(), after.splitlines())
    return [line for line in lines if line[0] in "+-"]


def test_a_plan_is_written_in_blocks_without_defaults(file: Path) -> None:
    interview = Interview(
        id="bahari",
        company="PT Bahari Karya",
        starts=STARTS,
        time_zone="Asia/Makassar",
        role='Analis "data"',
        office_days=("mon", "fri"),
        invitation=Invitation(uid="u@1"),
        slots=(Slot(starts=STARTS), Slot(starts=STARTS, ends=STARTS)),
        messages=(
            Message(
                id="m1",
                kind="cancel",
                channel="email",
                language="id",
                off=("reason", "apology"),
                subject="Hal",
                body="Yth. Bapak,\n\nTerima kasih. \n",
                generated={"greeting": "Yth. Bapak,"},
            ),
        ),
        log=(LogEntry(at=STARTS, what="sent", from_=STARTS),),
        steps={"call_first": STARTS},
        unknown={"mood": "calm"},
    )
    assert (
        saved(file, Plan(me=Me(name="Dewi"), interviews=(interview,)))
        == '''\
# undur: begin (the last line is / baris terakhir: "# undur: end")

format = 1

[me]
name = "Dewi"

[[interview]]
id = "bahari"
company = "PT Bahari Karya"
role = "Analis \\"data\\""
starts = 2026-12-03T14:00:00+08:00
time_zone = "Asia/Makassar"
office_days = ["mon", "fri"]
mood = "calm"

[interview.invitation]
uid = "u@1"

[[interview.slot]]
starts = 2026-12-03T14:00:00+08:00

[[interview.slot]]
starts = 2026-12-03T14:00:00+08:00
ends = 2026-12-03T14:00:00+08:00

[[interview.message]]
id = "m1"
kind = "cancel"
channel = "email"
language = "id"
off = ["reason", "apology"]
subject = "Hal"
body = """
Yth. Bapak,

Terima kasih.\\u0020
"""

[interview.message.generated]
greeting = "Yth. Bapak,"

[[interview.log]]
at = 2026-12-03T14:00:00+08:00
what = "sent"
from = 2026-12-03T14:00:00+08:00

[interview.steps]
call_first = 2026-12-03T14:00:00+08:00

# undur: end
'''
    )


@pytest.mark.parametrize(
    "text",
    [
        "a\r\nb\r",
        "a\rb",
        'a\n"""',
        '"""\n"""""',
        "a \n\t\nb\t",
        "\n",
        "\n\n",
        "\\\n\\",
        "'''\n\"",
        "a\x00\n\x7f\x1b",
        "\u2028\n\x85",
    ],
)
def test_every_character_of_a_body_comes_back(file: Path, text: str) -> None:
    plan = Plan(me=Me(name=text))
    saved(file, plan)
    assert open_plan(file).plan.me.name == text


def test_a_lone_surrogate_is_refused_by_its_field(file: Path) -> None:
    plan = Plan(interviews=(Interview(id="a", company="A", starts=STARTS, notes="x\ud800"),))
    problem = save(open_plan(file).base, plan)
    assert isinstance(problem, Problem)
    assert (problem.cause, problem.detail) == ("unstorable", "interview.a.notes")
    assert not file.exists()


def test_a_text_that_would_not_come_back_is_not_written(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    base = open_plan(file).base
    monkeypatch.setattr(rewriting, "render_block", lambda name, _value: f'[{name}]\nname = "other"\n')
    problem = save(base, Plan(me=Me(name="Dewi")))
    assert isinstance(problem, Problem)
    assert problem.cause == "unstorable"
    assert not file.exists()


def test_a_time_without_zone_is_refused_by_its_field(file: Path) -> None:
    bare = STARTS.replace(tzinfo=None)
    plan = Plan(interviews=(Interview(id="a", company="A", starts=STARTS, slots=(Slot(starts=bare),)),))
    problem = save(open_plan(file).base, plan)
    assert isinstance(problem, Problem)
    assert problem.detail == "interview.a.slot.0.starts"


def test_an_unchanged_plan_gets_its_marks_and_nothing_else(file: Path) -> None:
    file.write_text(BY_HAND)
    after = saved(file, open_plan(file).plan)
    assert changed_lines(BY_HAND, after) == [
        '+ # undur: begin (the last line is / baris terakhir: "# undur: end")',
        "+ # undur: end",
    ]


def test_a_second_save_of_the_same_plan_writes_nothing(file: Path) -> None:
    file.write_text(BY_HAND)
    saved(file, open_plan(file).plan)
    before = file.stat()
    saved(file, open_plan(file).plan)
    assert (file.stat().st_ino, file.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_change_touches_only_its_interview(file: Path) -> None:
    file.write_text(BY_HAND)
    before = saved(file, open_plan(file).plan)
    after = saved(file, change_interview(open_plan(file).plan, "sagara", lambda one: replace(one, role="Staf")))
    assert changed_lines(before, after) == ['+ role = "Staf"', "- # the end", "+ "]


def test_of_many_interviews_only_the_changed_one_is_written_and_read_back(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = tuple(Interview(id=f"i{number}", company="PT Sagara", starts=STARTS) for number in range(300))
    saved(file, Plan(interviews=many))
    opened = open_plan(file)
    first = save(opened.base, change_interview(opened.plan, "i7", lambda one: replace(one, role="Staf")))
    assert isinstance(first, Saved)
    parsed: list[str] = []
    real = parsing.parse

    def noted(text: str) -> dict[str, Any]:
        parsed.append(text)
        return real(text)

    monkeypatch.setattr(rewriting, "parse", noted)
    second = save(first.base, change_interview(first.plan, "i9", lambda one: replace(one, role="Kasir")))
    assert isinstance(second, Saved)
    assert len(parsed) == 1
    assert 'id = "i9"' in parsed[0]
    assert open_plan(file).plan == second.plan


def test_a_first_save_parses_no_block_that_it_leaves_alone(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    many = tuple(Interview(id=f"i{n}", company=f"PT {n}", starts=STARTS, notes="x" * 800) for n in range(200))
    saved(file, Plan(interviews=many))
    opened = open_plan(file)
    cut: list[str] = []
    real = parsing.parse

    def noted(text: str) -> dict[str, Any]:
        cut.append(text)
        return real(text)

    monkeypatch.setattr(blocks, "parse", noted)
    changed = change_interview(opened.plan, "i9", lambda one: replace(one, notes="other"))
    assert isinstance(save(opened.base, changed), Saved)
    assert len(cut) < 30  # those of the last slice
    assert open_plan(file).plan == changed


def test_the_comment_above_a_changed_interview_stays(file: Path) -> None:
    file.write_text(BY_HAND)
    after = saved(file, change_interview(open_plan(file).plan, "bahari", lambda one: replace(one, role="Staf")))
    assert '# the big one\n[[interview]]\nid = "bahari"\ncompany = "PT Bahari"\nrole = "Staf"\n' in after
    assert "a = 1 # mine\n\n\n" in after


def test_a_changed_setting_leaves_the_interviews_alone(file: Path) -> None:
    file.write_text(BY_HAND)
    before = saved(file, open_plan(file).plan)
    plan = open_plan(file).plan
    after = saved(file, set_me(plan, replace(plan.me, phone="0812")))
    assert changed_lines(before, after) == ["- name = 'Dewi'   # Lestiani", '+ name = "Dewi"', '+ phone = "0812"']


def test_a_time_without_offset_keeps_its_meaning_when_my_zone_moves(file: Path) -> None:
    file.write_text(BY_HAND)
    plan = open_plan(file).plan
    saved(file, set_me(plan, replace(plan.me, time_zone="Asia/Jakarta")))
    assert open_plan(file).plan.interviews[0].starts == STARTS


def test_a_changed_block_of_a_file_from_windows_keeps_its_line_ends(file: Path) -> None:
    file.write_bytes(BY_HAND.replace("\n", "\r\n").encode())
    opened = open_plan(file)
    body = opened.plan.interviews[0].messages[0].body
    plan = change_interview(opened.plan, "sagara", lambda one: replace(one, notes="a\nb\r\nc\rd\n"))
    plan = add_interview(plan, Interview(id="", company="PT Baru", starts=STARTS))
    assert isinstance(save(opened.base, plan), Saved)
    content = file.read_bytes()
    assert content.count(b"\r\n") == content.count(b"\n")
    again = open_plan(file).plan
    assert again.interviews[0].messages[0].body == body
    assert again.interviews[1].notes == "a\nb\r\nc\rd\n"
    assert [one.company for one in again.interviews] == ["PT Bahari", "PT Sagara", "PT Baru"]


def test_new_interviews_follow_the_one_before_and_deleted_ones_go(file: Path) -> None:
    file.write_text(BY_HAND)
    plan = open_plan(file).plan
    plan = add_interview(plan, Interview(id="", company="PT Rimba", starts=STARTS))
    plan = delete_interview(plan, "sagara", STARTS)
    after = saved(file, plan)
    found = open_plan(file).plan
    assert [one.id for one in found.interviews] == ["bahari", "rimba"]
    assert [one.id for one in found.deleted] == ["sagara"]
    assert "a = 1 # mine" in after
    saved(file, replace(found, interviews=(*found.interviews[:1], *open_plan(file).plan.interviews[1:])))


def test_an_undone_deletion_stands_where_it_stood(file: Path) -> None:
    plan = Plan(interviews=tuple(Interview(id=name, company=name, starts=STARTS) for name in "abc"))
    before = saved(file, plan)
    saved(file, delete_interview(plan, "b", STARTS))
    assert saved(file, plan) == before


@pytest.mark.parametrize(
    "text",
    [
        'me.name = "Dewi"\ninterview = [{ company = "A", starts = 2026-12-03 }]\n',
        '[interview]\ncompany = "A"\nstarts = 2026-12-03\n',
        '[me]\nname = "Dewi"\n[[interview]]\ncompany = "A"\nstarts = 2026-12-03\n[me.more]\na = 1\n',
        '["me"]\r\nname = "Dewi"\r\n[[ interview ]]\r\ncompany = "A"\r\nstarts = 2026-12-03',
    ],
)
def test_any_way_of_writing_takes_changes(file: Path, text: str) -> None:
    file.write_bytes(text.encode())
    plan = open_plan(file).plan
    plan = add_interview(plan, Interview(id="b", company="B", starts=STARTS))
    plan = set_me(change_interview(plan, "a", lambda one: replace(one, role="R")), replace(plan.me, phone="1"))
    saved(file, plan)
    assert open_plan(file).plan == plan
