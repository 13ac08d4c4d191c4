"""From bytes to text: UTF-8 where it is UTF-8, else what is named or likely; never an error."""

from __future__ import annotations

import codecs

from undur.exchange.cleaning import clean


def decode(content: bytes, charset: str = "") -> str:
    """The text, cleaned, its line breaks as one sign. `charset` is what the source claims."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return clean(content.decode("utf-16", "replace"))
    for encoding in ("utf-8-sig", charset):
        try:
            return clean(content.decode(encoding))
        except (UnicodeDecodeError, LookupError, ValueError):
            continue
    return clean(content.decode("cp1252", "replace"))
