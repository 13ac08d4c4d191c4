"""The answer that the company's calendar understands, and the calendar that rings."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace

from outgoings import BODY, INVITATION, MAKASSAR, NOW, SLOTS, outgoing, rescheduling
from undur.exchange.outgoing.alarm_calendar import Ring, alarm_calendar
from undur.exchange.outgoing.calendar_answer import proposal_answer, refusal_answer
from undur.exchange.outgoing.refusals import HandOverError
from undur.exchange.outgoing.ways import make
from undur.plan.interview import Invitation
from undur.plan.message import Slot
from undur.plan.plan import Me

if TYPE_CHECKING:
    from undur.exchange.outgoing.refusals import RefusalCode

COMMENT = BODY.replace(",", "\\,").replace("\n", "\\n")


def lines(text: str) -> list[str]:
    """The unfolded lines."""
    assert text.endswith("\r\n")
    return text.replace("\r\n ", "").split("\r\n")[:-1]


def test_declining_names_the_same_event_and_one_attendee() -> None:
    assert lines(make("reply", outgoing(decision="cancel"))) == [
        "BEGIN:VCALENDAR",
        "PRODID:-//Undur//Undur//EN",
        "VERSION:2.0",
        "CALSCALE:GREGORIAN",
        "METHOD:REPLY",
        "BEGIN:VEVENT",
        "UID:7kukuqrfedlm2f9t@calendar.example",
        "DTSTAMP:20261124T021230Z",
        "SEQUENCE:2",
        "ORGANIZER:mailto:rekrutmen@baharikarya.example",
        'ATTENDEE;PARTSTAT=DECLINED;CN="Dewi Lestiani":mailto:dewi@lestiani.example',
        "SUMMARY:Analis Keuangan – PT Bahari Karya",
        f"COMMENT:{COMMENT}",
        "DTSTART:20261203T060000Z",
        "DTEND:20261203T070000Z",
        "END:VEVENT",
        "END:VCALENDAR",
    ]


def test_a_proposal_carries_the_first_time_that_lies_ahead_and_the_old_one() -> None:
    said = lines(make("counter", rescheduling()))
    assert said[4] == "METHOD:COUNTER"
    assert 'ATTENDEE;PARTSTAT=TENTATIVE;CN="Dewi Lestiani":mailto:dewi@lestiani.example' in said
    assert said[-6:] == [
        "DTSTART:20261207T020000Z",
        "DTEND:20261207T030000Z",
        "X-MS-OLK-ORIGINALSTART:20261203T060000Z",
        "X-MS-OLK-ORIGINALEND:20261203T070000Z",
        "END:VEVENT",
        "END:VCALENDAR",
    ]


@pytest.mark.parametrize(
    ("changed", "ends"),
    [
        ({"slots": (replace(SLOTS[1], ends=dt.datetime(2026, 12, 7, 10, 45, tzinfo=MAKASSAR)),)}, "20261207T024500Z"),
        ({"ends": dt.datetime(2026, 12, 3, 16, 30, tzinfo=MAKASSAR)}, "20261207T043000Z"),
        ({"ends": None}, "20261207T030000Z"),
        ({"starts": dt.date(2026, 12, 3), "ends": None}, "20261207T030000Z"),
    ],
)
def test_a_proposed_time_lasts_as_long_as_it_says_else_as_the_interview(changed: dict[str, Any], ends: str) -> None:
    assert f"DTEND:{ends}" in lines(proposal_answer(rescheduling(**changed)))


def test_a_day_without_its_hour_is_a_day() -> None:
    said = lines(refusal_answer(outgoing(starts=dt.date(2026, 12, 3))))
    assert "DTSTART;VALUE=DATE:20261203" in said
    assert not any(line.startswith("DTEND") for line in said)


@pytest.mark.parametrize(
    ("way", "changed", "code"),
    [
        ("reply", {"invitation": None}, "no_invitation"),
        ("reply", {"invitation": Invitation(message_id="<a@b.example>")}, "no_invitation"),
        ("reply", {"invitation": replace(INVITATION, attendee="")}, "no_attendee"),
        ("reply", {"invitation": replace(INVITATION, organizer="urn:uuid:4711")}, "no_organizer"),
        ("reply", {"decision": "attend"}, "not_a_refusal"),
        ("reply", {"kind": "thanks"}, "not_a_refusal"),
        ("counter", {"decision": "cancel"}, "not_a_proposal"),
        ("counter", {"kind": "reschedule", "slots": ()}, "no_slots"),
        ("counter", {"kind": "reschedule", "slots": SLOTS[:1]}, "no_slots"),
    ],
)
def test_no_calendar_is_answered_without_a_right_to(way: Any, changed: dict[str, Any], code: RefusalCode) -> None:
    with pytest.raises(HandOverError) as refused:
        make(way, outgoing(**changed))
    assert refused.value.code == code


def test_a_script_for_the_phone_is_no_comment() -> None:
    assert not any(line.startswith("COMMENT") for line in lines(refusal_answer(outgoing(channel="phone"))))


def test_names_and_texts_keep_to_their_places() -> None:
    one = outgoing(
        me=Me(name='Dewi "D":mailto:evil@e.example\r\nX-EVIL:1'),
        role="C:\\New; folder, x\nATTENDEE:mailto:evil@e.example",
        invitation=replace(INVITATION, uid="a;b,c\r\nX-EVIL:1"),
    )
    said = lines(refusal_answer(one))
    assert "UID:a\\;b\\,c X-EVIL:1" in said
    assert "SUMMARY:C:\\\\New\\; folder\\, x ATTENDEE:mailto:evil@e.example – PT Bahari Karya" in said
    assert sum(line.startswith("ATTENDEE") for line in said) == 1
    assert not any(line.startswith("X-EVIL") for line in said)


def test_each_alarm_rings_when_it_begins() -> None:
    ring = Ring(uid="bahari-karya.send_by@undur.invalid", at=SLOTS[1].starts, title="Kirim, ya", details="a\nb")
    said = lines(alarm_calendar([ring, replace(ring, uid="2", details="")], NOW))
    assert said[4:18] == [
        "X-WR-CALNAME:Undur",
        "BEGIN:VEVENT",
        "UID:bahari-karya.send_by@undur.invalid",
        "DTSTAMP:20261124T021230Z",
        "DTSTART:20261207T020000Z",
        "DURATION:PT15M",
        "SUMMARY:Kirim\\, ya",
        "DESCRIPTION:a\\nb",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:Kirim\\, ya",
        "TRIGGER:PT0S",
        "END:VALARM",
    ]
    assert said.count("BEGIN:VEVENT") == 2


def test_a_slot_is_counted_in_absolute_time() -> None:
    berlin = Slot(starts=dt.datetime(2026, 12, 7, 10, 0, tzinfo=dt.timezone(dt.timedelta(hours=1))))
    assert "DTSTART:20261207T090000Z" in lines(proposal_answer(rescheduling(slots=(berlin,))))
