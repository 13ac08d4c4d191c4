"""Writing in the third screen: one order of undo, the parts in the margin, findings at the cursor, the text alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from planner import app_of, bahari, plan_of, sagara, text_on, until
from undur.message.merge import Stretch, stretches_of
from undur.plan.changes import put_message
from undur.plan.interview import Invitation
from undur.tui.screens.editing import writing
from undur.tui.widgets.choice_list import ChoiceList
from undur.tui.widgets.clash_list import ClashList
from undur.tui.widgets.draft_text import DraftText
from undur.tui.widgets.part_margin import PartMargin
from undur.tui.widgets.place_note import PlaceNote

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from planner import Planner
    from undur.plan.plan import Plan


@pytest.fixture(autouse=True)
def slow_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy machine makes pauses between keys that nobody meant."""
    monkeypatch.setattr(writing, "KEEP_AFTER", 60.0)


def area(pilot: Pilot[int]) -> DraftText:
    return pilot.app.screen.query_one(DraftText)


def margin(pilot: Pilot[int]) -> list[str]:
    """The lines of the margin, as they stand on the screen."""
    drawn = pilot.app.screen.query_one(PartMargin)
    return [drawn.render_line(row).text for row in range(drawn.size.height)]


def note(pilot: Pilot[int]) -> str:
    return str(pilot.app.screen.query_one(PlaceNote).render())


async def open_editor(pilot: Pilot[int]) -> DraftText:
    await pilot.press("3")
    await until(pilot, lambda: app_of(pilot).current_mode == "editor" and area(pilot).text != "")
    return area(pilot)


def cancelled() -> Plan:
    return plan_of(bahari(decision="cancel", reason="offer_accepted"))


async def into(pilot: Pilot[int]) -> None:
    """Go into the text: only then is a key text."""
    await pilot.press("i")
    await until(pilot, lambda: pilot.app.focused is area(pilot))


def part(pilot: Pilot[int], name: str) -> Stretch:
    """Where a part stands in the text."""
    situation = app_of(pilot).situation
    assert situation is not None
    return next(one for one in stretches_of(area(pilot).text, situation.draft.generated) if one.part == name)


async def at(pilot: Pilot[int], name: str) -> None:
    """Go into the text, behind the first word of a part."""
    await into(pilot)
    area(pilot).go_to(area(pilot).text.index(" ", part(pilot, name).start))
    await pilot.pause()


async def test_ctrl_z_and_u_take_back_the_same_things_in_the_same_order(planner: Planner) -> None:
    async with planner(cancelled()) as pilot:
        text = await open_editor(pilot)
        composed = text.text
        await into(pilot)
        await pilot.press(*"Satu ")
        app_of(pilot).flush()
        app_of(pilot).history.part()
        await pilot.press(*"dua ")
        await pilot.press("ctrl+z")
        assert text.text == f"Satu {composed}"
        await pilot.press("escape", "u")
        await until(pilot, lambda: text.text == composed)
        await pilot.press("ctrl+r")
        await until(pilot, lambda: text.text == f"Satu {composed}")
        await into(pilot)
        await pilot.press("ctrl+y")
        assert text.text == f"Satu dua {composed}"


async def test_ctrl_z_in_the_text_takes_back_a_turned_choice_and_never_leaves_words_of_the_other_language(
    planner: Planner,
) -> None:
    async with planner(cancelled()) as pilot:
        text = await open_editor(pilot)
        composed = text.text
        await pilot.press("down", "down", "right")
        await until(pilot, lambda: "Dear" in text.text)
        await into(pilot)
        await pilot.press("ctrl+z")
        assert text.text == composed
        assert app_of(pilot).plan.interviews[0].messages == ()


async def test_from_inside_a_text_nothing_is_undone_that_was_done_elsewhere(planner: Planner) -> None:
    async with planner(plan_of(sagara(decision="cancel"), bahari())) as pilot:
        await pilot.press("x")
        await until(pilot, lambda: app_of(pilot).history.last is not None)
        archived = app_of(pilot).plan
        app_of(pilot).select("bahari-karya")
        await open_editor(pilot)
        await into(pilot)
        await pilot.press("ctrl+z")
        await until(pilot, lambda: "Tidak ada lagi yang bisa diurungkan di pesan ini" in text_on(pilot))
        assert app_of(pilot).plan == archived


async def test_a_long_run_of_typing_is_undone_in_steps(planner: Planner) -> None:
    async with planner(cancelled()) as pilot:
        text = await open_editor(pilot)
        composed = text.text
        await into(pilot)
        await pilot.press(*"satu dua tiga empat lima enam tujuh delapan ")
        await pilot.press("ctrl+z")
        assert text.text.endswith(composed)
        assert "satu dua tiga" in text.text
        assert "delapan" not in text.text


async def test_the_margin_names_the_parts_where_they_begin(planner: Planner) -> None:
    async with planner(cancelled(), size=(120, 40)) as pilot:
        await open_editor(pilot)
        names = [line.split()[0] for line in margin(pilot) if line[:9].strip()]
        assert names == ["Salam", "Apresiasi", "Kabar", "Alasan", "Maaf", "Tawaran", "Penutup", "Nama"]


async def test_the_margin_follows_the_wrapping_and_the_scrolling(planner: Planner) -> None:
    async with planner(plan_of(sagara(decision="cancel", reason="relocation")), size=(100, 24)) as pilot:
        text = await open_editor(pilot)
        begins = text.text[part(pilot, "thanks").start :]
        beside = next(at for at, named in enumerate(margin(pilot)) if "Apresiasi" in named)
        assert begins.startswith(_lines(pilot)[beside].strip())
        assert "Salam" in "".join(margin(pilot))
        text.scroll_end(animate=False)
        await until(pilot, lambda: "Nama" in "".join(margin(pilot)))
        assert "Salam" not in "".join(margin(pilot))


def _lines(pilot: Pilot[int]) -> list[str]:
    """The lines of the text beside the margin's lines."""
    text, drawn = area(pilot), pilot.app.screen.query_one(PartMargin)
    above = text.content_region.y - drawn.content_region.y
    return [""] * above + [text.render_line(row).text for row in range(text.size.height)]


async def test_a_part_that_i_change_is_marked_as_mine_and_named_below_the_text(planner: Planner) -> None:
    async with planner(cancelled(), size=(120, 40)) as pilot:
        text = await open_editor(pilot)
        await at(pilot, "news")
        await pilot.press(*" sangat")
        await until(pilot, lambda: any("Kabar ✎" in line for line in margin(pilot)))
        assert "Kabar · Anda ubah" in note(pilot)
        assert not any("Alasan ✎" in line for line in margin(pilot))
        await pilot.press("ctrl+z")
        await until(pilot, lambda: not any("✎" in line for line in margin(pilot)))
        assert "sangat" not in text.text


async def test_a_part_is_left_out_and_taken_in_again_with_a_key(planner: Planner) -> None:
    async with planner(cancelled()) as pilot:
        text = await open_editor(pilot)
        composed = text.text
        await at(pilot, "alternative")
        left_out = text.text[part(pilot, "alternative").start : part(pilot, "alternative").end]
        await pilot.press("escape", "minus")
        await until(pilot, lambda: "Bagian mana yang dipakai?" in text_on(pilot))
        await pilot.press("space", "enter")
        await until(pilot, lambda: left_out not in text.text)
        assert "tanpa alternatif" in text_on(pilot)
        assert app_of(pilot).plan.interviews[0].messages[-1].off == ("alternative",)
        await pilot.press("minus", "home", *["down"] * 5, "space", "enter")
        await until(pilot, lambda: text.text == composed)


async def test_what_comes_in_while_the_parts_are_chosen_stays(planner: Planner) -> None:
    async with planner(cancelled()) as pilot:
        await open_editor(pilot)
        await pilot.press("n")
        await until(pilot, lambda: bool(app_of(pilot).plan.interviews[0].messages))
        await pilot.press("minus")
        await until(pilot, lambda: "Bagian mana yang dipakai?" in text_on(pilot))
        (interview,) = app_of(pilot).plan.interviews
        other = replace(interview.messages[-1], body="Kata orang lain.")
        app_of(pilot).apply_to(interview.id, lambda one: put_message(one, other), "lain")
        await pilot.press("space", "enter")
        await until(pilot, lambda: bool(app_of(pilot).plan.interviews[0].messages[-1].off))
        assert app_of(pilot).plan.interviews[0].messages[-1].body == "Kata orang lain."


async def test_the_parts_are_reached_by_a_click_in_the_margin_and_from_the_choices(planner: Planner) -> None:
    async with planner(cancelled(), size=(120, 40)) as pilot:
        await open_editor(pilot)
        row = next(at for at, line in enumerate(margin(pilot)) if "Tawaran" in line)
        await pilot.click(PartMargin, offset=(4, row))
        await until(pilot, lambda: "Bagian mana yang dipakai?" in text_on(pilot))
        await pilot.press("space", "enter")
        await until(pilot, lambda: "tanpa alternatif" in text_on(pilot))
        pilot.app.screen.query_one(ChoiceList).focus()
        await pilot.press("home", *["down"] * 4, "enter")
        await until(pilot, lambda: "Bagian mana yang dipakai?" in text_on(pilot))
        await pilot.press("escape")
        await until(pilot, lambda: "Bagian mana yang dipakai?" not in text_on(pilot))


async def test_a_finding_is_explained_at_the_cursor_and_repaired_there(planner: Planner) -> None:
    async with planner(cancelled()) as pilot:
        text = await open_editor(pilot)
        await at(pilot, "closing")
        await pilot.press(*" yg")
        await until(pilot, lambda: "Tulis “yg” secara lengkap" in note(pilot))
        await pilot.press("ctrl+l")
        await until(pilot, lambda: "Kata yang utuh menghormati pembacanya. (aturan E8)" in note(pilot))
        await pilot.press("ctrl+t")
        await until(pilot, lambda: " yg" not in text.text)
        assert " yang" in text.text
        await pilot.press("ctrl+z")
        assert " yg" in text.text


async def test_the_next_finding_is_a_key_away(planner: Planner) -> None:
    async with planner(cancelled()) as pilot:
        text = await open_editor(pilot)
        await into(pilot)
        await pilot.press("ctrl+end", *" [kota]")
        await until(pilot, lambda: "[kota]" in note(pilot))
        await pilot.press("ctrl+home", "ctrl+n")
        await until(pilot, lambda: text.place == text.text.index("[kota]"))
        assert "masih harus diisi atau dihapus" in note(pilot)


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36), (200, 50)])
async def test_the_text_stands_alone_on_a_key_and_escape_leads_back(planner: Planner, size: tuple[int, int]) -> None:
    async with planner(cancelled(), size=size) as pilot:
        await open_editor(pilot)
        await pilot.press("z")
        await until(pilot, lambda: "Subjek" not in text_on(pilot))
        assert "Mendatang" not in text_on(pilot)
        assert "Tidak ada yang perlu" not in text_on(pilot)
        assert f"Esc  kembali · {len(area(pilot).text.split())} dari 170 kata" in text_on(pilot)
        await pilot.press(*"Halo ", "escape")
        await until(pilot, lambda: "Subjek" in text_on(pilot))
        assert pilot.app.focused is area(pilot)
        assert area(pilot).text.startswith("Halo ")


async def test_ctrl_z_in_the_choices_is_not_an_undo_of_typing(planner: Planner) -> None:
    async with planner(cancelled()) as pilot:
        text = await open_editor(pilot)
        await into(pilot)
        await pilot.press(*"Halo ", "escape")
        assert not pilot.app.screen.check_action("undo_typing", ())
        assert text.text.startswith("Halo ")


async def test_the_subject_is_undone_with_ctrl_z_too(planner: Planner) -> None:
    async with planner(cancelled()) as pilot:
        await open_editor(pilot)
        subject = pilot.app.screen.query_one("#subject")
        before = subject.value  # type: ignore[attr-defined]  # it is an input
        subject.focus()
        await pilot.press("home", *"Halo ", "ctrl+z")
        await until(pilot, lambda: subject.value == before)  # type: ignore[attr-defined]  # as above


@pytest.mark.parametrize(
    ("channel", "widest"), [("email", 72), ("whatsapp", 56), ("sms", 56), ("phone", 60), ("portal", 60)]
)
async def test_the_text_wraps_at_the_channels_own_width(planner: Planner, channel: str, widest: int) -> None:
    plan = plan_of(bahari(decision="cancel", channel=channel, phone="+6281234567890"))
    for size in ((200, 50), (120, 36)):
        async with planner(plan, size=size) as pilot:
            text = await open_editor(pilot)
            assert text.wrap_width == widest


async def test_typing_at_any_size_survives_every_resize(planner: Planner) -> None:
    async with planner(cancelled(), size=(120, 36)) as pilot:
        text = await open_editor(pilot)
        composed = text.text
        await into(pilot)
        for width, height in ((60, 20), (200, 50), (40, 15), (80, 24), (100, 30)):
            await pilot.press(*"ab")
            await pilot.resize_terminal(width, height)
        assert text.text == "ab" * 5 + composed
        assert text.place == 10
        assert pilot.app.focused is text


async def test_the_keys_in_hints_and_notices_are_those_of_the_file(planner: Planner) -> None:
    plan = replace(cancelled(), keys={"choose_parts": "B", "new_message": "N", "leave_text": "f11"})
    async with planner(plan) as pilot:
        await open_editor(pilot)
        assert "[B atur bagian]" in note(pilot)
        await pilot.press("z")
        await until(pilot, lambda: "F11  kembali" in note(pilot))
        await pilot.press("f11", "f11", "s", "right", "enter", "g")
        await until(pilot, lambda: "Tekan N untuk" in text_on(pilot))


@pytest.mark.parametrize(
    ("key", "says"), [("f6", "Belum ada versi sebelumnya"), ("f7", "Tidak ada yang perlu digabungkan")]
)
async def test_a_command_that_works_everywhere_is_one_inside_a_text_too(planner: Planner, key: str, says: str) -> None:
    async with planner(cancelled()) as pilot:
        text = await open_editor(pilot)
        await into(pilot)
        before = text.selection
        await pilot.press(key)
        await until(pilot, lambda: says in text_on(pilot))
        assert text.selection == before


async def test_tab_follows_the_eye_and_escape_leads_back_from_everywhere(planner: Planner) -> None:
    async with planner(cancelled()) as pilot:
        await open_editor(pilot)
        visited = []
        for _ in range(4):
            visited.append(type(pilot.app.focused).__name__)
            await pilot.press("tab")
        assert visited == ["ChoiceList", "TextField", "DraftText", "FindingList"]
        for keys in (["f"], ["i"], ["i", "shift+tab"], ["z"]):
            await pilot.press(*keys, *["escape"] * keys.count("z"), "escape")
            await until(pilot, lambda: isinstance(pilot.app.focused, ChoiceList))
        await pilot.press("escape")
        await until(pilot, lambda: app_of(pilot).current_mode == "upcoming")


async def test_a_click_on_the_explanation_repairs_and_a_click_says_why(planner: Planner) -> None:
    async with planner(cancelled()) as pilot:
        text = await open_editor(pilot)
        await at(pilot, "closing")
        await pilot.press(*" yg")
        await until(pilot, lambda: "perbaiki]" in note(pilot))
        await pilot.click(PlaceNote, offset=(note(pilot).index("[Ctrl+L") + 3, 0))
        await until(pilot, lambda: "(aturan E8)" in note(pilot))
        await pilot.click(PlaceNote, offset=(note(pilot).index("[Ctrl+T") + 3, 0))
        await until(pilot, lambda: " yg" not in text.text)


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36)])
async def test_both_texts_of_a_collision_are_read_at_every_size_and_a_click_takes_undurs(
    planner: Planner, size: tuple[int, int]
) -> None:
    async with planner(plan_of(bahari(decision="cancel", reason="relocation")), size=size) as pilot:
        text = await open_editor(pilot)
        await into(pilot)
        reason = part(pilot, "reason")
        text.replace("karena pindah ke Solo.", text.location(reason.start), text.location(reason.end))
        app_of(pilot).flush()
        app_of(pilot).apply_here(lambda one: replace(one, reason="study"), "alasan")
        await until(pilot, lambda: "≠ Alasan" in text_on(pilot))
        shown = " ".join(text_on(pilot).split())
        assert "Anda karena pindah ke Solo." in shown
        assert "Undur karena" in shown
        assert "karena pindah ke Solo." in text.text
        await pilot.click(ClashList, offset=(6, 1))
        await until(pilot, lambda: "karena pindah ke Solo." not in text.text)


async def test_on_a_small_window_the_text_is_in_sight_while_one_chooses(planner: Planner) -> None:
    async with planner(plan_of(sagara()), size=(60, 20)) as pilot:
        await open_editor(pilot)
        await pilot.press("o")
        await until(pilot, lambda: "Pilihan" in text_on(pilot))
        assert "Selamat pagi, Ibu Ratna" in text_on(pilot)
        await pilot.press("escape")
        await until(pilot, lambda: "▲ Belum ada alasan" in text_on(pilot))


async def test_a_mail_shows_its_head_and_the_thread_that_it_answers_in(planner: Planner) -> None:
    invited = bahari(decision="cancel", invitation=Invitation(message_id="<undangan-1@baharikarya.example>"))
    async with planner(plan_of(invited)) as pilot:
        await open_editor(pilot)
        shown = " ".join(text_on(pilot).split())
        assert "Dari Dewi Lestiani" in shown
        assert "Kepada Hendra Wijaya <rekrutmen@baharikarya.example>" in shown
        assert "Subjek Re: Pembatalan Wawancara" in shown
        assert "balasan atas undangan mereka" in shown
