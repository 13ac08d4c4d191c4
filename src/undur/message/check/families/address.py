"""How the reader is addressed: the right person, with a title, in the usual form (rules C7, E3, E5)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.message.check.finding import Repair
from undur.message.check.reading.nobody import ANYBODY, NOBODY, ROLES, TITLES
from undur.message.check.reading.sentences import folded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.message.check.finding import Finding, Severity
    from undur.message.check.letter import Letter

_OPENING: Final = 160
_MEN: Final = frozenset({"bapak", "pak", "mr", "sir", "tuan", "mas", "bang", "abang", "kang", "bli", "uda"})
_WOMEN: Final = frozenset(
    {"ibu", "bu", "mbak", "teh", "teteh", "uni", "mbok", "nona", "mrs", "ms", "miss", "madam", "nyonya"}
)
_TITLED: Final = re.compile(
    r"(?<![\w/])(?P<title>bapak/ibu|bapak|pak|ibu|bu|kak|mas|mbak|bang|abang|kang|teh|teteh|miss|(?:sdri|sdr|mrs|mr|ms|dr)\.?)(?![\w/]) (?P<name>[^\W\d_][\w'-]*(?: [^\W\d_][\w'-]*)?)"
)
_SALUTED: Final = re.compile(
    r"(?:yth\.?|kepada|selamat (?:pagi|siang|sore|petang|malam)|pagi|siang|sore|malam|halo|hallo|hai|hi|hello|dear|assalamu'?alaikum(?: w\S* w\S*)?),? +(?P<name>[^\W\d_][\w'-]*(?: [^\W\d_][\w'-]*)?)"
)
_FORMS: Final = (
    re.compile(r"(?<!\w)kepada,? yth(?:\.|(?!\w))"),
    re.compile(r"(?<!\w)yth,"),
    re.compile(r"(?<!\w)yth(?= )"),
)
_STOPPED: Final = re.compile(r"^[ \t]*(?:kepada )?yth\.? [^\n.,:;]{2,50}(?P<stop>\.)[ \t]*$", re.MULTILINE)
_HIS_ATTENTION: Final = re.compile(r"(?<!\w)(?P<what>perhatian|kerja ?sama)nya(?!\w)")
_FILLER: Final = re.compile(r"(?<!\w)(?:demikianlah|demikian) (?:surat|email|pesan|permohonan|pemberitahuan|ini)")
_DOUBLE_TITLE: Final = re.compile(
    r"(?<!\w)(?:bapak|ibu) (?:dr|prof|manajer|manager|direktur|kepala|pimpinan|hrd|hr)(?!\w)\.?"
)
_BRACKETED: Final = re.compile(r"\((?P<name>[^()\n]{3,40})\)\s*$")


def wrong_person(letter: Letter) -> Iterator[Finding]:
    """In the greeting, the contact of the record by name and with the right title (C7); silent without a contact."""
    here = letter.case.interview
    contact = _parts(here.contact)
    if not contact:
        return
    for found in _TITLED.finditer(letter.fold[:_OPENING]):
        first = found["name"].split(" ")[0]
        start, end = found.span("name")
        if first in NOBODY or first in ROLES or not letter.body[start].isupper() or letter.sentence_at(start) is None:
            continue
        names = [
            one
            for one in found["name"].split(" ")
            if letter.body[start + found["name"].index(one)].isupper() and one not in NOBODY
        ]
        if not any(_same(one, whole) for one in names for whole in contact):
            end = start + len(" ".join(names))
            if not letter.from_record(start, end) and not _of_another(letter, " ".join(names)):
                yield _stranger(letter, start, end)
        elif _other_sex(found["title"].rstrip("."), here.honorific):
            place = found.span("title")
            yield letter.finding("wrong_contact", place, Repair(*place, here.honorific), letter.body[place[0] : end])
        return
    yield from _untitled_stranger(letter)


def _untitled_stranger(letter: Letter) -> Iterator[Finding]:
    """Somebody else greeted without a title, `Dear Rudi,`: a name alone between the greeting and a mark.

    A hint, for nothing but the capital letter tells a name from a role that `ROLES` does not know.
    """
    found = _SALUTED.search(letter.fold[:_OPENING])
    if found is None or not re.match(r" *(?:[,.!:\n]|$)", letter.fold[found.end() :]):
        return
    start, end = found.span("name")
    names = found["name"].split(" ")
    written = letter.body[start:end].split(" ")
    here = letter.case.interview
    known = _parts(f"{here.contact} {letter.plan.me.name} {here.via_agency} {here.company} {here.role}")
    stranger = all(one[0].isupper() and not one.isupper() for one in written) and not any(
        any(one in words for words in (NOBODY, _MEN, _WOMEN, ANYBODY, TITLES, ROLES))
        or any(_same(one, other) for other in known)
        for one in names
    )
    if stranger and not letter.from_record(start, end) and not _of_another(letter, found["name"]):
        yield _stranger(letter, start, end, "hint")


def _stranger(letter: Letter, start: int, end: int, severity: Severity = "warning") -> Finding:
    """A name that the plan does not know may be a colleague's: no error."""
    repair = Repair(start, end, letter.case.interview.contact)
    return letter.finding("wrong_contact", (start, end), repair, letter.body[start:end], severity)


def bare(letter: Letter) -> Iterator[Finding]:
    """An Indonesian reader is never called by the bare name, an English one never by the surname alone (E3)."""
    here = letter.case.interview
    contact = _parts(here.contact)
    found = _SALUTED.search(letter.fold[:_OPENING])
    if not contact or found is None:
        return
    indonesian = letter.choices.language == "id"
    if found["name"].split(" ")[0] in NOBODY:
        return
    called = [one for one in found["name"].split(" ") if any(_same(one, whole) for whole in contact)]
    surname = len(contact) > 1 and called == contact[-1:] and found["name"].split(" ")[0] == contact[-1]
    if not called or not found["name"].startswith(called[0]) or not (indonesian or surname):
        return
    start = found.start("name")
    title = here.honorific or ("Bapak/Ibu" if indonesian else "")
    repair = Repair(start, start, f"{title} ") if title else None
    end = start + len(found["name"] if len(called) > 1 else called[0])
    yield letter.finding("bare_address", (start, end), repair, letter.body[start:end])


def form(letter: Letter) -> Iterator[Finding]:
    """The usual form of an Indonesian letter (E5)."""
    if letter.written and letter.choices.language == "id":
        yield from _address_form(letter)
        yield from _wordings(letter)
        yield from _bracketed(letter)


def _address_form(letter: Letter) -> Iterator[Finding]:
    found = next((one for pattern in _FORMS if (one := pattern.search(letter.fold))), None)
    if found is not None:
        yield letter.finding("letter_form", found.span(), Repair(*found.span(), "Yth."), _quote(letter, found))
    stopped = _STOPPED.search(letter.fold[: 2 * _OPENING])
    if stopped is not None:
        place = stopped.span("stop")
        yield letter.finding("letter_form", place, Repair(*place, ","), _quote(letter, stopped))


def _wordings(letter: Letter) -> Iterator[Finding]:
    """`perhatiannya` is the attention of somebody else; the rest has no repair of its own."""
    whom = letter.case.interview.honorific or "Bapak/Ibu"
    for found in _HIS_ATTENTION.finditer(letter.fold):
        kind = letter.body[slice(*found.span("what"))]
        yield letter.finding(
            "letter_form", found.span(), Repair(*found.span(), f"{kind} {whom}"), _quote(letter, found)
        )
    for pattern in (_FILLER, _DOUBLE_TITLE):
        for found in pattern.finditer(letter.fold):
            if not letter.from_record(*found.span()):
                yield letter.finding("letter_form", found.span(), detail=_quote(letter, found))


def _bracketed(letter: Letter) -> Iterator[Finding]:
    name, found = letter.plan.me.name, _BRACKETED.search(letter.fold)
    if found is not None and name and found["name"].strip() == folded(name):
        yield letter.finding("letter_form", found.span(), Repair(*found.span(), name), _quote(letter, found))


def _quote(letter: Letter, found: re.Match[str]) -> str:
    return letter.body[found.start() : found.end()].strip()


def _parts(name: str) -> list[str]:
    return [one for one in folded(" ".join(name.split())).split(" ") if len(one.strip(".")) > 1]


def _same(one: str, other: str) -> bool:
    """Whether two names are the same, or one is short for the other."""
    return one == other or (len(one) >= 3 and other.startswith(one)) or (len(other) >= 3 and one.startswith(other))


def _other_sex(title: str, honorific: str) -> bool:
    own = folded(honorific).strip(" .")
    return (title in _MEN and own in _WOMEN) or (title in _WOMEN and own in _MEN)


def _of_another(letter: Letter, name: str) -> bool:
    """Whether names.wrong_contact finds it already."""
    return any(folded(one.contact) == name for one in letter.plan.interviews if one.id != letter.case.interview.id)
