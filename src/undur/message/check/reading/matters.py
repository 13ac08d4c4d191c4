"""What a reason is about, in the words people use, against the reasons of the taxonomy (etiquette.md §C, rule M10)."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from undur.message.check.reading.lazy import Words, words

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping

KIN: Final = words(
    r"keluarga\w*", r"(?:ibu|ayah|bapak|anak|istri|suami|kakak|adik|nenek|kakek|mertua|orang tua|mama|papa|paman|bibi|om|tante)(?:ku|nya| mertua|(?: \w+)? saya)",
    r"family", r"(?:my|our) (?:\w+ )?(?:mother|father|mum|mom|dad|son|daughter|child|children|kids?|wife|husband|partner|grand\w+|brother|sister|baby|parents?|uncle|aunt|in-laws?)(?:'s)?",
    r"pernikahan", r"nikahan", r"lamaran adik", r"aqiqah", r"wedding", r"childcare", r"childminder", r"babysitter",
)  # fmt: skip

MATTERS: Final[Mapping[str, Words]] = MappingProxyType(
    {
        "illness": words(
            r"sakit", r"demam", r"dirawat", r"rawat inap", r"opname", r"(?:kurang|tidak) (?:sehat|enak badan)", r"cedera", r"covid\w*", r"flu", r"operasi", r"jatuh sakit", r"masuk angin",
            r"ill", r"illness", r"sick", r"unwell", r"fever", r"not (?:feeling )?well", r"surgery", r"injur\w+", r"poisoning", r"migraine",
        ),
        "family": KIN,
        "death": words(r"meninggal(?!kan)\w*", r"berduka", r"kedukaan", r"duka", r"pemakaman", r"wafat", r"berpulang", r"bereavement", r"funeral", r"passed away", r"died", r"(?:a|the) death"),
        "offer": words(
            r"(?:menerima|ambil|mengambil|dapat|mendapat\w*|terima|memilih) (?:\w+ )?(?:penawaran|tawaran|pekerjaan|kerja(?:an)?|offer\w*)\w*(?: lain| baru| kerja)*", r"diterima (?:bekerja|kerja|di)",
            r"(?:accepted|taken|signed|received|got|been offered|take|taking) (?:\w+ ){0,3}(?:offer|position|role|job|post)", r"offer(?:ed)? elsewhere", r"(?:another|new) (?:job|offer)", r"(?:tanda ?tangan|menandatangani|teken)\w* kontrak", r"signed",
        ),
        "exam": words(r"ujian", r"sidang", r"skripsi", r"uas", r"uts", r"wisuda", r"seminar proposal", r"kuliah", r"exam\w*", r"thesis", r"viva", r"lectures?", r"finals", r"dissertation"),
        "study": words(r"(?:lanjut|melanjutkan|meneruskan) (?:studi|kuliah|sekolah|pendidikan)", r"studi", r"beasiswa", r"s2", r"stud(?:y|ies)", r"master's", r"scholarship", r"back to (?:school|university|college)", r"degree"),
        "work": words(r"(?:tugas|pekerjaan|urusan|keperluan) (?:kantor|dinas)", r"dinas", r"lembur", r"shift\w*", r"jaga", r"rapat", r"atasan\w*", r"kantor", r"audit", r"work (?:trip|commitment|deadline|emergency|duty|meeting)", r"(?:current|present) (?:job|employer|role|company|work)", r"on call", r"my (?:manager|boss|shift|ward)", r"(?:to )?cover", r"rota", r"roster\w*", r"client", r"klien", r"ditugaskan", r"penugasan", r"tugas", r"mengawas\w*", r"deploy\w*", r"deadline", r"at work"),
        "commitment": words(r"komitmen\w*", r"bentrok\w*", r"berbenturan", r"bersamaan", r"(?:commitment|engagement|appointment)s?", r"clash\w*", r"conflict\w*", r"prior"),
        "transport": words(r"penerbangan", r"pesawat", r"kereta", r"kapal", r"banjir", r"ban \w*bocor", r"mogok", r"macet\w*", r"terjebak", r"terhalang", r"terhambat", r"kecelakaan", r"flights?", r"trains?", r"ferry", r"strike", r"broke(?:n)? down", r"flood\w*", r"traffic", r"held up", r"transport", r"accident", r"hujan\w*", r"rain"),
        "distance": words(r"terlalu jauh", r"jauh dari", r"jarak", r"too far", r"commute", r"distance", r"so far from"),
        "relocation": words(r"pindah (?:domisili|rumah|kota|ke|tempat tinggal)", r"dipindahtugaskan", r"pindah", r"pulang ke", r"kembali ke", r"posted to", r"return to", r"emigrat\w+", r"relocat\w+", r"moving (?:to|away|out)", r"moved (?:to|away)"),
        "role": words(r"arah (?:karier|karir|lain|pekerjaan)\w*", r"(?:rencana )?(?:karier|karir)\w*", r"(?:kurang|tidak|belum) (?:sesuai|cocok)", r"berbeda dari", r"bidang lain", r"direction", r"career", r"(?:right|good|best) (?:fit|match)", r"fit for me", r"different field", r"not what i"),
        "salary": words(r"gaji\w*", r"ekspektasi\w*", r"rentang", r"upah", r"salary", r"pay", r"wages?", r"range", r"compensation"),
        "contract": words(r"kontrak\w*", r"contract", r"non-?compete", r"notice period"),
        "tech": words(r"listrik", r"internet\w*", r"sinyal", r"laptop\w*", r"gangguan (?:teknis|jaringan)", r"jaringan", r"power (?:cut|outage)", r"outage", r"technical", r"connection", r"wi-?fi"),
        "emergency": words(r"darurat", r"musibah", r"emergency"),
        "unready": words(r"(?:mem)?persiap\w+", r"belum siap", r"prepare\w*", r"not ready", r"gugup", r"nervous"),
        "leisure": words(r"konser", r"liburan", r"jalan-jalan", r"nonton", r"concert", r"holiday", r"vacation", r"match", r"festival"),
    }
)  # fmt: skip
"""Matter → its words."""

_TELLS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "offer_accepted": "offer", "offer_pending": "offer commitment", "other_interview": "commitment work",
        "illness_self": "illness", "illness_mild": "illness", "health_long": "illness",
        "family_emergency": "family death emergency", "emergency": "emergency family death illness transport",
        "bereavement": "death family", "caregiving": "family", "family_event": "family commitment",
        "exam_thesis": "exam study", "study": "study exam relocation", "work_duty": "work commitment contract",
        "transport": "transport", "traffic_late": "transport", "weather_mild": "transport",
        "tech_failure": "tech", "distance": "distance relocation", "relocation": "relocation distance",
        "role_mismatch": "role study", "values_culture": "role", "career_change": "role study offer",
        "change_of_mind": "role unready", "salary": "salary role", "contract_ban": "contract work",
        "unprepared": "unready", "leisure": "leisure", "childish_excuse": "leisure",
    }
)  # fmt: skip
"""Reason of the taxonomy → the matters that tell it."""


def matters_in(text: str) -> Iterator[tuple[str, re.Match[str]]]:
    """The matters that a folded sentence speaks of, with the place; a relative's illness is a family matter."""
    kin = KIN.search(text) is not None
    for name, pattern in MATTERS.items():
        found = pattern.search(text)
        if found is not None and not (kin and name == "illness"):
            yield name, found


def tells(code: str) -> frozenset[str]:
    """The matters that tell a reason; none where the taxonomy gives no words for it (`other`)."""
    return frozenset(_TELLS.get(code, "").split())
