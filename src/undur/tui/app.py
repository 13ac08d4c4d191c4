"""The planner: the three screens in one frame, and what holds them together."""

from __future__ import annotations

import gc
import os
import re
import sys
from functools import reduce
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import App
from textual.widgets import OptionList

from undur.plan.changes import add_interview, set_me
from undur.resources import stylesheet
from undur.tui.actions.handing_over import HandingOverActions
from undur.tui.actions.navigation import NavigationActions
from undur.tui.actions.reopening import ReopeningActions
from undur.tui.actions.repeating import RepeatingActions
from undur.tui.actions.versions import VersionActions
from undur.tui.commands import interviews, navigation, repeating
from undur.tui.commands.command import bindings
from undur.tui.core import UndurCore
from undur.tui.notice import NoticesInSight
from undur.tui.reading_on import ReadingOn
from undur.tui.screens.base import BaseScreen
from undur.tui.screens.upcoming import Upcoming
from undur.tui.themes import OWN, first_theme, looks_of
from undur.tui.typed_ahead import TypedAhead

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from textual.binding import BindingType
    from textual.screen import Screen
    from textual.theme import Theme

    from undur.clock import Clock
    from undur.plan.codes import Language
    from undur.store import Opened


STYLES = ("frame", "upcoming")
"""Stylesheets of the first paint, from the general to the special; any other screen brings its own when it first opens."""


LATER = 0.3
"""Seconds until it is seen again whether a dialog is still open, or a text being typed."""


def _checklist() -> Screen[None]:
    from undur.tui.screens.checklist import Checklist

    return Checklist()


def _editor() -> Screen[None]:
    from undur.tui.screens.editor import Editor

    return Editor()


class UndurApp(
    ReadingOn,
    NavigationActions,
    ReopeningActions,
    HandingOverActions,
    VersionActions,
    RepeatingActions,
    TypedAhead,
    NoticesInSight,
    UndurCore,
    App[int],
):
    """Knows the screens; everything else is in the rooms it is made of."""

    TITLE = "Undur"
    ENABLE_COMMAND_PALETTE = False
    CSS_PATH: ClassVar = [stylesheet(name) for name in STYLES]
    MODES: ClassVar[dict[str, str | Callable[[], Screen[None]]]] = {
        "checklist": _checklist,
        "editor": _editor,
    }
    DEFAULT_MODE = Upcoming.MODE
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(
            [
                navigation.ShowUpcoming,
                navigation.ShowChecklist,
                navigation.ShowEditor,
                navigation.OpenPalette,
                navigation.ShowHelp,
                navigation.EditProfile,
                interviews.ChooseSlots,
                interviews.CallCompany,
                repeating.OpenBackups,
                repeating.MergeCopies,
                repeating.RepeatLast,
                repeating.ReadNotices,
                repeating.ShowTour,
                repeating.EndTour,
                navigation.SwitchLanguage,
                navigation.SwitchTheme,
                navigation.SwitchReminders,
                navigation.SuspendUndur,
                navigation.LeaveUndur,
                navigation.LeaveQuickly,
            ]
        )
    ]

    def __init__(self, opened: Opened, *, path: Path, clock: Clock, language: Language | None = None) -> None:
        super().__init__(opened, path=path, clock=clock, language=language)
        for theme in OWN:
            self.register_theme(theme)
        kept = self.plan.look.theme if self.plan.look.theme in self.available_themes else ""
        self.looks = looks_of(self.console.color_system, no_colour=self.no_color)
        self.set_reactive(UndurApp.theme, first_theme(kept, os.environ.get("COLORFGBG", ""), self.looks))
        self.stylesheet.set_variables(self.get_css_variables())  # a reactive set in silence tells nobody

    def get_default_screen(self) -> Upcoming:
        """The first screen. Of one that stands in `MODES` Textual would parse all styles once more."""
        return Upcoming()

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Colours of Undur's own that a theme of Textual's doesn't name."""
        theme = self.current_theme
        if theme.ansi:
            return {"muted": "ansi_default", "faint": "ansi_bright_black"}
        return {"muted": "#a3abb1", "faint": "#5a636b"} if theme.dark else {"muted": "#545c63", "faint": "#b0b0a8"}

    def get_css_variables(self) -> dict[str, str]:
        """The colours: of a theme that is not Undur's own, such that every text can be read.

        Textual asks once before there can be a theme: that answer is nobody's.
        """
        if not self.looks:
            return {}
        variables, theme = super().get_css_variables(), self.current_theme
        if theme.ansi or theme in OWN:
            return variables
        from undur.tui.contrast import readable_texts

        return readable_texts(variables, dark=theme.dark)

    def on_mount(self) -> None:
        """Take the keys of the file, begin to tick, greet a newcomer."""
        self.add_mode(Upcoming.MODE, Upcoming)
        self.set_keymap({name: key for name, key in self.plan.keys.items() if name != navigation.LeaveUndur.name})
        self.theme_changed_signal.subscribe(self, self._paint_anew)
        self.call_after_refresh(self._begin)

    def _paint_anew(self, _theme: Theme) -> None:
        """Paint everything in the new look: of two in the terminal's palette only the colours inside a text differ."""
        for widget in (one for stack in self._screen_stacks.values() for screen in stack for one in screen.query("*")):
            widget.notify_style_update()
            if isinstance(widget, OptionList):
                widget._clear_caches()  # noqa: SLF001  it keeps its rows as they were drawn
            widget.refresh()

    def _begin(self) -> None:
        """Do what the first paint needn't wait for. What is loaded by now stays: the collector may leave it alone."""
        if not gc.isenabled():  # `__main__` switched it off
            gc.freeze()
            gc.enable()
        self.watch_signals()
        self.set_interval(1.0, self._tick)
        if self.opened.rest is not None:
            self.run_worker(self.read_on(self.opened.rest, self._begin_with_all), name="read_on")
            return
        if not self.told:
            for notice in self.opened.notices:
                self.tell(notice.sentence(self.words))
        self._begin_with_all()

    def _begin_with_all(self) -> None:
        """Do what needs all of the plan; what a killed session left waits for a dialog or a text that is at work already."""
        typing = self.focused is not None and self.focused.check_consume_key("a", "a")
        if self.asking or typing or len(self.screen_stack) > 1:
            self.set_timer(LATER, self._begin_with_all)
            return
        self._tell_of_own_keys()
        if self.opened.new:
            self._welcome()
        self.recover()
        self.begin_with_clashes()

    def _tell_of_own_keys(self) -> None:
        """Name the commands that the file binds to keys which lists need."""
        if not self.plan.keys:
            return
        from undur.tui.keys import key_name
        from undur.tui.own_keys import keys_of_lists

        frame = self.words.screens.frame
        for command, key in keys_of_lists(self.plan.keys):
            self.tell(frame.key_of_lists(key_name(key, frame), command.words(self.words).label, command.name))

    @work
    async def _welcome(self) -> None:
        from undur.tui.newcomer import likely_name, likely_zone
        from undur.tui.screens.welcome import Welcome

        me = await self.push_screen_wait(Welcome(likely_name(), likely_zone()))
        if me is not None:
            self.set_language(me.interface)
            self.apply(lambda plan: set_me(plan, me), self.words.screens.dialogs.welcome_title)
            self.history.forget()
            self.action_show_tour()

    def action_look_around(self) -> None:
        """Add the sample interviews to an empty plan."""
        if self.plan.interviews:
            self.tell(self.words.screens.dialogs.samples_only_into_empty)
            return
        from undur.demo import sample_interviews

        samples = sample_interviews(self.now)

        self.apply(lambda plan: reduce(add_interview, samples, plan), self.words.screens.dialogs.samples_added)

    def state_changed(self) -> None:
        """Let the screen that is in front show the new state; the others do when they come to the front."""
        super().state_changed()
        for screen in self.screen_stack:
            if isinstance(screen, BaseScreen) and screen.ready:
                screen.show()

    def flush(self) -> None:
        """Make what is being typed in the editor part of the plan."""
        for stack in self._screen_stacks.values():
            for screen in stack:
                if isinstance(screen, BaseScreen):
                    screen.keep()

    def export_screenshot(self, *, title: str | None = None, simplify: bool = False) -> str:
        """The screen as SVG that loads nothing from elsewhere when it is opened."""
        return re.sub(
            r"@font-face \{.*?\}\s*", "", super().export_screenshot(title=title, simplify=simplify), flags=re.DOTALL
        )

    def _tick(self) -> None:
        if not self._screen_stacks.get(self._current_mode):  # the last screen is gone already
            return
        screen = self.screen
        if isinstance(screen, BaseScreen) and screen.ready:
            screen.tick()
        self.remind()


def run(opened: Opened, *, clock: Clock, language: Language | None = None, interview_id: str | None = None) -> int:
    """Open the planner on a plan; the exit code. Raises `UnreadablePlanError` for the rest of a file, read meanwhile."""
    app = UndurApp(opened, path=opened.base.path, clock=clock, language=language)
    app.selected_id = interview_id or ""
    try:
        app.run()
    finally:
        app.give_title_back(sys.__stderr__)
    if app.unreadable is not None and not app.return_code:  # no signal has ended it
        raise app.unreadable
    return app.return_code or 0
