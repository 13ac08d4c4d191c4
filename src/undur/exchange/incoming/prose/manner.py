"""In which language a text is written, by which channel it came, and what in it smells of fraud."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.exchange.incoming.prose.signs import Sign
from undur.exchange.incoming.understood import Piece, Span

if TYPE_CHECKING:
    from undur.plan.codes import Channel, Language

_INDONESIAN_WORDS: Final = (
    "yang dan di untuk dengan pada kami anda saya hari tanggal pukul jam tempat posisi wawancara undangan mengundang mohon harap terima kasih "
    "bapak ibu kak selamat pagi siang sore dari ini akan tidak bisa ya besok dapat kita kamu buat kalau mau aja nih juga dulu lewat sudah belum sampai jadwal nanti sama hadir konfirmasi perusahaan sebagai telah lamaran"
)
_INDONESIAN: Final = frozenset(_INDONESIAN_WORDS.split(" "))
_ENGLISH_WORDS: Final = (
    "the and of to for with on at we you your our is are will would be this that please thank thanks position role "
    "invite invited dear regards looking forward team like from confirm let know"
)
_ENGLISH: Final = frozenset(_ENGLISH_WORDS.split(" "))
_WORD: Final = re.compile(r"[a-z]+")
_MAIL: Final = re.compile(
    r"^(?:from|dari|subject|subjek|perihal|hal)\s*:|^dengan hormat\b|^(?:hormat kami|best regards|kind regards|sincerely)\b",
    re.IGNORECASE | re.MULTILINE,
)
_CHAT: Final = re.compile(
    r"^\*[^*\n]{2,60}\*\s*$|\*[^*\s][^*\n]{0,60}\*|(?<!\w)(?:kak|gan|sis)\b|\bwa\b|whatsapp|^\[?\d{1,2}/\d{1,2}/\d{2,4}[, ]",
    re.IGNORECASE | re.MULTILINE,
)
_PORTAL: Final = re.compile(
    r"\b(?:melalui|via|di|tim|aplikasi|through|on|from|your|team)[ \t]+(?:jobstreet|glints|kalibrr|linkedin|dealls|karir\.com|indeed|loker\.id|techinasia)\b"
    r"|^(?:jobstreet|glints|kalibrr|linkedin|dealls|indeed)\b[^\n]{0,30}$",
    re.IGNORECASE | re.MULTILINE,
)
"""Where a job site speaks for itself."""
_DOCUMENTS: Final = Sign(
    r"(?:kirim(?:kan)?|lampirkan|unggah|upload|send|email|isi(?:kan)?|submit|provide)\b[^.\n]{0,60}\b(?:KTP|NIK|kartu keluarga|KK|nomor rekening|rekening|kartu ATM|ATM|OTP|PIN|NPWP|passport|identity card|ID card|bank account|credit card)\b",
    "ktp|nik|kartu|kk|rekening|atm|otp|pin|npwp|passport|card|account",
    re.IGNORECASE,
)
_FEE: Final = Sign(
    r"\b(?:biaya|(?:mem)?bayar(?:kan)?\b[^.\n]{0,40}\b(?:rp|uang|ribu|administrasi)|uang (?:administrasi|pendaftaran|seragam|muka|pelatihan|medical)|uang jaminan|deposit|travel agent|agen perjalanan|fee)\b",
    "biaya|bayar|uang|deposit|agen|fee",
    re.IGNORECASE,
)
_NO_FEE: Final = re.compile(
    r"\b(?:tanpa|tidak|bebas|no|without|free of|never|gratis|ditanggung|covered|reimburse\w*)\b", re.IGNORECASE
)
_SENTENCE: Final = re.compile(r"(?:[^\n.!?]|\.(?=\d)){3,400}")


def language_of(text: str) -> Language | None:
    """The language, by its small words; `None` where they are few or evenly spread."""
    words = _WORD.findall(text[:20_000].casefold())
    indonesian, english = (sum(map(known.__contains__, words)) for known in (_INDONESIAN, _ENGLISH))
    if indonesian == english:
        return None
    return "id" if indonesian > english else "en"


def channel_of(text: str) -> Channel | None:
    """The channel that a pasted text shows signs of; `None` where it shows none."""
    if _PORTAL.search(text):
        return "portal"
    if _MAIL.search(text):
        return "email"
    return "whatsapp" if _CHAT.search(text) else None


def documents_wanted(text: str) -> Piece | None:
    """Where identity papers or account data are to be sent before anybody has met (rule D7)."""
    match = _DOCUMENTS.search(text)
    return None if match is None else Piece(match.group(), (Span(*match.span()),))


def money_wanted(text: str) -> Piece | None:
    """The sentence that speaks of money to be paid, as it is kept in the notes."""
    for match in _SENTENCE.finditer(text) if _FEE.may_be_in(text) else ():
        if _FEE.pattern.search(match.group()) and not _NO_FEE.search(match.group()):
            start = match.start() + len(match.group()) - len(match.group().lstrip())
            return Piece(" ".join(match.group().split()), (Span(start, match.start() + len(match.group().rstrip())),))
    return None
