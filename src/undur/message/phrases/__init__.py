"""The phrase books: what each part of each kind of message says, in the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from undur.message.phrases.shelf import Shelf
    from undur.plan.codes import Language


def shelf_in(language: Language) -> Shelf:
    """Choose the language's books; the other language is not loaded."""
    if language == "id":
        from undur.message.phrases.id import SHELF
    else:
        from undur.message.phrases.en import SHELF
    return SHELF
