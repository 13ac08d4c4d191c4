"""English: one sentence a slug of the checker."""

from undur.words.en.times import WEEKDAYS
from undur.words.findings import FindingsWords, Sentences, SeverityNames, UnderstoodLines, Whys, weekday_of

_CHANNELS = {
    "email": "email",
    "whatsapp": "WhatsApp",
    "phone": "phone",
    "sms": "text message",
    "portal": "the job portal",
}

FINDINGS = FindingsWords(
    severities=SeverityNames(error="Error", warning="Warning", hint="Hint"),
    sentences=Sentences(
        no_greeting=lambda _: "There is no greeting. Say hello to the reader first.",
        no_name_or_role=lambda role: (
            f"The position is not mentioned: {role}."
            if role
            else "Neither your name nor the position is mentioned, so the reader can't tell who is writing."
        ),
        no_interview_date=lambda words: f"The day of the interview is not mentioned: {words}.",
        wrong_date=lambda words: f"“{words}” is not when your interview is.",
        weekday_mismatch=lambda day: (
            f"The weekday and the date don't agree: that date is a {weekday_of(day, WEEKDAYS)}."
        ),
        wrong_company=lambda words: f"“{words}” is not the company of this interview.",
        wrong_contact=lambda words: f"“{words}” is not the contact for this interview.",
        no_thanks=lambda _: "There are no thanks for the chance or the invitation.",
        no_apology=lambda _: "There is no apology for the change.",
        late_no_apology=lambda _: "Time is short. Say sorry for the short notice.",
        no_reason=lambda left_out: (
            "The reason on record only fits a cancellation, so it was left out. Choose one that fits."
            if left_out
            else "There is no reason. One honest sentence is enough."
        ),
        vague_reason=lambda words: f"“{words}” explains nothing. Give the reason in a few words.",
        overshare_reason=lambda _: "That is more of the reason than they need. The gist will do.",
        rude_blaming=lambda _: "This blames the company. Your decision alone is enough.",
        too_long=lambda words: f"Too long for this channel ({words}). Shorten it.",
        news_late=lambda _: "The news comes in the second half. Say it sooner.",
        mixed_intent=lambda _: "This both cancels and asks for another time. Choose one.",
        no_alternative=lambda _: "It never asks for another time.",
        no_slots=lambda _: "It proposes no day and time. Two or three make it easy for them.",
        bad_slot=lambda words: f"“{words}” is hard for them to use. Propose office hours on a working day ahead.",
        demanding=lambda words: f"“{words}” sounds like an order. Make it a question.",
        no_signoff=lambda unknown: (
            "The message is not signed: your name is missing. Enter it in your profile."
            if unknown
            else "There is no closing with your name at the end."
        ),
        placeholder_left=lambda words: f"“{words}” still has to be filled in or removed.",
        all_caps=lambda _: "Words in capitals read as shouting.",
        emoji_slang=lambda words: f"“{words}” doesn't suit a message to a company.",
        abbreviations=lambda words: f"Write “{words}” in full.",
        wrong_clock_greeting=lambda words: f"“{words}” doesn't fit the time of day where the reader is.",
        bare_address=lambda words: f"Address “{words}” with a title.",
        referral_without_consent=lambda words: f"“{words}” is named before both sides have agreed.",
        private_data=lambda _: "There is a private number or address they don't need. Take it out.",
        reason_mismatch=lambda words: f"“{words}” is not the reason you chose.",
        channel_mismatch=lambda channel: (
            f"The invitation came by {_CHANNELS.get(channel, 'another way')}. Answer the same way."
        ),
        call_first=lambda words: f"There is little time left. Call {words} first, then send this.",
        outside_office_hours=lambda _: "It is outside their office hours. Wait for them if there is time.",
        cancel_after_start=lambda words: (
            f"The interview has begun, so it is too late to “{words}”. Apologise for not being there."
        ),
        informal=lambda words: f"“{words}” is too casual. Use standard language.",
        not_flexible=lambda _: "Add that you will fit in with their schedule.",
        no_warmth=lambda _: "One friendly line for later keeps the relationship.",
        letter_form=lambda words: f"“{words}” is not the usual form of a letter.",
        other_language=lambda words: f"“{words}” is not in the language of the message.",
    ),
    whys=Whys(
        no_greeting="A greeting opens the door; without one a message reads like an order.",
        no_name_or_role="Recruiters deal with many people and positions at once.",
        no_interview_date="Without the day they have to look up which interview you mean.",
        wrong_date="A wrong date moves somebody else's appointment.",
        weekday_mismatch="A weekday and date that disagree force them to ask.",
        wrong_company="Another company's name shows that the message is a copy.",
        wrong_contact="Whoever invited you needs to know first.",
        no_thanks="They set time aside for you.",
        no_apology="The change costs them work.",
        late_no_apology="The closer it is, the more trouble it makes for them.",
        no_reason="A short honest reason makes a change easy to accept.",
        vague_reason="An empty reason reads like one that is being hidden.",
        overshare_reason="Health, money and quarrels are none of their concern.",
        rude_blaming="It is a small world; criticism in a cancellation only closes doors.",
        too_long="A short message is read and answered sooner.",
        news_late="The reader wants the news first and the explanation after it.",
        mixed_intent="They need to know whether your place may go to somebody else.",
        no_alternative="Without the question it reads as a cancellation.",
        no_slots="A choice of times saves a round of messages.",
        bad_slot="A time they can't use makes more work for them.",
        demanding="You are asking for a favour, so ask.",
        no_signoff="A closing and a name show that the message is whole.",
        placeholder_left="A bracket left behind shows a template that nobody read again.",
        all_caps="Capitals read as a raised voice.",
        emoji_slang="Slang takes away from how much you mean it.",
        abbreviations="Whole words respect the reader.",
        wrong_clock_greeting="A greeting follows the reader's clock.",
        bare_address="A title is the simplest courtesy there is.",
        referral_without_consent="Somebody's name is theirs to give.",
        private_data="Identity numbers, account numbers and home addresses can be misused.",
        reason_mismatch="A reason that changes costs trust.",
        channel_mismatch="They watch the channel that they use themselves.",
        call_first="A written message may be read only after the hour has passed.",
        outside_office_hours="Out of hours a personal message disturbs and is easily missed.",
        cancel_after_start="What has begun can't be cancelled; what is left is an apology.",
        informal="Standard pronouns keep a polite distance.",
        not_flexible="You are asking for the change, so their timetable decides.",
        no_warmth="You may well meet them again.",
        letter_form="The usual form keeps attention on what you say.",
        other_language="A message in one language reads as written for this reader.",
    ),
    understood="Understood",
    understood_lines=UnderstoodLines(
        thanks=lambda number, _: f"thanks in sentence {number}",
        news=lambda number, _: f"the news in sentence {number}",
        reason=lambda number, _: f"the reason in sentence {number}",
        apology=lambda number, _: f"the apology in sentence {number}",
        alternative=lambda number, _: f"the request for another time in sentence {number}",
        flexible=lambda number, _: f"their timetable first in sentence {number}",
        warmth=lambda number, _: f"a friendly word in sentence {number}",
        interview=lambda _, words: f"interview “{words}”",
        slot=lambda _, words: f"proposed “{words}”",
    ),
)
