"""The message as it will arrive: its head, the text with its margin; in the shape of its channel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual import getters, on
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input

from undur.message.limits import measure
from undur.message.merge import Stretch, stretch_at, stretches_of
from undur.message.notes import length_of
from undur.tui.commands.navigation import EditProfile
from undur.tui.core import UndurCore
from undur.tui.keys import bound_key, key_name
from undur.tui.plain import plain
from undur.tui.widgets.border import TitledPane
from undur.tui.widgets.clash_list import ClashList
from undur.tui.widgets.columns import BETWEEN
from undur.tui.widgets.draft_text import DraftText
from undur.tui.widgets.envelope import Envelope, SubjectLine
from undur.tui.widgets.message_heading import foot, title
from undur.tui.widgets.part_margin import NUMBERED, WIDTH, PartMargin
from undur.tui.widgets.place_note import PlaceNote

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual.app import ComposeResult

    from undur.message.composed import Composed
    from undur.plan.codes import Channel
    from undur.situation import Situation
    from undur.tui.widgets.fields import TextField

SHAPES: Final[Mapping[Channel, str]] = {
    "email": "letter",
    "whatsapp": "bubble",
    "sms": "bubble",
    "phone": "script",
    "portal": "form",
    "other": "form",
}
ROOM: Final[Mapping[str, int]] = {"letter": 74, "bubble": 52, "script": 62, "form": 62}
"""Cells that a text takes at its channel's own width, with cursor, scroll bar and the bubble's edge; a chat's bubble is
as wide as there is room, and below this the room is the text's."""


class MessagePane(TitledPane, Vertical):
    """Shows one message; a sent one can be read but not changed."""

    app = getters.app(UndurCore)
    text = getters.query_one(DraftText)
    margin = getters.query_one(PartMargin)
    place = getters.query_one(PlaceNote)

    def __init__(self) -> None:
        super().__init__(id="message")
        self.shown = ("", "")
        """The ids of the interview and of the message that are shown."""
        self.channel: Channel = "email"
        """How the shown message goes."""
        self.composed: Composed | None = None
        """What was composed when it was shown: what a person types is a change of that."""
        self._settled = ("", "")
        """Subject and body as the plan has them."""
        self._generated: Mapping[str, str] = {}
        self._clashing: tuple[str, ...] = ()
        self._stretches: tuple[Stretch, ...] = ()
        self._measured: list[Content] = []
        """How long the text is, in pieces."""

    def compose(self) -> ComposeResult:
        """The head above the text, and below it what is said about it."""
        text = DraftText()
        yield Envelope()
        yield SubjectLine()
        with Horizontal(id="page"):
            yield PartMargin(text)
            yield text
        yield ClashList()
        yield PlaceNote()

    def on_mount(self) -> None:
        """Say how much of the text is out of sight whenever that changes."""
        for name in ("scroll_y", "virtual_size"):
            self.watch(self.text, name, self._show_foot, init=False)

    @property
    def subject(self) -> TextField:
        """The field of a mail's subject."""
        return self.query_one(SubjectLine).field

    @property
    def stretch(self) -> Stretch | None:
        """The part at the cursor."""
        return stretch_at(self._stretches, self.text.place)

    @property
    def edited(self) -> bool:
        """Whether something stands here that the plan does not have; not before the fields are there."""
        return bool(self.query(DraftText) and self.query("#subject")) and self._settled != (
            self.subject.value,
            self.text.text,
        )

    def settle(self) -> None:
        """What stands here is what the plan has."""
        self._settled = (self.subject.value, self.text.text)

    def show(self, situation: Situation) -> None:
        """Show the message that is worked on as it reads now."""
        self.composed, self.channel = situation.composed, situation.working.channel
        self._generated = situation.draft.generated
        self._clashing = tuple(clash.part for clash in situation.draft.clashes)
        self._show_text(situation)
        self._take_shape(situation.working.channel)
        self.query_one(Envelope).show(situation)
        self.query_one(SubjectLine).show(situation)
        self.query_one(ClashList).show(situation)
        self.measure()
        self.tell_parts()
        self.on_resize()

    def measure(self) -> None:
        """Say how long the text is, and that the name is missing that should sign it."""
        measured = measure(self.text.text, self.channel)
        style = "" if measured.length == "fits" else "$warning"
        self._measured = [plain(piece, style) for piece in self.length.split(BETWEEN)]
        self._show_foot()

    @on(DraftText.Resized)
    def _show_foot(self) -> None:
        says = self.app.words.screens.editor
        key = bound_key(EditProfile, self.app.plan.keys, self.app.words.screens.frame)
        unsigned = Content("") if self.app.plan.me.name else plain(f"▲ {says.no_name} [{key}]", "bold $warning")
        below = self.text.lines_below
        more = plain(says.below(below, key_name("pagedown", self.app.words.screens.frame)) if below else "", "$accent")
        self.subtitle(foot([unsigned, more, *self._measured], self.outer_size.width))

    @property
    def length(self) -> str:
        """How long the text is, in words."""
        return length_of(measure(self.text.text, self.channel), self.app.words.message)

    def tell_parts(self) -> None:
        """Tell the parts of the text apart, as it reads now."""
        self._stretches = stretches_of(self.text.text, self._generated)
        self.margin.show(self._stretches, self._clashing, numbered=SHAPES[self.channel] == "script")

    def on_resize(self) -> None:
        """Name the parts in the margin where the text keeps its channel's width beside them; fit what the border says."""
        shape = SHAPES[self.channel]
        margin = NUMBERED if shape == "script" else WIDTH
        self.set_class(self.content_size.width - margin >= ROOM[shape], "-named")
        if self.app.situation is not None:
            self.entitle(title(self.app.situation, self.app.words, self.outer_size.width))
            self._show_foot()

    def _show_text(self, situation: Situation) -> None:
        message, draft = situation.working, situation.draft
        self.text.asides = SHAPES[message.channel] == "script"
        if self.shown == (situation.interview.id, message.id):
            self.text.put(draft.body)
        else:
            self.shown = (situation.interview.id, message.id)
            self.text.start_over(draft.body)
        if self.subject.value != draft.subject:
            with self.prevent(Input.Changed):
                self.subject.value = draft.subject
        self.settle()
        sent = message.id in situation.gone_out
        self.text.read_only, self.text.can_focus = sent, not sent
        self.subject.can_focus = not sent

    def _take_shape(self, channel: Channel) -> None:
        for shape in ROOM:
            self.set_class(SHAPES[channel] == shape, f"-{shape}")
