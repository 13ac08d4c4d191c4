"""The etiquette steps: the article's, and what the best guides add, each with its state for one case."""

from undur.etiquette.steps.order import steps_of
from undur.etiquette.steps.step import Step, StepState

__all__ = ["Step", "StepState", "steps_of"]
