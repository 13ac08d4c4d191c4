"""The guided decision: its questions, and what the recommendation says."""

from __future__ import annotations

from msgspec import Struct

from undur.words.sections import Table


class Questions(Table[str], frozen=True, kw_only=True):
    """What is asked."""

    genuine: str
    reason: str
    signed: str
    wanted: str
    other_way: str


class YesNo(Table[str], frozen=True, kw_only=True):
    """Answers to `genuine` and `signed`."""

    yes: str
    no: str


class WantedAnswers(Table[str], frozen=True, kw_only=True):
    """Answers to `wanted`."""

    yes: str
    unsure: str
    no: str


class OtherWays(Table[str], frozen=True, kw_only=True):
    """Answers to `other_way`."""

    video: str
    late: str
    shift: str
    none: str


class Because(Table[str], frozen=True, kw_only=True):
    """Why this is recommended: one sentence."""

    not_genuine: str
    offer_signed: str
    offer_hoped: str
    trivial: str
    solved_video: str
    solved_late: str
    solved_shift: str
    weak: str
    solid_final: str
    not_wanted: str
    unsure: str
    still_wanted: str
    same_day: str


class Consequences(Table[str], frozen=True, kw_only=True):
    """What follows from it: one sentence."""

    stays_open: str
    sleep_on_it: str
    is_final: str
    once_only: str
    second_time: str
    nothing_lost: str


class Doubts(Table[str], frozen=True, kw_only=True):
    """What looks wrong about the invitation, in a line."""

    fee: str
    free_mail: str
    no_role: str


class DecidingWords(Struct, frozen=True, kw_only=True):
    """The guided decision."""

    questions: Questions
    genuine: YesNo
    signed: YesNo
    wanted: WantedAnswers
    other_way: OtherWays
    because: Because
    consequences: Consequences
    doubts: Doubts
