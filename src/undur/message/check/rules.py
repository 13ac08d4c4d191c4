"""The one table of what the checker looks for: slug → rule, severity and definition (design: stable slugs)."""

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
    definition: str


_E: Final[Severity] = "error"
_W: Final[Severity] = "warning"
_H: Final[Severity] = "hint"

RULES: Final[Mapping[str, Rule]] = MappingProxyType(
    {
        "no_greeting": Rule("M1", _E, "no salutation in the first lines"),
        "no_name_or_role": Rule(
            "M2", _W, "the sender or the position is not named; a hint where it is named in other words"
        ),
        "no_interview_date": Rule("M3", _W, "no day that is the interview's, in figures, words or relative to today"),
        "wrong_date": Rule("M4", _E, "a day or hour is given as the interview's that is not"),
        "weekday_mismatch": Rule("M4", _E, "a weekday and a date that stand together do not agree"),
        "wrong_company": Rule("M18", _E, "the name of another company of the plan"),
        "wrong_contact": Rule(
            "C7", _E, "addressed to the contact at another company of the plan; a warning: to anybody but the contact"
        ),
        "no_thanks": Rule(
            "M5", _E, "no thanks or appreciation for the chance; thanks for understanding alone are not it"
        ),
        "no_apology": Rule("M6", _W, "a cancellation or a change of time without a word of regret"),
        "late_no_apology": Rule("T4", _E, "the same within the notice"),
        "no_reason": Rule("M7", _W, "no reason for the change; only a hint where an English message cancels"),
        "vague_reason": Rule("M8", _W, "a reason that says nothing: personal reasons, something came up"),
        "overshare_reason": Rule("M9", _W, "more of the reason than concerns the reader: diagnosis, money, quarrels"),
        "rude_blaming": Rule("M11", _E, "criticism of the company, its pay or its process"),
        "too_long": Rule("M12", _W, "longer than the channel bears; a hint from its comfortable length on"),
        "news_late": Rule("M13", _H, "the news comes in the second half"),
        "mixed_intent": Rule(
            "M14", _E, "a cancellation that asks for another time, or a change of time that withdraws"
        ),
        "no_alternative": Rule("R1", _E, "a request for a change that never asks for another time"),
        "no_slots": Rule("R2", _E, "it asks for another time but names no day"),
        "bad_slot": Rule(
            "R3", _W, "a time proposed that is past, weeks away, outside office hours, on a holiday, or taken"
        ),
        "demanding": Rule("R5", _W, "an order instead of a question"),
        "no_signoff": Rule("M15", _W, "a mail without closing or name at its end; a chat that just stops"),
        "placeholder_left": Rule("M16", _E, "a bracket, a line of dots or a template's word left to be filled"),
        "all_caps": Rule("M17", _W, "several words in capitals that are no abbreviation"),
        "emoji_slang": Rule("M17", _W, "emoji or chat slang"),
        "abbreviations": Rule("E8", _W, "yg, dgn, tdk in a formal text"),
        "wrong_clock_greeting": Rule("E1", _W, "a greeting of the day that is not the reader's time of day"),
        "bare_address": Rule("E3", _W, "the reader by name without a title"),
        "referral_without_consent": Rule("F5", _E, "a friend is named without both consents"),
        "private_data": Rule("P1", _E, "an identity, tax, card or account number"),
        "reason_mismatch": Rule("M10", _W, "the text gives another kind of reason than the one chosen"),
        "channel_mismatch": Rule("C1", _W, "not the channel of the invitation, the mark still ahead"),
        "call_first": Rule("T5", _W, "within the notice, in writing, and nobody has called"),
        "outside_office_hours": Rule("C3", _W, "a chat, a text message or a call at an hour when nobody is at work"),
        "cancel_after_start": Rule("T7", _E, "“cancel” once the interview has begun"),
        "informal": Rule("E4", _W, "aku, gue, kamu"),
        "not_flexible": Rule("R4", _W, "times without a word that the reader's timetable wins"),
        "no_warmth": Rule("M20", _H, "no line for later; a change of time without a word of interest is a warning"),
        "letter_form": Rule("E5", _H, "Kepada Yth., a full stop behind the name, perhatiannya"),
    }
)
