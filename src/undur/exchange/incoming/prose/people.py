"""Who invites, and how to address and reach them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from undur.exchange.incoming.prose.labels import labelled, piece_at
from undur.exchange.incoming.prose.lexicon import FORMS, KINDS, VENUES, role_in
from undur.exchange.incoming.prose.names import CAPITAL, PERSON, PERSON_WORD
from undur.exchange.incoming.prose.passed_on import authors, is_carrier
from undur.exchange.incoming.prose.signs import Findable, Sign
from undur.exchange.incoming.understood import Piece, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.plan.plan import Me

HONORIFICS: Final = {
    "bapak": "Bapak", "bpk": "Bapak", "pak": "Bapak", "ibu": "Ibu", "bu": "Ibu", "kak": "Kak", "kakak": "Kak", "mas": "Mas", "mbak": "Mbak",
    "mr": "Mr", "mrs": "Mrs", "ms": "Ms", "miss": "Ms", "mx": "Mx", "dr": "Dr", "prof": "Prof",
}  # fmt: skip
"""What people write → how it is kept."""
_TITLE: Final = r"(?:(?P<title>(?i:bapak|bpk|pak|ibu|bu|kakak|kak|mas|mbak|mrs|mr|ms|miss|mx|dr|prof))\b(?:(?<![uU])(?<!apak)\.)?[ \t]+(?:(?:Ir|Drs?|Dra|Hj?|Prof|Kol|Sr|Ns|Capt|apt|dr)\.[ \t]*){0,3})"
_DEGREES: Final = r"(?:(?:Suster|Sister|Ustadz|Ustadzah|Coach|Chef|Capt|Captain|Ns|apt|dr|drg|Sdri?|Ir|Drs?|Dra|Hj?|Prof|Sr)\b\.?[ \t]+){0,3}"

_LABEL: Final = labelled(
    r"(?:contact|kontak)(?: person)?", r"cp", r"pic", r"narahubung", r"nara hubung", r"hubungi", r"recruiter", r"rekruter", r"interviewer", r"pewawancara", r"host",
    r"bertemu(?: dengan)?", r"menghadap", r"organi[sz]er", r"hrd?", r"up", r"u\.p\.?", r"attn", r"attention", r"ketemu", r"👤",
)  # fmt: skip
_PERSON: Final = re.compile(rf"{_TITLE}?{_DEGREES}(?P<name>{PERSON})")
_SELF: Final = Sign(
    rf"\b(?i:perkenalkan,?|nama saya|saya|sy|aku|aq|gue|gw|ini|my name is|this is|it's|it’s|i am|i'm|i’m|dengan saya)[ \t,]+(?:(?i:saya|nama saya)[ \t]+)?{_TITLE}?{_DEGREES}(?P<name>{PERSON})"
    rf"(?=[ \t]*(?:,|\.|\(|dari|dr\b|from|at|selaku|sebagai|yg|yang|admin(?:nya)?|bagian|pemilik|owner|HR|recruiter|rekruter|here|nih|with|the|\n|$))",
    "perkenalkan|saya|sy|aku|aq|gue|gw|ini|my name is|this is|it's|it’s|i am|i'm|i’m",
)
_HERE: Final = Sign(
    rf"(?:^|[,.!?][ \t]+){_TITLE}?(?P<name>{PERSON})[ \t]+(?i:here|nih|from|dari|disini|di sini)\b(?=[ \t]+(?:from|dari|at|with|{CAPITAL}))",
    "here|nih|from|dari|disini|di sini",
    re.MULTILINE,
)
_CLOSING: Final = re.compile(
    rf"^[ \t]*(?i:hormat kami|hormat saya|salam[ \w]{{0,20}}|terima ?kasih[ \w]{{0,20}}|(?:best |kind |warm |with kind |with best |thanks (?:&|and) )?regards|best(?: wishes)?|(?:yours )?(?:sincerely|faithfully|truly)"
    rf"|thanks(?: again)?|thank you|many thanks|cheers|warmly|talk soon|see you(?: soon| then)?|all the best|wassalam\w*|tertanda|ttd|tabik|suksma|freundliche gr(?:ü|ue)(?:ß|ss)e|mit freundlichen gr(?:ü|ue)(?:ß|ss)en|cordialement|saludos(?: cordiales)?|atentamente|met vriendelijke groet|vennlig hilsen|distinti saluti|all best|yours)(?:[ \t]*[,.!]{{0,2}}[ \t]*\n(?:[ \t]*\n){{0,3}}[ \t*_-]*|[ \t]*,[ \t]+)"
    rf"{_TITLE}?{_DEGREES}(?P<name>{PERSON})[ \t*_]*(?=,|\n|$|\(|\|| -)",
    re.MULTILINE,
)
_OFFICE: Final = Sign(
    r"\n(?:[ \t]*\n)?[ \t]*[^\n]{0,40}?\b(?i:HRD?|SDM|personalia|human|recruit\w*|rekrut\w*|talent|people|hiring|manager|manajer|director|direktur|head|kepala|consultant|administrator|officer|TA|partner)\b",
    "\n",
)
"""A line that tells an office, below the name of who has it."""
_SIGNED: Final = re.compile(
    rf"[ \t]*{_TITLE}?{_DEGREES}(?P<name>{PERSON_WORD}(?:[ \t]+(?:(?:de|van|der|von|bin|binti|al)[ \t]+){{0,2}}{PERSON_WORD}){{1,3}})(?=[^\n]{{0,30}}\n)"
)
_LINE: Final = Sign(
    rf"\n[ \t*_-]*{_TITLE}?{_DEGREES}(?P<name>{PERSON_WORD}(?:[ \t]+{PERSON_WORD}){{0,2}})[ \t*_,]*\n[ \t]*(?=(?P<below>\w))",
    "\n",
)
"""A name alone in a line."""
_OF: Final = re.compile(rf"^{_TITLE}?(?P<name>{PERSON})[ \t]+(?:at|from|dari|di)[ \t]+", re.MULTILINE)
"""`Priya at`, before the company's name."""
_SENT: Final = Sign(
    rf"(?:\b(?i:message|pesan) (?i:from|dari)[ \t]+|^)(?P<name>{PERSON})(?=[ \t]*$|[ \t]+(?:mengirim(?:i)?|sent)\b)",
    "message from |message dari |pesan from |pesan dari |mengirim|sent",
    re.MULTILINE,
)
_SENT_WORDS: Final = re.compile(r"(?i:message|pesan) (?i:from|dari)[ \t]|mengirim|sent\b")
_CALL: Final = Sign(
    rf"\b(?i:hubungi|menghubungi|hub|contact|call|bertemu(?: dengan)?|ketemu|temui|cari|ask for|meet(?: with)?|interview(?:ed)? (?:by|with)|wawancara dengan|dengan|bersama)\b\.?[ \t]+{_TITLE}(?P<name>{PERSON})",
    "hub|contact|call|temu|cari|ask for|meet|interview by|interviewed by|interview with|interviewed with|dengan|bersama",
)
_CALL_NAME: Final = Sign(
    rf"\b(?i:hubungi|menghubungi|contact|call|temui|cari|ask for|hub(?=[.:])|(?:konfirmasi|balas|kabari|reply|confirm)(?:[ \t]+(?:kehadiran|langsung))?[ \t]+(?:ke|kepada|pada|dengan|to|with))\b[.:]?[ \t]+{_TITLE}?{_DEGREES}(?P<name>{PERSON})(?!\w)(?=(?:[ \t]*\([A-Za-z .]{{2,20}}\))?[ \t]*(?:on\b|at\b|di\b|\(|[,:/-]?[ \t]*\+?\d))"
    rf"|(?<!\w)(?:Sdri?|Saudari?)\b\.?[ \t]+(?P<behind>{PERSON})(?!\w)(?=[ \t]*[(:/,-]?[ \t]*\+?\d{{2}})",
    "hub|contact|call|temui|cari|ask for|konfirmasi|balas|kabari|reply|confirm|sdr|saudar",
)
"""Somebody with a number to call."""
_DEGREE: Final = r"(?:,[ \t]*(?:[A-Z][A-Za-z]{0,4}\.){1,3}(?:[A-Z][A-Za-z]{0,6}\b\.?)?){1,4}"
_LEARNED: Final = Sign(
    rf"^[ \t*_]*{_TITLE}?{_DEGREES}(?P<name>{PERSON_WORD}(?:[ \t]+{PERSON_WORD}){{0,3}}){_DEGREE}[ \t*_]*$",
    ",",
    re.MULTILINE,
)
"""A name with degrees, alone in a line, as people sign."""
_SIGNS_OFF: Final = Sign(
    rf"\n[ \t]*[A-Z][^\n.!?:,]{{2,40}},[ \t]*\n(?:[ \t]*\n){{0,2}}[ \t*_]*{_TITLE}?{_DEGREES}(?P<name>{PERSON_WORD}(?:[ \t]+{PERSON_WORD}){{1,3}})[ \t*_]*(?=\n|\Z)",
    "\n",
)
"""A few words and a comma, and a name below them."""
_LAST_LINE: Final = Sign(
    rf"\n[ \t]*\n[ \t]*{_TITLE}?{_DEGREES}(?P<name>{PERSON_WORD}(?:[ \t]+{PERSON_WORD}){{1,2}})\s*\Z",
    "\n",
)
"""A name as the last line."""
_LAST_WORD: Final = re.compile(rf"[.!?)][ \t]+(?P<name>{PERSON_WORD})\.?\s*\Z")
"""A name behind the last sentence."""
_ANY: Final = Sign(rf"(?<!\w){_TITLE}(?P<name>{PERSON})", "pak|bpk|bu|kak|mas|mbak|mr|ms|miss|mx|dr|prof")
_SALUTATION: Final = re.compile(
    r"^[ \t>*_]*(?:yth|kepada|dear|hi\b|hai\b|hey\b|hello|hallo|halo+|pagi|siang|sore|malam|selamat (?:pagi|siang|sore|malam)|good (?:morning|afternoon|evening)|assalam|to\b|dengan hormat)",
    re.IGNORECASE,
)
_SALUTED: Final = re.compile(
    rf"[ \t*_]*(?i:hi|hai|hey|hello|dear|hallo|halo+) {CAPITAL}\w{{1,20}}[,.!]{{1,3}}[ \t]+{_TITLE}?", re.IGNORECASE
)
"""A salutation that is over: `Hi Dewi, Mrs. Whitfield here`."""
_NO_NAME: Final = re.compile(
    r"^(?:hrd?|tim|team|pt|cv|recruitment|rekrutmen|talent|human|hiring|the|our|we|kami|dari|from|head|senior|staff?|staf|manager|admin|whatsapp|zoom|google|microsoft|teams|anda|saudara|saudari|interview|undangan"
    r"|dengan|mohon|silakan|please|terima|regards|salam|hormat|and|dan|atau|or|best|kind|saya|ini|kak|hai|halo|hi|selamat|link|this|rapat|join|gabung|bergabung|meeting|microsoft|apabila|bila|jika|kalau|santih|om santih|panitia|linkedin|glints|jobstreet|kepala|direktur|wakil|manajer|jadwal|posisi|tempat|pukul|dear|applicant|candidate|wawancara|greetings|thanks|yours|see|looking|congrat\w*|balai|gedung|graha|wisma|menara|ruang|ruangan|aula|jl|jalan|kantor|plaza|hotel|kampus|pabrik|gudang|lantai|freundliche|mit|cordialement|bien|saludos|atentamente|vriendelijke|met|distinti|saluti|vennlig|atenciosamente|makasih|trims|suwun|hatur|matur|tks|thx|sukses|semangat|semoga|sampai|ditunggu|good|oke?|siap|aa?min|wassalam\w*|shalom|noted|details?|info|cheers)\b"
    r"|\b(?:team|tim|recruit\w*|rekrut\w*|hiring|careers?|talent|people|panitia|dealls|kalibrr|human|resources|department|personalia|hrd?|sdm|karir|bagian)\b", re.IGNORECASE
)  # fmt: skip
_NAME_ENDS: Final = re.compile(
    rf"[ \t]+(?:(?:HRD?|PT|CV|Recruitment|Recruiter|Talent|Human|Hiring|Head|Senior|Manager|Dari|From|Di|At|WA|Telp|Phone|Staff?|Staf|Admin|Officer)\b|{FORMS}[ \t]).*$"
)
_LONGEST_SALUTATION: Final = 6
"""Words after which a line that begins with a salutation is about something else."""


class Person(NamedTuple):
    """Somebody who is named."""

    name: Piece
    honorific: Piece | None


_ORGANISATION: Final = re.compile(rf"^(?:{FORMS}|{VENUES})\b[ \t]|[ \t]{KINDS}$")
_BLOCK: Final = Sign(
    rf"\n[ \t]*\n[ \t*_-]*{_TITLE}?{_DEGREES}(?P<name>{PERSON_WORD}(?:[ \t]+{PERSON_WORD}){{1,2}})[ \t*_]*(?=\n[^\n]{{2,80}}(?:\n[^\n]{{2,80}}){{0,4}}\s*$)",
    "\n",
)
"""A name that begins the last lines, with what belongs to a signature below it."""


def find_contact(text: str, me: Me, company: str = "") -> Person | None:
    """Who invites: a label, somebody who introduces themselves, a signature, somebody to call, anybody with a title.

    `company` is the name of the organisation, which is nobody's own.
    """
    ours = {word.casefold() for word in me.name.split() if len(word) > 2}
    theirs = company.casefold()
    for match in _candidates(text, company):
        person = _person(text, match)
        if person is None or _NO_NAME.search(person.name.value) or role_in(person.name.value):
            continue
        if _ORGANISATION.search(person.name.value) or is_carrier(
            text, (person.honorific or person.name).spans[0].start
        ):
            continue
        name = person.name.value.casefold()
        if ours & set(name.split()) or (theirs and (name in theirs or theirs in name)):
            continue
        return person
    return None


def first_name_of(name: str, email: str) -> str:
    """The name of one word that its address begins with too: `Ratih <ratih@…>`; else `""`."""
    return name if is_first_name(name) and email.casefold().startswith(f"{name.casefold()}@") else ""


def is_first_name(name: str) -> bool:
    """Whether one word may be somebody's name, and no office's."""
    return re.fullmatch(PERSON_WORD, name) is not None and len(name) > 2 and not _NO_NAME.search(name)


@lru_cache(maxsize=256)
def person_of_sender(name: str) -> str:
    """The name where a sender's is a person's: two to four capitalised words; else `""`."""
    words = name.replace(",", " ").split()
    if (
        not 1 < len(words) <= 4
        or not re.fullmatch(PERSON, " ".join(words))
        or _NO_NAME.search(name)
        or _ORGANISATION.search(name)
    ):
        return ""
    odd = re.search(
        r"\b(?:PT|CV|Tbk|Ltd|Inc|Recruitment|Rekrutmen|Talent|Team|Tim|HRD?|Careers?|Karir|Studio|Group|Bank|Indonesia|Hiring|People|Calendar|Toko|Calendly|Support|Labs?|Jobs?)\b",
        name,
    )
    return "" if odd else " ".join(words)


def _candidates(text: str, company: str) -> Iterator[re.Match[str]]:
    yield from authors(text)
    for match in _LABEL.finditer(text):
        start = match.start("value")
        if person := _PERSON.match(text, start, match.end()):
            yield person
    yield from _found(text, (_SELF, _HERE, _CLOSING))
    yield from _above_an_office(text)
    yield from _found(text, (_LEARNED, _SIGNS_OFF, _SENT, _CALL_NAME, _CALL, _ANY, _BLOCK, _LAST_WORD, _LAST_LINE))
    for match in _LINE.finditer(text) if company else ():  # a name on the line above the company's, as people sign
        if text.startswith(company, match.start("below")):
            yield match
    for match in _OF.finditer(text) if company else ():
        if text.startswith(company, match.end()):
            yield match


def _found(text: str, patterns: tuple[Findable, ...]) -> Iterator[re.Match[str]]:
    """Names, but not the reader's own in a salutation."""
    for pattern in patterns:
        for match in pattern.finditer(text):
            line = text[text.rfind("\n", 0, match.start("name")) + 1 : match.start("name")]
            if pattern is _SENT and not _SENT_WORDS.search(text, match.start(), match.end() + 12):
                continue
            if pattern in (_SELF, _HERE, _CLOSING) or not _greets(line):
                yield match


def _above_an_office(text: str) -> Iterator[re.Match[str]]:
    for office in _OFFICE.finditer(text):
        start = text.rfind("\n", 0, office.start()) + 1
        if (signed := _SIGNED.match(text, start)) is not None and signed.end() <= office.start():
            yield signed


def _greets(line: str) -> bool:
    """Whether the words before a name are a salutation, so that the name is the reader's own."""
    if _SALUTED.fullmatch(line):
        return False
    return _SALUTATION.match(line) is not None and len(line.split()) < _LONGEST_SALUTATION


def _person(text: str, match: re.Match[str]) -> Person | None:
    start, end = match.span("behind" if match.groupdict().get("behind") else "name")
    end = start + len(_NAME_ENDS.sub("", text[start:end]))
    name = piece_at(text, start, end)
    if name is None or not name.value[0].isalpha() or len(name.value) < 2:
        return None
    title = match.groupdict().get("title")
    if not title:
        return Person(name, None)
    return Person(name, Piece(HONORIFICS[title.casefold()], (Span(*match.span("title")),)))
