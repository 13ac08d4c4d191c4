"""Phases, advice, steps, mistakes, reasons and decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from undur.words.etiquette.deciding import DecidingWords
from undur.words.etiquette.gaps import Gaps, Sentence
from undur.words.etiquette.names import Alarms, Decisions, MistakeStates, Phases, Statuses, StepStates, Ways
from undur.words.etiquette.next_steps import Advices, NextSteps
from undur.words.etiquette.notes import Notes
from undur.words.etiquette.reasons import Reasons
from undur.words.etiquette.steps import Mistakes, Steps
from undur.words.times import TimesWords

if TYPE_CHECKING:
    from undur.etiquette.advice import Advice
    from undur.etiquette.next_step import NextStep
    from undur.etiquette.note import Note
    from undur.words.etiquette.gaps import Filling


class EtiquetteWords(Struct, frozen=True, kw_only=True):
    """Phases, advice, steps, mistakes, reasons and decisions."""

    times: TimesWords
    """Writes the moments in the sentences."""
    phases: Phases
    statuses: Statuses
    ways: Ways
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

    def note(self, note: Note) -> str:
        """Say a note, in a line: it begins small and ends without a full stop."""
        return self._say(self.notes[note.code], note)

    def advice(self, advice: Advice) -> str:
        """Say an advice, in a line."""
        return self._say(self.advices[advice.what], advice.note)

    def next_step(self, step: NextStep) -> str:
        """Say the next step, in a line."""
        return self._say(self.next_steps[step.id], step)

    def _say(self, sentence: Sentence, filling: Filling) -> str:
        return sentence if isinstance(sentence, str) else sentence(Gaps(filling, self))
