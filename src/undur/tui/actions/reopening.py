"""Dialogs that a killed session left with text in them are opened again; what was typed finds its own way into them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.tui.actions.calling import CallingActions
from undur.tui.actions.importing import ImportingActions
from undur.tui.actions.interviews import InterviewActions
from undur.tui.forms import ABOUT, FIRST

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class ReopeningActions(InterviewActions, ImportingActions, CallingActions):
    """Knows by which command each dialog opens."""

    def open_again(self, form: dict[str, str]) -> None:
        """Open what was open; a form about an interview that is gone by now is one for a new interview."""
        if form.get(FIRST) != "elsewhere":  # that says so itself, once it has the text
            self.tell(self.words.storage.form_again)
        if self.plan.find(form.get(ABOUT, "")) is not None:
            self.select(form[ABOUT])
        self.forms.are_about(self.selected_id)
        opener = OPENERS.get(form.get(FIRST, ""))
        if opener is not None:
            opener(self, form)


def _interview_form(app: ReopeningActions, form: Mapping[str, str]) -> None:
    if app.plan.find(form.get("interview.id", "")) is not None:
        app.action_edit_interview()
    else:
        app.action_add_interview()


OPENERS: Final[Mapping[str, Callable[[ReopeningActions, Mapping[str, str]], object]]] = {
    "interview": _interview_form,
    "profile": lambda app, _: app.action_edit_profile(),
    "import": lambda app, _: app.action_import_interviews(),
    "answer": lambda app, _: app.action_log_answer(),
    "decide": lambda app, _: app.action_decide(),
    "week": lambda app, _: app.action_choose_slots(),
    "call": lambda app, _: app.action_call_company(),
    "elsewhere": lambda app, _: app.switch_mode("editor"),
    "welcome": lambda _app, _: None,  # it opens by itself as long as there is no file
}
"""Dialog (its `FORM`) → what opens it."""
