"""Whatever comes in, an importer answers with records whose words are where they say, or with a refusal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from invitations import FILES, READER, in_mail
from undur.exchange.incoming.answers import read_answer
from undur.exchange.incoming.reading import read_invitations
from undur.exchange.incoming.refusals import RefusedInvitationError
from undur.plan.codes import LANGUAGES
from undur.plan.interview import Interview
from undur.words import words_in

if TYPE_CHECKING:
    from pathlib import Path

    from undur.exchange.incoming.understood import Understood

MODEST: Final = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
SAID: Final = (
    "PT Kayu|CV|Rabu|Senin depan|minggu|25 November|25/11/26|31.02.2026|10.00|jam 2|pukul 25.00|WIB|EST|GMT+7|XYT|besok|s/d selesai|"
    "setengah|Posisi:|untuk posisi|Ibu Ratna|Bpk.|0812-0000-2233|hr@kayu.example|https://zoom.us/j/1|Hormat kami,|Tempat :|konfirmasi|"
    "menjadi|semula|at 2|noon|\n|\t|*|_|(|)|–|\u202e|\x1b[31m|🙏|\u0660\u0661|BEGIN:VCALENDAR|TZID=X|From: a@b.example"
)
"""What invitations are made of."""


def answered(content: bytes) -> None:
    """Read it, and hold the answer to what it promises."""
    found: tuple[Understood, ...] = ()
    refusals: list[RefusedInvitationError] = []
    try:
        found = read_invitations(content, READER)
    except RefusedInvitationError as error:
        refusals.append(error)
    assert found or refusals
    assert all(one.sentence(words_in(language)) for one in refusals for language in LANGUAGES)
    for one in found:
        assert not any(sign < " " and sign not in "\n\t" for sign in one.text)
        for field, spans in one.spans.items():
            assert all(0 <= span.start < span.end <= len(one.text) for span in spans), field
        assert one.starts is not None or one.questions or one.cancels
        assert all(words_in("id").exchange.remark(remark, words_in("id")) for remark in (*one.questions, *one.warnings))
        one.interview()


INTERVIEW: Final = Interview(id="kayu", company="PT Kayu", starts=READER.now, time_zone="Asia/Jakarta")
ANSWERED: Final = (
    "baik|tidak|masalah|tidak dapat|maaf|bagaimana kalau|Rabu|25/11/26|12/03/2026|10.00|jam 2|WIB|atau|?|.|unfortunately|works for us|"
    "how about|next week|\n|> |[24/11/26 09.12] HRD: |[24/11/26 09.12] Dewi Lestiani: |On Mon wrote:\n|\u202e|\x1b[31m|🙏"
)
"""What answers are made of."""


@MODEST
@given(st.lists(st.sampled_from(ANSWERED.split("|")), max_size=25).map(" ".join))
def test_any_answer_is_understood_or_asked_about(text: str) -> None:
    try:
        one = read_answer(text.encode("utf-8", "replace"), INTERVIEW, READER)
    except RefusedInvitationError:
        return
    assert (one.answer is None) <= bool(one.questions)
    assert one.time is None or not one.questions
    for span in one.spans:
        assert 0 <= span.start < span.end <= len(one.text)
    assert all(
        words_in(language).exchange.remark(remark, words_in(language))
        for remark in one.questions
        for language in LANGUAGES
    )


@MODEST
@given(st.lists(st.sampled_from(SAID.split("|")), max_size=25).map(" ".join))
@example("Selamat pagi kak minggu ini jam 2 wib\n[1/1/26 10.00] A: besok")
def test_any_words_of_an_invitation_in_any_order(text: str) -> None:
    answered(text.encode())
    answered(in_mail(text).encode())


@MODEST
@given(st.binary(max_size=400))
def test_any_bytes(content: bytes) -> None:
    answered(content)


@MODEST
@given(st.sampled_from(FILES), st.data())
def test_a_sample_with_a_piece_replaced(path: Path, data: st.DataObject) -> None:
    content = path.read_bytes()
    start = data.draw(st.integers(0, len(content)))
    end = data.draw(st.integers(start, min(start + 60, len(content))))
    answered(content[:start] + data.draw(st.binary(max_size=20)) + content[end:])


@MODEST
@given(st.sampled_from(FILES), st.floats(0, 1))
def test_a_sample_that_was_cut(path: Path, share: float) -> None:
    content = path.read_bytes()
    answered(content[: int(len(content) * share)])
