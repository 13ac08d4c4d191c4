"""The news itself: that one will not come (rules M13, M14)."""

from __future__ import annotations

from typing import Final

from undur.message.check.reading.ways.notation import Ways

NEWS: Final = Ways(
    """
    tidak (jadi |akan |bisa |dapat )?(meneruskan|teruskan|melanjutkan|melangkah|hadir), (tidak|belum) (bisa|dapat|jadi|sempat|akan|mungkin|hadir|datang|ikut|lanjut), batal, halang, mundur, undur, cancel, urung
    (can not|could not|will not|shall not|would not|not able|unable|not be able|not going|am not|no longer able) … (make|come|attend|be there|be present|join|do|manage|get there|take part|go|going|coming|proceed|continue|part), (have|need|had|must|going|like|want|wish|has) (to )?(cancel|withdraw|pull out|drop out|decline|pass|step back|bow out|stand down|call it off), cancel*, withdraw*, declin*, no (use|good) (to|for) me, pull* out, drop* out, bow* out, (this|it) is to (cancel|withdraw), miss* (it|the interview|our|my)
    """
)
"""That one will not come, or will not go on."""
