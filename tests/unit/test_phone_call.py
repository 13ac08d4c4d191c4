"""A call: its script in steps, how it can end, and what follows (rules T5, C6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from etiquette_cases import interview, wib
from msgspec.structs import replace

from undur.message.script import Piece, script_of
from undur.phone_call import Ending, Outcome, after_call, agreed, calling, endings, written_channel
from undur.plan.message import Message, Slot
from undur.plan.plan import Me, Plan
from undur.situation import Situation, situate
from undur.times.read import Reading

if TYPE_CHECKING:
    from undur.phone_call import Result
    from undur.plan.codes import Decision, Language
    from undur.plan.interview import Interview

NOW = wib(25, 8)
"""Two hours before it begins."""
ME = Me(name="Dewi Lestiani", phone="0812-3456-7890", time_zone="Asia/Jakarta")
SLOTS = (Slot(starts=wib(30, 10)), Slot(starts=wib(27, 10)))


def called(**fields: Any) -> Situation:
    """The situation of someone who calls."""
    one = interview(**{"decision": "cancel", "reason": "illness_self", "contact": "Ratna", "honorific": "Ibu"} | fields)
    plan = Plan(me=ME, interviews=(one,))
    return calling(situate(plan, one, NOW))


def after(result: Result, time: Reading | None = None, **fields: Any) -> Interview:
    situation = called(**fields)
    return after_call(situation, situation.interview, Outcome(result=result, time=time), NOW)


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("decision", ["cancel", "reschedule", "attend"])
def test_every_script_has_its_steps_and_something_for_the_voicemail(language: Language, decision: Decision) -> None:
    script = script_of(called(decision=decision, language=language, slots=SLOTS).draft.body)
    assert len(script.steps) >= 4
    assert "Dewi Lestiani" in " ".join(piece.text for piece in script.voicemail)
    assert not script.voicemail[0].text.splitlines()[0].endswith(":")


def test_directions_are_told_from_what_is_said() -> None:
    script = script_of(
        "Selamat pagi (PT Maju (Persero) Tbk).\n\n(Berhenti, lalu catat.)\n\nBaik. (Sebutkan hari.) Terima kasih."
    )
    assert script.steps == (
        (Piece("Selamat pagi (PT Maju (Persero) Tbk).", spoken=True),),
        (Piece("(Berhenti, lalu catat.)", spoken=False),),
        (Piece("Baik.", spoken=True), Piece("(Sebutkan hari.)", spoken=False), Piece("Terima kasih.", spoken=True)),
    )
    assert script.voicemail == ()


@pytest.mark.parametrize("body", ["", "   \n\n ", "Halo:", "\n\nJika kotak suara:\n"])
def test_a_script_of_nothing_much_still_is_one(body: str) -> None:
    assert script_of(body).voicemail == ()


def test_a_script_that_is_being_written_is_the_one_to_call_by() -> None:
    draft = Message(id="m1", kind="cancel", channel="phone", language="id", body="Selamat pagi.")
    assert called(messages=(draft,)).working == draft


def test_beside_a_written_draft_a_script_of_its_own_is_made() -> None:
    draft = Message(id="m1", kind="cancel", channel="whatsapp", language="id", body="Halo")
    working = called(messages=(draft,)).working
    assert (working.channel, working.kind, working.id) == ("phone", "cancel", "m2")


def test_a_second_call_begins_a_new_script() -> None:
    one = after("voicemail")
    again = calling(situate(Plan(me=ME, interviews=(one,)), one, NOW))
    assert again.working.id not in {message.id for message in one.messages}


def test_a_wish_for_another_time_can_end_with_one_of_the_slots_the_nearest_first() -> None:
    ends = endings(called(decision="reschedule", slots=(*SLOTS, Slot(starts=wib(24, 10)))))
    assert [(one.result, one.slot and one.slot.starts.day) for one in ends[:3]] == [
        *(("slot", 27), ("slot", 30), ("other_time", None)),
    ]


def test_a_cancellation_ends_without_a_time() -> None:
    assert [one.result for one in endings(called())] == [
        *("accepted", "proposed", "regret", "voicemail", "no_answer"),
    ]
    assert Ending(result="other_time") not in endings(called())


def test_after_a_cancelled_call_the_log_has_the_call_and_the_written_word_is_ready_in_the_channel_of_the_invitation() -> (
    None
):
    one = after("accepted")
    (entry,) = one.log
    assert (entry.what, entry.channel, entry.kind, entry.answer) == ("called", "phone", "cancel", "accepted")
    script, written = one.messages
    assert entry.message == script.id
    assert script.body
    assert (written.kind, written.channel, written.body) == ("cancel", "whatsapp", None)
    situation = situate(Plan(me=ME, interviews=(one,)), one, NOW)
    assert situation.working == written
    assert situation.next_step.id == "written_trace"
    assert "telepon" in situation.draft.body


def test_a_written_draft_that_was_begun_before_the_call_is_not_thrown_away() -> None:
    draft = Message(id="m1", kind="cancel", channel="whatsapp", language="id", body="Kata saya sendiri")
    one = after("accepted", messages=(draft,))
    assert one.messages[-1] == draft
    assert len(one.messages) == 2


def test_a_slot_they_agree_to_moves_the_interview_and_asks_for_a_confirmation() -> None:
    one = after("slot", agreed(SLOTS[1]), decision="reschedule", slots=SLOTS)
    assert one.starts == wib(27, 10)
    assert [entry.what for entry in one.log] == ["called", "rescheduled"]
    assert one.log[0].to == wib(27, 10)
    situation = situate(Plan(me=ME, interviews=(one,)), one, NOW)
    assert (situation.working.kind, situation.working.channel) == ("confirm", "whatsapp")
    assert "27 November" in situation.draft.body


def test_a_time_that_they_only_propose_is_noted_and_wants_a_reply() -> None:
    one = after("proposed", Reading(wib(28, 9), None, ""), decision="reschedule", slots=SLOTS)
    assert one.starts == wib(25, 10)
    (entry,) = one.log
    assert (entry.answer, entry.to) == ("proposed", wib(28, 9))
    assert one.messages[-1].kind == "reply"


def test_when_nobody_answers_nothing_is_noted_and_the_written_message_is_ready() -> None:
    one = after("no_answer")
    assert one.log == ()
    (written,) = one.messages
    assert (written.kind, written.channel) == ("cancel", "whatsapp")


def test_a_voicemail_counts_as_a_call_without_an_answer() -> None:
    situation = called()
    one = after_call(situation, situation.interview, Outcome(result="voicemail"), NOW, "kotak suara")
    (entry,) = one.log
    assert (entry.what, entry.answer, entry.note) == ("called", None, "kotak suara")


def test_calling_about_an_undecided_interview_decides_what_the_script_says() -> None:
    one = after("accepted", decision=None)
    assert one.decision == "cancel"


def test_an_invitation_by_telephone_is_confirmed_where_there_is_an_address() -> None:
    assert written_channel(interview(channel="phone", email="hrd@sagara.example")) == "email"
    assert written_channel(interview(channel="phone")) == "whatsapp"
    assert written_channel(interview(channel="email", email="hrd@sagara.example")) == "email"


def test_the_script_that_was_read_is_kept_as_it_was_said() -> None:
    situation = called()
    edited = replace(situation.working, body="Selamat pagi, saya batal datang.")
    one = after_call(situation.working_on(edited), situation.interview, Outcome(result="accepted"), NOW)
    assert one.messages[0].body == "Selamat pagi, saya batal datang."
