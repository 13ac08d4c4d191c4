from __future__ import annotations

import pytest

from undur.exchange.clipboard.tools import is_remote, system_tools, tmux_tools

X11 = {"DISPLAY": ":0"}
WAYLAND = {"WAYLAND_DISPLAY": "wayland-0"}
SSH = {"SSH_CONNECTION": "192.0.2.1 5000 192.0.2.2 22"}


def everything(program: str) -> str:
    return f"/usr/bin/{program}"


def nothing(_program: str) -> None:
    return None


def ways(environ: dict[str, str], platform: str = "linux") -> list[str]:
    return [tool.way for tool in system_tools(environ, platform, everything)]


@pytest.mark.parametrize(
    ("environ", "platform", "expected"),
    [
        ({}, "darwin", ["pbcopy"]),
        ({}, "win32", ["clip"]),
        ({}, "linux", []),
        (X11, "linux", ["xclip", "xsel"]),
        (WAYLAND, "linux", ["wl-copy"]),
        (WAYLAND | X11, "linux", ["wl-copy", "xclip", "xsel"]),
        ({"WSL_DISTRO_NAME": "Debian"} | X11, "linux", ["clip.exe", "xclip", "xsel"]),
        ({"TERMUX_VERSION": "0.118"}, "android", ["termux"]),
        (X11, "freebsd14", ["xclip", "xsel"]),
    ],
)
def test_each_system_has_its_own_tools_in_order(environ: dict[str, str], platform: str, expected: list[str]) -> None:
    assert ways(environ, platform) == expected


@pytest.mark.parametrize("environ", [X11 | WAYLAND, {"TMUX": "/tmp/tmux-0/default,1,0"}])  # noqa: S108  only a value
def test_a_program_that_is_not_installed_is_not_tried(environ: dict[str, str]) -> None:
    assert system_tools(environ, "linux", nothing) == ()
    assert tmux_tools(environ, nothing) == ()


@pytest.mark.parametrize(
    ("environ", "platform"),
    [({}, "darwin"), ({}, "win32"), ({"WSL_INTEROP": "/run/WSL/1"}, "linux"), ({"TERMUX_VERSION": "1"}, "linux")],
)
def test_over_ssh_the_far_machines_own_clipboard_is_left_alone(environ: dict[str, str], platform: str) -> None:
    assert ways(environ, platform)
    assert ways(environ | SSH, platform) == []


def test_over_ssh_a_forwarded_display_is_used() -> None:
    assert ways(SSH | {"DISPLAY": "localhost:10.0"}) == ["xclip", "xsel"]


@pytest.mark.parametrize("variable", ["SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"])
def test_ssh_is_noticed(variable: str) -> None:
    assert is_remote({variable: "x"})
    assert not is_remote({variable: ""})


def test_tmux_is_asked_to_pass_the_text_on_and_an_old_one_to_keep_it() -> None:
    first, second = tmux_tools({"TMUX": "socket,1,0"}, everything)
    assert "-w" in first.write
    assert "-w" not in second.write
    assert tmux_tools({}, everything) == ()


def test_an_empty_display_is_none() -> None:
    assert ways({"DISPLAY": "", "WAYLAND_DISPLAY": ""}) == []
