"""Whatever a person wrote into a message stays there, whatever is composed around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from hypothesis import given, settings
from hypothesis import strategies as st

from letters import HOURS_LEFT, bahari, desk, slots_after
from undur.message.composed import SUBJECT
from undur.message.drafts import draft_of, edit
from undur.message.merge.units import units_before, units_now
from undur.plan.codes import CHANNELS, LANGUAGES, PART_NAMES, TONES
from undur.plan.message import Message

if TYPE_CHECKING:
    from undur.message.composed import Composed

MESSAGE: Final = Message(id="m1", kind="cancel", channel="email", language="id")
WORDS: Final = st.text(alphabet="abc .\n", min_size=3, max_size=30).map(lambda words: f"<{words}>")


@st.composite
def composed(draw: st.DrawFn) -> Composed:
    """A message as it may be composed at some moment of its life."""
    one = bahari(
        reason=draw(st.sampled_from(["relocation", "", "offer_accepted", "illness_self"])),
        slots=slots_after(bahari().starts)[: draw(st.integers(0, 2))],
    )
    kind = draw(st.sampled_from(["cancel", "reschedule"]))
    off = draw(st.sampled_from([(), ("thanks",), ("apology", "closing")]))
    return desk(
        one,
        kind,
        draw(st.sampled_from(CHANNELS)),
        draw(st.sampled_from(list(HOURS_LEFT.values()))),
        language=draw(st.sampled_from(LANGUAGES)),
        tone=draw(st.sampled_from(TONES)),
        wording=draw(st.integers(0, 2)),
        off=off,
    ).written()


@settings(max_examples=150)
@given(data=st.data(), words=WORDS)
def test_words_that_a_person_wrote_never_vanish(data: st.DataObject, words: str) -> None:
    before = data.draw(composed())
    place = data.draw(st.integers(0, len(before.body)))
    end = data.draw(st.integers(place, min(len(before.body), place + 60)))
    body = before.body[:place] + words + before.body[end:]
    message = edit(MESSAGE, before, before.subject, body)
    for _ in range(3):
        now = data.draw(composed())
        draft = draft_of(message, now)
        assert words.strip() in draft.body
        message = edit(message, now, draft.subject, draft.body)


@settings(max_examples=100)
@given(before=composed(), now=composed(), part=st.sampled_from(PART_NAMES), words=WORDS)
def test_an_edit_in_one_part_survives_when_every_other_part_is_composed_anew(
    before: Composed, now: Composed, part: str, words: str
) -> None:
    if part not in before.generated:
        return
    body = before.body.replace(before.generated[part], words)
    draft = draft_of(edit(MESSAGE, before, before.subject, body), now)
    assert words.strip() in draft.body
    told = "\n".join(clash.composed for clash in draft.clashes)
    # A reason that goes behind it or is left out takes or gives the sentence its full stop.
    overwritten = {unit.text.rstrip(".") for unit in units_before(before.generated) if unit.part == part}
    for unit in units_now(now):
        there = unit.text.rstrip(".")
        assert there.casefold() in draft.body.casefold() or unit.text in told or there in overwritten


@settings(max_examples=100)
@given(before=composed(), now=composed())
def test_without_an_edit_a_kept_text_becomes_the_one_composed_now(before: Composed, now: Composed) -> None:
    message = Message(
        id="m1",
        kind="cancel",
        channel="email",
        language="id",
        subject=before.subject,
        body=before.body,
        generated=before.generated,
    )
    draft = draft_of(message, now)
    assert draft.clashes == ()
    assert draft.subject == now.subject
    assert draft.body.split() == now.body.split()


@settings(max_examples=100)
@given(before=composed(), now=composed(), words=WORDS, place=st.integers(0, 600))
def test_merging_twice_changes_nothing_more(before: Composed, now: Composed, words: str, place: int) -> None:
    body = before.body[:place] + words + before.body[place:]
    first = draft_of(edit(MESSAGE, before, before.subject, body), now)
    again = draft_of(edit(edit(MESSAGE, before, before.subject, body), now, first.subject, first.body), now)
    assert again.body == first.body
    assert again.clashes == first.clashes
    assert set(again.generated) >= {SUBJECT}
