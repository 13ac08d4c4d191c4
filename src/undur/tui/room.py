"""What the app's rooms are made of: each holds commands or habits of the app, and `UndurApp` joins them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from undur.tui.core import UndurCore

    Room: TypeAlias = UndurCore
else:
    Room = object
"""A room may use all of the core. To Python it is a plain class: of each kind of app Textual works out styles and bindings."""
