"""What the checker understood of a draft, as plain evidence for the steps (design §5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.etiquette.case import Evidence

if TYPE_CHECKING:
    from undur.message.check import Checked
    from undur.message.choices import Choices

OF_THE_WAY: Final = frozenset({"call_first", "channel_mismatch", "outside_office_hours"})
"""Faults that no word of the text can mend."""


def evidence_of(checked: Checked, message_id: str, choices: Choices) -> Evidence:
    """The evidence of one message. Hints are no faults of a text, nor is the way it goes, which has steps of its own."""
    faults = frozenset(one.fault for one in checked.findings if one.severity != "hint") - OF_THE_WAY
    return Evidence(message=message_id, kind=choices.kind, channel=choices.channel, shown=checked.shown, faults=faults)
