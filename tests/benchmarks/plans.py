"""Plan files of any size, written as Undur lays them out: about a kilobyte an interview, people and companies made up."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

NOW: Final = dt.datetime.now(dt.UTC).astimezone(dt.timezone(dt.timedelta(hours=7)))
"""The real moment: what is measured counts down."""
ROLES: Final = ("Analis Keuangan", "Staf Gudang", "Content Writer", "Admin", "Kasir", "Perawat", "Teknisi")
PEOPLE: Final = ("Hendra Wijaya", "Ratna Sari", "Dimas Prakoso", "Maria Lestari", "Agus Santoso")
TRADES: Final = ("Niaga", "Karya", "Sentosa", "Makmur", "Abadi", "Mandiri")
ZONES: Final = (("Asia/Jakarta", "+07:00"), ("Asia/Makassar", "+08:00"))
FIRST: Final = "usaha-0"
"""The id of the first interview."""
UPCOMING: Final = 0.2
"""The part of a large plan that is open; twenty years of a coach are mostly archived."""

_HEAD: Final = """# Undur's plan. The last line is "# undur: end".
format = 1

[me]
name = "Dewi Lestiani"
phone = "0812-3456-7890"
email = "dewi@lestiani.example"
time_zone = "Asia/Jakarta"
interface = "id"

[habits]
notice_hours = 24
"""


def write_plan(path: Path, count: int, body: str = "") -> Path:
    """Write a plan of `count` interviews, every fifth (of ten: each) still to come; the first has `body` as its draft."""
    every = 1 if count <= 10 else round(1 / UPCOMING)
    blocks = [_interview(number, coming=number % every == 0) for number in range(count)]
    if body:
        blocks[0] += _draft(body)
    path.write_text("\n".join([_HEAD, *blocks, "# undur: end\n"]), encoding="utf-8")
    return path


def _interview(number: int, *, coming: bool) -> str:
    zone, offset = ZONES[number % len(ZONES)]
    distance = dt.timedelta(hours=31 + 7 * (number % 977)) * (1 if coming else -1)
    day = (NOW + distance).date()
    hour = 9 + number % 7
    trade = TRADES[number % len(TRADES)]
    lines = [
        "[[interview]]",
        f'id = "usaha-{number}"',
        f'company = "PT {trade} {number:05}"',
        f'role = "{ROLES[number % len(ROLES)]}"',
        f'contact = "{PEOPLE[number % len(PEOPLE)]}"',
        f'honorific = "{"Ibu" if number % 2 else "Bapak"}"',
        f'email = "rekrutmen@usaha{number}.example"',
        f'phone = "+62812{number:08}"',
        f'channel = "{("email", "whatsapp")[number % 2]}"',
        'language = "id"',
        f"starts = {day}T{hour:02}:00:00{offset}",
        f"ends = {day}T{hour + 1:02}:00:00{offset}",
        f'time_zone = "{zone}"',
        f'place = "Jl. Pelabuhan {number % 90 + 1}, lantai {number % 12 + 1}, gedung {trade}"',
        'notes = "Bawa portofolio dan fotokopi ijazah, datang lima belas menit lebih awal, parkir di belakang."',
        f"received = {day - dt.timedelta(days=9)}T09:00:00{offset}",
    ]
    if not coming:
        lines.append('decision = "cancel"\nreason = "offer_accepted"')
        lines.append(f"archived = {day + dt.timedelta(days=14)}T08:00:00{offset}")
    lines.append(f'\n[interview.invitation]\nuid = "{number:08}-undangan@usaha{number}.example"\nsequence = 0')
    if not coming:
        sent = day - dt.timedelta(days=2)
        lines.append(
            f'\n[[interview.message]]\nid = "m1"\nkind = "cancel"\nchannel = "email"\nlanguage = "id"\n'
            f"written = {sent}T10:15:00{offset}"
        )
        lines.append(f'\n[[interview.log]]\nat = {sent}T10:20:00{offset}\nwhat = "sent"\nmessage = "m1"')
    return "\n".join(lines) + "\n"


def _draft(body: str) -> str:
    return (
        '\n[[interview.message]]\nid = "m1"\nkind = "cancel"\nchannel = "email"\nlanguage = "id"\n'
        f'written = {NOW.isoformat(timespec="seconds")}\nsubject = "Pembatalan wawancara"\nbody = """\n{body}"""\n'
    )


def letter(length: int) -> str:
    """A message of about so many characters, in paragraphs."""
    sentence = (
        "Dengan hormat, saya ingin menyampaikan bahwa saya tidak dapat menghadiri wawancara pada hari Selasa pukul 10.00, "
        "dan saya memohon maaf atas ketidaknyamanan yang timbul karenanya. "
    )
    paragraph = sentence * 2 + "Terima kasih atas undangan dan waktu Bapak dan Ibu.\n\n"
    return (paragraph * (length // len(paragraph) + 1))[:length]
