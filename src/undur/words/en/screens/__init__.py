"""English: what the screens say."""

from undur.words.screens import ScreensWords

SCREENS = ScreensWords(__name__)
