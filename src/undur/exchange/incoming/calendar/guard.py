"""Before the parser: a calendar is bounded, and stripped of what could keep a parser busy for hours. It sees the events alone.

Recurrences are dropped and remembered: only the first start counts. A VTIMEZONE is taken out, and kept apart where its name is
the file's own; one whose rules don't repeat yearly, or that has too many of them, is dropped: its zone is then unknown, and asked for.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from msgspec import Struct

from undur.exchange.incoming.refusals import RefusedInvitationError
from undur.times.zones import iana_names

LARGEST: Final = 2 * 1024 * 1024
"""Characters."""
MOST_LINES: Final = 10_000
"""Of those that the parser sees."""
LONGEST_LINE: Final = 20_000
"""Characters, once unfolded; what follows is cut off."""
MOST_PARAMETERS: Final = 40
_MOST_PARAMETERS_IN_ALL: Final = 5_000
MOST_EVENTS: Final = 200
DEEPEST: Final = 6
LONGEST_ZONE_NAME: Final = 120
_MOST_ZONE_LINES: Final = 600

_RECURS: Final = ("RRULE", "RDATE", "EXDATE", "EXRULE")
_WHOLE: Final = ("VEVENT", "VTIMEZONE")
"""Components that are kept as a whole, with what is in them."""
_TIMES: Final = ("DTSTART", "DTEND", "RECURRENCE-ID")
_READ: Final = {
    "VCALENDAR": frozenset({"METHOD", "X-WR-TIMEZONE"}),
    "VEVENT": frozenset(
        {
            *("UID", "SEQUENCE", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "DTSTART", "DTEND", "DURATION"),
            *("RECURRENCE-ID", "ORGANIZER", "ATTENDEE", "URL", "CONFERENCE", "X-GOOGLE-CONFERENCE", "X-ALT-DESC"),
            *("X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK"),
        }
    ),
    "VTIMEZONE": frozenset({"TZID", "X-LIC-LOCATION"}),
    "STANDARD": frozenset({"DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RRULE", "RDATE", "TZNAME"}),
    "DAYLIGHT": frozenset({"DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RRULE", "RDATE", "TZNAME"}),
}
"""Component → the properties that are read; every other component and property is left out."""
_LONGEST_NAME: Final = 80
_OF_PEOPLE: Final = r"ROLE|PARTSTAT|RSVP|CUTYPE|LANGUAGE|SENT-BY|SCHEDULE-[A-Z]+|X-[A-Z0-9-]{1,40}"
_UNREAD: Final = {
    name: re.compile(rf';(?:{parameters})=(?:"[^"]{{0,200}}"|[^";:,]{{0,200}})(?=[;:])', re.IGNORECASE)
    for name, parameters in {"ORGANIZER": _OF_PEOPLE, "ATTENDEE": rf"{_OF_PEOPLE}|CN"}.items()
}
"""Property → its parameters that nothing is read from: who else is invited goes by the address alone."""
_ZONE_NAME: Final = re.compile(r'TZID="?([^":;]*)', re.IGNORECASE)
_UNQUOTED: Final = re.compile(
    r'(?P<head>(?:DTSTART|DTEND)[^":]{0,80};TZID=)(?P<name>[^";]{0,120}[:,][^";]{0,120})(?P<value>:\d{8}(?:T\d{6})?Z?)$',
    re.IGNORECASE,
)
"""A zone's name with a colon or a comma, which ought to stand in quotes."""
_NAMES_ZONE: Final = re.compile(r"TZID[;:]", re.IGNORECASE)
_IN_ZONE: Final = re.compile(r';TZID=(?="?(?P<name>[^":;]*))', re.IGNORECASE)
OTHER_ZONE: Final = "X-OTHER-TZID"
"""The parameter that tells a zone which the parser doesn't know: it would look for it on the disk each time, in vain."""
_DATE_LIST: Final = re.compile(r"RDATE[;:]", re.IGNORECASE)
_RULE: Final = re.compile(r"RRULE[;:]", re.IGNORECASE)


class GuardedEvent(Struct, frozen=True):
    """An event that the parser may see, and what its calendar says of all."""

    text: str
    repeats: bool
    calendar: dict[str, str]
    """`METHOD` and `X-WR-TIMEZONE`, as they are written."""


class Guarded(Struct, frozen=True):
    """The events of a calendar."""

    events: tuple[GuardedEvent, ...]
    zones: dict[str, str]
    """Name → the VTIMEZONE without its name, for zones that the parser doesn't know. It sees none: it keeps them by their names
    for the whole process, and so for the next file too."""


def guard(text: str) -> Guarded:
    """Bound and strip a calendar. Raises `RefusedInvitationError`."""
    if len(text) > LARGEST:
        raise RefusedInvitationError("too_large")
    stripper = _Stripper()
    begun = False
    for line in _unfolded(text):
        begun = begun or line.upper().startswith("BEGIN:VCALENDAR")
        if begun:
            stripper.take(line)
    if not begun:
        raise RefusedInvitationError("no_calendar")
    if stripper.inside:
        raise RefusedInvitationError("cut_off", stripper.inside[-1])
    if not stripper.events:
        raise RefusedInvitationError("no_event")
    return Guarded(tuple(stripper.events), stripper.zones)


def _joined(lines: list[str]) -> str:
    return "\r\n".join(lines) + "\r\n"


def _unfolded(text: str) -> list[str]:
    """The lines as they were before they were folded; empty ones are left out, long ones cut."""
    whole = "\n".join(filter(None, text.split("\n"))).replace("\n ", "").replace("\n\t", "")
    return [line[:LONGEST_LINE] for line in whole.split("\n") if line.strip()]


class _Stripper:
    """Goes through the lines once and keeps what the parser may see."""

    def __init__(self) -> None:
        self.events: list[GuardedEvent] = []
        self.zones: dict[str, str] = {}
        self.inside: list[str] = []
        """Components that are open, the innermost last."""
        self._kept: list[str] = []
        """Lines of the open event or zone."""
        self._calendar: dict[str, str] = {}
        self._repeats = False
        self._begun = self._parameters = self._lines = 0
        """Events, parameters and lines so far."""
        self._skipped_at = 0
        """Depth at which a component is open that isn't read, 0: none."""

    def take(self, line: str) -> None:
        """Keep a line, or drop it. Raises `RefusedInvitationError`."""
        start = line[:6].upper()
        if start == "BEGIN:":
            self._begin(line[6:80].upper().strip(), line)
        elif start[:4] == "END:":
            self._end(line[4:80].upper().strip(), line)
        elif self.inside and not self._skipped_at:
            head = line.partition(":")[0]
            name = head.partition(";")[0][:_LONGEST_NAME].upper().strip()
            if self._may_stay(name, head.count(";"), line):
                self._keep(_lean(name, line.rstrip()))

    def _keep(self, line: str) -> None:
        self._kept.append(line)
        self._lines += 1

    def _begin(self, name: str, line: str) -> None:
        self.inside.append(name)
        if len(self.inside) > DEEPEST:
            raise RefusedInvitationError("too_deep")
        if name not in _READ and not self._skipped_at:
            self._skipped_at = len(self.inside)
        if self._skipped_at:
            return
        if name == "VEVENT":
            self._begun += 1
            if self._begun > MOST_EVENTS:
                raise RefusedInvitationError("too_many_events", str(MOST_EVENTS))
        if name == "VCALENDAR":
            self._calendar = {}
        if name in _WHOLE and not self._is_inside_one(self.inside[:-1]):
            self._kept, self._repeats = [], False
        self._keep(line)

    def _end(self, name: str, line: str) -> None:
        if not self.inside or self.inside[-1] != name:
            raise RefusedInvitationError("cut_off", self.inside[-1] if self.inside else name)
        if not self._skipped_at:
            self._keep(line)
        elif len(self.inside) == self._skipped_at:
            self._skipped_at = 0
        self.inside.pop()
        if name in _WHOLE and not self._skipped_at and not self._is_inside_one(self.inside):
            if name == "VEVENT":
                self.events.append(GuardedEvent(_joined(self._kept), self._repeats, self._calendar))
            else:
                self._take_zone(self._kept)

    def _is_inside_one(self, components: list[str]) -> bool:
        return any(one in _WHOLE for one in components)

    def _take_zone(self, lines: list[str]) -> None:
        names = [line.partition(":")[2].strip() for line in lines if _NAMES_ZONE.match(line)]
        if not names or any(known_zone(name) for name in names) or not _is_calm(lines):
            self._lines -= len(lines)
            return
        self.zones.setdefault(names[0], _joined([line for line in lines if not _NAMES_ZONE.match(line)]))

    def _may_stay(self, name: str, parameters: int, line: str) -> bool:
        if self.inside[-1] == "VEVENT" and name in _RECURS:
            self._repeats = True
            return False
        if name not in _READ[self.inside[-1]]:
            return False
        if parameters > MOST_PARAMETERS:
            return False
        self._parameters += parameters
        if self._parameters > _MOST_PARAMETERS_IN_ALL or self._lines > MOST_LINES:
            raise RefusedInvitationError("too_many_lines")
        zone = _ZONE_NAME.search(line, 0, 400) if parameters else None
        if zone is not None and len(zone[1]) > LONGEST_ZONE_NAME:
            raise RefusedInvitationError("zone_name_too_long")
        if self.inside[-1] == "VCALENDAR":
            self._calendar.setdefault(name, line.partition(":")[2])
            return False
        return True


def _lean(name: str, line: str) -> str:
    """A line as the parser wants it: zones quoted, and told apart where it knows none, people without what nobody reads."""
    if name in _TIMES:
        return _IN_ZONE.sub(_zone_told_apart, _UNQUOTED.sub(r'\g<head>"\g<name>"\g<value>', line), count=1)
    return _UNREAD[name].sub("", line) if name in _UNREAD else line


def _zone_told_apart(match: re.Match[str]) -> str:
    name = match["name"].strip()
    return match.group() if "/" in name or known_zone(name) else f";{OTHER_ZONE}="


@lru_cache(maxsize=256)
def known_zone(name: str) -> bool:
    """Whether a name is IANA's or Windows's: then the parser knows the zone, and the rules of a file need not be looked at."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return name in WINDOWS_TO_OLSON or name in iana_names()


def _is_calm(zone: list[str]) -> bool:
    """Whether a VTIMEZONE has few rules, each of which repeats yearly."""
    yearly = all("FREQ=YEARLY" in line.upper() and "BY" not in _many(line) for line in zone if _RULE.match(line))
    dates = sum(line.count(",") for line in zone if _DATE_LIST.match(line))
    return yearly and len(zone) <= _MOST_ZONE_LINES and dates <= _MOST_ZONE_LINES


def _many(rule: str) -> str:
    """`BY` where a rule names hours, minutes or seconds, by which a year has more than a few."""
    return "BY" if re.search(r"BY(?:HOUR|MINUTE|SECOND)=\d*[^\d;]", rule, re.IGNORECASE) else ""
