"""The language of the interface, as the surroundings suggest it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from undur.plan.codes import Language


def language_of(environ: Mapping[str, str]) -> Language:
    """Indonesian for an Indonesian locale (`id_ID.UTF-8`, the old `in_ID`), else English."""
    locale = environ.get("LC_ALL") or environ.get("LC_MESSAGES") or environ.get("LANG") or ""
    code = locale.partition(".")[0].partition("_")[0].lower()
    return "id" if code in {"id", "in", "ind", "indonesian"} else "en"
