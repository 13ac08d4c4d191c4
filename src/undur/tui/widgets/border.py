"""A border whose title and subtitle are drawn alone; by themselves they would have the whole pane drawn."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Self

from textual.geometry import Region

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.content import Content
    from textual.widget import Widget

    Pane = Widget
else:
    Pane = object


class TitledPane(Pane):
    """A pane whose titles change often: with each arrow key, with each character.

    To Python it is a plain class: a widget takes its styles from the first of its bases that is one.
    """

    _undrawn = False

    def entitle(self, title: Content | None) -> None:
        """Set what stands in the upper border."""
        before = self._border_title
        with self.undrawn():
            self.border_title = title
        self._draw_border(before, self._border_title, -self.gutter.top)

    def subtitle(self, text: Content) -> None:
        """Set what stands in the lower border."""
        before = self._border_subtitle
        with self.undrawn():
            self.border_subtitle = text
        self._draw_border(before, self._border_subtitle, self.content_size.height + self.gutter.bottom - 1)

    @contextmanager
    def undrawn(self) -> Iterator[None]:
        """Change what would have the whole pane drawn; what it needs is drawn by the one who changes it."""
        self._undrawn = True
        try:
            yield
        finally:
            self._undrawn = False

    def _draw_border(self, before: Content | None, now: Content | None, line: int) -> None:
        if before is not now and (before is None or now is None or not before.is_same(now)):
            self.refresh(Region(-self.gutter.left, line, self.outer_size.width, 1))

    def refresh(self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False) -> Self:
        """Draw again; but nothing of it while somebody sees to that."""
        if self._undrawn:
            return self
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)
