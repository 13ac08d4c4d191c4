"""How many keys it takes, for somebody who knows where things are; and that every label has its room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len

from planner import app_of, bahari, plan_of, sagara, text_on, until
from undur.tui.commands.command import REGISTRY
from undur.words import words_in

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from planner import Planner
    from undur.plan.codes import Language

LABEL = 14
"""Cells that the key line gives a command's label."""


async def test_from_the_start_to_a_copied_cancellation_it_takes_four_keys(planner: Planner) -> None:
    async with planner(plan_of(sagara(), bahari())) as pilot:
        app = app_of(pilot)
        await pilot.press("d")
        await until(pilot, lambda: "apa keputusan Anda" in text_on(pilot))
        await pilot.press("enter")
        await until(pilot, lambda: "Apa alasan sebenarnya" in text_on(pilot))
        await pilot.press("enter", "f5")
        await until(pilot, lambda: bool(app.plan.interviews[0].messages or app.plan.interviews[1].messages))
        kept = app.plan.find("sagara-niaga")
        assert kept is not None
        assert [entry.what for entry in kept.log] == ["decided", "copied"]
        assert (kept.messages[0].kind, kept.messages[0].channel) == ("cancel", "whatsapp")


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_command_has_a_label_that_fits_the_key_line(language: Language) -> None:
    labels = {name: command.words(words_in(language)).label for name, command in REGISTRY.items()}
    assert {name: label for name, label in labels.items() if cell_len(label) > LABEL} == {}


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36)])
async def test_help_and_quitting_are_named_on_every_screen_at_every_size(
    planner: Planner, language: Language, size: tuple[int, int]
) -> None:
    async with planner(plan_of(sagara(), bahari(), language=language), size=size) as pilot:
        for key in ("1", "2", "3"):
            await pilot.press(key)
            await until(pilot, lambda: {"id": "Bantuan", "en": "Help"}[language] in text_on(pilot).splitlines()[-1])
            assert all(cell_len(line) <= size[0] for line in text_on(pilot).splitlines())
            await pilot.press("question_mark")
            await until(pilot, lambda: {"id": "Di semua layar", "en": "Everywhere"}[language] in words_of(pilot))
            await pilot.press("escape")


def words_of(pilot: Pilot[int]) -> str:
    """All that the help says, in sight or below."""
    return " ".join(str(one.render()) for one in pilot.app.screen.query("Static"))
