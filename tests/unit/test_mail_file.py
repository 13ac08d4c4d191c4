"""The mail draft as a file."""

from __future__ import annotations

import email
import email.policy
from typing import TYPE_CHECKING, Any, cast

import pytest
from msgspec.structs import replace

from outgoings import BODY, INVITATION, outgoing, rescheduling
from undur.exchange.outgoing import mail_file
from undur.exchange.outgoing.mail_file import mail_draft
from undur.exchange.outgoing.refusals import HandOverError
from undur.plan.plan import Me

if TYPE_CHECKING:
    from email.message import EmailMessage

    from undur.exchange.outgoing.outgoing import Outgoing

SMUGGLED = [
    "Hi\r\nBcc: evil@evil.example",
    "Hi\nBcc: evil@evil.example",
    "Hi\rBcc: evil@evil.example",
    "Hi\r\n\r\n<body>",
    "=?utf-8?q?Hi=0D=0ABcc:_evil@evil.example?=",
    "Hi =?utf-8?b?SGkNCkJjYzogZXZpbEBldmlsLmV4YW1wbGU=?= there",
    "=?utf-8?q?=3D=3Futf-8=3Fq=3FHi=3D0D=3D0ABcc:_e@e.example=3F=3D?=",
    "Hi\x0bBcc: e@e.example",
    "Hi\x85Bcc: e@e.example",
    "Hi\u2028Bcc: e@e.example",
    f"{'a' * 2000}\r\nBcc: x@y.example",
    "é\r\nBcc: x@y.example",
    "Hi\x00\ud800x",
]


HEADERS = [
    ("X-Unsent", "1"),
    ("Date", "Tue, 24 Nov 2026 09:12:30 +0700"),
    ("From", "Dewi Lestiani <dewi@lestiani.example>"),
    ("To", "Hendra Wijaya <rekrutmen@baharikarya.example>"),
    ("Subject", "Pembatalan Wawancara – Dewi"),
    ("MIME-Version", "1.0"),
    ("Content-Type", 'text/plain; charset="utf-8"'),
    ("Content-Transfer-Encoding", "quoted-printable"),
]
"""Of a draft that answers no mail."""


def text_of(part: Any) -> str:
    return str(part.get_content()).replace("\r\n", "\n")


def read(one: Outgoing) -> EmailMessage:
    """The draft as a mail program reads it."""
    return email.message_from_bytes(mail_draft(one).encode("ascii"), policy=email.policy.default)


def test_the_draft_says_who_writes_to_whom_about_what() -> None:
    message = read(outgoing(invitation=None))
    assert sorted(message.items()) == sorted(HEADERS)
    assert text_of(message) == f"{BODY}\n"


def test_every_line_ends_as_mail_wants_it_and_is_ascii() -> None:
    source = mail_draft(outgoing())
    assert source.isascii()
    assert source.count("\n") == source.count("\r\n") == source.count("\r")
    assert max(len(line) for line in source.split("\r\n")) <= 78


def test_it_answers_the_mail_of_the_invitation() -> None:
    message = read(outgoing())
    assert message["In-Reply-To"] == message["References"] == "<20261119.0920.1@baharikarya.example>"
    assert message["Subject"] == "Re: Pembatalan Wawancara – Dewi"


@pytest.mark.parametrize("subject", ["Re: Undangan", "RE: Undangan", "Bls: Undangan"])
def test_a_subject_that_answers_already_stays(subject: str) -> None:
    assert read(outgoing(subject=subject))["Subject"] == subject


@pytest.mark.parametrize(
    "message_id",
    [
        f"<{'A' * 90}@AM0PR04MB1234.eurprd04.prod.outlook.com>",
        "<$weird[x]{1}+a_b=c@b.example>",
        "<a..b@[1.2.3.4]>",
    ],
)
def test_an_unusual_message_id_is_named_whole(message_id: str) -> None:
    source = mail_draft(outgoing(invitation=replace(INVITATION, message_id=f" {message_id}\n")))
    assert f"\r\nIn-Reply-To: {message_id}\r\nReferences: {message_id}\r\n" in source


@pytest.mark.parametrize(
    "message_id", ["", "a@b.example", "<a@b>\r\nBcc: x@y.example", "<a b@c>", "<é@b.example>", "<a><b@c>"]
)
def test_what_is_no_message_id_names_nothing(message_id: str) -> None:
    message = read(outgoing(invitation=replace(INVITATION, message_id=message_id)))
    assert "In-Reply-To" not in message
    assert message["Subject"] == "Pembatalan Wawancara – Dewi"


@pytest.mark.parametrize("text", SMUGGLED, ids=range(len(SMUGGLED)))
@pytest.mark.parametrize("where", ["subject", "contact", "name", "body"])
def test_no_text_becomes_a_header(where: str, text: str) -> None:
    if where == "name":
        one = outgoing(me=Me(name=text, email="dewi@lestiani.example"), invitation=None)
    elif where == "contact":
        one = outgoing(contact=text, invitation=None)
    else:
        fields: dict[str, Any] = {where: text}
        one = outgoing(invitation=None, **fields)
    source = mail_draft(one)
    message = email.message_from_bytes(source.encode("ascii"), policy=email.policy.compat32)
    assert sorted(message.keys()) == sorted(name for name, _ in HEADERS)
    assert "\nbcc:" not in source.partition("\r\n\r\n")[0].lower()


def test_a_header_that_got_in_all_the_same_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    for smuggled in ("Subject: x\r\n\r\nBcc: evil@evil.example\r\n", "Subject: x\r\n=?Bcc: evil@evil.example\r\n"):
        monkeypatch.setattr(mail_file, "text_header", lambda *_, smuggled=smuggled: smuggled)
        with pytest.raises(HandOverError) as refused:
            mail_draft(outgoing())
        assert refused.value.code == "unsafe_header"


@pytest.mark.parametrize(
    "name", [f"{'x' * 66};=?=?=?", f"{'x' * 60}, evil@evil.example", "Hendra, Bapak <x@y.example>"]
)
def test_a_name_never_becomes_an_address(name: str) -> None:
    message = read(outgoing(contact=name))
    (to,) = message["To"].addresses
    assert to.addr_spec == "rekrutmen@baharikarya.example"
    assert to.display_name.replace(" ", "") == name.replace(" ", "")  # older parsers put a blank between encoded words


@pytest.mark.parametrize("own", ["", "dewi", "dewi@lestiani.example, x@y.example"])
def test_without_an_address_of_ones_own_the_mail_program_puts_its_own(own: str) -> None:
    assert "From" not in read(outgoing(me=Me(name="Dewi", email=own)))


@pytest.mark.parametrize(("one", "method"), [(outgoing(), "REPLY"), (rescheduling(), "COUNTER")])
def test_the_calendars_answer_goes_along_as_a_second_part(one: Outgoing, method: str) -> None:
    message = read(one)
    assert message.get_content_type() == "multipart/alternative"
    text, calendar = cast("Any", message.get_payload())
    assert text_of(text) == f"{BODY}\n"
    assert calendar.get_content_type() == "text/calendar"
    assert calendar.get_param("method") == method
    assert f"METHOD:{method}\r\n" in calendar.get_content()
    assert calendar.get_content_disposition() is None
