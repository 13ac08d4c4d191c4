"""Changes of the plan: each gives a new plan and leaves the one before as it was."""

from __future__ import annotations

import datetime as dt
from typing import Final

import pytest
from msgspec.structs import replace

from undur.form.entry import Entry, with_texts
from undur.plan import changes
from undur.plan.interview import Interview
from undur.plan.message import LogEntry, Message, Slot
from undur.plan.plan import Deleted, Me, Plan

NOW = dt.datetime(2026, 11, 24, 2, 12, tzinfo=dt.UTC)
LATER = NOW + dt.timedelta(hours=1)
BAHARI = Interview(id="bahari-karya", company="PT Bahari Karya", starts=dt.date(2026, 12, 3))
RIMBA = Interview(id="toko-rimba", company="Toko Rimba", starts=dt.date(2026, 12, 4))
PLAN = Plan(interviews=(BAHARI, RIMBA))


def test_a_new_interview_gets_an_id() -> None:
    plan = changes.add_interview(PLAN, replace(BAHARI, id=""))
    assert [one.id for one in plan.interviews] == ["bahari-karya", "toko-rimba", "bahari-karya-2"]
    assert len(PLAN.interviews) == 2


def test_a_free_id_that_is_given_is_kept() -> None:
    plan = changes.add_interview(PLAN, replace(BAHARI, id="mine"))
    assert plan.interviews[-1].id == "mine"


def test_an_id_of_a_deleted_interview_is_not_given_again() -> None:
    plan = changes.add_interview(Plan(deleted=(Deleted(id="mine", at=NOW),)), replace(BAHARI, id="mine"))
    assert plan.interviews[0].id == "bahari-karya"


def test_a_change_touches_its_interview_only() -> None:
    plan = changes.change_interview(PLAN, "toko-rimba", lambda one: replace(one, role="Kasir"))
    assert plan.interviews == (BAHARI, replace(RIMBA, role="Kasir"))


def test_changing_an_interview_that_is_gone_changes_nothing() -> None:
    assert changes.change_interview(PLAN, "gone", lambda one: replace(one, role="Kasir")) == PLAN


def test_a_deleted_interview_leaves_its_id() -> None:
    plan = changes.delete_interview(PLAN, "toko-rimba", NOW)
    assert plan.interviews == (BAHARI,)
    assert plan.deleted == (Deleted(id="toko-rimba", at=NOW),)


def test_the_archive_can_be_left_again() -> None:
    archived = changes.archive(BAHARI, NOW)
    assert archived.archived == NOW
    assert changes.archive(archived, None) == BAHARI


def test_the_log_grows_at_its_end() -> None:
    sent, answered = LogEntry(at=NOW, what="sent"), LogEntry(at=LATER, what="answered")
    assert changes.add_log(changes.add_log(BAHARI, sent), answered).log == (sent, answered)


def test_a_decision_replaces_the_one_before_with_its_reason() -> None:
    first = changes.decide(BAHARI, "cancel", "offer_accepted", "sudah menerima penawaran lain")
    assert (first.decision, first.reason, first.reason_words) == (
        "cancel",
        "offer_accepted",
        "sudah menerima penawaran lain",
    )
    second = changes.decide(first, "attend")
    assert (second.decision, second.reason, second.reason_words) == ("attend", "", "")
    assert changes.decide(second, None).decision is None


def test_a_tick_can_be_taken_away() -> None:
    ticked = changes.tick(changes.tick(BAHARI, "call_first", NOW), "thank", LATER)
    assert ticked.steps == {"call_first": NOW, "thank": LATER}
    assert changes.tick(ticked, "call_first", None).steps == {"thank": LATER}
    assert BAHARI.steps == {}


def test_a_message_takes_the_place_of_the_one_with_its_id() -> None:
    one = Message(id="m1", kind="cancel", channel="email", language="id")
    two = Message(id="m2", kind="thanks", channel="email", language="id")
    both = changes.put_message(changes.put_message(BAHARI, one), two)
    warm = replace(one, tone="warm")
    assert changes.put_message(both, warm).messages == (warm, two)


def test_slots_are_in_order_and_each_once() -> None:
    late, early = Slot(starts=LATER), Slot(starts=NOW)
    again = Slot(starts=LATER, ends=LATER + dt.timedelta(hours=1))
    assert changes.put_slots(BAHARI, (late, early, again)).slots == (early, again)


def test_whose_plan_it_is_can_change() -> None:
    assert changes.set_me(PLAN, Me(name="Dewi Lestiani")).me.name == "Dewi Lestiani"


def test_a_plan_finds_its_interviews_by_id() -> None:
    assert PLAN.find("toko-rimba") == RIMBA
    assert PLAN.find("gone") is None


_TITLED: Final = (
    ("", "Ibu Ratna", "Ibu", "Ratna"),
    ("", "Bu Ratna Sari", "Ibu", "Ratna Sari"),
    ("", "Pak Hendra", "Bapak", "Hendra"),
    ("Bapak", "Bpk. Hendra", "Bapak", "Hendra"),
    ("Bapak/Ibu", "bu ratna", "Ibu", "ratna"),
    ("", "Kak Dina", "Kak", "Dina"),
    ("", "Mr Adams", "Mr", "Adams"),
    ("", "Dr. Clarke", "Dr", "Clarke"),
    ("Ibu", "Dr. Ratna", "Ibu", "Dr. Ratna"),
    ("", "dr. Ratna", "", "dr. Ratna"),
    ("", "Ibu", "Ibu", ""),
    ("Ibu", "Budi Masitoh", "Ibu", "Budi Masitoh"),
)


@pytest.mark.parametrize(("honorific", "contact", "title", "name"), _TITLED)
def test_a_title_typed_with_the_name_is_kept_apart_from_it(honorific: str, contact: str, title: str, name: str) -> None:
    typed = replace(BAHARI, honorific=honorific, contact=contact)
    added = changes.add_interview(Plan(), typed).interviews[0]
    assert (added.honorific, added.contact) == (title, name)


def test_a_title_typed_into_the_form_goes_to_its_own_field() -> None:
    changed = with_texts(BAHARI, Entry(company="PT Maju", contact=" Bu Ratna "))
    assert (changed.honorific, changed.contact) == ("Ibu", "Ratna")
