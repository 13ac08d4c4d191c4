"""The program as a process of its own: what it loads, and what it does when its streams fail."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from prompt import NOW, PLAN

POSIX = pytest.mark.skipif(os.name != "posix", reason="pipes and devices of POSIX")


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    plan = tmp_path / "undur.toml"
    plan.write_text(PLAN, encoding="utf-8")
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    return {**inherited, "UNDUR_FILE": str(plan), "UNDUR_NOW": NOW, "PYTHONUTF8": "1"}


def undur(*words: str, environ: dict[str, str], stdout: int = subprocess.PIPE) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "undur", *words],
        env=environ,
        stdin=subprocess.DEVNULL,
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        encoding=environ.get("PYTHONIOENCODING", "utf-8"),
        check=False,
        timeout=60,
    )


def loaded_by(*words: str, environ: dict[str, str]) -> set[str]:
    """The modules that a command loads."""
    report = undur(*words, environ=environ | {"PYTHONPROFILEIMPORTTIME": "1"}).stderr
    return {line.rpartition("|")[2].strip() for line in report.splitlines()}


@pytest.mark.parametrize("verb", ["list", "next"])
def test_what_a_status_bar_asks_for_loads_little(environ: dict[str, str], verb: str) -> None:
    loaded = loaded_by(verb, environ=environ)
    assert "undur.store" in loaded
    assert not {"textual", "rich", "pendulum", "json", "difflib"} & loaded
    assert not [name for name in loaded if name.startswith("undur.cli.verbs.") and not name.endswith(verb)]


@pytest.mark.parametrize("words", [["show", "bahari-karya"], ["where"], ["message", "bahari-karya"], ["--help"]])
def test_no_verb_loads_the_screens(environ: dict[str, str], words: list[str]) -> None:
    loaded = loaded_by(*words, environ=environ)
    assert "undur.cli.run" in loaded
    assert not {"textual", "rich"} & loaded


def test_the_exit_code_is_the_process_s(environ: dict[str, str]) -> None:
    assert undur("list", environ=environ).returncode == 0
    done = undur("show", "nobody", environ=environ)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)


@POSIX
@pytest.mark.parametrize("words", [["list"], ["show", "bahari-karya"], ["--help"], ["list", "--json"]])
def test_a_reader_who_has_gone_is_no_error(environ: dict[str, str], words: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = undur(*words, environ=environ, stdout=writer)
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, "")


@POSIX
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_told_in_one_line(environ: dict[str, str]) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = undur("list", environ=environ, stdout=full.fileno())
    assert done.returncode == 2
    assert done.stderr.startswith("undur: ")
    assert done.stderr.count("\n") == 1


@POSIX
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_where_nothing_can_be_said_the_exit_code_says_it(environ: dict[str, str]) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        command = [sys.executable, "-m", "undur", "show", "nobody"]
        done = subprocess.run(command, env=environ, stdout=full, stderr=full, check=False)
    assert done.returncode == 2


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_every_encoding_gets_its_list(environ: dict[str, str], encoding: str) -> None:
    environ |= {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    done = undur("list", environ=environ)
    assert (done.returncode, done.stderr) == (0, "")
    assert "PT Sagara Niaga" in done.stdout


@POSIX
def test_an_interrupt_ends_it_without_a_word(environ: dict[str, str]) -> None:
    code = (
        "import sys, undur.cli.run\n"
        "def interrupted(*_): raise KeyboardInterrupt\n"
        "undur.cli.run.run = interrupted\n"
        "from undur.__main__ import main\n"
        "sys.exit(main(['list']))"
    )
    done = subprocess.run([sys.executable, "-c", code], env=environ, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (130, "")
