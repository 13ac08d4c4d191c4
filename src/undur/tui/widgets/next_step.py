"""The next step in one sentence, with the key that does it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual.content import Content

from undur.tui.commands import drafting, interviews, navigation
from undur.tui.keys import bound_key
from undur.tui.plain import plain
from undur.tui.widgets.columns import with_tails

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual.widget import Widget

    from undur.situation import Situation
    from undur.tui.commands.command import Command
    from undur.words import Words

COMMANDS: Final[Mapping[str, type[Command]]] = {
    "decide": interviews.Decide,
    "write": navigation.ShowEditor,
    "call": interviews.CallCompany,
    "copy": navigation.ShowEditor,
    "mark_sent": drafting.MarkSent,
    "log_answer": interviews.LogAnswer,
    "reply": navigation.ShowEditor,
    "recommend": navigation.ShowChecklist,
    "archive": interviews.ArchiveInterview,
}
"""What the etiquette asks for → the command of the screens."""


def next_step_lines(situation: Situation, words: Words, width: int) -> list[Content]:
    """The sentence with its key, where there is one; then why now or why only later, where that wants to be said."""
    step = situation.next_step
    command = COMMANDS.get(step.action)
    sentence = Content.assemble(
        (f"{words.screens.upcoming.next_step}: ", "$muted"), plain(words.etiquette.next_step(step), "bold")
    )
    lines = sentence.wrap(width)
    if command is not None:
        key = bound_key(command, situation.plan.keys, words.screens.frame)
        lines = with_tails(sentence, [Content.styled(f"[{key}]", "bold $accent")], width)
    if situation.timing is not None:
        lines.extend(plain(words.etiquette.timing(situation.timing), "$muted").wrap(width))
    return lines


def do_next_step(widget: Widget, situation: Situation) -> None:
    """Do what the sentence says, as its key would."""
    command = COMMANDS.get(situation.next_step.action)
    if command is not None:
        widget.run_worker(widget.screen.run_action(command.action()))
