"""English: names of phases, states, channels and decisions."""

from undur.words.etiquette.names import (
    Alarms,
    ByChannel,
    Choice,
    Decisions,
    MistakeStates,
    Phases,
    Statuses,
    StepStates,
)

PHASES = Phases(
    calm="plenty of time",
    normal="time to let them know",
    late="short notice",
    critical="very short notice",
    started="the time has passed",
)

STATUSES = Statuses(
    planned="nothing written yet",
    confirmed="confirmed",
    drafted="draft",
    copied="copied, not marked as sent",
    sent="sent, waiting for an answer",
    answered="answered",
    closed="closed",
)

STEP_STATES = StepStates(open="to do", done="done", not_needed="not needed", overdue="overdue")

MISTAKE_STATES = MistakeStates(not_at_stake="not at stake", avoided="avoided", at_risk="at risk", made="made")

CHANNELS = ByChannel(
    email="Email",
    whatsapp="WhatsApp",
    phone="Phone call",
    sms="Text message",
    portal="Job portal",
    other="Other",
)

WAYS = ByChannel(
    email="by e-mail",
    whatsapp="on WhatsApp",
    phone="by phone",
    sms="by text message",
    portal="on the job portal",
    other="the way they invited you",
)

DECISIONS = Decisions(
    attend=Choice(
        label="Attend",
        why="Right when the reason is small or can be worked around. You lose nothing and keep the chance.",
    ),
    cancel=Choice(
        label="Cancel",
        why="Right when you are sure that you don't want this job. They will read it as leaving the process.",
    ),
    reschedule=Choice(
        label="Ask for another time",
        why="Right when you still want the job but can't make that time. Once only, with two or three times to choose from.",
    ),
    verify=Choice(
        label="Check that it is real",
        why="Right when something about the invitation looks wrong. Ask through the company's official contact before you answer.",
    ),
)

ALARMS = Alarms(
    decide="Decide about the interview", send_by="Send word by now", mark="Last considerate moment", call="Call"
)
