"""One value that was changed here and elsewhere: both side by side, and the person chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final, Literal, TypeAlias

from textual.binding import Binding, BindingType
from textual.containers import Container, Vertical, VerticalScroll
from textual.widgets import Static

from undur.tui.commands import dialogs
from undur.tui.commands.command import bindings
from undur.tui.dialogs.clash_values import said, side_by_side
from undur.tui.dialogs.dialog import Dialog
from undur.tui.plain import plain
from undur.tui.widgets.dialog_keys import DialogKeys

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

    from undur.store.notices import Clash
    from undur.tui.dialogs.clash_values import Compared

Chosen: TypeAlias = Literal["mine", "theirs", "later"]

ABOVE: Final = 2
"""Lines that stay in sight above the first difference."""


class Side(VerticalScroll):
    """One of the two values; the one that has the focus is the one that Enter keeps."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "screen.look('mine')", show=False),
        Binding("right", "screen.look('theirs')", show=False),
    ]

    def __init__(self, name: str, value: Compared, chosen: Chosen) -> None:
        super().__init__(id=chosen)
        self.chosen: Chosen = chosen
        self._name, self._value = name, value

    def compose(self) -> ComposeResult:
        """The value."""
        yield Static(self._value.text)

    def on_mount(self) -> None:
        """Say whose it is, and begin where the two differ."""
        self._mark(has_focus=False)
        self.call_after_refresh(self._go_to_difference)

    def _go_to_difference(self) -> None:
        if not self.query(Static):  # the dialog was left at once
            return
        width = max(self.query_one(Static).content_size.width, 1)
        before = self._value.text[: self._value.differs_at].wrap(width)
        self.scroll_to(y=len(before) - 1 - ABOVE, animate=False)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Let the other side go along, so that one compares line by line."""
        super().watch_scroll_y(old_value, new_value)
        if self.has_focus:
            for other in self.screen.query(Side).exclude(f"#{self.id}"):
                other.scroll_to(y=new_value, animate=False)

    def on_focus(self) -> None:
        """Be the one that Enter keeps."""
        self._mark(has_focus=True)

    def on_blur(self) -> None:
        """Be the other one."""
        self._mark(has_focus=False)

    def _mark(self, *, has_focus: bool) -> None:
        self.border_title = f"{'●' if has_focus else '○'} {self._name}"

    def on_click(self, event: events.Click) -> None:
        """A second click keeps it."""
        if event.chain > 1:
            self.screen.dismiss(self.chosen)


class ClashDialog(Dialog[Chosen]):
    """Begins at the value that is in use, so that Enter alone changes nothing."""

    AUTO_FOCUS = "#mine"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (70, "-wide")]  # noqa: RUF012  Textual's own declaration
    TOPIC = "clash"
    BINDINGS: ClassVar[list[BindingType]] = bindings([dialogs.KeepValue, dialogs.DecideLater])

    def __init__(self, clash: Clash, number: int, count: int) -> None:
        super().__init__()
        self._clash, self._number, self._count = clash, number, count

    def compose(self) -> ComposeResult:
        """What it is about, both values, the keys."""
        words = self.app.words.clashes
        mine, theirs = (said(value, self._clash, self.app.plan, self.app.words) for value in self._values())
        shown_mine, shown_theirs = side_by_side(mine, theirs)
        with Vertical(classes="box"):
            yield Static(
                plain(words.title(self._clash.what(self.app.words), self._number, self._count)), classes="title"
            )
            with Container(id="sides"):
                yield Side(words.mine, shown_mine, "mine")
                yield Side(words.theirs, shown_theirs, "theirs")
            yield DialogKeys()

    def _values(self) -> tuple[object, object]:
        return self._clash.mine, self._clash.theirs

    def action_look(self, side: str) -> None:
        """Go to one of the two."""
        self.query_one(f"#{side}", Side).focus()

    def action_keep(self) -> None:
        """Keep the value at which one is."""
        if isinstance(self.focused, Side):
            self.dismiss(self.focused.chosen)

    def action_later(self) -> None:
        """Go on to the next, this one stays open."""
        self.dismiss("later")
