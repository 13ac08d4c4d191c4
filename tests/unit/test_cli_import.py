"""`undur import`: files, folders and standard input into the plan, in one save or none."""

from __future__ import annotations

import io
import json
import re
import sys
from typing import TYPE_CHECKING, Final

import pytest
from prompt import Prompt

from invitations import FILES, SAMPLES

if TYPE_CHECKING:
    from pathlib import Path

KEYS: Final = [
    *("company", "role", "title", "starts", "ends", "time_zone", "contact", "honorific", "email", "phone", "channel"),
    *("place", "link", "language", "method", "answer_by", "uid", "warnings", "questions"),
]


@pytest.fixture
def undur(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Prompt:
    return Prompt(tmp_path, monkeypatch, capsys)


def path(name: str) -> str:
    return str(SAMPLES / name)


def given(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    """Give it to standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content), encoding="utf-8"))


def test_a_dry_run_tells_every_key_of_every_file_and_saves_nothing(undur: Prompt) -> None:
    before = undur.path.read_bytes()
    lines = undur.do("import", *map(str, FILES), "--dry-run", "--json").lines
    shapes = [json.loads(line) for line in lines]
    assert [one["source"] for one in shapes] == [str(file) for file in FILES]
    for shape in shapes:
        assert list(shape) == ["source", "error", "interviews"]
        assert [list(one) for one in shape["interviews"]] == [KEYS]
    assert undur.path.read_bytes() == before


def test_every_sample_is_described() -> None:
    described = re.findall(r"`([\w.]+\.(?:ics|eml|txt))`", (SAMPLES / "README.md").read_text(encoding="utf-8"))
    assert sorted(described) == [file.name for file in FILES]


def test_an_interview_as_json(undur: Prompt) -> None:
    (one,) = undur.do("import", path("calendly.ics"), "--dry-run", "--json").json["interviews"]
    assert one["company"] == "Studio Ruang Baca"
    assert one["starts"] == "2026-11-30T10:00:00+07:00"
    assert (one["ends"], one["time_zone"]) == ("2026-11-30T10:30:00+07:00", "Asia/Jakarta")
    assert (one["honorific"], one["place"], one["uid"]) == (None, None, "calendly-5c1d2e3f@calendly.example")


def test_where_the_time_is_not_sure_it_is_null_and_a_question_says_why(undur: Prompt) -> None:
    (one,) = undur.do("import", path("whatsapp_wrong_weekday.txt"), "--dry-run", "--json").json["interviews"]
    assert one["starts"] is None
    assert one["questions"] == ["24 November 2026 jatuh pada hari Selasa, bukan Senin. Betulkan hari atau tanggalnya."]


def test_what_is_unreadable_is_an_error_in_its_line(undur: Prompt, tmp_path: Path) -> None:
    (tmp_path / "cut.ics").write_text("BEGIN:VCALENDAR\n")
    answer = undur.ask("import", str(tmp_path / "cut.ics"), "--dry-run", "--json")
    assert answer.code == 2
    assert answer.json["interviews"] == []
    assert "END:VCALENDAR" in answer.json["error"]


def test_an_invitation_completes_the_interview_that_was_typed_by_hand(undur: Prompt) -> None:
    lines = undur.do("import", path("apple.ics")).lines
    assert "Kamis, 3 Desember 2026 pukul 14.00 WITA" in lines[0]
    assert lines[-1] == "PT Bahari Karya diperbarui menurut undangan yang baru."
    kept = undur.interview("bahari-karya")
    assert (kept.role, kept.decision) == ("Analis Keuangan", "cancel")
    assert kept.place == "Jl. Pelabuhan 8, Makassar, Sulawesi Selatan"


def test_the_same_again_updates_and_a_cancellation_closes(undur: Prompt) -> None:
    assert undur.do("import", path("google.ics")).lines[-1] == "PT Lentera Data ditambahkan."
    assert "diperbarui" in undur.do("import", path("google_moved.ics")).lines[-1]
    assert "lebih baru" in undur.do("import", path("google.ics")).lines[-1]
    assert "dibatalkan" in undur.do("import", path("google_cancelled.ics")).lines[-1]
    kept = undur.interview("lentera-data")
    assert [one.what for one in kept.log] == ["rescheduled", "cancelled"]


def test_a_folder_is_read_whole_with_a_summary_and_saved_once(undur: Prompt) -> None:
    answer = undur.ask("import", str(SAMPLES))
    assert answer.code == 1
    assert "ditambahkan" in answer.out
    assert "masih perlu dijawab" in answer.out
    assert "PT Angin Timur belum ditambahkan" in answer.out
    assert undur.plan.find("samudra-logistik") is not None


def test_one_unreadable_file_does_not_keep_the_others_out(undur: Prompt, tmp_path: Path) -> None:
    (tmp_path / "bad.ics").write_text("BEGIN:VCALENDAR\n")
    answer = undur.ask("import", str(tmp_path / "bad.ics"), path("lotus.ics"))
    assert answer.code == 2
    assert "bad.ics: " in answer.err
    assert undur.plan.find("graha-mandiri") is not None


def test_standard_input_is_read_for_a_dash(undur: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, b"Perusahaan: PT Kayu\nRabu, 2 Desember 2026 pukul 10.00 WIB")
    assert undur.do("import", "-").lines[-1] == "PT Kayu ditambahkan."
    assert undur.interview("kayu").role == ""


def test_an_open_question_is_told_with_what_to_do(undur: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, b"Interview besok jam 2 siang")
    answer = undur.ask("import", "-")
    assert answer.code == 1
    assert "? Perusahaan mana yang mengundang?" in answer.out
    assert "undur add" in answer.lines[-1]


@pytest.mark.parametrize("name", ["nowhere.ics", "a\0b"])
def test_a_file_that_is_not_there_is_named(undur: Prompt, tmp_path: Path, name: str) -> None:
    assert name.split("\0", maxsplit=1)[0] in undur.refused("import", str(tmp_path / name))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no /dev")
def test_a_device_is_no_file(undur: Prompt) -> None:
    assert "bukan berkas biasa" in undur.refused("import", "/dev/zero")


def test_an_empty_folder_says_what_it_looks_for(undur: Prompt, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert ".ics" in undur.refused("import", str(tmp_path / "empty"))


def test_nothing_that_a_terminal_obeys_is_printed(undur: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, b"Perusahaan: PT \x1b]52;c;AAAA\x07Kayu \xc2\x9b31m\nRabu, 2 Desember 2026 pukul 10.00 WIB")
    out = undur.do("import", "-").out
    assert not any(sign < " " and sign != "\n" for sign in out)
    assert "\x9b" not in out
