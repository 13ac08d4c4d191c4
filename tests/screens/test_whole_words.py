"""No word is cut on any screen, at any size, in either language; what has no room says so with an ellipsis."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import pytest
from msgspec import Struct

from planner import app_of, text_on
from undur.words import words_in
from visits import VISITS, visited

if TYPE_CHECKING:
    from collections.abc import Iterator

    from planner import Planner
    from undur.plan.codes import Language

ROOMY: Final = (240, 70)
"""Cells and lines at which nothing needs to be cut: what is read there are the words that there are."""
SIZES: Final = ((60, 20), (80, 24), (120, 36))
WORD: Final = re.compile(r"[^\W\d_]{2,}(?!…)")


def words_of(text: str) -> set[str]:
    """The words of a text: what stands between blanks, without the signs around it; not what ends with an ellipsis."""
    parts = (part.strip(".,;:!?()[]“”‹›│┃├●○◆✓✗▲▸·—–-") for part in text.split())
    return {part for part in parts if WORD.fullmatch(part)}


def told(table: object) -> Iterator[str]:
    """Every sentence of a table of words that is not made of other things."""
    for name in table.__struct_fields__ if isinstance(table, Struct) else ():
        value = getattr(table, name)
        if isinstance(value, str):
            yield value
        elif isinstance(value, tuple):
            yield from (one for one in value if isinstance(one, str))
        else:
            yield from told(value)


async def walked(planner: Planner, language: Language, size: tuple[int, int]) -> dict[str, str]:
    """What each screen shows at a size."""
    shown: dict[str, str] = {}
    async with planner(visited(language), size=size) as pilot:
        for name, keys in VISITS:
            await pilot.press(*keys)
            await pilot.pause(0.05)
            app_of(pilot).clear_notifications()
            await pilot.pause()
            shown[name] = text_on(pilot)
    return shown


@pytest.mark.parametrize("language", ["id", "en"])
async def test_no_word_is_cut_on_any_screen(planner: Planner, language: Language) -> None:
    roomy = await walked(planner, language, ROOMY)
    below = words_in(language).screens.editor.below(2, "PgDn")  # where there is room, nothing is
    known = words_of(" ".join([*told(words_in(language)), below, *roomy.values()]))
    for size in SIZES:
        for name, shown in (await walked(planner, language, size)).items():
            cut = words_of(shown) - known
            assert not cut, f"{name} at {size}: {sorted(cut)}\n{shown}"
