"""What `open_plan` makes of files as they are found."""

from __future__ import annotations

import datetime as dt
import os
import re
import sys
import tracemalloc
from typing import TYPE_CHECKING, Any

import pytest

from undur.plan.codes import LANGUAGES
from undur.plan.interview import Interview
from undur.plan.plan import Me, Plan
from undur.store import (
    Problem,
    Saved,
    UnreadablePlanError,
    changed_outside,
    open_plan,
    opening,
    reading,
    save,
    saving,
    take_in,
)
from undur.store.disk import LARGEST
from undur.store.mark import END, FIRST_LINE
from undur.store.notices import CutShort, EmptyFile, NewerFormat
from undur.store.parsing import too_many_keys
from undur.words import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ONE = 'company = "PT Bahari Karya"\nstarts = 2026-12-03T14:00:00+07:00\n'


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "undur.toml"


def refused(file: Path) -> UnreadablePlanError:
    before = file.read_bytes() if file.is_file() else None
    with pytest.raises(UnreadablePlanError) as caught:
        open_plan(file)
    assert (file.read_bytes() if file.is_file() else None) == before
    return caught.value


def test_a_missing_file_is_an_empty_plan(file: Path) -> None:
    opened = open_plan(file)
    assert (opened.plan, opened.new, opened.read_only, opened.notices) == (Plan(), True, False, ())
    assert not file.exists()


def test_an_empty_file_is_told(file: Path) -> None:
    file.touch()
    opened = open_plan(file)
    assert opened.notices == (EmptyFile(),)
    assert not opened.new


def test_a_byte_order_mark_is_passed_over(file: Path) -> None:
    file.write_text(f"[[interview]]\n{ONE}", encoding="utf-8-sig")
    assert open_plan(file).plan.interviews[0].company == "PT Bahari Karya"


@pytest.mark.parametrize(
    ("content", "why", "line"),
    [
        (b"\xff\xfea\0", "utf_16", None),
        (b"\0" * 100, "zeros", None),
        (b"format = 1\n[me]\nname = '\xe9'\n", "not_utf_8", 3),
        (b"format = 1\n[me]\nname = Dewi\n", "not_toml", 3),
        (b'[me]\nname = "Dewi', "not_toml", 2),
        (b"format = 1\n<<<<<<< mine\n[me]\n=======\n>>>>>>> theirs\n", "conflict_markers", 2),
        (b"x = " + b"[" * 10_000, "too_deep", None),
        (b"x = " + b"[" * 100 + b"]" * 100, "too_deep", None),
        (b"format = 1\n" + b".".join([b"a"] * 20_000) + b" = 1", "too_deep", 2),
        (b"x = {" + b".".join([b'"a"'] * 20_000) + b" = 1}", "too_deep", 1),
        (b"x = " + b"1" * 5000, "not_toml", None),
        (b"format = 1\ninterview = 5", "wrong_shape", 2),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_a_broken_file_is_refused_with_its_line(file: Path, content: bytes, why: str, line: int | None) -> None:
    file.write_bytes(content)
    error = refused(file)
    assert (error.why, error.line) == (why, line)


def test_many_dots_in_a_text_are_no_bomb(file: Path) -> None:
    dots = ".".join(["a"] * 100)
    file.write_text(f'[me]\nname = """\n{dots} = 1\n"""\n# {dots}\n')
    assert open_plan(file).plan.me.name == f"{dots} = 1\n"


def test_a_folder_is_refused(file: Path) -> None:
    file.mkdir()
    assert refused(file).why == "not_a_file"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes in folders")
def test_a_pipe_is_refused_without_waiting(file: Path) -> None:
    os.mkfifo(file)
    assert refused(file).why == "not_a_file"


def test_a_huge_file_is_refused_unread(file: Path) -> None:
    with file.open("wb") as handle:
        handle.truncate(LARGEST + 1)
    with pytest.raises(UnreadablePlanError) as caught:
        open_plan(file)
    assert caught.value.why == "too_large"
    for language in LANGUAGES:
        said = caught.value.sentence(words_in(language))
        assert all(one in said for one in (str(file), "(64 MB)", "64 MB", "--file"))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ('[[interview]]\ncompany = "A"\nstarts = 2026-12-03\n' * 60_000, "60,000"),
        (
            'interview = [{company = "A", starts = 2026-12-03}'
            + ', {company = "A", starts = 2026-12-03}' * 60_000
            + "]",
            "60,001",
        ),
        ("".join(f"\n[a{number}]" for number in range(600_000)), "600,000"),
        ("".join(f'[[deleted]]\nid = "{number}"\n' for number in range(600_000)), "600,000"),
    ],
    ids=["blocks", "inline", "tables", "deleted"],
)
def test_more_interviews_or_blocks_than_anybody_has_are_refused_with_their_number(
    file: Path, text: str, number: str
) -> None:
    file.write_text(text, encoding="utf-8")
    error = refused(file)
    assert error.why == "too_many"
    said = error.sentence(words_in("en"))
    assert all(one in said for one in (str(file), number, "50,000", "500,000", "--file"))
    said = error.sentence(words_in("id"))
    assert all(one in said for one in (str(file), number.replace(",", "."), "50.000", "500.000", "--file"))


@pytest.mark.parametrize("head", ["", '[[interview]]\ncompany = "A"\nstarts = 2026-12-03\n', "  [keys]\n"])
def test_a_block_of_more_keys_than_anybody_has_is_refused_before_it_is_parsed(
    file: Path, head: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "read_content", None)
    own = head.count("=")
    file.write_text(head + "".join(f"a{number} = 1\n" for number in range(60_000 - own)), encoding="utf-8")
    error = refused(file)
    assert error.why == "too_many_keys"
    assert all(one in error.sentence(words_in("en")) for one in (str(file), "60,000 keys", "50,000", "--file"))
    assert all(one in error.sentence(words_in("id")) for one in (str(file), "60.000 kunci", "50.000", "--file"))


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"[a{number}]\n" + "b = 1\n" * 9 for number in range(8_000)),
        "".join(f"  [a{number}]\n" + "  b = 1\n" * 9 for number in range(8_000)),
        'notes = """\n' + "=====\n" * 80_000 + '"""\n',
        "interview = [\n" + '{company = "A"},\n' * 50_000 + "]\n",
        "a" * 5_000_000,
    ],
    ids=["blocks", "set in", "rules in a text", "inline", "one line"],
)
def test_many_keys_in_many_blocks_and_lines_of_a_text_are_no_block_of_too_many(text: str) -> None:
    assert too_many_keys(text.encode()) == 0


def test_a_record_of_thousands_of_faults_is_read_in_one_go(file: Path) -> None:
    steps = "".join(f"a{number} = 1\n" for number in range(5_000))
    file.write_text(f'[[interview]]\ncompany = "A"\nstarts = 2026-12-03\n[interview.steps]\n{steps}')
    (damaged,) = open_plan(file).plan.damaged
    lines = [one.line for one in damaged.faults]
    assert len(lines) == 5_000
    assert lines[:3] == [5, 6, 7]
    assert len([one for one in lines if one is not None]) == 100


def test_a_look_at_a_large_file_makes_no_copy_of_it(file: Path) -> None:
    file.write_bytes(b"#" * 8_000_000 + b"\n")
    opened = open_plan(file)
    tracemalloc.start()
    try:
        assert not changed_outside(opened.base)
        assert take_in(opened.base, opened.plan) is None
        assert tracemalloc.get_traced_memory()[1] < 3_000_000
    finally:
        tracemalloc.stop()
    file.write_bytes(b"#" * 7_999_999 + b" \n")
    assert changed_outside(opened.base)
    assert isinstance(take_in(opened.base, opened.plan), Saved)
    file.unlink()
    assert changed_outside(opened.base)


def test_many_records_that_need_repair_have_their_lines_in_a_moment(file: Path) -> None:
    block = "[[interview]]\ncompany = 7\nstarts = 2026-12-03\n\n"
    file.write_text(block * 1000)
    searches = 0
    real = re.finditer

    def counted(*given: Any) -> Iterator[re.Match[str]]:
        nonlocal searches
        searches += 1
        return real(*given)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(re, "finditer", counted)
        damaged = open_plan(file).plan.damaged
    assert [one.faults[0].line for one in damaged] == [4 * number + 2 for number in range(1000)]
    assert searches < 10


def test_as_many_as_are_allowed_open(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST", 3)
    block = "[[interview]]\ncompany = 'A'\nstarts = 2026-12-03\n"
    file.write_text(block * 3)
    assert len(open_plan(file).plan.interviews) == 3
    file.write_text(block * 4)
    assert refused(file).why == "too_many"


def test_a_plan_of_more_interviews_than_can_be_opened_is_not_saved(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saving, "MOST", 3)
    many = tuple(Interview(id=f"i{number}", company="A", starts=dt.date(2026, 12, 3)) for number in range(4))
    problem = save(open_plan(file).base, Plan(interviews=many))
    assert isinstance(problem, Problem)
    assert problem.cause == "too_many"
    assert not file.exists()
    assert isinstance(save(open_plan(file).base, Plan(interviews=many[:3])), Saved)


def test_a_cut_file_opens_read_only_with_what_is_left(file: Path) -> None:
    file.write_text(f"{FIRST_LINE}\n[[interview]]\n{ONE}\n[[interview]]\ncompany = 'PT Sag")
    opened = open_plan(file)
    assert opened.read_only
    assert opened.notices == (CutShort(interviews=1),)
    assert [one.company for one in opened.plan.interviews] == ["PT Bahari Karya"]
    before = file.read_bytes()
    problem = save(opened.base, opened.plan)
    assert isinstance(problem, Problem)
    assert problem.cause == "cut"
    assert file.read_bytes() == before


def test_a_cut_that_still_parses_is_noticed(file: Path) -> None:
    file.write_text(f"{FIRST_LINE}\n[[interview]]\n{ONE}")
    assert open_plan(file).read_only


def test_a_time_that_the_cut_went_through_is_not_believed(file: Path) -> None:
    file.write_text(
        f"{FIRST_LINE}\n[[interview]]\n{ONE}received = 2026-11-24T09:00:00+07:00\nends = 2026-12-03T15:00:00"
    )
    assert open_plan(file).plan.interviews[0].ends is None


def test_what_is_appended_below_the_end_mark_counts(file: Path) -> None:
    file.write_text(f"{FIRST_LINE}\n[[interview]]\n{ONE}\n{END}\n[[interview]]\n{ONE}")
    opened = open_plan(file)
    assert not opened.read_only
    assert len(opened.plan.interviews) == 2
    assert isinstance(save(opened.base, opened.plan), Saved)
    assert file.read_text().endswith(f"\n{END}\n")
    assert file.read_text().count(END) == 2  # in the first line and the last


def test_the_end_mark_in_a_text_is_no_end(file: Path) -> None:
    opened = open_plan(file)
    plan = Plan(me=Me(name=f"a\n{END}\nb"))
    assert isinstance(save(opened.base, plan), Saved)
    assert open_plan(file).plan == plan
    file.write_text(file.read_text().removesuffix(f"{END}\n"))
    assert open_plan(file).read_only


def test_a_newer_format_opens_read_only(file: Path) -> None:
    file.write_text(f"format = 2\nfuture = true\n[[interview]]\n{ONE}")
    opened = open_plan(file)
    assert opened.notices == (NewerFormat(format=2),)
    problem = save(opened.base, opened.plan)
    assert isinstance(problem, Problem)
    assert problem.cause == "newer"


def test_a_change_from_outside_is_noticed(file: Path) -> None:
    base = open_plan(file).base
    assert not changed_outside(base)
    saved = save(base, open_plan(file).plan)
    assert isinstance(saved, Saved)
    assert changed_outside(base)
    assert not changed_outside(saved.base)
    file.unlink()
    file.mkdir()
    assert changed_outside(saved.base)


def test_a_comment_above_the_first_line_changes_nothing(file: Path) -> None:
    assert isinstance(save(open_plan(file).base, Plan(me=Me(name="Dewi"))), Saved)
    text = f"# mine\n\n{file.read_text()}"
    file.write_text(text)
    opened = open_plan(file)
    assert isinstance(save(opened.base, Plan(me=Me(name="Dewi L."))), Saved)
    assert file.read_text().count(FIRST_LINE) == 1
    assert "# mine\n" in file.read_text()
    file.write_text(text.removesuffix(f"{END}\n"))
    assert open_plan(file).read_only


def test_a_plan_that_could_not_be_opened_again_is_not_saved(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saving, "LARGEST", 1000)
    problem = save(open_plan(file).base, Plan(me=Me(name="x" * 1000)))
    assert isinstance(problem, Problem)
    assert problem.cause == "too_large"
    assert not file.exists()
