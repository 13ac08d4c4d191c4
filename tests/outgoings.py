"""A message on its way out, as the tests of the ways need it: Dewi answers an invitation that a calendar understands."""

from __future__ import annotations

import datetime as dt
from typing import Any, Final
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from undur.exchange.outgoing.outgoing import Outgoing
from undur.message.drafts import Draft
from undur.plan.interview import Interview, Invitation
from undur.plan.message import Message, Slot
from undur.plan.plan import Me

MAKASSAR: Final = ZoneInfo("Asia/Makassar")
NOW: Final = dt.datetime(2026, 11, 24, 9, 12, 30, 5, tzinfo=ZoneInfo("Asia/Jakarta"))
BODY: Final = "Yth. Bapak Hendra Wijaya,\n\nmohon maaf, saya batal hadir – 100% & pasti.\n\nHormat saya,\nDewi Lestiani"
INVITATION: Final = Invitation(
    uid="7kukuqrfedlm2f9t@calendar.example",
    sequence=2,
    organizer="mailto:rekrutmen@baharikarya.example",
    attendee="dewi@lestiani.example",
    message_id="<20261119.0920.1@baharikarya.example>",
)
INTERVIEW: Final = Interview(
    id="bahari-karya",
    company="PT Bahari Karya",
    role="Analis Keuangan",
    contact="Hendra Wijaya",
    honorific="Bapak",
    email="rekrutmen@baharikarya.example",
    phone="0812-3456-7890 (WA)",
    starts=dt.datetime(2026, 12, 3, 14, 0, tzinfo=MAKASSAR),
    ends=dt.datetime(2026, 12, 3, 15, 0, tzinfo=MAKASSAR),
    time_zone="Asia/Makassar",
    invitation=INVITATION,
)
SLOTS: Final = (
    Slot(starts=dt.datetime(2026, 11, 23, 10, 0, tzinfo=MAKASSAR)),
    Slot(starts=dt.datetime(2026, 12, 7, 10, 0, tzinfo=MAKASSAR)),
    Slot(starts=dt.datetime(2026, 12, 8, 13, 0, tzinfo=MAKASSAR)),
)
"""The first has passed."""


def outgoing(
    *, subject: str = "Pembatalan Wawancara – Dewi", body: str = BODY, me: Me | None = None, **changed: Any
) -> Outgoing:
    """The message; `changed` are fields of the interview, or of the message where it has them."""
    message = Message(id="m1", kind="cancel", channel="email", language="id")
    of_message = {name: changed.pop(name) for name in ("kind", "channel") if name in changed}
    return Outgoing(
        me=me or Me(name="Dewi Lestiani", email="dewi@lestiani.example"),
        interview=replace(INTERVIEW, **changed),
        message=replace(message, **of_message),
        draft=Draft(subject=subject, body=body, edited=False, generated={}),
        now=NOW,
    )


def rescheduling(**changed: Any) -> Outgoing:
    """The message that asks for another time."""
    return outgoing(**({"kind": "reschedule", "decision": "reschedule", "slots": SLOTS} | changed))
