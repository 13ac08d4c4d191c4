"""The events of a calendar, with their times and what stands in their properties."""

from __future__ import annotations

import datetime as dt
import quopri
import warnings
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from undur.exchange.cleaning import clean
from undur.exchange.incoming.calendar.escaping import unescaped
from undur.exchange.incoming.calendar.guard import OTHER_ZONE, guard
from undur.exchange.incoming.calendar.own_zones import in_own_zone, zones_defined
from undur.exchange.incoming.decoding import decode
from undur.exchange.incoming.html import text_of_html
from undur.exchange.incoming.refusals import RefusedInvitationError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from undur.exchange.incoming.calendar.guard import Guarded, GuardedEvent


class Address(Struct, frozen=True):
    """Who organises, or is invited."""

    name: str
    email: str


class When(Struct, frozen=True):
    """A time as the file has it."""

    value: dt.datetime | dt.date
    """Naive where the file names no zone, or one that the parser doesn't know."""
    zone: str
    """The TZID; `UTC` for a time in UTC; empty for a floating one."""
    written: str
    """As it stands in the file: `20261125T100000`."""


class Event(Struct, frozen=True, kw_only=True):
    """One VEVENT. Texts are cleaned, `""` where a property is missing."""

    method: str
    uid: str
    sequence: int
    summary: str
    description: str
    location: str
    status: str
    starts: When | None
    ends: When | None
    organizer: Address | None
    attendees: tuple[str, ...]
    """Their mail addresses."""
    links: tuple[str, ...]
    """Of the properties that name a meeting or a page, the surest first."""
    calendar_zone: str
    """`X-WR-TIMEZONE`."""
    repeats: bool
    instead_of: str
    """`RECURRENCE-ID` as it is written: the one date of a series that this event replaces."""


_LINKS = (
    "X-GOOGLE-CONFERENCE",
    "X-MICROSOFT-SKYPETEAMSMEETINGURL",
    "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
    "CONFERENCE",
    "URL",
)
_SAYS_LITTLE = 40
"""Characters."""
_LONGEST = {"description": 60_000}
"""Characters of a property that are read; 1,000 of the others."""


def events_in(text: str) -> tuple[Event, ...]:
    """Read a calendar. Raises `RefusedInvitationError` for one that is hostile, broken or without an event."""
    guarded = guard(text)
    found = tuple(_events(guarded))
    if not found:
        raise RefusedInvitationError("no_event")
    return found


def _events(guarded: Guarded) -> Iterator[Event]:
    parsed, zones = _parsed(guarded)
    for given, component in parsed:
        for one in component.walk("VEVENT"):
            try:
                yield _event(given, one, zones)
            except RefusedInvitationError:
                raise
            except Exception as error:
                # a property that the parser kept as broken raises in many ways when it is looked at
                raise RefusedInvitationError("unreadable_calendar") from error


def _parsed(guarded: Guarded) -> tuple[list[tuple[GuardedEvent, Any]], dict[str, dt.tzinfo]]:
    """The events of a file, and the zones that it defines."""
    import icalendar

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            parsed = [(one, icalendar.Event.from_ical(one.text)) for one in guarded.events]
            return parsed, zones_defined(guarded.zones)
        except Exception as error:
            # the parser documents ValueError; hostile files raise half a dozen other kinds
            raise RefusedInvitationError("unreadable_calendar") from error


def _event(given: GuardedEvent, event: Any, zones: Mapping[str, dt.tzinfo]) -> Event:
    starts, instead_of = _when(event.get("DTSTART"), zones), _when(event.get("RECURRENCE-ID"), zones)
    return Event(
        method=_of_calendar(given, "METHOD").upper(),
        uid=_text(event.get("UID")),
        sequence=_number(event.get("SEQUENCE")),
        summary=_text(event.get("SUMMARY")),
        description=_description(event),
        location=_text(event.get("LOCATION")),
        status=_text(event.get("STATUS")).upper(),
        starts=starts,
        ends=_when(event.get("DTEND"), zones) or _after(starts, event.get("DURATION")),
        organizer=_address(event.get("ORGANIZER")),
        attendees=tuple(filter(None, map(_email, _many(event.get("ATTENDEE"))))),
        links=tuple(text for name in _LINKS for one in _many(event.get(name)) if (text := _text(one))),
        calendar_zone=_of_calendar(given, "X-WR-TIMEZONE"),
        repeats=given.repeats,
        instead_of="" if instead_of is None else instead_of.written,
    )


def _of_calendar(given: GuardedEvent, name: str) -> str:
    return _text(unescaped(given.calendar.get(name, "")))


def _text(value: Any, longest: int = 1_000) -> str:
    if isinstance(value, list):  # a property that may stand once, and stands more often
        value = value[0] if value else None
    if value is None:
        return ""
    text, parameters = str(value), getattr(value, "params", None)
    if parameters and str(parameters.get("ENCODING", "")).upper() == "QUOTED-PRINTABLE":
        # of vCalendar 1.0, which some programs still write
        text = decode(quopri.decodestring(text.encode("utf-8")))
    return clean(text).strip()[:longest]


def _description(event: Any) -> str:
    """The description, and the page that Outlook puts beside it where it says little."""
    plain = _text(event.get("DESCRIPTION"), _LONGEST["description"])
    if len(plain) > _SAYS_LITTLE:
        return plain
    page = text_of_html(_text(event.get("X-ALT-DESC"), _LONGEST["description"]))
    return f"{plain}\n{page}".strip() if page and page != plain else plain


def _many(value: Any) -> list[Any]:
    return value[:50] if isinstance(value, list) else [] if value is None else [value]


def _number(value: Any) -> int:
    try:
        return max(int(_text(value) or 0), 0)
    except ValueError:
        return 0


def _address(value: Any) -> Address | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if value is None:
        return None
    return Address(_text(getattr(value, "params", {}).get("CN")).strip('"'), _email(value))


def _email(value: Any) -> str:
    """The address itself, or where that is none the one that Apple puts beside it."""
    told = _text(value)
    if told[:7].casefold() == "mailto:":
        return told[7:].strip()
    return _text(getattr(value, "params", {}).get("EMAIL")).strip('"').strip()


def _when(value: Any, zones: Mapping[str, dt.tzinfo]) -> When | None:
    """A time, a whole day where the file says so. A date before 1970 or after 2199 is none that anybody means."""
    if isinstance(value, list):
        value = value[0] if value else None
    if value is None:
        return None
    try:
        moment = value.dt
    except Exception:  # noqa: BLE001  a property that the parser kept as broken raises its own kinds when it is looked at
        return None
    parameters = value.params
    if str(parameters.get("VALUE", "")).upper() == "DATE" and isinstance(moment, dt.datetime):
        moment = moment.date()
    if not isinstance(moment, dt.date) or not 1970 <= moment.year <= 2199:
        raise RefusedInvitationError("impossible_date")
    zone = _text(parameters.get("TZID") or parameters.get(OTHER_ZONE))
    if isinstance(moment, dt.datetime):
        moment = in_own_zone(moment, zone, zones)
    aware = isinstance(moment, dt.datetime) and moment.tzinfo is not None
    return When(moment, zone or ("UTC" if aware else ""), value.to_ical().decode("utf-8", "replace"))


def _after(starts: When | None, duration: Any) -> When | None:
    """The end by DURATION, where it stands in place of DTEND."""
    try:
        span = getattr(duration, "dt", None)
    except Exception:  # noqa: BLE001  as above
        return None
    if starts is None or not isinstance(starts.value, dt.datetime) or not isinstance(span, dt.timedelta):
        return None
    if not dt.timedelta() < span < dt.timedelta(days=1):
        return None
    value = starts.value
    end = (value.astimezone(dt.UTC) + span).astimezone(value.tzinfo) if value.tzinfo else value + span
    return When(end, starts.zone, "")
