"""What a typed time is read as, below the line in which it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.tui.plain import plain

if TYPE_CHECKING:
    from textual.content import Content

    from undur.typed_time import TypedTime


def echo(typed: TypedTime) -> Content:
    """`= Senin, 30 November 2026 pukul 10.00 WIB`, or what is wrong or missing; told by sign as well as colour."""
    if typed.reading is not None:
        return plain(f"= {typed.sentence}", "$success")
    return plain(typed.sentence, "$error" if typed.wrong else "$warning")
