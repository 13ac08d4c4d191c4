"""One sentence a slug of the checker."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeAlias

from msgspec import Struct

from undur.words.table import Table


class Found(Protocol):
    """What a sentence about a finding needs to know of it."""

    @property
    def fault(self) -> str:
        """The slug."""

    @property
    def detail(self) -> str:
        """What the sentence quotes: the words meant, a number, a name; empty where there is nothing to quote."""


Sentence: TypeAlias = Callable[[str], str]
"""(what is quoted, in the finding's `detail`)"""


class Sentences(Table[Sentence], frozen=True, kw_only=True):
    """What is the matter, and what to do, by slug."""

    no_greeting: Sentence
    no_name_or_role: Sentence
    no_interview_date: Sentence
    wrong_date: Sentence
    weekday_mismatch: Sentence
    wrong_company: Sentence
    wrong_contact: Sentence
    no_thanks: Sentence
    no_apology: Sentence
    late_no_apology: Sentence
    no_reason: Sentence
    vague_reason: Sentence
    overshare_reason: Sentence
    rude_blaming: Sentence
    too_long: Sentence
    news_late: Sentence
    mixed_intent: Sentence
    no_alternative: Sentence
    no_slots: Sentence
    bad_slot: Sentence
    demanding: Sentence
    no_signoff: Sentence
    placeholder_left: Sentence
    all_caps: Sentence
    emoji_slang: Sentence
    abbreviations: Sentence
    wrong_clock_greeting: Sentence
    bare_address: Sentence
    referral_without_consent: Sentence
    private_data: Sentence
    reason_mismatch: Sentence
    channel_mismatch: Sentence
    call_first: Sentence
    outside_office_hours: Sentence
    cancel_after_start: Sentence
    informal: Sentence
    not_flexible: Sentence
    no_warmth: Sentence
    letter_form: Sentence


class SeverityNames(Table[str], frozen=True, kw_only=True):
    """How grave a finding is."""

    error: str
    warning: str
    hint: str


class FindingsWords(Struct, frozen=True, kw_only=True):
    """One sentence a slug of the checker."""

    severities: SeverityNames
    sentences: Sentences

    def sentence(self, finding: Found) -> str:
        """Explain a finding."""
        return self.sentences[finding.fault](finding.detail)
