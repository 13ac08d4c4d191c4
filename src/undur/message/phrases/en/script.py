"""English: a call, read aloud one step to a paragraph, and what to say to voicemail (etiquette.md §1.4, T5, C6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.message.phrases.en.address import clock_greeting, whole_name
from undur.message.phrases.en.interview import interview, position, slots_sentence, when
from undur.message.phrases.en.opening import introduction
from undur.message.phrases.en.regret import SILENCE
from undur.message.phrases.sentences import paragraph, stop

if TYPE_CHECKING:
    from undur.message.phrases.book import Varieties
    from undur.message.phrases.facts import Facts

_WRITTEN: Final = {
    "email": "by email",
    "whatsapp": "on WhatsApp",
    "sms": "by text message",
    "portal": "through the job portal",
}


def greeting(facts: Facts) -> Varieties:
    """Whether it is the right person; then who calls, for which position and interview."""
    ask = f"{clock_greeting(facts)}. Am I speaking to {whole_name(facts)} at {facts.agency or facts.company}?"
    mine = f"the {interview(facts)} that was due" if facts.missed else f"my {interview(facts)}"
    time = "" if facts.kind == "confirm" else f" {when(facts)}"  # said in full by the news
    named = stop(f"I'm calling about {mine}{time}")
    return (f"{ask}\n\n{paragraph(introduction(facts), named)}",)


def thanks(facts: Facts) -> Varieties:
    """Thanks for the invitation, in one breath."""
    if facts.missed:
        return ("I really appreciate the opportunity you gave me.",)
    if facts.tone == "brief":
        return ("Thank you for inviting me.",)
    return (
        ("Thank you so much for inviting me.", "I was really pleased to be invited, thank you.")
        if facts.tone == "warm"
        else ("Thank you very much for inviting me.", "Thank you for the invitation.")
    )


def cancel_news(facts: Facts) -> Varieties:
    """The news in one sentence."""
    if facts.missed:
        if facts.befell and facts.unheard:
            return (f"{SILENCE}. I am also withdrawing from the process",)
        return ("I take full responsibility for that, and I am withdrawing from the process",)
    return ("I'm afraid I have to cancel", "Unfortunately, I have to cancel")


def reschedule_news(facts: Facts) -> Varieties:
    """The wish in one sentence."""
    if facts.befell and facts.unheard:
        return (SILENCE,)
    if facts.missed:
        return ("I take full responsibility for that",)
    return ("I'm afraid I can't make that time", "Unfortunately, I can't make that time")


def apology(facts: Facts) -> Varieties:
    """Sorry, by the hours that are left."""
    if facts.missed:
        return ("I am very sorry that I missed it.",)
    again = "I realise this is not the first time." if facts.again and facts.kind == "reschedule" else ""
    much = {"formal": "I'm very sorry", "warm": "I'm so sorry"}.get(facts.tone, "I'm sorry")
    if facts.late:
        return (
            paragraph(f"{much} for the short notice.", again),
            paragraph(f"{much} to let you know so late.", again),
        )
    return (paragraph("I'm sorry for the change of plan.", again), paragraph("I'm sorry for any trouble.", again))


def door(_facts: Facts) -> Varieties:
    """One line that keeps the door open."""
    return ("I do hope our paths cross again.", "I hope you find the right person, and that we can stay in touch.")


def proposal(facts: Facts) -> Varieties:
    """The question, two or three times, then silence for the answer; what was agreed is said again."""
    this = position(facts) or "this opportunity"
    ask = f"I'm still very interested in {this}. Would it {'still ' if facts.missed else ''}be possible to reschedule?"
    times = f"I could do {slots_sentence(facts)}." if facts.slots and not facts.again else ""
    yours = "I'll take whatever time suits you." if facts.again else "I'm happy to fit in with your schedule."
    pause = "(Stop, wait for the answer, and write it down.)"
    repeat = "Let me just repeat that. (Say the day, date, time and place you agreed.)"
    return ("\n\n".join((paragraph(ask, times, yours), pause, repeat)),)


def closing(facts: Facts) -> Varieties:
    """Thanks, and that a written word follows (rule C6)."""
    written = _WRITTEN.get(facts.written_by or "", "in writing")
    given = "understanding" if not facts.missed and facts.kind in {"cancel", "reschedule"} else "time"
    settles = facts.kind in {"cancel", "reschedule", "confirm"} or facts.answer == "proposed"
    follow = f" I'll confirm this {written} straight away." if settles else ""
    return (f"Thank you for your {given}.{follow}",)


def voicemail(facts: Facts) -> Varieties:
    """The same in less than half a minute, with the number said slowly."""
    named = f"the {interview(facts)} {when(facts)}"
    caller = f"{clock_greeting(facts)}, this is {facts.name}." if facts.name else f"{clock_greeting(facts)}."
    if facts.missed:
        said = f"I am very sorry that I missed {named}"
    elif facts.kind == "cancel":
        said = f"I'm sorry, but I have to cancel {named}"
    elif facts.kind == "reschedule":
        said = f"I'm sorry, but I need to reschedule {named}"
    else:
        said = f"I'm calling about {named}"
    number = f"My number is {facts.own_phone}. (Say it slowly, twice.)" if facts.own_phone else ""
    return (
        f"If you reach voicemail:\n{paragraph(caller, stop(said), 'I will also write to you.', number, 'Thank you.')}",
    )
