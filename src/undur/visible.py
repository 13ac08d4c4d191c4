"""Text of people and files, made safe to show: what a terminal could obey has a visible stand-in.

A terminal acts on control characters, and bidirectional controls make a line read as something it isn't. Everything
else, wide characters and emoji too, stays as it is.
"""

from __future__ import annotations

from typing import Final

_REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"
_BIDI_CONTROLS: Final = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
_SEPARATORS: Final = (0x2028, 0x2029)
_SURROGATES: Final = range(0xD800, 0xE000)
_C1: Final = range(0x80, 0xA0)

STAND_INS: Final[dict[int, str]] = {
    **dict.fromkeys((*_C1, *_BIDI_CONTROLS, *_SEPARATORS, *_SURROGATES), _REPLACEMENT),
    **{code: chr(0x2400 + code) for code in range(0x20) if chr(code) != "\n"},
    0x7F: "\N{SYMBOL FOR DELETE}",
}
"""Code point → its stand-in, one cell wide: a control picture (`␛`, `␉`) where Unicode has one, else `�`."""


def visible(text: str) -> str:
    """Put the stand-in for every character of `STAND_INS`; the text keeps its length and its line breaks."""
    return text if text.isprintable() else text.translate(STAND_INS)


def one_line(text: str) -> str:
    """The text in one line: line breaks and tabs as spaces, the stand-in for everything else that a terminal obeys."""
    return visible(text.replace("\n", " ").replace("\t", " "))


def cut(text: str, most: int) -> str:
    """The text, or of a longer one the whole words that fit into `most` characters, and `…`."""
    if len(text) <= most:
        return text
    room = text[: most - 1]
    end = room.rfind(" ")
    whole = room if end < 1 or text[most - 1].isspace() else room[:end]
    return f"{whole.rstrip()}…"
