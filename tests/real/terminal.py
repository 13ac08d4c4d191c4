"""A real terminal for a test: a tmux server of its own with one program in it, keys in and the screen out."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from waiting import PATIENCE, wait_until

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import TracebackType
    from typing import Self

needs_tmux = pytest.mark.skipif(
    shutil.which("tmux") is None, reason="tmux is not installed: there is no terminal to test in"
)

SETTINGS: Final = """\
set -g default-terminal screen-256color
set -g status off
set -g remain-on-exit on
set -s escape-time 0
"""


class Terminal:
    """One program in a terminal of `size` (columns, rows); leaving the `with` block ends both.

    `environ` is added to the (sealed) environment of the test, `settings` to tmux's own, a line each. The program sees
    itself inside tmux.
    """

    def __init__(
        self,
        command: Sequence[str | Path],
        *,
        size: tuple[int, int] = (80, 24),
        environ: Mapping[str, str] | None = None,
        settings: str = "",
    ) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="tmux-"))  # a socket's path must be short; pytest's folders are not
        self._settings = self._folder / "tmux.conf"
        self._settings.write_text(SETTINGS + settings, encoding="utf-8")
        columns, rows = size
        self._tmux(
            *("new-session", "-d", "-x", str(columns), "-y", str(rows), "--", *map(str, command)),
            environ={**os.environ, **(environ or {})},
        )
        self.pid = int(self._ask("#{pane_pid}"))
        """Of the program."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def press(self, *keys: str) -> None:
        """Press keys by tmux's names: `Enter`, `Escape`, `C-q`, `F2`, `a`."""
        self._tmux("send-keys", "--", *keys)

    def type(self, text: str) -> None:
        """Type text as it is."""
        self._tmux("send-keys", "-l", "--", text)

    def paste(self, text: str) -> None:
        """Paste text, bracketed where the program asked for that."""
        self._tmux("load-buffer", "-b", "pasted", "-", given=text)
        self._tmux("paste-buffer", "-p", "-r", "-d", "-b", "pasted")

    def screen(self) -> str:
        """What the terminal shows: its rows without trailing blanks."""
        return self._tmux("capture-pane", "-p")

    def title(self) -> str:
        """The title that the program has given the terminal."""
        return self._ask("#{pane_title}")

    def is_plain(self) -> bool:
        """Whether the terminal is as a shell wants it: its normal screen, a visible cursor, no mouse reports."""
        return (
            self._ask("#{alternate_on}#{?pane_dead,1,#{cursor_flag}}#{mouse_any_flag}") == "010"
        )  # the dead have no cursor

    def buffer(self) -> str:
        """The text that tmux itself would paste; empty when it has none."""
        return self._tmux("show-buffer", check=False)

    def wait_for(self, *texts: str, seconds: float = PATIENCE) -> str:
        """Wait until the screen shows all the texts; return the screen. Raises `AssertionError` with the screen."""
        return wait_until(
            lambda: self._showing(texts),
            seconds=seconds,
            otherwise=lambda: f"no {texts} on this screen:\n{self.screen()}",
        )

    def wait_for_stillness(self, *, looks: int = 15) -> str:
        """Wait until the screen has stayed the same for that many looks; return it."""
        seen: deque[str] = deque(maxlen=looks)

        def still() -> str:
            seen.append(self.screen())
            return seen[0] if seen.count(seen[0]) == looks else ""

        return wait_until(still, otherwise=lambda: f"a screen that never rests:\n{self.screen()}")

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size."""
        self._tmux("resize-window", "-x", str(columns), "-y", str(rows))

    def send_signal(self, number: signal.Signals) -> None:
        """Send a signal to the program."""
        os.kill(self.pid, number)

    def hang_up(self) -> None:
        """Close the window: the program gets SIGHUP and its terminal is gone. Waits for the program's end."""
        self._tmux("kill-window")
        wait_until(lambda: not self.is_alive(), otherwise=lambda: f"process {self.pid} outlived its window")

    def is_alive(self) -> bool:
        """Whether the program still runs (one that has ended and that nobody has asked about yet does not)."""
        try:
            os.kill(self.pid, 0)
            state = Path(f"/proc/{self.pid}/stat").read_text(encoding="utf-8", errors="replace")
        except ProcessLookupError:
            return False
        except FileNotFoundError:  # no /proc on this system, or gone between the two lines
            return not Path("/proc").is_dir()
        return state.rpartition(")")[2].split()[0] != "Z"

    def wait_for_end(self, *, seconds: float = PATIENCE) -> int:
        """Wait for the program to end by itself; return its exit status, the negative number of a signal's."""
        ended = wait_until(self._end, seconds=seconds, otherwise=lambda: f"still running:\n{self.screen()}")
        status, _, killed_by = ended.partition("/")
        return -int(killed_by) if killed_by else int(status)

    def close(self) -> None:
        """End the program and the terminal."""
        self._tmux("kill-server", check=False)
        wait_until(lambda: not self.is_alive(), otherwise=lambda: f"process {self.pid} outlived its terminal")
        shutil.rmtree(self._folder)

    def _showing(self, texts: Sequence[str]) -> str:
        screen = self.screen()
        return screen if all(text in screen for text in texts) else ""

    def _end(self) -> str:
        """`status/` or `/signal` of a program that has ended; empty before that."""
        dead, server, how = self._ask("#{pane_dead} #{pid} #{pane_dead_status}/#{pane_dead_signal}").split(" ")
        if dead == "1" and how == "/":
            os.kill(int(server), signal.SIGCHLD)  # a busy tmux overlooks the end of its child until the next one
        return how if how != "/" else ""

    def _ask(self, form: str) -> str:
        return self._tmux("display-message", "-p", form).strip()

    def _tmux(
        self, *command: str, given: str = "", environ: Mapping[str, str] | None = None, check: bool = True
    ) -> str:
        socket = self._folder / "socket"
        done = subprocess.run(
            ["tmux", "-u", "-S", socket, "-f", self._settings, *command],
            input=given.encode(),
            capture_output=True,
            env=environ,
            check=False,
            timeout=PATIENCE,
        )
        if check and done.returncode != 0:
            message = f"tmux {command[0]}: {done.stderr.decode().strip()}"
            raise AssertionError(message)
        return done.stdout.decode()  # as it is: no line break is changed on the way
