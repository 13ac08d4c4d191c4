"""Text that breaks by rules of its own: drawn for the width it gets, and as high as it is at that width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widget import Widget

if TYPE_CHECKING:
    from textual.content import Content
    from textual.geometry import Size


class AtWidth(Widget):
    """Knows its height before it has been laid out: else it would be measured at no width, and scroll for nothing."""

    DEFAULT_CSS = "AtWidth { width: 1fr; height: auto; }"

    def drawn(self, width: int) -> Content:
        """The lines at a width in cells, none of them wider."""
        raise NotImplementedError

    def render(self) -> Content:
        """Draw the text at the width there is."""
        return self.drawn(self.size.width)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Be as high as the lines at that width."""
        del container, viewport
        return self.drawn(width).plain.count("\n") + 1
