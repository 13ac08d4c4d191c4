"""Sentence by sentence: what a person wrote stays, what they left alone follows, what collides is shown twice."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from letters import bahari, desk, slots_after
from undur.message.drafts import Draft, draft_of, edit
from undur.message.merge import Clash, part_at, text_of
from undur.message.merge.units import units_before
from undur.plan.message import Message

KEPT = Message(id="m1", kind="reschedule", channel="email", language="id")
ILL = bahari(reason="illness_self", slots=slots_after(bahari().starts))
BEFORE = desk(ILL, "reschedule").written()
INTEREST = next(unit.text for unit in units_before(BEFORE.generated) if unit.part == "alternative")
MINE = "Posisi ini sungguh saya idamkan."


def merged(body: str, **changed: Any) -> Draft:
    """The draft edited on the base of BEFORE, once the record or the choices are others."""
    chosen: dict[str, Any] = {name: changed.pop(name) for name in ("hours", "language", "off") if name in changed}
    now = desk(replace(ILL, **changed), "reschedule", **chosen).written()
    return draft_of(edit(KEPT, BEFORE, BEFORE.subject, body), now)


def test_one_sentence_of_a_part_is_mine_and_the_others_follow() -> None:
    draft = merged(BEFORE.body.replace(INTEREST, MINE), slots=slots_after(bahari().starts)[:1])
    assert MINE in draft.body
    assert INTEREST not in draft.body
    assert "Senin, 7 Desember 2026 pukul 10.00–11.00 WITA." in draft.body
    assert "- Selasa" not in draft.body
    assert draft.clashes == ()


def test_a_slot_that_was_taken_out_goes_and_a_line_of_mine_between_the_slots_stays() -> None:
    first = "- Senin, 7 Desember 2026 pukul 10.00–11.00 WITA"
    draft = merged(
        BEFORE.body.replace(first, f"{first}\n- atau lewat video kapan saja"), slots=slots_after(bahari().starts)[1:]
    )
    assert "atau lewat video kapan saja" in draft.body
    assert "Senin, 7 Desember" not in draft.body


def test_news_that_i_put_my_own_way_stays_mine_where_the_reason_behind_it_goes_and_only_its_full_stop_changes() -> None:
    now = desk(ILL, "reschedule", language="en").written()
    news = now.generated["news"]
    assert not news.endswith(".")
    kept = edit(KEPT, now, now.subject, now.body.replace(news, "Could we move it"))
    later = desk(replace(ILL, reason=""), "reschedule", language="en").written()
    assert later.generated["news"] == f"{news}."
    draft = draft_of(kept, later)
    assert "Could we move it" in draft.body
    assert news not in draft.body
    assert draft.clashes == ()


def test_where_the_same_sentence_changed_twice_mine_stays_and_the_other_is_told() -> None:
    body = BEFORE.body.replace("karena saya sedang sakit dan perlu beristirahat.", "karena saya demam tinggi.")
    draft = merged(body, reason="work_duty")
    assert "karena saya demam tinggi." in draft.body
    assert "tugas kantor" not in draft.body
    assert draft.clashes == (
        Clash(
            part="reason",
            own="karena saya demam tinggi.",
            composed="karena ada tugas kantor yang tidak dapat saya tinggalkan.",
        ),
    )


def test_a_collision_is_told_until_it_is_settled_whatever_is_typed_elsewhere() -> None:
    body = BEFORE.body.replace("karena saya sedang sakit dan perlu beristirahat.", "karena saya demam tinggi.")
    now = desk(replace(ILL, reason="work_duty"), "reschedule").written()
    message = edit(KEPT, BEFORE, BEFORE.subject, body)
    typed = edit(message, now, BEFORE.subject, draft_of(message, now).body.replace("Hormat saya,", "Salam,"))
    assert [one.part for one in draft_of(typed, now).clashes] == ["reason"]
    taken = "karena ada tugas kantor yang tidak dapat saya tinggalkan."
    settled = edit(typed, now, BEFORE.subject, draft_of(typed, now).body.replace("karena saya demam tinggi.", taken))
    assert draft_of(settled, now).clashes == ()
    later = desk(replace(ILL, reason="exam_thesis"), "reschedule").written()
    assert "karena ada ujian yang jadwalnya tidak dapat diubah." in draft_of(settled, later).body


def test_a_collision_goes_when_the_choice_is_taken_back() -> None:
    body = BEFORE.body.replace("perlu beristirahat", "perlu istirahat total")
    assert merged(body, reason="work_duty").clashes != ()
    assert merged(body).clashes == ()
    assert merged(body).body == body


def test_another_language_changes_all_but_my_own_words_and_tells_what_they_would_be() -> None:
    draft = merged(BEFORE.body.replace(INTEREST, MINE), language="en")
    assert MINE in draft.body
    assert "Dear Mr Hendra Wijaya," in draft.body
    assert "Yth." not in draft.body
    assert [(one.part, one.own) for one in draft.clashes] == [("alternative", MINE)]
    assert "interested" in draft.clashes[0].composed.lower()


def test_a_sentence_that_i_took_out_stays_away_and_is_told_once_it_would_read_otherwise() -> None:
    apology = BEFORE.generated["apology"]
    body = BEFORE.body.replace(f" {apology}", "")
    assert merged(body).clashes == ()
    draft = merged(body, hours=2)
    assert "maaf" not in draft.body
    assert [(one.part, one.own) for one in draft.clashes] == [("apology", "")]
    assert "maaf sebesar-besarnya" in draft.clashes[0].composed


def test_a_part_switched_off_goes_but_what_i_wrote_in_it_stays() -> None:
    draft = merged(BEFORE.body.replace(INTEREST, MINE), off=("alternative",))
    assert MINE in draft.body
    assert "salah satu waktu berikut" not in draft.body


def test_a_subject_of_mine_stays_and_the_other_is_told() -> None:
    now = desk(replace(ILL, role="Kepala Gudang"), "reschedule").written()
    draft = draft_of(edit(KEPT, BEFORE, "Mohon izin", BEFORE.body), now)
    assert draft.subject == "Mohon izin"
    assert draft.clashes[0] == Clash(part="subject", own="Mohon izin", composed=now.subject)


def test_a_paragraph_that_was_moved_still_follows() -> None:
    closing = BEFORE.generated["closing"]
    moved = BEFORE.body.replace(f"\n\n{closing}", "").replace("Dengan hormat,", f"Dengan hormat,\n\n{closing}")
    draft = merged(moved, honorific="Ibu")
    assert draft.body.index("pengertian Ibu") < draft.body.index("wawancara posisi Analis Keuangan")


def test_the_reason_joins_the_sentence_that_i_ended_myself() -> None:
    none = desk(replace(ILL, reason=""), "reschedule").written()
    news = none.generated["news"]
    message = edit(KEPT, none, none.subject, none.body.replace(news, "Saya mohon hari lain."))
    body = draft_of(message, BEFORE).body
    assert "Saya mohon hari lain. Karena saya sedang sakit dan perlu beristirahat. Saya mohon maaf" in body


@pytest.mark.parametrize("part", [name for name in BEFORE.generated if name != "subject"])
def test_a_place_of_the_text_knows_its_part(part: str) -> None:
    start = BEFORE.body.index(BEFORE.generated[part])
    for place in (start + 1, start + len(BEFORE.generated[part]) - 1):
        assert part_at(BEFORE.body, BEFORE.generated, place) == part


def test_a_part_is_read_back_with_what_i_made_of_it() -> None:
    closing = BEFORE.generated["closing"]
    body = BEFORE.body.replace(closing, "Salam untuk semua. Sampai jumpa!")
    assert text_of(body, BEFORE.generated, "closing") == ("Salam untuk semua. Sampai jumpa!", frozenset({"closing"}))
    assert part_at(body, BEFORE.generated, body.index("Sampai")) == "closing"
