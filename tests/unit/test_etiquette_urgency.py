"""The order of the list: what is to be done, then what is waited for, then the rest."""

from __future__ import annotations

from etiquette_cases import case_at, entry, wib

from undur.etiquette.urgency import urgency

NOW = wib(23, 12)
SENT = entry(wib(23, 9), "sent", kind="reschedule", channel="whatsapp")


def test_things_to_do_come_by_send_by_then_waiting_then_the_rest_by_start() -> None:
    started = case_at(NOW, id="started", starts=wib(23, 11), decision="cancel")
    soon = case_at(NOW, id="soon", starts=wib(25, 10))
    later = case_at(NOW, id="later", starts=wib(30, 10), decision="reschedule")
    waiting = case_at(NOW, id="waiting", starts=wib(24, 9), decision="reschedule", log=(SENT,))
    going = case_at(NOW, id="going", starts=wib(24, 8), decision="attend")
    going_later = case_at(NOW, id="going-later", starts=wib(26, 8), decision="attend")
    closed = case_at(NOW, id="closed", starts=wib(20, 8), log=(entry(wib(20), "closed"),))
    shuffled = [closed, going_later, waiting, later, going, soon, started]
    order = [case.interview.id for case in sorted(shuffled, key=urgency)]
    assert order == ["started", "soon", "later", "waiting", "going", "going-later", "closed"]


def test_an_answer_that_waits_for_a_reply_is_something_to_do() -> None:
    answered = case_at(NOW, decision="reschedule", log=(SENT, entry(wib(23, 10), "answered")))
    assert urgency(answered)[:2] == (0, wib(24, 10))
    replied = case_at(
        NOW, decision="reschedule", log=(SENT, entry(wib(23, 10), "answered"), entry(wib(23, 11), "replied"))
    )
    assert urgency(replied)[0] == 2


def test_a_nudge_is_something_to_do_once_it_is_due() -> None:
    assert urgency(case_at(wib(24, 8, 59), decision="reschedule", log=(SENT,)))[0] == 1
    assert urgency(case_at(wib(24, 9), decision="reschedule", log=(SENT,)))[:2] == (0, wib(24, 9))


def test_a_new_time_wants_its_confirmation() -> None:
    moved = entry(wib(23, 9), "rescheduled")
    assert urgency(case_at(NOW, decision="attend", log=(moved,)))[:2] == (0, wib(24, 9))
    assert urgency(case_at(NOW, decision="attend", log=(moved, entry(wib(23, 10), "confirmed"))))[0] == 2
