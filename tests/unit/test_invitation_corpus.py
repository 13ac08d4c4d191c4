"""The import on the labelled invitations: what was once read right stays so, and an hour is never wrong."""

from __future__ import annotations

from typing import Final

import pytest

from invitation_report import batches, counts, read_corpus

JUDGED: Final = {batch: read_corpus(batch) for batch in batches()}
NEVER_WRONG: Final = {"starts", "ends", "time_zone", "email", "link", "language", "method", "honorific"}
"""Fields in which a wrong value would do harm."""


@pytest.mark.parametrize("batch", JUDGED)
def test_no_hour_no_zone_and_no_address_is_wrong(batch: str) -> None:
    wrong = [
        (one.id, verdict)
        for one in JUDGED[batch]
        for verdict in one.verdicts
        if verdict.verdict == "wrong" and verdict.field in NEVER_WRONG
    ]
    assert wrong == []


@pytest.mark.parametrize("batch", JUDGED)
def test_almost_all_that_is_labelled_is_found_and_hardly_anything_else(batch: str) -> None:
    told = counts(JUDGED[batch])[""]
    assert told["right"] >= 0.99 * (told["right"] + told["wrong"])
    assert told["right"] >= 0.97 * (told["right"] + told["missed"])
