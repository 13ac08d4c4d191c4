"""The words: every code has its sentence in both languages, and the sentences keep their form."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest
from etiquette_cases import wib

from undur.etiquette.alarms import AlarmCode
from undur.etiquette.note import Note
from undur.etiquette.phase import PHASES
from undur.etiquette.reasons import REASONS
from undur.etiquette.status import STATUSES
from undur.plan.codes import CHANNELS, DECISIONS, LANGUAGES, Language
from undur.words import words_in

if TYPE_CHECKING:
    from msgspec import Struct

    from undur.words.etiquette import EtiquetteWords


def codes(table: Struct) -> set[str]:
    return set(table.__struct_fields__)


def lines(words: EtiquetteWords, language: Language) -> dict[str, str]:
    """Every sentence with gaps, filled."""
    tables: dict[str, Struct] = {"note": words.notes, "next": words.next_steps, "advice": words.advices}
    found = {}
    for name, table in tables.items():
        for code in codes(table):
            text = {"decided": "cancel", "agency": "Karya Insani"}.get(code, "whatsapp")
            note = Note(code, at=wib(25, 10), number=2, text=text)
            found[f"{language} {name} {code}"] = words._say(getattr(table, code), note)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_line_begins_small_and_ends_open_so_that_it_can_stand_in_a_sentence(language: Language) -> None:
    for code, line in lines(words_in(language).etiquette, language).items():
        assert line == line.strip(), code
        assert line[-1] not in ".!", code
        assert line[0].islower() or line.startswith(("Anda", "WhatsApp", "Batalkan", "Cancel", "whatsapp", "2 ")), code
        assert "None" not in line, code
        assert "  " not in line, code


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_explanation_is_a_whole_sentence(language: Language) -> None:
    words = words_in(language).etiquette
    texts = [words.steps[code].why for code in codes(words.steps)]
    texts += [words.decisions[code].why for code in DECISIONS]
    texts += [words.mistakes[code].why for code in codes(words.mistakes)]
    texts += [words.mistakes[code].good for code in codes(words.mistakes)]
    for text in texts:
        assert text[0].isupper(), text
        assert text[-1] == ".", text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_of_the_rules_has_its_name(language: Language) -> None:
    words = words_in(language).etiquette
    assert codes(words.reasons) == set(REASONS)
    assert codes(words.phases) == set(PHASES)
    assert codes(words.statuses) == {*STATUSES, "confirmed"}
    assert codes(words.ways) == set(CHANNELS)
    assert codes(words.decisions) == set(DECISIONS)
    assert codes(words.alarms) == set(get_args(AlarmCode))


def test_times_are_written_as_the_language_does() -> None:
    note = Note("send_by", at=wib(25, 9, 5))
    assert words_in("id").etiquette.note(note) == "kirim paling lambat Rab 25/11 09.05 WIB"
    assert words_in("en").etiquette.note(note) == "send it by Wed 25 Nov 09:05 WIB"


def test_one_is_one_and_two_are_two() -> None:
    english = words_in("en").etiquette
    assert english.note(Note("moved_before", number=1)) == "moved once already"
    assert english.note(Note("moved_before", number=2)) == "moved 2 times already"
