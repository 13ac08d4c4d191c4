"""Indonesian: closing and signature (rules M15, E6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.message.phrases.id.address import you
from undur.message.phrases.id.interview import position

if TYPE_CHECKING:
    from undur.message.phrases.book import Varieties
    from undur.message.phrases.facts import Facts


def closing(facts: Facts) -> Varieties:
    """Thanks for the reader's understanding; a text message has no room for it."""
    if facts.style == "sms":
        return ()
    if facts.missed:
        return (f"Terima kasih atas waktu dan perhatian {you(facts)}.",)
    if facts.tone == "warm":
        return (
            f"Terima kasih banyak atas pengertian {you(facts)}.",
            f"Terima kasih banyak atas pengertian {you(facts)} dan tim.",
            f"Terima kasih banyak atas perhatian dan pengertian {you(facts)}.",
        )
    if facts.brief or facts.style != "letter":
        return (
            f"Terima kasih atas pengertian {you(facts)}.",
            f"Terima kasih atas perhatian dan pengertian {you(facts)}.",
        )
    return (
        f"Atas perhatian dan pengertian {you(facts)}, saya ucapkan terima kasih.",
        f"Atas pengertian {you(facts)} dan tim, saya ucapkan terima kasih.",
        f"Terima kasih atas perhatian dan pengertian {you(facts)}.",
    )


def plain_closing(facts: Facts) -> Varieties:
    """Thanks for the reader's attention, where there is nothing to forgive; a short text that has thanked doesn't again."""
    if facts.style == "sms":
        return ()
    if facts.tone == "formal" and facts.style == "letter":
        return (f"Atas perhatian {you(facts)}, saya ucapkan terima kasih.",)
    return () if facts.kind in {"confirm", "referral", "follow_up"} else (f"Terima kasih atas perhatian {you(facts)}.",)


def signature(facts: Facts) -> Varieties:
    """The sign-off and the name; in a mail the number too. Without a name, the position stands for it."""
    if facts.style == "sms":
        return ()
    signed = facts.name or (f"Pelamar {position(facts)}" if position(facts) else "")
    number = facts.own_phone if facts.style == "letter" else ""
    lines = [line for line in (signed, number) if line]
    return ("\n".join([_sign_off(facts), *lines]),) if lines else ()


def _sign_off(facts: Facts) -> str:
    if facts.tone == "warm":
        return "Salam hangat,"
    if facts.brief:
        return "Salam,"
    return "Hormat saya," if facts.style == "letter" else "Salam hormat,"
