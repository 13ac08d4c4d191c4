"""A walk through all screens, for what holds on each of them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from planner import NOW, bahari, plan_of, sagara
from undur.plan.message import Slot

if TYPE_CHECKING:
    from undur.plan.codes import Language
    from undur.plan.plan import Plan

VISITS: Final = (
    ("upcoming", ()),
    ("upcoming, another", ("down",)),
    ("search", ("slash", "b")),
    ("steps", ("escape", "2")),
    ("mistakes", ("tab", "down")),
    ("message", ("3",)),
    ("choices", ("o",)),
    ("text with findings", ("i", *"WKWK [Nama]")),
    ("a finding explained", ("ctrl+n", "ctrl+l")),
    ("findings", ("escape", "f")),
    ("text alone", ("z",)),
    ("week", ("escape", "escape", "1", "W")),
    ("a time typed", ("t",)),
    ("call", ("escape", "escape", "C")),
    ("a step of the call", ("space",)),
    ("how it ended", ("e",)),
)
"""A walk through all screens: where it stands, and the keys that lead there."""


def visited(language: Language = "id") -> Plan:
    """A plan in which each screen of the walk has something to show."""
    slots = (Slot(starts=NOW + dt.timedelta(days=13)),)
    return plan_of(
        sagara(),
        bahari(decision="cancel", reason="offer_accepted", phone="0811", slots=slots),
        language=language,
    )
