"""A QR code, for the camera of a phone: dark on light whatever the theme, since that is what cameras look for."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from undur.tui.dialogs.dialog import Dialog
from undur.tui.plain import plain

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.geometry import Size

    from undur.exchange.outgoing.codes import Code

AROUND = (4, 3)
"""Cells that the dialog needs besides the code: columns, and rows."""
DARK_ON_LIGHT = "#000000 on #ffffff"


def fits(code: Code, size: Size) -> bool:
    """Whether the whole code can be shown in a window of a size in cells."""
    return code.width + AROUND[0] <= size.width and code.height + AROUND[1] <= size.height


class CodeDialog(Dialog[None]):
    """Shows one code until a key is pressed."""

    TOPIC = "code"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter,space,q", "leave", show=False)]

    def __init__(self, code: Code) -> None:
        super().__init__()
        self._code = code

    def compose(self) -> ComposeResult:
        """The code and what to do with it."""
        with Vertical(classes="box") as box:
            hint = self.app.with_keys(self.app.words.handover.code_hint)
            box.styles.width = max(self._code.width, cell_len(hint)) + AROUND[0]
            yield Static(Content.styled("\n".join(self._code.lines), DARK_ON_LIGHT), id="code")
            yield Static(plain(hint, "$muted"), id="hint")

    async def on_click(self) -> None:
        """A click closes it."""
        await self.action_leave()
