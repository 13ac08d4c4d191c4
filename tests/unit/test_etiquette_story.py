"""Two interviews followed from the invitation to the end, as a person would see them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from etiquette_cases import case_at, draft, entry, wib

from undur.etiquette.advice import advise
from undur.etiquette.mistakes import mistakes_of
from undur.etiquette.next_step import next_step
from undur.etiquette.steps import steps_of
from undur.words import words_in

if TYPE_CHECKING:
    import datetime as dt

    from undur.plan.message import LogEntry

WORDS = words_in("en").etiquette


class Story:
    """An interview that goes through its days."""

    def __init__(self, **fields: Any) -> None:
        self.fields = fields
        self.log: tuple[LogEntry, ...] = ()

    def happens(self, at: dt.datetime, what: Any, **fields: Any) -> None:
        self.log = (*self.log, entry(at, what, **fields))

    def at(self, now: dt.datetime) -> tuple[str, str, set[str], set[str]]:
        """The next step, the advice, what is overdue, and the mistakes that were made."""
        case = case_at(now, log=self.log, **self.fields)
        steps = steps_of(case)
        overdue = {step.id for step in steps if step.state == "overdue"}
        made = {one.id for one in mistakes_of(case) if one.state == "made"}
        return WORDS.next_step(next_step(case, steps)), WORDS.advice(advise(case)), overdue, made


def test_a_cancellation_from_the_invitation_to_a_later_hello() -> None:
    story = Story()
    story.happens(wib(19, 9), "received")
    assert story.at(wib(19, 9, 30))[0] == "answer the invitation by Fri 20 Nov 09:00 WIB; your decision may follow"
    story.happens(wib(19, 10), "replied", kind="reply")
    assert story.at(wib(20, 9)) == (
        "decide without hurry, there is time until Tue 24 Nov 10:00 WIB",
        "send it now",
        set(),
        set(),
    )

    story.fields |= {"decision": "cancel", "reason": "offer_accepted"}
    assert story.at(wib(22, 20))[:2] == (
        "write it now, send it Mon 23 Nov 08:00 WIB on WhatsApp",
        "send it Mon 23 Nov 08:00 WIB",
    )

    story.fields |= {"messages": (draft(),)}
    assert story.at(wib(23, 8))[0] == "the message is ready, send it now on WhatsApp"
    story.happens(wib(23, 8, 1), "copied", message="m1", kind="cancel", channel="whatsapp")
    assert story.at(wib(23, 8, 2))[0] == "has it gone out? If not, paste and send it on WhatsApp"
    story.happens(wib(23, 8, 3), "sent", message="m1", kind="cancel", channel="whatsapp")
    assert story.at(wib(23, 8, 4))[:2] == (
        "they have been told; if they reply, note it and answer",
        "wait for an answer",
    )

    story.happens(wib(23, 11), "answered", answer="accepted")
    assert story.at(wib(23, 12))[0] == "they understand: answer with thanks by Tue 24 Nov 11:00 WIB"
    assert story.at(wib(24, 11, 1))[2:] == ({"answer_reply"}, {"ignored_reply"})
    story.happens(wib(24, 12), "replied", kind="thanks")
    assert story.at(wib(24, 12)) == ("nothing urgent; say hello again from Thu 24 Dec", "nothing to send", set(), set())

    assert story.at(wib(28, 9, month=12))[0] == "say hello again, if you are still interested"
    story.happens(wib(28, 10, month=12), "sent", kind="follow_up")
    assert story.at(wib(28, 10, month=12))[0] == "all done, archive it"
    story.happens(wib(29, 10, month=12), "closed")
    assert story.at(wib(30, month=12))[0] == "closed"


def test_the_evening_before_and_a_new_time() -> None:
    story = Story(starts=wib(25, 9))
    assert story.at(wib(24, 21))[:3] == (
        "decide now; if you can't come, send word now and call Wed 25 Nov 08:00 WIB",
        "write and send now, then call Wed 25 Nov 08:00 WIB",
        {"decide", "tell_now"},
    )

    story.fields |= {"decision": "reschedule", "reason": "illness_self"}
    assert story.at(wib(24, 21, 5))[0] == "write and send now, then call Wed 25 Nov 08:00 WIB"
    story.happens(wib(24, 21, 15), "sent", kind="reschedule", channel="whatsapp")
    assert story.at(wib(24, 21, 16))[0] == "call as well Wed 25 Nov 08:00 WIB, so that they surely know"
    assert story.at(wib(25, 8))[0] == "call as well, so that they surely know"

    story.happens(wib(25, 8, 5), "called", answer="proposed")
    assert story.at(wib(25, 8, 6))[0] == "note the new time"
    story.happens(wib(25, 8, 10), "rescheduled", from_=wib(25, 9), to=wib(30, 9))
    story.fields |= {"decision": "attend", "starts": wib(30, 9)}
    assert story.at(wib(25, 8, 11)) == ("confirm the new time, Mon 30 Nov 09:00 WIB", "send it now", set(), set())
    assert story.at(wib(26, 8, 11))[2] == {"confirm_time"}

    story.happens(wib(26, 9), "confirmed")
    assert story.at(wib(26, 9))[0] == "be there Mon 30 Nov 09:00 WIB, a little early if you can"
    story.fields |= {"decision": "reschedule"}
    assert "second_reschedule" in {one.id for one in mistakes_of(case_at(wib(26, 10), log=story.log, **story.fields))}
