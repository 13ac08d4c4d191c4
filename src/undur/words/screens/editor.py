"""The third screen: choices, message, findings."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct


class EditorWords(Struct, frozen=True, kw_only=True):
    """The third screen."""

    gone_out: Callable[[str], str]
    """(when)"""
    gone_out_shortly: str
    """The same where there is no room for the moment."""
    below: Callable[[int, str], str]
    """(lines of the text that are out of sight below, the key that scrolls)"""
    choices: str
    kind: str
    channel: str
    language: str
    tone: str
    reason: str
    recipient: str
    slots: str
    no_reason: str
    no_slots: str
    sender: str
    no_name: str
    recruiting: str
    to: str
    subject: str
    findings: Callable[[int], str]
    """(how many)"""
    no_findings: str
