"""`undur message`: the text, as it is or safe to show, and on the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from prompt import PLAN, Prompt, on_terminal

from undur.__main__ import main
from undur.exchange.clipboard import Copied, Delivery, Failure

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def undur(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Prompt:
    return Prompt(tmp_path, monkeypatch, capsys)


@pytest.fixture
def clipboard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A clipboard that takes every text and proves it."""
    taken: list[str] = []

    def copy(text: str, **_: object) -> Copied:
        taken.append(text)
        return Copied(deliveries=(Delivery(way="xclip", verified=True),))

    monkeypatch.setattr("undur.cli.copying.copy", copy)
    return taken


def with_draft(body: str, **fields: str) -> str:
    """The plan, with a draft of the cancellation to Bahari Karya that a person has written."""
    choices = {"id": "m1", "kind": "cancel", "channel": "whatsapp", "language": "id"} | fields
    table = "\n".join(f'{name} = "{value}"' for name, value in choices.items())
    draft = f'[[interview.message]]\n{table}\nbody = "{body}"\n\n'
    return PLAN.replace('[[interview]]\nid = "studio', f'{draft}[[interview]]\nid = "studio')


def test_a_mail_begins_with_its_subject(undur: Prompt) -> None:
    lines = undur.do("message", "bahari-karya").lines
    assert lines[0].startswith("Subjek: ")
    assert lines[1] == ""
    assert "Bapak Hendra Wijaya" in lines[2]
    assert "3 Desember 2026" in "".join(lines)
    assert undur.do("message", "bahari-karya", "--language", "en").lines[0].startswith("Subject: ")


def test_a_chat_has_no_subject(undur: Prompt) -> None:
    assert "Subjek" not in undur.do("message", "sagara-niaga").out


def test_the_options_choose_the_message(undur: Prompt) -> None:
    english = undur.do("message", "sagara-niaga", "--kind", "reschedule", "--language", "en", "--channel", "email").out
    assert "on Wednesday 25 November at 10:00 WIB" in english
    tones = {undur.do("message", "bahari-karya", "--tone", tone).out for tone in ("formal", "warm", "brief")}
    assert len(tones) == 3


def test_the_decision_chooses_the_kind(undur: Prompt) -> None:
    undur.do("decide", "sagara-niaga", "reschedule")
    assert undur.do("message", "sagara-niaga").out == undur.do("message", "sagara-niaga", "--kind", "reschedule").out


def test_the_decision_counts_more_than_the_last_draft(undur: Prompt) -> None:
    undur.path.write_text(with_draft("Kata saya", kind="reschedule"), encoding="utf-8")
    assert "Kata saya" not in undur.do("message", "bahari-karya").out
    undur.do("decide", "bahari-karya", "attend")
    assert "Kata saya" in undur.do("message", "bahari-karya").out


def test_once_they_answered_the_reply_is_due(undur: Prompt) -> None:
    undur.do("log", "bahari-karya", "sent")
    undur.do("log", "bahari-karya", "answered", "--answer", "accepted")
    assert undur.do("message", "bahari-karya").out == undur.do("message", "bahari-karya", "--kind", "reply").out


def test_what_a_person_wrote_is_printed_as_it_is(undur: Prompt) -> None:
    undur.path.write_text(with_draft(r"[b]Halo[/b]\t\u001b[31m\r\n\u202e baris dua \U0001F64F"), encoding="utf-8")
    answer = undur.do("message", "bahari-karya")
    assert answer.out == "[b]Halo[/b]\t\x1b[31m\r\n\u202e baris dua \U0001f64f\n"


def test_a_terminal_obeys_nothing_in_a_message(undur: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    undur.path.write_text(with_draft(r"Halo\u001b[31m\n\u202e"), encoding="utf-8")
    terminal = on_terminal(monkeypatch)
    assert main(["message", "bahari-karya"]) == 0
    assert terminal.shown == "Halo␛[31m\n�\n"


def test_a_draft_for_another_channel_leaves_the_written_one_alone(undur: Prompt) -> None:
    undur.path.write_text(with_draft("Kata saya sendiri"), encoding="utf-8")
    assert undur.do("message", "bahari-karya").out == "Kata saya sendiri\n"
    assert "Kata saya" not in undur.do("message", "bahari-karya", "--channel", "email").out


def test_a_draft_of_an_earlier_round_is_not_the_message(undur: Prompt) -> None:
    undur.path.write_text(
        with_draft("Batal", written="x").replace('written = "x"', "written = 2026-11-20T10:00:00+07:00"), "utf-8"
    )
    undur.do("log", "bahari-karya", "rescheduled", "--to", "7 Desember 10.00")
    assert "Batal" not in undur.do("message", "bahari-karya", "--kind", "cancel").out


def test_a_kind_that_makes_no_sense_now_is_refused_with_the_why(undur: Prompt) -> None:
    undur.refused("message", "bahari-karya", "--kind", "nudge")
    undur.do("log", "bahari-karya", "sent")
    undur.do("message", "bahari-karya", "--kind", "nudge")


def test_characters_that_the_output_lacks_are_replaced_and_that_is_said(
    undur: Prompt, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    undur.path.write_text(with_draft("Señor – 漢"), encoding="utf-8")
    terminal = on_terminal(monkeypatch, "ascii")
    assert main(["message", "bahari-karya"]) == 0
    assert terminal.shown == "Se?or - ?\n"
    assert "ascii" in capsys.readouterr().err


def test_a_copy_is_kept_noted_and_not_taken_for_sent(undur: Prompt, clipboard: list[str]) -> None:
    answer = undur.do("message", "bahari-karya", "--copy")
    assert clipboard[0] in answer.out
    assert "Subjek:" not in clipboard[0]
    assert "xclip" in answer.err
    assert "undur log bahari-karya sent" in answer.err
    kept = undur.interview("bahari-karya")
    assert [(one.what, one.message, one.kind, one.channel) for one in kept.log] == [("copied", "m1", "cancel", "email")]
    assert kept.messages[0].body == clipboard[0]
    assert undur.do("show", "bahari-karya", "--json").json["status"] == "copied"


def test_a_message_that_was_sent_stays_as_it_was_when_copied_again(undur: Prompt, clipboard: list[str]) -> None:
    undur.do("message", "bahari-karya", "--copy")
    undur.do("log", "bahari-karya", "sent")
    sent = undur.interview("bahari-karya").messages
    undur.do("decide", "bahari-karya", "cancel", "--reason", "study")
    undur.do("message", "bahari-karya", "--copy")
    assert undur.interview("bahari-karya").messages == sent
    assert clipboard == [sent[0].body, sent[0].body]


def test_where_nothing_took_the_text_nothing_is_noted(undur: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    failed = Copied(failures=(Failure(way="xclip", code="refused"),))
    monkeypatch.setattr("undur.cli.copying.copy", lambda *_, **__: failed)
    answer = undur.do("message", "bahari-karya", "--copy")
    assert answer.out
    assert "xclip" in answer.err
    assert undur.path.read_text(encoding="utf-8") == PLAN


def test_a_text_that_was_only_handed_over_is_not_called_copied(undur: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    handed = Copied(deliveries=(Delivery(way="osc52", verified=False),))
    monkeypatch.setattr("undur.cli.copying.copy", lambda *_, **__: handed)
    err = undur.do("--language", "en", "message", "bahari-karya", "--copy").err
    assert "Handed to osc52" in err


def test_the_terminal_is_asked_to_fill_its_clipboard_too(undur: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    def copy(text: str, *, environ: object, emit: object) -> Copied:
        assert callable(emit)
        emit("\x1b]52;c;SGk=\x07")
        return Copied()

    monkeypatch.setattr("undur.cli.copying.copy", copy)
    terminal = on_terminal(monkeypatch)
    assert main(["message", "bahari-karya", "--copy"]) == 0
    assert terminal.shown.endswith("\x1b]52;c;SGk=\x07")


def test_where_my_words_collide_with_what_would_be_composed_now_both_are_printed(undur: Prompt) -> None:
    generated = """
[interview.message.generated]
reason = "karena saya pindah domisili."
"""
    draft = with_draft("Saya batal karena saya pindah ke Solo.").replace('Solo."\n', f'Solo."\n{generated}', 1)
    undur.path.write_text(draft, encoding="utf-8")
    answer = undur.do("message", "bahari-karya")
    assert "karena saya pindah ke Solo." in answer.out
    assert "Alasan: kata-kata Anda tetap. Undur kini menulis “karena saya telah menerima" in answer.err


def test_a_fact_that_my_own_sentence_lacks_is_asked_for(undur: Prompt) -> None:
    own = '\n[[phrase]]\npart = "closing"\nlanguage = "id"\ntext = "Sampai jumpa di {place}."\n'
    undur.path.write_text(PLAN + own, encoding="utf-8")
    answer = undur.do("message", "bahari-karya")
    assert "{place}" not in answer.out
    assert "kalimat Anda memerlukan tempat wawancara" in answer.err


def test_the_preview_shows_a_mail_with_its_head_and_its_length(undur: Prompt) -> None:
    lines = undur.do("message", "bahari-karya", "--preview").lines
    assert lines[0] == "Dari: Dewi Lestiani"
    assert lines[1] == "Kepada: Hendra Wijaya <rekrutmen@baharikarya.example>"
    assert lines[2].startswith("Subjek: Pembatalan Wawancara")
    assert " dari 170 kata · " in lines[-1]


def test_the_preview_shows_a_chat_in_a_bubble_as_wide_as_a_phone(undur: Prompt) -> None:
    lines = undur.do("message", "sagara-niaga", "--preview").lines
    bubble = lines[: lines.index("")]
    assert {len(line) for line in bubble} == {40}
    assert bubble[1].startswith("│ Selamat pagi, Ibu Ratna.")
    assert undur.do("message", "sagara-niaga", "--channel", "sms", "--preview").lines[-1].startswith("2 SMS · ")


def test_the_preview_numbers_the_steps_of_a_call(undur: Prompt) -> None:
    steps = [line for line in undur.do("message", "sagara-niaga", "--channel", "phone", "--preview").lines if line]
    assert steps[0].startswith("1. Selamat pagi.")
    assert any(line.startswith("7. Jika masuk kotak suara:") or ". Jika masuk kotak suara:" in line for line in steps)
