"""A person's own sentences: keeping one, forgetting it, and taking Undur's where the two collide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.message.choices import choices_of
from undur.message.compose import fields_of
from undur.message.drafts import take
from undur.message.keeping import NotKept, phrase_of
from undur.plan.changes import drop_phrase, put_message, put_phrase
from undur.words.message import part_name

if TYPE_CHECKING:
    from undur.message.merge import Clash
    from undur.situation import Situation
    from undur.tui.core import UndurCore
    from undur.words import Words


def keep_sentence(app: UndurCore, situation: Situation, place: int) -> None:
    """Keep the part at a place of the body (code points) as one's own; one that is kept already is forgotten."""
    choices, words = choices_of(situation.working), app.words.message
    facts = fields_of(situation.times, situation.plan.me, choices)
    phrase = phrase_of(situation.draft, place, choices, facts)
    if isinstance(phrase, NotKept):
        app.tell(_why_not(phrase, app.words))
        return
    part = words.parts[phrase.part]
    if phrase in situation.plan.phrases:
        said = words.draft.forgotten(part)
        done = app.apply(lambda plan: drop_phrase(plan, phrase), said)
    else:
        said = words.draft.kept(part, words.languages[choices.language], app.words.etiquette.channels[choices.channel])
        done = app.apply(lambda plan: put_phrase(plan, phrase), said)
    if done:
        app.tell(said)


def take_composed(app: UndurCore, situation: Situation, clash: Clash | None = None) -> None:
    """Put a composed sentence (the first) into the place of the own words in its way; undo brings them back."""
    words = app.words.message
    if not situation.draft.clashes:
        app.tell(words.draft.nothing_to_take)
        return
    clash = clash if clash in situation.draft.clashes else situation.draft.clashes[0]
    message = take(situation.working, situation.composed, clash)
    app.apply_here(lambda one: put_message(one, message), words.draft.taken(part_name(words, clash.part)))


def _why_not(refused: NotKept, words: Words) -> str:
    says = words.message.draft
    if refused.code == "unknown_field":
        return says.unknown_field(refused.field, refused.nearest)
    return says.reason if refused.code == "reason" else says.no_part
