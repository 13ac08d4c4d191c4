"""Indonesian: what the screens say."""

from undur.words.id.screens.checklist import CHECKLIST
from undur.words.id.screens.commands import COMMANDS
from undur.words.id.screens.dialogs import DIALOGS
from undur.words.id.screens.editor import EDITOR
from undur.words.id.screens.form import FORM
from undur.words.id.screens.frame import FRAME
from undur.words.id.screens.repeating import REPEATING
from undur.words.id.screens.upcoming import UPCOMING
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
