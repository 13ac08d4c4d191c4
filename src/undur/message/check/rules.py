"""The one table of what the checker looks for: slug → rule and severity, below its definition (design: stable slugs)."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from undur.message.check.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Mapping


class Rule(Struct, frozen=True):
    """A rule of etiquette.md §B as the checker takes it."""

    rule: str
    severity: Severity


_E: Final[Severity] = "error"
_W: Final[Severity] = "warning"
_H: Final[Severity] = "hint"

RULES: Final[Mapping[str, Rule]] = MappingProxyType(
    {
        # no salutation in the first lines
        "no_greeting": Rule("M1", _E),
        # the sender or the position is not named; a hint where it is named in other words
        "no_name_or_role": Rule("M2", _W),
        # no day that is the interview's, in figures, words or relative to today
        "no_interview_date": Rule("M3", _W),
        # a day or hour is given as the interview's that is not
        "wrong_date": Rule("M4", _E),
        # a weekday and a date that stand together do not agree
        "weekday_mismatch": Rule("M4", _E),
        # the name of another company of the plan
        "wrong_company": Rule("M18", _E),
        # addressed to the contact at another company of the plan; a warning: to anybody but the contact
        "wrong_contact": Rule("C7", _E),
        # no thanks or appreciation for the chance; thanks for understanding alone are not it
        "no_thanks": Rule("M5", _E),
        # a cancellation or a change of time without a word of regret
        "no_apology": Rule("M6", _W),
        # the same within the notice
        "late_no_apology": Rule("T4", _E),
        # no reason for the change; only a hint where an English message cancels
        "no_reason": Rule("M7", _W),
        # a reason that says nothing: personal reasons, something came up
        "vague_reason": Rule("M8", _W),
        # more of the reason than concerns the reader: diagnosis, money, quarrels
        "overshare_reason": Rule("M9", _W),
        # criticism of the company, its pay or its process
        "rude_blaming": Rule("M11", _E),
        # longer than the channel bears; a hint from its comfortable length on
        "too_long": Rule("M12", _W),
        # the news comes in the second half
        "news_late": Rule("M13", _H),
        # a cancellation that asks for another time, or a change of time that withdraws
        "mixed_intent": Rule("M14", _E),
        # a request for a change that never asks for another time
        "no_alternative": Rule("R1", _E),
        # it asks for another time but names no day
        "no_slots": Rule("R2", _E),
        # a time proposed that is past, weeks away, outside office hours, on a holiday, or taken
        "bad_slot": Rule("R3", _W),
        # an order instead of a question
        "demanding": Rule("R5", _W),
        # a mail without closing or name at its end; a chat that just stops
        "no_signoff": Rule("M15", _W),
        # a bracket, a line of dots or a template's word left to be filled
        "placeholder_left": Rule("M16", _E),
        # several words in capitals that are no abbreviation
        "all_caps": Rule("M17", _W),
        # emoji or chat slang
        "emoji_slang": Rule("M17", _W),
        # yg, dgn, tdk in a formal text
        "abbreviations": Rule("E8", _W),
        # a greeting of the day that is not the reader's time of day
        "wrong_clock_greeting": Rule("E1", _W),
        # the reader by name without a title
        "bare_address": Rule("E3", _W),
        # a friend is named without both consents
        "referral_without_consent": Rule("F5", _E),
        # an identity, tax, card or account number
        "private_data": Rule("P1", _E),
        # the text gives another kind of reason than the one chosen
        "reason_mismatch": Rule("M10", _W),
        # not the channel of the invitation, the mark still ahead
        "channel_mismatch": Rule("C1", _W),
        # within the notice, in writing, and nobody has called
        "call_first": Rule("T5", _W),
        # a chat, a text message or a call at an hour when nobody is at work
        "outside_office_hours": Rule("C3", _W),
        # “cancel” once the interview has begun
        "cancel_after_start": Rule("T7", _E),
        # aku, gue, kamu
        "informal": Rule("E4", _W),
        # times without a word that the reader's timetable wins
        "not_flexible": Rule("R4", _W),
        # no line for later; a change of time without a word of interest is a warning
        "no_warmth": Rule("M20", _H),
        # a sentence in the language that the message is not written in
        "other_language": Rule("E10", _H),
        # Kepada Yth., a full stop behind the name, perhatiannya
        "letter_form": Rule("E5", _H),
    }
)
