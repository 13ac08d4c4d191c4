"""The Indonesian phrase books."""

from typing import Final

from undur.message.phrases.id import answers, cancel, confirm, ending, later, opening, reschedule, script, sms
from undur.message.phrases.id.cause import cause, reason_sentence
from undur.message.phrases.id.fields import fields
from undur.message.phrases.shelf import Books, Change, Shelf

SHELF: Final = Shelf(
    books=Books(
        cancel=cancel.BOOK,
        reschedule=reschedule.BOOK,
        confirm=confirm.BOOK,
        thanks=answers.THANKS,
        reply=answers.REPLY,
        nudge=later.NUDGE,
        referral=later.REFERRAL,
        follow_up=later.FOLLOW_UP,
    ),
    greeting=opening.greeting,
    signature=ending.signature,
    closing=ending.closing,
    plain_closing=ending.plain_closing,
    texted=Change(
        greeting=sms.greeting,
        thanks=sms.thanks,
        cancel_news=sms.cancel_news,
        reschedule_news=sms.reschedule_news,
        apology=sms.apology,
        door=sms.door,
        proposal=sms.proposal,
    ),
    spoken=Change(
        greeting=script.greeting,
        thanks=script.thanks,
        cancel_news=script.cancel_news,
        reschedule_news=script.reschedule_news,
        apology=script.apology,
        door=script.door,
        proposal=script.proposal,
    ),
    spoken_closing=script.closing,
    voicemail=script.voicemail,
    cause=cause,
    reason_sentence=reason_sentence,
    fields=fields,
)
