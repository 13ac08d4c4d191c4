"""Repairs on any mixture of sentences: each takes its own fault away and brings no other."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from letters import bahari, desk, northwind, slots_after
from undur.message.check import Proof, glance
from undur.message.check.mending import Trials, mended
from undur.stepwise import at_once
from voices import SOUND

if TYPE_CHECKING:
    from collections.abc import Iterable

    from letters import Desk
    from undur.message.check import Checked
    from undur.message.check.finding import Finding

_MORE: Final = (
    "Maaf banget aku batal",
    "P",
    "Rani Kusuma berminat.",
    "Dear [Name],",
    "Tolong pindahkan ke Sabtu 28/11 jam 20.00.",
    "Saya diare dan utang saya banyak.",
    "Your team is too slow.",
    "MOHON MAAF SAYA BATAL IKUT WAWANCARA.",
    "NIK 3275014501990001",
    "Kepada Yth. Hendra.",
    "karena satu dan lain hal",
    "sy tdk bisa, Kamis, 25 November 2026 🙏",
)
_LINES: Final = sorted(
    {*_MORE} | {line for text in SOUND for line in text.body.replace(". ", ".\n").split("\n") if line}
)
_BODIES: Final = st.lists(st.sampled_from(_LINES), max_size=9).flatmap(
    lambda lines: st.sampled_from((" ", "\n", "\n\n")).map(lambda blank: blank.join(lines))
)


@st.composite
def desks(draw: st.DrawFn) -> Desk:
    """A case in either language, of any phase and channel, with slots and a reason or without."""
    one = draw(st.sampled_from((bahari(), northwind())))
    fields = {"slots": slots_after(one.starts)} if draw(st.booleans()) else {}
    reason = draw(st.sampled_from(("", "illness_self", "offer_accepted")))
    which = bahari if one.id == "bahari-karya" else northwind
    kind, channel = (
        draw(st.sampled_from(("cancel", "reschedule"))),
        draw(st.sampled_from(("email", "whatsapp", "phone"))),
    )
    return desk(which(reason=reason, **fields), kind, channel, draw(st.sampled_from((100, 40, 10, 2, -2))))


def weighed(findings: Iterable[Finding]) -> Counter[str]:
    """Slug → how much there is of it; a hint weighs less than a warning."""
    weights = {"error": 3, "warning": 2, "hint": 1}
    return Counter(one.fault for one in findings for _ in range(weights[one.severity]))


@settings(max_examples=60, deadline=None)
@given(desks(), _BODIES)
def test_a_repair_takes_its_own_fault_away_and_brings_no_other(one: Desk, body: str) -> None:
    findings = one.read(body).findings
    before = weighed(findings)
    for finding in findings:
        if finding.repair is not None:
            after = weighed(one.read(mended(body, finding.repair)).findings)
            assert after[finding.fault] < before[finding.fault]
            assert not after - before


@settings(max_examples=60, deadline=None)
@given(desks(), st.text(max_size=300))
def test_any_text_is_answered_with_places_inside_it(one: Desk, body: str) -> None:
    checked = one.read(body)
    places = [(one.start, one.end) for one in checked.findings if one.start is not None and one.end is not None]
    assert all(0 <= start < end <= len(body) for start, end in places)
    assert all(body[thing.start : thing.end] == thing.text for thing in checked.understood)


@settings(max_examples=60, deadline=None)
@given(desks(), _BODIES, _BODIES)
def test_a_text_that_is_checked_in_steps_comes_to_the_same_whatever_was_tried_before(
    one: Desk, before: str, body: str
) -> None:
    trials = Trials()
    for text in (before, body):
        proof = Proof("", text, one.case, one.plan, one.choices, trials)
        seen = at_once(proof.reading())
        at_once(proof.trying(again=False))
        whole = at_once(proof.trying(again=True))
        assert whole == one.read(text)
        assert glance("", text, one.case, one.plan, one.choices) == without_repairs(whole) == without_repairs(seen)


def without_repairs(checked: Checked) -> Checked:
    return replace(checked, findings=tuple(replace(one, repair=None) for one in checked.findings))


def test_a_repair_that_held_is_offered_again_at_once_and_no_longer_once_it_does_not_hold() -> None:
    one, trials = desk(bahari(), "cancel", "email"), Trials()

    def seen(body: str) -> dict[str, bool]:
        found = at_once(Proof("", body, one.case, one.plan, one.choices, trials).reading()).findings
        return {one.detail: one.repair is not None for one in found if one.fault == "abbreviations"}

    first = Proof("", "Saya tdk bisa hadir.", one.case, one.plan, one.choices, trials)
    at_once(first.reading())
    at_once(first.trying(again=False))
    assert seen("Maaf, saya tdk bisa hadir krn sakit.") == {"tdk": True, "krn": False}
    long = "Maaf, saya tdk bisa hadir. " * 200  # of a text as long as this nothing is repaired
    assert not any(seen(long).values())
