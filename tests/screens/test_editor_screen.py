"""The third screen: choosing, typing, copying, sending."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from textual import events

from planner import JAKARTA, NOW, SAGARA, app_of, bahari, plan_of, sagara, text_on, until
from undur.exchange.clipboard import Copied, Delivery
from undur.plan.interview import Interview
from undur.store import open_plan
from undur.tui.dialogs.picker import Picker
from undur.tui.widgets.finding_list import FindingList
from undur.tui.widgets.message_text import MessageText

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot

    from planner import Planner


def body(pilot: Pilot[int]) -> str:
    return pilot.app.screen.query_one(MessageText).text


def written(folder: Path) -> list[Path]:
    return list(folder.rglob("sagara-niaga.txt"))


async def open_editor(pilot: Pilot[int]) -> None:
    await pilot.press("3")
    await until(pilot, lambda: app_of(pilot).current_mode == "editor" and body(pilot) != "")


@pytest.fixture
def clipboard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is copied; every copy is read back."""
    texts: list[str] = []

    def copy(text: str, **_: object) -> Copied:
        texts.append(text)
        return Copied(deliveries=(Delivery(way="xclip", verified=True),))

    monkeypatch.setattr("undur.exchange.clipboard.copy", copy)
    return texts


async def test_the_letter_of_the_article_is_reached_in_spirit(planner: Planner) -> None:
    async with planner(plan_of(bahari(decision="cancel", reason="offer_accepted"))) as pilot:
        await open_editor(pilot)
        shown = text_on(pilot)
        assert "Pembatalan Wawancara – Analis Keuangan – Dewi Lestiani" in shown
        text = " ".join(body(pilot).split()).lower()
        order = [
            "yth. bapak hendra wijaya",
            "terima kasih",
            "kamis, 3 desember 2026 pukul 14.00 wib",
            "wawancara tersebut",
            "menerima tawaran pekerjaan lain",
            "mohon maaf",
            "pengertian bapak",
            "hormat saya, dewi lestiani",
        ]
        places = [text.find(words) for words in order]
        assert -1 not in places
        assert places == sorted(places)
        assert "[" not in text


async def test_the_kind_is_changed_with_the_arrow_keys_and_the_text_follows(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await open_editor(pilot)
        assert "jadwalkan ulang" not in body(pilot)
        await pilot.press("right")
        await until(pilot, lambda: "jadwalkan ulang" in body(pilot) or "jadwalan ulang" in body(pilot))
        (kept,) = app_of(pilot).plan.interviews
        assert kept.messages[-1].kind == "reschedule"
        assert kept.decision is None, "looking at a kind decides nothing"


async def test_enter_twice_at_once_opens_one_list_and_the_pick_is_for_the_interview_it_was_asked_about(
    planner: Planner,
) -> None:
    async with planner(plan_of(sagara(), bahari())) as pilot:
        await open_editor(pilot)
        for _ in range(2):
            pilot.app.post_message(events.Key("enter", "\r"))
        await until(pilot, lambda: isinstance(pilot.app.screen, Picker))
        await pilot.pause()
        assert len(pilot.app.screen_stack) == 2
        app_of(pilot).select("bahari-karya")
        await pilot.press("home", "down", "enter")
        await until(pilot, lambda: bool(app_of(pilot).plan.interviews[0].messages))
        assert app_of(pilot).plan.interviews[1].messages == ()


async def test_channel_language_and_tone_each_change_the_message(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await open_editor(pilot)
        texts = [body(pilot)]
        for keys in (["home", "down", "down", "down", "right"], ["up", "right"], ["up", "left"]):
            await pilot.press(*keys)
            await until(pilot, lambda: body(pilot) != texts[-1])
            texts.append(body(pilot))
        (message,) = app_of(pilot).plan.interviews[0].messages
        assert (message.tone, message.language, message.channel) == ("warm", "en", "email")


async def test_what_is_typed_is_kept_in_the_file_and_there_after_a_restart(planner: Planner, path: Path) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await open_editor(pilot)
        await pilot.press("i", *"Halo ", "escape")
        await until(pilot, lambda: not app_of(pilot).saver.pending)
    assert (open_plan(path).plan.interviews[0].messages[-1].body or "").startswith("Halo Selamat pagi")
    async with planner() as pilot:
        await open_editor(pilot)
        assert body(pilot).startswith("Halo Selamat pagi")


async def test_ones_own_words_stay_when_the_reason_changes(planner: Planner) -> None:
    async with planner(plan_of(sagara(decision="cancel", reason="offer_accepted"))) as pilot:
        await open_editor(pilot)
        await pilot.press("i", "ctrl+end", "enter", *"Salam dari saya.", "escape")
        await until(pilot, lambda: app_of(pilot).plan.interviews[0].messages != ())
        app_of(pilot).apply_here(lambda one: replace(one, reason="relocation"), "reason")
        await until(pilot, lambda: "penawaran" not in body(pilot))
        assert body(pilot).endswith("Salam dari saya.")


async def test_g_goes_back_to_the_generated_text_and_u_takes_that_back(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await open_editor(pilot)
        generated = body(pilot)
        await pilot.press("i", *"Halo ", "escape", "g")
        await until(pilot, lambda: body(pilot) == generated)
        await pilot.press("u")
        await until(pilot, lambda: body(pilot) == f"Halo {generated}")


async def test_digits_and_letters_typed_into_the_text_are_text(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await open_editor(pilot)
        await pilot.press("i", *"123qdsxu")
        assert app_of(pilot).current_mode == "editor"
        assert body(pilot).startswith("123qdsxu")


async def test_the_function_keys_switch_screens_from_inside_the_text(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await open_editor(pilot)
        await pilot.press("i", *"Halo ", "f2")
        await until(pilot, lambda: app_of(pilot).current_mode == "upcoming")
        assert (app_of(pilot).plan.interviews[0].messages[-1].body or "").startswith("Halo ")


async def test_f5_copies_the_text_says_by_which_way_and_notes_it(planner: Planner, clipboard: list[str]) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await open_editor(pilot)
        await pilot.press("f5")
        await until(pilot, lambda: "Tersalin (xclip)" in text_on(pilot))
        assert clipboard == [body(pilot)]
        (kept,) = app_of(pilot).plan.interviews
        assert [entry.what for entry in kept.log] == ["decided", "copied"]
        assert kept.decision == "cancel"


async def test_copying_says_how_many_things_in_the_text_are_wrong_and_copies_all_the_same(
    planner: Planner, clipboard: list[str]
) -> None:
    async with planner(plan_of(sagara(decision="cancel"))) as pilot:
        await open_editor(pilot)
        count = app_of(pilot).situation.wrong  # type: ignore[union-attr]  # one is selected
        await pilot.press("f5")
        await until(pilot, lambda: f"Tetapi {count} hal di dalamnya perlu" in text_on(pilot))
        assert count > 0
        assert clipboard == [body(pilot)]


async def test_turning_to_a_new_time_with_a_reason_that_only_cancels_says_so_and_leaves_it_out(
    planner: Planner,
) -> None:
    async with planner(plan_of(sagara(decision="cancel", reason="offer_accepted"))) as pilot:
        await open_editor(pilot)
        assert "menerima" in body(pilot)
        await pilot.press("o", "right")
        await until(pilot, lambda: "tetap di tangan Anda" in text_on(pilot))
        await until(pilot, lambda: "penawaran" not in body(pilot))


async def test_copied_is_not_sent_and_s_says_that_it_was(planner: Planner, clipboard: list[str]) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await open_editor(pilot)
        await pilot.press("c")
        await until(pilot, lambda: clipboard != [])
        await until(pilot, lambda: app_of(pilot).plan.interviews[0].log != ())
        assert app_of(pilot).situation.times.status == "copied"  # type: ignore[union-attr]  # one is selected
        await pilot.press("s")
        await until(pilot, lambda: app_of(pilot).situation.times.status == "sent")  # type: ignore[union-attr]  # as above


async def test_without_any_clipboard_the_text_is_shown_and_offered_as_a_file(
    planner: Planner, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    monkeypatch.setattr("undur.exchange.clipboard.copy", lambda *_, **__: Copied())
    async with planner(plan_of(sagara())) as pilot:
        await open_editor(pilot)
        await pilot.press("f5")
        await until(pilot, lambda: "Pilih teks ini dengan tetikus" in text_on(pilot))
        await pilot.press("f")
        await until(pilot, lambda: written(home) != [])
        (file,) = written(home)
        assert file.read_text(encoding="utf-8") == body(pilot)
        assert file.stat().st_mode & 0o777 == 0o600


async def test_a_missing_reason_is_found_and_the_finding_goes_once_there_is_one(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await open_editor(pilot)
        assert "Belum ada alasan" in text_on(pilot)
        app_of(pilot).apply_here(lambda one: replace(one, decision="cancel", reason="offer_accepted"), "reason")
        await until(pilot, lambda: "Tidak ada yang perlu diperbaiki" in text_on(pilot))


async def test_a_bracket_left_over_is_found_while_typing(planner: Planner) -> None:
    async with planner(plan_of(sagara(decision="cancel", reason="offer_accepted"))) as pilot:
        await open_editor(pilot)
        before = pilot.app.screen.query_one(FindingList).option_count
        await pilot.press("i", *"[Nama HRD] ")
        await until(pilot, lambda: "[Nama HRD]" in text_on(pilot))
        await until(pilot, lambda: "Pemeriksaan · " in text_on(pilot))
        assert pilot.app.screen.query_one(FindingList).option_count >= before


async def test_a_phone_script_has_a_paragraph_a_step(planner: Planner) -> None:
    async with planner(plan_of(sagara(channel="phone"))) as pilot:
        await open_editor(pilot)
        assert len(body(pilot).split("\n\n")) >= 4


async def test_an_interview_that_lacks_nearly_everything_still_has_a_whole_message(planner: Planner) -> None:
    bare = Interview(id="x", company="Toko Rimba", starts=dt.date(2026, 11, 27))
    async with planner(plan_of(bare)) as pilot:
        await open_editor(pilot)
        text = body(pilot)
        assert "Toko Rimba" in text
        assert not any(sign in text for sign in ("[", "]", "  ", " ,", "None"))


async def test_slots_are_proposed_and_picked_in_the_week(planner: Planner) -> None:
    async with planner(plan_of(sagara(decision="reschedule", reason="illness_self"))) as pilot:
        await open_editor(pilot)
        await pilot.press("o", "end", "up", "up", "enter")
        await until(pilot, lambda: "Waktu untuk PT Sagara Niaga" in text_on(pilot))
        await pilot.press("space", "tab", "space", "enter")
        await until(pilot, lambda: len(app_of(pilot).plan.interviews[0].slots) == 2)
        first = app_of(pilot).plan.interviews[0].slots[0].starts
        assert first > dt.datetime(2026, 11, 25, 10, tzinfo=JAKARTA)
        assert f"{first.day} November" in " ".join(body(pilot).split())


async def test_their_proposed_time_moves_the_interview_in_one_go(planner: Planner) -> None:
    async with planner(plan_of(sagara(decision="reschedule", reason="illness_self"))) as pilot:
        await open_editor(pilot)
        await pilot.press("s", "right", "enter", "w")
        await until(pilot, lambda: "Apa jawaban PT Sagara Niaga?" in text_on(pilot))
        await pilot.press("down", "enter", *"Senin 30/11 10.00", "enter", "enter")
        await until(pilot, lambda: app_of(pilot).plan.interviews[0].starts.day == 30)
        (kept,) = app_of(pilot).plan.interviews
        assert [entry.what for entry in kept.log] == ["sent", "answered", "rescheduled"]
        assert kept.log[-1].from_ == dt.datetime(2026, 11, 25, 10, tzinfo=JAKARTA)
        assert kept.log[-1].at == NOW


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36), (200, 50)])
async def test_the_message_is_in_sight_at_every_size(planner: Planner, size: tuple[int, int]) -> None:
    async with planner(plan_of(sagara()), size=size) as pilot:
        await open_editor(pilot)
        assert "Selamat pagi, Ibu Ratna" in text_on(pilot)
        await until(pilot, lambda: "▲ Belum ada alasan" in text_on(pilot))
        assert "Salin" in text_on(pilot)


async def test_resizing_while_typing_loses_nothing(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await open_editor(pilot)
        await pilot.press("i", *"Halo ")
        await pilot.resize_terminal(60, 20)
        await pilot.press(*"Ibu ")
        await pilot.resize_terminal(140, 40)
        assert body(pilot).startswith("Halo Ibu ")


async def test_a_time_that_they_propose_is_only_noted_until_it_is_accepted(planner: Planner) -> None:
    async with planner(plan_of(sagara(decision="cancel", reason="offer_accepted"))) as pilot:
        await open_editor(pilot)
        await pilot.press("s", "right", "enter", "w")
        await until(pilot, lambda: "Apa jawaban PT Sagara Niaga?" in text_on(pilot))
        await pilot.press("down", "enter", *"Senin 30/11 10.00", "enter", "enter")
        await until(pilot, lambda: len(app_of(pilot).plan.interviews[0].log) == 2)
        (kept,) = app_of(pilot).plan.interviews
        assert (kept.decision, kept.reason, kept.starts) == ("cancel", "offer_accepted", SAGARA.starts)
        assert kept.log[-1].to == dt.datetime(2026, 11, 30, 10, tzinfo=JAKARTA)


async def test_once_they_answered_the_reply_is_at_hand_and_the_sent_letter_stays_as_it_was(planner: Planner) -> None:
    async with planner(plan_of(sagara(decision="cancel", reason="offer_accepted"))) as pilot:
        await open_editor(pilot)
        sent = body(pilot)
        await pilot.press("s", "right", "enter", "w")
        await until(pilot, lambda: "Apa jawaban PT Sagara Niaga?" in text_on(pilot))
        await pilot.press("enter")
        await until(pilot, lambda: body(pilot) != sent)
        assert "Balasan" in text_on(pilot)
        assert [one.body for one in app_of(pilot).plan.interviews[0].messages] == [sent]


async def test_a_message_is_noted_as_sent_only_once(planner: Planner) -> None:
    async with planner(plan_of(sagara(decision="cancel", reason="offer_accepted"))) as pilot:
        await open_editor(pilot)
        await pilot.press("s", "right", "enter", "s")
        await until(pilot, lambda: "sudah tercatat terkirim" in text_on(pilot))
        assert [entry.what for entry in app_of(pilot).plan.interviews[0].log] == ["sent"]


async def test_nothing_is_noted_as_sent_where_nothing_was_decided(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await pilot.press("s")
        await until(pilot, lambda: "Putuskan dulu" in text_on(pilot))
        assert app_of(pilot).plan.interviews[0].log == ()


async def test_a_sent_message_says_when_and_can_no_longer_be_changed(planner: Planner) -> None:
    async with planner(plan_of(sagara(decision="cancel", reason="offer_accepted"))) as pilot:
        await open_editor(pilot)
        await pilot.press("s", "right", "enter")
        await until(pilot, lambda: "✓ terkirim Sel 24/11 09.12" in text_on(pilot))
        sent = body(pilot)
        await pilot.press("i", "n", "g")
        await until(pilot, lambda: "sudah tercatat terkirim" in text_on(pilot))
        assert body(pilot) == sent


async def test_the_name_that_signs_is_set_where_it_is_missing(planner: Planner) -> None:
    plan = plan_of(sagara())
    async with planner(replace(plan, me=replace(plan.me, name=""))) as pilot:
        await open_editor(pilot)
        assert "nama Anda belum diisi" in text_on(pilot)
        await pilot.press("p")
        await until(pilot, lambda: "Tentang Anda" in text_on(pilot))
        await pilot.press(*"Dewi Lestiani", "ctrl+s")
        await until(pilot, lambda: body(pilot).rstrip().endswith("Dewi Lestiani"))


@pytest.mark.parametrize("size", [(60, 20), (80, 24)])
async def test_the_end_of_the_message_is_reached_without_going_into_it(planner: Planner, size: tuple[int, int]) -> None:
    async with planner(plan_of(bahari(decision="cancel", reason="offer_accepted")), size=size) as pilot:
        await open_editor(pilot)
        assert "Hormat saya," not in text_on(pilot)
        await pilot.press("pagedown", "pagedown", "pagedown")
        await until(pilot, lambda: "Hormat saya," in text_on(pilot))
