"""English: names of kinds, tones and parts, and why a combination is not offered."""

from undur.words.en.draft import DRAFT
from undur.words.message import (
    KindNames,
    LanguageNames,
    MessageWords,
    PartNames,
    Refusals,
    ToneNames,
)

MESSAGE = MessageWords(
    kinds=KindNames(
        cancel="Cancel",
        reschedule="Reschedule",
        confirm="Confirm",
        thanks="Thank them",
        reply="Reply",
        nudge="Gentle reminder",
        referral="Recommend someone",
        follow_up="Say hello later",
    ),
    tones=ToneNames(formal="Formal", warm="Warm", brief="Brief"),
    languages=LanguageNames(id="Indonesian", en="English"),
    parts=PartNames(
        greeting="Greeting",
        thanks="Thanks",
        news="News",
        reason="Reason",
        apology="Apology",
        alternative="Alternative",
        closing="Closing",
        signature="Name",
    ),
    refusals=Refusals(
        started="The interview's time has passed, so there is nothing left to confirm.",
        not_answered="The company has not answered yet. Record its answer first.",
        not_sent="Nothing has been sent yet, so there is nothing to remind them of.",
        answered="The company has answered. Reply to that instead.",
        nudged_enough="You have reminded them twice. More than that feels like pressure.",
        still_interested="You still want this job. Recommending someone suits a cancellation.",
        still_open="This interview is still open. A later hello goes out one to three months afterwards.",
        leaving="You have decided to cancel. Change that decision first.",
        only_brief="A text message has room for the brief tone only.",
        asked="The company has asked something. Reply to its question.",
        in_writing="A message like this is better in writing. Choose email or WhatsApp.",
    ),
    draft=DRAFT,
)
