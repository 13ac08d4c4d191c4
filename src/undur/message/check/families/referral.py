"""A friend is named only once both sides have agreed to it (rule F5)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from undur.message.check.finding import Repair
from undur.message.check.reading.sentences import folded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.message.check.finding import Finding
    from undur.message.check.letter import Letter


def consent(letter: Letter) -> Iterator[Finding]:
    """The friend of the record, by the whole name, while a consent is missing."""
    referral = letter.case.interview.referral
    if referral is None or not referral.name.strip() or (referral.friend_agreed and referral.company_agreed):
        return
    name = folded(" ".join(referral.name.split()))
    for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", letter.fold):
        repair = Repair(*found.span(), "seorang rekan" if letter.choices.language == "id" else "a colleague")
        shown = letter.body[found.start() : found.end()]
        yield letter.finding("referral_without_consent", found.span(), repair, shown)
