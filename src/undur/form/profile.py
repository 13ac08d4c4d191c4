"""How the form for the person's own details is read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from undur.errors import UndurError
from undur.exchange.outgoing.contact import typed_contact
from undur.plan.plan import Me
from undur.times.zones import zone_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from undur.words import Words

ProfileField: TypeAlias = Literal["name", "phone", "email", "time_zone"]
PROFILE: Final[tuple[ProfileField, ...]] = ("name", "phone", "email", "time_zone")


class ReadProfile(Struct):
    """What was read: no details as long as there is a fault."""

    me: Me | None = None
    faults: dict[ProfileField, str] = {}
    """Field → the sentence about it."""


def read_profile(typed: Mapping[ProfileField, str], before: Me, words: Words) -> ReadProfile:
    """Read what was typed; a field that holds what it held before is taken as it is, and no zone is the one before."""
    values: dict[ProfileField, str] = {}
    read = ReadProfile()
    for name in PROFILE:
        try:
            values[name] = _value(name, typed[name].strip(), before)
        except UndurError as error:
            read.faults[name] = error.sentence(words)
    if not read.faults:
        read.me = replace(before, **values)
    return read


def _value(name: ProfileField, text: str, before: Me) -> str:
    kept = str(getattr(before, name))
    if text == kept.strip():
        return kept
    if name == "time_zone":
        return zone_name(text) if text else kept
    return typed_contact(name, text) if name != "name" else text
