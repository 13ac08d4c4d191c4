"""What was typed into dialogs is held until the dialogs have it again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from undur.tui.forms import Forms

if TYPE_CHECKING:
    from undur.tui.dialogs.dialog import Dialog

LEFT = {"form": "import", "about": "sagara", "import.text": "Undangan", "interview.company": "PT Kayu"}


class Open:
    """A dialog in which something stands."""

    def __init__(self, form: str, **typed: str) -> None:
        self.FORM, self._typed = form, typed

    def typed(self) -> dict[str, str]:
        return self._typed


def opened(form: str, **typed: str) -> Dialog[Any]:
    return cast("Dialog[Any]", Open(form, **typed))


def test_what_was_left_is_kept_until_its_dialog_is_there_again() -> None:
    forms = Forms()
    forms.begin(LEFT)
    assert forms.typed([], "") == LEFT
    assert forms.awaits("import", "sagara") == {"text": "Undangan"}
    forms.is_back("import")
    assert forms.typed([opened("import", text="Undangan")], "sagara") == LEFT
    forms.is_back("interview")
    assert forms.typed([], "sagara") == {}


def test_what_was_left_about_one_interview_comes_into_no_dialog_about_another() -> None:
    forms = Forms()
    forms.begin(LEFT)
    assert forms.awaits("import", "bahari") == {}
    forms.are_about("bahari")
    assert forms.awaits("import", "bahari") == {"text": "Undangan"}


def test_the_text_of_an_answered_dialog_is_held_until_all_that_follows_is_done() -> None:
    forms = Forms()
    forms.answered(opened("import", text="Undangan"))
    held = {"form": "import", "about": "", "import.text": "Undangan"}
    assert forms.typed([], "") == held
    assert forms.typed([opened("interview", company="PT Kayu")], "") == {**held, "interview.company": "PT Kayu"}
    forms.end()
    assert forms.typed([], "") == {}


def test_of_dialogs_in_which_nothing_was_typed_nothing_is_kept() -> None:
    assert Forms().typed([opened("decide"), opened("profile")], "sagara") == {}
