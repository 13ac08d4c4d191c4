"""As it arrives: the head of a mail, the steps of a call, and the length against what the channel bears."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from letters import bahari, desk
from undur.message.drafts import draft_of
from undur.message.limits import measure
from undur.message.preview import preview
from undur.message.segments import segments
from undur.plan.interview import Invitation
from undur.plan.message import Message
from undur.plan.plan import Me

if TYPE_CHECKING:
    from undur.message.preview import Preview
    from undur.plan.codes import Channel
    from undur.plan.interview import Interview

ME = Me(name="Dewi Lestiani", email="dewi@lestiani.example", phone="0812-3456-7890")


def shown(interview: Interview, channel: Channel = "email", me: Me = ME) -> Preview:
    message = Message(id="m1", kind="cancel", channel=channel, language="id")
    composed = desk(interview, "cancel", channel).written()
    return preview(message, draft_of(message, composed), interview, me)


def test_a_mail_says_from_whom_to_whom_and_about_what() -> None:
    head = {row.name: row.value for row in shown(bahari(email="hr@bahari.example")).headers}
    assert head == {
        "from": "Dewi Lestiani <dewi@lestiani.example>",
        "to": "Hendra Wijaya <hr@bahari.example>",
        "subject": "Pembatalan Wawancara – Analis Keuangan – Dewi Lestiani",
    }


def test_a_mail_in_the_thread_of_the_invitation_begins_with_re() -> None:
    one = bahari(invitation=Invitation(message_id="<1@bahari.example>"))
    assert dict(shown(one).headers)["subject"].startswith("Re: Pembatalan")
    assert not dict(shown(replace(one, invitation=Invitation(message_id="1"))).headers)["subject"].startswith("Re")


def test_what_is_not_known_leaves_no_empty_brackets() -> None:
    head = dict(shown(bahari(contact="", email=""), me=Me()).headers)
    assert head["to"] == "PT Bahari Karya"
    assert "from" not in head


def test_only_a_mail_has_a_head_and_only_a_call_has_steps() -> None:
    assert shown(bahari(), "whatsapp").headers == ()
    assert shown(bahari(), "whatsapp").steps == ()
    steps = shown(bahari(), "phone").steps
    assert steps[0].text.startswith("Selamat")
    assert steps[-1].heading == "Jika masuk kotak suara:"
    assert "Nomor saya" in steps[-1].text


@pytest.mark.parametrize(
    ("text", "number", "letters"),
    [
        ("a" * 160, 1, 160),
        ("a" * 161, 2, 161),
        ("a" * 306, 2, 306),
        ("a" * 307, 3, 307),
        ("€" * 80, 1, 160),
        ("é" * 160, 1, 160),
        ("ë", 1, 1),
        ("ë" * 70, 1, 70),
        ("ë" * 71, 2, 71),
        ("🙂" * 67, 2, 134),
        ("🙂" * 68, 3, 136),
        ("“", 1, 1),
    ],
)
def test_text_messages_are_counted_as_the_network_counts_them(text: str, number: int, letters: int) -> None:
    assert (segments(text).number, segments(text).letters) == (number, letters)
    assert segments(text).fits == (number <= 2)


def test_the_length_is_held_against_what_the_channel_bears() -> None:
    assert measure("kata " * 120, "whatsapp").length == "fits"
    assert measure("kata " * 121, "whatsapp").length == "long"
    assert measure("kata " * 181, "whatsapp").length == "too_long"
    assert measure("kata " * 181, "email").length == "long"
    sms = measure("a" * 307, "sms")
    assert (sms.segments, sms.bears, sms.length) == (3, 306, "long")
    assert measure("Ё" * 100, "sms").bears == 134
