"""Changing what is known of an interview, a field at a time; what is typed is judged as in the form."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from undur.form.entry import FIELDS, entry_of
from undur.form.reading import read_entry
from undur.plain.conversation import Back, Unclear
from undur.plan.changes import carry_over
from undur.plan.codes import CHANNELS, LANGUAGES

if TYPE_CHECKING:
    from undur.form.entry import Entry, FieldName
    from undur.form.reading import Read
    from undur.plain.desk import Desk
    from undur.plan.interview import Interview

REACHING: Final[tuple[FieldName, ...]] = ("channel", "phone", "email")
EMPTY: Final = "-"
"""In the place of a value: away with it."""


def edit(desk: Desk, interview_id: str) -> None:
    """Ask which field to change until the person is done; each is kept at once. Raises `Back`, `Leave`."""
    says, named = desk.words.plain, desk.words.screens.form.fields
    while (interview := desk.plan.find(interview_id)) is not None:
        labels = [named[name].label for name in FIELDS]
        at = desk.talk.choose(says.which_fact, [*labels, says.done], says.which_fact_help)
        if at == len(FIELDS):
            return
        try:
            _change(desk, interview, FIELDS[at])
        except Back:
            continue
        except Unclear as why:  # of a value that was chosen, and so isn't asked for again
            desk.talk.say(str(why))


def _change(desk: Desk, interview: Interview, name: FieldName) -> None:
    first = entry_of(interview, desk.words)
    label = desk.words.screens.form.fields[name].label
    read = _asked(desk, interview, first, name, label)
    changed = read.as_typed if read is not None else None
    if read is None or changed is None:
        return
    hints = read.hints.values() if name in REACHING else ()
    for said in filter(None, (read.echoes.get(name), *hints)):
        desk.talk.say(said)
    if desk.change(interview.id, lambda one: carry_over(interview, changed, one)):
        desk.talk.say(desk.words.screens.dialogs.changed(changed.company))


def _asked(desk: Desk, interview: Interview, first: Entry, name: FieldName, label: str) -> Read | None:
    """What the form would say of the new value; `None` where the value stays."""
    says, about = desk.words.plain, desk.words.screens.guidance.fields[name]
    values = _values(desk, name)
    now = str(getattr(first, name))
    desk.talk.say(says.value_now(label, dict(values).get(now, now)) if now else says.no_value(label))
    if values:
        at = desk.talk.choose_or_none(label, [said for _, said in values], about, wording=says.keeping_choice)
        return None if at is None else _judged(desk, interview, first, name, values[at][0])
    question = says.keeping_notes(label) if name == "notes" and now else says.keeping(label)
    return desk.talk.understood(question, about, lambda answer: _read(desk, interview, first, name, answer))


def _values(desk: Desk, name: FieldName) -> list[tuple[str, str]]:
    """Of a field with few values each of them, as it is kept and as it is said; the last is none of them."""
    form, words = desk.words.screens.form, desk.words
    if name == "channel":
        return [*((one, words.etiquette.channels[one]) for one in CHANNELS), ("", form.unknown)]
    if name == "language":
        return [*((one, words.message.languages[one]) for one in LANGUAGES), ("", form.as_interface)]
    return []


def _read(desk: Desk, interview: Interview, first: Entry, name: FieldName, answer: str) -> Read | None:
    if not answer:
        return None
    value = "" if answer == EMPTY else answer
    if name == "notes" and value and first.notes:
        value = f"{first.notes.rstrip()}\n{value}"
    return _judged(desk, interview, first, name, value)


def _judged(desk: Desk, interview: Interview, first: Entry, name: FieldName, value: str) -> Read:
    """Raises `Unclear` where the form would not take it. What was wrong in other fields already keeps this one from nothing."""
    entry = replace(first, **{name: value})
    reading = partial(read_entry, now=desk.now, home=desk.plan.me.time_zone, words=desk.words)
    wrong_before = reading(first, first, interview).faults.keys() - {name}
    read = reading(entry, first, interview)
    faults = {one: said for one, said in read.faults.items() if one not in wrong_before}
    if faults:
        raise Unclear(faults.get(name) or next(iter(faults.values())))
    return read
