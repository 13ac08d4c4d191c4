"""Indonesian: help and output of the command line."""

from undur.words.cli import CliWords

CLI = CliWords()
