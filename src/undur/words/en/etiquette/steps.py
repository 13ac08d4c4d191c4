"""English: the steps and the mistakes."""

from undur.words.etiquette.steps import Avoidable, Explained, Mistakes, Steps

STEPS = Steps(
    decide=Explained(
        title="Understand your reason, then decide",
        why="Weigh the reason first. If it is small, go; if you still want the job, ask for another time; cancelling means leaving the process.",
    ),
    acknowledge=Explained(
        title="Answer the invitation soon",
        why="Within 24 hours, or sooner where the company asks for it. Thank them, and say by when you will let them know. Being undecided is no reason to stay silent.",
    ),
    tell_now=Explained(
        title="Tell them soon, 24 hours ahead at the latest",
        why="Let them know as soon as you have decided. The earlier they hear, the easier it is to use the time for someone else.",
    ),
    same_channel=Explained(
        title="Answer the way they invited you",
        why="An e-mail is answered by e-mail, a WhatsApp message on WhatsApp. Where the company prefers the phone, a call is right too.",
    ),
    call_first=Explained(
        title="Call first",
        why="With less than 24 hours left, a message is easily missed. A call makes sure that they know; then confirm in writing.",
    ),
    write=Explained(
        title="Write a polite, short message",
        why="Say who you are, which position, and when the interview was to be. A few clear sentences are enough.",
    ),
    thanks=Explained(
        title="Thank them",
        why="They gave you a chance and set time aside for you.",
    ),
    reason=Explained(
        title="Give a short, honest reason",
        why="One sentence is enough. No details needed, and nothing made up.",
    ),
    apology=Explained(
        title="Say sorry for the change",
        why="Their day changes too. When time is short, say sorry for the short notice as well.",
    ),
    alternative=Explained(
        title="Offer another time if you can",
        why="To reschedule, suggest two or three times on different days, and say that you will fit in with theirs.",
    ),
    keep_door_open=Explained(
        title="Stay on good terms",
        why="One warm line keeps the door open. It is a small world, and you may well meet again.",
    ),
    check=Explained(
        title="Read it once more before you send it",
        why="The right name, date and company, and no blank left unfilled.",
    ),
    send=Explained(
        title="Make sure it really went out",
        why="Copied is not sent. Paste it, send it, then mark it here.",
    ),
    own_link=Explained(
        title="Use their own link as well",
        why="The invitation came with a link for changes. Use it, and send the polite message all the same.",
    ),
    written_trace=Explained(
        title="Follow the call with a written line",
        why="Two or three sentences in writing prevent misunderstandings, and let them pass the news on.",
    ),
    answer_reply=Explained(
        title="Answer their answer",
        why="Whatever they say, reply within a working day. A short line ends the conversation well.",
    ),
    confirm_time=Explained(
        title="Confirm the time",
        why="Repeat day, date, hour and place in writing, so that nobody notes it down wrongly.",
    ),
    recommend=Explained(
        title="Recommend another candidate",
        why="If you know someone who fits, offer the name once they agree and the company is willing. It shows that you care.",
    ),
    follow_up=Explained(
        title="Follow up at the right time",
        why="No answer: ask once more after one or two working days. All settled: say hello again in one to three months, if you are still interested.",
    ),
    verify=Explained(
        title="Check that the invitation is real",
        why="Look up the company's official number or address yourself, and ask whether the invitation came from them.",
    ),
    keep_data=Explained(
        title="Send no personal papers and no money",
        why="A real company asks for no fee, identity card or bank account before an interview.",
    ),
)

MISTAKES = Mistakes(
    sudden=Avoidable(
        title="Cancelling at the last moment",
        why="They have set aside time and people for you.",
        good="Tell them right away. If little time is left, call first and say sorry for the short notice.",
    ),
    no_reason=Avoidable(
        title="Giving no clear reason",
        why="A vague reason is easily read as not being serious.",
        good="Give one honest sentence, without details.",
    ),
    ignored_reply=Avoidable(
        title="Ignoring their reply",
        why="Silence after their answer undoes the good impression you made.",
        good="Answer today: thank them, then answer what they asked.",
    ),
    no_show=Avoidable(
        title="Staying away without a word",
        why="No impression is harder to mend, and some recruiters keep a note of it.",
        good="Get in touch now. If the time has passed, apologise without excuses and ask whether there is another chance.",
    ),
    second_reschedule=Avoidable(
        title="Asking to reschedule a second time",
        why="A second request makes you look less serious.",
        good="Apologise once more and leave the choice of time to them.",
    ),
    two_stories=Avoidable(
        title="Giving reasons that contradict each other",
        why="They keep a note of what you told them. Two stories make both hard to believe.",
        good="Give the true reason. If things have changed, say so openly in one sentence.",
    ),
)
