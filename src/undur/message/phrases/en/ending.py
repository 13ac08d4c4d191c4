"""English: closing and signature (rule M15)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.message.phrases.en.interview import position
from undur.message.phrases.sentences import capital

if TYPE_CHECKING:
    from undur.message.phrases.book import Varieties
    from undur.message.phrases.facts import Facts


def closing(facts: Facts) -> Varieties:
    """Thanks for the reader's understanding; a text message has no room for it."""
    if facts.style == "sms":
        return ()
    if facts.missed:
        return ("Thank you for your time.",)
    if facts.tone == "formal" and facts.style == "letter":
        return ("Thank you for your time and understanding.", "Thank you for your understanding.")
    if facts.tone == "warm":
        return (
            "Thank you so much for understanding.",
            "Thank you for your understanding.",
            "Thank you very much for your understanding.",
        )
    return ("Thank you for understanding.", "Thank you for your understanding.")


def plain_closing(facts: Facts) -> Varieties:
    """Thanks for the reader's time, where the text has not thanked yet and there is nothing to forgive."""
    return ("Thank you for your time.",) if facts.kind == "nudge" and facts.style != "sms" else ()


def signature(facts: Facts) -> Varieties:
    """The sign-off and the name; in a mail the number too. Without a name, the position stands for it."""
    if facts.style == "sms":
        return ()
    signed = facts.name or (capital(f"candidate for {position(facts)}") if position(facts) else "")
    number = facts.own_phone if facts.style == "letter" else ""
    lines = [line for line in (signed, number) if line]
    return ("\n".join([_sign_off(facts), *lines]),) if lines else ()


def _sign_off(facts: Facts) -> str:
    if facts.tone == "formal" and facts.style == "letter":
        return "Yours sincerely," if facts.contact else "Kind regards,"
    return "Best wishes," if facts.tone == "warm" else "Kind regards,"
