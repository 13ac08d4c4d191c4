"""English: one sentence a slug of the checker."""

from undur.words.findings import FindingsWords, Sentences, SeverityNames

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
        no_name_or_role=lambda _: (
            "Neither your name nor the position is mentioned, so the reader can't tell who is writing."
        ),
        no_interview_date=lambda words: f"The day of the interview is not mentioned: {words}.",
        wrong_date=lambda words: f"“{words}” is not when your interview is.",
        weekday_mismatch=lambda words: f"The weekday and the date don't agree: that date is a {words}.",
        wrong_company=lambda words: f"“{words}” is another company in your plan.",
        wrong_contact=lambda words: f"“{words}” is not the contact for this interview.",
        no_thanks=lambda _: "There are no thanks for the chance or the invitation.",
        no_apology=lambda _: "There is no apology for the change.",
        late_no_apology=lambda _: "Time is short. Say sorry for the short notice.",
        no_reason=lambda _: "There is no reason. One honest sentence is enough.",
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
        no_signoff=lambda _: "There is no closing with your name at the end.",
        placeholder_left=lambda words: f"“{words}” still has to be filled in or removed.",
        all_caps=lambda _: "Words in capitals read as shouting.",
        emoji_slang=lambda words: f"“{words}” doesn't suit a message to a company.",
        abbreviations=lambda words: f"Write “{words}” in full.",
        wrong_clock_greeting=lambda words: f"“{words}” doesn't fit the time of day where the reader is.",
        bare_address=lambda words: f"Address “{words}” with a title.",
        referral_without_consent=lambda words: f"“{words}” is named before both sides have agreed.",
        private_data=lambda _: "There is a private number they don't need. Take it out.",
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
    ),
)
