"""Words that are a button for the mouse, inside a line of other words."""

from __future__ import annotations

from textual.content import Content
from textual.style import Style


def key_label(label: str, key: str) -> Content:
    """A button's label with the key that does the same."""
    return Content.assemble(label, (f" {key}", "not bold"))


def button_text(key: str, label: str, action: str) -> Content:
    """`[key label]`; a click does the action, as the key would."""
    return Content.styled(f"[{key} {label}]", "$accent").stylize(Style.from_meta({"@click": action}))
