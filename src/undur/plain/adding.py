"""Adding an interview: the company and the time are enough, the rest may stay empty."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from undur.errors import UndurError
from undur.plan.changes import add_interview
from undur.plan.codes import CHANNELS
from undur.plan.interview import Interview
from undur.times.reading import read_when
from undur.times.writing import write_start

if TYPE_CHECKING:
    from undur.plain.desk import Desk
    from undur.times.reading import Reading

TEXTS: Final = ("role", "contact", "honorific", "phone", "email", "place")
"""Fields that are asked for, in this order; each may stay empty."""


def add(desk: Desk) -> str:
    """Ask for an interview and add it; its id, empty where it could not be saved. Raises `Back`, `Leave`."""
    words = desk.words.screens.form
    company = ""
    while not company:
        company = desk.talk.text(words.fields.company.label, words.company_missing)
    when = _when(desk)
    texts: dict[str, Any] = {name: desk.talk.text(words.fields[name].label, _hint(desk, name)) for name in TEXTS}
    named = desk.words.message.channels
    labels = [named[one] for one in CHANNELS]
    channel = CHANNELS[desk.talk.choose(desk.words.plain.invited_by, labels, desk.words.plain.invited_by_help)]
    interview = Interview(
        id="", company=company, starts=when.starts, ends=when.ends, time_zone=when.zone, channel=channel, **texts
    )
    before = {one.id for one in desk.plan.interviews}
    if not desk.change_plan(lambda plan: add_interview(plan, interview)):
        return ""
    desk.talk.say(desk.words.screens.dialogs.added(company))
    return next((one.id for one in desk.plan.interviews if one.id not in before), "")


def _when(desk: Desk) -> Reading:
    words = desk.words.screens.form
    while True:
        said = desk.talk.text(words.fields.starts.label, words.starts_hint)
        try:
            reading = read_when(said, now=desk.now, zone=desk.plan.me.time_zone)
        except UndurError as error:
            desk.talk.say(error.sentence(desk.words))
        else:
            desk.talk.say(write_start(reading.starts, desk.words.language))
            return reading


def _hint(desk: Desk, name: str) -> str:
    return f"{desk.words.screens.form.fields[name].hint}. {desk.words.plain.may_stay_empty}"
