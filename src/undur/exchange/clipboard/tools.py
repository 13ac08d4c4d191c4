"""Which programs fill the clipboard here. Pure: nothing is run, the surroundings are arguments."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeAlias

from msgspec import Struct

Which: TypeAlias = Callable[[str], str | None]
"""Finds a program on the path, as `shutil.which` does."""


class Tool(Struct, frozen=True, kw_only=True):
    """A program that takes the text on its standard input, and the one that reads it back."""

    way: str
    write: tuple[str, ...]
    read: tuple[str, ...] = ()
    """Empty where nothing reads the text back exactly."""
    encoding: str = "utf-8"
    environ: dict[str, str] = {}
    """Set besides what the programs inherit."""


PBCOPY: Final = Tool(
    way="pbcopy",
    write=("pbcopy",),
    read=("pbpaste",),
    # without a UTF-8 locale, as under launchd, both take the text for Mac Roman
    environ={"LC_ALL": "en_US.UTF-8"},
)
# clip knows UTF-16 by itself and everything else as the console's old code page
CLIP: Final = Tool(way="clip", write=("clip",), encoding="utf-16-le")
CLIP_OF_WINDOWS: Final = Tool(way="clip.exe", write=("clip.exe",), encoding="utf-16-le")
TERMUX: Final = Tool(way="termux", write=("termux-clipboard-set",), read=("termux-clipboard-get",))
WL_COPY: Final = Tool(
    way="wl-copy",
    write=("wl-copy", "--type", "text/plain;charset=utf-8"),
    read=("wl-paste", "--no-newline"),
)
XCLIP: Final = Tool(
    way="xclip",
    write=("xclip", "-selection", "clipboard", "-in"),
    read=("xclip", "-selection", "clipboard", "-out", "-target", "UTF8_STRING"),
)
XSEL: Final = Tool(way="xsel", write=("xsel", "--clipboard", "--input"), read=("xsel", "--clipboard", "--output"))
# -w hands the text on to the outer terminal whatever `set-clipboard` says; tmux before 3.2 doesn't know it
TMUX: Final = Tool(way="tmux", write=("tmux", "load-buffer", "-w", "-"), read=("tmux", "show-buffer"))
OLD_TMUX: Final = Tool(way="tmux", write=("tmux", "load-buffer", "-"), read=("tmux", "show-buffer"))


def is_remote(environ: Mapping[str, str]) -> bool:
    """Whether the terminal is at the other end of an ssh connection."""
    return any(environ.get(name) for name in ("SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"))


def is_wsl(environ: Mapping[str, str]) -> bool:
    """Whether this is a Linux inside Windows, whose clipboard is the one that counts."""
    return "WSL_DISTRO_NAME" in environ or "WSL_INTEROP" in environ


def system_tools(environ: Mapping[str, str], platform: str, which: Which) -> tuple[Tool, ...]:
    """The system's own tools that are installed, the best first. `platform` is as `sys.platform` has it.

    Over ssh only a forwarded display is this person's; the far machine's own clipboard is of no use to them.
    """
    return tuple(tool for tool in _candidates(environ, platform) if which(tool.write[0]))


def tmux_tools(environ: Mapping[str, str], which: Which) -> tuple[Tool, ...]:
    """How to fill tmux's own buffer, where the program runs in tmux."""
    return (TMUX, OLD_TMUX) if environ.get("TMUX") and which("tmux") else ()


def _candidates(environ: Mapping[str, str], platform: str) -> Iterator[Tool]:
    if not is_remote(environ):
        if platform == "darwin":
            yield PBCOPY
        elif platform == "win32":
            yield CLIP
        elif is_wsl(environ):
            yield CLIP_OF_WINDOWS
        elif environ.get("TERMUX_VERSION"):
            yield TERMUX
    if environ.get("WAYLAND_DISPLAY"):
        yield WL_COPY
    if environ.get("DISPLAY"):
        yield from (XCLIP, XSEL)
