"""Copying the message, and whether it has gone out: copied is not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.events import handed_over, sending_means
from undur.message.drafts import going_out

if TYPE_CHECKING:
    from undur.exchange.clipboard import Copied
    from undur.plain.desk import Desk
    from undur.plan.codes import What
    from undur.situation import Situation


def copy(desk: Desk, interview_id: str) -> None:
    """Copy the text and say which way it went, then ask whether it was sent. Raises `Back`, `Leave`."""
    situation = desk.situation(interview_id)
    if situation is None:
        return
    draft = situation.draft
    if draft.subject:
        desk.talk.say(f"{desk.words.screens.editor.subject}: {draft.subject}")
    copied = desk.copy(draft.body)
    desk.talk.say(_outcome(desk, copied))
    if situation.wrong:
        desk.talk.say(desk.words.handover.still_wrong(situation.wrong))
    if copied.best is None:
        desk.talk.say(desk.words.plain.text_begins)
        desk.talk.hand_out(draft.body)
        desk.talk.say(desk.words.plain.text_ends)
    if situation.working.id not in situation.gone_out:
        _note(desk, situation, "copied")
        mark_sent(desk, interview_id)


def mark_sent(desk: Desk, interview_id: str) -> None:
    """Ask whether the message has gone out, and note it. Raises `Back`, `Leave`."""
    situation = desk.situation(interview_id)
    if situation is None:
        return
    says, company = desk.words.plain, situation.interview.company
    if situation.working.id in situation.gone_out:
        desk.talk.say(says.gone_out_already)
    elif situation.message is None and situation.interview.decision is None:
        desk.talk.say(says.decide_first)
    elif desk.talk.agrees(says.sent_question(company), says.sent_help):
        if _note(desk, situation, sending_means(situation.working)):
            desk.talk.say(desk.words.screens.dialogs.marked_sent(company))
    else:
        desk.talk.say(says.not_sent)


def _note(desk: Desk, situation: Situation, what: What) -> bool:
    working = situation.working
    message = going_out(working, situation.draft, what)
    return desk.change(situation.interview.id, lambda one: handed_over(one, working, message, what, desk.now))


def _outcome(desk: Desk, copied: Copied) -> str:
    says, best = desk.words.cli.copying, copied.best
    if best is None:
        return says.nothing(", ".join(dict.fromkeys(one.way for one in copied.failures)))
    return says.copied(best.way) if best.verified else says.handed_over(best.way)
