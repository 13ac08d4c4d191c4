"""What stands in dialogs that are not answered yet: kept while one types, and given back to them after a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from undur.tui.dialogs.dialog import Dialog

FIRST: Final = "form"
"""Under this key stands the dialog from which the way to the others begins."""
ABOUT: Final = "about"
"""The id of the interview that was selected; empty where none was."""


class Forms:
    """Texts by `dialog.field`, and where the way to them begins."""

    def __init__(self) -> None:
        self._left: dict[str, str] = {}
        self._answered: dict[str, str] = {}

    def typed(self, dialogs: Iterable[Dialog[Any]], selected_id: str) -> dict[str, str]:
        """What is to be kept of these dialogs, the lowest first; what is still left of another session is in it."""
        typed = dict(self._answered)
        for one in dialogs:
            typed |= {f"{one.FORM}.{name}": text for name, text in one.typed().items()}
        first = next(iter(typed), "").partition(".")[0]
        return {FIRST: first, ABOUT: selected_id, **self._left, **typed} if typed else self._left

    def answered(self, dialog: Dialog[Any]) -> None:
        """Hold what stood in a dialog that is answered until all that follows from it is done."""
        self.hold(dialog.FORM, dialog.typed())

    def hold(self, form: str, fields: Mapping[str, str]) -> None:
        """Hold what is edited outside of the program, until it is back."""
        self._answered |= {f"{form}.{name}": text for name, text in fields.items()}

    def begin(self, left: dict[str, str]) -> None:
        """Begin with what an earlier session left."""
        self._left = dict(left)

    def are_about(self, selected_id: str) -> None:
        """From now on what is left is about this interview: the one that it was about may be gone."""
        self._left = self._left and {**self._left, ABOUT: selected_id}

    def awaits(self, form: str, selected_id: str) -> dict[str, str]:
        """What was left in this dialog about this interview, by field."""
        if self._left.get(ABOUT) != selected_id:
            return {}
        start = f"{form}."
        return {name.removeprefix(start): text for name, text in self._left.items() if name.startswith(start)}

    def is_back(self, form: str) -> None:
        """The dialog holds it again."""
        self._left = {name: text for name, text in self._left.items() if not name.startswith(f"{form}.")}
        if not any("." in name for name in self._left):
            self._left = {}

    def end(self) -> None:
        """A question and all that follows from it is answered, or left."""
        self._answered = {}
        self._left = {}
