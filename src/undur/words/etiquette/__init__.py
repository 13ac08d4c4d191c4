"""Phases, advice, steps, mistakes, reasons and decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from undur.words.sections import Sections

if TYPE_CHECKING:
    from collections.abc import Mapping

    from undur.etiquette.advice import Advice
    from undur.etiquette.next_step import NextStep
    from undur.etiquette.note import Note
    from undur.etiquette.said import Said
    from undur.words.etiquette.deciding import DecidingWords
    from undur.words.etiquette.gaps import Filling, Sentence
    from undur.words.etiquette.names import Alarms, ByChannel, Decisions, MistakeStates, Phases, Statuses, StepStates
    from undur.words.etiquette.next_steps import Advices, NextSteps
    from undur.words.etiquette.notes import Notes
    from undur.words.etiquette.reasons import Reasons
    from undur.words.etiquette.said import SaidWords
    from undur.words.etiquette.steps import Mistakes, Steps
    from undur.words.times import TimesWords


class EtiquetteWords(Sections):
    """Phases, advice, steps, mistakes, reasons and decisions."""

    HOMES: ClassVar[Mapping[str, str]] = {
        **dict.fromkeys(
            ("phases", "statuses", "channels", "ways", "decisions", "step_states", "mistake_states", "alarms"), "names"
        ),
        "advices": "next_steps",
        "mistakes": "steps",
        "times": ".times",
    }

    times: TimesWords
    """Writes the moments in the sentences."""
    phases: Phases
    statuses: Statuses
    channels: ByChannel
    ways: ByChannel
    decisions: Decisions
    reasons: Reasons
    steps: Steps
    step_states: StepStates
    mistakes: Mistakes
    mistake_states: MistakeStates
    advices: Advices
    next_steps: NextSteps
    notes: Notes
    deciding: DecidingWords
    alarms: Alarms
    said: SaidWords

    def note(self, note: Note) -> str:
        """Say a note, in a line: it begins small and ends without a full stop."""
        return self._say(self.notes[note.code], note)

    def advice(self, advice: Advice) -> str:
        """Say an advice, in a line."""
        return self._say(self.advices[advice.what], advice.note)

    def timing(self, advice: Advice) -> str:
        """Say why now, or until when it waits and why."""
        why = self.note(advice.why) if advice.why is not None else ""
        return f"{self.advice(advice)}: {why}" if advice.what == "at" else why

    def next_step(self, step: NextStep) -> str:
        """Say the next step, in a line."""
        return self._say(self.next_steps[step.id], step)

    def earlier(self, said: Said, year: int) -> str:
        """Say what a company was told before, in a line that begins with its day; another year than `year` is named."""
        from undur.times.writing import short_day, year_day

        day = (short_day if said.at.year == year else year_day)(said.at.date(), self.times)
        how = self.said.ends[said.what]
        reason = said.words or self.reasons.get(said.reason, said.reason)
        whole = self.said.for_reason(how, reason) if reason else how
        moved = self.said.moved(said.moved) if said.moved and not said.own else ""
        return " · ".join(filter(None, (day, whole, moved, "" if said.own else said.role)))

    def _say(self, sentence: Sentence, filling: Filling) -> str:
        from undur.words.etiquette.gaps import Gaps

        return sentence if isinstance(sentence, str) else sentence(Gaps(filling, self))
