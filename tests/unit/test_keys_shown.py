"""The keys that a dialog shows are the keys that it is bound to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from textual.binding import Binding
from textual.widgets import OptionList

from undur.plan.codes import LANGUAGES
from undur.tui.dialogs import call_lines, week_lines
from undur.tui.dialogs.call import CallMode
from undur.tui.dialogs.week import WeekDialog
from undur.tui.widgets.week_grid import WeekGrid
from undur.words import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from textual.dom import DOMNode

OF_THE_LIST: Final = {"choose": "select"}
"""What the list itself calls it."""
BRACKETS: Final = "[ ]"
"""Two keys written as one."""


def bound(*places: type[DOMNode]) -> Iterator[tuple[str, str]]:
    """Action and key of every binding of some places and of what they descend from."""
    for place in places:
        for ancestor in place.__mro__:
            for one in ancestor.__dict__.get("BINDINGS", ()):
                binding = one if isinstance(one, Binding) else Binding(*one)
                for key in binding.key.split(","):
                    yield binding.action.removeprefix("screen."), key.strip()


@pytest.mark.parametrize(
    ("shown", "places"),
    [(call_lines.KEYS, (CallMode, OptionList)), (week_lines.KEYS, (WeekDialog, WeekGrid))],
    ids=["call", "week"],
)
def test_every_key_that_is_shown_does_what_is_said_of_it(
    shown: Mapping[str, str], places: tuple[type[DOMNode], ...]
) -> None:
    there = set(bound(*places))
    for action, key in shown.items():
        does = OF_THE_LIST.get(action, action)
        for one in ("left_square_bracket", "right_square_bracket") if key == BRACKETS else (key,):
            named = "turn(-1)" if one == "left_square_bracket" else does
            assert (named, one) in there, action


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_hint_has_a_key(language: str) -> None:
    screens = words_in(language).screens  # type: ignore[arg-type]  # one of the codes
    stages = (screens.call.hints[stage] for stage in ("dialling", "talking", "voicemail", "ended"))
    assert {action for hints in stages for action, _ in hints} <= call_lines.KEYS.keys()
    assert {action for action, _ in screens.week.hints} <= week_lines.KEYS.keys()
