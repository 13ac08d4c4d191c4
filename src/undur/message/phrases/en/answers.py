"""English: thanking for an answer, and replying to it (rule F2, etiquette.md §1.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.message.phrases.book import Book
from undur.message.phrases.en.acknowledging import invited, until
from undur.message.phrases.en.interview import interview, moment, when
from undur.message.phrases.en.subjects import subject_of
from undur.message.phrases.sentences import paragraph

if TYPE_CHECKING:
    from undur.message.phrases.book import Varieties
    from undur.message.phrases.facts import Facts


def thanks_subject(facts: Facts) -> Varieties:
    """Matter – position – name."""
    return (subject_of(facts, "Thank you"),)


def reply_subject(facts: Facts) -> Varieties:
    """Matter – position – name."""
    matters = {"cancel": "Cancelling my interview", "reschedule": "Rescheduling my interview"}
    return (
        subject_of(facts, matters.get("confirm" if facts.thinks_until is not None else facts.about, "My interview")),
    )


def understanding(facts: Facts) -> Varieties:
    """Thanks for how they took it."""
    if facts.about == "cancel":
        if facts.answer == "regret":
            return (f"Thank you for your kind reply after I had to cancel the {interview(facts)}.",)
        return (
            f"Thank you for understanding that I had to cancel the {interview(facts)}.",
            f"Thank you for being so understanding about my cancelling the {interview(facts)}.",
        )
    if facts.about == "reschedule" and facts.answer == "regret":
        return (f"Thank you for considering my request to move the {interview(facts)}.",)
    if facts.about == "reschedule":
        return (f"Thank you very much for agreeing to move the {interview(facts)}.",)
    return (f"Thank you for your time and for the {interview(facts)}.",)


def good_wish(facts: Facts) -> Varieties:
    """A wish that fits what happened."""
    if facts.about == "cancel":
        return (
            "I wish you every success in finding the right person, and hope that our paths cross again.",
            "I hope the search goes well, and that our paths cross again.",
        )
    if facts.about != "reschedule":
        return ("I look forward to hearing from you.",)
    if facts.answer == "regret" and not facts.attends:
        return ("I understand, and hope there may be another opportunity in the future.",)
    return ("I look forward to meeting you.",)


def thanks_for_answer(facts: Facts) -> Varieties:
    """Thanks that fit the answer; for the invitation, where it is that which is answered (rule T8)."""
    if facts.thinks_until is not None:
        return invited(facts)
    if facts.answer == "proposed":
        return ("Thank you for suggesting another time.",)
    if facts.answer in {"regret", "question"}:
        return (
            ("Thank you for letting me know.",) if facts.answer == "regret" else ("Thank you for getting back to me.",)
        )
    return understanding(facts)


def answer(facts: Facts) -> Varieties:
    """The answer to their answer."""
    if facts.thinks_until is not None:
        return until(facts)
    if facts.answer == "proposed":
        return (_agreed(facts),)
    if facts.answer == "regret":
        return (_accepting(facts),)
    if facts.answer == "question":
        return (_replying(facts),)
    if facts.about != "reschedule":
        return ()
    agreed = f"on {moment(facts, facts.proposed)}" if facts.proposed is not None else "at the new time"
    return (f"I will be there {agreed}",)


def goodbye(facts: Facts) -> Varieties:
    """A last friendly line where the matter ends here."""
    if facts.answer == "question" or facts.thinks_until is not None:
        return ()
    if facts.about == "cancel":
        return good_wish(facts) if facts.leaves or facts.answer in {None, "accepted", "regret"} else ()
    comes = facts.answer in {"accepted", "proposed"} or (facts.answer == "regret" and facts.attends)
    meets = comes and facts.style != "sms" and not facts.leaves
    return ("I look forward to meeting you.",) if meets else ()


def _replying(facts: Facts) -> str:
    if facts.style == "script":
        return "I am very happy to answer your question.\n\n(Answer it.)"
    call = facts.own_phone and facts.style != "letter"  # a mail has the number below
    reach = f"If it is easier to talk, you can reach me on {facts.own_phone}." if call else ""
    return paragraph("I am very happy to answer your question.", reach)


def _agreed(facts: Facts) -> str:
    if facts.leaves:
        return "I really appreciate the offer, but I have decided not to continue with my application"
    if facts.proposed is None:
        return "The time you suggest suits me, and I will be there"
    return f"That suits me, and I will be there on {moment(facts, facts.proposed)}"


def _accepting(facts: Facts) -> str:
    if facts.about == "cancel":
        return "It was not an easy decision, and I appreciate your reply"
    understood = "I understand that the time can't be changed."
    if facts.attends:
        return f"{understood} I will come to the {interview(facts)} {when(facts)}, as planned"
    if facts.phase == "started":
        return f"{understood} I hope there may be another opportunity in the future"
    return f"{understood} I will let you know very soon whether I can come {when(facts)} after all"


THANKS: Final = Book(subject=thanks_subject, parts={"thanks": understanding, "alternative": good_wish})
REPLY: Final = Book(subject=reply_subject, parts={"thanks": thanks_for_answer, "news": answer, "alternative": goodbye})
