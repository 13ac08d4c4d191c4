"""What is read at a glance is what is not archived; with the rest a plan is what it is when it is read as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from undur.plan.changes import settings_of
from undur.store import UnreadablePlanError, glance, open_plan, save, slices
from undur.store.layout import layout_of
from undur.store.mark import END, FIRST_LINE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from undur.store import Opened

ABOVE: Final = ('[me]\nname = "Dewi"\ntime_zone = "Asia/Makassar"\n', "# mine\n", "format = 2\n", "")
SOUND: Final = '[[interview]]\nid = "{n}"\ncompany = "PT {n}"\nstarts = 2026-12-04T10:00:00+08:00\n'
ARCHIVED: Final = f"{SOUND}archived = 2026-12-05T10:00:00+08:00\n"
INDENTED: Final = '  [[interview]]\nid = "{n}"\ncompany = "PT {n}"\nstarts = 2026-12-04\n'
DELETED: Final = '[[deleted]]\nid = "gone{n}"\nat = 2026-11-24T09:00:00Z\n'
SET_IN: Final = '  [[phrase]]\npart = "thanks"\nlanguage = "id"\ntext = "Terima kasih"\n  [keys]\nundo = "z"\n'
WITH_LOG: Final = f'{ARCHIVED}[[interview.log]]\nat = 2026-11-24T09:00:00Z\nwhat = "sent"\n'
WITH_STEPS: Final = f"{SOUND}[interview.steps]\nx = 2026-11-24T09:00:00Z\n# below\n"
HEAD_IN_TEXT: Final = f'{ARCHIVED}notes = """\n[[interview]]\ncompany = "no"\n"""\n'
SETTINGS_IN_TEXT: Final = f'{ARCHIVED}notes = """\n\n[look]\n"""\n'
PIECES: Final = (
    SET_IN,
    SOUND,
    ARCHIVED,
    WITH_LOG,
    WITH_STEPS,
    f'{SOUND}notes = """\narchived = 2026-12-05T10:00:00+08:00\n"""\n',
    f'{SOUND}notes = """\n[[interview]]\narchived = 2026-12-05T10:00:00+08:00\n"""\n',
    HEAD_IN_TEXT,
    SETTINGS_IN_TEXT,
    '[[interview]]\ncompany = "PT {n}"\nstarts = 2026-12-04\n',
    '[[interview]]\ncompany = "PT {n}"\nstarts = 2026-12-04\narchived = 2026-12-05T10:00:00+08:00\n',
    '[[interview]]\nid = "same"\ncompany = "PT {n}"\nstarts = 2026-12-04\narchived = 2026-12-05T10:00:00+08:00\n',
    '[[interview]]\nid = "{n}"\ncompany = 7\narchived = 2026-12-05T10:00:00+08:00\n',
    '[[interview]]\nid = "{n}"\ncompany = "PT {n}"\nstarts = 2026-12-04T10:00:00+01:00\narchived = 2026-12-05T10:00:00Z\n',
    INDENTED,
    "[look]\n",
    DELETED,
    '[me]\nname = "Late"\n',
    f"{END}\n",
    "[broken\n",
)


@st.composite
def texts(draw: st.DrawFn) -> str:
    """The text of a file, archived interviews and others in it."""
    kinds = st.lists(st.sampled_from([*PIECES, *(SOUND, ARCHIVED) * 8]), max_size=16)
    pieces = [one.replace("{n}", str(number)) for number, one in enumerate(draw(kinds))]
    text = "".join([*draw(st.lists(st.sampled_from(ABOVE), max_size=2, unique=True)), *pieces])
    marked = f"{FIRST_LINE}\n{text}{END}\n" if draw(st.booleans()) else text
    return marked.replace("\n", "\r\n") if draw(st.booleans()) else marked


def plan_of(*pieces: str) -> str:
    return "".join([ABOVE[0], *(one.replace("{n}", str(number)) for number, one in enumerate(pieces))])


@pytest.fixture(autouse=True, scope="module")
def small_slices() -> Iterator[None]:
    """Slices of a few lines."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(slices, "SIZE", 150)
        yield


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("plan") / "undur.toml"


def as_a_whole(path: Path) -> Opened | None:
    try:
        return open_plan(path)
    except UnreadablePlanError:
        return None


@given(text=texts())
@example(text=plan_of(ARCHIVED, SOUND, ARCHIVED, SOUND))
@example(text=plan_of(ARCHIVED, SETTINGS_IN_TEXT, SOUND))
@example(text=plan_of(SOUND, HEAD_IN_TEXT))
@example(text=plan_of(SOUND, ARCHIVED, DELETED))
@example(text=plan_of(SOUND, ARCHIVED, SET_IN))
@example(text=plan_of(SOUND, ARCHIVED, INDENTED, SOUND))
def test_with_the_rest_a_plan_is_what_it_is_as_a_whole(path: Path, text: str) -> None:
    path.write_bytes(text.encode())
    whole, seen = as_a_whole(path), glance.glance(path)
    if seen is None or seen.rest is None:
        return
    if whole is None:
        with pytest.raises(UnreadablePlanError):
            seen.rest.opened()
        return
    all_of_it = seen.rest.opened()
    assert (all_of_it.plan, all_of_it.notices) == (whole.plan, whole.notices)
    one, other = all_of_it.base, whole.base
    assert (one.records, one.content, one.locked) == (other.records, other.content, other.locked)
    content = text.encode()
    known = layout_of(content, other.plan, other.records)
    assert layout_of(content, one.plan, one.records, one.slices) == known


@given(
    text=st.lists(st.sampled_from((SOUND, ARCHIVED, WITH_LOG, WITH_STEPS)), max_size=16).map(
        lambda drawn: plan_of(*drawn)
    )
)
def test_at_a_glance_is_seen_what_is_not_archived(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    plan = open_plan(path).plan
    coming = tuple(one for one in plan.interviews if one.archived is None)
    seen = glance.glance(path)
    assert (seen.plan.interviews, seen.plan.me) == (coming, plan.me) if seen is not None else not coming


def test_a_part_of_a_plan_is_never_saved(path: Path) -> None:
    path.write_text(plan_of(SOUND, ARCHIVED), encoding="utf-8")
    seen = glance.glance(path)
    assert seen is not None
    outcome = save(seen.base, seen.plan)
    assert getattr(outcome, "cause", "") == "unread"
    assert len(open_plan(path).plan.interviews) == 2


def test_what_is_wrong_with_the_archived_is_found_with_the_rest(path: Path) -> None:
    path.write_text(plan_of(SOUND, ARCHIVED) + "[[interview.log\n", encoding="utf-8")
    seen = glance.glance(path)
    assert seen is not None
    assert seen.rest is not None
    with pytest.raises(UnreadablePlanError) as error:
        seen.rest.opened()
    assert error.value.line == 13


@pytest.mark.parametrize(
    "wrong", ["[broken", "format = 9", '[[interview]]\nid = "0"\ncompany = "PT"\nstarts = 2026-12-04']
)
def test_where_anything_of_what_is_coming_is_wrong_all_is_read_first(path: Path, wrong: str) -> None:
    path.write_text(f"{wrong}\n{plan_of(SOUND, ARCHIVED)}", encoding="utf-8")
    assert glance.glance(path) is None


@pytest.mark.parametrize("spelled", ['id = "1"', "id='1'", '  "id" = "1"', 'id = """1"""', 'id = "\\u0031"'])
def test_where_an_archived_interview_has_the_id_of_one_that_is_coming_all_is_read_first(
    path: Path, spelled: str
) -> None:
    path.write_text(plan_of(ARCHIVED, SOUND).replace('id = "0"', spelled), encoding="utf-8")
    assert glance.glance(path) is None


@given(text=texts())
@example(text=plan_of(SOUND, ARCHIVED, SET_IN))
def test_what_is_seen_at_a_glance_is_in_the_plan_as_it_was_seen(path: Path, text: str) -> None:
    path.write_bytes(text.encode())
    whole, seen = as_a_whole(path), glance.glance(path)
    if seen is not None and whole is not None:
        assert [whole.plan.find(one.id) for one in seen.plan.interviews] == list(seen.plan.interviews)
        assert settings_of(seen.plan) == settings_of(whole.plan)
