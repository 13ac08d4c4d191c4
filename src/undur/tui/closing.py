"""Leaving in every way there is: by a key, by a closed window, by a signal, by a crash. What was typed stays."""

from __future__ import annotations

import asyncio
import os
import signal
from contextlib import contextmanager, suppress
from functools import cached_property
from threading import Timer
from typing import TYPE_CHECKING, Any, Final

from rich.text import Text

from undur.paths import state_folder
from undur.tui.plain import shown
from undur.tui.reminding import Reminding

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from textual.screen import Screen

    from undur.clock import Clock
    from undur.plan.codes import Language
    from undur.store import Opened
    from undur.tui.dialogs.dialog import Dialog
    from undur.tui.recovering import SafetyNet

SIGNALS = ("SIGHUP", "SIGTERM", "SIGINT")
GUARD: Final = 0.75
"""Seconds between two looks at what is being typed: after twice that it is on the disk, however slow a save is."""


class Closing(Reminding):
    """By default Textual runs no Python when the window closes or SIGTERM comes; here everything is saved first."""

    def __init__(self, opened: Opened, *, path: Path, clock: Clock, language: Language | None = None) -> None:
        super().__init__(opened, path=path, clock=clock, language=language)
        self._form: dict[str, str] = {}
        self._guarding = False
        self._stop: object = None
        """Textual's handler of a stop from outside."""

    @cached_property
    def net(self) -> SafetyNet:
        """What holds what the file doesn't yet; loaded when there may be something to hold."""
        from undur.tui.recovering import SafetyNet

        return SafetyNet(self.path)

    def on_mount(self) -> None:
        """Begin to guard what is typed."""
        self.set_interval(GUARD, self._guard)

    def on_unmount(self) -> None:
        """Leave what could not be saved to the next session."""
        self.net.end()

    def watch_signals(self) -> None:
        """Be told of closing; where a system has no such signal, saving as one types is the protection."""
        number = getattr(signal, "SIGTSTP", None)
        self._stop = signal.getsignal(number) if number is not None else None
        self._listen()
        self.app_resume_signal.subscribe(self, lambda _: self.refresh(layout=True))
        self.app_suspend_signal.subscribe(self, lambda _: self.save_all(), immediate=True)

    @contextmanager
    def lend_terminal(self) -> Iterator[None]:
        """Let another program have the terminal; all is saved before. Raises `SuspendNotSupported`."""
        from undur.tui.lending import keys_of_another

        with self.suspend(), keys_of_another(self._listen):
            yield

    def _listen(self) -> None:
        loop = asyncio.get_running_loop()
        for name in SIGNALS:
            number = getattr(signal, name, None)
            if number is not None:
                with suppress(NotImplementedError, RuntimeError, ValueError):
                    loop.add_signal_handler(number, self._on_signal, number)
        self._stop_between_draws(loop)

    def _stop_between_draws(self, loop: asyncio.AbstractEventLoop) -> None:
        """Let a stop from outside (SIGTSTP) wait for its turn: in the middle of drawing, Textual's handler locks up."""
        number = getattr(signal, "SIGTSTP", None)
        if number is not None and callable(self._stop):
            with suppress(NotImplementedError, RuntimeError, ValueError):
                loop.add_signal_handler(number, self._stop, number, None)

    def save_all(self) -> bool:
        """Save at once what is typed and changed; they are safe in the recovery folder before that is tried."""
        with suppress(Exception):  # the widgets may be gone; the plan is what counts
            self.flush()
        self.rescue()
        saved = self.saver.save_now() is None
        self.rescue()
        return saved

    def rescue(self) -> None:
        """Keep what the file hasn't got in the recovery folder, and let go of what it has."""
        self.net.update(self.saver.saved, self.plan, self._open_form())

    def _open_form(self) -> dict[str, str]:
        """What is typed into dialogs, or waits for one that is just opening; as the app goes down, what was last."""
        with suppress(Exception):  # the widgets may be gone
            if self.is_running and not self.leaving:
                dialogs = [one for one in _dialogs(self.screen_stack) if one.ready]
                self._form = self.forms.typed(dialogs, self.selected_id)
        return self._form

    def recover(self) -> None:
        """Bring back what the last session could not save, say so, and let undo take it away again."""
        from undur.store.clashes import keep_clashes
        from undur.store.recovery import find
        from undur.tui.recovering import bring_back

        left = () if self.opened.read_only else find(self.path)
        if not left:
            return
        back = bring_back(self.plan, left)
        if back.plan != self.plan:
            said = self.words.storage.recovered(back.companies)
            self.tell(said)
            self.apply(lambda _: back.plan, said)
        for clash in back.clashes:
            self.tell(clash.sentence(self.words))
        with suppress(OSError):  # then they stay in the net
            keep_clashes(self.path, back.clashes)
            self.net.hold(left)
        if form := next((one.form for one in reversed(left) if one.form), None):
            self.forms.begin(form)
            self.call_after_refresh(self.open_again, form)

    def _guard(self) -> None:
        """Keep what a slow disk has not taken since the last time; then let what is being typed go to the file."""
        form = self._open_form()
        if self.plan is not self.saver.saved or self.net.holding or form:
            self.net.want(self.saver.saved, self.plan, form)
            if not self._guarding:  # a slow folder must not take the threads that save
                self._guarding = True
                self.run_worker(self._catch_up(), group="rescue", exit_on_error=False)
        self.flush()

    async def _catch_up(self) -> None:
        try:
            await asyncio.to_thread(self.net.catch_up)
        finally:
            self._guarding = False

    def _on_signal(self, number: signal.Signals) -> None:
        self.save_all()
        if number == getattr(signal, "SIGHUP", None):  # a terminal that is gone may never take the last bytes
            last_resort = Timer(2.0, os._exit, [128 + number])
            last_resort.daemon = True
            last_resort.start()
        self.exit(return_code=128 + number)

    async def leave(self) -> None:
        """Save and leave; if the file can't be written, ask first."""
        self.flush()
        problem = await asyncio.to_thread(self.saver.save_now)
        await asyncio.to_thread(self.rescue)
        if problem is not None:
            from undur.tui.dialogs.confirm import Confirm

            words = self.words.screens.frame
            told = f"{problem.sentence(self.words)}\n{words.leave_kept}"
            if isinstance(self.screen, Confirm) or not await self.push_screen_wait(
                Confirm(words.leave_anyway, words.leave, words.stay, told)
            ):
                return
        self.exit(return_code=0)

    def _fatal_error(self) -> None:
        """Say what happened in one screen instead of a traceback that would show private text."""
        saved, report = False, None
        with suppress(Exception):  # whatever failed may fail again, and these words must be said
            saved = self.save_all()
        with suppress(Exception):
            from undur.tui.crash import write_report

            report = write_report(self._exception, state_folder())
        self.bell()
        self.panic(Text("\n".join(self._last_words(saved=saved, report=str(report) if report else ""))))

    def _last_words(self, *, saved: bool, report: str) -> Iterator[str]:
        words = self.words.screens.frame
        yield ""
        yield words.crash_title
        yield shown(words.crash_saved(str(self.path)) if saved else words.crash_rescued(str(state_folder())))
        yield words.crash_again
        if report:
            yield shown(words.crash_report(report))
        yield ""


def _dialogs(stack: Sequence[Screen[Any]]) -> list[Dialog[Any]]:
    """The dialogs over a screen, the lowest first."""
    if len(stack) < 2:
        return []
    from undur.tui.dialogs.dialog import Dialog

    return [one for one in stack if isinstance(one, Dialog)]
