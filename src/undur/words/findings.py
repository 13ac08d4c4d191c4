"""One sentence a slug of the checker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeAlias

from msgspec import Struct

from undur.words.sections import Table


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
    other_language: Sentence


class Whys(Table[str], frozen=True, kw_only=True):
    """Why the rule is one, by slug."""

    no_greeting: str
    no_name_or_role: str
    no_interview_date: str
    wrong_date: str
    weekday_mismatch: str
    wrong_company: str
    wrong_contact: str
    no_thanks: str
    no_apology: str
    late_no_apology: str
    no_reason: str
    vague_reason: str
    overshare_reason: str
    rude_blaming: str
    too_long: str
    news_late: str
    mixed_intent: str
    no_alternative: str
    no_slots: str
    bad_slot: str
    demanding: str
    no_signoff: str
    placeholder_left: str
    all_caps: str
    emoji_slang: str
    abbreviations: str
    wrong_clock_greeting: str
    bare_address: str
    referral_without_consent: str
    private_data: str
    reason_mismatch: str
    channel_mismatch: str
    call_first: str
    outside_office_hours: str
    cancel_after_start: str
    informal: str
    not_flexible: str
    no_warmth: str
    letter_form: str
    other_language: str


class Seen(Protocol):
    """What a line about something understood needs to know of it."""

    @property
    def what(self) -> str:
        """Thanks, news, reason, apology, alternative, flexible, warmth, interview or slot."""

    @property
    def sentence(self) -> int:
        """The number of its sentence, from 1."""

    @property
    def text(self) -> str:
        """The words of the text."""


UnderstoodLine: TypeAlias = Callable[[int, str], str]
"""(number of the sentence, words of the text)"""


class UnderstoodLines(Table[UnderstoodLine], frozen=True, kw_only=True):
    """What the text has, and where."""

    thanks: UnderstoodLine
    news: UnderstoodLine
    reason: UnderstoodLine
    apology: UnderstoodLine
    alternative: UnderstoodLine
    flexible: UnderstoodLine
    warmth: UnderstoodLine
    interview: UnderstoodLine
    slot: UnderstoodLine


class SeverityNames(Table[str], frozen=True, kw_only=True):
    """How grave a finding is."""

    error: str
    warning: str
    hint: str


class FindingsWords(Struct, frozen=True, kw_only=True):
    """One sentence a slug of the checker."""

    severities: SeverityNames
    sentences: Sentences
    whys: Whys
    understood: str
    """Heads the list of what was understood."""
    understood_lines: UnderstoodLines

    def sentence(self, finding: Found) -> str:
        """Explain a finding."""
        return self.sentences[finding.fault](finding.detail)

    def seen(self, things: Sequence[Seen]) -> str:
        """Say what was understood; empty where it was nothing."""
        lines = [self.understood_lines[one.what](one.sentence, " ".join(one.text.split())) for one in things]
        return f"{self.understood}: {'; '.join(lines)}." if lines else ""


def weekday_of(day: str, weekdays: tuple[str, ...]) -> str:
    """The weekday that a finding tells by its number, 0 for Monday, in the interface's language."""
    return weekdays[int(day)] if day in "0123456" and day else day
