"""English: what the screens say."""

from undur.words.en.screens.checklist import CHECKLIST
from undur.words.en.screens.commands import COMMANDS
from undur.words.en.screens.dialogs import DIALOGS
from undur.words.en.screens.editor import EDITOR
from undur.words.en.screens.form import FORM
from undur.words.en.screens.frame import FRAME
from undur.words.en.screens.repeating import REPEATING
from undur.words.en.screens.upcoming import UPCOMING
from undur.words.screens import ScreensWords

SCREENS = ScreensWords(
    frame=FRAME,
    commands=COMMANDS,
    upcoming=UPCOMING,
    checklist=CHECKLIST,
    editor=EDITOR,
    form=FORM,
    dialogs=DIALOGS,
    repeating=REPEATING,
)
