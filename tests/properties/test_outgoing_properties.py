"""Whatever people write, it arrives as written, and never as anything but text."""

from __future__ import annotations

import email
import email.policy
import re
from email.header import decode_header, make_header
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import unquote, urlsplit

from hypothesis import given, settings
from hypothesis import strategies as st

from outgoings import outgoing
from undur.exchange.cleaning import clean
from undur.exchange.outgoing.calendar_answer import refusal_answer
from undur.exchange.outgoing.files import safe_name
from undur.exchange.outgoing.mail_file import mail_draft
from undur.exchange.outgoing.mail_headers import one_line
from undur.exchange.outgoing.opening import trouble_ahead
from undur.exchange.outgoing.phone import international
from undur.exchange.outgoing.refusals import HandOverError
from undur.exchange.outgoing.ways import make
from undur.plan.plan import Me

if TYPE_CHECKING:
    from undur.exchange.outgoing.ways import Way

any_char = st.characters(exclude_categories=())
"""Lone surrogates too."""
tricky = st.text(alphabet="aé你☕=?_:;,\\\"'<>@.&#%+ \t\n\r\x00\x0b\x1b\x85\u2028\u202e\ud800N", max_size=60)
encoded = st.sampled_from(
    ["=?utf-8?q?Hi=0D=0ABcc:_e@e.example?=", "=?utf-8?b?SGkNCkJjYzogeEB5?=", "\r\nBcc: x@y.example"]
)
texts = st.one_of(
    tricky, st.text(alphabet=any_char, max_size=200), st.builds("".join, st.lists(tricky | encoded, max_size=4))
)
written = texts.filter(lambda text: text.strip() != "")


def lines_of(text: str) -> list[str]:
    return [line.rstrip() for line in text.replace("\r\n", "\n").rstrip("\n").split("\n")]


@given(subject=texts, contact=texts, name=texts, body=written)
@settings(max_examples=60)
def test_no_text_becomes_a_header_and_the_body_comes_back(subject: str, contact: str, name: str, body: str) -> None:
    me = Me(name=name, email="dewi@lestiani.example")
    source = mail_draft(outgoing(subject=subject, contact=contact, me=me, body=body, invitation=None)).encode("ascii")
    message = email.message_from_bytes(source, policy=email.policy.compat32)
    assert sorted(message.keys()) == sorted(
        ["X-Unsent", "Date", "From", "To", "Subject", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"]
    )
    read = cast("Any", email.message_from_bytes(source, policy=email.policy.default))
    assert [one.addr_spec for one in read["To"].addresses] == ["rekrutmen@baharikarya.example"]
    assert [one.addr_spec for one in read["From"].addresses] == ["dewi@lestiani.example"]
    assert str(make_header(decode_header(message["Subject"]))) == one_line(subject)
    assert lines_of(read.get_content()) == lines_of(clean(body))


@given(body=written, role=texts, name=texts)
@settings(max_examples=60)
def test_calendar_text_comes_back_and_adds_no_property(body: str, role: str, name: str) -> None:
    source = refusal_answer(outgoing(body=body, role=role, me=Me(name=name)))
    assert all(len(line.encode()) <= 75 for line in source.split("\r\n"))
    assert "\n" not in source.replace("\r\n", "")
    lines = source.replace("\r\n ", "").split("\r\n")
    assert [re.split("[;:]", line)[0] for line in lines if line] == [
        *("BEGIN", "PRODID", "VERSION", "CALSCALE", "METHOD", "BEGIN", "UID", "DTSTAMP", "SEQUENCE", "ORGANIZER"),
        *("ATTENDEE", "SUMMARY", "COMMENT", "DTSTART", "DTEND", "END", "END"),
    ]
    comment = next(line for line in lines if line.startswith("COMMENT:")).removeprefix("COMMENT:")
    back = re.sub(r"\\(.)", lambda sign: "\n" if sign[1] in "nN" else sign[1], comment)
    assert back == clean(body.strip())


@given(subject=texts, body=written)
@settings(max_examples=60)
def test_a_link_carries_the_text_and_may_always_be_opened(subject: str, body: str) -> None:
    ways: tuple[Way, ...] = ("mailto", "whatsapp")
    for way in ways:
        try:
            link = make(way, outgoing(subject=subject, body=body))
        except HandOverError as refused:
            assert refused.code == "too_long"  # noqa: PT017  either outcome is right, and each is looked at
            continue
        assert link.isascii()
        assert trouble_ahead(link, {"DISPLAY": ":0"}, "linux", str) is None
        carried = unquote(urlsplit(link).query.rpartition("body=" if way == "mailto" else "text=")[2])
        assert carried.replace("\r\n", "\n") == clean(body)


@given(
    phone=st.text(alphabet="0123456789+()-. /WA", max_size=24) | texts, country=st.sampled_from(["ID", "SG", "GB", ""])
)
@settings(max_examples=60)
def test_a_number_is_digits_or_is_refused(phone: str, country: str) -> None:
    try:
        number = international(phone, country)
    except HandOverError as refused:
        assert refused.code in ("no_phone", "unclear_phone")  # noqa: PT017  either outcome is right
    else:
        assert re.fullmatch(r"[1-9][0-9]{7,14}", number)


@given(
    name=st.one_of(texts, st.sampled_from(["con", "NUL.txt", "../../etc/passwd", "C:\\x", "-rf", ".bashrc", "com1"]))
)
@settings(max_examples=60)
def test_a_file_name_stays_in_its_folder_on_every_system(name: str) -> None:
    safe = safe_name(name)
    assert re.fullmatch(r"[a-z0-9][a-z0-9-]{0,65}", safe)
    assert (Path("/folder") / safe).parent == Path("/folder")
    assert safe not in {"con", "prn", "aux", "nul", "com1", "lpt1"}
