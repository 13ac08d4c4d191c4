"""A file read slice by slice, and cut without parsing each block, is what it is when it is read as a whole."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
import tomli
from hypothesis import example, given
from hypothesis import strategies as st

from undur.store import UnreadablePlanError, opening, slices
from undur.store.blocks import interviews_of
from undur.store.layout import layout_of
from undur.store.mark import END, FIRST_LINE
from undur.store.opening import read_version
from undur.store.parsing import document_of
from undur.store.reading import read_plan

if TYPE_CHECKING:
    from collections.abc import Iterator

PATH: Final = Path("undur.toml")
ABOVE: Final = (
    "format = 1\n",
    '[me]\nname = "Dewi"\ntime_zone = "Asia/Makassar"\n',
    "# mine\n",
    "x = [[1], [2]]\n",
    "",
)
INTERVIEWS: Final = (
    '[[interview]]\nid = "{n}"\ncompany = "PT {n}"\nstarts = 2026-12-04T10:00:00\n',
    '[[interview]]\ncompany = "PT {n}"\nstarts = 2026-12-04\n\n',
    '# above\n[[interview]]\nid = "{n}"\ncompany = "PT {n}"\nstarts = 2026-12-04\n# below\n',
    '[[interview]]\nid = "{n}"\ncompany = 7\n',
    '[[interview]]\nid = "same"\ncompany = "PT {n}"\nstarts = 2026-12-04\n',
    '[[interview]] # {n}\nid = "{n}"\ncompany = "PT {n}"\nstarts = 2026-12-04\n[[interview.message]]\nkind = "cancel"\n',
    '[[interview]]\nid = "{n}"\nnotes = """\n[[interview]]\ncompany = "no"\n"""\ncompany = "PT {n}"\nstarts = 2026-12-04\n',
    '[[interview]]\nid = "{n}"\ncompany = "PT [[interview]]"\nstarts = 2026-12-04\n',
    '  [[interview]]\nid = "{n}"\ncompany = "PT {n}"\nstarts = 2026-12-04\n',
    '[[ interview ]]\nid = "{n}"\ncompany = "PT {n}"\nnotes = """\n[[interview]]\n"""\nstarts = 2026-12-04\n',
    "[[\"interview\"]]\nid = \"{n}\"\ncompany = \"PT {n}\"\nnotes = '''\n# [[interview.\n[[interview]]'''\nstarts = 2026-12-04\n",
    '[[interview]]\nid = "{n}"\ncompany = "PT {n}"\nstarts = 2026-12-04\nnotes = """\n# no comment"""\n',
    (
        '[[interview]]\nid = "{n}"\ncompany = "PT {n}"\nstarts = 2026-12-04\n[[interview.log]]\nat = 2026-11-24T09:00:00Z\n'
        'what = "sent"\n[interview.steps]\nx{n} = 2026-11-24T09:00:00Z\n'
    ),
)
BETWEEN: Final = (
    "[look]\n",
    "[custom]\na = 1 # mine\n",
    '[[deleted]]\nid = "gone{n}"\nat = 2026-11-24T09:00:00Z\n',
    '[me]\nname = "Late"\n',
    "# a remark\n\n",
    f"{END}\n",
    "[broken\n",
)


@st.composite
def files(draw: st.DrawFn) -> str:
    """The text of a file: interviews of all kinds, sometimes with other tables between them."""
    kinds = st.lists(st.sampled_from([*INTERVIEWS, *INTERVIEWS[:1] * 8, *BETWEEN]), max_size=24)
    blocks = [one.replace("{n}", str(number)) for number, one in enumerate(draw(kinds))]
    text = "".join([*draw(st.lists(st.sampled_from(ABOVE), max_size=3, unique=True)), *blocks])
    marked = f"{FIRST_LINE}\n{text}{END}\n" if draw(st.booleans()) else text
    return marked.replace("\n", "\r\n") if draw(st.booleans()) else marked


@pytest.fixture(autouse=True, scope="module")
def small_slices() -> Iterator[None]:
    """Slices of a few lines."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(slices, "SIZE", 150)
        yield


@given(files())
@example(INTERVIEWS[0].replace("{n}", "1") * 3)
def test_in_slices_a_file_says_what_it_says_as_a_whole(text: str) -> None:
    try:
        whole = read_plan(document_of(PATH, text), lambda *_: None)
    except (ValueError, UnreadablePlanError):
        with pytest.raises(UnreadablePlanError):
            read_version(PATH, text.encode())
        return
    read, _ = opening.read_content(PATH, text.encode(), lambda *_: None)
    assert (read.plan, read.records, read.notices) == (whole.plan, whole.records, whole.notices)


def in_a_row(*kinds: int) -> str:
    """Interviews of these kinds, and plain ones below them, so that they are in no last slice."""
    blocks = [INTERVIEWS[kind].replace("{n}", str(number)) for number, kind in enumerate([*kinds, 0, 0, 0, 0])]
    return "".join([ABOVE[1], *blocks])


@given(files())
@example(in_a_row(0, 2))
@example(in_a_row(0, 9))
@example(in_a_row(0, 10))
@example(in_a_row(0, 11, 0))
def test_cut_by_what_the_slices_prove_a_file_has_the_same_pieces(text: str) -> None:
    try:
        contents, cuts = opening.read_content(PATH, text.encode(), lambda *_: None)
    except (ValueError, UnreadablePlanError):
        return
    known = layout_of(text.encode(), contents.plan, contents.records)
    assert layout_of(text.encode(), contents.plan, contents.records, cuts) == known


@given(files())
def test_each_piece_that_is_cut_without_parsing_is_one_interview(text: str) -> None:
    start = text.find("[[interview]]")
    try:
        count = len(tomli.loads(text[start:])["interview"])
    except (ValueError, LookupError):
        return
    for one in interviews_of(text[start:], count) or ():
        assert len(tomli.loads(one)["interview"]) == 1
