"""Where notices are shown: the line above the keys, where the panes have their border; never on the keys."""

from __future__ import annotations

from typing import ClassVar

from textual.widgets._toast import ToastRack


class NoticeRack(ToastRack):
    """Textual's rack of notices with looks of its own. A screen gets it with its first notice."""

    SCOPED_CSS: ClassVar[bool] = False
    DEFAULT_CSS = """
    NoticeRack {
        overflow: hidden;
        layout: vertical;
    }

    NoticeRack Toast {
        background: $panel;
        color: $foreground;
        width: 1fr;
        max-width: 100%;
        max-height: 2;
        padding: 0 1;
        margin: 0;
    }

    NoticeRack Toast:ansi {
        background: $panel;
    }

    NoticeRack Toast.-information {
        border-left: outer $primary;
    }

    NoticeRack Toast.-error {
        border-left: outer $error;
    }

    /* Where the last line is no border, the panes make room. */
    .-tiny NoticeRack, Editor.-low NoticeRack {
        layer: default;
    }

    /* The tour has that place: the notice goes below the title. */
    .-touring NoticeRack {
        layer: default;
        dock: top;
        margin-top: 1;
        margin-bottom: 0;
    }

    /* Under a dialog the keys of the screen are not in force, its own may be at the very bottom: it makes room. */
    Dialog NoticeRack {
        layer: default;
        margin-bottom: 0;
    }
    """
