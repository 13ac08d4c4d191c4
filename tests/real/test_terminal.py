"""The harness itself, on small programs: what it says of them is what happened."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING

import pytest
from terminal import Terminal, needs_tmux

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = needs_tmux

SHELL = ("sh", "-i")


def python(program: str) -> tuple[str, ...]:
    return (sys.executable, "-c", program)


def test_typed_text_reaches_the_program_and_its_answer_the_screen() -> None:
    with Terminal(python("print('hello', input('who? '))\ninput()")) as terminal:
        terminal.wait_for("who?")
        terminal.type("Dewi; ☕")
        terminal.press("Enter")
        terminal.wait_for("hello Dewi; ☕")


def test_the_exit_status_is_the_programs() -> None:
    with Terminal(python("raise SystemExit(3)")) as terminal:
        assert terminal.wait_for_end() == 3


def test_a_program_that_a_signal_ended_says_so() -> None:
    with Terminal(python("print('up')\ninput()")) as terminal:
        terminal.wait_for("up")
        terminal.send_signal(signal.SIGTERM)
        assert terminal.wait_for_end() == -signal.SIGTERM


def test_the_size_is_as_asked_and_changes() -> None:
    sizes = "import os, time\nwhile True: print(*os.get_terminal_size()); time.sleep(.05)"
    with Terminal(python(sizes), size=(60, 20)) as terminal:
        terminal.wait_for("60 20")
        terminal.resize(120, 36)
        terminal.wait_for("120 36")


@pytest.mark.parametrize("sequence", ["[?1049h", "[?25l", "[?1000h"], ids=["screen", "cursor", "mouse"])
def test_a_terminal_that_was_not_put_back_is_noticed(sequence: str) -> None:
    with Terminal(python(f"print('up')\ninput()\nprint('\\x1b{sequence}', 'changed')\ninput()")) as terminal:
        terminal.wait_for("up")
        assert terminal.is_plain()
        terminal.press("Enter")
        terminal.wait_for("changed")
        assert not terminal.is_plain()


def test_closing_the_window_hangs_the_program_up(tmp_path: Path) -> None:
    told = tmp_path / "told"
    on_hangup = f"""
import signal
def tell(number, frame):
    open({str(told)!r}, 'w').write(signal.Signals(number).name)
    raise SystemExit
signal.signal(signal.SIGHUP, tell)
print('up')
signal.pause()
"""
    with Terminal(python(on_hangup)) as terminal:
        terminal.wait_for("up")
        terminal.hang_up()
    assert told.read_text() == "SIGHUP"


def test_variables_are_added_to_the_sealed_ones(home: Path) -> None:
    with Terminal(
        python("import os; print(os.environ['HOME'], os.environ['UNDUR_NOW']); input()"),
        size=(200, 10),
        environ={"UNDUR_NOW": "x"},
    ) as terminal:
        terminal.wait_for(f"{home} x")


def test_pasted_text_arrives_whole() -> None:
    with Terminal(python("print(repr(input() + input()))\ninput()")) as terminal:
        terminal.paste("satu\ndua\n")
        terminal.wait_for("'satudua'")


def test_a_screen_that_never_comes_is_an_error_that_shows_the_screen() -> None:
    with Terminal(python("print('Mendatang')\ninput()")) as terminal:
        terminal.wait_for("Mendatang")
        with pytest.raises(AssertionError, match="Mendatang"):
            terminal.wait_for("Upcoming", seconds=0.1)


def test_a_stopped_program_goes_on_in_the_foreground() -> None:
    with Terminal(("bash", "--norc", "-i"), environ={"PS1": "ready> "}) as terminal:
        terminal.wait_for("ready>")
        terminal.type("sh -c 'echo started; exec cat'")
        terminal.press("Enter")
        terminal.wait_for("\nstarted")
        terminal.press("C-z")
        terminal.wait_for("Stopped")
        terminal.type("fg")
        terminal.press("Enter")
        terminal.wait_for("fg\nsh")  # what is typed earlier, the shell's line editor takes
        terminal.type("back again")
        terminal.press("Enter")
        terminal.wait_for("back again\nback again")
