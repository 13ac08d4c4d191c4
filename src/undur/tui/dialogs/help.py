"""What this screen is for, in two sentences, and the keys that work here."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from rich.cells import cell_len
from textual.app import App
from textual.binding import Binding, BindingType
from textual.containers import Container, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from undur.tui.commands import dialogs, navigation
from undur.tui.dialogs.dialog import Dialog
from undur.tui.keys import key_name
from undur.tui.plain import plain
from undur.tui.widgets.at_width import AtWidth
from undur.tui.widgets.columns import in_columns
from undur.tui.widgets.dialog_keys import DialogKeys

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from textual.app import ComposeResult

    from undur.tui.keys import InForce
    from undur.words import Words

KEY_GAP: Final = 2
"""Cells behind the longest key."""
ALWAYS: Final = (dialogs.LeaveDialog, navigation.ShowHelp, navigation.OpenPalette)
"""What every dialog has: named behind what is its own."""


class Help(Dialog[None]):
    """The help of the place from which it was called."""

    TOPIC = "palette"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (70, "-wide"), (110, "-spacious")]  # noqa: RUF012  Textual's own declaration
    BINDINGS: ClassVar[list[BindingType]] = [Binding("question_mark,f1,enter,q", "leave", show=False)]

    def __init__(self, purpose: str, active: Sequence[InForce], field: str = "") -> None:
        """`field`: the id of the place that has the focus; where it is a field's, that is explained too."""
        super().__init__()
        self._purpose, self._active, self._field = purpose, active, field

    def compose(self) -> ComposeResult:
        """The purpose above the keys."""
        here = self._of_here([one for one in self._active if not isinstance(one.node, App)])
        everywhere = _keys((one for one in self._active if isinstance(one.node, App)), self.app.words)
        column = max(map(cell_len, (*here, *everywhere))) + KEY_GAP
        with Vertical(classes=f"box -large{' -two' if everywhere else ''}"):
            yield Static(plain(self.says.help_title), classes="title")
            with VerticalScroll():
                yield Static(plain(self._purpose))
                if about := self.app.words.screens.guidance.fields.get(self._field, ""):
                    yield Static(plain(about, "bold"), classes="everywhere")
                with Container(classes="tables"):
                    yield KeyTable(here, column)
                    if everywhere:
                        yield KeyTable(everywhere, column, self.app.words.screens.frame.everywhere)
            yield DialogKeys()

    def _of_here(self, here: Sequence[InForce]) -> dict[str, str]:
        """What is this place's own, the keys by which one moves where they do nothing else, what every dialog has."""
        words = self.app.words
        own = _keys((one for one in here if one.command not in ALWAYS), words)
        return {**own, **self._of_lists(), **_keys((one for one in here if one.command in ALWAYS), words)}

    def _of_lists(self) -> dict[str, str]:
        """The keys by which one moves, but those that do something of their own here."""
        says = self.app.words.screens.guidance
        bound = {key for one in self._active for key in one.keys}
        arrows = {} if {"up", "down"} & bound else {"↑ ↓ j k": says.moving}
        return {**arrows, **({} if "tab" in bound else {"Tab": says.tabbing})}


def _keys(active: Iterable[InForce], words: Words) -> dict[str, str]:
    """The keys, each with what it does: those of the focused place before the screen's."""
    keys: dict[str, list[str]] = {}
    for one in active:
        named = [key_name(key, words.screens.frame) for key in one.keys]
        keys.setdefault(one.command.words(words).help, []).extend(named)
    return {" ".join(named): said for said, named in keys.items()}


class KeyTable(AtWidth):
    """Keys in one column, what they do in the other; long sentences keep to their column."""

    def __init__(self, keys: dict[str, str], column: int, title: str = "") -> None:
        """`column`: cells of the column of keys."""
        super().__init__()
        self._keys, self._column, self._title = keys, column, title

    def drawn(self, width: int) -> Content:
        """The table, below its title if it has one."""
        rows = [(Content.styled(key, "bold $accent"), Content(said)) for key, said in self._keys.items()]
        table = in_columns(rows, self._column, width)
        return Content.assemble((f"{self._title}\n\n", "bold $primary"), table) if self._title else table
