"""Which company invites: the surest sign counts, and where none is sure there is no answer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.exchange.incoming.prose import hosts
from undur.exchange.incoming.prose.labels import first, labelled, piece_at
from undur.exchange.incoming.prose.lexicon import ANY_FORM, CITIES, KINDS, SUFFIXES, VENUES, is_role, role_in
from undur.exchange.incoming.prose.names import NAME, WORD
from undur.exchange.incoming.prose.passed_on import COMPANY_BEHIND
from undur.exchange.incoming.prose.signs import Findable, Sign

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.exchange.incoming.understood import Piece
    from undur.plan.plan import Me

_LABEL: Final = labelled(
    r"(?:nama )?perusahaan", r"company(?: name)?", r"employer", r"organi[sz]ation", r"instansi", r"nama instansi", r"client", r"klien"
)  # fmt: skip
_LEGAL: Final = Sign(
    rf"(?<![\w.])(?P<value>(?:P\.?T|C\.?V|U\.?D|Perum|Perumda)\b\.?[ \t]+{NAME}(?:,?[ \t]*\(?(?:Persero|Tbk)\)?\.?)*)",
    "pt|p.t|cv|c.v|ud|u.d|perum",
)
_SUFFIX: Final = re.compile(rf"(?<![\w.&])(?P<value>(?:{WORD}[ \t]+(?:(?:&|and|of)[ \t]+)?){{0,4}}{WORD},?[ \t]+{SUFFIXES}\b(?!-\w)\.?(?:[ \t]+{SUFFIXES}\b\.?)?)")  # fmt: skip
_FORM: Final = re.compile(rf"(?<![\w./-])(?!Laboratorium[ \t]+{ANY_FORM}\b)(?P<value>{ANY_FORM}[ \t]+{NAME})")
_VENUE: Final = re.compile(rf"(?<![\w./-])(?P<value>{VENUES}[ \t]+{NAME})")
_KIND: Final = re.compile(
    rf"(?<![\w.&])(?P<value>(?:{WORD}[ \t]+(?:(?:&|and|of)[ \t]+)?){{1,5}}{KINDS}(?:[ \t]+{KINDS})?)(?![\w&]|[ \t]+(?:Time|Meeting|Meet|Standard)\b)"
)
_INVITES: Final = Sign(
    rf"(?<![\w.&])(?P<value>{NAME})[ \t\n]+(?:would (?:like|love|be)|(?:is|are) (?:pleased|delighted|excited|happy|hiring|looking)|(?:has|have) invited|invites?\b"
    r"|mengundang|memanggil|bermaksud|ingin mengundang|hendak|membuka lowongan|mengajak)",
    "would|pleased|delighted|excited|happy|hiring|looking|invite|mengundang|memanggil|bermaksud|hendak|membuka|mengajak",
)
_BELONGS: Final = Sign(
    rf"\b(?i:interest in|applying (?:to|with|at)|application (?:to|with|at)|to join|joining|bergabung (?:dengan|di|bersama)|melamar (?:ke|di|kerja di)|lamaran[ \w]{{0,30}}? (?:ke|di))[ \t\n]+(?P<value>{NAME})",
    "interest|appl|join|bergabung|lamar",
)
_TOPIC: Final = r"(?:interview(?:ing)?|wawancara|position|posisi|role|team|vacancy|opening|opportunity|application|process|lowongan|job|onsite|loop|melamar|jadwalkan|MD|CEO|CTO|CFO|founder|owner|recruiter|People Ops|Talent|HRD?|[Mm]anager)"
_AT: Final = re.compile(rf"\b{_TOPIC}\b[^.\n?!:]{{0,70}}?\b(?:at|with|di|dengan|pada)[ \t\n]+(?P<value>{NAME})")
_FROM: Final = Sign(
    rf"(?:^|[,.!?:\n][ \t]*|\b(?i:saya|aku|ini|kami|here|i am|i'm|i’m|it's|it’s|this is|perkenalkan|nih|nama saya|my name is)\b[^.\n?!]{{0,50}}?)"
    rf"\b(?i:dari|from|with|pemilik|owner|admin(?:nya)?|HRD?|rekruter|recruiter)[ \t]+(?i:dari[ \t]+|tim[ \t]+|the[ \t]+|pihak[ \t]+)?(?i:HRD?[ \t]+|rekrutmen[ \t]+)?(?P<value>{NAME})",
    "dari|from|with|pemilik|owner|admin|hr|rekruter|recruiter",
)
_HERE: Final = Sign(
    rf"(?:^|[,!?.][ \t]+)(?i:this is[ \t]+)?(?P<value>{WORD}(?:[ \t]+{WORD}){{1,4}})[ \t]+(?:here\b|nih\b)",
    "here|nih",
)
_SPEAKS: Final = Sign(
    rf"(?:^|[,.!?][ \t]+)(?:{WORD}[ \t]+){{1,2}}(?:here[ \t]+|nih[ \t]+)?(?:from|dari)[ \t]+(?P<value>{NAME})"
    rf"|\b(?i:undangan|invitation|interview|wawancara|message|pesan)\b[^.\n:]{{0,20}}?[ \t](?:from|dari)[ \t]+(?P<writer>{NAME})",
    "from|dari",
    re.MULTILINE,
)
_OFFICE: Final = Sign(
    rf"^[ \t]*(?:Recruiter|HRD?|HR Manager|Talent Acquisition|Hiring Manager|Recruitment|Rekrutmen)[ \t]*[,|@-]?[ \t]*(?P<value>{NAME})[ \t]*$"
    rf"|\b(?i:tim|team|bagian|departemen)[ \t]+(?i:HRD?|HC|rekrutmen|recruitment|talent|human capital)(?i:[ \t]+acquisition)?[ \t]*[,-]?[ \t]+(?:of |di |at )?(?P<team>{NAME})"
    rf"|(?P<before>{NAME})[ \t]+(?:(?:HR|HRD|Hiring|People|Talent)[ \t]+(?:Team|Department)|Recruitment|Recruiting|Talent Acquisition|Careers?)\b",
    "hr|hc|hiring|people|talent|recruit|rekrut|human capital|career",
    re.MULTILINE,
)
_PREFIXED: Final = re.compile(
    rf"^[ \t*_]*(?P<value>{NAME})[*_]?:[ \t]+(?i:hi|hai|halo|hello|hey|dear|yth|selamat|sdri?|kak)\b", re.MULTILINE
)
"""Who a short message is from: `Acorn Dental: Hi Dewi`."""
_WE_AT: Final = re.compile(rf"\b(?:[Kk]ami|[Ww]e|[Uu]s|[Hh]ere)[ \t]+(?:di|at)[ \t\n]+(?P<value>{NAME})")
_IS_A_PLACE: Final = re.compile(r"[ \t]*,[ \t]*(?:Jl|Jln|Jalan|Lt|Lantai|\d)\b")
_NO_COMPANY: Final = re.compile(
    r"^(?:google|google meet|google calendar|zoom|microsoft|microsoft teams|teams|skype|webex|whatsapp|telegram|discord|calendly|online|daring|virtual|hr|hrd|human|tim|team|video"
    r"|our|the|this|that|your|their|kami|kantor|kantor (?!hukum|akuntan|notaris|konsultan).*|gedung.*|ruang.*|menara .*|wisma .*|lantai.*|pukul|jam|hari|bapak|ibu|bpk|pak|bu|kak|sdri?|mr|ms|mrs|dr|dear|hi|halo|hai"
    r"|(?:bapak|ibu|bpk|pak|bu|mr|mrs|ms|miss|dr)\.? .*|senin|selasa|rabu|kamis|jumat|sabtu|minggu|monday|tuesday|wednesday|thursday|friday|saturday|sunday|wib|wita|wit|tanggal|pt|cv|rs|interview|wawancara|via|client|klien"
    r"|undangan|invitation|undangan interview|user|i|we|it|an|a|you|anda|saudara.*|selamat.*|terima.*|thank.*|head|hiring|human resources|panel|(?:western|central|eastern) indonesia|january|february|march|april|may|june|july"
    r"|jobstreet|glints|kalibrr|linkedin|indeed|dealls|karir\.com|\d.*|[a-z]{1,2})\.?$",
    re.IGNORECASE,
)
_ADDRESS: Final = re.compile(
    r"\b(?:Jl|Jln|Jalan|Street|Square|Road|Avenue|Ave|Blvd|Floor|Lane|Mews|Lobby|Level|Suite|Tower|Mall|Plaza|Gedung|Lt|Lantai|Ruang|Blok|Komplek)\b",
    re.IGNORECASE,
)
_TAIL: Final = re.compile(
    r"[ \t]+(?:pada|untuk|hari|kami|jl\.?|jalan|bermaksud|mengundang|dengan|dan|of|for|the|and|&|tanggal|di|pukul|telp\.?|hrd?|whatsapp|wa|ingin|sebagai|cabang|will|can)$",
    re.IGNORECASE,
)
_MONTHS: Final = r"(?i:jan|feb|mar|apr|mei|may|ju[nl]|ag|aug|sep|o[ck]t|nov|nop|de[sc])\w*"
_STOPS: Final = re.compile(
    r"[ \t]+(?:Jl|Jalan|Dengan|Pada|Untuk|Hari|Kami|Telp|Tel|Phone|HRD|HR|Gedung|Recruitment|Recruiting|Careers|Mengundang|Undangan|Interview|Wawancara|Pukul|Tanggal|On|For|Tahun|Posisi"
    r"|Bagian|Formasi|Periode|Melalui|Via|Cabang|Talent|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|\d{1,2}[/.:-]\d"
    rf"|\d{{1,2}}[ \t]+{_MONTHS})\b.*$"
)
_HAS_FORM: Final = re.compile(rf"{ANY_FORM}[ \t.]")
_FORM_BEFORE: Final = re.compile(rf"(?<![\w./-])(?P<form>(?:{ANY_FORM}|{VENUES})\.?)[ \t]+$")
_SENTENCE_END: Final = re.compile(r"(?:(?<=[A-Za-z]{3})|(?<=-op))(?<!Pvt)(?<!Pte)(?<!Ltd)(?<!Sdn)(?<!Inc)\.[ \t]")
_BRING: Final = re.compile(
    r"(?:bawa|membawa|kirim(?:kan)?|lampirkan|siapkan|fotokopi|resume|surat lamaran|your|the|updated?|send|bring|copy of|dan|and)[ \t,]+$",
    re.IGNORECASE,
)
_PLACE_LABEL: Final = re.compile(
    r"(?:tempat|lokasi|alamat|venue|location|where|address|📍)[^\n:]{0,20}[ \t]*[:=]?[^\n]{0,60}$", re.IGNORECASE
)


def find_company(text: str, me: Me, email: str = "", sender: str = "") -> Piece | None:
    """The company that a text names; `email` is whoever sent it, whose host may confirm a name, and `sender` their name."""
    inviting = _first_of(text, me, (_LABEL, _LEGAL, _SUFFIX)) or _first_of(text, me, (_INVITES,))
    if (
        inviting is not None
        and sender
        and inviting.value.casefold() in sender.casefold()
        and not is_company(inviting.value)
    ):
        inviting = None
    return (
        inviting
        or _confirmed(text, email, me)
        or _first_of(text, me, (_PREFIXED, _FORM, _BELONGS, _AT, _WE_AT, _FROM, _SPEAKS, _HERE, _OFFICE))
        or _first_of(text, me, (_KIND, _VENUE, COMPANY_BEHIND))
    )


def _confirmed(text: str, email: str, me: Me) -> Piece | None:
    found = hosts.confirmed_by_host(text, email, me)
    tidy = None if found is None else tidied(text, found.spans[0].start, found.spans[0].end, me)
    if found is None or tidy is None or not hosts.outruns(text, email, tidy.value):
        return tidy
    return found  # the host itself spells the words that only look like the end of a sentence


def company_of_sender(name: str) -> str:
    """The company in a sender's name: `HRD PT Bahari Karya`, `Northwind Careers`, `Anna (Northwind)`; else `""`."""
    found = first((_LEGAL, _SUFFIX, _FORM, _KIND, _VENUE), name)
    if found is not None:
        return found.value
    bare = re.sub(
        r"\b(?:HRD?|Tim|Team|Rekrutmen|Recruitment|Recruiting|Recruiter|Talent Acquisition|Talent|Hiring|Careers?|Karir|People(?: Team)?|Human (?:Resources|Capital)"
        r"|Jobs?|Admin|Panitia|via .*|no-?reply)\b",
        " ", name, flags=re.IGNORECASE,
    )  # fmt: skip
    if bare == name:
        inside = re.search(
            r"\((?P<value>[^()]{2,60})\)|[|@-] *(?P<after>[^|@]{2,60})$|\b(?:from|dari|at) (?P<from>.{2,60})$", name
        )
        bare = (inside["value"] or inside["after"] or inside["from"]) if inside else ""
    bare = " ".join(bare.strip(" -–|@,()/&").split())
    return "" if _NO_COMPANY.match(bare) else bare


def is_company(name: str) -> bool:
    """Whether a name shows by its form that it is an organisation's."""
    return first((_LEGAL, _SUFFIX, _FORM, _KIND, _VENUE), name) is not None


def organisation_in(title: str, me: Me) -> Piece | None:
    """An organisation that a title names by its form."""
    return _first_of(title, me, (_LEGAL, _SUFFIX, _FORM, _KIND, _VENUE))


def tidied(text: str, start: int, end: int, me: Me) -> Piece | None:
    """The name without words that only begin with a capital because a sentence goes on; `None` for what is no company."""
    line = _STOPS.sub("", text[start:end].replace("\n", " "))
    while (shorter := _TAIL.sub("", line)) != line:
        line = shorter
    line = _SENTENCE_END.split(line)[0]
    found = piece_at(text, start, start + len(line))
    if found is None or len(found.value) < 2 or _NO_COMPANY.match(found.value) or is_role(found.value):
        return None
    found = _with_form(text, found)
    ours = {word for word in me.name.casefold().split() if len(word) > 2}
    if ours & set(found.value.casefold().split()) or found.value.casefold() in CITIES:
        return None
    return found


def _with_form(text: str, found: Piece) -> Piece:
    """The name with the word before it that tells what kind of house it is: `Hotel`, `Sanggar`."""
    (span,) = found.spans
    before = _FORM_BEFORE.search(text, max(span.start - 30, 0), span.start)
    of_post = before is not None and before["form"] == "Laboratorium" and _HAS_FORM.match(found.value) is not None
    return found if before is None or of_post else piece_at(text, before.start("form"), span.end) or found


def _without_role(text: str, found: Piece) -> Piece | None:
    """The name behind a position that runs into it: `IT Support Sulawesi Digital`."""
    place = role_in(found.value)
    (span,) = found.spans
    if place is None or place[0] > 0 or text[span.start : span.end] != found.value:
        return found
    return piece_at(text, span.start + place[1], span.end) if len(found.value) - place[1] > 4 else None


def _first_of(text: str, me: Me, patterns: tuple[Findable, ...]) -> Piece | None:
    for pattern in patterns:
        for match in pattern.finditer(text):
            for group in _groups(match):
                found = tidied(text, *match.span(group), me)
                if found is not None and pattern in (_KIND, _VENUE):
                    found = _without_role(text, found)
                if found is not None and _fits(pattern, text, match.start(group), found.value):
                    return found
    return None


def _groups(match: re.Match[str]) -> Iterator[str]:
    return (name for name in match.re.groupindex if match[name])


def _fits(pattern: Findable, text: str, start: int, name: str) -> bool:
    """Whether a name that has the form of a company is one where it stands."""
    if pattern in (_LABEL, _SUFFIX):
        return True
    if pattern is _INVITES and not is_company(name):
        signed = re.search(rf"^[ \t]*{re.escape(name)}[ \t]*$", text, re.MULTILINE)
        return len(name.split()) > 1 and signed is None  # else it may be a person
    papers = text.startswith("CV", start) and _BRING.search(text[max(start - 40, 0) : start])
    meets_there = pattern is _VENUE and text.count(name) == 1 and _IS_A_PLACE.match(text, start + len(name))
    if papers or meets_there or (pattern is not _KIND and _ADDRESS.search(name)):
        return False
    if pattern in (_FORM, _KIND, _VENUE):
        line = text[text.rfind("\n", 0, start) + 1 : start]
        return len(name.split()) > 1 and not _PLACE_LABEL.search(line)
    return True
