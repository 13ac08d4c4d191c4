"""The words by which a company agrees, regrets, asks or names another time, in both languages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from msgspec import Struct

from undur.exchange.incoming.understood import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

Sign: TypeAlias = Literal["accepted", "regret", "sorry", "question", "offer"]
"""`sorry` is a regret that an agreement may follow; `offer` a time that they would like."""

_ACCEPTED: Final = (
    r"\b(?:tidak|tdk|tak|nggak|gak|ga|ndak|enggak) (?:apa-?apa|masalah|mengapa|papa)|\bg(?:a|ak)?pp\b|gapapa|gpapa"
    r"|\bbaik(?:lah)?\b(?! (?:tidak|belum))|\b(?:kami|kita|saya) (?:sangat |sepenuhnya |dapat |bisa )?(?:memahami|mengerti|paham|maklum\w*|hargai|menghargai|terima|menerima|setuju\w*)"
    r"|dimengerti|disetujui|dikabulkan|\bsetuju\b|\bboleh(?: saja| aja)?(?= ?[,.!]|$| kak| mbak| bu| pak)|\bsilakan\b|\bok(?:e|ay|ey)?\b|\bsiap\b|\bnoted\b|\bsip\b|kami catat|sukses selalu|semoga sukses"
    r"|sampai (?:jumpa|bertemu|ketemu)|(?:makasih|terima ?kasih) (?:atas |banyak )?(?:info|konfirmasi|kabar|pemberitahuan)\w*|bisa (?:kok|ya|dong|kak)\b(?! ?\?)"
    r"|no (?:problem|worries|issue)|(?:that|this)(?:'s| is|’s) (?:totally |perfectly |absolutely )?(?:fine|ok|okay|alright)|works (?:well |great |fine )?for (?:us|me)|sounds (?:good|great)|\bunderstood\b"
    r"|\b(?:we|i) (?:completely |fully |totally |do |can )?(?:understand|appreciate|accept|agree)|thank(?:s| you)(?: so much| very much)? for (?:letting|informing|telling|the heads|your honesty|the update)"
    r"|see you (?:then|there|on)|\bis perfect\b|happy to (?:reschedule|move|accommodate|do so)|we can (?:reschedule|move|accommodate)|\b(?:confirmed|accepted|agreed|approved)\b|of course|\bsure\b|all good|good luck|wish(?:ing)? you (?:all the best|well|every|luck|the best|success)"
)
_CANNOT: Final = (
    r"\b(?:tidak|tdk|belum|blm|nggak|gak|ga|tak) (?:dapat|bisa|dpt|mungkin|memungkinkan|berkenan)(?! hadir)"
    r"|(?:posisi|lowongan|formasi)[^.!?\n]{0,30} (?:sudah|telah) (?:terisi|diisi|ditutup|tutup|penuh)|di(?:anggap|nyatakan) (?:mengundurkan|gugur|batal)"
    r"|(?:kuota|slot|jadwal)\w*[^.!?\n]{0,20} penuh|lamaran[^.!?\n]{0,40}(?:ditolak|gugur)|\bditolak\b|belum (?:berhasil|lolos)|tidak (?:lolos|lanjut|melanjutkan|diperkenankan|diizinkan|ada jadwal lain)"
    r"|\b(?:un|not )able to|\b(?:can(?:no|['’])t|cannot|won['’]t be able)\b(?! wait)|will not be able|(?:already|fully) (?:filled|booked)|position has been filled|no longer (?:available|consider\w*|possible|open)|not (?:be )?possible"
    r"|decided (?:not to|to (?:move|go|proceed) (?:forward|ahead|on)? ?with (?:an)?other)|moved (?:forward|on) with other|your application (?:has been|is) (?:withdrawn|closed|unsuccessful)|\bregret to\b"
)
_SORRY: Final = r"dengan (?:berat hati|menyesal)|\bsayang(?:nya| sekali)\b|unfortunately|\bi['’]m afraid\b|sorry to hear|\bregret\b|\bregretfully\b|kami menyesal"
_QUESTION: Final = (
    r"[^.!?\n]{3,200}\?|boleh (?:saya |kami )?(?:tahu|tau|minta)[^.!?\n]{0,80}|mohon (?:info|informasi|sebutkan|kirimkan|lampirkan)[^.!?\n]{3,80}"
    r"|(?:please|kindly) (?:let us know|tell|send|share|provide|advise)[^.!?\n]{3,80}"
)
_OFFER: Final = (
    r"bagaimana (?:kalau|jika|bila|dengan)|gimana(?: kalau)?|\b(?:kalau|kalo|jika)\b|(?:kami|kita|saya) (?:usulkan|tawarkan|jadwalkan|pindah\w*|undur\w*|geser|majukan|ganti|ubah|reschedule)"
    r"|dijadwalkan(?: ulang)?|di(?:undur|geser|pindah|ubah|ganti|majukan)\w*|\bmenjadi\b|\badanya\b|tersedia|\bbisanya\b|jadwal baru|how about|what about|would[^.!?\n]{0,40}work|could (?:you|we)|can (?:you|we)"
    r"|propos\w+|suggest\w*|available|reschedul\w+ (?:to|for|it)|let['’]s|\binstead\b|mov(?:e|ed) (?:it |you |your interview )?to|new (?:time|slot|date)|offer you"
)
_SIGNS: Final[tuple[tuple[Sign, str], ...]] = (
    ("regret", _CANNOT),
    ("sorry", _SORRY),
    ("accepted", _ACCEPTED),
    ("offer", _OFFER),
    ("question", _QUESTION),
)
_PATTERNS: Final = {sign: re.compile(words, re.IGNORECASE | re.MULTILINE) for sign, words in _SIGNS}
_MOST: Final = 200


class Signal(Struct, frozen=True):
    """A sign, and the words that give it, half-open in the text."""

    sign: Sign
    words: Span


def signals_in(text: str) -> list[Signal]:
    """Every sign of a text, in the order of the text; a negated agreement is none."""
    return sorted(_signals(text), key=lambda one: one.words.start)


def _signals(text: str) -> Iterator[Signal]:
    refused = [match.span() for match in _PATTERNS["regret"].finditer(text)]
    for sign, pattern in _PATTERNS.items():
        for number, match in enumerate(pattern.finditer(text)):
            if number == _MOST:
                break
            inside = any(start <= match.start() < end for start, end in refused)
            if sign == "accepted" and (inside or _is_negated(text, match.start())):
                continue
            start = match.start() + len(match.group()) - len(match.group().lstrip())
            yield Signal(sign, Span(start, match.end()))


def _is_negated(text: str, start: int) -> bool:
    return (
        re.search(r"\b(?:tidak|tdk|belum|nggak|gak|not|never|don['’]t|n['’]t)[ ](?:\w+ )?$", text[:start]) is not None
    )
