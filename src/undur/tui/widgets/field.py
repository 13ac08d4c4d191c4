"""What people type into, as the dialogs that keep it for a crash see it."""

from __future__ import annotations

from abc import abstractmethod


class Field:
    """Of a widget: its text can be taken out and put back."""

    @property
    @abstractmethod
    def entered(self) -> str:
        """The text as it stands."""

    @abstractmethod
    def enter(self, text: str) -> None:
        """Put a text in, the cursor behind it."""
