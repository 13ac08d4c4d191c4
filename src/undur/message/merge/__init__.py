"""Keeping what a person wrote while the text around it is composed anew: by part and, within a part, by sentence."""

from undur.message.merge.merging import Merged, merged_body
from undur.message.merge.new_body import Clash
from undur.message.merge.pieces import part_at, text_of
from undur.message.merge.stretches import Stretch, stretch_at, stretches_of

__all__ = ["Clash", "Merged", "Stretch", "merged_body", "part_at", "stretch_at", "stretches_of", "text_of"]
