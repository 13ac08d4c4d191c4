"""Status and round: how far a person has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from etiquette_cases import draft, entry, interview, wib

from undur.etiquette.status import Status, current_round, reschedule_count, status_of

if TYPE_CHECKING:
    from undur.plan.message import LogEntry, Message

SENT = entry(wib(23, 9), "sent", kind="cancel")
MOVED = entry(wib(24, 9), "rescheduled", to=wib(30, 10))


@pytest.mark.parametrize(
    ("log", "messages", "status"),
    [
        ((), (), "planned"),
        ((entry(wib(20), "received"), entry(wib(21), "decided")), (), "planned"),
        ((), (draft(),), "drafted"),
        ((), (draft(kind="confirm"),), "planned"),
        ((entry(wib(23), "copied", message="m1"),), (draft(),), "copied"),
        ((entry(wib(23), "copied", kind="confirm"),), (), "planned"),
        ((entry(wib(23), "copied"), SENT), (draft(),), "sent"),
        ((entry(wib(23), "called"),), (), "sent"),
        ((entry(wib(23), "sent", kind="thanks"),), (), "planned"),
        ((SENT, entry(wib(24), "answered", answer="accepted")), (), "answered"),
        ((entry(wib(23), "called", answer="proposed"),), (), "answered"),
        ((SENT, entry(wib(24), "answered"), entry(wib(24, 1), "closed")), (), "closed"),
        ((entry(wib(25), "attended"),), (), "closed"),
        ((entry(wib(25), "cancelled"),), (), "closed"),
        ((SENT, entry(wib(23, 10), "answered"), MOVED), (), "planned"),
        ((entry(wib(22), "closed"), MOVED), (), "planned"),
        ((MOVED, entry(wib(25), "sent", kind="confirm")), (), "planned"),
        ((MOVED, entry(wib(25), "sent", kind="reschedule")), (), "sent"),
    ],
)
def test_the_status_is_the_first_that_holds_in_the_round(
    log: tuple[LogEntry, ...], messages: tuple[Message, ...], status: Status
) -> None:
    assert status_of(interview(log=log, messages=messages)) == status


def test_what_is_in_the_archive_is_closed() -> None:
    assert status_of(interview(log=(SENT, MOVED), archived=wib(30))) == "closed"


def test_a_round_begins_with_the_last_move() -> None:
    again = entry(wib(26), "rescheduled")
    assert current_round(interview(log=(SENT, MOVED, again))) == (again,)
    assert current_round(interview(log=(SENT,))) == (SENT,)
    assert current_round(interview()) == ()


def test_a_log_out_of_order_is_read_in_order_of_time() -> None:
    assert current_round(interview(log=(MOVED, SENT))) == (MOVED,)
    assert status_of(interview(log=(MOVED, SENT))) == "planned"


def test_every_move_counts() -> None:
    assert reschedule_count(interview(log=(SENT, MOVED, entry(wib(26), "rescheduled")))) == 2
    assert reschedule_count(interview(log=(SENT,))) == 0


@pytest.mark.parametrize(
    ("message", "status"),
    [
        (draft(written=wib(22)), "planned"),
        (draft(written=wib(25)), "planned"),
        (draft(id="m2", written=wib(25)), "drafted"),
        (draft(), "planned"),
        (draft(id="m2"), "drafted"),
    ],
)
def test_a_draft_of_an_earlier_round_is_none_of_this_one(message: Message, status: Status) -> None:
    log = (entry(wib(23), "sent", message="m1"), MOVED)
    assert status_of(interview(log=log, messages=(message,))) == status


def test_a_draft_from_before_the_move_is_none_of_this_round_though_it_was_never_sent() -> None:
    assert status_of(interview(log=(MOVED,), messages=(draft(written=wib(22)),))) == "planned"
