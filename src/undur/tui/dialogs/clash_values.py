"""A value of the file as people read it, and where two of them differ."""

from __future__ import annotations

import datetime as dt
import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from textual.content import Content

from undur.plan.codes import WEEKDAYS
from undur.store.moments import in_zone
from undur.times.writing import write_day, write_moment
from undur.times.zones import zone
from undur.tui.plain import plain_lines

if TYPE_CHECKING:
    from undur.plan.plan import Plan
    from undur.store.notices import Clash
    from undur.words import Words

_WORD: Final = re.compile(r"\s+|[^\s\w]|\w+")
_MOST_WORDS: Final = 4000
"""Finding the differences of longer texts would be felt."""
_DIFFERENT: Final = "bold underline"


def said(value: Any, clash: Clash, plan: Plan, words: Words) -> str:
    """A value in words; moments on the clocks of the interview."""
    interview = next((one for one in plan.interviews if repr(one.id) in clash.place[1:2]), None)
    clocks = zone((interview.time_zone if interview else "") or plan.me.time_zone)
    leaf = clash.place[-1]
    if leaf == "~text":
        return _text(value or {}) or words.clashes.nothing
    return _said(value, leaf, clocks, words) or words.clashes.nothing


def _text(value: dict[str, Any]) -> str:
    return "\n\n".join(str(value[name]) for name in ("subject", "body") if value.get(name))


def _said(value: Any, leaf: str, clocks: dt.tzinfo, words: Words) -> str:
    if value is None:
        return ""
    if isinstance(value, dt.datetime):
        return write_moment(in_zone(value, clocks), words.language)  # type: ignore[arg-type]
    if isinstance(value, dt.date):
        return write_day(value, words.language)
    if isinstance(value, list):
        return ", ".join(_said(one, leaf, clocks, words) for one in value)
    if isinstance(value, dict):
        names = words.clashes.fields
        return "\n".join(f"{names.get(name, name)}: {_said(one, name, clocks, words)}" for name, one in value.items())
    return _name_of(str(value), leaf, words)


def _name_of(code: str, leaf: str, words: Words) -> str:
    """What a code of the file is called; other text as it is."""
    message = words.message
    if leaf == "decision" and code in words.etiquette.decisions.__struct_fields__:
        return words.etiquette.decisions[code].label
    if leaf == "office_days" and code in WEEKDAYS:
        return words.times.weekdays_short[WEEKDAYS.index(code)]
    tables = {
        "reason": words.etiquette.reasons,
        "channel": words.etiquette.channels,
        "language": message.languages,
        "interface": message.languages,
        "kind": message.kinds,
        "tone": message.tones,
        "off": message.parts,
    }
    return tables[leaf].get(code, code) if leaf in tables else code


class Compared(NamedTuple):
    """One of two texts, the words that the other one hasn't got set apart by more than a colour."""

    text: Content
    differs_at: int
    """Characters of it that stand before the first difference."""


def side_by_side(mine: str, theirs: str) -> tuple[Compared, Compared]:
    """Both texts, compared word by word."""
    one, other = (_WORD.findall(text) for text in (mine, theirs))
    if len(one) > _MOST_WORDS or len(other) > _MOST_WORDS:
        return Compared(plain_lines(mine), 0), Compared(plain_lines(theirs), 0)
    shared = SequenceMatcher(a=one, b=other, autojunk=False).get_matching_blocks()
    return _marked(one, [(at, size) for at, _, size in shared]), _marked(other, [(at, size) for _, at, size in shared])


def _marked(words: list[str], shared: list[tuple[int, int]]) -> Compared:
    parts: list[Content] = []
    end = 0
    for at, size in shared:
        parts.append(plain_lines("".join(words[end:at]), _DIFFERENT))
        parts.append(plain_lines("".join(words[at : at + size])))
        end = at + size
    alike = next((size for at, size in shared if at == 0), 0)
    return Compared(Content("").join(parts), len("".join(words[:alike])))
