"""What is made to hang, to fill the memory or to crash an importer: it ends soon, in a sentence or a clean record."""

from __future__ import annotations

import base64
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Final

import pytest

from invitations import READER, calendar, in_mail, own_zone
from undur.exchange.incoming.reading import read_invitations
from undur.exchange.incoming.refusals import RefusedInvitationError

if TYPE_CHECKING:
    from undur.exchange.incoming.understood import Understood

SECONDS: Final = 4.0
"""Twice what is promised: a test machine may be busy."""
START: Final = "DTSTART:20261201T030000Z"
MULTIPART: Final = "Content-Type: multipart/mixed; boundary=b"

_MADE: Final[dict[str, str | bytes]] = {
    "a zone by the second": calendar("DTSTART;TZID=X:20261201T100000", zone=own_zone("X", "+0700", "FREQ=SECONDLY")),
    "a zone of all minutes": calendar(
        "DTSTART;TZID=X:20261201T100000",
        zone=own_zone("X", "+0700", f"FREQ=YEARLY;BYMINUTE={','.join(map(str, range(60)))}"),
    ),
    "a long line": calendar(START, "DESCRIPTION:" + "a b <b " * 270_000),
    "semicolons": calendar(START, "X-A" + ";" * 1_900_000 + ":x"),
    "parameters": calendar(START, *["ATTENDEE" + ";X=1" * 39 + ":mailto:a@b.example"] * 8_000),
    "folds": calendar(START, "DESCRIPTION:x\n" + " y\n" * 400_000),
    "alarms": calendar(START, *["BEGIN:VALARM\nREPEAT:999999999\nDURATION:PT1S\nEND:VALARM"] * 3_000),
    "nesting": "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n" * 3_000,
    "50 MB": b"x" * 50_000_000,
    "every byte": bytes(range(256)) * 4_000,
    "a thread of 15 MB": "Interview PT A Rabu 25 November 2026 10.00 WIB " * 320_000,
    "hours": "10.00 " * 100_000,
    "slashes": "1/" * 100_000,
    "capitals": "Aa " * 100_000,
    "dots": "a." * 100_000 + "@",
    "telephones": "0812-1" * 20_000,
    "one endless word": ("A" * 4_000 + "\n") * 10,
    "one word of dashes": "Aa-" * 13_000,
    "one word of apostrophes": "Aa'" * 13_000,
    "names without end": "Ibu Aa Bb Cc Dd " * 3_000,
    "lines of names": "Aa Bb\n" * 8_000,
    "a chat": "[24/11/26 09.12] HRD PT A: Interview Rabu 25 November 2026 jam 10.00 WIB\n" * 20_000,
    "answers to answers": "> a b c\n" * 50_000,
    "tags": "<html>" + "</" * 200_000,
    "comments": "<html>" + "<!" * 200_000,
    "encoded words": in_mail("PT A", "Subject: " + "=?utf-8?q?a?= " * 200_000),
    "header parameters": in_mail("PT A", "Content-Type: text/plain; " + "; ".join(f"a*{i}*=x" for i in range(5_000))),
    "many headers": in_mail("PT A", *[f"X-H{number}: y" for number in range(100_000)]),
    "parts": in_mail("--b\nContent-Type: text/plain\n\nPT A\n" * 100_000, MULTIPART),
    "mails in mails": "MIME-Version: 1.0\n" + "Content-Type: message/rfc822\n\n" * 3_000,
    "base64": in_mail(
        base64.encodebytes(b"a " * 4_000_000).decode(),
        "Content-Type: text/plain",
        "Content-Transfer-Encoding: base64",
    ),
    "soft breaks": in_mail("=\n" * 4_000_000, "Content-Transfer-Encoding: quoted-printable"),
}
CASES: Final = {name: made.encode() if isinstance(made, str) else made for name, made in _MADE.items()}


@pytest.mark.parametrize("name", CASES)
def test_it_ends_soon_in_a_sentence_or_a_record(name: str) -> None:
    began = time.perf_counter()
    found: tuple[Understood, ...] = ()
    with suppress(RefusedInvitationError):
        found = read_invitations(CASES[name], READER)
    assert all(sign.isprintable() or sign in "\n\t" for one in found for sign in one.title + one.company)
    assert time.perf_counter() - began < SECONDS
