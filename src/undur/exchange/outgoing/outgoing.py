"""A message on its way out, with all that a way needs to know."""

from __future__ import annotations

import datetime as dt

from msgspec import Struct

from undur.message.drafts import Draft
from undur.plan.interview import Interview
from undur.plan.message import Message
from undur.plan.plan import Me


class Outgoing(Struct, frozen=True, kw_only=True):
    """One message at one moment."""

    me: Me
    interview: Interview
    """With its defaults filled in."""
    message: Message
    draft: Draft
    """The text of the message as it reads now."""
    now: dt.datetime
