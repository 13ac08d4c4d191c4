"""Where it takes place: an address, or the link of a meeting, and the company's own links for moving or cancelling."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from undur.exchange.incoming.prose.labels import labelled, piece_at
from undur.exchange.incoming.prose.signs import Sign
from undur.exchange.incoming.understood import Piece, Span

_URL: Final = Sign(r"https://[^\s<>\"'“”|\\^`{}\[\]]{4,2000}", "//", re.IGNORECASE)
_BARE_URL: Final = Sign(
    r"(?<![\w/.@])(?:meet\.google\.com/|(?:[\w-]+\.)?zoom\.us/|teams\.(?:microsoft|live)\.com/)[^\s<>\"'“”|\\^`{}\[\]]{3,500}",
    "meet.google.com/|zoom.us/|teams.microsoft.com/|teams.live.com/",
    re.IGNORECASE,
)
_MEETING: Final = re.compile(
    r"^(?:https?://)?(?:[\w-]+\.)*(?:meet\.google\.com|g\.co/meet|zoom\.us|zoom\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|whereby\.com|gotomeeting\.com|gotomeet\.me"
    r"|meet\.jit\.si|join\.skype\.com|bluejeans\.com|around\.co|ringcentral\.com|chime\.aws)/", re.IGNORECASE
)  # fmt: skip
_NO_MEETING: Final = re.compile(
    r"(?:unsubscribe|support\.|/tel\b|tel\.meet|meetingOptions|/pin|help\.|policies|privacy|aka\.ms|dialin|linkedin|facebook|instagram|maps)",
    re.IGNORECASE,
)
_FORM: Final = re.compile(
    r"forms?\.|docs\.google|drive\.google|dropbox|typeform|calendly|survey|/(?:apply|careers?|jobs?|lowongan|form|test|tes|book)\b|goo\.gl/maps|waze",
    re.IGNORECASE,
)
_CALLED_LINK: Final = re.compile(
    r"[^\w\n]{0,6}(?:(?:join|meeting|interview|wawancara|video|meet|zoom|access|akses|ruang)[ \t]+){0,3}(?:link|url|tautan|join|access|akses)(?:[ \t]+(?:meeting|interview|wawancara|zoom|meet|video|room|rapat)){0,2}[ \t]*[:=][ \t]*"
    r"|[^\n]{0,40}\b(?:join|gabung|bergabung|link (?:meeting|interview|wawancara|rapat))(?:nya)?(?:[ \t]+(?:here|the|our|call|meeting|interview|video|room|wawancara|rapat|di|ke|sini|disini|lewat|melalui|via|at|on|with|using|this|link|berikut|tautan|ini)){0,5}[ \t]*:?[ \t]*",
    re.IGNORECASE,
)
_CANCEL: Final = re.compile(r"/cancellations?/|[?&/]cancel(?:=|\b)|/batal", re.IGNORECASE)
_MOVE: Final = re.compile(r"/reschedulings?/|[?&/]reschedule|/ubah-jadwal|/jadwal-ulang", re.IGNORECASE)
_CANCEL_WORDS: Final = re.compile(r"\b(?:cancel|batal)", re.IGNORECASE)
_MOVE_WORDS: Final = re.compile(r"\b(?:reschedul|jadwal ulang|ubah jadwal|change (?:the )?time)", re.IGNORECASE)

_LABEL: Final = labelled(
    r"tempat(?: interview| wawancara)?",
    r"lokasi",
    r"alamat",
    r"venue",
    r"location",
    r"place",
    r"address",
    r"where",
    r"bertempat",
    r"bertempat di",
    r"ruang(?:an)?",
    r"di mana",
    r"dimana",
    r"titik kumpul",
)
_PIN: Final = Sign(r"^[ \t]*📍[ \t]*(?P<value>[^\n]{3,200})$", "📍", re.MULTILINE)
_AT: Final = Sign(
    r"\b(?:bertempat di|beralamat di|berlokasi di|di alamat|alamat(?:nya| kami)|lokasi(?:nya)? di|tempat(?:nya)?(?: tetap)? di|di kantor kami(?:,| di)|at our (?:head )?office(?: at| in|,|:)|at the following address:?|office address is)[ \t\n]+(?P<value>[^\n;!?]{4,160})",
    "alamat|lokasi|tempat|kantor kami|office|following address",
    re.IGNORECASE,
)
_ENGLISH_STREET: Final = re.compile(
    r"\bat[ \t\n]+(?P<value>(?:(?:Level|Suite|Unit|Floor) \w+,[ \t]+)?\d{1,5}[A-Za-z]?[ \t]+(?:[A-Z][\w'’.]*[ \t]+){1,4}(?:Street|St|Square|Sq|Road|Rd|Avenue|Ave|Lane|Ln|Mews|Drive|Dr|Boulevard|Blvd|Way|Place|Quay|Court|Row|Close|Terrace|Crescent|Parade|Highway)\b[^\n;!?]{0,100})"
)
_STREET: Final = Sign(
    r"(?<!\w)(?<!PT )(?<!CV )(?<!HRD )(?<!HR )(?<!dari )(?<!from )(?P<value>(?:Jl|Jln|Jalan|Gedung|Menara|Graha|Wisma|Plaza|Kantor(?! (?:Hukum|Akuntan|Notaris))|Hotel|Ruko|Aula|Balai|Kampus|Apartemen)\b\.?[ \t]+[A-Z][^\n;!?]{3,140})",
    "jl|jln|jalan|gedung|menara|graha|wisma|plaza|kantor|hotel|ruko|aula|balai|kampus|apartemen",
)
_GOES_ON: Final = re.compile(
    r"^[ \t]*(?:jl\b|jln\b|jalan|lt\b|lantai|gedung|menara|rt\b|kec\b|kel\b|kota|kab\b|blok|no\b|\(|\d{5}\b|floor|level|[^\n]{3,80}\b\d{5}[ \t.]*$)",
    re.IGNORECASE,
)
_NO_PLACE: Final = re.compile(
    r"^(?:https?://|www\.|online\b|daring\b|virtual\b|via\b|zoom\b|google ?meet|g ?meet|gmeet|microsoft teams|ms teams|ruang(?:an)? (?:virtual|zoom|daring|online|meet)|rapat microsoft|teams\b|skype|whatsapp|video|phone|telepon|menyusul|tba\b|to be)",
    re.IGNORECASE,
)
_IN_THE_NET: Final = re.compile(
    r"https?://|\b(?:google meet|zoom meeting|microsoft teams|web conference|video (?:call|conference))\b",
    re.IGNORECASE,
)
_SENTENCE_ENDS: Final = re.compile(
    r"(?<=[a-z\d)]{3})(?<!\bKab)(?<!\bKec)(?<!\bKel)(?<!\bKav)(?<!\bBlk)\.[ \t\n]|,[ \t]*(?:u/p|u\.p|up|cp|hub|telp?|tel|hp|phone|pt|cv|ketemu|bertemu|cari|temui|bawa|membawa|mohon|harap)\b.*$|(?<=\d)\.[ \t](?=[A-Z])|(?-i:(?<=[A-Z][A-Z])\.[ \t](?=[A-Z]))|[ \t]+(?:ingin|mengundang|pada|pukul|jam|hari|tanggal|on|untuk|buat|utk|bisa|ya|aja|dengan)(?:[ \t.,].*)?$",
    re.IGNORECASE,
)


_INLINE: Final = Sign(
    r"\b(?:venue|location|tempat|lokasi|alamat)[ \t]?:[ \t]*(?P<value>[^\n:;!?]{4,160}?)(?=\.[ \t]+[A-Z][A-Za-z/]{2,14}[ \t]?:|\.[ \t]*$|\.[ \t]+[A-Z])",
    "venue|location|tempat|lokasi|alamat",
    re.IGNORECASE | re.MULTILINE,
)
"""A label in the middle of a paragraph."""
_GO_THERE: Final = Sign(
    r"\b(?:bertempat di|datang ke|hadir di|di|ke)[ \t]+(?P<value>(?:kantor (?:cabang|pusat|wilayah)|ruang(?:an)? (?!virtual|zoom|daring|online)|aula|gedung|pool|gudang|pabrik|plant|workshop|lobby|lobi|mess|showroom|kampus|balai|studio|mall|plaza|hangar|hanggar)[^\n;!?]{2,100})",
    "kantor|ruang|aula|gedung|pool|gudang|pabrik|plant|workshop|lobby|lobi|mess|showroom|kampus|balai|studio|mall|plaza|hang",
    re.IGNORECASE,
)
_ROOM: Final = re.compile(
    r",[ \t]+(?P<value>(?:Ruang(?:an)?|Aula|Gedung|Gudang|Workshop|workshop|Lobby|Lobi|Plant|Hangar) [^\n;!?,]{2,60})(?=$|\n|,|\.)",
    re.MULTILINE,
)
_ROMANCE_STREET: Final = Sign(
    r"(?P<value>\d{1,4}(?: ?bis)?,? (?:rue|avenue|boulevard|place|quai|via|calle|rua|chaussée) (?:(?:de|des|du|la|le|da|do|del)[ \t]+){0,2}[A-ZÀ-Ý][^\n;!?]{2,80}?)(?=,? (?:on|at|le|this) |[.;\n]|$)",
    "rue|avenue|boulevard|place|quai|via|calle|rua|chaussée",
)
_UNCHANGED: Final = re.compile(r"[ \t]*\((?:tetap|tidak berubah|unchanged|same)\)$", re.IGNORECASE)
_BUILDING: Final = re.compile(r"(?P<building>(?:[A-Z][\w.&-]{1,20})(?: [\w.&-]{1,20}){0,3}, )$")


def find_place(text: str, without: tuple[Span, ...] = ()) -> Piece | None:
    """The address or building; the name of a meeting program is none. `without`: where no place counts."""
    for pattern in (_LABEL, _PIN, _AT, _ENGLISH_STREET, _INLINE, _STREET, _ROMANCE_STREET, _GO_THERE, _ROOM):
        for match in pattern.finditer(text):
            start, end = match.span("value")
            if pattern is _LABEL:
                end = _with_next_line(text, end)
            elif (stop := _SENTENCE_ENDS.search(text, start, end)) is not None:
                end = stop.start()
            found = piece_at(text, _from_building(text, start), _without_remark(text, start, end))
            if any(one.start <= start < one.end for one in without):
                continue
            if found is not None and is_place(found.value):
                return found
    return None


def _from_building(text: str, start: int) -> int:
    """Where an address begins whose building or yard stands before the street, at the beginning of its line."""
    line = text.rfind("\n", 0, start) + 1
    match = _BUILDING.fullmatch(text[line:start].lstrip(" •-*📍"))
    return start - len(match.group()) if match else start


def _without_remark(text: str, start: int, end: int) -> int:
    remark = _UNCHANGED.search(text, start, end)
    return remark.start() if remark else end


def is_place(text: str) -> bool:
    """Whether one can go there."""
    return len(text) > 1 and not _NO_PLACE.match(text.strip()) and not _IN_THE_NET.search(text)


def find_link(text: str) -> Piece | None:
    """The link of the meeting: one of a known program, else one that the text calls the link."""
    links = _links(text)
    for one in links:
        if _MEETING.match(one.value) and not _NO_MEETING.search(one.value):
            return one
    return next((one for one in links if _is_called_link(text, one)), None)


def _is_called_link(text: str, link: Piece) -> bool:
    start, value = link.spans[0].start, link.value
    line = text[max(text.rfind("\n", 0, start) + 1, start - 60) : start]
    if _NO_MEETING.search(value) or _FORM.search(value) or _CANCEL.search(value) or _MOVE.search(value):
        return False
    return _CALLED_LINK.fullmatch(line) is not None


def find_own_links(text: str) -> tuple[str, str]:
    """The company's own links for moving and for cancelling (rule C9), `""` where there is none."""
    moves, cancels = "", ""
    for one in _links(text):
        start = one.spans[0].start
        before = text[max(text.rfind("\n", 0, max(start - 1, 0)), start - 60, 0) : start]
        if not cancels and (
            _CANCEL.search(one.value) or (_CANCEL_WORDS.search(before) and not _MOVE_WORDS.search(before))
        ):
            cancels = one.value
        elif not moves and (_MOVE.search(one.value) or _MOVE_WORDS.search(before)):
            moves = one.value
    return moves, cancels


def is_meeting(link: str) -> bool:
    """Whether a link leads to a meeting of a known program."""
    return link.casefold().startswith("https://") and _MEETING.match(link) is not None


@lru_cache(maxsize=4)
def _links(text: str) -> tuple[Piece, ...]:
    """The links of a text. One that leads to the meeting is looked for among them, and then the company's own."""
    found = sorted([*_URL.finditer(text), *_BARE_URL.finditer(text)], key=re.Match.start)
    return tuple(piece for match in found[:100] if (piece := _link(match)) is not None)


def _link(match: re.Match[str]) -> Piece | None:
    value = match.group().rstrip(".,;:!?)*_~")
    if not value.isascii():
        return None
    link = value if value[:8].casefold() == "https://" else f"https://{value}"
    return Piece(link, (Span(match.start(), match.start() + len(value)),))


def _with_next_line(text: str, end: int) -> int:
    """Where an address that goes on in the next lines ends."""
    for _ in range(3):
        after = text.find("\n", end + 1)
        after = len(text) if after < 0 else after
        line = text[end + 1 : after]
        if not _GOES_ON.match(line) or len(line) > 120:
            break
        end = after
    return end
