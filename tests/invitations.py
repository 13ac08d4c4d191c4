"""What the import's tests share: who reads, the samples, and calendars made on the spot."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from undur.exchange.incoming.reading import read_invitations
from undur.exchange.incoming.understood import Reader
from undur.plan.plan import Me
from undur.resources import resource_folder
from undur.times.zones import zone

if TYPE_CHECKING:
    from undur.exchange.incoming.understood import Understood

SAMPLES: Final = resource_folder("sample_data") / "invitations"
FILES: Final = sorted(path for path in SAMPLES.iterdir() if path.suffix != ".md")
WIB: Final = zone("WIB")
NOW: Final = dt.datetime(2026, 11, 24, 9, 12, tzinfo=WIB)
"""A Tuesday."""
ME: Final = Me(name="Dewi Lestiani", phone="0812-3456-7890", email="dewi@lestiani.example")
READER: Final = Reader(me=ME, now=NOW)


def read(content: str | bytes, reader: Reader = READER) -> Understood:
    """The one interview of a text or of bytes."""
    (one,) = read_invitations(content.encode() if isinstance(content, str) else content, reader)
    return one


def sample(name: str) -> Understood:
    """The one interview of a sample."""
    return read((SAMPLES / name).read_bytes())


def codes(understood: Understood) -> tuple[list[str], list[str]]:
    """The codes of its questions and of its warnings."""
    return [one.code for one in understood.questions], [one.code for one in understood.warnings]


def calendar(*lines: str, zone: str = "", method: str = "REQUEST") -> str:
    """A calendar with one event of these lines."""
    event = "\n".join(["BEGIN:VEVENT", "UID:one@kayu.example", *lines, "END:VEVENT"])
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:{method}\n{zone}{event}\nEND:VCALENDAR\n"


def own_zone(name: str, offset: str, rule: str = "") -> str:
    """A VTIMEZONE that shows one offset (`+0900`) all year."""
    rule = f"RRULE:{rule}\n" if rule else ""
    observance = f"DTSTART:16010101T000000\nTZOFFSETFROM:{offset}\nTZOFFSETTO:{offset}\n{rule}"
    return (
        f"BEGIN:VTIMEZONE\nTZID:{name}\nBEGIN:STANDARD\n{observance}END:STANDARD\n"
        f"BEGIN:DAYLIGHT\n{observance}END:DAYLIGHT\nEND:VTIMEZONE\n"
    )


def in_mail(text: str, *headers: str) -> str:
    """A mail of Anita's, sent the day before, with this text."""
    lines = (
        "From: Anita Pramesti <anita@lentera.example>",
        "Date: Mon, 23 Nov 2026 10:00:00 +0700",
        "Message-ID: <1@lentera.example>",
    )
    return "\n".join((*lines, *headers, "MIME-Version: 1.0", "", text))
