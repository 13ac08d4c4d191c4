"""Everything the store has to tell has its sentence in both languages."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from undur.plan.codes import LANGUAGES, Language
from undur.plan.plan import Fault
from undur.store import Notice, Problem, UnreadablePlanError, notices
from undur.store.errors import Cause, Unreadable
from undur.words import words_in

FAULTS = (
    Fault(field="starts", value='"soon"', expected="2026-12-03", line=3),
    Fault(field="company", value="", expected='"…"'),
)
EVERY: tuple[Notice, ...] = (
    notices.EmptyFile(),
    notices.CutShort(interviews=3),
    notices.NewerFormat(format=2),
    notices.NeedsRepair(table="interview", name="PT Sagara", faults=FAULTS),
    notices.NeedsRepair(table="interview", name="", faults=FAULTS),
    notices.NeedsRepair(table="me", name="", faults=FAULTS),
    notices.OffsetDisagrees(
        interview="sagara", field="starts", written="2026-12-03T14:00:00+08:00", zone="Asia/Jakarta"
    ),
    notices.DuplicateId(id="sagara", fresh="sagara-2"),
    notices.Clash(owner="PT Sagara", place=("interview", "'sagara'", "notes"), mine="a", theirs="b"),
    notices.Clash(owner="", place=("me", "name"), mine="a", theirs=None),
    notices.DeletedOutside(id="sagara"),
    notices.CopiesBeside(names=("undur (1).toml",)),
    notices.CameIn(companies=("PT A", "PT B", "PT C", "PT D")),
    notices.CameIn(companies=()),
    notices.NotBackedUp(detail="No space left on device"),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_notice_has_its_sentence(language: Language) -> None:
    assert {type(one) for one in EVERY} == set(Notice.__subclasses__())
    for one in EVERY:
        sentence = one.sentence(words_in(language))
        assert sentence.endswith(".")
        assert "None" not in sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_faults_stand_in_one_sentence(language: Language) -> None:
    sentence = EVERY[3].sentence(words_in(language))
    assert all(part in sentence for part in ("PT Sagara", "starts", '"soon"', "2026-12-03", "3", "company"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("why", get_args(Unreadable))
def test_an_unreadable_file_is_named_with_its_line(language: Language, why: Unreadable) -> None:
    sentence = UnreadablePlanError(Path("/x/undur.toml"), why, line=7, detail="name = Dewi").sentence(
        words_in(language)
    )
    assert all(part in sentence for part in ("/x/undur.toml", " 7", "name = Dewi"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("cause", get_args(Cause))
def test_a_problem_names_the_file_and_what_to_do(language: Language, cause: Cause) -> None:
    sentence = Problem(path=Path("/x/undur.toml"), cause=cause, detail="notes").sentence(words_in(language))
    assert "/x/undur.toml" in sentence
    assert "(notes)" in sentence
