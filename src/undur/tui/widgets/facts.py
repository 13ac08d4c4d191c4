"""What is known of the selected interview: contact, place, decision, what happened so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from undur.etiquette.history import shown_status
from undur.times.writing import moment_there, on_my_clock, short_moment
from undur.times.zones import zone, zone_label
from undur.tui.plain import plain, plain_lines
from undur.tui.widgets.columns import in_columns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.plan.interview import Interview
    from undur.plan.message import LogEntry
    from undur.situation import Situation
    from undur.words import Words

LABEL_WIDTH = 11
"""Cells of the column of labels."""
LOG_WIDTH = 17
"""Cells of the column of the log's moments."""
EARLIER_LINES = 3
"""The newest entries of what the company was told before."""
LOG_LINES = 6
"""The newest entries of the log that are shown."""


class Facts:
    """A line a fact; facts that are missing take no line."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def drawn(self, situation: Situation, width: int) -> Content:
        """The facts of an interview, with the newest of what happened, `width` cells wide."""
        facts = [
            (Content.styled(label, "$muted"), value) for label, value in self._facts(situation) if value.plain.strip()
        ]
        drawn = in_columns(facts, LABEL_WIDTH, width)
        log = situation.interview.log[-LOG_LINES:]
        if not log:
            return drawn
        title = Content.styled(self._words.screens.upcoming.history, "$muted")
        entries = [self._entry(entry, situation.times.interview) for entry in log]
        return Content("\n").join([drawn, Content(""), title, in_columns(entries, LOG_WIDTH, width)])

    def _facts(self, situation: Situation) -> Iterator[tuple[str, Content]]:
        interview, words = situation.times.interview, self._words
        says, etiquette = words.screens.upcoming, words.etiquette
        when = short_moment(interview.starts, words.times)
        suffix = zone_label(situation.times.start) if interview.hour_known else says.hour_unknown
        mine = on_my_clock(situation.times.start, situation.now, words.times) if interview.hour_known else ""
        yield says.starts, Content(" · ".join(filter(None, (f"{when} {suffix}", mine))))
        if interview.answer_by is not None:
            by = interview.answer_by.astimezone(situation.times.start.tzinfo)
            yield says.answer_by, Content(moment_there(by, words.times))
        decision = etiquette.decisions[interview.decision].label if interview.decision else says.undecided
        reason = interview.reason_words or (etiquette.reasons.get(interview.reason, "") if interview.reason else "")
        yield says.decision, plain(f"{decision} · {reason}" if reason else decision)
        for number, one in enumerate(situation.earlier[:EARLIER_LINES]):
            label = "" if number else etiquette.said.title
            yield label, plain(etiquette.earlier(one, situation.now.year))
        yield says.status, Content(etiquette.statuses[shown_status(situation.times)])
        yield says.contact, plain(" · ".join(filter(None, self._contact(interview))))
        yield says.place, plain(interview.place)
        yield says.link, plain(interview.link)
        yield says.notes, plain_lines(interview.notes)

    def _contact(self, interview: Interview) -> Iterator[str]:
        yield interview.addressee
        yield self._words.message.channels[interview.channel] if interview.channel else ""
        yield interview.phone
        yield interview.email

    def _entry(self, entry: LogEntry, interview: Interview) -> tuple[Content, Content]:
        words = self._words
        at = short_moment(entry.at.astimezone(zone(interview.time_zone)), words.times)
        said = [words.screens.dialogs.happened[entry.what]]
        if entry.answer:
            said.append(words.screens.dialogs.answers[entry.answer])
        if entry.to:
            said.append(short_moment(entry.to.astimezone(zone(interview.time_zone)), words.times))
        if entry.channel:
            said.append(words.message.channels[entry.channel])
        if entry.note:
            said.append(entry.note)
        return Content.styled(at, "$muted"), plain(" · ".join(said))
