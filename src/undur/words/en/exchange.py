"""English: what is said of invitations that come in."""

from __future__ import annotations

from undur.words.exchange import (
    AnsweringWords,
    ArrivalsWords,
    BecomesWords,
    CountsWords,
    ExchangeWords,
    ImportWords,
    RefusedWords,
    RemarksWords,
)

REFUSALS = RefusedWords(
    empty=lambda _: "There is nothing in it.",
    too_large=lambda _: "It is too large for an invitation; paste the text of the invitation alone.",
    no_text=lambda _: "It is neither a calendar, a mail nor a text. Save the mail as .eml, or paste its text.",
    nothing_read=lambda _: "No company, role or time of an interview was found in it. Add the interview by hand.",
    no_file=lambda path: f"There is no file “{path}”.",
    no_regular_file=lambda _: "It is no ordinary file.",
    not_opened=lambda reason: f"It can't be opened: {reason}.",
    nothing_in_folder=lambda path: f"There is no .ics, .eml or .txt file in “{path}”.",
    too_many_files=lambda most: f"There are more than {most} files in the folder; import a part of them.",
    no_calendar=lambda _: "It is no calendar: BEGIN:VCALENDAR is missing.",
    cut_off=lambda name: f"The calendar is cut off (END:{name} is missing). Download or export it again.",
    no_event=lambda _: "The calendar holds no appointment.",
    too_many_lines=lambda _: "The calendar has too many lines for an invitation.",
    too_many_events=lambda most: f"The calendar has more than {most} appointments; export the interview's alone.",
    too_deep=lambda _: "The calendar is nested too deeply to be an invitation.",
    zone_name_too_long=lambda _: "The name of a time zone in it is far too long to be one.",
    impossible_date=lambda _: "Its date is none that a calendar has.",
    unreadable_calendar=lambda _: "The calendar can't be read. Paste the invitation's text instead.",
    unreadable_mail=lambda _: "The mail can't be read. Paste its text instead.",
    answer=lambda method: f"This is an answer to an invitation ({method}), not an invitation.",
)

REMARKS = RemarksWords(
    no_company=lambda _: "Which company invites you?",
    no_time=lambda _: "When is the interview? No day or hour was found.",
    no_hour=lambda _: "At what hour? Only the day is told; it may stay open.",
    several_times=lambda times: f"Which time is the interview's: {times}?",
    unknown_zone=lambda name: f"Which time zone is “{name}”? Nobody knows it by that name.",
    time=lambda words: f"When is that: “{words}”?",
    zone_assumed=lambda name: f"No time zone is named; it is read in yours, {name}.",
    past=lambda _: "This time has already passed.",
    repeats=lambda _: "The appointment repeats; only its first date is taken.",
    end_before_start=lambda _: "It ends before it begins; the end is left out.",
    documents=lambda words: f"It asks you to send documents before you have met (“{words}”). Verify the company first.",
    other_sender=lambda both: f"Sender and organiser are not at the same address: {both}.",
    fee=lambda _: "It speaks of a fee, a deposit or a bank account. A real company asks for none; verify it first.",
    free_mail=lambda email: (
        f"The address is from a free mail service ({email}). Verify it through the company's own site."
    ),
    no_role=lambda _: "No position is named.",
    clash=lambda other: f"At the same time you have another interview: {other}.",
    answer=lambda _: "It isn't clear what they answered. Which of these is it?",
    same_company=lambda when: f"The plan already holds an interview with this company ({when}).",
)

ARRIVALS = ArrivalsWords(
    new=lambda name: f"{name} added",
    updated=lambda name: f"{name} updated from the new invitation",
    cancelled=lambda name: f"{name} called off by them",
    same=lambda name: f"{name} is already in the plan",
    older=lambda name: f"{name}: the plan already holds a newer version of this invitation",
    nothing_to_cancel=lambda name: f"{name} is called off, but isn't in the plan",
    open=lambda name: f"{name}: something must be answered first",
)

COUNTS = CountsWords(
    new=lambda number: f"{number} added",
    updated=lambda number: f"{number} updated",
    cancelled=lambda number: f"{number} called off",
    same=lambda number: f"{number} already known",
    older=lambda number: f"{number} older than what is in the plan",
    nothing_to_cancel=lambda number: f"{number} called off and not in the plan",
    open=lambda number: f"{number} with open questions",
    unreadable=lambda number: f"{number} unreadable",
)

EXCHANGE = ExchangeWords(
    refusals=REFUSALS,
    remarks=REMARKS,
    arrivals=ARRIVALS,
    counts=COUNTS,
    importing=ImportWords(
        title="Import an invitation",
        hint="Paste the mail or the chat here, or name a file (.ics, .eml, .txt) or a folder.",
        path_hint="or a file, such as ~/Downloads/invite.ics",
        reading="Reading …",
        reading_file=lambda number, count: f"Reading file {number} of {count} … (Esc stops, nothing is added)",
        becomes=BecomesWords(
            new="new",
            updated="changes what is in the plan",
            cancelled="called off by them",
            same="in the plan already",
            older="older than what is in the plan",
            nothing_to_cancel="called off, and not in the plan",
            open="needs an answer first",
        ),
        summary_title="This is what the files hold",
        add_all=lambda number: f"Add all {number}" if number > 1 else "Add it",
        added_all=lambda number: f"{number} invitations taken in" if number != 1 else "1 invitation taken in",
        one_by_one="One by one",
        review_title="This is what was understood",
        review_update=lambda company: f"A new version of the invitation from {company}",
        review_cancel=lambda company: f"{company} calls the interview off",
        of_many=lambda number, count: f"{number} of {count}",
        organizer="Organiser",
        appointment="Called",
        missing="not told",
        unsure="not sure yet",
        add="Add",
        update="Update",
        note_cancelled="Note it",
        correct="Correct",
        complete="Complete it",
        leave="Cancel",
        skip="Skip",
        source=lambda words: f"“{words}”",
    ),
    answering=AnsweringWords(
        hint="Paste their answer here, or choose.",
        understood=lambda answer, words: f"{answer}: “{words}”",
        adopt=lambda answer: f"Yes: {answer[:1].lower()}{answer[1:]}",
        move=lambda time: f"They agree to {time}: move the interview there",
        unclear="Nothing is noted: it isn't clear what they answered. Say it with --answer.",
        accept_hint="Add --accept to come at that time.",
    ),
    not_added=lambda name: (
        f"{name} is not added yet: import it in the planner, which asks the questions, or use undur add."
    ),
    would="If added: ",
    and_file=lambda file, sentence: f"{file}: {sentence}",
)
