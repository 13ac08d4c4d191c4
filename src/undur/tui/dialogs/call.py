"""The call mode: the script over the whole window, a step a key; then how the call ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final, Literal, TypeAlias

from textual import on
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from undur.message.script import script_of
from undur.phone_call import WANTS_TIME, Ending, Outcome, agreed, endings
from undur.resources import stylesheet
from undur.tui.commands import dialogs, navigation
from undur.tui.commands.command import REGISTRY, bindings
from undur.tui.dialogs import call_lines
from undur.tui.dialogs.code import DARK_ON_LIGHT, CodeDialog, fits
from undur.tui.dialogs.dialog import Dialog
from undur.tui.plain import plain
from undur.tui.widgets.fields import TextField
from undur.tui.widgets.key_line import HintLine, hint
from undur.tui.widgets.marked_list import MarkedList
from undur.tui.widgets.time_echo import echo
from undur.typed_time import typed_time

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from undur.exchange.outgoing.codes import Code
    from undur.situation import Situation
    from undur.tui.widgets.key_line import Hint
    from undur.words.screens.call import CallWords

Stage: TypeAlias = Literal["dialling", "talking", "voicemail", "ended"]

BESIDE: Final = 44
"""Cells that the text needs beside a code."""
AROUND: Final = 8
"""Lines of the window that are not the step's."""


class CallMode(Dialog[Outcome]):
    """Goes with a person through a call and gives how it ended; Escape leads back, and out of it nothing is noted."""

    CSS_PATH: ClassVar = [*Dialog.CSS_PATH, stylesheet("call")]
    TOPIC = "call"
    AUTO_FOCUS = ""
    FORM = "call"
    BINDINGS: ClassVar[list[BindingType]] = bindings(
        [
            dialogs.NextCallStep,
            dialogs.NobodyAnswers,
            dialogs.EndCall,
            dialogs.ReachVoicemail,
            dialogs.PreviousCallStep,
            dialogs.ShowNumberCode,
            dialogs.ChooseRow,
        ]
    )

    def __init__(self, situation: Situation, code: Code | None) -> None:
        super().__init__()
        self._situation, self._code = situation, code
        self._case, self._script = situation.times, script_of(situation.draft.body)
        self._endings = endings(situation)
        self._stage: Stage = "dialling"
        self._step = 0
        self._started: dt.datetime | None = None
        self._ended: Ending | None = None
        self._head = ""

    @property
    def _words(self) -> CallWords:
        return self.app.words.screens.call

    @property
    def _width(self) -> int:
        return max(self.query_one("#call").content_size.width, 1)

    def compose(self) -> ComposeResult:
        """Head, step, ends, keys."""
        with Vertical(id="call"):
            yield Static(id="head", markup=False)
            yield Static(id="progress", markup=False)
            with Horizontal(id="stage"):
                yield Static(id="step", markup=False)
                yield Static(id="code", markup=False)
            yield MarkedList()
            yield TextField()
            yield Static(id="echo", markup=False)
            yield HintLine()

    def on_mount(self) -> None:
        """Begin with the number; look at the clock each second."""
        self.query_one(OptionList).display = self.query_one(TextField).display = False
        self.call_after_refresh(self._show)
        self.set_interval(1.0, self._tick)

    def stage(self) -> dict[str, str]:
        """How the call ended, which is why a time is being typed."""
        return {"ended": self._ended.result if self._ended else ""}

    def put_back(self, left: Mapping[str, str]) -> None:
        """Ask for the time, as it was being typed."""
        ended = next((one for one in self._endings if one.result == left.get("ended")), None)
        if ended is not None:
            self._go("ended")
            self._ask_time(ended)
        super().put_back(left)

    def on_resize(self) -> None:
        """Lines break anew."""
        self.call_after_refresh(self._show)

    def _tick(self) -> None:
        """Draw the head where one of its clocks has changed."""
        if self.ready and self._clocks() != self._head:
            self._show_head()

    def _clocks(self) -> str:
        return call_lines.clocks(self.app.now, self._case, self._started, self.app.words, self._width)

    def _show_head(self) -> None:
        self._head = self._clocks()
        self.query_one("#head", Static).update(call_lines.head(self._titles(), self._head, self._width))

    def _titles(self) -> Iterator[str]:
        """Whom one calls, in full first, then in fewer words."""
        interview = self._case.interview
        company = interview.via_agency or interview.company
        one, whole = interview.addressee or company, " · ".join(filter(None, [interview.addressee, company]))
        yield from (self._words.title(whole), whole, self._words.title(one), one)

    def _show(self) -> None:
        if not self.ready:
            return
        self._show_head()
        width, says = self._width, self._words
        self.query_one("#progress", Static).update(self._progress())
        if self._stage == "talking":
            self.query_one("#echo", Static).update(call_lines.coming(self._script, self._step, width, says))
        beside = self._stage == "dialling" and self._code is not None and self._fits_beside(self._code, width)
        code = self.query_one("#code", Static)
        code.display = beside
        if self._code is not None and beside:
            code.update(Content.styled("\n".join(self._code.lines), DARK_ON_LIGHT))
        self.query_one("#stage").display = self._stage != "ended"
        self.query_one("#step", Static).update(self._text(width))
        self.query_one(HintLine).show(list(self._hints()))

    def _hints(self) -> Iterator[Hint]:
        """The keys of the stage, each with what it does there; the help has its place always."""
        for name, does in self._words.hints[self._stage]:
            if name != dialogs.ShowNumberCode.name or self._code is not None:
                yield hint(REGISTRY[name], self.app, does)
        yield hint(navigation.ShowHelp, self.app)

    def _fits_beside(self, code: Code, width: int) -> bool:
        return code.width + BESIDE <= width and code.height <= self.size.height - AROUND + 2

    def _progress(self) -> Content:
        says = self._words
        if self._stage == "talking":
            return call_lines.progress(self._script, self._step, says)
        said = {"dialling": "", "voicemail": says.voicemail, "ended": says.ended}[self._stage]
        return plain(said, "bold $accent")

    def _text(self, width: int) -> Content:
        if self._stage == "dialling":
            return call_lines.dialling(self._case, self.app.words, self.app.with_keys)
        if self._stage == "voicemail" and not self._script.voicemail:
            return plain(self._words.no_voicemail, "$warning")
        pieces = self._script.voicemail if self._stage == "voicemail" else self._script.steps[self._step]
        return call_lines.step(pieces, width, self.size.height - AROUND)

    def _go(self, stage: Stage, step: int = 0) -> None:
        self._stage, self._step = stage, step
        if stage in ("talking", "voicemail") and self._started is None:
            self._started = self.app.now
        listing = self.query_one(OptionList)
        listing.display = stage == "ended"
        self.query_one(TextField).display = False
        self.query_one("#echo", Static).update("")
        if stage == "ended":
            labels = [call_lines.ending(one, self._case, self.app.words, self._words) for one in self._endings]
            listing.set_options([Option(plain(label)) for label in labels])
            listing.focus()
        else:
            self.set_focus(None)
        self._show()

    def action_go_on(self) -> None:
        """They picked up; the next step; behind the last one, how it ended."""
        if self._stage == "voicemail":
            self.dismiss(Outcome(result="voicemail"))
        elif self._stage == "dialling" and self._script.steps:
            self._go("talking")
        elif self._stage == "talking" and self._step + 1 < len(self._script.steps):
            self._go("talking", self._step + 1)
        elif self._stage != "ended":
            self.action_end()

    def action_go_back(self) -> None:
        """The step before; from the voicemail to the first step, or to the number where there is none."""
        if self._stage == "talking":
            self._go("talking", max(self._step - 1, 0))
        elif self._stage == "voicemail":
            self._go("talking" if self._script.steps else "dialling")

    def action_voicemail(self) -> None:
        """The machine has answered."""
        if self._stage in ("dialling", "talking"):
            self._go("voicemail")

    def action_no_answer(self) -> None:
        """Nobody has answered."""
        if self._stage in ("dialling", "voicemail"):
            self.dismiss(Outcome(result="no_answer"))

    def action_end(self) -> None:
        """The call is over: ask how it ended."""
        self._go("ended")
        self.query_one(OptionList).highlighted = 0

    def on_click(self) -> None:
        """A click into the script goes on, as the key does."""
        if self._stage in ("dialling", "talking"):
            self.action_go_on()

    def action_show_code(self) -> None:
        """Show the code of the number, for the camera of a phone."""
        if self._code is not None and fits(self._code, self.app.size):
            self.app.push_screen(CodeDialog(self._code))
        else:
            self.app.tell(self._words.no_number if self._code is None else self.app.words.handover.too_large)

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        chosen = self._endings[event.option_index]
        if chosen.slot is not None:
            self.dismiss(Outcome(result="slot", time=agreed(chosen.slot)))
        elif chosen.result in WANTS_TIME:
            self._ask_time(chosen)
        else:
            self.dismiss(Outcome(result=chosen.result))

    def _ask_time(self, chosen: Ending) -> None:
        self._ended = chosen
        field = self.query_one(TextField)
        says = self._words
        field.placeholder = says.agreed_hint if chosen.result == "other_time" else says.time_hint
        field.display = True
        field.focus()

    @on(Input.Changed)
    @on(Input.Submitted)
    def _named(self, event: Input.Changed | Input.Submitted) -> None:
        """Echo the time in full; once it is complete and sent, that is how the call ended."""
        result = self._ended.result if self._ended else "proposed"
        zone = self._case.interview.time_zone
        typed = typed_time(event.value, now=self.app.now, zone=zone, words=self.app.words)
        self.query_one("#echo", Static).update(echo(typed))
        may_stay_open = result == "proposed" and not event.value.strip()
        if isinstance(event, Input.Submitted) and (typed.reading is not None or may_stay_open):
            self.dismiss(Outcome(result=result, time=typed.reading))

    async def action_leave(self) -> None:
        """Back by one: from the line to the ends, from those to the call, from there out, with nothing noted."""
        if self.query_one(TextField).has_focus:
            self._go("ended")
        elif self._stage == "ended" and self._script.steps:
            self._go("talking", len(self._script.steps) - 1)
        elif self._stage == "voicemail":
            self._go("dialling")
        else:
            self.dismiss(None)
