"""Nothing is loaded before it is needed: what a start and a command take is counted in modules, not in time."""

from __future__ import annotations

import subprocess
import sys
from typing import Final

import pytest

from undur.plan.interview import Interview
from undur.plan.message import LogEntry, Message, Slot
from undur.plan.plan import Habits, Me, Plan
from undur.resources import resource_folder

FIRST_PAINT: Final = """
import sys
from pathlib import Path
from undur.clock import StoppedClock
from undur.cli.run import run
from undur.store import open_plan
import datetime as dt
from undur.tui.app import UndurApp

class Watched(UndurApp):
    def _begin(self) -> None:
        painted = set(sys.modules)
        super()._begin()
        print("loaded", *(painted if sys.argv[2] == "painted" else sys.modules), file=sys.__stdout__)
        self.exit()

path = Path(sys.argv[1])
now = dt.datetime.fromisoformat("2026-11-24T09:12:00+07:00")
Watched(open_plan(path), path=path, clock=StoppedClock(now), language="id").run(headless=True, size=(120, 40))
"""
NOT_FOR_THE_FIRST_PAINT: Final = (
    "pendulum",
    "icalendar",
    "segno",
    "tomli_w",
    "hashlib",
    "argparse",
    "gettext",
    "importlib.metadata",
    "holidays.countries.germany",
    "holidays.calendars.hindu",
    "dateutil.parser",
    "holidays.registry",
    "textual.widgets._text_area",
    "textual.markdown",
    "undur.demo",
    "undur.cli.mending",
    "undur.cli.output",
    "undur.cli.parser",
    "undur.cli.program",
    "undur.etiquette.steps.verifying",
    "undur.events",
    "undur.store.glance",
    "undur.store.inplace",
    "undur.store.lines",
    "undur.store.lock",
    "undur.store.recovery",
    "undur.store.saving",
    "undur.store.merging",
    "undur.message.check",
    "undur.message.compose",
    "undur.message.phrases",
    "undur.exchange",
    "undur.tui.commands.dialogs",
    "undur.tui.contrast",
    "undur.tui.crash",
    "undur.tui.between_keys",
    "undur.tui.screens.checklist",
    "undur.tui.screens.editor",
    "undur.tui.screens.welcome",
    "undur.tui.dialogs.dialog",
    "undur.tui.dialogs.interview_form",
    "undur.tui.dialogs.help",
    "undur.tui.widgets.empty_plan",
    "undur.tui.widgets.next_step_line",
    "undur.tui.widgets.notice_rack",
    "undur.words.en",
    "undur.words.id.cli",
    "undur.words.id.storage",
    "undur.words.id.findings",
    "undur.words.id.handover",
    "undur.words.id.exchange",
    "undur.words.id.message",
)
NOT_BEHIND_IT: Final = ("hashlib", "tomli_w", "undur.store.replaying", "undur.store.saving", "undur.store.layout")
"""What only a change needs, or a session that ended badly."""
NOT_FOR_A_LINE: Final = (
    "textual",
    "rich",
    "asyncio",
    "email",
    "pendulum",
    "icalendar",
    "tomli_w",
    "tomllib",
    "hashlib",
    "json",
    "subprocess",
    "importlib.metadata",
    "holidays.countries.germany",
    "holidays.calendars.hindu",
    "dateutil.parser",
    "holidays.utils",
    "undur.cli.usage",
    "undur.cli.mending",
    "undur.etiquette.mistakes",
    "undur.message.check",
    "undur.message.compose",
    "undur.store.saving",
    "undur.store.blocks",
    "undur.tui",
    "undur.words.en",
    "undur.words.id.cli",
    "undur.words.id.findings",
    "undur.words.id.screens.dialogs",
)
A_COMMAND: Final = "import sys\nfrom undur.__main__ import main\nassert not main(['--file', *sys.argv[1:]])\nprint('loaded', *sys.modules)"
OTHER_VERBS: Final = frozenset({"add", "alarms", "backup", "check", "decide", "export", "log", "message", "show"})


def loaded(program: str, *arguments: str) -> set[str]:
    """The modules of a fresh Python at the end of a program's line that begins with `loaded`."""
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, encoding="utf-8", check=True
    )
    (line,) = [line for line in done.stdout.splitlines() if line.startswith("loaded ")]
    return set(line.split())


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Two interviews that nothing has been written for."""
    blocks = (
        f'[[interview]]\nid = "i-{number}"\ncompany = "PT {number}"\nstarts = 2026-12-0{number}T10:00:00+07:00\n'
        'time_zone = "Asia/Jakarta"\n'
        for number in (1, 2)
    )
    path = tmp_path_factory.mktemp("plan") / "undur.toml"
    path.write_text('[me]\nname = "Dewi"\ntime_zone = "Asia/Jakarta"\ninterface = "id"\n\n' + "\n".join(blocks))
    return str(path)


def test_the_first_paint_waits_for_nothing_that_it_does_not_show(plan: str) -> None:
    assert loaded(FIRST_PAINT, plan, "painted") & set(NOT_FOR_THE_FIRST_PAINT) == set()


def test_behind_the_first_paint_nothing_is_loaded_for_changes_that_nobody_has_made(plan: str) -> None:
    assert loaded(FIRST_PAINT, plan, "begun") & set(NOT_BEHIND_IT) == set()


@pytest.mark.parametrize("verb", ["next", "list"])
def test_a_line_at_the_prompt_loads_only_what_it_says(verb: str, plan: str) -> None:
    found = loaded(A_COMMAND, plan, verb)
    assert found & set(NOT_FOR_A_LINE) == set()
    assert not [name for name in OTHER_VERBS if f"undur.cli.verbs.{name}" in found]


def test_a_command_line_is_understood_without_a_look_at_the_width_of_the_terminal() -> None:
    parsing = "from undur.cli.invocation import Asked\nfrom undur.cli.program import parse\nparse(['next'], Asked())"
    assert "shutil" not in loaded(f"import sys\n{parsing}\nprint('loaded', *sys.modules)")


def test_the_types_of_records_are_not_read_out_of_texts_at_every_start() -> None:
    records = (Interview, Message, LogEntry, Slot, Plan, Habits, Me)
    declared = [kind for record in records for kind in record.__annotations__.values()]
    assert not [kind for kind in declared if isinstance(kind, str)]


def test_a_command_that_is_not_understood_is_told_of_all_of_them() -> None:
    sample = str(resource_folder("sample_data") / "plan.toml")
    done = subprocess.run(
        [sys.executable, "-m", "undur", "--file", sample, "--language", "en", "nxt"],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 2
    assert "next" in done.stderr
