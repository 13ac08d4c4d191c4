"""What the three screens have in common: the frame, what lies behind the panes, and how they hear of changes."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, ClassVar, Self

from textual import getters
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget

from undur.tui.core import UndurCore
from undur.tui.notice import LateNotices
from undur.tui.plain import plain_lines
from undur.tui.widgets.key_line import KeyLine
from undur.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    import datetime as dt

    from textual import events
    from textual.app import ComposeResult
    from textual.geometry import Region, Size

    Base = Widget
else:
    Base = object

WIDE = 100
"""Cells from which on a screen shows its panes side by side."""
HIGH = 30
"""Lines from which on a narrow screen has room for what is good to know."""
SMALLEST = (60, 20)
"""Cells and lines from which on everything has its place; below that a screen shows what matters most, and says so."""


class Backdrop(Base):
    """Of a widget without a text, border or padding of its own: all its lines are one, in the colour of its background.

    Textual would draw them one by one, though others cover them.
    To Python it is a plain class: a widget takes its styles from the first of its bases that is one.
    """

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw the lines."""
        line, background = Strip.blank(crop.width, self.rich_style), self.background_colors[1]
        for one in self.get_line_filters():
            line = line.apply_filter(one, background)
        return [line] * crop.height


class Panes(Backdrop, Widget):
    """Holds the panes of a screen, which lie side by side or one above the other."""


class BaseScreen(Backdrop, LateNotices, Screen[None]):
    """A screen in the frame. It renders the app's state and decides nothing."""

    app = getters.app(UndurCore)
    MODE: ClassVar[str]
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (WIDE, "-wide")]  # noqa: RUF012  Textual's own declaration
    VERTICAL_BREAKPOINTS = [(0, "-low"), (HIGH, "-high")]  # noqa: RUF012  Textual's own declaration

    def __init__(self) -> None:
        super().__init__()
        self._minute: dt.datetime | None = None
        """The minute that is shown, of its day and hour: after an hour's sleep its number is the same."""
        self._left = False
        """Whether another screen has been in front."""
        self._shown: tuple[int, str] | None = None
        """Of which state of the app this is the screen, and of which interview."""
        self.curtain = ExitStack()
        """Closed as soon as the screen shows the state as it is now: until then nothing is drawn."""

    @property
    def purpose(self) -> str:
        """What it is for, in two sentences."""
        return self.app.with_keys(self.app.words.screens.dialogs.purposes[self.MODE])

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """No key is a command while a dialog is on its way."""
        return False if self.app.opening_dialog else super().check_action(action, parameters)

    def compose(self) -> ComposeResult:
        """The frame around the screen's own panes."""
        self._fit(self.app.size)
        yield TitleBar(self.MODE)
        yield from self.panes()
        yield KeyLine()

    def panes(self) -> ComposeResult:
        """The screen's own widgets."""
        raise NotImplementedError

    @property
    def ready(self) -> bool:
        """Whether its widgets are there: not before it is mounted, and not while it is taken away."""
        return (
            self.is_mounted
            and self.is_running
            and not self.app.leaving
            and any(isinstance(one, KeyLine) for one in self.children)
        )

    def show(self) -> None:
        """Show the app's state anew."""
        self._minute = _minute_of(self.app.now)
        self._shown = (self.app.states, self.app.selected_id)
        self.query_one(TitleBar).refresh()
        self.query_one(KeyLine).refresh()
        self._show_tour()

    def show_whether_empty(self, *, empty: bool) -> None:
        """Of a screen that shows one interview: where none is selected, say so and how one gets to one."""
        self.set_class(empty, "-empty")
        if empty:
            from undur.tui.widgets.steady_text import SteadyText

            sentence = self.app.with_keys(self.app.words.screens.frame.select_first)
            self.query_one("#empty", SteadyText).update(plain_lines(sentence, "$muted"))

    def _show_tour(self) -> None:
        self.set_class(self.app.tour is not None, "-touring")
        if self.app.tour is not None:
            from undur.tui.widgets.tour_line import TourLine

            if self.query(TourLine):
                self.query_one(TourLine).refresh(layout=True)
            else:
                self.mount(TourLine())
        elif self.query("TourLine"):
            self.query("TourLine").remove()

    def tick(self) -> None:
        """A second has passed: draw what shows the time; with each minute all may read differently."""
        self.query_one(TitleBar).tick()
        if _minute_of(self.app.now) != self._minute:
            self.show()

    def keep(self) -> None:
        """Make what is being typed part of the plan; most screens have nothing of that kind."""

    def _fit(self, size: Size) -> None:
        """Know the room there is before the first paint: Textual tells it behind that, and has all drawn once more."""
        wide, high = size.width >= WIDE, size.height >= HIGH
        classes = {"-narrow": not wide, "-wide": wide, "-low": not high, "-high": high, "-tiny": _is_tiny(size)}
        self.update_classes(classes, update=False)

    def on_resize(self, event: events.Resize) -> None:
        """Know whether there is room for everything, before the widgets lay themselves out."""
        self.set_class(_is_tiny(event.size), "-tiny")
        self.query(TitleBar).refresh()

    def _screen_resized(self, size: Size) -> None:
        """Lay out anew; not for the size that it is laid out for: Textual tells that twice more behind the first layout."""
        if size != self._compositor.size:
            super()._screen_resized(size)

    def on_mount(self) -> None:
        """Show the state as soon as the widgets are there.

        They have been given the styles as they are now; Textual would note that at the second visit only, and parse
        all styles once more for it.
        """
        self._css_update_count = self.app._css_update_count  # noqa: SLF001
        self.show()

    def on_screen_suspend(self) -> None:
        """Another screen comes to the front."""
        self._left = True
        self._hide_tour(hidden=True)

    def _hide_tour(self, *, hidden: bool) -> None:
        """Under a dialog the tour is silent: it tells of what is covered."""
        for line in self.query("TourLine"):
            line.display = not hidden

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        """Catch up with what happened while another screen was in front.

        Its styles are as they were when it was mounted, or were brought up to date when Textual turned to it.
        """
        self._hide_tour(hidden=False)
        event.refresh_styles = event.refresh_styles and not self.ready
        if self._left and self.ready:
            now = ((self.app.states, self.app.selected_id), _minute_of(self.app.now))
            if (self._shown, self._minute) != now:
                self.show()
        self.curtain.close()
        self.call_later(self.draw_now)

    def draw_now(self) -> None:
        """Draw what has come together, without waiting for the next sixtieth of a second.

        That is counted from the paint before: a key that comes meanwhile would have to wait for it too.
        """
        if self._repaint_required or self._dirty_widgets:
            self._on_timer_update()

    def _compositor_refresh(self) -> None:
        """Draw what is to be drawn; not behind the curtain, nor what is drawn whole right after."""
        if not self.app._batch_count and not self._repaint_required:  # noqa: SLF001
            super()._compositor_refresh()

    def refresh(self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False) -> Self:
        """Draw again. A screen that is being left waits with that until it comes back, and is drawn whole then."""
        if self.is_mounted and self.app.turning:
            return self
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)


def _is_tiny(size: Size) -> bool:
    return size.width < SMALLEST[0] or size.height < SMALLEST[1]


def _minute_of(moment: dt.datetime) -> dt.datetime:
    return moment.replace(second=0, microsecond=0)
