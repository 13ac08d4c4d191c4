"""What is still to be done for an interview, in the room that is left under its facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual.content import Content

from undur.tui.widgets.step_signs import SIGNS

if TYPE_CHECKING:
    from undur.situation import Situation
    from undur.words import Words

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
