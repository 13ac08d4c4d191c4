"""Links that carry a message, and which of them may be opened where."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest

from outgoings import BODY, outgoing
from undur.exchange.outgoing import opening
from undur.exchange.outgoing.address import plain_address
from undur.exchange.outgoing.links import LONGEST
from undur.exchange.outgoing.opening import open_link, opener, trouble_ahead
from undur.exchange.outgoing.refusals import HandOverError
from undur.exchange.outgoing.ways import make, phone_link
from undur.words import words_in

if TYPE_CHECKING:
    from pathlib import Path

    from undur.exchange.outgoing.opening import Trouble
    from undur.exchange.outgoing.refusals import RefusalCode
    from undur.exchange.outgoing.ways import Way

CHAT = "https://wa.me/6281234567890"
DISPLAY = {"DISPLAY": ":0"}


def all_there(program: str) -> str:
    return f"/usr/bin/{program}"


def nothing_there(_: str) -> None:
    return None


def test_a_mail_link_carries_one_recipient_a_subject_and_the_lines_of_the_body() -> None:
    link = urlsplit(make("mailto", outgoing()))
    assert (link.scheme, link.path) == ("mailto", "rekrutmen@baharikarya.example")
    assert parse_qsl(link.query) == [
        ("subject", "Pembatalan Wawancara – Dewi"),
        ("body", BODY.replace("\n", "\r\n")),
    ]


def test_nothing_in_the_subject_becomes_a_field_of_the_link() -> None:
    link = urlsplit(make("mailto", outgoing(subject="A&bcc=x@y.example\r\nBcc: z\u202e #?")))
    assert parse_qsl(link.query)[0] == ("subject", "A&bcc=x@y.example Bcc: z #?")
    assert [name for name, _ in parse_qsl(link.query)] == ["subject", "body"]
    assert link.fragment == ""


def test_a_chat_link_carries_the_number_and_the_text() -> None:
    link = make("whatsapp", outgoing())
    assert link.startswith(f"{CHAT}?text=Yth.%20Bapak")
    assert unquote(link.partition("?text=")[2]) == BODY


@pytest.mark.parametrize(
    ("channel", "link"),
    [("whatsapp", CHAT), ("email", CHAT), ("phone", "tel:+6281234567890"), ("sms", "tel:+6281234567890")],
)
def test_the_bare_link_follows_the_channel(channel: str, link: str) -> None:
    assert phone_link(outgoing(channel=channel)) == link


@pytest.mark.parametrize("way", ["mailto", "whatsapp"])
def test_a_link_that_would_be_cut_is_refused(way: Way) -> None:
    room = LONGEST - len(make(way, outgoing(body="x"))) + 1
    assert len(make(way, outgoing(body="x" * room))) == LONGEST
    with pytest.raises(HandOverError) as refused:
        make(way, outgoing(body="x" * (room + 1)))
    assert refused.value.code == "too_long"


@pytest.mark.parametrize(
    ("way", "changed", "code"),
    [
        ("mailto", {"email": ""}, "no_address"),
        ("mailto", {"email": "HRD"}, "unclear_address"),
        ("eml", {"email": "a@b.example, c@d.example"}, "unclear_address"),
        ("whatsapp", {"phone": ""}, "no_phone"),
        ("whatsapp", {"phone": "kantor"}, "unclear_phone"),
        ("whatsapp", {"channel": "phone"}, "script"),
        ("mailto", {"channel": "phone"}, "script"),
        ("eml", {"channel": "phone"}, "script"),
        ("text", {"body": " \n"}, "nothing_written"),
        ("whatsapp", {"body": ""}, "nothing_written"),
    ],
)
def test_what_cannot_go_a_way_says_why_in_both_languages(way: Way, changed: dict[str, Any], code: RefusalCode) -> None:
    with pytest.raises(HandOverError) as refused:
        make(way, outgoing(**changed))
    assert refused.value.code == code
    said = {refused.value.sentence(words_in(language)) for language in ("id", "en")}
    assert len(said) == 2
    assert all(refused.value.detail in sentence for sentence in said)


@pytest.mark.parametrize(
    "text",
    [
        "hr@h.example,evil@e.example",
        "hr@h.example; evil@e.example",
        "hr@h.example\nBcc: x@y.example",
        '"a b"@h.example',
        "hr@h.example%0ABcc:x@y.example",
        "<hr@h.example>",
        "HR <hr@h.example>",
        "hr@localhost",
        "hr@h.example?bcc=x@y.example",
        "hr@@h.example",
        ".hr@h.example",
        "hr@-h.example",
        "hré@h.example",
        "hr@h.example\u202e",
        f"{'a' * 65}@h.example",
        f"hr@{'a.' * 130}example",
    ],
)
def test_whatever_is_not_one_address_is_refused(text: str) -> None:
    with pytest.raises(HandOverError) as refused:
        plain_address(text)
    assert (refused.value.code, refused.value.detail) == ("unclear_address", text)


def test_an_address_with_everything_that_it_may_hold() -> None:
    assert plain_address(" MAILTO:o'hara+hr_1.x@jobs.h-r.co.example ") == "o'hara+hr_1.x@jobs.h-r.co.example"


@pytest.mark.parametrize(
    "link",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "http://wa.me/6281234567890",
        "https://wa.me.evil.example/6281234567890",
        "https://evil.example/",
        f"{CHAT}\r\nx",
        f"{CHAT}\n",
        f"{CHAT}?text=a&x=b",
        "--help",
        "tel:*#06#",
        "mailto:a@b.example?attach=/etc/passwd",
        "mailto:a@b.example?subject=a&body=b&bcc=c@d.example",
        "",
    ],
)
def test_only_links_of_undurs_own_making_are_opened(link: str) -> None:
    assert trouble_ahead(link, DISPLAY, "linux", all_there) == "refused_link"
    assert open_link(link, DISPLAY) == "refused_link"


@pytest.mark.parametrize("way", ["mailto", "whatsapp"])
def test_the_links_of_a_message_may_be_opened(way: Way) -> None:
    link = make(way, outgoing(body="Ratna’s #1? “ya” & 100% ~ 你好\n☕"))
    assert trouble_ahead(link, DISPLAY, "linux", all_there) is None


@pytest.mark.parametrize(
    ("environ", "platform", "programs", "command"),
    [
        ({}, "darwin", ["open"], ("open",)),
        ({}, "win32", ["rundll32.exe"], ("rundll32.exe", "url.dll,FileProtocolHandler")),
        ({"WSL_DISTRO_NAME": "Debian"}, "linux", ["wslview", "rundll32.exe"], ("wslview",)),
        ({"WSL_DISTRO_NAME": "Debian"}, "linux", ["rundll32.exe"], ("rundll32.exe", "url.dll,FileProtocolHandler")),
        ({"TERMUX_VERSION": "0.118"}, "linux", ["termux-open-url"], ("termux-open-url",)),
        (DISPLAY, "linux", ["xdg-open", "gio"], ("xdg-open",)),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", ["gio"], ("gio", "open")),
        (DISPLAY, "linux", [], None),
        ({}, "linux", ["xdg-open"], None),
    ],
)
def test_each_system_has_its_own_opener(
    environ: dict[str, str], platform: str, programs: list[str], command: tuple[str, ...] | None
) -> None:
    assert opener(environ, platform, lambda name: name if name in programs else None) == command


@pytest.mark.parametrize(
    ("environ", "platform", "trouble"),
    [
        (DISPLAY, "linux", "no_program"),
        ({}, "linux", "no_display"),
        ({}, "darwin", "no_program"),
        ({"SSH_CONNECTION": "x"} | DISPLAY, "linux", "remote"),
        ({"SSH_TTY": "/dev/pts/1"}, "darwin", "remote"),
    ],
)
def test_where_nothing_can_be_opened_the_reason_is_known(
    environ: dict[str, str], platform: str, trouble: Trouble
) -> None:
    assert trouble_ahead(CHAT, environ, platform, nothing_there) == trouble


posix = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the opener is a script on the path")


def _opener(folder: Path, script: str) -> dict[str, str]:
    program = folder / "xdg-open"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    return {"DISPLAY": ":0", "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}"}


@posix
def test_a_link_reaches_the_program_as_one_argument_untouched_by_a_shell(
    tmp_path: Path,
) -> None:
    environ = _opener(tmp_path, f'printf "%s|" "$#" "$@" > {tmp_path / "got"}')
    link = make("mailto", outgoing(subject="$(id) `id` ; * %PATH%"))
    assert open_link(link, environ) is None
    assert (tmp_path / "got").read_text(encoding="utf-8") == f"1|{link}|"


@posix
def test_a_program_that_refuses_is_told_and_one_that_stays_is_a_success(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environ = _opener(tmp_path, "exit 3")
    assert open_link(CHAT, environ) == "failed"
    _opener(tmp_path, "exec sleep 0.2")
    monkeypatch.setattr(opening, "PATIENCE", 0.01)
    assert open_link(CHAT, environ) is None
    (tmp_path / "xdg-open").write_bytes(b"\x00no program")
    assert open_link(CHAT, environ) == "failed"
