"""`undur --plain`: questions and answers, as a person with a screen reader, or a pipe, meets them."""

from __future__ import annotations

import io
import subprocess
import sys
from typing import TYPE_CHECKING, Final

import pytest
from prompt import NOW, Prompt

from undur.exchange.clipboard import Copied, Delivery
from undur.form.entry import FIELDS
from undur.form.reading import Read
from undur.plain import editing
from undur.plain.conversation import WIDEST
from undur.plan.codes import CHANNELS
from undur.words import words_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from undur.plan.codes import Language

    Talk = Callable[..., str]

SAGARA: Final = "1"
"""The most urgent interview of `prompt.PLAN`: undecided, by WhatsApp."""
DECIDE, CANCEL, RESCHEDULE = "1", "2", "3"


@pytest.fixture
def undur(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Prompt:
    return Prompt(tmp_path, monkeypatch, capsys)


@pytest.fixture
def talk(undur: Prompt, monkeypatch: pytest.MonkeyPatch) -> Talk:
    """Give answers, a line each; what was said, in one line."""

    def talked(*answers: str, options: tuple[str, ...] = ()) -> str:
        monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{one}\n" for one in answers)))
        return " ".join(undur.do(*options, "--plain").out.split())

    return talked


@pytest.fixture
def clipboard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A clipboard that takes everything."""
    taken: list[str] = []

    def copy(text: str, **_: object) -> Copied:
        taken.append(text)
        return Copied(deliveries=(Delivery(way="xclip", verified=True),))

    monkeypatch.setattr("undur.cli.plainly.copy", copy)
    return taken


def test_the_most_urgent_interview_comes_first_with_its_next_step(talk: Talk) -> None:
    said = talk("q")
    assert "Pertanyaan 1. Ada 3 wawancara, yang paling mendesak dulu. Yang mana? 1. PT Sagara Niaga," in said
    assert "2. PT Bahari Karya" in said
    assert "Toko Lama" not in said


def test_an_interview_is_cancelled_copied_and_noted_as_sent(undur: Prompt, talk: Talk, clipboard: list[str]) -> None:
    said = talk(SAGARA, DECIDE, CANCEL, "1", "1", "2", "1", "q")
    kept = undur.interview("sagara-niaga")
    assert kept.decision == "cancel"
    assert [one.what for one in kept.log] == ["decided", "copied", "sent"]
    assert len(clipboard) == 1
    assert clipboard[0].startswith("Selamat pagi, Ibu Ratna")
    assert kept.messages[0].body == clipboard[0]
    assert "Tersalin lewat xclip." in said
    assert "Apakah pesan untuk PT Sagara Niaga sudah dikirim?" in said
    assert said.endswith("Sampai jumpa. Semuanya sudah tersimpan.")


def test_a_choice_is_taken_by_its_words_and_asked_again_under_its_number(undur: Prompt, talk: Talk) -> None:
    said = talk(SAGARA, DECIDE, "tidak tahu", "batalkan", "sudah menerima", "q")
    kept = undur.interview("sagara-niaga")
    assert (kept.decision, kept.reason) == ("cancel", "offer_accepted")
    assert said.count("Pertanyaan 3. PT Sagara Niaga: apa keputusan Anda?") == 2


def test_copied_is_not_sent(undur: Prompt, talk: Talk, clipboard: list[str]) -> None:
    talk(SAGARA, DECIDE, CANCEL, "1", "1", "2", "2", "q")
    assert [one.what for one in undur.interview("sagara-niaga").log] == ["decided", "copied"]
    assert clipboard


def test_who_decides_hears_what_they_were_told_and_what_would_contradict_it(undur: Prompt, talk: Talk) -> None:
    left = """
[[interview]]
id = "sagara-dulu"
company = "Sagara Niaga Tbk"
starts = 2026-11-04T10:00:00+07:00
decision = "cancel"
reason = "offer_accepted"
archived = 2026-11-05T10:00:00+07:00
[[interview.log]]
at = 2026-11-01T10:00:00+07:00
what = "sent"
kind = "cancel"
"""
    undur.path.write_text(undur.path.read_text(encoding="utf-8") + left, encoding="utf-8")
    said = talk(SAGARA, DECIDE, RESCHEDULE, "1", "b", "q")
    assert "Sebelumnya: Min 01/11 · Anda membatalkan: “Sudah menerima" in said
    assert "Anda mundur Min 01/11 dengan alasan" in said
    assert "alasan sekarang tidak sejalan." in said
    assert "Sebelumnya:" not in talk("2", DECIDE, CANCEL, "1", "b", "q")


def test_deciding_the_same_again_keeps_the_persons_own_reason(undur: Prompt, talk: Talk) -> None:
    reason = 'reason = "offer_accepted"'
    text = undur.path.read_text(encoding="utf-8")
    undur.path.write_text(text.replace(reason, f'{reason}\nreason_words = "dekat rumah"'), encoding="utf-8")
    talk("2", "2", CANCEL, "1", "q")
    kept = undur.interview("bahari-karya")
    assert (kept.decision, kept.reason, kept.reason_words) == ("cancel", "offer_accepted", "dekat rumah")


def test_without_a_clipboard_the_text_is_said_whole(talk: Talk) -> None:
    said = talk(SAGARA, DECIDE, CANCEL, "1", "1", "2", "2", "q")
    begins, ends = words_in("id").plain.text_begins, words_in("id").plain.text_ends
    text = said[said.index(begins) : said.index(ends)]
    assert "Selamat pagi, Ibu Ratna" in text
    assert "Dewi Lestiani" in text


def test_a_text_message_is_offered_the_one_tone_that_it_can_have(talk: Talk) -> None:
    words = words_in("id")
    sms, tone = str(CHANNELS.index("sms") + 1), "8"
    said = talk(SAGARA, DECIDE, CANCEL, "1", "1", "6", sms, tone, "1", "q")
    assert f"{words.plain.message_actions.tone} 1. {words.message.tones.brief}" in said
    assert words.message.tones.formal not in said


def test_a_change_of_time_with_two_slots(undur: Prompt, talk: Talk) -> None:
    said = talk(SAGARA, DECIDE, RESCHEDULE, "1", "7", "1", "2", "5", "q")
    kept = undur.interview("sagara-niaga")
    assert [one.starts.day for one in kept.slots] == [26, 27]
    assert "Kamis, 26 November 2026 pukul 10.00 WIB, dipilih" in said


def test_a_slot_is_dropped_by_the_same_number_and_a_time_of_ones_own_can_be_typed(undur: Prompt, talk: Talk) -> None:
    said = talk(SAGARA, DECIDE, RESCHEDULE, "1", "7", "1", "1", "4", "sabtu", "sabtu jam 9", "6", "q")
    assert [(one.starts.day, one.starts.hour) for one in undur.interview("sagara-niaga").slots] == [(28, 9)]
    assert "Tulis juga jamnya." in said
    assert "kantor tutup hari itu" in said


def test_their_answer_with_another_time_moves_the_interview(undur: Prompt, talk: Talk, clipboard: list[str]) -> None:
    said = talk(SAGARA, DECIDE, RESCHEDULE, "1", "1", "2", "1", "1", "2", "Senin 30/11 10.00", "1", "q")
    kept = undur.interview("sagara-niaga")
    assert kept.starts.day == 30
    assert "pindah ke Senin, 30 November 2026 pukul 10.00 WIB" in said
    assert clipboard


def test_back_leads_to_the_question_before(undur: Prompt, talk: Talk) -> None:
    said = talk(SAGARA, DECIDE, CANCEL, "b", RESCHEDULE, "b", "b", "b", "b", "q")
    assert undur.interview("sagara-niaga").decision is None
    assert said.count("apa keputusan Anda?") == 3
    assert said.count("Yang mana?") == 3


def test_a_question_mark_explains_and_asks_again_under_the_same_number(talk: Talk) -> None:
    said = talk(SAGARA, DECIDE, "?", "q")
    assert said.count("Pertanyaan 3.") == 2
    assert words_in("id").etiquette.decisions.cancel.why in said


def test_an_answer_that_is_none_is_asked_for_again(talk: Talk) -> None:
    said = talk("99", "abc", "", "0", "q")
    assert "“99” tidak ada dalam pilihan: tulis angka 1 sampai 4." in said
    assert said.count("Yang mana?") == 5


def test_the_end_of_the_answers_is_a_good_bye_and_everything_is_kept(undur: Prompt, talk: Talk) -> None:
    said = talk(SAGARA, DECIDE, CANCEL, "1")
    assert said.endswith("Semuanya sudah tersimpan.")
    assert undur.interview("sagara-niaga").decision == "cancel"


def test_every_question_has_a_number_of_its_own_in_order(talk: Talk) -> None:
    said = talk(SAGARA, DECIDE, CANCEL, "1", "b", "q")
    numbers = [
        word.rstrip(".") for before, word in zip(said.split(), said.split()[1:], strict=False) if before == "Pertanyaan"
    ]
    assert numbers == [str(number) for number in range(1, len(numbers) + 1)]


def test_the_findings_are_read_out_and_repaired_by_number(undur: Prompt, talk: Talk) -> None:
    said = talk(SAGARA, DECIDE, CANCEL, "1", "1", "3", "2", "-", "1", "q")
    body = undur.interview("sagara-niaga").messages[0].body or ""
    assert "Perbaiki:" in said
    talk(SAGARA, "1", "1", "1", "b", "b", "q")
    repaired = undur.interview("sagara-niaga").messages[0].body or ""
    assert len(repaired) > len(body)


def test_a_paragraph_is_changed_or_taken_out(undur: Prompt, talk: Talk) -> None:
    talk(SAGARA, DECIDE, CANCEL, "1", "1", "3", "1", "", "b", "q")
    assert undur.interview("sagara-niaga").messages == ()
    talk(SAGARA, "1", "3", "2", "-", "b", "q")
    before = undur.interview("sagara-niaga").messages[0].body or ""
    assert "Terima kasih telah mengundang" not in before
    talk(SAGARA, "1", "3", "1", "Selamat pagi, Ibu Ratna. Saya Dewi.", "b", "q")
    after = undur.interview("sagara-niaga").messages[0].body or ""
    assert after.startswith("Selamat pagi, Ibu Ratna. Saya Dewi.\n\n")
    assert after.count("\n\n") == before.count("\n\n")


def test_another_channel_makes_another_text(undur: Prompt, talk: Talk) -> None:
    said = talk(SAGARA, DECIDE, CANCEL, "1", "1", "6", "1", "b", "q")
    assert undur.interview("sagara-niaga").messages[-1].channel == "email"
    assert "Subjek:" in said


def test_a_call_is_read_step_by_step_and_its_end_noted(undur: Prompt, talk: Talk) -> None:
    said = talk(SAGARA, DECIDE, CANCEL, "1", "6", "", "", "selesai", "1", "q")
    assert "Nomor: +6281200000022" in said
    assert "1/7." in said
    assert "3/7." in said
    assert "4/7." not in said
    kept = undur.interview("sagara-niaga")
    assert [(one.what, one.answer) for one in kept.log] == [("decided", None), ("called", "accepted")]
    assert kept.messages[-1].channel == "whatsapp"


def test_an_open_step_is_ticked_by_its_number(undur: Prompt, talk: Talk) -> None:
    titles = words_in("id").etiquette.steps
    said = talk(SAGARA, "8", "b", "q")
    steps = said[said.index("Langkah-langkahnya.") :]
    at = steps.index(titles.same_channel.title)
    number = steps[:at].rstrip().rstrip(".").split()[-1]
    talk(SAGARA, "8", number, "b", "q")
    assert "same_channel" in undur.interview("sagara-niaga").steps


def test_an_interview_is_archived_once_that_is_confirmed(undur: Prompt, talk: Talk) -> None:
    talk(SAGARA, "9", "2", "b", "q")
    assert undur.interview("sagara-niaga").archived is None
    said = talk(SAGARA, "9", "1", "q")
    assert undur.interview("sagara-niaga").archived is not None
    assert "Ada 2 wawancara" in said


def test_an_interview_is_added_by_answers(undur: Prompt, talk: Talk) -> None:
    said = talk(
        "4", "", "PT Baru", "kapan-kapan", "Senin 30/11 10.00", "wa", "0812", "", "Sari", "wa", "2", "Kasir", "", "q"
    )
    kept = undur.interview("baru")
    assert (kept.company, kept.role, kept.contact, kept.channel) == ("PT Baru", "Kasir", "Sari", "whatsapp")
    assert kept.honorific == "Ibu"
    assert said.count("Pertanyaan 2. Perusahaan") == 2
    assert "Nama perusahaan belum diisi." in said
    assert "“wa” tidak ada dalam pilihan" in said
    assert kept.starts.day == 30
    assert "PT Baru ditambahkan" in said


def test_a_time_that_has_passed_is_said_to_have_passed(talk: Talk) -> None:
    assert "Senin, 23 November 2026: waktu itu sudah lewat" in talk("4", "PT Baru", "kemarin", "q")


def test_a_number_and_an_address_that_are_none_are_asked_for_again_under_the_same_question(
    undur: Prompt, talk: Talk
) -> None:
    said = talk("4", "PT Baru", "Senin 30/11", "", "2", "(021) 555-1234 ext. 12", "foo", "hrd@baru.example", "q")
    kept = undur.interview("baru")
    assert (kept.phone, kept.email) == ("(021) 555-1234 ext. 12", "hrd@baru.example")
    assert "Telepon: “2” bukan nomor telepon" in said
    assert said.count("Pertanyaan 6. Email") == 2


def test_who_leaves_the_number_open_that_the_channel_needs_hears_what_that_means(talk: Talk) -> None:
    missing = words_in("id").contact.missing
    assert missing.whatsapp in talk("4", "PT Baru", "Senin 30/11", "wa", "", "", "q")
    said = talk("4", "PT Lain", "Senin 30/11", "2", "", "", "q")
    assert missing.whatsapp not in said


def test_of_a_new_interview_all_but_company_and_time_may_stay_open(undur: Prompt, talk: Talk) -> None:
    talk("4", "PT Baru", "Senin 30/11", "", "", "", "", "", "", "q")
    kept = undur.interview("baru")
    assert (kept.channel, kept.contact, kept.honorific, kept.role, kept.place) == (None, "", "", "", "")


def test_a_title_that_comes_with_the_name_is_not_asked_for(undur: Prompt, talk: Talk) -> None:
    said = talk("4", "PT Baru", "Senin 30/11", "", "", "", "Ibu Sari", "Kasir", "", "q")
    kept = undur.interview("baru")
    assert (kept.honorific, kept.contact, kept.role) == ("Ibu", "Sari", "Kasir")
    assert "Bagaimana menyapa" not in said


def test_back_in_a_new_interview_leads_to_the_question_before_and_keeps_the_others(undur: Prompt, talk: Talk) -> None:
    talk("4", "PT Bru", "b", "PT Baru", "Senin 30/11", "2", "b", "1", "", "", "", "", "", "q")
    kept = undur.interview("baru")
    assert (kept.company, kept.channel) == ("PT Baru", "email")


@pytest.mark.parametrize("answers", [("PT Baru", "Senin 30/11 10.00"), ("PT Baru", "Senin 30/11 10.00", "2", "q")])
def test_what_was_told_of_a_new_interview_is_kept_when_the_answers_end(
    undur: Prompt, talk: Talk, answers: tuple[str, ...]
) -> None:
    talk("4", *answers)
    assert undur.interview("baru").starts.day == 30


class Killed(BaseException):
    """The process is gone: no `finally` of the talk may be needed."""


class Dying(io.StringIO):
    """Gives its lines; asked for another one, the program is dead."""

    def readline(self, size: int = -1, /) -> str:  # type: ignore[override]  # as of every text stream
        """The next line."""
        line = super().readline(size)
        if not line:
            raise Killed
        return line


def test_each_answer_is_in_the_file_before_the_next_question(undur: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Dying("4\nPT Baru\nSenin 30/11 10.00\nwa\n0812-3456-7890\n"))
    with pytest.raises(Killed):
        undur.do("--plain")
    kept = undur.interview("baru")
    assert (kept.channel, kept.phone) == ("whatsapp", "0812-3456-7890")


def test_who_goes_back_before_the_first_question_has_added_nothing(undur: Prompt, talk: Talk) -> None:
    talk("4", "PT Baru", "Senin 30/11", "2", "b", "b", "b", "b", "q")
    assert "baru" not in [one.id for one in undur.plan.interviews]


def test_five_reasons_are_read_out_and_the_others_on_demand_or_by_a_word(undur: Prompt, talk: Talk) -> None:
    reasons = words_in("id").etiquette.reasons
    said = talk(SAGARA, DECIDE, CANCEL, "q")
    listed = said[said.index("Apa alasan sebenarnya") :]
    assert "8. Bacakan alasan lain, masih 25 lagi" in listed
    assert "9." not in listed
    assert reasons.unprepared not in listed
    said = talk(SAGARA, DECIDE, CANCEL, "8", "11", "b", "b", "b", "q")
    assert said.count("Apa alasan sebenarnya") == 5
    talk(SAGARA, DECIDE, CANCEL, "belum siap", "q")
    assert undur.interview("sagara-niaga").reason == "unprepared"


def test_a_step_of_the_call_can_be_read_again(talk: Talk) -> None:
    said = talk(SAGARA, DECIDE, CANCEL, "1", "6", "", "", "b", "selesai", "1", "q")
    assert said.count("2/7.") == 2
    assert said.index("Ucapkan tiap langkah") < said.index("1/7.")


def test_an_answer_that_names_a_time_can_be_gone_back_over(undur: Prompt, talk: Talk) -> None:
    said = talk(SAGARA, "5", "2", "Senin 30/11 10.00", "b", "Selasa 1/12 9.00", "1", "q")
    assert undur.interview("sagara-niaga").starts.day == 1
    assert said.count("Waktu yang mana?") == 2


@pytest.mark.parametrize("language", ["id", "en"])
def test_enter_alone_is_never_an_answer_by_accident(undur: Prompt, talk: Talk, language: str) -> None:
    """At every question of a walk through all rooms: nothing is decided, taken out, sent or archived."""
    before = undur.plan
    for room in ("1", "2", "4", "5", "7", "8", "9", "10", "11"):
        said = talk(SAGARA, room, "", "", "", "b", "b", "b", "q", options=("--language", language))
        assert undur.plan == before, room
        assert words_in(language).plain.answer_needed(2)[:12] in said  # type: ignore[arg-type]  # one of the codes


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("width", [40, 72])
def test_nothing_is_drawn_and_nothing_told_by_a_sign(
    undur: Prompt, monkeypatch: pytest.MonkeyPatch, language: str, width: int
) -> None:
    monkeypatch.setattr("undur.cli.plainly.WIDEST", width)
    answers = (
        *(SAGARA, DECIDE, "?", CANCEL, "?", "8", "?", "b", "1", "1", "?", "1", "?", "2", "2"),
        *("6", "?", "", "", "x", "1", "2", "1", "q"),
    )
    monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{one}\n" for one in answers)))
    answer = undur.do("--language", language, "--plain")
    text = answer.out[: answer.out.index(words_in(language).plain.text_begins)]  # type: ignore[arg-type]  # as above
    assert max(map(len, text.splitlines())) <= width
    drawn = {char for char in answer.out if "\u2190" <= char <= "\u2bff"}
    assert drawn == set()


def test_a_text_to_copy_by_hand_keeps_its_lines_whole(undur: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("1\n1\n2\n1\n1\n2\n2\nq\n"))
    out = undur.do("--plain").out
    body = undur.interview("sagara-niaga").messages[0].body or ""
    assert body in out


def test_a_first_start_asks_for_the_name_and_keeps_the_language(undur: Prompt, talk: Talk) -> None:
    undur.path.unlink()
    said = talk("Dewi Lestiani", "q", options=("--language", "en"))
    assert undur.plan.me.name == "Dewi Lestiani"
    assert undur.plan.me.interface == "en"
    assert "No interviews yet." in said


def test_a_first_start_offers_samples_and_each_can_be_deleted_again(undur: Prompt, talk: Talk) -> None:
    undur.path.unlink()
    said = talk("", "2", "1", "11", "2", "11", "1", "q", options=("--language", "id"))
    assert "1. Tambah wawancara 2. Lihat-lihat dulu dengan contoh wawancara" in said
    left = [one.id for one in undur.plan.interviews]
    assert len(left) > 3
    assert len(undur.plan.deleted) == 1
    assert "contoh wawancara" not in talk("q")


EDIT: Final = "10"
FACTS: Final = {name: str(at) for at, name in enumerate(FIELDS, start=1)}
DONE: Final = str(len(FIELDS) + 1)


def test_a_fact_is_changed_after_it_was_said_and_judged_as_in_the_form(undur: Prompt, talk: Talk) -> None:
    said = talk(SAGARA, EDIT, FACTS["phone"], "2", "(021) 555-1234 ext. 12", DONE, "q")
    assert "Telepon sekarang: +6281200000022" in said
    assert "Telepon: “2” bukan nomor telepon" in said
    assert "PT Sagara Niaga diubah" in said
    assert undur.interview("sagara-niaga").phone == "(021) 555-1234 ext. 12"


def test_a_time_that_is_changed_is_said_back_in_full(undur: Prompt, talk: Talk) -> None:
    said = talk(SAGARA, EDIT, FACTS["starts"], "kapan-kapan", "Jumat jam 2 siang", "q")
    assert "Jumat, 27 November 2026 pukul 14.00 WIB" in said
    assert (undur.interview("sagara-niaga").starts.day, undur.interview("sagara-niaga").role) == (27, "Staf Gudang")


def test_enter_alone_keeps_a_fact_and_a_dash_empties_it_where_it_may_be_empty(undur: Prompt, talk: Talk) -> None:
    before = undur.plan
    said = talk(SAGARA, EDIT, FACTS["role"], "", FACTS["channel"], "", FACTS["company"], "-", "b", "b", "q")
    assert undur.plan == before
    assert "Nama perusahaan belum diisi." in said
    said = talk(SAGARA, EDIT, FACTS["phone"], "-", "q")
    assert undur.interview("sagara-niaga").phone == ""
    missing = words_in("id").contact.missing.whatsapp
    assert missing in said
    assert missing not in talk(SAGARA, EDIT, FACTS["role"], "Kasir", "q")


def test_a_record_without_a_company_can_be_changed_and_only_its_company_is_asked_to_be_one(
    undur: Prompt, talk: Talk
) -> None:
    text = undur.path.read_text(encoding="utf-8").replace('company = "PT Sagara Niaga"', 'company = ""')
    undur.path.write_text(text, encoding="utf-8")
    said = talk(SAGARA, EDIT, FACTS["channel"], "1", FACTS["role"], "Kasir", FACTS["company"], "-", "b", "q")
    kept = undur.interview("sagara-niaga")
    assert (kept.company, kept.channel, kept.role) == ("", "email", "Kasir")
    assert said.count("Nama perusahaan belum diisi.") == 1


def test_a_chosen_value_that_cannot_be_is_told(talk: Talk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(editing, "read_entry", lambda *_, **__: Read(faults={"channel": "Tidak bisa."}))
    assert "Tidak bisa. Pertanyaan" in talk(SAGARA, EDIT, FACTS["channel"], "1", "q")


def test_the_channel_is_chosen_by_its_word_and_a_line_of_notes_is_added_to_those_there_are(
    undur: Prompt, talk: Talk
) -> None:
    said = talk(
        *(SAGARA, EDIT, FACTS["channel"], "email", FACTS["notes"], "bawa ijazah", FACTS["notes"], "tiba 9.30", "q")
    )
    kept = undur.interview("sagara-niaga")
    assert (kept.channel, kept.notes) == ("email", "bawa ijazah\ntiba 9.30")
    assert "Saluran sekarang: WhatsApp" in said
    assert "Catatan sekarang: bawa ijazah" in said


def test_one_interview_can_be_opened_at_once(undur: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("q\n"))
    out = undur.do("--plain", "open", "bahari-karya").out
    assert "PT Bahari Karya, Analis Keuangan, Bapak Hendra Wijaya" in out
    assert "Yang mana?" not in out


@pytest.mark.parametrize("language", ["id", "en"])
def test_lines_are_short_and_nothing_moves_the_cursor(
    undur: Prompt, monkeypatch: pytest.MonkeyPatch, language: Language
) -> None:
    answers = (SAGARA, DECIDE, "?", CANCEL, "?", "1", "1", "?", "1", "b", "b", "8", "?", "q")
    monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{one}\n" for one in answers)))
    answer = undur.do("--language", language, "--plain")
    assert max(map(len, answer.lines)) <= WIDEST
    assert "\x1b" not in answer.out
    assert "\r" not in answer.out


def test_a_file_that_cannot_be_written_is_told_and_the_talk_goes_on(undur: Prompt, talk: Talk) -> None:
    undur.path.write_text(undur.path.read_text(encoding="utf-8").replace("format = 1", "format = 99"), encoding="utf-8")
    said = talk(SAGARA, DECIDE, CANCEL, "1", "q")
    assert "Sampai jumpa" in said
    assert str(undur.path) in said.replace(" ", "") or undur.path.name in said
    assert undur.interview("sagara-niaga").decision is None


def test_a_name_cannot_drive_the_terminal(undur: Prompt, talk: Talk) -> None:
    text = undur.path.read_text(encoding="utf-8").replace("PT Sagara Niaga", "PT \\u001b[2JSagara")
    undur.path.write_text(text, encoding="utf-8")
    said = talk(SAGARA, "q")
    assert "\x1b" not in said
    assert "PT ␛[2JSagara" in said


def test_nothing_of_the_screens_is_loaded(tmp_path: Path) -> None:
    code = """
import sys
from undur.__main__ import main
assert main(["--demo", "--plain"]) == 0
print("loaded", *sys.modules)
"""
    environ = {"UNDUR_NOW": NOW, "HOME": str(tmp_path), "PATH": "", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-c", code], input="1\n1\nq\n", capture_output=True, encoding="utf-8", check=True, env=environ
    )
    loaded = done.stdout.splitlines()[-1].split()
    assert "undur.plain.walk" in loaded
    assert not {"textual", "rich", "asyncio"} & set(loaded)
