"""The form for an interview."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from undur.words.sections import Table


class FieldWords(Struct, frozen=True):
    """A field's name and an example of what goes into it."""

    label: str
    hint: str


class FieldsWords(Table[FieldWords], frozen=True, kw_only=True):
    """One field a field."""

    company: FieldWords
    starts: FieldWords
    role: FieldWords
    contact: FieldWords
    honorific: FieldWords
    channel: FieldWords
    phone: FieldWords
    email: FieldWords
    place: FieldWords
    link: FieldWords
    answer_by: FieldWords
    language: FieldWords
    time_zone: FieldWords
    notes: FieldWords


class ProfileFieldsWords(Table[str], frozen=True, kw_only=True):
    """Names of the profile's fields."""

    name: str
    phone: str
    email: str
    time_zone: str


class ProfileWords(Struct, frozen=True, kw_only=True):
    """Who the plan is for."""

    title: str
    fields: ProfileFieldsWords
    zone_hint: str
    hint: str
    changed: str


class FormWords(Struct, frozen=True, kw_only=True):
    """The form for an interview."""

    add_title: str
    edit_title: str
    fields: FieldsWords
    starts_hint: str
    starts_short: str
    """The same below the field."""
    unknown: str
    as_interface: str
    company_missing: str
    starts_missing: str
    already_over: Callable[[str], str]
    still_wrong: Callable[[int], str]
    drop_question: str
    drop: str
    keep: str
    profile: ProfileWords
