"""Ids of interviews and messages: readable, ASCII, never used twice."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from undur.plan.ids import company_slug, free_id, ids_taken, new_interview_id, new_message_id
from undur.plan.interview import Interview
from undur.plan.message import LogEntry, Message
from undur.plan.plan import Damaged, Deleted, Plan

NOW = dt.datetime(2026, 11, 24, 2, 12, tzinfo=dt.UTC)

BAHARI = Interview(id="bahari-karya", company="PT Bahari Karya", starts=dt.date(2026, 12, 3))


@pytest.mark.parametrize(
    ("company", "slug"),
    [
        ("PT Bahari Karya", "bahari-karya"),
        ("PT. Bahari Karya (Persero) Tbk.", "bahari-karya"),
        ("CV Sumber Rejeki", "sumber-rejeki"),
        ("Toko Rimba", "toko-rimba"),
        ("Café Señja & Co.", "cafe-senja"),
        ("O'Neil  Group", "o-neil-group"),
        ("PT", "pt"),
        ("漢字", "interview"),
        ("", "interview"),
        ("Ptarmigan Cvetko", "ptarmigan-cvetko"),
    ],
)
def test_the_slug_is_the_name_without_its_legal_form(company: str, slug: str) -> None:
    assert company_slug(company) == slug


@given(st.text(max_size=80))
def test_any_name_gives_a_short_ascii_slug(company: str) -> None:
    slug = company_slug(company)
    assert slug
    assert len(slug) <= 40
    assert set(slug) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert slug.strip("-") == slug


def test_a_clash_gets_a_number() -> None:
    assert free_id("a", {"b"}) == "a"
    assert free_id("a", {"a"}) == "a-2"
    assert free_id("a", {"a", "a-2", "a-4"}) == "a-3"


def test_an_id_that_was_deleted_is_not_used_again() -> None:
    plan = Plan(deleted=(Deleted(id="bahari-karya", at=NOW),))
    assert new_interview_id("PT Bahari Karya", ids_taken(plan)) == "bahari-karya-2"


def test_an_id_of_a_damaged_record_is_in_use() -> None:
    plan = Plan(interviews=(BAHARI,), damaged=(Damaged(raw={"id": "bahari-karya-2"}, faults=()),))
    assert new_interview_id("PT Bahari Karya", ids_taken(plan)) == "bahari-karya-3"


def test_messages_are_numbered() -> None:
    assert new_message_id(BAHARI) == "m1"
    one = Message(id="m1", kind="cancel", channel="email", language="id")
    assert new_message_id(replace(BAHARI, messages=(one,))) == "m2"


def test_a_message_named_in_the_log_keeps_its_id_after_it_is_gone() -> None:
    log = (LogEntry(at=NOW, what="sent", message="m1"), LogEntry(at=NOW, what="answered"))
    assert new_message_id(replace(BAHARI, log=log)) == "m2"
