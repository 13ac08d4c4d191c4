"""The one thing to do next."""

from undur.etiquette.next_step.choose import next_step
from undur.etiquette.next_step.step import NextStep

__all__ = ["NextStep", "next_step"]
