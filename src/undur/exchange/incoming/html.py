"""The readable text of HTML: no tag, script or comment of it is ever shown.

Tags are found by one pattern that can't run back, since the library's parser takes quadratic time over broken pages.
"""

from __future__ import annotations

import re
from html import unescape
from typing import Final

_LOOKS_LIKE_HTML: Final = re.compile(
    r"<(?:html|body|br|p|div|a|b|i|u|ul|li|span|table)\b[^<>]{0,200}/?>", re.IGNORECASE
)
_TAG: Final = re.compile(r"<(?P<closes>/?)(?P<name>[a-z!?][a-z0-9]*)(?P<rest>[^<>]{0,5000})>", re.IGNORECASE)
_TARGET: Final = re.compile(r"href\s*=\s*[\"']?(?P<url>https?://[^\s\"'<>]{4,2000})", re.IGNORECASE)
_BREAKS: Final = frozenset({"br", "p", "div", "li", "tr", "h1", "h2", "h3", "table", "ul", "ol"})
_SILENT: Final = frozenset({"script", "style", "head", "title"})


def is_html(text: str) -> bool:
    """Whether there is a tag in it, as in what Google puts into DESCRIPTION."""
    return _LOOKS_LIKE_HTML.search(text[:20_000]) is not None


def text_of_html(source: str) -> str:
    """The text with a line break where the page has one, and the target of a link behind its words."""
    parts: list[str] = []
    silent, target, place = "", "", 0
    for tag in _TAG.finditer(source):
        if not silent:
            parts.append(source[place : tag.start()].replace("\n", " "))
        place = tag.end()
        name, closes = tag["name"].casefold(), bool(tag["closes"])
        if silent:
            silent = "" if closes and name == silent else silent
        elif name in _SILENT and not closes:
            silent = name
        elif name in _BREAKS:
            parts.append("\n")
        elif name == "a":
            parts.append(f" {target} " if closes and target and target not in parts[-1] else "")
            link = _TARGET.search(tag["rest"])
            target = link["url"] if link and not closes else ""
    if not silent:
        parts.append(source[place:].replace("\n", " "))
    lines = (" ".join(line.split()) for line in unescape("".join(parts)).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
