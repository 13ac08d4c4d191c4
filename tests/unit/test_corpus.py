"""The checker on the visible half of the labelled corpus; the other half is only measured, by corpus_report.py."""

from __future__ import annotations

from typing import Final

import pytest

from corpus_report import Labelled, Score, read_corpus, scores

MESSAGES: Final = read_corpus("visible")


@pytest.mark.parametrize("message", MESSAGES, ids=[one.id for one in MESSAGES])
def test_what_is_labelled_is_found_and_nothing_else(message: Labelled) -> None:
    assert message.missed == set()
    assert message.wrong == set()


def test_precision_and_recall_count_what_is_wrong_and_what_is_missed() -> None:
    score = Score(right=3, wrong=1, missed=2)
    assert (score.precision, score.recall) == (0.75, 0.6)
    assert scores([])[""] == Score(right=0, wrong=0, missed=0)
