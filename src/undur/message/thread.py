"""The thread that a mail goes on in (rule C8)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from undur.plan.interview import Interview

MESSAGE_ID: Final = re.compile(r"<[!-;=?A-~]{1,450}@[!-;=?A-~]{1,450}>")
"""The id of a mail that can be answered in its thread."""

REPLIED: Final = "Re: "
"""Before the subject of an answer."""
_REPLIED: Final = re.compile(r"(?:re|bls|balasan)\s*:", re.IGNORECASE)


def subject_in_thread(subject: str, interview: Interview) -> str:
    """The subject as it is sent: `Re: …` where the invitation came as a mail that this one answers."""
    invitation = interview.invitation
    threaded = invitation is not None and MESSAGE_ID.fullmatch(invitation.message_id.strip())
    return f"{REPLIED}{subject}" if subject and threaded and not _REPLIED.match(subject) else subject
