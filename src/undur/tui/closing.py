"""Leaving in every way there is: by a key, by a closed window, by a signal, by a crash. What was typed stays."""

from __future__ import annotations

import asyncio
import os
import signal
from contextlib import suppress
from typing import TYPE_CHECKING

from rich.text import Text

from undur.paths import state_folder
from undur.tui.core import UndurCore
from undur.tui.crash import write_report
from undur.tui.plain import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

SIGNALS = ("SIGHUP", "SIGTERM", "SIGINT")


class Closing(UndurCore):
    """By default Textual runs no Python when the window closes or SIGTERM comes; here everything is saved first."""

    def watch_signals(self) -> None:
        """Be told of closing; where a system has no such signal, saving as one types is the protection."""
        loop = asyncio.get_running_loop()
        for name in SIGNALS:
            number = getattr(signal, name, None)
            if number is not None:
                with suppress(NotImplementedError, RuntimeError, ValueError):
                    loop.add_signal_handler(number, self._on_signal, number)
        self.app_resume_signal.subscribe(self, lambda _: self.refresh(layout=True))
        self.app_suspend_signal.subscribe(self, lambda _: self.save_all(), immediate=True)

    def save_all(self) -> bool:
        """Save at once what is typed and changed; what can't be saved goes into the recovery folder."""
        with suppress(Exception):  # the widgets may be gone; the plan is what counts
            self.flush()
        if self.saver.save_now() is None:
            return True
        self.rescue()
        return False

    def rescue(self) -> None:
        """Keep the texts that the file can't take in the recovery folder."""
        from undur.store.recovery import keep
        from undur.tui.recovering import unsaved_texts

        for typing in unsaved_texts(self.saver.saved, self.plan, self.now):
            with suppress(OSError):
                keep(self.path, typing)

    def recover(self) -> None:
        """Bring back what the last session could not save, say so, and let undo take it away again."""
        from undur.store.recovery import drop, find
        from undur.tui.recovering import bring_back

        typings = find(self.path)
        if not typings or self.opened.read_only:
            return
        plan, companies = bring_back(self.plan, typings)
        for company in companies:
            self.tell(self.words.screens.frame.recovered(company))
        if companies:
            self.apply(lambda _: plan, self.words.screens.frame.recovered(", ".join(companies)))
        if self.saver.save_now() is None:
            for typing in (one for one in typings if self.plan.find(one.interview)):
                with suppress(OSError):
                    drop(self.path, typing.interview, typing.message)

    def _on_signal(self, number: signal.Signals) -> None:
        self.save_all()
        if number == getattr(signal, "SIGHUP", None):
            os._exit(128 + number)
        self.exit(return_code=128 + number)

    async def leave(self) -> None:
        """Save and leave; if the file can't be written, ask first."""
        self.flush()
        problem = await asyncio.to_thread(self.saver.save_now)
        if problem is not None:
            from undur.tui.dialogs.confirm import Confirm

            words = self.words.screens.frame
            question = f"{problem.sentence(self.words)}\n{words.leave_anyway}"
            if isinstance(self.screen, Confirm) or not await self.push_screen_wait(
                Confirm(question, words.leave, words.stay)
            ):
                return
            self.rescue()
        self.exit(return_code=0)

    def _fatal_error(self) -> None:
        """Say what happened in one screen instead of a traceback that would show private text."""
        saved = self.save_all()
        report = write_report(self._exception, state_folder())
        self.bell()
        self.panic(Text("\n".join(self._last_words(saved=saved, report=str(report) if report else ""))))

    def _last_words(self, *, saved: bool, report: str) -> Iterator[str]:
        words = self.words.screens.frame
        yield ""
        yield words.crash_title
        yield shown(words.crash_saved(str(self.path)) if saved else words.crash_rescued(str(state_folder())))
        if report:
            yield shown(words.crash_report(report))
        yield ""
