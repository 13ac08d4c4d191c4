"""Whatever people and companies are called, the message has it unharmed."""

from __future__ import annotations

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from letters import bahari, desk, slots_after
from undur.plan.codes import CHANNELS, KINDS, LANGUAGES, TONES
from undur.plan.interview import Referral
from undur.plan.message import LogEntry
from undur.plan.plan import Me

NAMES = st.one_of(
    st.sampled_from(
        [
            "O'Neil",
            "PT. A&B (Persero) Tbk",
            "Sdr/i [X]",
            "Jl. Pelabuhan No. 8 (lt. 3), Makassar",
            "شركة النور",
            "株式会社 山田",
            "Kopi ☕ 🙂",
            "{name} %s {0}",
            "a" * 200,
        ]
    ),
    st.text(min_size=1, max_size=40),
).filter(lambda name: bool(name.split()))
WORDS = (
    "Ibu saya dirawat di RSUD dr. Soetomo",
    "ada urusan di PT. A&B (Persero) Tbk",
    "Sdr/i saya menikah di O'Neil Hall",
    "عندي موعد",
    "家里有急事",
    "acara keluarga 🙂",
    "x" * 200,
)
SENT = LogEntry(at=dt.datetime(2026, 11, 20, 9, tzinfo=dt.UTC), what="sent", kind="cancel")
ANSWERED = LogEntry(at=dt.datetime(2026, 11, 21, 9, tzinfo=dt.UTC), what="answered", answer="accepted")
HOURS = st.sampled_from([100, 40, 10, 2, -2])


def one_line(text: str) -> str:
    return " ".join(text.split())


@settings(max_examples=80)
@given(
    names=st.tuples(NAMES, NAMES, NAMES, NAMES, NAMES, NAMES),
    kind=st.sampled_from(KINDS),
    channel=st.sampled_from(["email", "whatsapp", "portal", "phone", "other"]),
    hours=HOURS,
    language=st.sampled_from(LANGUAGES),
    tone=st.sampled_from(TONES),
)
def test_any_names_come_through(
    names: tuple[str, ...], kind: str, channel: str, hours: float, language: str, tone: str
) -> None:
    company, name, contact, role, place, friend = names
    one = bahari(
        company=company,
        contact=contact,
        role=role,
        place=place,
        reason="relocation",
        slots=slots_after(bahari().starts),
        log=(SENT, ANSWERED),
        referral=Referral(name=friend, friend_agreed=SENT.at, company_agreed=SENT.at),
    )
    written = desk(one, kind, channel, hours, me=Me(name=name), language=language, tone=tone).written()
    text = f"{written.subject}\n{written.body}".casefold()
    said = {company, name, contact}
    said |= {role} if kind != "follow_up" or channel != "email" else set()
    said |= {place} if kind == "confirm" else set()
    said |= {friend} if kind == "referral" else set()
    for whole in said:
        assert one_line(whole).casefold().removeprefix("the ") in text


@given(words=st.sampled_from(WORDS), language=st.sampled_from(LANGUAGES), hours=HOURS)
def test_own_words_for_a_reason_come_through(words: str, language: str, hours: float) -> None:
    one = bahari(reason="other", reason_words=words, language=language)
    body = desk(one, hours=hours, language=language).written().body
    assert one_line(words)[1:].rstrip(".") in body


@settings(max_examples=60)
@given(
    text=st.text(max_size=300),
    subject=st.text(max_size=40),
    kind=st.sampled_from(KINDS),
    channel=st.sampled_from(CHANNELS),
    hours=HOURS,
)
def test_the_checker_answers_on_any_text_and_its_places_and_repairs_fit_it(
    text: str, subject: str, kind: str, channel: str, hours: float
) -> None:
    for finding in desk(bahari(), kind, channel, hours).read(text, subject).findings:
        assert (finding.start is None) == (finding.end is None)
        if finding.start is not None and finding.end is not None:
            assert 0 <= finding.start < finding.end <= len(text)
        if finding.repair is not None:
            assert 0 <= finding.repair.start <= finding.repair.end <= len(text)
