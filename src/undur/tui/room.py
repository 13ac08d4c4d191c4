"""What the app's rooms are made of: each holds commands or habits of the app, and `UndurApp` joins them.

A command that opens dialogs begins once, however often its key is pressed.
"""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from undur.tui.core import UndurCore

    Room: TypeAlias = UndurCore
else:
    Room = object
"""A room may use all of the core. To Python it is a plain class: of each kind of app Textual works out styles and bindings."""


Core = TypeVar("Core", bound="UndurCore")
Given = ParamSpec("Given")


def asks(
    action: Callable[Concatenate[Core, Given], Coroutine[object, object, None]],
) -> Callable[Concatenate[Core, Given], None]:
    """Make an action that opens dialogs: it goes on in a worker, and a second one can't begin meanwhile."""

    async def begin(app: Core, *given: Given.args, **named: Given.kwargs) -> None:
        try:
            await action(app, *given, **named)
        finally:
            app.asking = False
            app.forms.end()

    @wraps(action)
    def run(app: Core, /, *given: Given.args, **named: Given.kwargs) -> None:
        if not app.asking and len(app.screen_stack) == 1:
            app.have_all()
            if app.leaving:
                return
            app.asking = True
            app.run_worker(begin(app, *given, **named), name=action.__name__)

    return run
