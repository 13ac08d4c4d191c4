"""`undur alarms`: a calendar of all moments that should ring, for a phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.cli.file_output import file_options, put
from undur.etiquette.alarms import alarms_of
from undur.exchange.outgoing.alarm_calendar import Ring, alarm_calendar
from undur.situation import situate

if TYPE_CHECKING:
    from undur.cli.invocation import Invocation
    from undur.cli.parser import Parser
    from undur.situation import Situation


def arguments(parser: Parser) -> None:
    """Add the verb's own arguments."""
    file_options(parser)


def run(invocation: Invocation) -> int:
    """Write the calendar; where nothing should ring, say so and write nothing. Raises `FileThereError`."""
    open_ones = [one for one in invocation.plan.interviews if one.archived is None]
    rings = [ring for one in open_ones for ring in _rings(situate(invocation.plan, one, invocation.now), invocation)]
    say = invocation.words.cli.copying
    if not rings:
        invocation.say(say.nothing_rings)
        return 0
    rings.sort(key=lambda ring: ring.at)
    path = put(invocation, alarm_calendar(rings, invocation.now), "undur", ".ics")
    if path is not None:
        invocation.say(say.alarms(len(rings), str(path)))
    return 0


def _rings(situation: Situation, invocation: Invocation) -> list[Ring]:
    """The alarms of one interview. Their ids stay, so that a later file moves them rather than ringing twice."""
    from undur.times.writing import write_start

    interview, titles = situation.times.interview, invocation.words.etiquette.alarms
    starts = write_start(interview.starts, invocation.language)
    return [
        Ring(
            uid=f"{interview.id}.{alarm.code}@undur.invalid",
            at=alarm.at,
            title=f"{titles[alarm.code]}: {interview.company}",
            details="\n".join(filter(None, [interview.role, starts])),
        )
        for alarm in alarms_of(situation.times)
    ]
