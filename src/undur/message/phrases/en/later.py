"""English: a reminder, a recommendation, a later hello (rules F3, F5, F6, F7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.message.phrases.book import Book
from undur.message.phrases.en.interview import day, interview, position, when
from undur.message.phrases.en.subjects import subject_of

if TYPE_CHECKING:
    from undur.message.phrases.book import Varieties
    from undur.message.phrases.facts import Facts


def nudge_subject(facts: Facts) -> Varieties:
    """Matter – position – name."""
    matters = {"cancel": "cancelling my interview", "reschedule": "rescheduling my interview"}
    return (subject_of(facts, f"Following up: {matters.get(facts.about, 'my interview')}"),)


def nudge(facts: Facts) -> Varieties:
    """A question after the message, without reproach."""
    sent = f" of {day(facts, facts.told)}" if facts.told else ""
    if facts.about == "cancel":
        mine = f"my message{sent} cancelling {'it' if facts.style == 'script' else f'the {interview(facts)}'}"
        return (
            f"I just wanted to check whether {mine} has reached you",
            f"May I ask whether you have received {mine}?",
        )
    asked = "asking to reschedule" if facts.about == "reschedule" else "about"
    if facts.style == "script":
        asked = "asking to reschedule it" if facts.about == "reschedule" else "about it"
        return (f"I wanted to follow up on my message{sent} {asked}",)
    if facts.brief:
        return (
            f"I wanted to follow up on my message{sent} {asked} the {interview(facts)}",
            f"I am following up on my message{sent} {asked} the {interview(facts)}",
        )
    return (
        f"I am following up on my message{sent} {asked} the {interview(facts)} {when(facts)}",
        f"May I ask whether you have had a chance to see my message{sent} {asked} the {interview(facts)} {when(facts)}?",
    )


def any_time(facts: Facts) -> Varieties:
    """That the reader's timetable wins."""
    if facts.about != "reschedule":
        return ()
    still = "I remain very interested and am" if facts.tone == "formal" else "I'm still very interested and"
    return (f"{still} happy to fit in with your schedule.",)


def referral_subject(facts: Facts) -> Varieties:
    """Matter – position – name."""
    return (subject_of(facts, "Recommending a candidate"),)


def occasion(facts: Facts) -> Varieties:
    """Thanks that recall how one knows the other."""
    if facts.about == "cancel" and facts.told is not None:
        return (f"Thank you again for understanding that I had to cancel the {interview(facts)}.",)
    return (f"Thank you again for the {interview(facts)}.",)


def referral(facts: Facts) -> Varieties:
    """The friend by name once both sides have agreed, else the question whether a recommendation is welcome."""
    this = position(facts) or "the position"
    if facts.friend:
        return (
            f"For {this}, may I recommend {facts.friend}, who is interested and happy for me to introduce them?",
            f"May I recommend {facts.friend} for {this}? They are interested and happy for me to introduce them",
        )
    return (
        f"I know someone who I think would be a good fit for {this}. Would {facts.company} welcome a recommendation?",
        f"I can think of someone who might be right for {this}. Would {facts.company} welcome a recommendation?",
    )


def consent(facts: Facts) -> Varieties:
    """What comes next, without a number or a CV (rule F5)."""
    if facts.friend:
        return ("If you are interested, I will ask them to get in touch with you directly.",)
    return ("If so, I will check with them first.",)


def follow_up_subject(facts: Facts) -> Varieties:
    """Matter – name."""
    return (" – ".join(text for text in ("Asking about future openings", facts.name) if text),)


def remembrance(facts: Facts) -> Varieties:
    """How one knows the other."""
    if facts.about == "cancel" and facts.told is not None:
        return (f"Thank you again for your understanding when I had to cancel the {interview(facts)} some time ago.",)
    return (f"Thank you again for the {interview(facts)} some time ago.",)


def still_there(facts: Facts) -> Varieties:
    """The question, once."""
    ask = f"whether there are other openings at {facts.company} that might suit me"
    if facts.brief:
        return (f"I wanted to ask {ask}",)
    return (
        f"I am still interested in joining you, and wanted to ask {ask}",
        f"I would still be glad to join you, and was wondering {ask}",
    )


NUDGE: Final = Book(subject=nudge_subject, parts={"news": nudge, "alternative": any_time})
REFERRAL: Final = Book(subject=referral_subject, parts={"thanks": occasion, "news": referral, "alternative": consent})
FOLLOW_UP: Final = Book(subject=follow_up_subject, parts={"thanks": remembrance, "news": still_there})
