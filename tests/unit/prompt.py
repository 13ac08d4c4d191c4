"""A prompt in the test's own process: a plan file, a stopped clock, and what the program prints."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from undur.__main__ import main
from undur.store import open_plan

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from undur.plan.interview import Interview
    from undur.plan.plan import Plan

NOW: Final = "2026-11-24T09:12:00+07:00"
PLAN: Final = """\
format = 1

[me]
name = "Dewi Lestiani"
time_zone = "Asia/Jakarta"
interface = "id"

[habits]
holidays = ""

[[interview]]
id = "sagara-niaga"
company = "PT Sagara Niaga"
role = "Staf Gudang"
contact = "Ratna"
honorific = "Ibu"
phone = "+6281200000022"
channel = "whatsapp"
starts = 2026-11-25T10:00:00+07:00
time_zone = "Asia/Jakarta"

[[interview]]
id = "bahari-karya"
company = "PT Bahari Karya"
role = "Analis Keuangan"
contact = "Hendra Wijaya"
honorific = "Bapak"
email = "rekrutmen@baharikarya.example"
channel = "email"
starts = 2026-12-03T14:00:00+08:00
time_zone = "Asia/Makassar"
decision = "cancel"
reason = "offer_accepted"

[[interview]]
id = "studio-ruang-baca"
company = "Studio Ruang Baca"
starts = 2026-12-04

[[interview]]
id = "toko-lama"
company = "Toko Lama"
starts = 2026-11-02T10:00:00+07:00
archived = 2026-11-05T10:00:00+07:00
"""
"""Ids by urgency: sagara-niaga, bahari-karya, studio-ruang-baca; toko-lama is archived."""


class Answer(NamedTuple):
    """What one call of the program came to."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as JSON."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        """The lines of standard output."""
        return self.out.splitlines()


class Prompt:
    """Calls `main` as a shell would; `ask` fails on nothing, `do` wants exit code 0."""

    def __init__(self, path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.path = path / "undur.toml"
        self.path.write_text(PLAN, encoding="utf-8")
        self._capsys = capsys
        monkeypatch.setenv("UNDUR_FILE", str(self.path))
        monkeypatch.setenv("UNDUR_NOW", NOW)

    def ask(self, *words: str) -> Answer:
        """Call the program."""
        self._capsys.readouterr()
        code = main(words)
        out, err = self._capsys.readouterr()
        return Answer(code, out, err)

    def do(self, *words: str) -> Answer:
        """Call the program, which must be content."""
        answer = self.ask(*words)
        assert answer.code == 0, answer.err
        return answer

    def refused(self, *words: str) -> str:
        """Call the program, which must refuse with one line on standard error and nothing else."""
        answer = self.ask(*words)
        assert answer.code == 2
        assert answer.out == ""
        assert answer.err.startswith("undur: ")
        assert answer.err.count("\n") == 1
        return answer.err

    @property
    def plan(self) -> Plan:
        """The plan as the file now has it."""
        return open_plan(self.path).plan

    def interview(self, interview_id: str) -> Interview:
        """An interview as the file now has it."""
        found = self.plan.find(interview_id)
        assert found is not None
        return found


class Terminal(io.TextIOWrapper):
    """Standard output on a terminal of some encoding."""

    def __init__(self, encoding: str = "utf-8") -> None:
        self.bytes = io.BytesIO()
        super().__init__(self.bytes, encoding=encoding, newline="\n")

    def isatty(self) -> bool:
        return True

    @property
    def shown(self) -> str:
        """What the terminal got."""
        self.flush()
        return self.bytes.getvalue().decode(self.encoding)


def on_terminal(monkeypatch: pytest.MonkeyPatch, encoding: str = "utf-8") -> Terminal:
    """Make standard output a terminal."""
    terminal = Terminal(encoding)
    monkeypatch.setattr(sys, "stdout", terminal)
    return terminal
