"""For which position."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.exchange.incoming.prose.labels import labelled, piece_at

if TYPE_CHECKING:
    from undur.exchange.incoming.understood import Piece

_LABEL: Final = labelled(
    r"(?:untuk )?posisi(?: yang)?(?: dilamar)?", r"jabatan(?: yang dilamar)?", r"position(?: applied(?: for)?)?", r"role", r"job title", r"lowongan", r"formasi",
    r"vacancy", r"job",
)  # fmt: skip
_ID: Final = re.compile(
    r"\b(?:posisi|jabatan|lowongan|formasi)(?:[ \t]*[:=][ \t]*|[ \t\n]+)(?:sebagai[ \t]+)?(?P<value>[*_\"“]?[A-Za-z][^\n.,;:!?|]{1,70})",
    re.IGNORECASE,
)
_AS: Final = re.compile(r"\b(?:sebagai|melamar)[ \t]+(?P<value>[A-Z][^\n.,;:!?|]{1,60})")
_EN_AFTER: Final = re.compile(
    r"\b(?:position|role|post|job|vacancy|opening|opportunity)[ \t\n]+(?:of|as|for|:)[ \t\n]+(?:an?[ \t]+|the[ \t]+|our[ \t]+)?(?P<value>[A-Z][^\n.,;:!?|]{1,60})"
)
_EN_FOR: Final = re.compile(
    r"\binterview(?:ing)?[ \t\n]+(?:for|as)[ \t\n]+(?:an?[ \t]+|the[ \t]+|our[ \t]+)?(?P<value>[A-Z][^\n.,;:!?|]{1,60})"
)
_EN_BEFORE: Final = re.compile(
    r"\b(?:the|our|an?|for|as)[ \t\n]+(?:open[ \t]+)?(?P<value>[A-Z][\w/&+#.’'-]*(?:[ \t]+(?:[A-Z(][\w/&+#.)’'-]*|of|and|&)){0,6})[ \t\n]+(?:position|role|vacancy|opening|job|opportunity)\b"
)
_TITLE: Final = re.compile(
    r"(?:interview|wawancara)(?:[ \t]+(?:kerja|user|hr|hrd|online|invitation|undangan))*[ \t]*(?:[-–—|:]|for|untuk|as|sebagai)[ \t]*(?:posisi[ \t]+|the[ \t]+)?(?P<value>[^\n|,;:]{2,60})",
    re.IGNORECASE,
)
_WHOLE_TITLE: Final = re.compile(
    r"^(?:undangan[ \t]+)?(?:interview|wawancara)(?:[ \t]+(?:kerja|user|hrd?|online))*[ \t]+(?P<value>[A-Z][^\n|,;:]{2,60})$",
    re.IGNORECASE,
)
_STOP: Final = re.compile(
    r"[ \t]+(?:di|pada|yang|dengan|untuk|dari|oleh|kami|bersama|telah|akan|dan kami|at|in|on|with|from|which|that|we|you|has|is|was|will|via|tanggal|hari|besok|pukul|jam|interview|wawancara|"
    r"[-–—|]|anda|saudara|sdr|ini|tersebut)(?:[ \t]+.*)?$|[ \t]*[(*_\"”|].*$",
    re.IGNORECASE,
)
_NO_ROLE: Final = re.compile(
    r"^(?:invitation|undangan|interview|wawancara|online|offline|user|hr|hrd|kerja|ini|tersebut|yang|anda|applied|as|of|for|you|the|this|with .*|dengan .*|di .*|at .*|bersama .*|kandidat|pelamar|berikut|pt .*|cv .*|\W*)$",
    re.IGNORECASE,
)


def find_role(text: str, title: str = "") -> Piece | None:
    """The position that a text names; the title's words count where the text itself has none. `title` begins the text."""
    for pattern in (_LABEL, _ID, _EN_BEFORE, _EN_AFTER, _EN_FOR, _AS):
        for match in pattern.finditer(text):
            found = _tidied(text, match)
            if found is not None:
                return found
    in_title = _TITLE.search(title) or _WHOLE_TITLE.search(title)
    return _tidied(title, in_title) if in_title else None


def _tidied(text: str, match: re.Match[str]) -> Piece | None:
    value = match["value"]
    stripped = value.lstrip('*_"“ ')
    start = match.start("value") + len(value) - len(stripped)
    stripped = _STOP.sub("", stripped)
    found = piece_at(text, start, start + len(stripped))
    if found is None or not 2 <= len(found.value) <= 60 or _NO_ROLE.match(found.value):
        return None
    return found
