"""The keys that are in force in a dialog, at its foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.tui.widgets.key_line import GAP, HintLine, KeysInForce

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.geometry import Size
    from textual.screen import Screen

    from undur.tui.widgets.key_line import Hint


class DialogKeys(KeysInForce, HintLine):
    """The line of keys of a dialog, which is as wide as what it holds."""

    DEFAULT_CSS = """
    DialogKeys {
        width: auto;
        max-width: 100%;
        height: 1;
        margin-top: 1;
    }
    """

    _known: Sequence[Hint] = ()

    def hints(self) -> Sequence[Hint]:
        """The keys in force; under another dialog those of before, for what can be done here Textual asks that one."""
        if self.screen.is_active:
            self._known = super().hints()
        return self._known

    def _bindings_updated(self, _screen: Screen[object]) -> None:
        self.refresh(layout=True)

    def get_content_width(self, container: Size, viewport: Size) -> int:
        """Have room for all of them, where there is any."""
        del container, viewport
        return sum(hint.width for hint in self.hints()) - len(GAP)
