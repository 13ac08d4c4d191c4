"""One interview as a sheet of text: facts, steps, mistakes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.cli.facts import fact_lines
from undur.etiquette.history import shown_status
from undur.times.writing import write_moment, write_start
from undur.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.etiquette.mistakes import Mistake
    from undur.etiquette.steps import Step
    from undur.situation import Situation
    from undur.words import Words

_STEP_SIGNS: Final = {"open": "[ ]", "done": "[x]", "not_needed": "[-]", "overdue": "[!]"}
_MISTAKE_SIGNS: Final = {"not_at_stake": "–", "avoided": "✓", "at_risk": "▲", "made": "✗"}


def sheet(situation: Situation, words: Words) -> Iterator[str]:
    """The lines of the sheet."""
    yield one_line(situation.interview.company)
    yield ""
    yield from fact_lines({name: text for name, text in _facts(situation, words).items() if text})
    yield ""
    yield words.cli.facts.steps
    yield from (f"  {_step(one, words)}" for one in situation.steps)
    yield ""
    yield words.cli.facts.mistakes
    yield from (f"  {_mistake(one, words)}" for one in situation.mistakes)


def _facts(situation: Situation, words: Words) -> dict[str, str]:
    case, say = situation.case, words.cli.facts
    interview = case.interview
    return {
        "ID": interview.id,
        say.role: interview.role,
        say.contact: " · ".join(filter(None, (interview.addressee, interview.email, interview.phone))),
        say.channel: words.etiquette.channels[interview.channel] if interview.channel else "",
        say.starts: write_start(interview.starts, words.language),
        words.screens.upcoming.answer_by: write_moment(interview.answer_by, words.language)
        if interview.answer_by
        else "",
        say.place: interview.place,
        say.link: interview.link,
        say.send_by: write_moment(case.send_by, words.language),
        say.mark(case.notice_hours): write_moment(case.mark, words.language),
        say.phase: words.etiquette.phases[case.phase],
        say.status: words.etiquette.statuses[shown_status(case)],
        say.decision: _decision(situation, words),
        words.etiquette.said.title: "\n".join(
            one_line(words.etiquette.earlier(one, case.now.year)) for one in situation.earlier
        ),
        say.next_step: _next_step(situation, words),
        say.notes: interview.notes,
    }


def _next_step(situation: Situation, words: Words) -> str:
    step = words.etiquette.next_step(situation.next_step)
    return f"{step}\n({words.etiquette.timing(situation.timing)})" if situation.timing else step


def _decision(situation: Situation, words: Words) -> str:
    interview = situation.interview
    if interview.decision is None:
        return words.cli.facts.undecided
    label = words.etiquette.decisions[interview.decision].label
    reason = interview.reason_words or words.etiquette.reasons.get(interview.reason, interview.reason)
    return f"{label} ({reason})" if reason else label


def _step(step: Step, words: Words) -> str:
    note = f": {words.etiquette.note(step.note)}" if step.note else ""
    return one_line(f"{_STEP_SIGNS[step.state]} {words.etiquette.steps[step.id].title}{note}")


def _mistake(mistake: Mistake, words: Words) -> str:
    state = words.etiquette.mistake_states[mistake.state]
    note = f": {words.etiquette.note(mistake.note)}" if mistake.note else ""
    return one_line(f"{_MISTAKE_SIGNS[mistake.state]} {words.etiquette.mistakes[mistake.id].title} ({state}){note}")
