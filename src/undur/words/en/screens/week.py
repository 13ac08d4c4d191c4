"""English: the week view."""

from undur.words.screens.week import SignWords, TroubleWords, VerdictWords, WeekWords

WEEK = WeekWords(
    title=lambda company, first, last: f"Times for {company} · {first} – {last}",
    signs=SignWords(
        picked="picked",
        proposed="suggested",
        old="old time",
        busy="other interview",
        offered="offered elsewhere",
        near="breathing time",
        pause="break",
        tight="doesn't fit",
        free="free",
        closed="closed",
    ),
    troubles=TroubleWords(
        past=lambda _: "this hour has passed",
        old_time=lambda _: "the time you are moving away from",
        taken=lambda company: f"you have {company} then",
        day_off=lambda _: "the office is closed that day",
        holiday=lambda name: f"public holiday: {name}",
        joint_leave=lambda name: f"{name}: many offices are closed",
        hours=lambda _: "outside their office hours",
        pause=lambda _: "runs into their lunch break",
        prayer=lambda _: "runs into Friday prayer",
        crowded=lambda company: f"less than an hour from {company}",
        soon=lambda _: "less than 24 hours from now",
        recovery=lambda _: "too soon for your reason; leave time to recover",
        far=lambda _: "more than ten days after the interview",
    ),
    fits="fits well",
    proposed="suggested, fits well",
    picked="picked",
    here=lambda clock: f"{clock} where you are",
    picked_title="Picked",
    verdicts=VerdictWords(
        none="Nothing picked yet: two or three times on different days are best.",
        one="One or two more, on other days, would make it easier for them.",
        good="A good choice.",
        same_day="Two of them are on one day; different days are better.",
        many="More than three is a lot to read; leave the best.",
    ),
    hours="Whole hours",
    half_hours="Half hours",
    typed_hint="such as Mon 30/11 10:15–11:00 · ⏎ adds it, Esc goes back to the week",
)
