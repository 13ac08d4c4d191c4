"""An interview with every open choice filled in, as the rules and the messages want it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from undur.plan.addressing import apart

if TYPE_CHECKING:
    from undur.plan.codes import Channel
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
    "Asia/Hong_Kong": "HK",
    "Asia/Taipei": "TW",
    "Asia/Shanghai": "CN",
    "Asia/Dubai": "AE",
    "Asia/Riyadh": "SA",
    "Asia/Qatar": "QA",
    "Asia/Karachi": "PK",
    "Asia/Dhaka": "BD",
    "Asia/Brunei": "BN",
    "Asia/Dili": "TL",
    "Australia/Sydney": "AU",
    "Australia/Melbourne": "AU",
    "Australia/Brisbane": "AU",
    "Australia/Adelaide": "AU",
    "Australia/Perth": "AU",
    "Pacific/Auckland": "NZ",
    "Africa/Lagos": "NG",
    "Africa/Accra": "GH",
    "Africa/Nairobi": "KE",
    "Africa/Johannesburg": "ZA",
    "Africa/Cairo": "EG",
    "Europe/London": "GB",
    "Europe/Berlin": "DE",
    "Europe/Amsterdam": "NL",
    "Europe/Paris": "FR",
    "Europe/Brussels": "BE",
    "Europe/Zurich": "CH",
    "Europe/Vienna": "AT",
    "Europe/Madrid": "ES",
    "Europe/Lisbon": "PT",
    "Europe/Rome": "IT",
    "Europe/Dublin": "IE",
    "Europe/Copenhagen": "DK",
    "Europe/Stockholm": "SE",
    "Europe/Oslo": "NO",
    "Europe/Helsinki": "FI",
    "Europe/Warsaw": "PL",
    "Europe/Prague": "CZ",
    "Europe/Budapest": "HU",
    "Europe/Athens": "GR",
    "Europe/Istanbul": "TR",
    "America/New_York": "US",
    "America/Chicago": "US",
    "America/Denver": "US",
    "America/Phoenix": "US",
    "America/Los_Angeles": "US",
    "America/Toronto": "CA",
    "America/Vancouver": "CA",
    "America/Mexico_City": "MX",
    "America/Sao_Paulo": "BR",
}
"""Zones that people in this program's reach meet; elsewhere no holidays are assumed."""


def with_defaults(interview: Interview, plan: Plan) -> Interview:
    """Fill in zone, language, office days, hours and holidays where the record leaves them open.

    The interview's own fields come first, then `[habits]` and `[me]`. `holidays` becomes a country code or `""`:
    where neither says, it follows the country of the interview's zone, `""` for a zone that isn't in the table.
    A title that stands in front of the contact's name is taken from there, so that nobody is called by it twice.
    """
    honorific, contact = apart(interview.honorific, interview.contact)
    zone = interview.time_zone or plan.me.time_zone
    holidays = interview.holidays if interview.holidays is not None else plan.habits.holidays
    return replace(
        interview,
        honorific=honorific,
        contact=contact,
        time_zone=zone,
        language=interview.language or plan.me.interface,
        office_days=interview.office_days if interview.office_days is not None else plan.habits.office_days,
        office_hours=interview.office_hours or plan.habits.office_hours,
        holidays=COUNTRY_OF_ZONE.get(zone, "") if holidays is None else holidays,
    )


def likely_channel(interview: Interview) -> Channel:
    """The channel of the invitation; unknown, the one for which the record has an address."""
    return known_channel(interview) or "email"


def known_channel(interview: Interview) -> Channel | None:
    """The channel of the invitation, or the one for which the record has an address; `None` where it has neither."""
    if interview.channel is not None:
        return interview.channel
    if interview.email:
        return "email"
    return "whatsapp" if interview.phone else None
