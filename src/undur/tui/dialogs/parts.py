"""Which parts are in the message: a list of ticks."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from undur.plan.codes import PartName
from undur.tui.commands import dialogs
from undur.tui.commands.command import bindings
from undur.tui.dialogs.list_dialog import ListDialog
from undur.tui.plain import plain
from undur.tui.widgets.choice_help import ChoiceHelp
from undur.tui.widgets.dialog_keys import DialogKeys
from undur.tui.widgets.marked_list import MarkedList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from undur.message.parts import PartState


class PartsDialog(ListDialog[frozenset[PartName]]):
    """Gives the parts that are to be left out."""

    TOPIC = "parts"
    BINDINGS: ClassVar[list[BindingType]] = bindings([dialogs.TurnPart, dialogs.TakeParts])

    def __init__(self, parts: Sequence[PartState], at: str) -> None:
        super().__init__()
        self._parts, self._at = tuple(parts), at
        self._off = {part.name for part in parts if part.off}

    def compose(self) -> ComposeResult:
        """The list, and below it the words of the part at the cursor."""
        words = self.app.words.screens.writing
        with Vertical(classes="box"):
            yield Static(plain(words.parts_title), classes="title")
            yield MarkedList()
            yield ChoiceHelp()
            yield DialogKeys()

    def on_mount(self) -> None:
        """Begin at the part that was meant."""
        self._draw()
        self.meaning.expect(plain(_in_a_row(part)) for part in self._parts)
        names = [part.name for part in self._parts]
        self.listing.highlighted = names.index(self._at) if self._at in names else 0

    def _draw(self) -> None:
        listing = self.listing
        at = listing.highlighted
        listing.set_options([Option(self._row(part)) for part in self._parts])
        listing.highlighted = at

    def _row(self, part: PartState) -> Content:
        words = self.app.words
        off = part.name in self._off
        sign = ("– ", "$muted") if off else ("✓ ", "$success")
        name = (words.message.parts[part.name], "$muted" if off else "bold")
        said = [words.screens.writing.left_out] if off else []
        said += [f"✎ {words.screens.writing.changed}"] if part.own else []
        return Content.assemble(sign, name, (f"  {' · '.join(said)}" if said else "", "$muted"))

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Show what the part says."""
        self.meaning.say(plain(_in_a_row(self._parts[event.option_index]), "$muted"))

    def action_turn(self) -> None:
        """Leave the part out, or take it in again."""
        at = self.listing.highlighted
        if at is not None:
            self._off ^= {self._parts[at].name}
            self._draw()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """A click turns the part."""
        event.stop()
        self.action_turn()

    def action_done(self) -> None:
        """Give the answer."""
        self.dismiss(frozenset(self._off))


def _in_a_row(part: PartState) -> str:
    """The words of a part without its line breaks."""
    return " ".join(part.text.split())
