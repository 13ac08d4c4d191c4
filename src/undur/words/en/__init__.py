"""The words in English."""

from undur.words import Words

WORDS = Words(__name__, "en")
