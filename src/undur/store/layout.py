"""The text of the whole file, read back before anyone writes it."""

from __future__ import annotations

import tomllib
from typing import Any

from undur.store.errors import UnstorableError
from undur.store.mark import END, FIRST_LINE
from undur.store.rendering import is_block, render_block
from undur.store.sameness import same


def lay_out(document: dict[str, Any]) -> bytes:
    """Render a document and read it back. Raises `UnstorableError` where the two differ."""
    plain_first = sorted(document.items(), key=lambda item: is_block(item[1]))
    blocks = [render_block(name, value) for name, value in plain_first]
    text = "\n".join([f"{FIRST_LINE}\n", *blocks, f"{END}\n"])
    if not same(tomllib.loads(text), document):
        raise UnstorableError("")
    return text.encode()
