"""The zones that a calendar defines itself, each by the rules of its VTIMEZONE."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from undur.exchange.incoming.calendar.escaping import unescaped

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


def zones_defined(definitions: Mapping[str, str]) -> dict[str, dt.tzinfo]:
    """Name, as a TZID has it → the zone, from a name and a VTIMEZONE without it. Raises what the parser raises, in many kinds."""
    return {_bare(unescaped(name)): zone_of_rules(rules) for name, rules in definitions.items()}


@lru_cache(maxsize=16)
def zone_of_rules(rules: str) -> dt.tzinfo:
    """The zone of a VTIMEZONE that has no name. One company's calendars all bring the same."""
    from icalendar import Timezone

    zone: Any = Timezone.from_ical(rules)
    zone.add("TZID", "own")
    made: dt.tzinfo = zone.to_tz(lookup_tzid=False)
    return made


def in_own_zone(moment: dt.datetime, name: str, zones: Mapping[str, dt.tzinfo]) -> dt.datetime:
    """The moment whose hours are those of the zone of this name, if the calendar defines one."""
    own = zones.get(_bare(name)) or zones.get(_bare(unescaped(name)))  # a parameter isn't escaped, and some write it so
    return moment if own is None else moment.replace(tzinfo=own)


def _bare(name: str) -> str:
    """A slash before a name only says that it is known beyond its file."""
    return name.strip().strip("/")
