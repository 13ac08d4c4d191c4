"""What was found is underlined in the text itself, explained, and told apart from what was understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner import app_of, bahari, plan_of, text_on, until
from undur.message.check.finding import Finding
from undur.tui.screens.editing.findings import Findings
from undur.tui.widgets.finding_list import FindingList
from undur.tui.widgets.marks import marks_of
from undur.tui.widgets.message_text import MessageText

if TYPE_CHECKING:
    import pytest
    from textual.pilot import Pilot

    from planner import Planner


def underlined(pilot: Pilot[int]) -> list[str]:
    """The stretches of the text that are drawn underlined, as they stand on the screen."""
    area = pilot.app.screen.query_one(MessageText)
    drawn = [segment for row in range(area.size.height) for segment in area.render_line(row)]
    return [one.text for one in drawn if one.style is not None and one.style.underline]


async def opened(pilot: Pilot[int]) -> MessageText:
    """The editor's text, once the third screen stands."""
    await pilot.press("3")
    await until(pilot, lambda: app_of(pilot).current_mode == "editor")
    area = pilot.app.screen.query_one(MessageText)
    await until(pilot, lambda: area.text != "")
    return area


async def test_a_placeholder_stays_underlined_where_it_goes_until_it_is_filled(
    planner: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with planner(plan_of(bahari(decision="cancel", reason="offer_accepted"))) as pilot:
        area = await opened(pilot)
        area.insert("[tanggal] ", (0, 0))
        await until(pilot, lambda: "[tanggal]" in underlined(pilot))
        monkeypatch.setattr(Findings, "check_text", lambda _: None)  # nobody has read it since
        area.insert("Hai ", (0, 0))
        assert underlined(pilot) == ["[tanggal]"]
        area.insert("l", (0, 8))
        assert underlined(pilot) == []  # its own words have changed
        monkeypatch.undo()
        area.delete((0, 8), (0, 9))
        await until(pilot, lambda: "[tanggal]" in underlined(pilot))
        area.delete((0, 4), (0, 13))
        await until(pilot, lambda: "[tanggal]" not in underlined(pilot))


async def test_the_list_says_what_was_understood_and_why_a_rule_is_one(planner: Planner) -> None:
    async with planner(plan_of(bahari(decision="cancel", reason="offer_accepted"))) as pilot:
        area = await opened(pilot)
        await until(pilot, lambda: "ucapan terima kasih di kalimat 1" in " ".join(text_on(pilot).split()))
        area.insert("[tanggal] ", (0, 0))
        found = pilot.app.screen.query_one(FindingList)
        await until(pilot, lambda: found.option_count > 1)
        found.focus()
        await pilot.press("space")
        await until(pilot, lambda: "Kurung yang tertinggal" in text_on(pilot))
        assert "aturan M16" in text_on(pilot)
        await pilot.press("space")
        await until(pilot, lambda: "Kurung yang tertinggal" not in text_on(pilot))


def test_a_finding_over_two_lines_has_a_place_in_each() -> None:
    one = Finding(fault="all_caps", rule="M17", severity="warning", start=3, end=8)
    assert marks_of("satu\ndua\ntiga", [one]) == {
        0: ((3, 4, "warning"),),
        1: ((0, 3, "warning"),),
    }
