"""What the screens say, a section a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.words.sections import Sections

if TYPE_CHECKING:
    from undur.words.screens.call import CallWords
    from undur.words.screens.checklist import ChecklistWords
    from undur.words.screens.commands import CommandsWords
    from undur.words.screens.dialog_commands import DialogCommandsWords
    from undur.words.screens.dialogs import DialogsWords
    from undur.words.screens.editor import EditorWords
    from undur.words.screens.form import FormWords
    from undur.words.screens.frame import FrameWords
    from undur.words.screens.guidance import GuidanceWords
    from undur.words.screens.repeating import RepeatingWords
    from undur.words.screens.upcoming import UpcomingWords
    from undur.words.screens.week import WeekWords
    from undur.words.screens.writing import WritingWords


class ScreensWords(Sections):
    """What the screens say."""

    frame: FrameWords
    commands: CommandsWords
    dialog_commands: DialogCommandsWords
    guidance: GuidanceWords
    upcoming: UpcomingWords
    checklist: ChecklistWords
    editor: EditorWords
    form: FormWords
    dialogs: DialogsWords
    repeating: RepeatingWords
    week: WeekWords
    call: CallWords
    writing: WritingWords
