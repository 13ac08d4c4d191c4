"""English: phases, advice, steps, mistakes, reasons and decisions."""

from undur.words.en.etiquette.deciding import DECIDING
from undur.words.en.etiquette.names import ALARMS, DECISIONS, MISTAKE_STATES, PHASES, STATUSES, STEP_STATES, WAYS
from undur.words.en.etiquette.next_steps import ADVICES, NEXT_STEPS
from undur.words.en.etiquette.notes import NOTES
from undur.words.en.etiquette.reasons import REASONS
from undur.words.en.etiquette.said import SAID
from undur.words.en.etiquette.steps import MISTAKES, STEPS
from undur.words.en.times import TIMES
from undur.words.etiquette import EtiquetteWords

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
