"""Words of rooms that are entered now and then: each is loaded when its room is first opened, in one language."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from undur.plan.codes import Language
    from undur.words.rooms.call import CallWords
    from undur.words.rooms.week import WeekWords


def week_words(language: Language) -> WeekWords:
    """The words of the week view."""
    if language == "id":
        from undur.words.id.rooms.week import WEEK
    else:
        from undur.words.en.rooms.week import WEEK
    return WEEK


def call_words(language: Language) -> CallWords:
    """The words of the call mode."""
    if language == "id":
        from undur.words.id.rooms.call import CALL
    else:
        from undur.words.en.rooms.call import CALL
    return CALL
