"""Whether a pasted text is a company's answer to what it was told, and about which interview of the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.errors import UndurError
from undur.etiquette.status import status_of
from undur.exchange.incoming.answers import read_answer
from undur.exchange.incoming.reading import read_invitations
from undur.plan.ids import company_slug

if TYPE_CHECKING:
    from undur.exchange.incoming.understood import Reader, Understood
    from undur.plan.interview import Interview
    from undur.plan.plan import Plan

_WAITING = frozenset({"copied", "sent", "answered"})


def interview_answered(content: bytes, plan: Plan, selected: Interview | None, reader: Reader) -> Interview | None:
    """The interview that a text answers; `None` where it is an invitation, or nothing that is waited for.

    A text that names a company of the plan is about that one; without a name it is about the selected interview, if
    something was sent about it. A calendar is never an answer here: its UID tells what it is about.
    """
    waiting = [one for one in plan.interviews if status_of(one) in _WAITING]
    if not waiting:
        return None
    invitation = _invitation(content, reader)
    if invitation is not None and (invitation.invitation.uid or invitation.method):
        return None
    meant = _meant(invitation, waiting, selected)
    if meant is None:
        return None
    try:
        answer = read_answer(content, meant, reader)
    except UndurError:
        return None
    return meant if answer.answer is not None else None


def _invitation(content: bytes, reader: Reader) -> Understood | None:
    try:
        return read_invitations(content, reader)[0]
    except UndurError:
        return None


def _meant(invitation: Understood | None, waiting: list[Interview], selected: Interview | None) -> Interview | None:
    company = company_slug(invitation.company) if invitation is not None and invitation.company else ""
    if company:
        return next((one for one in waiting if company_slug(one.company) == company), None)
    return next((one for one in waiting if selected is not None and one.id == selected.id), None)
