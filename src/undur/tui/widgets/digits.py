"""Large figures, three lines high, drawn with lines that every terminal font has."""

from __future__ import annotations

from typing import Final

_GLYPHS: Final[dict[str, tuple[str, str, str]]] = {
    "0": ("┏━┓", "┃ ┃", "┗━┛"),
    "1": (" ╻ ", " ┃ ", " ╹ "),
    "2": ("╺━┓", "┏━┛", "┗━╸"),
    "3": ("╺━┓", " ━┫", "╺━┛"),
    "4": ("╻ ╻", "┗━┫", "  ╹"),
    "5": ("┏━╸", "┗━┓", "╺━┛"),
    "6": ("┏━╸", "┣━┓", "┗━┛"),
    "7": ("╺━┓", "  ┃", "  ╹"),
    "8": ("┏━┓", "┣━┫", "┗━┛"),
    "9": ("┏━┓", "┗━┫", "╺━┛"),
    ":": (" ", ":", " "),
    "-": ("   ", "╺━╸", "   "),
}


def large(text: str) -> tuple[str, str, str]:
    """Three lines that draw the text. Figures, `:` and `-` are large; anything else stands small on the base line."""
    rows = ["", "", ""]
    for character in text:
        glyph = _GLYPHS.get(character) or (" ", " ", character)
        for number, piece in enumerate(glyph):
            rows[number] += piece
    return rows[0], rows[1], rows[2]
