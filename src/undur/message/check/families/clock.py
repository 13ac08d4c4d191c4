"""The greeting of the day fits the reader's clock (rule E1)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.message.check.finding import Repair

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.message.check.finding import Finding
    from undur.message.check.letter import Letter

_GREETING: Final = re.compile(
    r"(?:(?:selamat|good|met) |^\s*)(pagi|siang|sore|petang|malam|morning|afternoon|evening)(?! (?:ini|nanti|tadi|this))(?!\w)"
)
_OPENING: Final = 120
_HOURS: Final = {
    "pagi": (3, 11), "siang": (10, 15), "sore": (15, 18), "petang": (15, 19), "malam": (18, 27),
    "morning": (3, 12), "afternoon": (12, 18), "evening": (17, 27),
}  # fmt: skip
"""From which hour to before which a greeting is heard; at ten both pagi and siang are."""
_INDONESIAN: Final = frozenset({"pagi", "siang", "sore", "petang", "malam"})
_NOW_ID: Final = ((3, "malam"), (11, "pagi"), (15, "siang"), (18, "sore"), (24, "malam"))
_NOW_EN: Final = ((3, "evening"), (12, "morning"), (18, "afternoon"), (24, "evening"))


def clock_greeting(letter: Letter) -> Iterator[Finding]:
    """The first greeting of the day, against the hour in the interview's zone."""
    found = _GREETING.search(letter.fold[:_OPENING])
    if found is None:
        return
    hour = letter.case.now.hour
    first, last = _HOURS[found[1]]
    if first <= hour < last or first <= hour + 24 < last:
        return
    indonesian = found[1] in _INDONESIAN
    right = next(word for until, word in (_NOW_ID if indonesian else _NOW_EN) if hour < until)
    shown = letter.body[found.start(1) : found.end(1)]
    yield letter.finding("wrong_clock_greeting", found.span(), Repair(found.start(1), found.end(1), right), shown)
