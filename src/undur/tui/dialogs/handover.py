"""Hand over: every way that the message can go, and why the others are closed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from undur.exchange.outgoing.codes import code_of
from undur.exchange.outgoing.offers import Offer
from undur.tui.commands import dialogs
from undur.tui.dialogs.code import fits
from undur.tui.dialogs.list_dialog import ListDialog
from undur.tui.plain import plain
from undur.tui.widgets.choice_help import ChoiceHelp
from undur.tui.widgets.dialog_keys import DialogKeys
from undur.tui.widgets.marked_list import MarkedList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from undur.exchange.outgoing.offers import OfferCode

CODES = ("code_number", "code_text")
"""Ways that show a code on the screen."""


class HandOver(ListDialog[Offer]):
    """A list of the ways; one that is closed can be looked at, says why, and does nothing."""

    TOPIC = "handover"
    BINDINGS: ClassVar[list[BindingType]] = [dialogs.ChooseRow.binding()]

    def __init__(self, company: str, offers: Sequence[Offer]) -> None:
        super().__init__()
        self._company, self._offers = company, list(offers)
        self._refusals: dict[OfferCode, str] = {}
        """Way → why it is closed."""

    def compose(self) -> ComposeResult:
        """The list, open ways first, and under it what the way at the cursor does, or why it is closed."""
        self._refusals = {offer.code: why for offer in self._offers if (why := self._why_not(offer))}
        self._offers.sort(key=lambda offer: offer.code in self._refusals)
        with Vertical(classes="box"):
            yield Static(plain(self.app.words.handover.title(self._company)), classes="title")
            yield MarkedList(*(self._option(offer) for offer in self._offers))
            yield ChoiceHelp()
            yield DialogKeys()

    def on_mount(self) -> None:
        """Begin with the first."""
        self.meaning.expect(self._said(offer) for offer in self._offers)
        self.listing.highlighted = 0

    def _option(self, offer: Offer) -> Option:
        label = self.app.words.handover.ways[offer.code].label
        if offer.code in self._refusals:
            return Option(Content.assemble(("× ", "$faint"), plain(label, "$muted")))
        return Option(plain(f"  {label}"))

    def _why_not(self, offer: Offer) -> str:
        """Why the way is closed; empty where it is open."""
        if offer.refused is not None:
            return offer.refused.sentence(self.app.words)
        code = code_of(offer.content) if offer.code in CODES else None
        too_large = offer.code in CODES and (code is None or not fits(code, self.app.size))
        return self.app.words.handover.too_large if too_large else ""

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Say what this way does, or why it is closed."""
        self.meaning.say(self._said(self._offers[event.option_index]))

    def _said(self, offer: Offer) -> Content:
        closed, does = self._refusals.get(offer.code), self.app.words.handover.ways[offer.code].help
        return plain(closed, "$warning") if closed else plain(does, "$muted")

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go this way, if it is open."""
        offer = self._offers[event.option_index]
        if offer.code in self._refusals:
            self.app.bell()
        else:
            self.dismiss(offer)
