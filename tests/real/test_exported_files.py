"""What Undur hands over, read by programs that others wrote: mutt, libical, khal, calcurse, zbar."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from typing import TYPE_CHECKING, Final

import pytest
from terminal import Terminal, needs_tmux
from waiting import wait_until

from outgoings import BODY, INVITATION, NOW, SLOTS, outgoing, rescheduling
from undur.exchange.outgoing.alarm_calendar import Ring, alarm_calendar
from undur.exchange.outgoing.codes import code_of
from undur.exchange.outgoing.files import write_in
from undur.exchange.outgoing.links import whatsapp_link
from undur.exchange.outgoing.ways import make

if TYPE_CHECKING:
    from pathlib import Path

LIBICAL: Final = r"""
#include <libical/ical.h>
#include <stdio.h>
static char *line(char *into, size_t size, void *file) { return fgets(into, (int)size, (FILE *)file); }
int main(int count, char **names) {
    (void)count;
    icalparser *parser = icalparser_new();
    icalparser_set_gen_data(parser, fopen(names[1], "r"));
    icalcomponent *calendar = icalparser_parse(parser, line);
    int allowed = calendar && icalrestriction_check(calendar);
    printf("errors %d allowed %d\n", calendar ? icalcomponent_count_errors(calendar) : -1, allowed);
    icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
    printf("%s\n%s\n", icaltime_as_ical_string(icalcomponent_get_dtstart(event)), icalcomponent_get_comment(event));
    return 0;
}
"""


def needs(*programs: str) -> pytest.MarkDecorator:
    missing = [program for program in programs if shutil.which(program) is None]
    return pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")


def output(*command: str | Path, given: bytes | None = None) -> str:
    done = subprocess.run(command, input=given, capture_output=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


@pytest.fixture
def alarms(tmp_path: Path) -> Path:
    """The calendar of two alarms."""
    rings = [
        Ring(uid=f"{n}@undur.invalid", at=slot.starts, title=f"Telepon: PT {n}") for n, slot in enumerate(SLOTS[1:])
    ]
    return write_in(tmp_path, "alarms", ".ics", alarm_calendar(rings, NOW))


@needs_tmux
@needs("mutt")
def test_mutt_opens_the_draft_with_its_recipient_its_thread_and_its_text(tmp_path: Path) -> None:
    draft = write_in(tmp_path, "batal", ".eml", make("eml", outgoing(contact="Hendra, Bapak <x@y.example>")))
    seen = tmp_path / "seen"
    editor = tmp_path / "editor"
    editor.write_text(f'#!/bin/sh\ncp "$1" {shlex.quote(str(seen))}\n', encoding="utf-8")
    editor.chmod(0o755)
    settings = f"set editor='{editor}' folder='{tmp_path}' autoedit=yes edit_headers=yes charset=utf-8"
    with Terminal(["mutt", "-n", "-F", os.devnull, "-e", settings, "-H", draft], environ={"LC_ALL": "C.UTF-8"}):
        text = wait_until(
            lambda: seen.read_text(encoding="utf-8") if seen.exists() else "", otherwise=lambda: "no draft"
        )
    headers, _, body = text.partition("\n\n")
    assert "Subject: Re: Pembatalan Wawancara – Dewi" in headers.splitlines()
    assert f"In-Reply-To: {INVITATION.message_id}" in headers.splitlines()
    (to,) = (line for line in headers.splitlines() if line.startswith("To:"))
    assert to == 'To: "Hendra, Bapak <x@y.example>" <rekrutmen@baharikarya.example>'
    assert body.strip() == BODY


@pytest.fixture(scope="session")
def libical(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A program that reads a calendar with libical and holds it to RFC 5546."""
    asked = subprocess.run(["pkg-config", "--cflags", "--libs", "libical"], capture_output=True, check=False)
    if asked.returncode != 0:
        pytest.skip("not installed: libical's header files")
    folder = tmp_path_factory.mktemp("libical")
    (folder / "read.c").write_text(LIBICAL, encoding="utf-8")
    output("cc", "-o", folder / "read", folder / "read.c", *asked.stdout.decode().split())
    return folder / "read"


@needs("cc", "pkg-config")
@pytest.mark.parametrize(("way", "starts"), [("reply", "20261203T060000Z"), ("counter", "20261207T020000Z")])
def test_libical_takes_the_calendars_answer(way: str, starts: str, libical: Path, tmp_path: Path) -> None:
    body = f"{BODY}\nC:\\New; a, b ☕"
    text = make("reply", outgoing(body=body)) if way == "reply" else make("counter", rescheduling(body=body))
    said = output(libical, write_in(tmp_path, way, ".ics", text))
    assert said == f"errors 0 allowed 1\n{starts}\n{body}\n"


@needs("cc", "pkg-config")
def test_libical_takes_the_alarms(libical: Path, alarms: Path) -> None:
    assert output(libical, alarms).startswith("errors 0 allowed 1\n20261207T020000Z\n")


@needs("khal")
def test_khal_shows_the_alarms_at_their_local_time(alarms: Path, tmp_path: Path) -> None:
    settings = tmp_path / "khal.conf"
    settings.write_text(
        f"[calendars]\n[[undur]]\npath = {tmp_path / 'calendars'}\ntype = calendar\n"
        f"[sqlite]\npath = {tmp_path / 'khal.db'}\n"
        "[locale]\nlocal_timezone = Asia/Makassar\ndefault_timezone = Asia/Makassar\n"
        "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
        "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n",
        encoding="utf-8",
    )
    (tmp_path / "calendars").mkdir()
    khal = ("khal", "-c", settings)
    output(*khal, "import", "--batch", "-a", "undur", alarms)
    listed = output(*khal, "list", "--format", "{start} {title}", "2026-12-01", "30d")
    assert "2026-12-07 10:00 Telepon: PT 0" in listed
    assert "2026-12-08 13:00 Telepon: PT 1" in listed


@needs("calcurse")
def test_calcurse_rings_at_the_local_time(alarms: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Makassar")
    folder = tmp_path / "calcurse"
    folder.mkdir()
    output("calcurse", "-D", folder, "-i", alarms)
    kept = (folder / "apts").read_text(encoding="utf-8").splitlines()
    assert kept == [  # the exclamation mark: it rings
        "12/07/2026 @ 10:00 -> 12/07/2026 @ 10:15!Telepon: PT 0",
        "12/08/2026 @ 13:00 -> 12/08/2026 @ 13:15!Telepon: PT 1",
    ]


@needs("zbarimg")
@pytest.mark.parametrize("text", [whatsapp_link("6281234567890"), "tel:+6281234567890", f"{BODY} ☕"])
def test_a_camera_reads_the_code_off_the_screen(text: str, tmp_path: Path) -> None:
    code = code_of(text)
    assert code is not None
    picture = tmp_path / "code.pgm"
    picture.write_bytes(_drawn(code.lines, scale=6))
    assert output("zbarimg", "--quiet", "--raw", picture) == f"{text}\n"


def _drawn(lines: tuple[str, ...], scale: int) -> bytes:
    """The half blocks as a grey picture: a module is a square of `scale` pixels, dark on light."""
    rows = [[char in dark for char in line] for line in lines for dark in ("▀█", "▄█")]
    pixels = b"".join(bytes(0 if dark else 255 for dark in row for _ in range(scale)) * scale for row in rows)
    return b"P5 %d %d 255\n" % (len(rows[0]) * scale, len(rows) * scale) + pixels
