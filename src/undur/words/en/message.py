"""English: names of kinds, channels, tones and parts, and why a combination is not offered."""

from undur.words.message import MessageWords

MESSAGE = MessageWords()
