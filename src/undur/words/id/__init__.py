"""The words in Indonesian."""

from undur.words import Words

WORDS = Words(__name__, "id")
