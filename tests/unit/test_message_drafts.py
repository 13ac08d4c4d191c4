"""A person's words survive whatever changes around them; untouched text follows the record."""

from __future__ import annotations

import datetime as dt

from msgspec.structs import replace

from letters import bahari, desk, slots_after
from undur.message.composed import Composed, Part
from undur.message.drafts import draft_of, edit, freeze, reset, seal
from undur.message.merge import merged_body
from undur.plan.message import Message

KEPT = Message(id="m1", kind="cancel", channel="email", language="id")
BEFORE = desk(bahari(reason="offer_accepted")).written()


def changed(body: str, now: Composed) -> str:
    """The body of a draft edited on the base of BEFORE, once the composed text has become `now`."""
    return draft_of(edit(KEPT, BEFORE, BEFORE.subject, body), now).body


def test_an_untouched_draft_keeps_its_choices_only_and_follows_the_record() -> None:
    draft = draft_of(KEPT, BEFORE)
    assert (draft.subject, draft.body, draft.edited) == (BEFORE.subject, BEFORE.body, False)
    assert edit(KEPT, BEFORE, draft.subject, draft.body) == KEPT


def test_an_edit_keeps_subject_body_and_the_base() -> None:
    message = edit(KEPT, BEFORE, "Batal", "Halo.")
    assert (message.subject, message.body, message.generated) == ("Batal", "Halo.", BEFORE.generated)
    draft = draft_of(message, BEFORE)
    assert (draft.subject, draft.body, draft.edited) == ("Batal", "Halo.", True)
    assert reset(message) == KEPT


def test_an_edited_greeting_stays_when_the_reason_changes() -> None:
    body = BEFORE.body.replace("Yth. Bapak Hendra Wijaya,", "Yth. Pak Hendra yang baik,")
    now = desk(bahari(reason="relocation")).written()
    assert changed(body, now) == now.body.replace("Yth. Bapak Hendra Wijaya,", "Yth. Pak Hendra yang baik,")


def test_an_edited_reason_stays_when_everything_else_changes() -> None:
    body = BEFORE.body.replace("karena saya telah menerima tawaran pekerjaan lain.", "karena saya menikah di Solo.")
    later = changed(body, desk(bahari(reason="relocation"), hours=2).written())
    assert "karena saya menikah di Solo." in later
    assert "Saya mohon maaf sebesar-besarnya" in later


def test_a_sentence_added_by_hand_stays() -> None:
    body = BEFORE.body.replace("\n\nHormat saya", "\n\nSalam untuk tim.\n\nHormat saya")
    assert "\n\nSalam untuk tim.\n\nHormat saya," in changed(body, desk(bahari(), hours=2).written())


def test_a_reason_taken_away_leaves_a_sentence_that_ends() -> None:
    body = BEFORE.body.replace("harus membatalkan", "terpaksa membatalkan")
    later = changed(body, desk(bahari(reason="")).written())
    assert "terpaksa membatalkan kehadiran saya pada wawancara tersebut. Saya mohon maaf" in later


def test_a_new_part_comes_behind_the_part_before_it() -> None:
    without = desk(bahari(reason="")).written()
    message = edit(KEPT, without, without.subject, without.body.replace("Yth. Bapak", "Yth. Pak"))
    later = draft_of(message, BEFORE).body
    assert "wawancara tersebut karena saya telah menerima tawaran pekerjaan lain. Saya mohon maaf" in later


def test_a_part_that_was_deleted_by_hand_stays_away() -> None:
    closing = BEFORE.generated["closing"]
    body = BEFORE.body.replace(f"\n\n{closing}", "")
    assert closing not in changed(body, desk(bahari(), hours=2).written())


def test_slots_added_later_appear_in_an_edited_draft() -> None:
    one = bahari(reason="illness_self")
    before = desk(one, "reschedule").written()
    message = replace(KEPT, kind="reschedule")
    edited = edit(message, before, before.subject, before.body.replace("Dengan hormat,", "Salam sejahtera,"))
    now = desk(replace(one, slots=slots_after(one.starts)), "reschedule").written()
    later = draft_of(edited, now).body
    assert "Salam sejahtera," in later
    assert "- Senin, 7 Desember 2026 pukul 10.00–11.00 WITA" in later


def test_a_changed_subject_stays_and_an_untouched_one_follows() -> None:
    now = desk(bahari(role="Kepala Gudang")).written()
    assert draft_of(edit(KEPT, BEFORE, "Maaf", BEFORE.body), now).subject == "Maaf"
    assert draft_of(edit(KEPT, BEFORE, BEFORE.subject, "Halo."), now).subject == now.subject


def test_the_name_in_the_greeting_is_not_taken_for_the_signature() -> None:
    before = Composed(
        subject="", parts=(Part(name="greeting", text="Saya Dewi"), Part(name="signature", text="Dewi", lead="\n\n"))
    )
    now = Composed(
        subject="", parts=(Part(name="greeting", text="Saya Ani"), Part(name="signature", text="Ani", lead="\n\n"))
    )
    assert merged_body("Halo, saya Dewi juga.\n\nDewi", before.generated, now).body == "Halo, saya Dewi juga.\n\nAni"


def test_a_copied_text_can_still_change_and_a_sent_one_cannot() -> None:
    copied = freeze(KEPT, draft_of(KEPT, BEFORE))
    now = desk(bahari(reason="relocation")).written()
    assert draft_of(copied, now).body == now.body
    sent = seal(copied, draft_of(copied, now))
    assert draft_of(sent, now).body == BEFORE.body
    assert seal(KEPT, draft_of(KEPT, BEFORE)).body == BEFORE.body


def test_a_text_written_by_hand_in_the_file_stands_as_it_is() -> None:
    message = replace(KEPT, subject="Batal", body="Halo Pak.", written=dt.datetime(2026, 11, 28, tzinfo=dt.UTC))
    draft = draft_of(message, BEFORE)
    assert (draft.subject, draft.body, draft.edited) == ("Batal", "Halo Pak.", True)
