"""How the checker reads: many spellings as one, what is said whatever the words, and what is left in doubt."""

from __future__ import annotations

import datetime as dt
import importlib
import pkgutil
from typing import TYPE_CHECKING, Any, Final

import pytest
from msgspec.structs import replace

from letters import bahari, desk, northwind, slots_after
from undur.message.check import others, reading
from undur.message.check.reading import ways
from undur.message.check.reading.lazy import Words
from undur.message.check.reading.plain import plain
from undur.message.check.reading.sentences import folded
from undur.message.check.reading.ways.asking import ASK
from undur.message.check.reading.ways.fixed import without_fixed
from undur.message.check.reading.ways.interest import INTEREST
from undur.message.check.reading.ways.notation import Ways
from undur.message.check.reading.ways.regret import REGRET
from undur.message.check.reading.ways.thanks import THANKS
from undur.message.check.reading.ways.yielding import FLEXIBLE
from undur.plan.interview import Interview

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.message.check.finding import Finding

_codes: Final[Any] = importlib.import_module("re._constants")
_parser: Final[Any] = importlib.import_module("re._parser")
_SAID: Final = (
    (FLEXIBLE, "Silakan Bapak yang menentukan waktunya."),
    (FLEXIBLE, "Kalau bukan jam segitu, saya tetap bisa kok."),
    (FLEXIBLE, "Bebas kak, ngikut jadwal kakak aja."),
    (FLEXIBLE, "Should none of these be possible, I will gladly come when you ask."),
    (FLEXIBLE, "If there is a better slot in your calendar, I will take it."),
    (INTEREST, "Posisi ini yang saya cari selama ini."),
    (INTEREST, "Saya tidak sabar bertemu tim Bapak."),
    (INTEREST, "I'm as keen as ever to join."),
    (INTEREST, "Your company is where I see my future."),
    (THANKS, "Hatur nuhun Pak, tos diundang."),
    (THANKS, "It was very good of you to ask me in."),
    (REGRET, "Nyuwun pangapunten nggih Bu."),
    (REGRET, "I hate to do this to you."),
    (ASK, "Boleh nggak kalau diganti hari?"),
    (ASK, "Izin reschedule ya Pak."),
    (ASK, "I wonder whether we could meet later in the week."),
)
_NOT_SAID: Final = (
    (FLEXIBLE, "Could it be moved to Thursday at 2 or Friday at 9?"),
    (FLEXIBLE, "Apakah bisa dipindah ke Senin 7 Desember jam 10 atau Selasa 8 Desember jam 9?"),
    (FLEXIBLE, "I really want to work with you."),
    (INTEREST, "Saya ingin meminta perubahan jadwal."),
    (INTEREST, "I would like to ask for another day."),
    (ASK, "Sidang itu tidak bisa digeser."),
    (ASK, "Bulan depan saya pindah ke Kendari."),
    (ASK, "The hearing was moved up."),
)
_GOOD: Final = (
    "Good morning Ms Clarke, this is Dewi Lestiani, candidate for Data Analyst. Thank you for the interview on Thursday "
    "26 November at 14:00. I am sorry, my employer has called me to an audit that day. {ask} {free} {warm}\n\nKind regards,\n"
    "Dewi Lestiani"
)
_ASK: Final = "Could we meet on Monday 30 November at 10:00 or Tuesday 1 December at 14:00?"
_FREE: Final = "Any other time that suits you will do."
_WARM: Final = "I remain very interested in the role."


@pytest.mark.parametrize(
    ("chatted", "standard"),
    [
        ("sy blm bs dtg", "saya belum bisa dtg"),
        ("boleh gak di-reschedule?", "boleh tidak reschedule ?"),
        ("wawancaranya dijadwalkan ulang", "wawancara jadwal ulang"),
        ("Trims bgt ya Bu", "terima kasih ibu"),
        ("I'm so very sorry, I can't", "I am sorry I cannot"),
    ],
)
def test_a_chat_and_a_letter_share_their_plain_words(chatted: str, standard: str) -> None:
    assert plain(folded(chatted)) == plain(folded(standard))


@pytest.mark.parametrize("word", ["harus", "business", "meninggalkan", "selama"])
def test_a_word_that_only_looks_like_a_root_stays_what_it_is(word: str) -> None:
    assert plain(word) == word


@pytest.mark.parametrize(("way", "sentence"), _SAID)
def test_what_is_said_in_other_words_is_heard(way: Ways, sentence: str) -> None:
    assert way.said(without_fixed(plain(folded(sentence))))


@pytest.mark.parametrize(("way", "sentence"), _NOT_SAID)
def test_what_is_not_said_is_not_heard(way: Ways, sentence: str) -> None:
    assert not way.said(without_fixed(plain(folded(sentence))))


_TOO_MUCH: Final = (
    ("rude_blaming", "Your HR department can't even get a date right."),
    ("rude_blaming", "You clearly don't value people's time."),
    ("demanding", "It has to be Monday."),
    ("demanding", "Book me in for Monday morning."),
    ("overshare_reason", "My brother Kevin has been arrested again."),
    ("overshare_reason", "I owe the bank a lot, and the bailiffs are coming."),
)
_HARMLESS: Final = (
    "I know how busy your team must be.",
    "Sorry for the slow reply yesterday.",
    "I will make sure to be there on time.",
    "I must say how pleased I was with your call.",
    "I would love to learn from your team.",
    "My sister recommended your company to me years ago.",
    "I want you to know that I am grateful.",
)


@pytest.mark.parametrize(("fault", "sentence"), _TOO_MUCH)
def test_a_sentence_too_many_is_found_in_a_message_that_is_else_good(fault: str, sentence: str) -> None:
    assert fault in _severities(_GOOD.format(ask=_ASK, free=_FREE, warm=f"{_WARM} {sentence}"))


@pytest.mark.parametrize("sentence", _HARMLESS)
def test_a_harmless_sentence_beside_it_is_none(sentence: str) -> None:
    found = _severities(_GOOD.format(ask=_ASK, free=_FREE, warm=f"{_WARM} {sentence}"))
    assert not set(found) & {fault for fault, _ in _TOO_MUCH}


def _severities(body: str) -> dict[str, str]:
    one = desk(northwind(), "reschedule", "whatsapp", 60, language="en")
    return {finding.fault: finding.severity for finding in one.read(body).findings}


def test_a_plain_absence_is_a_warning_and_a_sentence_in_doubt_makes_it_a_hint() -> None:
    assert _severities(_GOOD.format(ask=_ASK, free=_FREE, warm="")).get("no_warmth") == "warning"
    assert _severities(_GOOD.format(ask=_ASK, free="", warm=_WARM)).get("not_flexible") == "warning"
    strange = _GOOD.format(ask=_ASK, free=_FREE, warm="I shall sing about Northwind until spring.")
    assert _severities(strange).get("no_warmth") == "hint"
    odd = _GOOD.format(ask=_ASK, free="Or else the cat may tell us both.", warm=_WARM)
    assert _severities(odd).get("not_flexible") == "hint"


def test_a_message_that_says_it_all_is_left_alone() -> None:
    found = _severities(_GOOD.format(ask=_ASK, free=_FREE, warm=_WARM))
    assert set(found) <= {"channel_mismatch", "outside_office_hours", "wrong_clock_greeting"}


@pytest.mark.parametrize(
    "clock", ["21.00 waktu Jakarta", "2 pm London time", "10 pm in Singapore", "9 am New York time"]
)
def test_an_hour_by_the_clock_of_a_city_is_the_same_moment(clock: str) -> None:
    body = _GOOD.format(ask=_ASK, free=_FREE, warm=_WARM).replace("14:00. I", f"{clock}. I")
    assert "wrong_date" not in _severities(body)
    assert "wrong_date" in _severities(
        body.replace("21.00", "20.00").replace("2 pm", "3 pm").replace("10 pm", "11 pm").replace("9 am", "8 am")
    )


def _first(kind: Any, body: str, fault: str, **fields: Any) -> Finding:
    one = desk(northwind(**fields), kind, "whatsapp", 60, language="en")
    return next(finding for finding in one.read(body).findings if finding.fault == fault)


def _repaired(kind: Any, body: str, fault: str, **fields: Any) -> str:
    repair = _first(kind, body, fault, **fields).repair
    assert repair is not None
    return body[: repair.start] + repair.text + body[repair.end :]


def test_the_position_is_put_behind_the_name_on_one_key() -> None:
    body = _GOOD.format(ask=_ASK, free=_FREE, warm="I remain very interested.").replace(
        ", candidate for Data Analyst", ""
    )
    assert "this is Dewi Lestiani, candidate for Data Analyst." in _repaired("reschedule", body, "no_name_or_role")


def test_an_order_becomes_the_question_of_the_record_on_one_key() -> None:
    order = "Move my interview to Monday 30 November at 10:00 or Tuesday 1 December at 14:00."
    body = _GOOD.format(ask=order, free=_FREE, warm=_WARM).replace("my employer", "I can't come, my employer")
    mended = _repaired("reschedule", body, "demanding", slots=slots_after(northwind().starts))
    assert "Move my interview" not in mended
    assert "fit in with your schedule" in mended


def test_a_cancellation_loses_its_wish_for_another_time_on_one_key() -> None:
    body = (
        "Good morning Ms Clarke, this is Dewi Lestiani, candidate for Data Analyst. Thank you for the interview on Thursday 26 "
        "November at 14:00. I am sorry, I have to withdraw because I have accepted another offer. Could we meet on Monday 30 "
        "November at 10:00 instead? I hope our paths cross again.\n\nKind regards,\nDewi Lestiani"
    )
    assert "instead?" not in _repaired("cancel", body, "mixed_intent")


@pytest.mark.parametrize(
    "sentence",
    [
        "My friend Rani Kusuma would be perfect, I recommend her.",
        "I recommend my colleague Rani Kusuma, who knows nothing of it yet.",
    ],
)
def test_a_friend_by_name_needs_the_consents_though_the_record_knows_none(sentence: str) -> None:
    body = f"Dear Ms Clarke,\n\nThank you for your understanding. {sentence}\n\nKind regards,\nDewi Lestiani"
    assert _first("referral", body, "referral_without_consent").detail == "Rani Kusuma"


@pytest.mark.parametrize(
    "line",
    [
        "My home address is 18 Elm Grove, Bristol.",
        "My national ID is 29005120103847.",
        "Alamat saya Jl. Melati 5 RT 02.",
    ],
)
def test_a_home_address_and_an_identity_number_are_private(line: str) -> None:
    body = _GOOD.format(ask=_ASK, free=_FREE, warm=f"{_WARM} {line}")
    assert "private_data" in _severities(body)


def test_ten_thousand_other_interviews_are_found_by_their_first_words() -> None:
    one = desk(bahari(reason="relocation"), "cancel", "email", 60)
    others = tuple(
        Interview(id=f"o{at}", company=f"PT Angin{at} Timur", starts=bahari().starts) for at in range(10_000)
    )
    full = one._replace(plan=replace(one.plan, interviews=(*one.plan.interviews, *others)))
    body = one.written().body
    assert full.faults(body) == set()
    assert full.faults(body.replace("Bahari Karya", "Angin77 Timur")) == {"wrong_company"}


def _patterns() -> Iterator[tuple[str, str]]:
    for package in (reading, ways):
        for module in pkgutil.iter_modules(package.__path__):
            names = vars(importlib.import_module(f"{package.__name__}.{module.name}"))
            for name, value in names.items():
                if isinstance(value, Ways | Words):
                    yield f"{module.name}.{name}", value.pattern.pattern


_PATTERNS: Final = dict(_patterns())


@pytest.mark.parametrize("name", _PATTERNS)
def test_no_pattern_repeats_without_end_what_repeats_without_end(name: str) -> None:
    assert not _endless_in_endless(_parser.parse(_PATTERNS[name]), endless=False)


def _endless_in_endless(tree: Any, *, endless: bool) -> bool:
    for code, value in tree:
        if code in {_codes.MAX_REPEAT, _codes.MIN_REPEAT}:
            _, most, inner = value
            repeats = most is _codes.MAXREPEAT
            if (repeats and endless) or _endless_in_endless(inner, endless=endless or repeats):
                return True
        elif code is _codes.BRANCH:
            if any(_endless_in_endless(branch, endless=endless) for branch in value[1]):
                return True
        elif (code is _codes.SUBPATTERN and _endless_in_endless(value[3], endless=endless)) or (
            code in {_codes.ASSERT, _codes.ASSERT_NOT} and _endless_in_endless(value[1], endless=endless)
        ):
            return True
    return False


def test_the_names_of_the_others_are_read_once_however_often_the_plan_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    day = dt.date(2026, 12, 3)
    kept = tuple(Interview(id=f"i{number}", company=f"PT Usaha{number}", starts=day) for number in range(50))
    assert list(others.companies_named("usaha7", kept, "")) == ["Usaha7"]
    read: list[str] = []

    def bare(name: str) -> str:
        read.append(name)
        return name

    monkeypatch.setattr(others, "bare", bare)
    fresh = Interview(id="fresh", company="Toko Baru", starts=day)
    assert list(others.companies_named("toko usaha7", (*kept, fresh), "")) == ["Toko Baru", "Usaha7"]
    assert read == ["Toko Baru"]
