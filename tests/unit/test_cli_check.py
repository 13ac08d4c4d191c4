"""`undur check`: findings on a text or on the draft, for people and for scripts."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING, Any

import pytest
from prompt import PLAN, Prompt

from undur.message.letter import read_letter, write_letter

if TYPE_CHECKING:
    from pathlib import Path

BAD = "Hai, saya batal ya.\nWawancara [tanggal] di PT Sagara Niaga."


@pytest.fixture
def undur(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Prompt:
    return Prompt(tmp_path, monkeypatch, capsys)


def typed(monkeypatch: pytest.MonkeyPatch, text: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text), encoding="ascii"))


def finding(undur: Prompt, fault: str, *words: str) -> dict[str, Any]:
    found = undur.ask("check", "bahari-karya", *words, "--json").json["findings"]
    one: dict[str, Any] = next(one for one in found if one["fault"] == fault)
    return one


def test_findings_have_the_shape_that_scripts_rely_on(undur: Prompt, tmp_path: Path) -> None:
    text = tmp_path / "draft.txt"
    text.write_text(BAD, encoding="utf-8")
    answer = undur.ask("check", "bahari-karya", "--text", str(text), "--json")
    assert answer.code == 1
    assert set(answer.json) == {"findings"}
    for one in answer.json["findings"]:
        assert tuple(one) == ("rule", "fault", "severity", "start", "end", "message", "repair")
        assert one["severity"] in {"error", "warning", "hint"}
        assert one["repair"] is None or tuple(one["repair"]) == ("start", "end", "text")
    left = finding(undur, "placeholder_left", "--text", str(text))
    assert (left["rule"], left["severity"]) == ("M16", "error")
    assert BAD[left["start"] : left["end"]] == "[tanggal]"


@pytest.mark.parametrize("label", ["Subject", "subjek", "PERIHAL"])
def test_places_are_those_of_the_whole_text(undur: Prompt, monkeypatch: pytest.MonkeyPatch, label: str) -> None:
    text = f"\ufeff{label}: Batal – 👩‍💻\r\n\r\n{BAD}"
    typed(monkeypatch, text.encode())
    left = finding(undur, "placeholder_left", "--text", "-")
    assert text[left["start"] : left["end"]] == "[tanggal]"


def test_a_repair_is_of_the_whole_text_too(undur: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    subject = "Subjek: Batal\n\n"
    repairs = []
    for text in (BAD, subject + BAD):
        typed(monkeypatch, text.encode())
        found = undur.ask("check", "bahari-karya", "--text", "-", "--json").json["findings"]
        repairs.append({one["fault"]: one["repair"] for one in found if one["repair"]})
    alone, behind = repairs
    both = alone.keys() & behind.keys()
    assert both
    assert all(behind[fault]["start"] - alone[fault]["start"] == len(subject) for fault in both)
    assert all(behind[fault]["end"] - alone[fault]["end"] == len(subject) for fault in both)


def test_people_read_line_column_and_sentence(undur: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    typed(monkeypatch, BAD.encode())
    answer = undur.ask("check", "bahari-karya", "--text", "-")
    assert answer.code == 1
    assert any(line.startswith("2:11: Salah: ") and line.endswith("(placeholder_left)") for line in answer.lines)


def test_the_sentence_is_in_the_language_of_the_interface(undur: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    typed(monkeypatch, BAD.encode())
    assert "2:11: Error: " in undur.ask("--language", "en", "check", "bahari-karya", "--text", "-").out


def test_the_draft_is_checked_where_no_text_is_given(undur: Prompt) -> None:
    assert undur.ask("check", "bahari-karya").code == 0


def test_a_message_that_undur_wrote_passes(undur: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    typed(monkeypatch, undur.do("message", "bahari-karya").out.encode())
    answer = undur.do("check", "bahari-karya", "--text", "-", "--json")
    assert [one for one in answer.json["findings"] if one["severity"] != "hint"] == []


def test_a_written_draft_with_a_fault_is_found_out(undur: Prompt) -> None:
    draft = (
        f'[[interview.message]]\nid = "m1"\nkind = "cancel"\nchannel = "email"\nlanguage = "id"\nbody = """{BAD}"""\n'
    )
    undur.path.write_text(PLAN.replace('[[interview]]\nid = "studio', f'{draft}\n[[interview]]\nid = "studio'), "utf-8")
    answer = undur.ask("check", "bahari-karya", "--json")
    assert answer.code == 1
    left = finding(undur, "placeholder_left")
    assert undur.do("message", "bahari-karya").out[left["start"] : left["end"]] == "[tanggal]"


def test_the_kind_decides_what_is_missed(undur: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    faults = {}
    for kind in ("cancel", "reschedule"):
        typed(monkeypatch, BAD.encode())
        found = undur.ask("check", "sagara-niaga", "--kind", kind, "--text", "-", "--json").json["findings"]
        faults[kind] = {one["fault"] for one in found}
    assert faults["cancel"] != faults["reschedule"]


def test_nothing_in_a_finding_is_obeyed_by_a_terminal(undur: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    typed(monkeypatch, "Halo [nama \x1b]52;c;SGk=\x07\u202e]".encode())
    out = undur.ask("check", "bahari-karya", "--text", "-").out
    assert not {"\x1b", "\x07", "\u202e"} & set(out)


def test_what_windows_writes_is_read(undur: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    typed(monkeypatch, BAD.encode("utf-16"))
    assert finding(undur, "placeholder_left", "--text", "-")


@pytest.mark.parametrize("content", [b"\xff\xfe\xff", b"\x80abc"])
def test_bytes_that_are_no_text_are_refused(undur: Prompt, monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    typed(monkeypatch, content)
    assert "UTF-8" in undur.refused("check", "bahari-karya", "--text", "-")


def test_a_file_that_is_not_there_is_named(undur: Prompt, tmp_path: Path) -> None:
    assert "none.txt" in undur.refused("check", "bahari-karya", "--text", str(tmp_path / "none.txt"))


@pytest.mark.parametrize("body", ["Halo", "Subjek: di dalam\n\nisi", "\n\nHalo", ""])
def test_a_letter_is_read_as_it_was_written(body: str) -> None:
    letter = read_letter(write_letter("Perubahan jadwal", body, "id"))
    assert letter.subject == "Perubahan jadwal"
    assert letter.body == body.lstrip("\n")


def test_a_text_without_a_subject_is_all_body() -> None:
    assert read_letter("Soal subject: nanti") == ("", "Soal subject: nanti", 0)
