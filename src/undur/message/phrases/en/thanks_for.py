"""English: thanks for the invitation, which also say which interview is meant (rules M3, M5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.message.phrases.en.interview import at_company, position, when
from undur.message.phrases.sentences import stop

if TYPE_CHECKING:
    from undur.message.phrases.book import Varieties
    from undur.message.phrases.facts import Facts


def thanks(facts: Facts) -> Varieties:
    """Thanks that name the interview; where the news or the apology has named it already, thanks alone."""
    if facts.news_first or facts.missed:
        return _bare(facts)
    role = f" for {position(facts)}" if position(facts) and facts.style == "letter" else ""
    named = f"to interview{role} {at_company(facts)} {when(facts)}"
    if facts.brief:
        return (stop(f"Thank you for inviting me {named}"), stop(f"Thank you for the invitation {named}"))
    if facts.tone == "warm":
        return (
            stop(f"Thank you so much for inviting me {named}"),
            stop(f"Many thanks for inviting me {named}"),
            stop(f"Thank you so much. I was really pleased to be invited {named}"),
        )
    return (
        stop(f"Thank you for inviting me {named}"),
        stop(f"Thank you very much for the opportunity {named}"),
        stop(f"I am grateful for the invitation {named}"),
        stop(f"Thank you for your invitation {named}"),
    )


def _bare(facts: Facts) -> Varieties:
    if facts.brief:
        return ("I appreciate the invitation.",)
    return ("I am grateful that you considered me.", "I really appreciate the opportunity you gave me.")
