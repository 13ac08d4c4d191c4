"""What an invitation does to the plan: it adds, changes or closes one interview, and touches nothing else."""

from __future__ import annotations

import datetime as dt
import sys
from collections import Counter
from typing import TYPE_CHECKING

from msgspec.structs import replace

from invitations import ME, NOW, WIB, calendar, read, sample
from undur.arrival import arriving
from undur.arrival import concerns as concerns_room
from undur.arrival.concerns import concerns
from undur.arrival.register import Register
from undur.plan.codes import LANGUAGES
from undur.plan.interview import Interview, Invitation
from undur.plan.plan import Plan
from undur.words import words_in

if TYPE_CHECKING:
    import pytest

    from undur.arrival.arriving import Arrival
    from undur.exchange.incoming.understood import Understood

EMPTY = Plan(me=ME)
LATER = NOW + dt.timedelta(hours=1)


def arrive(
    plan: Plan, understood: Understood, at: dt.datetime, corrected: Interview | None = None
) -> tuple[Plan, Arrival]:
    """The plan once one invitation is taken in, and what became of it."""
    register = Register(plan)
    arrival = arriving.arrive(register, understood, at, corrected)
    return register.plan, arrival


def test_what_one_invitation_changes_the_next_one_finds_at_once() -> None:
    register = Register(EMPTY)
    told = ("google.ics", "lotus.ics", "google_moved.ics", "google_moved.ics", "google_cancelled.ics", "google.ics")
    arrivals = [arriving.arrive(register, sample(name), LATER).what for name in told]
    assert arrivals == ["new", "new", "updated", "same", "cancelled", "older"]
    moved, other = register.plan.interviews
    assert [one.what for one in moved.log] == ["rescheduled", "cancelled"]
    assert list(register.near(moved)) == [moved, other]


def said(understood: Understood, *others: Interview) -> list[str]:
    """What there is to say about an invitation beside these interviews."""
    return [one.code for one in concerns(Register(replace(EMPTY, interviews=others)), understood)]


def after(*invitations: Understood, plan: Plan = EMPTY) -> Plan:
    """The plan after some invitations."""
    for one in invitations:
        plan, _ = arrive(plan, one, LATER)
    return plan


def test_an_invitation_becomes_an_interview_with_all_that_was_understood() -> None:
    plan, arrival = arrive(EMPTY, sample("google.ics"), NOW)
    (kept,) = plan.interviews
    assert (arrival.what, arrival.interview) == ("new", kept)
    assert (kept.id, kept.company, kept.role) == ("lentera-data", "PT Lentera Data", "Analis Data")
    assert kept.received == NOW


def test_the_same_invitation_again_changes_nothing() -> None:
    plan, arrival = arrive(after(sample("google.ics")), sample("google.ics"), LATER)
    assert (arrival.what, plan) == ("same", after(sample("google.ics")))


def test_a_higher_sequence_moves_the_interview_and_keeps_what_the_person_wrote() -> None:
    plan = after(sample("google.ics"))
    mine = replace(plan.interviews[0], company="Lentera", contact="Bu Anita", notes="bawa laptop", decision="cancel")
    plan, arrival = arrive(replace(plan, interviews=(mine,)), sample("google_moved.ics"), LATER)
    (kept,) = plan.interviews
    assert (arrival.what, kept.starts) == ("updated", dt.datetime(2026, 12, 2, 13, tzinfo=WIB))
    assert (kept.company, kept.contact, kept.notes, kept.decision) == ("Lentera", "Bu Anita", "bawa laptop", "cancel")
    assert [(one.what, one.to) for one in kept.log] == [("rescheduled", kept.starts)]


def test_a_move_that_was_asked_for_makes_the_person_come() -> None:
    plan = after(sample("google.ics"))
    asked = replace(plan.interviews[0], decision="reschedule")
    (kept,) = after(sample("google_moved.ics"), plan=replace(plan, interviews=(asked,))).interviews
    assert kept.decision == "attend"


def test_a_lower_sequence_is_older_and_changes_nothing() -> None:
    plan = after(sample("google_moved.ics"))
    changed, arrival = arrive(plan, sample("google.ics"), LATER)
    assert (arrival.what, changed) == ("older", plan)


def test_a_text_about_what_a_calendar_told_is_not_older_and_leaves_the_calendars_name_for_it() -> None:
    (kept,) = after(sample("google_moved.ics")).interviews
    text = "Interview PT Lentera Data, Rabu 2 Desember 2026 pukul 13.00 WIB. Lokasi: Gedung Sinar Lantai 3"
    plan, arrival = arrive(replace(EMPTY, interviews=(kept,)), read(text), LATER)
    (joined,) = plan.interviews
    assert (arrival.what, joined.place) == ("updated", "Gedung Sinar Lantai 3")
    assert joined.invitation is not None
    assert kept.invitation is not None
    assert (joined.invitation.uid, joined.invitation.sequence) == (kept.invitation.uid, kept.invitation.sequence)
    assert [one.what for one in after(sample("google_cancelled.ics"), plan=plan).interviews[0].log][-1] == "cancelled"


def test_a_cancellation_is_logged_once() -> None:
    plan = after(sample("google.ics"), sample("google_cancelled.ics"))
    assert [one.what for one in plan.interviews[0].log] == ["cancelled"]
    again, arrival = arrive(plan, sample("google_cancelled.ics"), LATER)
    assert (arrival.what, again) == ("same", plan)


def test_a_cancellation_of_something_unknown_adds_nothing() -> None:
    plan, arrival = arrive(EMPTY, sample("google_cancelled.ics"), NOW)
    assert (arrival.what, plan) == ("nothing_to_cancel", EMPTY)


def test_what_has_an_open_question_is_not_added() -> None:
    plan, arrival = arrive(EMPTY, sample("whatsapp_wrong_weekday.txt"), NOW)
    assert (arrival.what, plan) == ("open", EMPTY)


def test_what_the_person_put_right_is_added_as_they_put_it() -> None:
    right = Interview(id="", company="PT Angin", starts=dt.datetime(2026, 11, 24, 10, tzinfo=WIB))
    plan, arrival = arrive(EMPTY, sample("whatsapp_wrong_weekday.txt"), NOW, right)
    assert (arrival.what, plan.interviews[0].company) == ("new", "PT Angin")


def test_a_text_pasted_twice_is_known_by_company_and_time() -> None:
    plan = after(sample("whatsapp_formal.txt"))
    assert Register(plan).about(sample("whatsapp_formal.txt")) == plan.interviews[0]


def test_a_calendar_completes_what_was_typed_by_hand() -> None:
    typed = Interview(id="kayu", company="PT Kayu", starts=dt.datetime(2026, 12, 4, 9, tzinfo=dt.UTC), contact="Bu Ani")
    fresh = read(calendar("DTSTART:20261204T090000Z", "SUMMARY:Wawancara PT Kayu", "LOCATION:Jl. Jati 4"))
    (kept,) = after(fresh, plan=replace(EMPTY, interviews=(typed,))).interviews
    assert (kept.id, kept.contact, kept.place) == ("kayu", "Bu Ani", "Jl. Jati 4")
    assert kept.invitation is not None
    assert kept.invitation.uid == "one@kayu.example"


def test_a_clash_is_said_but_not_with_what_is_over_or_elsewhere() -> None:
    fresh = sample("whatsapp_formal.txt")
    other = Interview(id="b", company="PT B", starts=dt.datetime(2026, 11, 25, 10, 30, tzinfo=WIB))
    (clash,) = concerns(Register(replace(EMPTY, interviews=(other,))), fresh)
    assert [words.exchange.remark(clash, words) for words in map(words_in, LANGUAGES)] == [
        "Pada waktu yang sama Anda ada wawancara lain: PT B, Rab 25/11 10.30 WIB.",
        "At the same time you have another interview: PT B, Wed 25 Nov 10:30 WIB.",
    ]
    archived = replace(other, archived=NOW)
    next_day = replace(other, starts=dt.datetime(2026, 11, 26, 10, 30, tzinfo=WIB))
    assert said(fresh, archived, next_day) == []


def test_a_clash_with_what_takes_many_days_is_said_whichever_of_the_two_it_is() -> None:
    day = dt.timedelta(days=1)
    first = dt.datetime(2026, 12, 1, 9, tzinfo=WIB)
    lines = ("DTSTART:20261208T030000Z", "DTEND:20261208T040000Z")
    short = read(calendar(*lines, "SUMMARY:Wawancara PT Kayu"))
    long = replace(short, starts=first, ends=first + 10 * day)
    assert "clash" in said(short, Interview(id="b", company="PT B", starts=first, ends=first + 10 * day))
    assert "clash" in said(long, Interview(id="b", company="PT B", starts=first + 7 * day))


def test_another_interview_with_the_same_company_is_mentioned() -> None:
    other = Interview(id="b", company="Sagara Niaga Tbk", starts=dt.datetime(2026, 12, 9, 10, tzinfo=WIB))
    assert said(sample("whatsapp_formal.txt"), other) == ["same_company"]


def test_signs_of_fraud_come_from_the_etiquettes_own_rule() -> None:
    assert said(sample("scam.eml")) == ["fee", "no_role"]


def test_an_invitation_is_held_against_what_is_near_it_and_not_against_the_whole_plan(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fresh = sample("whatsapp_formal.txt")
    first = dt.datetime(2027, 1, 1, 9, tzinfo=WIB)
    far = [
        Interview(id=f"a{day}", company=f"PT Usaha {day}", starts=first + dt.timedelta(days=day)) for day in range(200)
    ]
    same = Interview(id="same", company=fresh.company, starts=first)
    span_of, held = concerns_room._span, []

    def counted(one: Interview) -> tuple[dt.datetime, dt.datetime] | None:
        held.append(one.id)
        return span_of(one)

    monkeypatch.setattr(concerns_room, "_span", counted)
    assert said(fresh, *far, same) == ["same_company"]
    assert held == ["", "same"]


def calls_of_an_import(count: int) -> int:
    """How many functions are called while so many different invitations are weighed and taken in."""
    one, first = sample("google.ics"), dt.datetime(2027, 1, 1, 9, tzinfo=WIB)
    invitations = [
        replace(one, company=f"PT Usaha {number}", starts=first + dt.timedelta(days=number), ends=None)
        for number in range(count)
    ]
    invitations = [replace(one, invitation=Invitation(uid=one.company)) for one in invitations]
    called, before = Counter[str](), sys.getprofile()
    register = Register(EMPTY)
    sys.setprofile(lambda _frame, event, _arg: called.update((event,)) if event in {"call", "c_call"} else None)
    try:
        for invitation in invitations:
            concerns(register, invitation)
            arriving.arrive(register, invitation, LATER)
        assert len(register.plan.interviews) == count
    finally:
        sys.setprofile(before)
    return called.total()


def test_an_import_of_four_times_as_many_invitations_is_four_times_the_work() -> None:
    calls_of_an_import(400)  # the first of a process loads the holidays of these years
    assert calls_of_an_import(400) < calls_of_an_import(100) * 4.4
