"""Ids of interviews and messages: readable, ASCII, never used twice."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Container

    from undur.plan.interview import Interview
    from undur.plan.plan import Plan

_LEGAL_FORMS: Final = frozenset({"pt", "cv", "ud", "tbk", "persero", "ltd", "inc", "llc", "gmbh", "co"})
_LONGEST: Final = 40


@lru_cache(maxsize=20_000)
def company_slug(company: str) -> str:
    """ASCII slug of a company's name without its legal form: `PT Bahari Karya, Tbk` → `bahari-karya`.

    A name without any ASCII letter or digit becomes `interview`.
    """
    plain = unicodedata.normalize("NFKD", company).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", plain)
    bare = [word for word in words if word not in _LEGAL_FORMS]
    return "-".join(bare or words or ["interview"])[:_LONGEST].strip("-")


def ids_taken(plan: Plan) -> set[str]:
    """Every id of an interview that is or was in use."""
    damaged = {str(one.raw.get("id", "")) for one in plan.damaged}
    return {one.id for one in plan.interviews} | {one.id for one in plan.deleted} | damaged


def new_interview_id(company: str, taken: Container[str]) -> str:
    """Make an id for a new interview: the slug, with `-2`, `-3` … where it is or was in use."""
    return free_id(company_slug(company), taken)


def free_id(slug: str, taken: Container[str]) -> str:
    """`slug`, or the first of `slug-2`, `slug-3` … that isn't taken."""
    candidate, number = slug, 1
    while candidate in taken:
        number += 1
        candidate = f"{slug}-{number}"
    return candidate


def new_message_id(interview: Interview) -> str:
    """Make an id for a new message of this interview: `m1`, `m2` …; ids named in the log are not used again."""
    taken = {one.id for one in interview.messages} | {one.message for one in interview.log}
    number = 1
    while f"m{number}" in taken:
        number += 1
    return f"m{number}"
