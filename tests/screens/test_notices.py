"""What is said in passing has the line above the keys: it lies on no text, nor on the keys, and two lines at the most."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from textual.content import Content
from textual.widgets._toast import Toast

from planner import app_of, bahari, plan_of, sagara, text_on, until
from undur.tui.notice import LINES, in_sight
from undur.tui.widgets.key_line import KeyLine

if TYPE_CHECKING:
    from planner import Planner

LONG = "Tersalin (tmux). Tempel dan kirim, lalu tekan s untuk mencatat bahwa pesannya sudah terkirim."


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36)])
async def test_a_notice_lies_on_the_border_of_the_panes_and_leaves_list_and_keys_in_sight(
    planner: Planner, size: tuple[int, int]
) -> None:
    async with planner(plan_of(sagara(), bahari()), size=size) as pilot:
        before = text_on(pilot).splitlines()
        app_of(pilot).tell("Sambil lalu.")
        await until(pilot, lambda: "Sambil lalu." in text_on(pilot))
        after = text_on(pilot).splitlines()
        assert [at for at, line in enumerate(after) if line != before[at]] == [size[1] - 2]
        assert before[-2].startswith("╰")


async def test_where_the_last_line_is_no_border_the_panes_make_room_for_a_notice(planner: Planner) -> None:
    async with planner(plan_of(sagara()), size=(60, 20)) as pilot:
        await pilot.press("3")
        await until(pilot, lambda: "▲ Belum ada alasan" in text_on(pilot))
        app_of(pilot).tell(LONG)
        await until(pilot, lambda: "Tersalin" in text_on(pilot))
        lines = text_on(pilot).splitlines()
        assert "▲ Belum ada alasan" in lines[-4]
        assert lines[-2].startswith("▌")
        assert "Salin" in lines[-1]
        app_of(pilot).clear_notifications()
        await until(pilot, lambda: "▲ Belum ada alasan" in text_on(pilot).splitlines()[-2])


async def test_on_the_tour_a_notice_hides_neither_the_tour_nor_the_list(planner: Planner) -> None:
    async with planner(plan_of(sagara(), bahari()), size=(60, 20)) as pilot:
        await pilot.press("T")
        await until(pilot, lambda: "Panduan 1/5" in text_on(pilot))
        before = text_on(pilot).splitlines()
        app_of(pilot).tell("Sambil lalu.")
        await until(pilot, lambda: "Sambil lalu." in text_on(pilot))
        after = text_on(pilot).splitlines()
        assert after[1].startswith("▌ Sambil lalu.")
        assert after[-5:] == before[-5:]
        assert "PT Sagara Niaga" in "\n".join(after[2:6])


async def test_a_dialog_that_is_as_high_as_the_window_makes_room_and_its_keys_stay_in_sight(planner: Planner) -> None:
    async with planner(plan_of(sagara()), size=(80, 24)) as pilot:
        await pilot.press("question_mark")
        await until(pilot, lambda: "Esc Kembali" in text_on(pilot))
        app_of(pilot).tell("Sambil lalu.")
        await until(pilot, lambda: "Sambil lalu." in text_on(pilot))
        *box, keys, border, notice = text_on(pilot).splitlines()
        assert "Bantuan" in "\n".join(box[:3])
        assert "Esc Kembali" in keys
        assert "╰" in border
        assert notice.startswith("▌ Sambil lalu.")


async def test_what_is_said_in_one_breath_is_one_notice(planner: Planner) -> None:
    async with planner(plan_of(sagara()), size=(80, 24)) as pilot:
        for sentence in ("Pertama.", "Kedua.", "Ketiga."):
            app_of(pilot).tell(sentence)
        await until(pilot, lambda: "Pertama. Kedua. Ketiga." in text_on(pilot))
        await pilot.pause(0.05)
        assert len(pilot.app.screen.query(Toast)) == 1
        assert text_on(pilot).count("Pertama.") == 1


@pytest.mark.parametrize("theme", ["undur-dark", "undur-light", "undur-terminal"])
async def test_in_each_look_a_notice_has_the_ground_of_the_line_of_keys(planner: Planner, theme: str) -> None:
    async with planner(plan_of(sagara()), size=(80, 24)) as pilot:
        pilot.app.theme = theme
        app_of(pilot).tell("Sambil lalu.")
        await until(pilot, lambda: bool(pilot.app.screen.query(Toast)))
        notice, keys = pilot.app.screen.query_one(Toast), pilot.app.screen.query_one(KeyLine)
        await until(pilot, lambda: notice.styles.background == keys.styles.background)


def test_of_what_is_said_in_one_breath_the_newest_stays_whole_and_a_key_shows_the_rest() -> None:
    assert in_sight(["Satu.", "Dua."], 56, "[r]") == "Satu. Dua."
    said = in_sight([LONG, "Usulkan waktu dengan W."], 56, "[r]")
    assert said == "Usulkan waktu dengan W. [r]"
    cut = in_sight([LONG * 2], 56, "[r]")
    assert cut.endswith("… [r]")
    assert len(Content(cut).wrap(56)) == LINES
