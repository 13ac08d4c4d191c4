"""What the checker understood of a draft, as plain evidence for the steps (design §5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.etiquette.evidence import Evidence

if TYPE_CHECKING:
    from undur.message.check import Checked
    from undur.message.choices import Choices


def evidence_of(checked: Checked, message_id: str, choices: Choices) -> Evidence:
    """The evidence of one message; hints are no faults."""
    faults = frozenset(one.fault for one in checked.findings if one.severity != "hint")
    return Evidence(message=message_id, kind=choices.kind, channel=choices.channel, shown=checked.shown, faults=faults)
