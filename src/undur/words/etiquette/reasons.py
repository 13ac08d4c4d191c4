"""The reasons, as a person picks them (etiquette.md §C)."""

from __future__ import annotations

from undur.words.sections import Table


class Reasons(Table[str], frozen=True, kw_only=True):
    """One label a code."""

    offer_accepted: str
    offer_pending: str
    other_interview: str
    illness_self: str
    illness_mild: str
    family_emergency: str
    emergency: str
    bereavement: str
    caregiving: str
    family_event: str
    exam_thesis: str
    work_duty: str
    transport: str
    traffic_late: str
    tech_failure: str
    distance: str
    relocation: str
    role_mismatch: str
    values_culture: str
    salary: str
    career_change: str
    study: str
    contract_ban: str
    health_long: str
    unprepared: str
    change_of_mind: str
    leisure: str
    childish_excuse: str
    weather_mild: str
    scam_suspected: str
    other: str
