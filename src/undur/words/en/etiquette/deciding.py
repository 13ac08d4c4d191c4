"""English: the guided decision."""

from undur.words.etiquette.deciding import (
    Because,
    Consequences,
    DecidingWords,
    Doubts,
    OtherWays,
    Questions,
    WantedAnswers,
    YesNo,
)

DECIDING = DecidingWords(
    questions=Questions(
        genuine="Something about this invitation looks odd. Are you sure that it is real?",
        reason="What makes you want to cancel or put it off?",
        signed="Have you formally accepted the other offer?",
        wanted="Do you still want this job?",
        other_way="Could it be solved another way?",
    ),
    genuine=YesNo(yes="Yes, I am sure", no="Not quite"),
    signed=YesNo(yes="Yes, accepted", no="No, still waiting"),
    wanted=WantedAnswers(yes="Yes, I do", unsure="I am not sure", no="No longer"),
    other_way=OtherWays(
        video="By video or telephone",
        late="By coming a little late, and saying so",
        shift="By moving it a few hours on the same day",
        none="No",
    ),
    because=Because(
        not_genuine="An invitation in doubt is best checked through the company's official contact first.",
        offer_signed="You have accepted another offer, so cancelling is the honest thing to do.",
        offer_hoped="An offer that isn't certain may fall through. This interview is a real chance.",
        trivial="This is too small a reason to cancel. Go; it often turns out better than expected.",
        solved_video="Ask whether the interview can be by video or telephone. Many companies are willing.",
        solved_late="Let them know now that you will be a little late, and when you expect to arrive.",
        solved_shift="Ask whether the hour can be moved on the same day. That asks less of them than another day.",
        weak="This can usually be worked around. Going keeps the good impression.",
        solid_final="The reason is sound and clear, so a polite cancellation is quite all right.",
        not_wanted="You no longer want it. Cancelling early respects their time.",
        unsure="As long as you aren't sure, don't cancel. Another time gives you time to think.",
        still_wanted="The reason is sound and you still want the job, so ask for another time.",
        same_day="On the day itself only what can't be helped is understood. Try to go after all.",
    ),
    consequences=Consequences(
        stays_open="The chance stays open.",
        sleep_on_it="The chance stays open. If you feel the same tomorrow, decide again.",
        is_final="They will read it as leaving the process; it can rarely be taken back.",
        once_only="Asking for another time is fine once. Have two or three times ready.",
        second_time="It isn't the first time. Apologise with more warmth and leave the choice of time to them.",
        nothing_lost="Asking costs nothing. Send no papers and no money before it is clear.",
    ),
    doubts=Doubts(
        fee="it asks for a fee or a bank account",
        free_mail="it came from a free mail address, not the company's own",
        no_role="it names no position",
    ),
)
