"""Whatever people and companies are called, the message has it unharmed."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from letters import bahari, desk, slots_after
from undur.plan.codes import CHANNELS, KINDS, LANGUAGES
from undur.plan.plan import Me

NAMES = st.one_of(
    st.sampled_from(
        [
            "O'Neil",
            "PT. A&B (Persero) Tbk",
            "Sdr/i [X]",
            "شركة النور",
            "株式会社 山田",
            "Kopi ☕ 🙂",
            "{name} %s {0}",
            "a" * 200,
        ]
    ),
    st.text(min_size=1, max_size=40),
).filter(lambda name: bool(name.split()))
HOURS = st.sampled_from([100, 40, 10, 2, -2])


def one_line(text: str) -> str:
    return " ".join(text.split())


@settings(max_examples=60)
@given(
    company=NAMES,
    name=NAMES,
    contact=NAMES,
    kind=st.sampled_from(["cancel", "reschedule"]),
    channel=st.sampled_from(["email", "whatsapp", "portal", "other"]),
    hours=HOURS,
    language=st.sampled_from(LANGUAGES),
)
def test_any_names_come_through(  # noqa: PLR0917  hypothesis gives each by name
    company: str, name: str, contact: str, kind: str, channel: str, hours: float, language: str
) -> None:
    one = bahari(company=company, contact=contact, reason="relocation", slots=slots_after(bahari().starts))
    body = desk(one, kind, channel, hours, me=Me(name=name), language=language).written().body
    for text in (company, name, contact):
        assert one_line(text) in body


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
