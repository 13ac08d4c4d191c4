"""The floor of a typed character: a text area that holds the text of the file that is named."""

import sys
from pathlib import Path

from textual.app import App, ComposeResult
from textual.widgets import TextArea


class Writing(App[None]):
    def compose(self) -> ComposeResult:
        yield TextArea(Path(sys.argv[1]).read_text(encoding="utf-8"))


if __name__ == "__main__":
    Writing().run()
