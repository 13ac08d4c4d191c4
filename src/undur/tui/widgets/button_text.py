"""Words that are a button for the mouse, inside a line of other words."""

from __future__ import annotations

from textual.content import Content
from textual.style import Style


def button_text(key: str, label: str, action: str) -> Content:
    """`[key label]`; a click does the action, as the key would."""
    return Content.styled(f"[{key} {label}]", "$accent").stylize(Style.from_meta({"@click": action}))
