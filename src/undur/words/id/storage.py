"""Indonesian: what is said about the plan file."""

from undur.words.storage import StorageWords

STORAGE = StorageWords()
