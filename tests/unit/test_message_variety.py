"""Ten companies of one group that compare their letters do not find one template; one company's letter stands still."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any, Final

import pytest

from letters import bahari, desk, northwind, slots_after
from undur.message.merge.units import units_now
from undur.plan.ids import company_slug

if TYPE_CHECKING:
    from collections.abc import Callable

    from undur.plan.interview import Interview

COMPANIES: Final = (
    "PT Sagara Niaga",
    "PT Bahari Karya",
    "CV Melati Jaya",
    "Yayasan Bina Anak",
    "Studio Ruang Baca",
    "PT Cakra Medika",
    "PT Lembayung",
    "Toko Rimba",
    "PT Arunika",
    "PT Dwipa Logistik",
)
CASES: Final = (
    ("cancel", "offer_accepted", "email", "formal", 10, 0.45),
    ("cancel", "offer_accepted", "email", "warm", 9, 0.45),
    ("cancel", "offer_accepted", "email", "brief", 9, 0.55),
    ("cancel", "illness_self", "whatsapp", "formal", 10, 0.45),
    ("reschedule", "illness_self", "email", "formal", 10, 0.45),
    ("reschedule", "illness_self", "whatsapp", "warm", 9, 0.45),
    ("reschedule", "illness_self", "whatsapp", "brief", 9, 0.6),
    ("cancel", "offer_accepted", "sms", "brief", 7, 0.65),
)
"""Kind, reason, channel, tone; how many of ten read differently, and the mean share of sentences that two have in common.

The one reason that all were told counts as in common too.
"""


def sentences(one: Interview, kind: str, channel: str, tone: str) -> frozenset[str]:
    """What the message says besides greeting and name, with the company's name masked."""
    written = desk(one, kind, channel, tone=tone).written()
    return frozenset(
        unit.text.replace(one.company, "X")
        for unit in units_now(written)
        if unit.part not in {"greeting", "signature"} and not unit.text.startswith("- ")
    )


@pytest.mark.parametrize("base", [bahari, northwind])
@pytest.mark.parametrize(("kind", "reason", "channel", "tone", "different", "common"), CASES)
def test_ten_companies_do_not_get_one_template(  # noqa: PLR0917  one case in a row
    base: Callable[..., Interview], kind: str, reason: str, channel: str, tone: str, different: int, common: float
) -> None:
    slots: Any = slots_after(base().starts) if kind == "reschedule" else ()
    ten = [base(id=company_slug(name), company=name, reason=reason, slots=slots) for name in COMPANIES]
    texts = [sentences(one, kind, channel, tone) for one in ten]
    assert len(set(texts)) >= different
    shares = [len(one & other) / max(len(one), len(other)) for one, other in itertools.combinations(texts, 2)]
    assert sum(shares) / len(shares) <= common


@pytest.mark.parametrize("kind", ["cancel", "reschedule"])
def test_the_key_for_another_wording_goes_through_every_wording_and_comes_back(kind: str) -> None:
    one = bahari(reason="offer_accepted", slots=slots_after(bahari().starts))
    bodies = [desk(one, kind, wording=turn).written().body for turn in range(12)]
    assert all(before != after for before, after in itertools.pairwise(bodies))
    assert len(set(bodies)) >= 4
    assert desk(one, kind, wording=12).written().body == bodies[0]
