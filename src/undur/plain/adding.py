"""Adding an interview: the company and the time are enough, the rest may stay empty; `b` goes back by one question."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from msgspec.structs import replace

from undur.exchange.outgoing.contact import FIELD_OF, ContactError, obstacle_said, typed_contact
from undur.form.reading import is_over
from undur.plain.conversation import Back, Unclear
from undur.plan.addressing import TITLES, apart
from undur.plan.changes import add_interview, change_interview, delete_interview
from undur.plan.codes import CHANNELS
from undur.plan.interview import Interview
from undur.typed_time import typed_time

if TYPE_CHECKING:
    from collections.abc import Callable

    from undur.exchange.outgoing.contact import ContactField
    from undur.plain.desk import Desk
    from undur.times.read import Reading

    Fields = dict[str, Any]
    """Field of an interview → its value, as far as it was told."""


def add(desk: Desk) -> str:
    """Ask for an interview and add it; its id, empty where it could not be saved. Raises `Back`, `Leave`.

    It is in the file as soon as company and time are known, and each further answer at once: whoever leaves, or is
    killed, before the last question keeps what was told. Who goes back before the first one has added nothing.
    """
    fields: Fields = {}
    asked: list[int] = []
    at, kept = 0, ""
    try:
        while at < len(QUESTIONS):
            name, question = QUESTIONS[at]
            try:
                told = question(desk, name, fields)
            except Back:
                if not asked:
                    kept = _drop(desk, kept)
                    raise
                at = asked.pop()
                continue
            if told is not None:
                fields |= told
                asked.append(at)
                kept = _keep(desk, fields, kept)
            at += 1
    finally:
        if kept:
            desk.talk.say(desk.words.screens.dialogs.added(fields["company"]))
    return kept


def _keep(desk: Desk, fields: Fields, kept: str) -> str:
    """Put what was told so far into the file; the id under which it is there, if it is."""
    if not fields.get("company") or "starts" not in fields:
        return kept
    honorific, contact = apart(fields.get("honorific", ""), fields.get("contact", ""))
    told = {**fields, "honorific": honorific, "contact": contact}
    if kept:
        desk.change_plan(lambda plan: change_interview(plan, kept, lambda one: replace(one, **told)))
        return kept
    before = {one.id for one in desk.plan.interviews}
    desk.change_plan(lambda plan: add_interview(plan, Interview(id="", **told)))
    return next((one.id for one in desk.plan.interviews if one.id not in before), "")


def _drop(desk: Desk, kept: str) -> str:
    if kept:
        desk.change_plan(lambda plan: delete_interview(plan, kept, desk.now))
    return ""


def _company(desk: Desk, name: str, _: Fields) -> Fields:
    words = desk.words.screens.form

    def read(answer: str) -> Fields:
        if not answer:
            raise Unclear(words.company_missing)
        return {name: answer}

    return desk.talk.understood(words.fields.company.label, desk.words.screens.guidance.fields.company, read)


def _starts(desk: Desk, _: str, __: Fields) -> Fields:
    words = desk.words.screens.form

    def read(answer: str) -> Reading:
        typed = typed_time(answer, now=desk.now, zone=desk.plan.me.time_zone, words=desk.words, hour=False)
        if typed.reading is None:
            raise Unclear(typed.sentence or words.starts_missing)
        over = is_over(typed.reading.starts, desk.now)
        desk.talk.say(words.already_over(typed.sentence) if over else typed.sentence)
        return typed.reading

    when = desk.talk.understood(words.fields.starts.label, words.starts_hint, read)
    return {"starts": when.starts, "ends": when.ends, "time_zone": when.zone}


def _channel(desk: Desk, name: str, _: Fields) -> Fields:
    named = desk.words.etiquette.channels
    labels = [f"{named[one]} (WA)" if one == "whatsapp" else named[one] for one in CHANNELS]
    at = desk.talk.choose_or_none(desk.words.plain.invited_by, labels, desk.words.plain.invited_by_help)
    return {name: None if at is None else CHANNELS[at]}


def _text(desk: Desk, name: str, _: Fields) -> Fields:
    label = desk.words.screens.form.fields[name].label
    return {name: desk.talk.text(desk.words.plain.optional(label), desk.words.screens.guidance.fields[name])}


def _reached(desk: Desk, name: str, fields: Fields) -> Fields:
    """A number or an address, judged; of the one that the channel needs, what can't be done without it."""
    field = cast("ContactField", name)

    def read(answer: str) -> Fields:
        try:
            return {name: typed_contact(field, answer)}
        except ContactError as error:
            raise Unclear(error.sentence(desk.words)) from None

    label = desk.words.screens.form.fields[name].label
    told = desk.talk.understood(desk.words.plain.optional(label), desk.words.screens.guidance.fields[name], read)
    channel = fields.get("channel")
    if channel is not None and FIELD_OF.get(channel) == name:
        known = {"phone": "", "email": "", **told}
        zone = fields["time_zone"] or desk.plan.me.time_zone
        if said := obstacle_said(channel, desk.words, **known, zone=zone):
            desk.talk.say(said)
    return told


def _contact(desk: Desk, name: str, fields: Fields) -> Fields:
    honorific, contact = apart("", _text(desk, name, fields)[name])
    return {"honorific": honorific, name: contact.strip()}


def _honorific(desk: Desk, name: str, fields: Fields) -> Fields | None:
    """Only of somebody whose name is known without one: `Ibu Ratna` has told it already."""
    if not fields["contact"] or fields["honorific"]:
        return None
    at = desk.talk.choose_or_none(
        desk.words.plain.which_title(fields["contact"]), TITLES, desk.words.screens.guidance.fields.honorific
    )
    return {name: "" if at is None else TITLES[at]}


QUESTIONS: Final[tuple[tuple[str, Callable[[Desk, str, Fields], Fields | None]], ...]] = (
    ("company", _company),
    ("starts", _starts),
    ("channel", _channel),
    ("phone", _reached),
    ("email", _reached),
    ("contact", _contact),
    ("honorific", _honorific),
    ("role", _text),
    ("place", _text),
)
"""Field and who asks for it, what counts most first; a question that isn't needed gives `None`."""
