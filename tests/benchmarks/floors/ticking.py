"""The floor of being idle: one timer of a second that updates one line."""

from itertools import count

from textual.app import App, ComposeResult
from textual.widgets import Static


class Ticking(App[None]):
    def compose(self) -> ComposeResult:
        yield Static("ready 0")

    def on_mount(self) -> None:
        self._seconds = count(1)
        self.set_interval(1, self._tick)

    def _tick(self) -> None:
        self.query_one(Static).update(f"ready {next(self._seconds)}")


if __name__ == "__main__":
    Ticking().run()
