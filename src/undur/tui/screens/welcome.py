"""The first start: name and language, both with a sensible default, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Button, Input, Label, OptionList, Static
from textual.widgets.option_list import Option

from undur.plan.codes import LANGUAGES
from undur.plan.plan import Me
from undur.tui.dialogs.dialog import Dialog
from undur.tui.plain import plain
from undur.tui.widgets.dialog_keys import DialogKeys
from undur.tui.widgets.fields import TextField

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual.app import ComposeResult

NATIVE = {"id": "Bahasa Indonesia", "en": "English"}
"""Each language in its own words, so that everyone finds theirs."""


class Welcome(Dialog[Me]):
    """Gives who the plan is for. Changing the language changes the words at once."""

    TOPIC = "welcome"
    AUTO_FOCUS = "TextField"
    FORM = "welcome"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "accept", show=False)]

    def __init__(self, name: str, time_zone: str) -> None:
        super().__init__()
        self._likely_name, self._time_zone = name, time_zone

    def compose(self) -> ComposeResult:
        """Name, language, and one key to begin."""
        with Vertical(classes="box"):
            yield Static(id="greeting", markup=False)
            yield Label(id="name-label", markup=False)
            yield TextField(self._likely_name)
            yield Label(id="language-label", markup=False)
            yield OptionList()
            yield Button(id="begin", variant="primary", compact=True)
            yield DialogKeys()

    def on_mount(self) -> None:
        """Say hello in the language that seems to be the person's."""
        with self.prevent(OptionList.OptionHighlighted):
            self._say()

    def stage(self) -> dict[str, str]:
        """The language that was chosen."""
        return {"language": self.app.language}

    def put_back(self, left: Mapping[str, str]) -> None:
        """Speak that language again."""
        language = next((one for one in LANGUAGES if one == left.get("language")), self.app.language)
        self.app.speak(language)
        with self.prevent(OptionList.OptionHighlighted):
            self._say()
        super().put_back(left)

    def _say(self) -> None:
        says = self.says
        self.query_one("#greeting", Static).update(
            Content.assemble((says.welcome_title, "bold $accent"), "\n\n", says.welcome)
        )
        self.query_one("#name-label", Label).update(plain(says.your_name))
        self.query_one("#language-label", Label).update(plain(says.your_language))
        self.query_one("#begin", Button).label = Content(says.begin)
        self.query_one(TextField).placeholder = says.name_hint
        listing = self.query_one(OptionList)
        signs = {code: "●" if code == self.app.language else "○" for code in LANGUAGES}
        listing.set_options([Option(Content(f"{signs[code]} {NATIVE[code]}")) for code in LANGUAGES])
        listing.highlighted = LANGUAGES.index(self.app.language)

    @on(OptionList.OptionHighlighted)
    def _language_chosen(self, event: OptionList.OptionHighlighted) -> None:
        chosen = LANGUAGES[event.option_index]
        if chosen != self.app.language:
            self.app.speak(chosen)
            self._say()

    @on(OptionList.OptionSelected)
    @on(Input.Submitted)
    @on(Button.Pressed)
    def _done(self) -> None:
        self.action_accept()

    def action_accept(self) -> None:
        """Begin with what stands there."""
        typed = self.query_one(TextField).value.strip()
        name = typed if any(map(str.isalpha, typed)) else ""  # a key that was meant as a command signs no message
        self.dismiss(Me(name=name, time_zone=self._time_zone, interface=self.app.language))
