"""The way in: a word of welcome, whose plan it is where that isn't known, and then room by room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from undur.plain.conversation import Back, Leave
from undur.plain.overview import overview
from undur.plan.changes import set_me

if TYPE_CHECKING:
    from undur.plain.desk import Desk


def walk(desk: Desk, interview_id: str = "") -> int:
    """Go through the rooms until the person leaves; the exit code."""
    desk.talk.say(desk.words.plain.welcome)
    try:
        if not desk.plan.me.name and not desk.plan.interviews:
            _ask_name(desk)
        overview(desk, interview_id)
    except Leave:
        desk.talk.say()
        desk.talk.say(desk.words.plain.goodbye)
    return 0


def _ask_name(desk: Desk) -> None:
    says = desk.words.screens.dialogs
    try:
        name = desk.talk.text(desk.words.plain.optional(says.your_name), desk.words.screens.guidance.fields.name)
    except Back:
        return
    me = replace(desk.plan.me, name=name, interface=desk.words.language)
    desk.change_plan(lambda plan: set_me(plan, me))
