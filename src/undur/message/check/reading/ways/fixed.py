"""Things that cannot be moved, or were moved by others, or move house: part of a reason, not a wish (`sidang yang tidak bisa digeser`)."""

from __future__ import annotations

import re
from typing import Final

_MOVED: Final = (
    "jadwal|geser|pindah|undur|mundur|maju|tunda|ubah|ganti|alih|tukar|atur|reschedule|tinggal|ditinggal"
    "|moved?|rescheduled?|rearranged?|postponed?|delay(?:ed)?|shift(?:ed)?|changed?|swap(?:ped)?|switch(?:ed)?|preponed?|deferr?e?d?"
)
_FIXED: Final = re.compile(
    rf"(?<!\w)(?:(?<!boleh )(?<!bisa )(?<!apa )(?:tidak|belum|tanpa) (?:(?!kalau )\w{{1,12}} ){{0,2}}(?:{_MOVED})"
    rf"|(?:can not|could not|will not|would not|not be|no way to|unable to|impossible to|refuse\w* to|nobody can|no one can) (?:\w{{1,12}} ){{0,2}}(?:{_MOVED})"
    r"|(?:undur|menarik|mundur|tarik) diri|mundur (?:dari|saja|karena)|saya mundur(?! (?:ke|jadi|sehari))"
    r"|pindah (?:domisili|rumah|kota|tempat|kerja|tugas|ikut|negara|sekolah|ke (?!hari|tanggal|jam|minggu|pekan|senin|selasa|rabu|kamis|jumat|sabtu|besok|lusa|awal|akhir|pagi|siang|sore|bulan|waktu|jadwal|sesi|opsi|lain|yang|kapan|slot|\d)\w+)"
    rf"|(?:has|have|had|was|were|got|is) (?:\w{{1,12}} )?(?:been )?(?:moved|preponed|changed|shifted|brought forward|rescheduled|postponed|delayed))(?!\w)"
)


def without_fixed(plain: str) -> str:
    """Plain words without what is told to be unmovable or to have been moved already."""
    return _FIXED.sub(" ", plain)
