"""The floor of changing screens: F2 pushes a blank screen, F3 takes it away."""

from textual.app import App, ComposeResult
from textual.screen import Screen
from textual.widgets import Static


class Page(Screen[None]):
    def compose(self) -> ComposeResult:
        yield Static("another")


class Turning(App[None]):
    BINDINGS = (("f2", "turn"), ("f3", "back"))  # type: ignore[assignment]  # Textual takes any sequence

    def compose(self) -> ComposeResult:
        yield Static("ready")

    def action_turn(self) -> None:
        self.push_screen(Page())

    async def action_back(self) -> None:
        await self.pop_screen()


if __name__ == "__main__":
    Turning().run()
