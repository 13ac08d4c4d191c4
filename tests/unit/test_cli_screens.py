"""How the command line opens the screens, and when it refuses to."""

from __future__ import annotations

import io
import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any, cast

import pytest
from prompt import Prompt

from undur.__main__ import main
from undur.cli.screens import ERASED
from undur.store.disk import LARGE

if TYPE_CHECKING:
    from pathlib import Path

    from undur.store import Opened


@pytest.fixture
def undur(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Prompt:
    return Prompt(tmp_path, monkeypatch, capsys)


BROKEN = "[[interview.log\n"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """Screens that only note how they were opened and return 7."""
    calls: list[dict[str, Any]] = []

    def run(opened: Opened, **options: Any) -> int:
        path = opened.base.path
        interviews = len(opened.plan.interviews)
        calls.append({"path": path, "there": path.exists(), "interviews": interviews, **options})
        if opened.rest is not None:
            try:
                opened.rest.opened()
            finally:
                path.write_text(path.read_text(encoding="utf-8").replace(BROKEN, ""), encoding="utf-8")
        return 7

    screens = ModuleType("undur.tui.app")
    screens.run = run  # type: ignore[attr-defined]  # a stand-in for the module
    monkeypatch.setitem(sys.modules, "undur.tui.app", screens)
    return calls


def call(monkeypatch: pytest.MonkeyPatch, *words: str, closed: str = "") -> int:
    """Call the program on a terminal, one of whose streams may lead elsewhere."""
    for name in ("stdin", "stdout", "stderr"):
        stream = io.StringIO()
        stream.isatty = lambda elsewhere=name == closed: not elsewhere  # type: ignore[method-assign,misc]  # a terminal
        monkeypatch.setattr(sys, name, stream)
    return main(words)


def test_without_a_verb_the_screens_open(
    undur: Prompt, opened: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert call(monkeypatch) == 7
    (how,) = opened
    assert how["path"] == undur.path
    assert how["interview_id"] is None
    assert how["clock"].now().isoformat() == "2026-11-24T09:12:00+07:00"


def test_a_large_plan_is_said_to_be_opening_until_it_is_open(
    undur: Prompt, opened: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    undur.path.parent.mkdir(parents=True, exist_ok=True)
    undur.path.write_text('[me]\nname = "Dewi"\n' + "# a remark\n" * (LARGE // 10))
    assert call(monkeypatch, "--language", "id") == 7
    assert cast("io.StringIO", sys.stdout).getvalue() == f"Sedang membuka {undur.path.name} …{ERASED}"
    assert call(monkeypatch, "--language", "en", "--file", str(undur.path.with_name("small.toml"))) == 7
    assert cast("io.StringIO", sys.stdout).getvalue() == ""


ONE = '[[interview]]\nid = "{n}"\ncompany = "PT {n}"\nstarts = 2026-12-04T10:00:00+07:00\n'
BEFORE = "archived = 2026-11-05T10:00:00+07:00\n"


def many(path: Path, count: int, last: str = "") -> None:
    """A plan of which only one is not archived."""
    interviews = [ONE.replace("{n}", str(number)) + BEFORE * (number > 0) for number in range(count)]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(['[me]\nname = "Dewi"\n', *interviews, last]), encoding="utf-8")


@pytest.mark.parametrize(("words", "count", "first"), [([], 2_000, 1), ([], 20, 20), (["open", "7"], 2_000, 2_000)])
def test_of_a_large_plan_what_is_archived_is_read_behind_the_first_screen(
    undur: Prompt,
    opened: list[dict[str, Any]],
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
    count: int,
    first: int,
) -> None:
    many(undur.path, count)
    assert call(monkeypatch, *words) == 7
    (how,) = opened
    assert how["interviews"] == first


def test_where_the_archived_turns_out_unreadable_the_file_is_opened_as_one_that_is_and_once_it_is_mended(
    undur: Prompt, opened: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    many(undur.path, 2_000, BROKEN)
    assert call(monkeypatch) == 7
    assert [how["interviews"] for how in opened] == [1, 2_000]


def test_the_language_of_the_screens_can_be_asked_for(
    undur: Prompt, opened: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    call(monkeypatch, "--language", "en")
    assert opened[0]["language"] == "en"


def test_open_goes_to_one_interview(
    undur: Prompt, opened: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert call(monkeypatch, "open", "bahari-karya") == 7
    assert opened[0]["interview_id"] == "bahari-karya"


def test_an_unknown_interview_opens_nothing(
    undur: Prompt, opened: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert call(monkeypatch, "open", "bahari") == 2
    assert opened == []


def test_the_demo_is_a_copy_that_is_gone_afterwards(
    undur: Prompt, opened: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert call(monkeypatch, "--demo") == 7
    (how,) = opened
    assert how["there"]
    assert how["path"] != undur.path
    assert not how["path"].exists()


@pytest.mark.parametrize("words", [[], ["--demo"], ["open", "bahari-karya"]])
@pytest.mark.parametrize("stream", ["stdin", "stdout", "stderr"])
def test_where_a_stream_is_no_terminal_nothing_opens(
    undur: Prompt, opened: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch, stream: str, words: list[str]
) -> None:
    assert call(monkeypatch, *words, closed=stream) == 2
    assert opened == []


def test_the_refusal_says_what_there_is_instead(undur: Prompt) -> None:
    assert "undur --help" in undur.refused()


def test_the_verbs_work_on_the_demo_too(undur: Prompt) -> None:
    assert "PT Sagara Niaga" in undur.do("--demo", "list").out


def test_the_demo_and_a_first_start_speak_the_language_of_the_surroundings(
    undur: Prompt, opened: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    call(monkeypatch, "--demo")
    monkeypatch.setenv("LC_ALL", "id_ID.UTF-8")
    call(monkeypatch, "--demo")
    assert [how["language"] for how in opened] == ["en", "id"]
