"""A friend is named only once both sides have agreed to it (rule F5)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.message.check.finding import Repair
from undur.message.check.reading.sentences import folded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.message.check.finding import Finding
    from undur.message.check.letter import Letter


_FRIEND: Final = re.compile(
    r"(?<!\w)(?:(?:[Tt]eman|[Kk]awan|[Rr]ekan|[Ss]ahabat|[Kk]olega|[Aa]dik kelas|[Kk]akak kelas|[Ss]epupu|[Kk]enalan|[Tt]etangga)(?: (?:saya|kerja|kuliah|lama|satu|sekantor|tim|baik|dekat|seangkatan|sekolah|kami)){0,3}"
    r"|(?:[Mm]y|a|an old) (?:\w+ )?(?:friend|colleague|co-?worker|classmate|mate|cousin|flatmate|teammate|schoolmate)"
    r"|[Mm]erekomendasikan|[Mm]enyarankan|[Rr]ekomendasi(?:kan)?|[Rr]ecommend(?:ing)?|[Ss]uggest(?:ing)?|[Rr]efer(?:ring)?|[Ii]ntroduce)"
    r",? (?!Prof|Dr)(?:(?:namanya|bernama|yaitu|yakni|called|named|Mas|Mbak|Pak|Bu|Sdri?\.?) )?(?P<name>[A-Z][a-z'-]+(?: [A-Z][a-z'-]+){1,2})"
)
"""A friend by the whole name, in the body as it is written."""
_RECOMMENDING: Final = re.compile(
    r"(?<!\w)(?:\w*rekomendasi\w*|menyarankan|recommend\w*|referr?\w*|introduc\w+|cocok (?:sekali |banget )?untuk|silakan (?:dipanggil|dihubungi|hubungi)|suggest|instead of me|pengganti saya|menggantikan saya)(?!\w)"
)
_ENCLOSED: Final = re.compile(
    r"(?<!\w)(?:cv|curriculum vitae|resume|résumé|nomor(?:nya)?|no\.? ?(?:hp|wa|telp)|number|phone|hp(?:nya)?|wa(?:nya)?)(?!\w)[^.\n]{0,40}?(?:\d[\d -]{6,}|terlampir|attached|lampir\w*|enclos\w+|ini)"
)
"""What belongs to the friend and not into the message."""


def consent(letter: Letter) -> Iterator[Finding]:
    """A friend by the whole name while a consent is missing; with both, still without number or CV."""
    referral = letter.case.interview.referral
    told = letter.choices.kind == "referral" or _RECOMMENDING.search(letter.fold) is not None
    agreed = referral is not None and referral.friend_agreed and referral.company_agreed
    places = [
        found.span("name")
        for found in _FRIEND.finditer(letter.body)
        if told and not letter.from_record(*found.span("name"))
    ]
    if referral is not None and referral.name.strip():
        name = folded(" ".join(referral.name.split()))
        own = [found.span() for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", letter.fold)]
        places = own + [place for place in places if place not in own]
    if agreed:
        places = _enclosed(letter) if places else []
    for start, end in places:
        repair = (
            None
            if agreed
            else Repair(start, end, "seorang rekan" if letter.choices.language == "id" else "a colleague")
        )
        yield letter.finding("referral_without_consent", (start, end), repair, letter.body[start:end])


def _enclosed(letter: Letter) -> list[tuple[int, int]]:
    found = _ENCLOSED.search(letter.fold)
    return (
        []
        if found is None or letter.choices.kind != "referral" or letter.from_record(*found.span())
        else [found.span()]
    )
