"""The verbs that change the plan: add, decide, log."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from prompt import PLAN, Prompt

from undur.words import words_in

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def undur(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Prompt:
    return Prompt(tmp_path, monkeypatch, capsys)


def test_a_new_interview_is_echoed_in_full_and_kept(undur: Prompt) -> None:
    answer = undur.do("add", "--company", " CV Sumber Rejeki ", "--starts", "Rabu 25 November jam 2 siang")
    assert answer.lines[0] == ("Ditambahkan: CV Sumber Rejeki (sumber-rejeki), Rabu, 25 November 2026 pukul 14.00 WIB.")
    assert "Selasa, 24 November 2026 pukul 14.00 WIB" in answer.lines[1]
    added = undur.interview("sumber-rejeki")
    assert added.starts == dt.datetime(2026, 11, 25, 7, tzinfo=dt.UTC)
    assert (added.company, added.time_zone, added.channel, added.language) == (
        "CV Sumber Rejeki",
        "Asia/Jakarta",
        None,
        None,
    )


def test_every_field_that_is_given_is_kept(undur: Prompt) -> None:
    undur.do(
        *("add", "--company", "Kopi Senja", "--starts", "2 December 9am", "--role", "Barista", "--contact", "Maya"),
        *("--honorific", "Kak", "--email", "hr@kopisenja.example", "--phone", "0812", "--channel", "sms"),
        *("--place", "Jl. Senja 1", "--link", "https://kopisenja.example/x", "--language", "en", "--notes", "CV\nKTP"),
    )
    added = undur.interview("kopi-senja")
    assert (added.role, added.contact, added.honorific, added.email) == (
        "Barista",
        "Maya",
        "Kak",
        "hr@kopisenja.example",
    )
    assert (added.phone, added.channel, added.language, added.notes) == ("0812", "sms", "en", "CV\nKTP")
    assert (added.place, added.link) == ("Jl. Senja 1", "https://kopisenja.example/x")


def test_a_zone_in_the_time_is_the_interviews(undur: Prompt) -> None:
    answer = undur.do("add", "--company", "A", "--starts", "2/12 10.00 WITA")
    assert "pukul 10.00 WITA" in answer.out
    assert undur.interview("a").time_zone == "Asia/Makassar"


def test_a_zone_that_is_asked_for_comes_first_and_the_moment_stays(undur: Prompt) -> None:
    answer = undur.do("add", "--company", "A", "--starts", "2/12 10.00 WIB", "--time-zone", "wita")
    assert "pukul 11.00 WITA" in answer.out
    assert undur.interview("a").starts == dt.datetime(2026, 12, 2, 3, tzinfo=dt.UTC)


def test_a_day_whose_hour_is_still_to_come_is_kept_as_a_day(undur: Prompt) -> None:
    assert "Rabu, 2 Desember 2026." in undur.do("add", "--company", "A", "--starts", "2 Desember").lines[0]
    assert undur.interview("a").starts == dt.date(2026, 12, 2)


def test_an_end_that_is_told_is_kept(undur: Prompt) -> None:
    undur.do("add", "--company", "A", "--starts", "2/12 10.00-11.30")
    assert undur.interview("a").ends == dt.datetime(2026, 12, 2, 4, 30, tzinfo=dt.UTC)


def test_a_time_that_is_past_is_said_to_be(undur: Prompt) -> None:
    assert undur.do("--language", "en", "add", "--company", "A", "--starts", "yesterday 10:00").lines[1] == (
        "That time has already passed."
    )


def test_the_first_interview_makes_the_file(undur: Prompt) -> None:
    undur.path.unlink()
    undur.do("add", "--company", "A", "--starts", "2/12 10.00")
    assert [one.id for one in undur.plan.interviews] == ["a"]


@pytest.mark.parametrize(
    "starts", ["whenever", "Senin, 25 November 2026 10.00", "31 November 2026 10.00", "besok 10.00 MARS", ""]
)
def test_a_time_that_is_not_sure_is_refused_and_nothing_is_added(undur: Prompt, starts: str) -> None:
    undur.refused("add", "--company", "A", "--starts", starts)
    assert undur.path.read_text(encoding="utf-8") == PLAN


def test_a_company_must_have_a_name(undur: Prompt) -> None:
    assert "--company" in undur.refused("add", "--company", "  ", "--starts", "2/12 10.00")


def test_a_channel_without_what_it_needs_is_added_and_what_that_means_is_said(undur: Prompt) -> None:
    missing = words_in("id").contact.missing.whatsapp
    add = ("add", "--company", "PT Angin", "--starts", "besok 10.00", "--channel", "whatsapp")
    assert undur.do(*add).lines[-1] == missing
    assert missing not in undur.do(*add, "--phone", "0812-3456-7890").out


@pytest.mark.parametrize(("option", "value"), [("--phone", "2"), ("--email", "foo")])
def test_a_number_or_an_address_that_is_none_is_refused_and_nothing_is_added(
    undur: Prompt, option: str, value: str
) -> None:
    before = undur.plan
    said = undur.refused("add", "--company", "PT Angin", "--starts", "besok 10.00", option, value)
    assert f"“{value}”" in said
    assert undur.plan == before


def test_a_decision_is_kept_with_its_reason_and_says_what_is_next(undur: Prompt) -> None:
    answer = undur.do("decide", "sagara-niaga", "reschedule", "--reason", "illness_self", "--reason-words", "demam")
    assert answer.lines[0].startswith("PT Sagara Niaga: ")
    assert answer.lines[1].startswith("Berikutnya: ")
    kept = undur.interview("sagara-niaga")
    assert (kept.decision, kept.reason, kept.reason_words) == ("reschedule", "illness_self", "demam")
    assert [(one.what, one.at) for one in kept.log] == [("decided", dt.datetime(2026, 11, 24, 2, 12, tzinfo=dt.UTC))]


def test_the_same_decision_keeps_its_reason_and_is_logged_once(undur: Prompt) -> None:
    undur.do("decide", "sagara-niaga", "cancel", "--reason", "study")
    undur.do("decide", "sagara-niaga", "cancel", "--reason-words", "kuliah lagi")
    kept = undur.interview("sagara-niaga")
    assert (kept.reason, kept.reason_words, len(kept.log)) == ("study", "kuliah lagi", 1)


def test_another_decision_lets_the_reason_go(undur: Prompt) -> None:
    undur.do("decide", "bahari-karya", "attend")
    kept = undur.interview("bahari-karya")
    assert (kept.decision, kept.reason) == ("attend", "")


def test_an_unknown_reason_is_refused_with_the_nearest(undur: Prompt) -> None:
    assert "illness_self" in undur.refused("decide", "sagara-niaga", "cancel", "--reason", "illness")


def test_what_happened_is_noted_at_the_moment(undur: Prompt) -> None:
    undur.do("log", "bahari-karya", "answered", "--answer", "question", "--note", "gaji?")
    (entry,) = undur.interview("bahari-karya").log
    assert (entry.what, entry.answer, entry.note) == ("answered", "question", "gaji?")
    assert undur.do("show", "bahari-karya", "--json").json["status"] == "answered"


def test_a_call_is_by_telephone(undur: Prompt) -> None:
    undur.do("log", "bahari-karya", "called")
    (entry,) = undur.interview("bahari-karya").log
    assert (entry.what, entry.kind, entry.channel) == ("called", "cancel", "phone")


def test_while_nothing_is_decided_nothing_is_said_to_be_cancelled(undur: Prompt) -> None:
    undur.do("log", "sagara-niaga", "sent")
    assert undur.interview("sagara-niaga").log[0].kind is None


def test_their_answer_on_the_telephone_is_kept_with_the_call(undur: Prompt) -> None:
    draft = '[[interview.message]]\nid = "m1"\nkind = "cancel"\nchannel = "phone"\nlanguage = "id"\n'
    undur.path.write_text(PLAN.replace('[[interview]]\nid = "studio', f'{draft}\n[[interview]]\nid = "studio'), "utf-8")
    undur.do("log", "bahari-karya", "called", "--answer", "accepted")
    (entry,) = undur.interview("bahari-karya").log
    assert (entry.what, entry.message, entry.answer) == ("called", "m1", "accepted")


def test_a_message_that_was_sent_unseen_is_not_made_up(undur: Prompt) -> None:
    undur.do("log", "bahari-karya", "sent", "--channel", "email")
    kept = undur.interview("bahari-karya")
    assert kept.messages == ()
    assert [(one.what, one.kind, one.channel, one.message) for one in kept.log] == [("sent", "cancel", "email", None)]


def test_a_draft_that_was_sent_is_kept_as_it_was(undur: Prompt) -> None:
    draft = '[[interview.message]]\nid = "m1"\nkind = "cancel"\nchannel = "email"\nlanguage = "id"\n'
    undur.path.write_text(PLAN.replace('[[interview]]\nid = "studio', f'{draft}\n[[interview]]\nid = "studio'), "utf-8")
    printed = undur.do("message", "bahari-karya").out
    undur.do("log", "bahari-karya", "sent")
    (message,) = undur.interview("bahari-karya").messages
    assert message.body is not None
    assert message.body in printed
    assert message.generated == {}
    assert undur.interview("bahari-karya").log[0].message == "m1"
    undur.do("decide", "bahari-karya", "cancel", "--reason", "study")
    assert undur.do("message", "bahari-karya").out == printed


def test_a_message_that_is_not_there_can_not_have_been_sent(undur: Prompt) -> None:
    assert "m7" in undur.refused("log", "bahari-karya", "sent", "--message", "m7")


def test_a_new_time_moves_the_interview_and_opens_a_round(undur: Prompt) -> None:
    undur.do("decide", "bahari-karya", "reschedule", "--reason", "exam_thesis")
    answer = undur.do("log", "bahari-karya", "rescheduled", "--to", "Senin 7 Desember 10.00", "--note", "via email")
    assert "Senin, 7 Desember 2026 pukul 10.00 WITA" in answer.out
    kept = undur.interview("bahari-karya")
    assert kept.starts == dt.datetime(2026, 12, 7, 2, tzinfo=dt.UTC)
    assert (kept.decision, kept.reason) == ("attend", "")
    entry = kept.log[-1]
    assert (entry.what, entry.note) == ("rescheduled", "via email")
    assert entry.from_ == dt.datetime(2026, 12, 3, 6, tzinfo=dt.UTC)
    assert entry.to == kept.starts


def test_moving_needs_the_new_time_and_nothing_else_takes_one(undur: Prompt) -> None:
    assert "--to" in undur.refused("log", "bahari-karya", "rescheduled")
    assert "--to" in undur.refused("log", "bahari-karya", "sent", "--to", "besok 10.00")


def test_a_word_that_the_log_does_not_know_is_refused(undur: Prompt) -> None:
    assert "answered" in undur.refused("log", "bahari-karya", "answred")


def test_what_no_file_can_hold_is_refused_and_the_file_stays(undur: Prompt) -> None:
    undur.refused("log", "bahari-karya", "answered", "--note", "\ud800")
    assert undur.path.read_text(encoding="utf-8") == PLAN


def test_a_file_of_a_newer_undur_is_read_and_not_written(undur: Prompt) -> None:
    newer = PLAN.replace("format = 1", "format = 99")
    undur.path.write_text(newer, encoding="utf-8")
    listed = undur.do("list")
    assert listed.out
    assert listed.err.startswith("undur: ")
    undur.refused("decide", "sagara-niaga", "attend")
    assert undur.path.read_text(encoding="utf-8") == newer


def test_a_file_that_can_not_be_read_is_named_and_left(undur: Prompt) -> None:
    undur.path.write_text("[[interview]\n", encoding="utf-8")
    assert str(undur.path) in undur.refused("list")
    undur.refused("add", "--company", "A", "--starts", "2/12 10.00")
    assert undur.path.read_text(encoding="utf-8") == "[[interview]\n"


def test_a_record_that_needs_repair_is_told_and_the_rest_is_listed(undur: Prompt) -> None:
    undur.path.write_text(PLAN.replace('channel = "whatsapp"', 'channel = "telegraph"'), encoding="utf-8")
    answer = undur.do("list")
    assert [line.split()[0] for line in answer.lines] == ["bahari-karya", "studio-ruang-baca"]
    assert "telegraph" in answer.err


def test_their_answer_is_read_from_their_own_words(undur: Prompt, tmp_path: Path) -> None:
    letter = tmp_path / "jawaban.txt"
    letter.write_text("Baik kak, tidak masalah. Terima kasih infonya", encoding="utf-8")
    told = undur.do("log", "bahari-karya", "answered", "--text", str(letter))
    (entry,) = undur.interview("bahari-karya").log
    assert (entry.what, entry.answer, entry.note) == ("answered", "accepted", "Baik kak, tidak masalah")
    assert "“Baik kak, tidak masalah”" in told.out


def test_another_time_is_noted_and_adopted_only_on_request(undur: Prompt, tmp_path: Path) -> None:
    letter = tmp_path / "jawaban.txt"
    letter.write_text("Bagaimana kalau Senin, 7 Desember 2026 pukul 10.00 WITA?", encoding="utf-8")
    before = undur.interview("bahari-karya").starts
    assert "--accept" in undur.do("log", "bahari-karya", "answered", "--text", str(letter)).out
    assert undur.interview("bahari-karya").starts == before
    undur.do("log", "bahari-karya", "answered", "--text", str(letter), "--accept")
    kept = undur.interview("bahari-karya")
    assert kept.starts == dt.datetime(2026, 12, 7, 2, tzinfo=dt.UTC)
    assert [(one.what, one.answer) for one in kept.log] == [
        ("answered", "proposed"),
        ("answered", "proposed"),
        ("rescheduled", None),
    ]
    assert (kept.log[-1].from_, kept.log[-1].to) == (before, kept.starts)


def test_an_answer_that_is_not_clear_is_not_noted(undur: Prompt, tmp_path: Path) -> None:
    letter = tmp_path / "jawaban.txt"
    letter.write_text("Selamat pagi", encoding="utf-8")
    assert "--answer" in undur.refused("log", "bahari-karya", "answered", "--text", str(letter))
    assert undur.interview("bahari-karya").log == ()
    assert "--text" in undur.refused("log", "bahari-karya", "sent", "--text", str(letter))
