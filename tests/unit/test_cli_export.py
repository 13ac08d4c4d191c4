"""`undur export` and `undur alarms`: what is handed over, where it goes, and what is refused."""

from __future__ import annotations

import stat
import sys
from typing import TYPE_CHECKING

import pytest
from prompt import PLAN, Prompt, on_terminal

if TYPE_CHECKING:
    from pathlib import Path

INVITED = """
[interview.invitation]
uid = "7kukuqrfedlm2f9t@calendar.example"
organizer = "rekrutmen@baharikarya.example"
attendee = "dewi@lestiani.example"
message_id = "<20261119.0920.1@baharikarya.example>"

[[interview.slot]]
starts = 2026-12-07T10:00:00+08:00
"""


@pytest.fixture
def undur(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Prompt:
    prompt = Prompt(tmp_path, monkeypatch, capsys)
    plan = PLAN.replace('reason = "offer_accepted"\n', f'reason = "offer_accepted"\n{INVITED}')
    prompt.path.write_text(plan, encoding="utf-8")
    return prompt


def test_the_text_is_the_message(undur: Prompt) -> None:
    assert undur.do("export", "bahari-karya", "--to", "text").out == undur.do("message", "bahari-karya").out


def test_a_way_brings_its_channel_unless_one_is_asked_for(undur: Prompt) -> None:
    assert "subject=Pembatalan" in undur.do("export", "bahari-karya", "--to", "mailto").out
    (link,) = undur.do("export", "sagara-niaga", "--to", "whatsapp").out.split("\n")[:-1]
    assert link.startswith("https://wa.me/6281200000022?text=")
    assert "Subject: " in undur.do("export", "bahari-karya", "--to", "eml").out
    chat = undur.do("export", "bahari-karya", "--to", "text", "--channel", "whatsapp").out
    assert not chat.startswith("Subjek")


def test_a_calendar_is_answered_by_what_was_decided(undur: Prompt) -> None:
    assert "METHOD:REPLY" in undur.do("export", "bahari-karya", "--to", "reply").lines
    assert "pembatalan" not in undur.refused("export", "bahari-karya", "--to", "counter")
    undur.do("decide", "bahari-karya", "reschedule", "--reason", "illness_self")
    assert "METHOD:COUNTER" in undur.do("export", "bahari-karya", "--to", "counter").lines
    assert "pembatalan" in undur.refused("export", "bahari-karya", "--to", "reply")


@pytest.mark.parametrize(
    ("interview", "way", "said"),
    [
        ("bahari-karya", "whatsapp", "Nomor telepon"),
        ("sagara-niaga", "mailto", "Alamat email"),
        ("sagara-niaga", "eml", "Alamat email"),
        ("sagara-niaga", "reply", "bukan undangan kalender"),
        ("nobody", "text", "Tidak ada wawancara"),
        ("bahari-karya", "fax", "Tidak ada --to"),
    ],
)
def test_what_is_missing_is_said(undur: Prompt, interview: str, way: str, said: str) -> None:
    assert said in undur.refused("export", interview, "--to", way)
    assert "--to" in undur.refused("export", "bahari-karya")


def test_a_file_has_its_own_line_ends_and_is_for_its_owner(undur: Prompt, tmp_path: Path) -> None:
    answer = undur.do("export", "bahari-karya", "--to", "eml", "-o", str(tmp_path / "batal.eml"))
    source = (tmp_path / "batal.eml").read_bytes()
    assert b"\r\nIn-Reply-To: <20261119.0920.1@baharikarya.example>\r\n" in source
    assert source.count(b"\n") == source.count(b"\r\n")
    assert answer.out == ""
    assert str(tmp_path / "batal.eml") in answer.err
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / "batal.eml").stat().st_mode) == 0o600


def test_standard_output_gets_the_same_bytes_as_a_file(undur: Prompt, tmp_path: Path) -> None:
    undur.do("alarms", "-o", str(tmp_path / "a.ics"))
    printed = undur.do("alarms", "-o", "-").out
    assert printed.encode() == (tmp_path / "a.ics").read_bytes()


def test_what_is_saved_counts_as_copied_and_it_asks_whether_it_was_sent(undur: Prompt, tmp_path: Path) -> None:
    answer = undur.do("export", "bahari-karya", "--to", "text", "-o", str(tmp_path))
    assert "undur log bahari-karya sent" in answer.err
    kept = undur.interview("bahari-karya")
    assert [(entry.what, entry.channel) for entry in kept.log] == [("copied", "email")]
    assert str(kept.messages[0].body) in (tmp_path / "bahari-karya.txt").read_text(encoding="utf-8")


def test_the_calendars_answer_is_no_message_and_neither_is_a_print(undur: Prompt, tmp_path: Path) -> None:
    answer = undur.do("export", "bahari-karya", "--to", "reply", "-o", str(tmp_path / "r.ics"))
    assert "Kirim bersama pesannya" in answer.err
    undur.do("export", "bahari-karya", "--to", "eml")
    assert undur.interview("bahari-karya").log == ()


def test_nothing_is_overwritten_unasked(undur: Prompt, tmp_path: Path) -> None:
    there = tmp_path / "batal.eml"
    there.write_text("mine", encoding="utf-8")
    assert "--overwrite" in undur.refused("export", "bahari-karya", "--to", "eml", "-o", str(there))
    assert there.read_text(encoding="utf-8") == "mine"
    undur.do("export", "bahari-karya", "--to", "eml", "--overwrite", "-o", str(there))
    assert "Subject:" in there.read_text(encoding="utf-8")
    assert sorted(one.name for one in tmp_path.glob("*")) == ["batal.eml", "undur.toml"]


def test_in_a_folder_every_file_gets_a_name_of_its_own(undur: Prompt, tmp_path: Path) -> None:
    folder = tmp_path / "keluar"
    folder.mkdir()
    for _ in range(2):
        undur.do("export", "bahari-karya", "--to", "reply", "-o", str(folder))
    assert sorted(one.name for one in folder.iterdir()) == ["bahari-karya-2.ics", "bahari-karya.ics"]


def test_a_folder_that_is_not_there_is_said(undur: Prompt, tmp_path: Path) -> None:
    undur.refused("export", "bahari-karya", "--to", "reply", "-o", str(tmp_path / "nowhere" / "r.ics"))


def test_a_terminal_is_shown_lines_and_nothing_that_it_obeys(undur: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = on_terminal(monkeypatch)
    undur.ask("export", "bahari-karya", "--to", "reply")
    assert "METHOD:REPLY\nBEGIN:VEVENT\n" in terminal.shown


def test_the_alarms_of_all_open_interviews_ring_in_order(undur: Prompt) -> None:
    lines = undur.do("alarms").lines
    starts = [line for line in lines if line.startswith("DTSTART")]
    assert starts == sorted(starts)
    assert len(starts) >= 3
    assert "UID:sagara-niaga.send_by@undur.invalid" in lines
    assert "SUMMARY:Kirim kabar paling lambat sekarang: PT Sagara Niaga" in lines
    assert not any("toko-lama" in line for line in lines)


def test_without_anything_to_ring_no_file_is_written(undur: Prompt, tmp_path: Path) -> None:
    undur.path.write_text("format = 1\n", encoding="utf-8")
    answer = undur.do("alarms", "-o", str(tmp_path / "a.ics"))
    assert "Tidak ada" in answer.err
    assert not (tmp_path / "a.ics").exists()
