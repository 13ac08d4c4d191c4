"""What looks wrong about an invitation (rule D7): a fee, a free mail address, no position."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from undur.plan.interview import Interview

Doubt: TypeAlias = Literal["fee", "free_mail", "no_role"]

_FEES: Final = (
    "biaya", "uang jaminan", "deposit", "administrasi", "travel agent", "agen perjalanan", "rekening", "fee", "bank account",
)  # fmt: skip
_FEE: Final = rf"(?i)\b(?:{'|'.join(_FEES)})\b"
_NO_FEE: Final = r"(?i)\b(?:tanpa|tidak (?:ada |dipungut |memungut )?(?:pungutan )?|bebas|no|without(?: any)?|free of)\s*(?:biaya|fees?)\b"
"""What an honest company says of itself. Both are compiled when a text asks for it, not at every start."""
_FREE_MAIL: Final = frozenset(
    {"gmail.com", "yahoo.com", "yahoo.co.id", "outlook.com", "hotmail.com", "ymail.com", "icloud.com", "proton.me"}
)


def doubts_of(interview: Interview) -> tuple[Doubt, ...]:
    """What speaks against an invitation, the gravest first; it looks at role, mail address, place and notes.

    A missing position alone says nothing: a person may just not have written it down.
    """
    found: list[Doubt] = []
    if _asks_for_money(f"{interview.notes}\n{interview.place}"):
        found.append("fee")
    if interview.email.rpartition("@")[2].strip().casefold() in _FREE_MAIL:
        found.append("free_mail")
    if found and not interview.role.strip():
        found.append("no_role")
    return tuple(found)


def _asks_for_money(text: str) -> bool:
    small = text.casefold()
    if not any(fee in small for fee in _FEES):  # as in nearly every invitation
        return False
    return bool(re.search(_FEE, text) and re.search(_FEE, re.sub(_NO_FEE, " ", text)))
