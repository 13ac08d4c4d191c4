"""Search for a command by its name, in the interface's language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from undur.tui.commands.command import Command, all_commands
from undur.tui.commands.dialogs import ChooseRow
from undur.tui.commands.navigation import OpenPalette
from undur.tui.dialogs.dialog import Dialog
from undur.tui.keys import bound_key, in_force
from undur.tui.plain import plain
from undur.tui.widgets.columns import NARROWEST, in_columns
from undur.tui.widgets.dialog_keys import DialogKeys
from undur.tui.widgets.fields import TextField
from undur.tui.widgets.marked_list import SIGN, MarkedList
from undur.words.screens.commands import CommandsWords

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType
    from textual.screen import Screen

KEY_WIDTH: Final = 8
"""Cells of the column of keys."""


class Palette(Dialog[None]):
    """Every command that works in the place from which it was called, by what it does."""

    TOPIC = "palette"
    BINDINGS: ClassVar[list[BindingType]] = [ChooseRow.binding()]

    def __init__(self) -> None:
        super().__init__()
        self._offered = _offered_over(self.app.screen)
        """Looked up before it is in front: what a screen's own actions can do, the one in front is asked."""

    def compose(self) -> ComposeResult:
        """A line to search in above the list."""
        with Vertical(classes="box -large"):
            yield TextField(placeholder=self.app.words.screens.frame.palette_placeholder)
            yield MarkedList()
            yield DialogKeys()

    def on_mount(self) -> None:
        """Show all commands."""
        self._found: list[str] = []
        self._search("")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Enter does what the cursor stands on, from inside the search too."""
        return True if action == ChooseRow.name else super().check_action(action, parameters)

    def action_choose_row(self) -> None:
        """Do what the cursor of the list stands on."""
        self._run(self.query_one(OptionList).highlighted)

    def _search(self, text: str) -> None:
        words = self.app.words
        options = []
        self._found = []
        helps: set[str] = set()
        for name, command in self._offered.items():
            said = command.words(words)
            whole = f"{said.label} {said.help}".casefold()
            if said.help not in helps and all(word in whole for word in text.casefold().split()):
                helps.add(said.help)
                self._found.append(name)
                key = bound_key(command, self.app.plan.keys, words.screens.frame)
                options.append(Option(self._row(key, said.help)))
        nothing = Option(plain(words.screens.frame.palette_empty, "$muted"), disabled=True)
        listing = self.query_one(OptionList)
        listing.set_options(options or [nothing])
        listing.highlighted = 0 if options else None

    def _row(self, key: str, does: str) -> Content:
        """A key and what it does, which keeps to its own column."""
        room = self.query_one(MarkedList).scrollable_content_region.width - len(SIGN) - 1  # a cell before the bar
        return in_columns([(Content.styled(key, "bold $accent"), plain(does))], KEY_WIDTH, max(room, NARROWEST))

    def on_resize(self) -> None:
        """Lines break anew."""
        self.call_after_refresh(self._again)

    def _again(self) -> None:
        if self.ready:
            at = self.query_one(MarkedList).highlighted
            self._search(self.query_one(TextField).value)
            self.query_one(MarkedList).highlighted = at

    def on_input_changed(self, event: Input.Changed) -> None:
        """Search as one types."""
        self._search(event.value)

    def on_input_submitted(self) -> None:
        """Do the first that was found."""
        self._run(self.query_one(OptionList).highlighted)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Do what was picked."""
        self._run(event.option_index)

    def on_key(self, event: object) -> None:
        """Let the arrow keys move through the list while one types."""
        key = getattr(event, "key", "")
        listing = self.query_one(OptionList)
        if key in {"down", "up"} and self.focused is not listing:
            (listing.action_cursor_down if key == "down" else listing.action_cursor_up)()

    def _run(self, index: int | None) -> None:
        if index is None or index >= len(self._found):
            return
        action, below = all_commands()[self._found[index]].action(), self.app.screen_stack[-2]
        self.dismiss(None)
        below.call_later(below.run_action, action)


def _offered_over(below: Screen[Any]) -> dict[str, type[Command]]:
    """The commands that can be given to a screen, by their names, in the order in which the words have them."""
    there = {one.command for one in in_force(below)}
    commands = all_commands()
    keyless = set() if isinstance(below, Dialog) else {one for one in commands.values() if _keyless(one)}
    offered = {name: one for name, one in commands.items() if one in there or one in keyless}
    offered.pop(OpenPalette.name, None)
    places = {name: place for place, name in enumerate(CommandsWords.__struct_fields__)}
    return dict(sorted(offered.items(), key=lambda one: places.get(one[0], len(places))))


def _keyless(command: type[Command]) -> bool:
    """Whether the palette is the only way to it: no binding of the screen below tells of it."""
    return not command.keys and not command.of_screen
