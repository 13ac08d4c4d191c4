"""Indonesian: phases, advice, steps, mistakes, reasons and decisions."""

from undur.words.etiquette import EtiquetteWords
from undur.words.id.etiquette.deciding import DECIDING
from undur.words.id.etiquette.names import ALARMS, DECISIONS, MISTAKE_STATES, PHASES, STATUSES, STEP_STATES, WAYS
from undur.words.id.etiquette.next_steps import ADVICES, NEXT_STEPS
from undur.words.id.etiquette.notes import NOTES
from undur.words.id.etiquette.reasons import REASONS
from undur.words.id.etiquette.said import SAID
from undur.words.id.etiquette.steps import MISTAKES, STEPS
from undur.words.id.times import TIMES

ETIQUETTE = EtiquetteWords(
    times=TIMES,
    phases=PHASES,
    statuses=STATUSES,
    ways=WAYS,
    decisions=DECISIONS,
    reasons=REASONS,
    steps=STEPS,
    step_states=STEP_STATES,
    mistakes=MISTAKES,
    mistake_states=MISTAKE_STATES,
    advices=ADVICES,
    next_steps=NEXT_STEPS,
    notes=NOTES,
    deciding=DECIDING,
    alarms=ALARMS,
    said=SAID,
)
