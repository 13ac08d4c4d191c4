"""The verbs that only look: list, next, show, where."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

import pytest
from prompt import PLAN, Prompt, on_terminal

from undur.__main__ import main
from undur.cli.cells import cell_width

if TYPE_CHECKING:
    from pathlib import Path

ROW = (
    *("id", "company", "role", "starts", "time_zone", "mark", "send_by"),
    *("phase", "decision", "status", "next_step"),
)


@pytest.fixture
def undur(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Prompt:
    return Prompt(tmp_path, monkeypatch, capsys)


def test_the_list_begins_with_the_most_urgent_and_leaves_the_archive_out(undur: Prompt) -> None:
    assert [line.split()[0] for line in undur.do("list").lines] == ["sagara-niaga", "bahari-karya", "studio-ruang-baca"]


def test_all_shows_the_archive_too(undur: Prompt) -> None:
    assert undur.do("list", "--all").lines[-1].startswith("toko-lama")


def test_a_closed_interview_is_not_upcoming(undur: Prompt) -> None:
    undur.do("log", "sagara-niaga", "attended")
    assert "sagara-niaga" not in undur.do("list").out
    assert "sagara-niaga" in undur.do("list", "--all").out


def test_a_row_tells_how_long_when_and_who(undur: Prompt) -> None:
    first, _, last = undur.do("list").lines
    assert re.split(r" {2,}", first) == [
        "sagara-niaga",
        "▲ 48 mnt",
        "Rab 25/11 10.00",
        "PT Sagara Niaga · Staf Gudang",
    ]
    assert "Jum 04/12" in last


def test_every_key_of_a_row_is_there_and_null_where_unknown(undur: Prompt) -> None:
    rows = undur.do("list", "--json").json
    assert [tuple(row) for row in rows] == [ROW, ROW, ROW]
    assert rows[0] == {
        "id": "sagara-niaga",
        "company": "PT Sagara Niaga",
        "role": "Staf Gudang",
        "starts": "2026-11-25T10:00:00+07:00",
        "time_zone": "Asia/Jakarta",
        "mark": "2026-11-24T10:00:00+07:00",
        "send_by": "2026-11-24T10:00:00+07:00",
        "phase": "normal",
        "decision": None,
        "status": "planned",
        "next_step": "decide_today",
    }
    assert rows[1]["starts"] == "2026-12-03T14:00:00+08:00"
    assert (rows[2]["starts"], rows[2]["role"], rows[2]["time_zone"]) == ("2026-12-04", None, "Asia/Jakarta")


def test_json_is_the_same_in_both_languages(undur: Prompt) -> None:
    assert undur.do("list", "--json").json == undur.do("--language", "en", "list", "--json").json


def test_next_is_one_line_about_the_most_urgent(undur: Prompt) -> None:
    assert undur.do("next").out == (
        "▲ 48 mnt · PT Sagara Niaga · putuskan hari ini, masih sempat kirim dengan sopan lewat WhatsApp\n"
    )


@pytest.mark.parametrize("width", [1, 2, 10, 30, 200])
def test_next_is_cut_in_cells(undur: Prompt, width: int) -> None:
    undur.path.write_text(PLAN.replace("PT Sagara Niaga", "株式会社さがら 👩‍💻"), encoding="utf-8")
    line = undur.do("next", "--width", str(width)).out.rstrip("\n")
    assert 0 < cell_width(line) <= width


def test_next_is_silent_when_all_is_closed(undur: Prompt) -> None:
    for one in ("sagara-niaga", "bahari-karya", "studio-ruang-baca"):
        undur.do("log", one, "closed")
    assert undur.do("next").out == ""
    assert undur.do("next", "--json").json is None


def test_next_as_json_is_the_first_row(undur: Prompt) -> None:
    assert undur.do("next", "--json").json == undur.do("list", "--json").json[0]


def test_without_interviews_everything_is_fine_and_empty(undur: Prompt) -> None:
    undur.path.unlink()
    assert undur.do("list").out == ""
    assert undur.do("next").out == ""
    assert undur.do("list", "--json").json == []
    assert undur.do("next", "--json").json is None
    assert not undur.path.exists()


def test_show_gives_the_record_and_what_follows_from_it(undur: Prompt) -> None:
    shown = undur.do("show", "bahari-karya", "--json").json
    assert shown["company"] == "PT Bahari Karya"
    assert shown["contact"] == "Hendra Wijaya"
    assert (shown["place"], shown["received"], shown["invitation"], shown["slot"]) == (None, None, None, [])
    assert (shown["language"], shown["office_hours"]) == ("id", "08:00-17:00")
    assert shown["mark"] == "2026-12-02T14:00:00+08:00"
    assert shown["advice"] == {"what": "now", "at": None, "call_at": None}
    assert (shown["phase"], shown["status"], shown["next_step"]) == ("calm", "planned", "write_now")
    for one in (*shown["steps"], *shown["mistakes"]):
        assert set(one) == {"id", "state", "why"}
        assert all(one.values())
    assert {one["id"] for one in shown["mistakes"]} >= {"sudden", "no_reason", "ignored_reply"}


def test_why_is_in_the_language_of_the_interface(undur: Prompt) -> None:
    in_two = [undur.do("--language", code, "show", "bahari-karya", "--json").json for code in ("id", "en")]
    whys = [[one.pop("why") for one in shown["steps"] + shown["mistakes"]] for shown in in_two]
    assert in_two[0] == in_two[1]
    assert all(one != other for one, other in zip(*whys, strict=True))


def test_keys_that_undur_does_not_know_are_not_shown(undur: Prompt) -> None:
    undur.path.write_text(PLAN.replace('company = "PT Bahari Karya"', 'company = "B"\nmood = "calm"'), encoding="utf-8")
    shown = undur.do("show", "bahari-karya", "--json").json
    assert "mood" not in shown
    assert not [key for key in shown if key.startswith("~")]


def test_show_reads_as_a_sheet(undur: Prompt) -> None:
    lines = undur.do("show", "sagara-niaga").lines
    assert lines[0] == "PT Sagara Niaga"
    assert "Wawancara            Rabu, 25 November 2026 pukul 10.00 WIB" in lines
    assert "Narahubung           Ibu Ratna · +6281200000022" in lines
    assert any(line.startswith("  [ ] ") for line in lines)
    assert "[ ] Decide" not in "".join(lines)


def test_an_interview_of_which_little_is_known_is_shown_too(undur: Prompt) -> None:
    out = undur.do("--language", "en", "show", "studio-ruang-baca").out
    assert "Friday, 4 December 2026\n" in out
    assert "Contact" not in out


def test_an_unknown_id_names_what_was_probably_meant(undur: Prompt) -> None:
    assert "sagara-niaga" in undur.refused("show", "sagara")
    assert "bahari-karya" in undur.refused("show", "bahrai-karya")
    assert "studio-ruang-baca" in undur.refused("show", "ruang")
    assert "undur list --all" in undur.refused("show", "zzz")


def test_nothing_that_a_person_typed_is_obeyed_by_a_terminal(undur: Prompt) -> None:
    err = undur.refused("show", "\x1b]52;c;SGk=\x07\u202e")
    assert "␛]52;c;SGk=␇�" in err


def test_where_names_the_file_and_how_it_was_chosen(undur: Prompt, tmp_path: Path) -> None:
    assert str(undur.path) in undur.do("where").lines[0]
    assert "UNDUR_FILE" in undur.do("where").lines[1]
    other = undur.do("where", "--file", str(tmp_path / "other.toml")).lines
    assert other[0].endswith("other.toml (not there yet)")
    assert other[1].endswith("--file")


def test_where_answers_for_a_file_that_can_not_be_read(undur: Prompt) -> None:
    undur.path.write_text("[[interview", encoding="utf-8")
    assert str(undur.path) in undur.do("where").out


def test_a_terminal_gets_a_table_that_obeys_nothing_in_a_name(undur: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    name = "[red]PT[/red] \\u001b]52;c;SGk=\\u0007 \\u009b2J \\u202e"
    undur.path.write_text(PLAN.replace("PT Sagara Niaga", name), encoding="utf-8")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "160")
    terminal = on_terminal(monkeypatch)
    assert main(["list"]) == 0
    assert "[red]PT[/red] ␛]52;c;SGk=␇ �2J �" in terminal.shown
    assert not {"\x1b]", "\x07", "\x9b", "\u202e"} & set(terminal.shown)


def test_a_narrow_terminal_leaves_the_role_out(undur: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    for width, shown in ((80, False), (120, True)):
        monkeypatch.setenv("COLUMNS", str(width))
        terminal = on_terminal(monkeypatch)
        assert main(["list"]) == 0
        assert ("Staf Gudang" in terminal.shown) is shown
        assert len(terminal.shown.splitlines()) == 3


def test_a_terminal_gets_colours_unless_they_are_not_wanted(undur: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    coloured = on_terminal(monkeypatch)
    main(["list"])
    assert "\x1b[1;33m" in coloured.shown
    monkeypatch.setenv("NO_COLOR", "1")
    grey = on_terminal(monkeypatch)
    main(["list"])
    assert "33m" not in grey.shown


def test_an_empty_list_says_what_to_do_on_a_terminal(undur: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    undur.path.unlink()
    terminal = on_terminal(monkeypatch)
    assert main(["--language", "en", "list"]) == 0
    assert "undur add" in terminal.shown


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_an_old_terminal_gets_stand_ins(undur: Prompt, monkeypatch: pytest.MonkeyPatch, encoding: str) -> None:
    undur.path.write_text(PLAN.replace("PT Sagara Niaga", "PT Ságara 漢"), encoding="utf-8")
    terminal = on_terminal(monkeypatch, encoding)
    assert main(["next"]) == 0
    name = "S?gara ?" if encoding == "ascii" else "Ságara ?"
    assert f"! 48 mnt {'-' if encoding == 'ascii' else '·'} PT {name}" in terminal.shown


def test_json_stays_whole_on_an_old_terminal(undur: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    import json

    undur.path.write_text(PLAN.replace("PT Sagara Niaga", "漢 \\u009b \\u202e 👩"), encoding="utf-8")
    for encoding in ("ascii", "utf-8"):
        terminal = on_terminal(monkeypatch, encoding)
        assert main(["next", "--json"]) == 0
        assert json.loads(terminal.shown)["company"] == "漢 \x9b \u202e 👩"
        assert not {"\x9b", "\u202e"} & set(terminal.shown)


def test_a_closed_standard_output_is_no_error(undur: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert main(["list"]) == 0
