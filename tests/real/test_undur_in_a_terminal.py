"""The installed program in a real terminal: started, used by keys, left in every way there is."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

import pytest
from displays import x_display
from terminal import Terminal, needs_tmux
from waiting import PATIENCE, wait_until

from undur.resources import resource_folder
from undur.store import open_plan
from undur.words import words_in

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from undur.plan.codes import Language

pytestmark = needs_tmux

UNDUR: Final = Path(sys.executable).with_name("undur")
SIZES: Final = [(60, 20), (80, 24), (120, 36)]
SEEN: Final[dict[Language, tuple[str, str, str]]] = {
    "id": ("1 Mendatang", "Kesalahan", "Kepada"),
    "en": ("1 Upcoming", "Mistakes", "To"),
}
"""What only the first, the second and the third screen show."""


def undur(
    *arguments: str | Path, size: tuple[int, int] = (80, 24), environ: Mapping[str, str] = MappingProxyType({})
) -> Terminal:
    return Terminal((UNDUR, *arguments), size=size, environ={**surroundings(), **environ})


def surroundings() -> dict[str, str]:
    """Tuesday morning in Indonesia; what a killed demo leaves behind stays in the test's own home."""
    return {"UNDUR_NOW": "2026-11-24T09:12:00+07:00", "TMPDIR": os.environ["HOME"], "LC_MESSAGES": "id_ID.UTF-8"}


@pytest.fixture
def plan_file(tmp_path: Path) -> Path:
    """A plan of the person's own, with the interviews of the sample."""
    return Path(shutil.copy(resource_folder("sample_data") / "plan.toml", tmp_path / "undur.toml"))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", ["id", "en"])
def test_the_demo_opens_shows_its_three_screens_and_ends_well(size: tuple[int, int], language: Language) -> None:
    upcoming, checklist, message = SEEN[language]
    with undur("--demo", "--language", language, size=size) as terminal:
        terminal.wait_for(upcoming, "Toko Rimba")
        terminal.press("2")
        terminal.wait_for(checklist)
        terminal.press("3")
        terminal.wait_for(message)
        terminal.press("1")
        terminal.wait_for(upcoming, "Toko Rimba")
        terminal.press("C-q")
        assert terminal.wait_for_end() == 0


def test_the_demo_leaves_nothing_in_the_home_not_even_after_a_change(home: Path) -> None:
    with undur("--demo") as terminal:
        terminal.wait_for("Toko Rimba")
        terminal.press("x")
        terminal.wait_for(words_in("id").screens.dialogs.archived("Klinik Pelangi Tiga"))
        terminal.press("q")
        assert terminal.wait_for_end() == 0
    assert [path for path in home.rglob("*") if path.is_file()] == []


def test_a_newcomer_is_greeted_and_nothing_is_written_before_they_answer(home: Path) -> None:
    with undur() as terminal:
        terminal.wait_for(words_in("id").screens.dialogs.welcome_title)
    assert not list(home.rglob("undur.toml"))


@pytest.mark.skipif(shutil.which("Xvfb") is None or shutil.which("xclip") is None, reason="not installed: Xvfb, xclip")
def test_f5_copies_the_message_and_says_which_way_it_went() -> None:
    with x_display() as display, undur("--demo", environ={"DISPLAY": display}) as terminal:
        terminal.wait_for("Toko Rimba")
        terminal.press("3")
        terminal.wait_for("Kepada")
        terminal.press("F5")
        terminal.wait_for("xclip")
        environ = {**os.environ, "DISPLAY": display}
        command = ("xclip", "-selection", "clipboard", "-out")
        pasted = subprocess.run(command, env=environ, capture_output=True, check=True, timeout=PATIENCE).stdout.decode()
        assert "Dewi Lestiani" in pasted
        assert terminal.buffer() == pasted


def test_another_size_while_it_runs_is_filled() -> None:
    with undur("--demo", size=(60, 20)) as terminal:
        terminal.wait_for("Toko Rimba")
        terminal.resize(120, 36)
        wait_until(
            lambda: any(len(line) > 100 for line in terminal.screen().splitlines()),
            otherwise=lambda: f"still narrow:\n{terminal.screen()}",
        )


def test_stopped_and_called_back_it_draws_its_screen_again(tmp_path: Path) -> None:
    process = tmp_path / "process"
    with Terminal(("bash", "--norc", "-i"), environ={"PS1": "ready> ", **surroundings()}) as terminal:
        terminal.wait_for("ready>")
        terminal.type(f"sh -c 'echo $$ > {process}; exec {UNDUR} --demo'")
        terminal.press("Enter")
        terminal.wait_for("Toko Rimba")
        before = terminal.wait_for_stillness()
        os.kill(int(process.read_text()), signal.SIGTSTP)
        terminal.wait_for("Stopped")
        assert terminal.is_plain()
        terminal.type("fg")
        terminal.press("Enter")
        wait_until(lambda: terminal.screen() == before, otherwise=terminal.screen)
        terminal.press("C-q")
        wait_until(terminal.is_plain, otherwise=terminal.screen)


def type_into_the_message(terminal: Terminal, text: str) -> None:
    """Open the editor on the first interview and type into the message's text."""
    terminal.wait_for("Toko Rimba")
    terminal.press("3")
    terminal.wait_for("Kepada")
    terminal.press("i")
    terminal.wait_for("F1")  # a text has the focus: letters are no commands, help is on F1
    terminal.type(text)
    terminal.wait_for(text)


def typed(plan_file: Path) -> str:
    """All the texts of messages in the plan file."""
    plan = open_plan(plan_file).plan
    return "\n".join(message.body or "" for interview in plan.interviews for message in interview.messages)


def test_what_is_typed_is_there_after_leaving(plan_file: Path) -> None:
    with undur("--file", plan_file) as terminal:
        type_into_the_message(terminal, "Kata-kata saya sendiri.")
        terminal.press("C-q")
        assert terminal.wait_for_end() == 0
    assert "Kata-kata saya sendiri." in typed(plan_file)


def test_a_closed_window_loses_nothing_of_what_was_typed(plan_file: Path) -> None:
    with undur("--file", plan_file) as terminal:
        type_into_the_message(terminal, "Kata-kata saya sendiri.")
        terminal.hang_up()
    assert "Kata-kata saya sendiri." in typed(plan_file)


@pytest.mark.parametrize(
    "leave", [lambda terminal: terminal.press("q"), lambda terminal: terminal.send_signal(signal.SIGTERM)]
)
def test_the_title_of_the_terminal_comes_back_however_one_leaves(
    plan_file: Path, leave: Callable[[Terminal], None]
) -> None:
    text = plan_file.read_text(encoding="utf-8")
    plan_file.write_text(text.replace("# undur: end", "[look]\ntitle = true\n\n# undur: end"), encoding="utf-8")
    with undur("--file", plan_file, size=(80, 24)) as terminal:
        before = terminal.title()
        terminal.wait_for("1 Mendatang")
        wait_until(lambda: "·" in terminal.title(), otherwise=terminal.title)
        leave(terminal)
        terminal.wait_for_end()
        assert terminal.title() == before


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=lambda number: number.name)
def test_a_signal_ends_it_saved_and_with_the_terminal_as_it_was(number: signal.Signals, plan_file: Path) -> None:
    with undur("--file", plan_file) as terminal:
        type_into_the_message(terminal, "Kata-kata saya sendiri.")
        terminal.send_signal(number)
        assert terminal.wait_for_end() == 128 + number
        assert terminal.is_plain()
    assert "Kata-kata saya sendiri." in typed(plan_file)


def recovery(home: Path) -> str:
    """All that is kept beside the plan for the next start."""
    return "".join(one.read_text(encoding="utf-8") for one in home.rglob("unsaved/*/*.toml"))


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGHUP, signal.SIGTERM], ids=lambda number: number.name)
def test_what_is_typed_into_a_form_is_there_again_however_it_ended(
    number: signal.Signals, plan_file: Path, home: Path
) -> None:
    with undur("--file", plan_file) as terminal:
        terminal.wait_for("Toko Rimba")
        terminal.press("a")
        terminal.wait_for("Perusahaan")
        terminal.type("Toko Buku Sejahtera")
        terminal.wait_for("Toko Buku Sejahtera")
        if number == signal.SIGKILL:  # two seconds at most may be gone then
            wait_until(lambda: "Sejahtera" in recovery(home), otherwise=terminal.screen)
        terminal.send_signal(number)
        terminal.wait_for_end()
    with undur("--file", plan_file) as terminal:
        terminal.wait_for("Toko Buku Sejahtera", "sudah terbuka lagi")


@pytest.mark.parametrize("missing", ["0<", "2>"], ids=["no input", "no screen"])
def test_without_a_terminal_the_screens_say_so(missing: str) -> None:
    with Terminal(
        ("sh", "-c", f"{UNDUR} --demo {missing}/dev/null; echo status $?; cat"), environ=surroundings()
    ) as terminal:
        terminal.wait_for("status 2")
