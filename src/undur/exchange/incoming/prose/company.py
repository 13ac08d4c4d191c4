"""Which company invites."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.exchange.incoming.prose.labels import first, labelled, piece_at, piece_of

if TYPE_CHECKING:
    from undur.exchange.incoming.understood import Piece

_CAP: Final = r"[A-Z0-9][\w&'’./-]*"
_NAME: Final = rf"{_CAP}(?:[ \t]+(?:&|and|dan|of|the|{_CAP})){{0,6}}"
_LEGAL: Final = r"(?:PT|P\.T|CV|C\.V|UD|PD|Perum|Yayasan|Koperasi|RSUD|RS|Rumah Sakit|Klinik|Universitas|Politeknik|Bank|Toko|Studio)"

_LABEL: Final = labelled(
    r"(?:nama )?perusahaan", r"company(?: name)?", r"employer", r"organi[sz]ation", r"instansi", r"nama instansi"
)
_LEGAL_FORM: Final = re.compile(rf"(?<![\w.])(?P<value>{_LEGAL}\.?[ \t]+{_NAME}(?:,?[ \t]*\(?(?:Persero|Tbk)\)?\.?)*)")
_SUFFIX: Final = re.compile(
    r"(?<![\w.])(?P<value>(?:[A-Z][\w&'’-]*[ \t]+){0,4}[A-Z][\w&'’-]*,?[ \t]+"
    r"(?:Ltd|Limited|Inc|LLC|LLP|GmbH|Pte|Sdn|Corp|Corporation|Group|Labs?|Technologies|Consulting|Agency|University|Foundation)\b\.?"
    r"(?:[ \t]+(?:Ltd|Bhd)\b\.?)?)"
)
_AT: Final = re.compile(
    rf"\b(?:interview|wawancara|position|posisi|role|team|vacancy|opening|opportunity|applying|application|process|lowongan|job)\b"
    rf"[^.\n?!]{{0,70}}?\b(?:at|di|pada)[ \t]+(?P<value>{_NAME})"
)
_FROM: Final = re.compile(
    rf"\b(?i:saya|aku|perkenalkan|this is|i am|i'm|i’m|my name is|nama saya|kami|here)\b[^.\n?!]{{0,60}}?"
    rf"\b(?i:dari|from|at|with|HRD|HR|rekruter)[ \t]+(?i:tim[ \t]+|the[ \t]+)?(?i:HRD?[ \t]+|rekrutmen[ \t]+)?(?P<value>{_NAME})"
    rf"|^(?:Recruiter|HRD?|HR Manager|Talent Acquisition|Hiring Manager|Recruitment)[ \t]*[,|@-][ \t]*(?P<before>{_NAME})[ \t]*$",
    re.MULTILINE,
)
_TEAM: Final = re.compile(
    rf"(?:tim|team|bagian|departemen)[ \t]+(?:HRD?|HC|rekrutmen|recruitment|talent|human capital)(?:[ \t]+acquisition)?[ \t]*[,-]?[ \t]+(?:of |di |at )?(?P<value>{_NAME})"
    rf"|(?P<before>{_NAME})[ \t]+(?:HR|HRD|Recruitment|Recruiting|Talent(?: Acquisition)?|Hiring|Careers?|People)(?:[ \t]+(?:Team|Department))?\b",
    re.IGNORECASE,
)
_WITH: Final = re.compile(
    rf"\b(?:interview|wawancara)\b[^.\n?!]{{0,20}}?\b(?:with|dengan|bersama)[ \t]+(?P<value>{_NAME})"
)
_BY_DASH: Final = re.compile(
    rf"(?:^|[-–—|@:])[ \t]*(?P<value>{_NAME})[ \t]*(?=$|[-–—|@:])",
    re.MULTILINE,
)
_NO_COMPANY: Final = re.compile(
    r"^(?:google|google meet|google calendar|zoom|microsoft|microsoft teams|teams|skype|webex|whatsapp|calendly|online|daring|virtual|hr|hrd|human"
    r"|jakarta|bandung|surabaya|makassar|medan|our|the|this|that|kami|kantor|gedung|ruang|pukul|jam|hari|bapak|ibu|bpk|pak|bu|kak|sdr|sdri|mr|ms|mrs|dr"
    r"|senin|selasa|rabu|kamis|jumat|sabtu|minggu|monday|tuesday|wednesday|thursday|friday|saturday|sunday|wib|wita|wit|tanggal|pt|cv|interview|wawancara"
    r"|undangan|invitation|undangan interview|user|i|we|it|an|a)\b\.?$",
    re.IGNORECASE,
)
_TAIL: Final = re.compile(
    r"[ \t]+(?:pada|untuk|hari|kami|jl\.?|jalan|bermaksud|mengundang|dengan|dan|of|the|and|tanggal|di|pukul|telp\.?|hrd?|whatsapp|wa|ingin|sebagai)$",
    re.IGNORECASE,
)
_STOPS: Final = re.compile(
    r"[ \t]+(?:Jl|Jalan|Dengan|Pada|Untuk|Hari|Kami|Telp|Tel|Phone|HRD|HR|Gedung|Recruitment|Careers|Mengundang|Undangan|Interview|Wawancara|Pukul|Tanggal|On|For"
    r"|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|\d{1,2}[/.-]\d"
    r"|\d{1,2}[ \t]+(?i:jan|feb|mar|apr|mei|may|ju[nl]|ag|aug|sep|o[ck]t|nov|nop|de[sc])\w*)\b.*$"
)
_BRING: Final = re.compile(
    r"(?:bawa|membawa|kirim(?:kan)?|lampirkan|siapkan|fotokopi|resume|surat lamaran|your|the|updated?|send|bring|copy of|dan|and)[ \t,]+$",
    re.IGNORECASE,
)
FREE_HOSTS: Final = frozenset(
    {
        "gmail",
        "yahoo",
        "ymail",
        "outlook",
        "hotmail",
        "icloud",
        "proton",
        "protonmail",
        "live",
        "googlemail",
        "calendly",
        "zoom",
        "google",
        "microsoft",
    }
)


def find_company(text: str) -> Piece | None:
    """The company that a text names, the surest sign first: a label, a legal form, who writes, where one is to work."""
    for pattern in (_LABEL, _LEGAL_FORM, _SUFFIX, _FROM, _AT, _TEAM, _WITH):
        for match in pattern.finditer(text):
            group = "before" if "before" in pattern.groupindex and match["before"] else "value"
            found = _tidied(text, match.start(group), match.end(group))
            if found is not None and not _is_resume(text, match.start(group)):
                return found
    return None


def _is_resume(text: str, start: int) -> bool:
    """Whether `CV` is the applicant's paper and no company's form."""
    return text.startswith("CV", start) and _BRING.search(text[max(start - 40, 0) : start]) is not None


def company_of_sender(name: str) -> str:
    """The company in a sender's name: `HRD PT Bahari Karya`, `Northwind Careers`, `Anna (Northwind)`; else `""`."""
    found = first((_LEGAL_FORM, _SUFFIX), name)
    if found is not None:
        return found.value
    bare = re.sub(
        r"\b(?:HRD?|Tim|Team|Rekrutmen|Recruitment|Recruiting|Recruiter|Talent Acquisition|Talent|Hiring|Careers?|Karir|People(?: Team)?|Human (?:Resources|Capital)"
        r"|Jobs?|Admin|via .*|no-?reply)\b",
        " ", name, flags=re.IGNORECASE,
    )  # fmt: skip
    if bare == name:
        inside = re.search(
            r"\((?P<value>[^()]{2,60})\)|[|@-] *(?P<after>[^|@]{2,60})$|\b(?:from|dari|at) (?P<from>.{2,60})$", name
        )
        return " ".join((inside["value"] or inside["after"] or inside["from"]).split()) if inside else ""
    return " ".join(bare.strip(" -–|@,()/&").split())


def company_of_host(email: str) -> str:
    """The name in a mail address's host, capitalised: `rekrutmen@bahari-karya.example` → `Bahari Karya`; else `""`."""
    parts = email.rpartition("@")[2].casefold().split(".")
    names = [
        one
        for one in parts
        if one
        not in {
            "com",
            "co",
            "id",
            "net",
            "org",
            "mail",
            "www",
            "hr",
            "careers",
            "example",
            "io",
            "my",
            "sg",
            "uk",
            "ac",
            "or",
            "web",
            "email",
            "app",
            "recruitment",
            "jobs",
            "de",
        }
    ]
    name = names[-1] if names else ""
    return "" if name in FREE_HOSTS or len(name) < 3 else " ".join(one.capitalize() for one in name.split("-"))


def company_of_title(title: str) -> Piece | None:
    """The company in a calendar's title, where a part of it between dashes has its form."""
    for pattern in (_LEGAL_FORM, _SUFFIX, _AT, _WITH):
        for match in pattern.finditer(title):
            found = piece_of(match)
            if found is not None and not _NO_COMPANY.match(found.value):
                return found
    return None


def _tidied(text: str, start: int, end: int) -> Piece | None:
    """The name without words that only begin with a capital because a sentence goes on."""
    line = text[start:end]
    line = _STOPS.sub("", line[:2] + line[2:])
    while (shorter := _TAIL.sub("", line)) != line:
        line = shorter
    if re.search(r"[a-z]{3}\.[ \t]", line):  # the sentence ended
        line = re.split(r"(?<=[a-z]{3})\.[ \t]", line)[0]
    found = piece_at(text, start, start + len(line))
    if found is None or len(found.value) < 2 or _NO_COMPANY.match(found.value):
        return None
    return found
