"""What the screens share: the plan, the selected interview, the clock, the words. It knows no screen."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, TypeVar

from msgspec.structs import replace
from textual import events

from undur.plan.changes import change_interview, set_me
from undur.situation import Situation, situate
from undur.store import Problem, Saved
from undur.store.errors import UnstorableError
from undur.times.zones import zone
from undur.tui.forms import Forms
from undur.tui.history import Change, History
from undur.tui.keys import with_keys
from undur.tui.line_filters import LineFilters
from undur.tui.notice import Teller
from undur.tui.saving import Saver
from undur.words import words_in

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from textual.app import App
    from textual.filter import LineFilter

    from undur.clock import Clock
    from undur.plan.codes import Language
    from undur.plan.interview import Interview
    from undur.plan.plan import Plan
    from undur.store import Opened
    from undur.store.notices import Clash
    from undur.tui.dialogs.dialog import Dialog
    from undur.tui.history import Turn
    from undur.words import Words

    Textual = App[int]
else:
    Textual = object

Answer = TypeVar("Answer")


class UndurCore(Textual):
    """State flows down from here; every change goes up through `apply`. To Python it is a plain class, as a room is."""

    looks: tuple[str, ...] = ()
    """The names of the themes between which a key changes, those that the terminal can show; none before that is known."""

    def __init__(self, opened: Opened, *, path: Path, clock: Clock, language: Language | None = None) -> None:
        super().__init__()
        self.path = path
        self.clock = clock
        self.opened = opened
        self.plan: Plan = opened.plan
        self.language: Language = language or opened.plan.me.interface
        self.words: Words = words_in(self.language)
        self.selected_id = ""
        self.problem: Problem | None = None
        self.history = History()
        self.saver = Saver(self, opened.base, self._save_told)
        self.teller = Teller(self)
        self.repeatable: Callable[[], object] | None = None
        """Does for the selected interview what was done last."""
        self.shown_to_phone: set[tuple[str, str]] = set()
        """Interview id and message id of what a phone could scan: it may have gone out from there."""
        self.asking = False
        self.turning = False
        """Whether another screen is just coming to the front."""
        self.states = 0
        """How often there was something new to show: a screen that knows the number shows what there is."""
        self.forms = Forms()
        self.tour: int | None = None
        """The stop at which the tour stands, from 0; `None` where nobody is on it."""
        self._line_filters = LineFilters()
        self.last_key = 0.0
        """When a key was pressed last, by `perf_counter`."""
        self._disable_tooltips = True  # there are none: Textual would lay one out on every screen
        self.settle_motion()

    def settle_motion(self) -> None:
        """Move nothing on the screen where the file says so (`[look] motion`); nothing blinks in any case."""
        if self.plan.look.motion == "none":
            self.animation_level = "none"

    async def on_event(self, event: events.Event) -> None:
        """Note when a key is pressed, before anything is done about it."""
        if isinstance(event, events.Key):
            self.last_key = perf_counter()
        await super().on_event(event)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Let no control character through to the terminal, whichever widget drew it, and no colour it shouldn't have.

        Textual looks at the theme before the first one is set: it would make colours of its own of the terminal's.
        """
        palette = self.no_color or self.native_ansi_color
        colours = self._line_filters.palette(colours=not self.no_color) if palette else super().get_line_filters()
        return self._line_filters.of(colours)

    @property
    def now(self) -> dt.datetime:
        """The moment, aware, in the person's own zone."""
        return self.clock.now().astimezone(zone(self.plan.me.time_zone))

    @property
    def leaving(self) -> bool:
        """Whether the app is on its way out: widgets may be gone already."""
        return self._exit

    @property
    def interview(self) -> Interview | None:
        """The selected interview."""
        return self.plan.find(self.selected_id)

    @property
    def situation(self) -> Situation | None:
        """The selected interview at this moment."""
        interview = self.interview
        return situate(self.plan, interview, self.now) if interview else None

    def select(self, interview_id: str) -> None:
        """Select an interview on every screen."""
        if interview_id != self.selected_id:
            self.selected_id = interview_id
            self.state_changed()

    def apply(
        self, change: Callable[[Plan], Plan], name: str, *, joins: str = "", settles: Clash | None = None
    ) -> bool:
        """Change the plan: remember it under a name for undo, show it, save it.

        `joins`: changes in a row with the same word are one to undo. `settles`: the question that it answers, which
        comes back with undo. False where the file is open read-only, and for what no file can hold.
        """
        self.have_all()
        if self.opened.read_only:
            locked = Problem(path=self.path, cause=self.opened.base.locked or "other")
            self.tell(locked.sentence(self.words))
            return False
        before, after = self.plan, change(self.plan)
        try:
            from undur.store.replaying import check_storable

            check_storable(before, after)
        except UnstorableError as error:
            self.complain(Problem(path=self.path, cause="unstorable", detail=error.where).sentence(self.words))
            return False
        self.plan = after
        if after != before or settles is not None:
            self.history.remember(Change(name, before, after, self.selected_id, joins, settles))
            self.saver.request(after)
            self.state_changed()
        return True

    def apply_here(self, change: Callable[[Interview], Interview], name: str, *, joins: str = "") -> bool:
        """Change the selected interview. After any `await` it may be another one: then `apply_to` is right."""
        return self.apply_to(self.selected_id, change, name, joins=joins)

    def apply_to(
        self, interview_id: str, change: Callable[[Interview], Interview], name: str, *, joins: str = ""
    ) -> bool:
        """Change the interview with this id as it is now, whatever is selected; where it is gone by now, that is said.

        False as `apply`, and where it is gone.
        """
        if self.plan.find(interview_id) is None:
            self.tell(self.words.screens.frame.interview_gone)
            return False
        return self.apply(lambda plan: change_interview(plan, interview_id, change), name, joins=joins)

    def travel(self, turn: Turn | None) -> None:
        """Go to the plan as it is after an undo or a redo."""
        if turn is not None:
            self.plan = turn.plan
            self.selected_id = turn.selected
            self.saver.request(self.plan)
            self.turned(turn)
            self.state_changed()

    def speak(self, language: Language) -> None:
        """Speak this language, without keeping it yet."""
        self.language = language
        self.words = words_in(language)
        self.state_changed()

    def set_language(self, language: Language) -> None:
        """Speak this language from now on, and keep it in the file."""
        self.have_all()
        if not self.opened.read_only:
            self.plan = set_me(self.plan, replace(self.plan.me, interface=language))
            self.saver.request(self.plan)
        self.speak(language)

    def keep_theme(self) -> None:
        """Remember the look in the file."""
        self.have_all()
        if not self.opened.read_only:
            self.plan = replace(self.plan, look=replace(self.plan.look, theme=self.theme))
            self.saver.request(self.plan)

    def chosen_interview(self) -> Interview | None:
        """The selected interview; where there is none, that is said."""
        if self.interview is None:
            self.tell(self.words.screens.frame.nothing_selected)
        return self.interview

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Between a key that opens a dialog and the dialog, no key is a command: it was meant for the dialog."""
        if self.opening_dialog or (action == "end_tour" and (self.tour is None or len(self.screen_stack) > 1)):
            return False
        return super().check_action(action, parameters)

    @property
    def opening_dialog(self) -> bool:
        """Whether a dialog is asked for and not there yet."""
        return self.asking and len(self.screen_stack) == 1

    async def ask(self, dialog: Dialog[Answer]) -> Answer | None:
        """Show a dialog and wait for its answer; `None` too where another is open: a key was pressed twice."""
        return None if len(self.screen_stack) > 1 else await self.push_screen_wait(dialog)

    def with_keys(self, sentence: str) -> str:
        """A sentence of the words, with the keys that it names as the file binds them."""
        return with_keys(sentence, self.plan.keys, self.words.screens.frame)

    def tell(self, sentence: str) -> None:
        """Say something in passing, in the place of what was said before. It may hold text of people: no markup.

        What is said in one breath stays together.
        """
        self.teller.say(self.with_keys(sentence))

    def complain(self, sentence: str) -> None:
        """Say what went wrong. It may hold text of people: it is no markup."""
        self.teller.say(self.with_keys(sentence), grave=True)

    def take_in(self, plan: Plan, outcome: Saved) -> None:
        """Show what `outcome` has besides `plan`: overridden by what looks out for other programs."""

    def open_again(self, form: dict[str, str]) -> None:
        """Open the dialogs that a killed session left with text in them: overridden by what knows them."""

    def turned(self, turn: Turn) -> None:
        """Hear of a change that was taken back or done again: overridden by what asks about clashes."""

    def sign(self) -> str:
        """What the title bar shows besides, as long as something waits for the person: overridden likewise."""
        return ""

    def import_text(self, text: str) -> None:
        """Take in an invitation that was pasted: overridden by what imports."""

    async def take_answer(self, text: str) -> None:
        """Ask what the company answered: overridden by what decides."""

    def lend_terminal(self) -> AbstractContextManager[None]:
        """Let another program have the terminal: overridden by what knows the signals."""
        raise NotImplementedError

    def rescue(self) -> None:
        """Keep at once what the file hasn't got: overridden by what recovers it."""

    def flush(self) -> None:
        """Make what is being typed part of the plan: overridden by the app that knows the screens."""

    def state_changed(self) -> None:
        """Show the new state: extended by the app that knows the screens."""
        self.states += 1

    def have_all(self) -> None:
        """Have all of the plan before anything is changed: overridden by what reads the rest of a large file."""

    def start_from(self, opened: Opened) -> None:
        """Show another version of the file than the one that was opened, and say what there is to say about it."""
        self.opened = opened
        self.plan = opened.plan
        self.problem = None
        self.saver.start_from(opened.base)
        self.settle_motion()
        for notice in opened.notices:
            self.tell(notice.sentence(self.words))
        self.state_changed()

    def _save_told(self, plan: Plan, outcome: Saved | Problem) -> None:
        before = self.problem
        self.problem = None if isinstance(outcome, Saved) else outcome
        if isinstance(outcome, Saved):
            self.take_in(plan, outcome)
        elif before is None or before != outcome:
            self.complain(outcome.sentence(self.words))
        if before != self.problem:
            self.state_changed()
