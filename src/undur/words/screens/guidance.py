"""What each dialog is for, in two sentences, and what each field is for, in one or two: the help shows them."""

from __future__ import annotations

from msgspec import Struct

from undur.words.sections import Table


class DialogPurposes(Table[str], frozen=True, kw_only=True):
    """What each dialog is for, by its topic."""

    welcome: str
    decide: str
    guide: str
    answer: str
    week: str
    call: str
    code: str
    confirm: str
    handover: str
    link: str
    interview_form: str
    profile: str
    import_source: str
    import_review: str
    import_summary: str
    palette: str
    notices: str
    parts: str
    picker: str
    backups: str
    repairs: str
    text_viewer: str
    clash: str


class FieldPurposes(Table[str], frozen=True, kw_only=True):
    """What each field is for, by its id."""

    company: str
    starts: str
    role: str
    contact: str
    honorific: str
    channel: str
    phone: str
    email: str
    language: str
    time_zone: str
    place: str
    link: str
    answer_by: str
    notes: str
    name: str
    subject: str
    path: str


class GuidanceWords(Struct, frozen=True, kw_only=True):
    """What the help says besides the keys."""

    dialogs: DialogPurposes
    fields: FieldPurposes
    pick_times: str
    """Once another time is to be asked for: how one picks those to propose."""
    moving: str
    """What the arrow keys do."""
    tabbing: str
    """What Tab does."""
