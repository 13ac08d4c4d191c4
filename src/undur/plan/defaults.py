"""An interview with every open choice filled in, as the rules and the messages want it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

if TYPE_CHECKING:
    from undur.plan.interview import Interview
    from undur.plan.plan import Plan

COUNTRY_OF_ZONE: Final = {
    "Asia/Jakarta": "ID",
    "Asia/Pontianak": "ID",
    "Asia/Makassar": "ID",
    "Asia/Ujung_Pandang": "ID",
    "Asia/Jayapura": "ID",
    "Asia/Singapore": "SG",
    "Asia/Kuala_Lumpur": "MY",
    "Asia/Kuching": "MY",
    "Asia/Manila": "PH",
    "Asia/Bangkok": "TH",
    "Asia/Ho_Chi_Minh": "VN",
    "Asia/Tokyo": "JP",
    "Asia/Seoul": "KR",
    "Asia/Kolkata": "IN",
    "Australia/Sydney": "AU",
    "Australia/Melbourne": "AU",
    "Europe/London": "GB",
    "Europe/Berlin": "DE",
    "Europe/Amsterdam": "NL",
    "Europe/Paris": "FR",
    "America/New_York": "US",
    "America/Chicago": "US",
    "America/Los_Angeles": "US",
}
"""Zones that people in this program's reach meet; elsewhere no holidays are assumed."""


def with_defaults(interview: Interview, plan: Plan) -> Interview:
    """Fill in zone, language, office days, hours and holidays where the record leaves them open.

    The interview's own fields come first, then `[habits]` and `[me]`. `holidays` becomes a country code or `""`:
    where neither says, it follows the country of the interview's zone, `""` for a zone that isn't in the table.
    """
    zone = interview.time_zone or plan.me.time_zone
    holidays = interview.holidays if interview.holidays is not None else plan.habits.holidays
    return replace(
        interview,
        time_zone=zone,
        language=interview.language or plan.me.interface,
        office_days=interview.office_days if interview.office_days is not None else plan.habits.office_days,
        office_hours=interview.office_hours or plan.habits.office_hours,
        holidays=COUNTRY_OF_ZONE.get(zone, "") if holidays is None else holidays,
    )
