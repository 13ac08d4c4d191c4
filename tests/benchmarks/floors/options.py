"""The floor of an arrow key: a list of 20 options."""

from textual.app import App, ComposeResult
from textual.widgets import OptionList


class Options(App[None]):
    def compose(self) -> ComposeResult:
        yield OptionList(*(f"ready {number}" for number in range(20)))


if __name__ == "__main__":
    Options().run()
