"""What is known of the selected interview: contact, place, decision, what happened so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from undur.etiquette.deadline import closed_before_mark
from undur.etiquette.history import shown_status
from undur.times.writing import moment_there, on_my_clock, short_moment
from undur.times.zones import zone, zone_label
from undur.tui.plain import plain, plain_lines, shown
from undur.tui.widgets.columns import flowing, lines_in_columns, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from undur.plan.interview import Interview
    from undur.plan.message import LogEntry
    from undur.situation import Situation
    from undur.words import Words

LABEL_WIDTH = 12
"""Cells of the column of labels."""
LOG_WIDTH = 18
"""Cells of the column of the log's moments."""
EARLIER_LINES = 3
"""The newest entries of what the company was told before."""
LOG_LINES = 6
"""The newest entries of the log that are shown."""


class Facts:
    """A line a fact; facts that are missing take no line."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def few(self, situation: Situation, width: int) -> list[Content]:
        """What matters most of it where there are a few lines only: until when they want an answer, whom, where."""
        interview, says = situation.times.interview, self._words.screens.upcoming
        facts = [
            (says.answer_by, Content(self._answer_by(situation))),
            (says.contact, Content(flowing(self._contact(interview), width - LABEL_WIDTH))),
            (says.place, plain(interview.place or interview.link)),
        ]
        return self._in_columns(facts, width)

    def drawn(self, situation: Situation, width: int) -> list[Content]:
        """The facts of an interview, with the newest of what happened, in lines of at most `width` cells."""
        return [piece for line in self._drawn(situation, width) for piece in wrapped(line, width)]

    def _drawn(self, situation: Situation, width: int) -> list[Content]:
        drawn = self._in_columns(self._facts(situation, width - LABEL_WIDTH), width)
        log = situation.interview.log[-LOG_LINES:]
        if not log:
            return drawn
        title = Content.styled(self._words.screens.upcoming.history, "$muted")
        entries = [self._entry(entry, situation.times.interview) for entry in log]
        return [*drawn, Content(""), title, *lines_in_columns(entries, LOG_WIDTH, width)]

    @staticmethod
    def _in_columns(facts: Iterable[tuple[str, Content]], width: int) -> list[Content]:
        rows = [(Content.styled(label, "$muted"), value) for label, value in facts if value.plain.strip()]
        return lines_in_columns(rows, LABEL_WIDTH, width)

    def _answer_by(self, situation: Situation) -> str:
        by = situation.times.interview.answer_by
        return moment_there(by.astimezone(situation.times.start.tzinfo), self._words.times) if by is not None else ""

    def _send_by(self, situation: Situation) -> str:
        """Until when to send, and why that is days before the mark; empty where it isn't, or where it has passed."""
        early = closed_before_mark(situation.times) if situation.now < situation.times.send_by else None
        if early is None:
            return ""
        return f"{moment_there(situation.times.send_by, self._words.times)} · {self._words.etiquette.note(early)}"

    def _facts(self, situation: Situation, room: int) -> Iterator[tuple[str, Content]]:
        interview, words = situation.times.interview, self._words
        says, etiquette = words.screens.upcoming, words.etiquette
        when = short_moment(interview.starts, words.times)
        suffix = zone_label(situation.times.start) if interview.hour_known else says.hour_unknown
        mine = on_my_clock(situation.times.start, situation.now, words.times) if interview.hour_known else ""
        yield says.starts, Content(" · ".join(filter(None, (f"{when} {suffix}", mine))))
        yield says.send.capitalize(), plain(self._send_by(situation))
        yield says.answer_by, Content(self._answer_by(situation))
        decision = etiquette.decisions[interview.decision].label if interview.decision else says.undecided
        reason = interview.reason_words or (etiquette.reasons.get(interview.reason, "") if interview.reason else "")
        yield says.decision, plain(f"{decision} · {reason}" if reason else decision)
        for number, one in enumerate(situation.earlier[:EARLIER_LINES]):
            label = "" if number else etiquette.said.title
            yield label, plain(etiquette.earlier(one, situation.now.year))
        yield says.status, Content(etiquette.statuses[shown_status(situation.times)])
        yield says.contact, Content(flowing(self._contact(interview), room))
        yield says.place, plain(interview.place)
        yield says.link, plain(interview.link)
        yield says.notes, plain_lines(interview.notes)

    def _contact(self, interview: Interview) -> Iterator[str]:
        yield shown(interview.addressee)
        yield self._words.etiquette.channels[interview.channel] if interview.channel else ""
        yield shown(interview.phone)
        yield shown(interview.email)

    def _entry(self, entry: LogEntry, interview: Interview) -> tuple[Content, Content]:
        words = self._words
        at = short_moment(entry.at.astimezone(zone(interview.time_zone)), words.times)
        said = [words.screens.dialogs.happened[entry.what]]
        if entry.answer:
            said.append(words.screens.dialogs.answers[entry.answer])
        if entry.to:
            said.append(short_moment(entry.to.astimezone(zone(interview.time_zone)), words.times))
        if entry.channel:
            said.append(words.etiquette.channels[entry.channel])
        if entry.note:
            said.append(entry.note)
        return Content.styled(at, "$muted"), plain(" · ".join(said))
