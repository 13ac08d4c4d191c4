"""Whatever people and companies are called, the message has it unharmed; whatever they edit stays."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from letters import bahari, desk, slots_after
from undur.message.composed import SUBJECT, Composed
from undur.message.drafts import draft_of, edit
from undur.plan.codes import CHANNELS, KINDS, LANGUAGES, TONES
from undur.plan.message import Message
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


@settings(max_examples=80)
@given(data=st.data(), words=st.text(alphabet="abc .\n", min_size=3, max_size=30).map(lambda words: f"<{words}>"))
def test_words_that_a_person_wrote_never_vanish(data: st.DataObject, words: str) -> None:
    def composed() -> Composed:
        fields = {"reason": data.draw(st.sampled_from(["relocation", "", "offer_accepted"]))}
        tone, off = (
            data.draw(st.sampled_from(TONES)),
            data.draw(st.sampled_from([(), ("thanks",), ("apology", "closing")])),
        )
        kind = data.draw(st.sampled_from(["cancel", "reschedule"]))
        return desk(bahari(**fields), kind, hours=data.draw(HOURS), tone=tone, off=off).written()

    before = composed()
    place = data.draw(st.integers(0, len(before.body)))
    end = data.draw(st.integers(place, min(len(before.body), place + 60)))
    body = before.body[:place] + words + before.body[end:]
    message = edit(Message(id="m1", kind="cancel", channel="email", language="id"), before, before.subject, body)
    for _ in range(3):
        now = composed()
        draft = draft_of(message, now)
        assert words.strip() in draft.body
        for name, text in before.generated.items():
            untouched = name != SUBJECT and now.generated.get(name) == text
            assert not untouched or text not in body or text in draft.body
        before, body = now, draft.body
        message = edit(message, now, draft.subject, body)
