"""English: thanking for an answer, and replying to it (rule F2, etiquette.md §1.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.message.phrases.book import Book
from undur.message.phrases.en.acknowledging import invited, until
from undur.message.phrases.en.interview import interview, when
from undur.message.phrases.en.subjects import subject_of
from undur.times.writing import write_start

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
        return (f"Thank you for understanding that I had to cancel the {interview(facts)}.",)
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
    return (
        ("I look forward to meeting you.",) if facts.about == "reschedule" else ("I look forward to hearing from you.",)
    )


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
        reach = f" You can also reach me on {facts.own_phone}." if facts.own_phone else ""
        return (f"I am happy to explain what you asked about.{reach}",)
    return ("I will be there at the time we agreed",) if facts.about == "reschedule" else ()


def goodbye(facts: Facts) -> Varieties:
    """A last friendly line where the matter ends here."""
    if facts.thinks_until is not None:
        return ()
    ends = facts.about == "cancel" and facts.answer in {None, "accepted", "regret"}
    return good_wish(facts) if ends else ()


def _agreed(facts: Facts) -> str:
    if facts.proposed is None:
        return "The time you suggest suits me, and I will be there"
    return f"That suits me, and I will be there on {write_start(facts.proposed, 'en')}"


def _accepting(facts: Facts) -> str:
    if facts.about == "cancel":
        return "It was not an easy decision, and I appreciate your reply"
    understood = "I understand that the time can't be changed."
    if facts.attends:
        return f"{understood} I will be there for the {interview(facts)} {when(facts)}"
    return f"{understood} I hope there may be another opportunity in the future"


THANKS: Final = Book(subject=thanks_subject, parts={"thanks": understanding, "alternative": good_wish})
REPLY: Final = Book(subject=reply_subject, parts={"thanks": thanks_for_answer, "news": answer, "alternative": goodbye})
