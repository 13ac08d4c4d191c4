"""English: help and output of the command line."""

from __future__ import annotations

from typing import Final

from undur.words.cli import (
    Arguments,
    CliWords,
    Complaints,
    Copying,
    Doings,
    Facts,
    Metavars,
    Places,
    Refusals,
    Topic,
    Topics,
)


def _or(ids: tuple[str, ...]) -> str:
    return f"{', '.join(ids[:-1])} or {ids[-1]}" if len(ids) > 1 else "".join(ids)


TOPICS: Final = Topics(
    undur=Topic(
        short="the planner",
        long=(
            "A planner for cancelling or moving a job interview decently. Without a verb it opens the screens; "
            "the verbs are for scripts, status bars and people who like a prompt."
        ),
    ),
    list=Topic(
        short="upcoming interviews, most urgent first",
        long="Lists upcoming interviews, most urgent first. Piped output is plain: one interview a line, its ID first.",
    ),
    next=Topic(
        short="one line for a status bar",
        long=(
            "Prints the most urgent interview and what to do, in one line for a status bar or a prompt; "
            "nothing where nothing is coming up."
        ),
    ),
    show=Topic(
        short="one interview: times, next step, checklist",
        long="Shows one interview: its times, its phase, the next step and the checklist.",
    ),
    add=Topic(
        short="add an interview",
        long=(
            "Adds an interview and echoes its time in full, with the weekday. "
            "Write times as you would to a person: “Wednesday 25 November 10:00”, “25/11 10:00 WIB”, “tomorrow 2pm”."
        ),
    ),
    import_=Topic(
        short="invitations from calendars, mails and texts",
        long=(
            "Reads invitations (.ics, .eml, copied text) and adds their interviews. The same invitation again updates; "
            "what the company calls off is noted. What isn't sure is asked, never guessed."
        ),
    ),
    decide=Topic(
        short="attend, cancel, reschedule or verify",
        long="Keeps what you have decided about an interview, and why.",
    ),
    message=Topic(
        short="the message to the company",
        long=(
            "Prints the message: your draft, or one composed from the record for this moment. "
            "A mail begins with its subject."
        ),
    ),
    check=Topic(
        short="what is missing or wrong in a text",
        long=(
            "Reads a text, or your draft, as the recruiter would. A first line “Subject: …” is the subject. "
            "The exit code is 1 where a finding is an error."
        ),
    ),
    export=Topic(
        short="the message as a link, a mail draft, a text, or a calendar's answer",
        long=(
            "Hands the message over: as text, as a mailto or wa.me link, as a mail draft (.eml), or as the answer to a "
            "calendar's invitation: reply declines, counter proposes a time. A calendar's answer goes with the message "
            "and never instead of it. What is saved to a file is noted as copied."
        ),
    ),
    log=Topic(
        short="note what has happened",
        long="Notes what has happened with an interview: that the message was sent, that they answered.",
    ),
    open=Topic(short="the planner, on one interview", long="Opens the planner on one interview."),
    alarms=Topic(
        short="a calendar of reminders for a phone",
        long=(
            "Writes a calendar (.ics) of every moment that should ring: deciding, sending, the 24-hour mark, calling. "
            "Import it again after a change: the same reminders move, and none rings twice."
        ),
    ),
    backup=Topic(
        short="earlier versions of the file: list, restore",
        long=(
            "Lists earlier versions of the plan file, the newest first, or restores one: number 1 where none is given. "
            "A restore keeps the version that it replaces, so that another one takes it back."
        ),
    ),
    where=Topic(
        short="which file and folders are in use",
        long="Tells which plan file is in use, how it was chosen, and where earlier versions and rescued text are kept.",
    ),
)

ARGUMENTS: Final = Arguments(
    help="show this help",
    file="the plan file (otherwise UNDUR_FILE, otherwise the usual place; see undur where)",
    demo="use a throw-away copy of the sample data",
    language="language of the interface: %(choices)s",
    plain="questions and answers instead of screens: for screen readers and small windows",
    version="show the version",
    interview="ID of the interview, as undur list shows it",
    json="print JSON",
    all="closed and archived interviews too",
    width="cut the line to this many terminal cells",
    company="name of the company",
    starts="day and time, or the day alone where the hour is still to come",
    role="the position",
    contact="name of your contact",
    honorific="how to address the contact: Bapak, Ibu, Mr, Ms …",
    email="their mail address",
    phone="their telephone number",
    invited_by="how the invitation came: %(choices)s",
    place="where to go",
    link="link of the online meeting",
    written_in="language of the messages: %(choices)s",
    time_zone="zone of the interview: WIB, WITA, WIT or a name such as Asia/Singapore",
    notes="your own notes",
    invitations="file, or a folder of files; - for standard input",
    dry_run="show what would be added, and save nothing",
    decision="%(choices)s",
    reason="code of the reason: %(choices)s",
    reason_words="the reason in your own words",
    kind="kind of message: %(choices)s",
    channel="channel: %(choices)s",
    tone="tone: %(choices)s",
    preview="show the message as it will arrive, and how long it is",
    copy="put the text on the clipboard too, and note it as copied",
    text="file with the text, - for standard input; otherwise your draft",
    what="%(choices)s",
    note="a note",
    message="ID of the message, such as m1",
    answer="what they answered: %(choices)s",
    doing="%(choices)s",
    number="which version, as undur backup list numbers them",
    to="the new time (with rescheduled)",
    answer_text="file with their answer, - for standard input (with answered)",
    accept="come at the time that their answer names (with --text)",
    way="what it becomes: %(choices)s",
    output="file or folder to write to; without it: standard output",
    overwrite="overwrite a file that exists",
)

METAVARS: Final = Metavars(
    VERB="VERB",
    ID="ID",
    FILE="FILE",
    TEXT="TEXT",
    WHEN="WHEN",
    ZONE="ZONE",
    CODE="CODE",
    CELLS="CELLS",
    DECISION="DECISION",
    WHAT="WHAT",
    KIND="KIND",
    CHANNEL="CHANNEL",
    TONE="TONE",
    LANGUAGE="LANGUAGE",
    ANSWER="ANSWER",
    DOING="DOING",
    N="N",
    WAY="WAY",
)

COMPLAINTS: Final = Complaints(
    missing=lambda _, names: f"Missing: {names}.",
    unknown=lambda _, names: f"Not understood: {names}.",
    no_value=lambda argument, value: f"{argument} can't be “{value}”.",
    wants_value=lambda argument, _: f"{argument} wants a value.",
    wants_nothing=lambda argument, _: f"{argument} takes no value.",
    not_both=lambda argument, other: f"{argument} and {other} exclude each other.",
    other=lambda argument, sentence: f"{argument}: {sentence}." if argument else f"{sentence}.",
)

REFUSALS: Final = Refusals(
    unknown_interview=lambda asked, near: (
        f"There is no interview “{asked}”, did you mean {_or(near)}?"
        if near
        else f"There is no interview “{asked}”; see undur list --all."
    ),
    unknown_message=lambda asked, known: (
        f"There is no message “{asked}”; this interview has {_or(known)}."
        if known
        else f"There is no message “{asked}”; this interview has none."
    ),
    no_terminal=(
        "The screens need a terminal for input and output. Without one there is undur --plain, "
        "and for scripts there are the verbs: see undur --help."
    ),
    not_printed=lambda reason: f"The output could not be written: {reason}.",
    unreadable_text=lambda name, reason: f"“{name}” can't be read: {reason}.",
    not_text="it is no UTF-8 text",
    empty_value=lambda option: f"{option} must not be empty.",
    needs_new_time="rescheduled needs the new time: --to WHEN.",
    only_when_moved="--to belongs to rescheduled.",
    only_when_answered="--text belongs to answered, and --accept to --text.",
    file_there=lambda path: f"{path} exists; choose another name, or add --overwrite.",
    system=lambda reason: f"The system refused: {reason}.",
    unexpected=lambda kind: f"Undur stopped at a mistake of its own ({kind}). Please report it.",
)

CLI = CliWords(
    usage="usage: ",
    verbs_title="verbs",
    arguments_title="arguments",
    options_title="options",
    topics=TOPICS,
    arguments=ARGUMENTS,
    metavars=METAVARS,
    complaints=COMPLAINTS,
    no_choice=lambda argument, value, near, choices: (
        f"There is no {argument} “{value}”" + (f", did you mean {near}?" if near else f"; there are {choices}.")
    ),
    see_help=lambda command: f"See {command}.",
    refusals=REFUSALS,
    nothing_upcoming="No interviews are coming up. Add one with undur add.",
    facts=Facts(
        role="Position",
        contact="Contact",
        channel="Channel",
        starts="Interview",
        mark=lambda hours: f"{hours}-hour mark",
        send_by="Send by",
        phase="Phase",
        status="Status",
        decision="Decision",
        undecided="undecided",
        next_step="Next step",
        place="Place",
        link="Link",
        notes="Notes",
        steps="Steps",
        mistakes="Mistakes to avoid",
    ),
    places=Places(
        plan="Plan file",
        missing="not there yet",
        chosen_by="Chosen by",
        by_default="the usual place",
        backups="Earlier versions",
        recovery="Rescued text",
        clock="Clock",
    ),
    doings=Doings(
        added=lambda company, interview_id, starts: f"Added: {company} ({interview_id}), {starts}.",
        send_by=lambda send_by, mark, hours: f"Send by {send_by}. {hours}-hour mark: {mark}.",
        already_past="That time has already passed.",
        happened=lambda company, what: f"{company}: {what}.",
        next_step=lambda step: f"Next: {step}.",
    ),
    copying=Copying(
        copied=lambda way: f"Copied by {way}.",
        handed_over=lambda way: f"Handed to {way}, which doesn't say whether it arrived; paste to see.",
        nothing=lambda ways: (
            f"Nothing took the text ({ways}); copy it from here."
            if ways
            else "There is no clipboard here; copy the text from here."
        ),
        sent=lambda command: f"Sent? Then: {command}",
        saved=lambda path: f"Saved in {path}.",
        companion=lambda path: f"Saved in {path}. Send it with the message; many calendars ignore it.",
        alarms=lambda number, path: (
            f"{number} reminder{'s' * (number != 1)} saved in {path}; open the file on your phone."
        ),
        nothing_rings="There is nothing to be reminded of.",
    ),
    stand_ins=lambda encoding: f"Some characters don't exist in {encoding} and were replaced.",
    no_findings="Nothing to mend.",
)
