"""The roots of Indonesian words, as far as messages about interviews need them: `dijadwalkannya` → `jadwal`.

Only a root of the list is ever taken, so that an English word or a name stays what it is.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

_LISTED: Final = """
    jadwal atur ubah ganti geser pindah tunda undur mundur maju alih tukar susul batal tentu pilih putus usul tawar minta mohon tanya kirim aju beri
    hadir datang ikut lanjut lamar undang panggil hubung kabar tunggu jawab balas konfirmasi sampai hambat
    minat harap gabung kerja semangat antusias rindu impi damba idam bangga senang gembira bahagia haru sanjung syukur hargai apresiasi
    maaf sesal ampun maklum sungkan sedih kecewa sayang
    sesuai serah leluasa longgar sedia luang sempat kosong cocok paksa halang kendala
    sakit rawat duka makam wafat nikah lahir antar jemput damping jaga tugas dinas
    terima tanda kontrak celaka jebak macet rusak tutup tabrak tahan
    reschedule cancel interview adjust interest prefer confirm follow join sign resign offer update arrange
"""
_ROOTS: Final = frozenset(_LISTED.split())
_PREFIXES: Final = (
    *(("", ""), ("di", ""), ("ter", ""), ("ke", ""), ("se", ""), ("ber", ""), ("be", ""), ("per", ""), ("ku", "")),
    *(("meny", "s"), ("peny", "s"), ("ny", "s"), ("mem", "p"), ("pem", "p"), ("mem", ""), ("pem", ""), ("men", "t")),
    *(("men", ""), ("pen", "t"), ("pen", ""), ("meng", "k"), ("meng", ""), ("peng", "k"), ("peng", ""), ("nge", "")),
    *(
        ("ng", "k"),
        ("ng", ""),
        ("n", "t"),
        ("n", ""),
        ("m", "p"),
        ("me", ""),
        ("pe", ""),
        ("diper", ""),
        ("memper", ""),
    ),
    *(("keter", ""), ("ketidak", ""), ("pember", ""), ("member", ""), ("dike", ""), ("pel", "l"), ("ngel", "l")),
)
"""Prefix → the first letter of the root that it swallowed."""
_SUFFIXES: Final = (
    "",
    "kan",
    "an",
    "in",
    "i",
    "nya",
    "kannya",
    "annya",
    "inya",
    "ku",
    "mu",
    "lah",
    "kah",
    "pun",
    "kanlah",
)
_SHORTEST: Final = 5


@lru_cache(maxsize=8192)
def root_of(word: str) -> str:
    """The root of a small-lettered word; the word itself where it has none of the list."""
    if word in _ROOTS or len(word) < _SHORTEST:
        return word
    for prefix, swallowed in _PREFIXES:
        if not word.startswith(prefix):
            continue
        rest = swallowed + word[len(prefix) :]
        for suffix in _SUFFIXES:
            if rest.endswith(suffix) and rest[: len(rest) - len(suffix)] in _ROOTS:
                return rest[: len(rest) - len(suffix)]
    return word
