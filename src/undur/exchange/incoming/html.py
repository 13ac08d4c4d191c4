"""The readable text of HTML: no tag, script or comment of it is ever shown."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Final

_LOOKS_LIKE_HTML: Final = re.compile(
    r"<(?:html|body|br|p|div|a|b|i|u|ul|li|span|table)\b[^<>]{0,200}/?>", re.IGNORECASE
)
_BREAKS: Final = frozenset({"br", "p", "div", "li", "tr", "h1", "h2", "h3", "table", "ul", "ol"})
_SILENT: Final = frozenset({"script", "style", "head", "title"})


def is_html(text: str) -> bool:
    """Whether there is a tag in it, as in what Google puts into DESCRIPTION."""
    return _LOOKS_LIKE_HTML.search(text[:20_000]) is not None


def text_of_html(source: str) -> str:
    """The text with a line break where the page has one, and the target of a link behind its words."""
    reader = _Reader()
    reader.feed(source)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.parts).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0
        self._target = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        if tag in _BREAKS:
            self.parts.append("\n")
        if tag == "a":
            target = dict(attrs).get("href") or ""
            self._target = target if target.startswith(("http://", "https://")) else ""

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(self._silent - 1, 0)
        if tag in _BREAKS:
            self.parts.append("\n")
        if tag == "a" and self._target:
            if self._target not in "".join(self.parts[-3:]):
                self.parts.append(f" {self._target} ")
            self._target = ""

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data.replace("\n", " "))
