"""The text of the file cut into blocks: one for each table of the top level, the comment right above it included."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

from undur.store.mark import HEAD
from undur.store.parsing import parse

if TYPE_CHECKING:
    from collections.abc import Iterator

_INSIDE: Final = "[[interview."
_LINE: Final = re.compile(r"[^\n]*\n|[^\n]+")
_NAME: Final = r"""(?:"(?:[^"\\]|\\.)*"|'[^']*'|[\w-]+)"""
_HEAD: Final = re.compile(rf"[ \t]*(\[\[?)[ \t]*({_NAME})[ \t]*(\.[^\]]*)?\]\]?[ \t]*(?:#[^\n]*)?\r?$", re.MULTILINE)
_LEAD: Final = re.compile(r"(?:[ \t]*#[^\n]*\n)*")
_GAP: Final = re.compile(r"\s*\Z")


class Block(Struct, frozen=True):
    """A piece of the file that is TOML by itself."""

    text: str
    document: dict[str, Any]

    @property
    def name(self) -> str:
        """The one key of the top level that it holds; empty for what stands above the first head."""
        return next(iter(self.document)) if _head_of(self.text) else ""


def blocks_of(text: str) -> list[Block] | None:
    """Cut a text so that its blocks joined give it back; `None` where that can't be done.

    Each block is parsed by itself: a line inside a long text that only looks like a head is found out by that.
    Since a head says its whole path, what the blocks hold one by one is what the text holds.
    """
    blocks: list[Block] = []
    unfinished = ""
    for piece in _pieces(text):
        unfinished += piece
        if blocks and _continues(unfinished, blocks[-1].text):
            unfinished = blocks.pop().text + unfinished
        try:
            blocks.append(Block(unfinished, parse(unfinished)))
        except (ValueError, RecursionError):
            continue
        unfinished = ""
    sound = not unfinished and all(len(block.document) == 1 for block in blocks[1:])
    return blocks if sound else None


def interviews_of(text: str, count: int) -> list[str] | None:
    """Cut a text that holds `count` interviews and nothing else; `None` where only parsing tells where each begins.

    An interview begins with `[[`. Where every `[[` of the text belongs to `[[interview]]` or to a table in one, and there
    are as many `[[interview]]`, each at the start of a line, as there are interviews, then all of them are heads.
    """
    heads = text.count(HEAD)
    if heads != count or text.count("[[") != heads + text.count(_INSIDE):
        return None
    first, *others = text.split(f"\n{HEAD}")
    if len(others) + 1 != heads or any(ends_in_comment(one) for one in (first, *others[:-1])):
        return None
    texts = [first, *(f"{HEAD}{one}" for one in others)]
    return [*(f"{one}\n" for one in texts[:-1]), texts[-1]]


def ends_in_comment(text: str) -> bool:
    """Whether its last line is a comment, whether or not that line is ended."""
    return text.removesuffix("\n").rpartition("\n")[2].lstrip().startswith("#")


def lead_of(text: str) -> str:
    """The comment above a block's head."""
    found = _LEAD.match(text)
    return found[0] if found else ""


def gap_of(text: str) -> str:
    """The blank lines below a block, at least one."""
    found = _GAP.search(text)
    gap = found[0].partition("\n")[2] if found else ""
    return gap if "\n" in gap else "\n"


def with_first_line(text: str, line: str) -> str:
    """The text of a block with a line right below its head."""
    end = text.index("\n", len(lead_of(text))) + 1
    return text[:end] + line + text[end:]


def _pieces(text: str) -> Iterator[str]:
    """What stands above the first head, then a piece for each line that looks like the head of another table."""
    lines: list[str] = []
    current = ""
    for found in _LINE.finditer(text):
        line = found[0]
        head = _HEAD.match(line)
        if head and _begins(head, current):
            current = head[2]
            start = len(lines)
            while start and lines[start - 1].lstrip().startswith("#"):
                start -= 1
            yield "".join(lines[:start])
            lines = lines[start:]
        lines.append(line)
    yield "".join(lines)


def _begins(head: re.Match[str], name: str) -> bool:
    """Whether a head begins another block than that of the table `name`."""
    return head[2] != name or (head[1] == "[[" and not head[3])


def _continues(text: str, before: str) -> bool:
    head, head_before = _head_of(text), _head_of(before)
    return bool(head and head_before and not _begins(head, head_before[2]))


def _head_of(text: str) -> re.Match[str] | None:
    return _HEAD.match(text, len(lead_of(text)))
