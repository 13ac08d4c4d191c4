"""Undur: cancel or move a job interview decently."""

from typing import Final

__version__: Final = "0.4.2"
