"""What is still to be done for an interview, in the room that is left under its facts; and the sign of a step's state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual.content import Content

if TYPE_CHECKING:
    from collections.abc import Mapping

    from undur.etiquette.steps.step import StepState
    from undur.situation import Situation
    from undur.words import Words

SIGNS: Final[Mapping[StepState, tuple[str, str]]] = {
    "done": ("✓", "$success"),
    "open": ("○", "$accent"),
    "overdue": ("!", "bold $error"),
    "not_needed": ("–", "$muted"),
}
"""State → its sign and its style."""


FEWEST: Final = 3
"""Lines from which on the list is worth its title."""
MOST: Final = 9


def steps_left(situation: Situation, words: Words, width: int, room: int) -> list[Content]:
    """A title that counts, and the steps that are overdue or open, at most `room` lines in all; none where too little."""
    left = [step for step in situation.steps if step.state in ("overdue", "open")]
    done = sum(step.state == "done" for step in situation.steps)
    shown = left[: min(MOST, room - 2)]
    if room - 2 < FEWEST or not left:
        return []
    title = Content.styled(words.screens.upcoming.steps_left(done), "$muted")
    lines = [
        Content.assemble((f"{SIGNS[step.state][0]} ", SIGNS[step.state][1]), words.etiquette.steps[step.id].title)
        for step in shown
    ]
    return [Content(""), title, *(line.truncate(width, ellipsis=True) for line in lines)]
