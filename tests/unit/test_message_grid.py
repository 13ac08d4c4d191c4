"""Every message that can be composed is right: whole, short, without a gap, and to the checker's liking."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from typing import TYPE_CHECKING, Any, Final

import pytest

from letters import HOURS_LEFT, bahari, desk, slots_after
from undur.message.limits import measure
from undur.plan.codes import CHANNELS, KINDS, LANGUAGES, TONES, Kind, Language
from undur.plan.interview import Referral
from undur.plan.message import LogEntry
from undur.plan.plan import Me

if TYPE_CHECKING:
    from collections.abc import Iterator

    from letters import Desk
    from undur.plan.interview import Interview

_THEN: Final = dt.datetime(2026, 11, 28, 9, tzinfo=dt.UTC)
_LACKING: Final[tuple[dict[str, Any], ...]] = (
    {},
    {"role": ""},
    {"contact": "", "honorific": ""},
    {"honorific": ""},
    {"starts": dt.date(2026, 12, 3)},
    {"channel": None},
    {"role": "", "contact": "", "honorific": "", "starts": dt.date(2026, 12, 3)},
)
"""Facts that a record may lack."""
_UGLY: Final = re.compile(r"  |\t|[\[\]{}]| [,.;:!?]|,,|\.\.|,\.|\n\n\n|^\s|\s$|\bNone\b")
_DOUBLED: Final = re.compile(r"\b(\w+) \1\b", re.IGNORECASE)


def interview(kind: Kind, lacking: dict[str, Any]) -> Interview:
    """An interview in which this kind of message makes sense."""
    whole = bahari()
    about: Kind = "cancel" if kind in {"cancel", "thanks", "referral", "follow_up"} else "reschedule"
    sent = LogEntry(at=_THEN, what="sent", kind=about, channel="email")
    answered = LogEntry(at=_THEN, what="answered", answer="accepted")
    log = {"cancel": (), "reschedule": (), "nudge": (sent,)}.get(kind, (sent, answered))
    fields: dict[str, Any] = {
        "reason": "offer_accepted" if about == "cancel" else "illness_self",
        "slots": slots_after(whole.starts),
        "log": log,
        "referral": Referral(name="Rani Kusuma"),
    }
    return bahari(**(fields | lacking))


def desks(kind: Kind, language: Language) -> Iterator[Desk]:
    """All channels, tones, phases and missing facts, the varieties by turns."""
    for turn, (channel, tone, hours, lacking) in enumerate(
        itertools.product(CHANNELS, TONES, HOURS_LEFT.values(), _LACKING)
    ):
        one = interview(kind, lacking)
        yield desk(one, kind, channel, hours, language=language, tone=tone, wording=turn % 6)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_composed_text_is_whole_and_pleases_the_checker(kind: Kind, language: Language) -> None:
    for one in desks(kind, language):
        composed = one.written()
        body = composed.body
        assert not _UGLY.search(body), body
        assert not _DOUBLED.search(body), body
        assert one.faults(body, composed.subject) == set(), body
        assert bool(composed.subject) == (one.choices.channel == "email")
        assert "Dewi Lestiani" in body
        assert measure(body, one.choices.channel).length != "too_long", body


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_sender_without_a_name_leaves_no_gap(kind: Kind, language: Language) -> None:
    for channel, lacking in itertools.product(CHANNELS, _LACKING):
        one = desk(interview(kind, lacking), kind, channel, me=Me(time_zone="Asia/Makassar"), language=language)
        body = one.written().body
        assert not _UGLY.search(body), body
        assert not body.rstrip().endswith(","), body


@pytest.mark.parametrize(
    "part", ["greeting", "thanks", "news", "reason", "apology", "alternative", "closing", "signature"]
)
def test_a_part_switched_off_leaves_no_gap(part: Any) -> None:
    kinds: tuple[Kind, ...] = ("cancel", "reschedule")
    for kind, channel, hours in itertools.product(kinds, CHANNELS, HOURS_LEFT.values()):
        composed = desk(interview(kind, {}), kind, channel, hours, off=(part,)).written()
        assert part not in composed.generated
        assert not _UGLY.search(composed.body), composed.body
