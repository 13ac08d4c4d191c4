"""English: the first screen."""

from undur.words.screens.upcoming import OffersWords, UpcomingWords, ViewsWords

UPCOMING = UpcomingWords(
    views=ViewsWords(upcoming="Upcoming", waiting="Waiting for an answer", follow_up="To follow up", done="Done"),
    empty_title="No interviews yet",
    empty_offers=OffersWords(
        add_interview="add an interview: company and time are enough",
        import_interviews="import an invitation, or paste it right here",
        look_around="look around with samples",
        show_tour="a tour in five steps",
    ),
    empty=(
        "Undur counts down to the 24-hour mark, leads you step by step, and writes the message for you. "
        "Everything stays on this computer."
    ),
    empty_views=ViewsWords(
        upcoming="No upcoming interviews.",
        waiting="Nothing is waiting for an answer.",
        follow_up="Nothing needs following up.",
        done="Nothing is done yet.",
    ),
    nothing_found=lambda text: f"Nothing matches “{text}”. Esc closes the search.",
    filter_placeholder="Find a company, role or contact",
    passed=lambda span: f"mark passed {span}",
    started=lambda span: f"began {span} ago",
    waiting="waiting",
    told="told",
    answered="answered",
    closed="done",
    days=lambda number: "day" if number == 1 else "days",
    before_mark=lambda hours: f"to the {hours}-hour mark",
    to_interview="to the interview",
    mark_passed=lambda hours: f"the {hours}-hour mark has passed",
    since_start="since the interview was to begin",
    hour_unknown="hour to be told",
    send_by=lambda moment: f"send by {moment}",
    now="now",
    send="send by",
    mark="mark",
    interview="interview",
    next_step="Next step",
    status="Status",
    decision="Decision",
    undecided="undecided",
    contact="Contact",
    place="Place",
    link="Link",
    notes="Notes",
    history="History",
    steps_left=lambda done: f"Steps, {done} done" if done else "Steps",
    starts="Time",
    answer_by="Answer by",
)
