"""The body while it is merged: stretches that are Undur's or the person's, exchanged, put in and taken out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from undur.message.merge.units import Unit, joined

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from undur.message.merge.pieces import Piece

_STOPS: Final = (".", "!", "?", "…")
_ENDS: Final = (*_STOPS, ":", ",", ";")
_PARAGRAPH: Final = "\n\n"


class Clash(Struct, frozen=True, kw_only=True):
    """A part in which a person's words stand where something else would be composed now."""

    part: str
    own: str
    """Their words in the body; empty where they took the part out."""
    composed: str
    """What would stand there; empty where nothing would."""


class _Stretch:
    """A stretch of the new body, while it is made."""

    def __init__(self, lead: str, text: str, units: tuple[int, ...], parts: set[str], *, composed: bool) -> None:
        self.lead = lead
        self.text = text
        self.units = units
        self.parts = parts
        self.composed = composed
        """Whether its words are Undur's."""


class NewBody:
    """What a body becomes, part by part."""

    def __init__(self, body: str, pieces: Sequence[Piece], units: Sequence[Unit]) -> None:
        self._units = units
        self._stretches: list[_Stretch] = []
        end = 0
        for piece in pieces:
            lead, text = body[end : piece.start], body[piece.start : piece.end]
            parts = {units[one].part for one in piece.units}
            self._stretches.append(_Stretch(lead, text, piece.units, parts, composed=piece.untouched))
            end = piece.end
        self._tail = body[end:]
        self._clashed: list[tuple[str, list[_Stretch], str]] = []

    @property
    def body(self) -> str:
        """The text as it reads now."""
        return "".join(one.lead + one.text for one in self._stretches) + self._tail

    @property
    def clashes(self) -> tuple[Clash, ...]:
        """Where a person's words stand in the way of what is composed now."""
        return tuple(Clash(part=part, own=_text_of(own), composed=wanted) for part, own, wanted in self._clashed)

    def exchange(self, part: str, fresh: list[Unit]) -> list[Unit]:
        """Put the units composed now in the place of the untouched ones; return the part's base for the next merge."""
        from difflib import SequenceMatcher

        numbers = [number for number, unit in enumerate(self._units) if unit.part == part]
        texts = [self._units[number].text.removesuffix(".") for number in numbers]
        base: list[Unit] = []
        matcher = SequenceMatcher(None, texts, [unit.text.removesuffix(".") for unit in fresh], autojunk=False)
        for tag, first, last, begin, end in matcher.get_opcodes():
            if tag == "equal":
                base += [self._same(*pair) for pair in zip(numbers[first:last], fresh[begin:end], strict=True)]
            elif last - first == end - begin:
                for at in range(last - first):
                    base += self._exchange_some([numbers[first + at]], [fresh[begin + at]], None, part)
            else:
                place = self._place(numbers, first)
                base += self._exchange_some(numbers[first:last], fresh[begin:end], place, part)
        return base

    def insert(self, fresh: list[Unit], order: list[str]) -> None:
        """Put a part that is new behind the nearest earlier part that stands in the body, else at its beginning."""
        earlier = order[: order.index(fresh[0].part)]
        for name in reversed(earlier):
            places = [at for at, one in enumerate(self._stretches) if name in one.parts]
            if places:
                self._put(places[-1] + 1, fresh)
                return
        self._put(0, fresh)

    def arrange(self, order: Sequence[str], leads: Mapping[str, str]) -> None:
        """Put the parts into another order; what a person added goes with what stands before it."""
        homes: list[int] = []
        for stretch in self._stretches:
            home = min((order.index(name) for name in stretch.parts), default=homes[-1] if homes else -1)
            homes.append(home)
        places = sorted(range(len(homes)), key=lambda at: homes[at])
        for earlier, at in zip([None, *places], places, strict=False):
            stretch = self._stretches[at]
            if earlier is None:
                stretch.lead = ""
            elif homes[at] != homes[earlier]:
                stretch.lead = leads.get(order[homes[at]]) or _PARAGRAPH
        self._stretches = [self._stretches[at] for at in places]

    def _exchange_some(self, old: list[int], fresh: list[Unit], place: int | None, part: str) -> list[Unit]:
        concerned = [one for one in self._stretches if set(one.units) & set(old)]
        standing = [one for one in concerned if one.composed]
        if standing:
            self._put_instead(standing[0], fresh, tuple(old))
            for one in standing[1:]:
                self._take_out(one)
            return fresh
        if not old and place is not None:
            self._put(place, fresh)
            return fresh
        wanted = joined(fresh)
        if _text_of(concerned) == wanted:
            return fresh
        self._clashed.append((part, concerned, wanted))
        return [self._units[number] for number in old]

    def _same(self, number: int, unit: Unit) -> Unit:
        """See to it that a unit that stays what it was ends as it is composed now: open before a clause, else closed."""
        if unit.text != self._units[number].text:
            for stretch in [one for one in self._stretches if one.composed and number in one.units]:
                self._put_instead(stretch, [unit], (number,))
        return unit

    def _place(self, numbers: list[int], at: int) -> int | None:
        """Where a unit goes that comes before the one at `at` of its part; `None` where nothing of the part is left."""
        for number in reversed(numbers[:at]):
            for place, one in enumerate(self._stretches):
                if number in one.units:
                    return place + 1
        for number in numbers[at:]:
            for place, one in enumerate(self._stretches):
                if number in one.units:
                    return place
        return None

    def _put_instead(self, stretch: _Stretch, fresh: list[Unit], old: tuple[int, ...]) -> None:
        if not fresh:
            self._take_out(stretch)
            return
        at = self._stretches.index(stretch)
        self._stretches[at : at + 1] = _stretches_of(fresh, stretch.lead, old)
        self._mend(at, len(fresh))

    def _put(self, at: int, fresh: list[Unit]) -> None:
        lead = "" if at == 0 else fresh[0].lead or " "
        if at == 0 and self._stretches:
            self._stretches[0].lead = self._stretches[0].lead or _PARAGRAPH
        self._stretches[at:at] = _stretches_of(fresh, lead, ())
        self._mend(at, len(fresh))

    def _mend(self, at: int, count: int) -> None:
        """Join what was put in to what stands around it: a clause to its sentence, a sentence to its full stop."""
        first, last = self._stretches[at], self._stretches[at + count - 1]
        before = self._stretches[at - 1] if at else None
        after = self._stretches[at + count] if at + count < len(self._stretches) else None
        if before is not None and not before.composed and _is_clause(first.text) and before.text.endswith(_STOPS):
            first.text = first.text[:1].upper() + first.text[1:]
        if after is not None and not after.lead and after.text.startswith((".", ",", ";")):
            last.text = last.text.removesuffix(".")

    def _take_out(self, stretch: _Stretch) -> None:
        at = self._stretches.index(stretch)
        del self._stretches[at]
        before = self._stretches[at - 1] if at else None
        after = self._stretches[at] if at < len(self._stretches) else None
        if after is not None and (before is None or (after.lead and stretch.lead.count("\n") > after.lead.count("\n"))):
            after.lead = stretch.lead
        if before is not None and _is_clause(stretch.text) and not before.text.endswith(_ENDS):
            before.text += "."


def _stretches_of(fresh: list[Unit], lead: str, old: tuple[int, ...]) -> list[_Stretch]:
    return [
        _Stretch(unit.lead if number else lead, unit.text, old, {unit.part}, composed=True)
        for number, unit in enumerate(fresh)
    ]


def _text_of(stretches: Sequence[_Stretch]) -> str:
    return "\n".join(one.text for one in stretches)


def _is_clause(text: str) -> bool:
    """Whether a text goes on in the sentence before it and ends it."""
    return text[:1].islower() and text.endswith(".")
