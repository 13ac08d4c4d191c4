"""Names of kinds, tones and parts, and why a combination is not offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from undur.words.draft import DraftWords
from undur.words.sections import Table

if TYPE_CHECKING:
    from undur.words import Words


class KindNames(Table[str], frozen=True, kw_only=True):
    """What each kind of message is called."""

    cancel: str
    reschedule: str
    confirm: str
    thanks: str
    reply: str
    nudge: str
    referral: str
    follow_up: str


class ToneNames(Table[str], frozen=True, kw_only=True):
    """What each tone is called."""

    formal: str
    warm: str
    brief: str


class LanguageNames(Table[str], frozen=True, kw_only=True):
    """What each language is called."""

    id: str
    en: str


class PartNames(Table[str], frozen=True, kw_only=True):
    """What each part of a message is called."""

    greeting: str
    thanks: str
    news: str
    reason: str
    apology: str
    alternative: str
    closing: str
    signature: str


class Refusals(Table[str], frozen=True, kw_only=True):
    """Why a kind of message is not offered, by the code of message/offers.py."""

    started: str
    not_answered: str
    not_sent: str
    answered: str
    nudged_enough: str
    still_interested: str
    still_open: str
    in_writing: str
    asked: str
    only_brief: str
    leaving: str


class MessageWords(Struct, frozen=True, kw_only=True):
    """Names of kinds, tones and parts, and why a combination is not offered."""

    kinds: KindNames
    tones: ToneNames
    languages: LanguageNames
    parts: PartNames
    refusals: Refusals
    draft: DraftWords


def value_names(words: Words, choice: str) -> Table[str]:
    """What the values of a kind, channel, language or tone are called."""
    tables: dict[str, Table[str]] = {
        "kind": words.message.kinds,
        "channel": words.etiquette.channels,
        "language": words.message.languages,
        "tone": words.message.tones,
    }
    return tables[choice]


def part_name(words: MessageWords, part: str) -> str:
    """What a part is called; the subject of a mail is one too."""
    return words.draft.headers.subject if part == "subject" else words.parts[part]
