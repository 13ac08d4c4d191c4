"""Running one clipboard program: it gets the text, and its work is read back."""

from __future__ import annotations

import subprocess
import tempfile
import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from undur.exchange.clipboard.copied import FailureCode
    from undur.exchange.clipboard.tools import Tool

LONGEST_WAIT: Final = 2.0
"""Seconds for one program: a thread that waits for it holds up the end of Undur."""
SETTLING: Final = 0.5
"""Seconds in which a program that took the text may begin to serve it."""
PAUSE: Final = 0.02
LONGEST_DETAIL: Final = 200


class Refused(Exception):  # noqa: N818  no error to a person, only the reason why the next way is tried
    """A program did not take the text."""

    def __init__(self, code: FailureCode, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code: FailureCode = code
        self.detail = detail


def hand_over(tool: Tool, text: str, environ: Mapping[str, str], until: float) -> bool:
    """Give text to a tool; tell whether it was read back the same (`False`: it can't be read back).

    `until` is a moment of `time.monotonic`. Raises `Refused`.
    """
    surroundings = {**environ, **tool.environ}
    payload = text.encode(tool.encoding)
    _write(tool.write, payload, surroundings, until)
    return bool(tool.read) and _holds(tool.read, payload, surroundings, until)


def _holds(command: tuple[str, ...], payload: bytes, environ: Mapping[str, str], until: float) -> bool:
    """Whether the clipboard has the payload; `False` where it can't be read. Raises `Refused` where it has another."""
    # xsel says that it is done a moment before it serves the text, so the clipboard may still be the old one
    settled = min(until, time.monotonic() + SETTLING)
    while True:
        back = _read(command, environ, until)
        if back in (payload, payload + b"\n"):  # some readers end their output with a line break
            return True
        if time.monotonic() > settled:
            break
        time.sleep(PAUSE)
    if back is None:
        return False
    raise Refused("differs")


def _write(command: tuple[str, ...], payload: bytes, environ: Mapping[str, str], until: float) -> None:
    """Run a command with the payload as its input. Its exit status counts; its complaint becomes the detail."""
    # xclip and wl-copy stay alive to serve the text: a pipe would never end, and what they say must not reach the
    # screen. A session of their own lets them outlive the terminal.
    with tempfile.TemporaryFile() as complaint:
        try:
            done = subprocess.run(
                command,
                input=payload,
                stdout=subprocess.DEVNULL,
                stderr=complaint,
                timeout=_wait(until),
                start_new_session=True,
                env=environ,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise Refused("timeout") from None
        except OSError as error:
            raise Refused("not_started", error.strerror or "") from error
        if done.returncode != 0:
            complaint.seek(0)
            raise Refused(
                "refused", complaint.read(4 * LONGEST_DETAIL).decode(errors="replace").strip()[:LONGEST_DETAIL]
            )


def _read(command: tuple[str, ...], environ: Mapping[str, str], until: float) -> bytes | None:
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_wait(until),
            start_new_session=True,
            env=environ,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None


def _wait(until: float) -> float:
    return max(0.0, min(LONGEST_WAIT, until - time.monotonic()))
