"""A border whose title and subtitle are drawn alone; by themselves they would have the whole pane drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from textual.geometry import Region
from textual.widget import Widget

if TYPE_CHECKING:
    from textual.content import Content


class TitledPane(Widget):
    """A pane whose titles change often: with each arrow key, with each character."""

    _titling = False

    def entitle(self, title: Content | None) -> None:
        """Set what stands in the upper border."""
        before = self._border_title
        self._titling = True
        self.border_title = title
        self._titling = False
        self._draw_border(before, self._border_title, -self.gutter.top)

    def subtitle(self, text: Content) -> None:
        """Set what stands in the lower border."""
        before = self._border_subtitle
        self._titling = True
        self.border_subtitle = text
        self._titling = False
        self._draw_border(before, self._border_subtitle, self.content_size.height + self.gutter.bottom - 1)

    def _draw_border(self, before: Content | None, now: Content | None, line: int) -> None:
        if before is not now and (before is None or now is None or not before.is_same(now)):
            self.refresh(Region(-self.gutter.left, line, self.outer_size.width, 1))

    def refresh(self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False) -> Self:
        """Draw again; of all that a new title asks for, nothing."""
        if self._titling:
            return self
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)
