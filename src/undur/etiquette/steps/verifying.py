"""Where the invitation itself is in doubt: verify first, give nothing away (rules D7, P1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.etiquette.steps.step import Step

if TYPE_CHECKING:
    from undur.etiquette.case import Case


def verify(case: Case) -> Step:
    """Ask the company through its official channel whether the invitation is real (D7)."""
    step = Step(id="verify", state="open", rule="D7", by_hand=True)
    return step.open() if case.interview.decision == "verify" else step.not_needed("no_doubt")


def keep_data(case: Case) -> Step:
    """Send no identity papers and no money (P1)."""
    step = Step(id="keep_data", state="open", rule="P1", by_hand=True)
    return step.open() if case.interview.decision == "verify" else step.not_needed("no_doubt")
