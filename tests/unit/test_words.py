"""The words of the two languages: every section is there, and none is loaded that nothing is said from."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import undur.words
from undur.plan.codes import LANGUAGES
from undur.words import words_in
from undur.words.commands_named import NAMED, with_labels

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.words.sections import Sections

FOLDER = Path(undur.words.__file__).parent


def sentences_of(language: str) -> Iterator[str]:
    """Every text of a language but the docstrings, with the file that it is in; gaps leave it in several parts."""
    for path in sorted((FOLDER / language).rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        described = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in described:
                yield f"{path.relative_to(FOLDER)}:{node.lineno}: {node.value}"


def sections_of(words: Sections) -> list[tuple[str, str]]:
    """Section and the name of its shape."""
    return [(name, shape) for name, shape in type(words).__annotations__.items() if name not in ("language", "HOMES")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_section_is_there_in_each_language(language: str) -> None:
    words = words_in(language)  # type: ignore[arg-type]  # one of the codes
    assert words.language == language
    for part in (words, words.screens, words.etiquette):
        assert len(sections_of(part)) > 5
        for section, shape in sections_of(part):
            assert type(getattr(part, section)).__name__ == shape, section


def test_a_section_that_nobody_wrote_is_an_error() -> None:
    with pytest.raises(AttributeError, match="poems"):
        words_in("id").poems  # type: ignore[attr-defined]  # noqa: B018  that is the point


def test_only_the_sections_that_are_asked_for_are_loaded() -> None:
    code = (
        "import sys; from undur.words import words_in; words_in('en').screens.frame;"
        "print(*sorted(name for name in sys.modules if name.startswith('undur.words.en.')))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert told.stdout.split() == ["undur.words.en.screens", "undur.words.en.screens.frame"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_that_a_sentence_names_by_its_key_exists(language: str) -> None:
    from undur.tui.keys import with_keys

    frame = words_in(language).screens.frame  # type: ignore[arg-type]  # one of the codes
    naming = [one for one in sentences_of(language) if NAMED.search(one)]
    assert naming
    assert [one for one in naming if NAMED.search(with_keys(one, {}, frame))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_writes_out_a_key_that_may_be_bound_otherwise(language: str) -> None:
    written_out = re.compile(r"(?<!\w)F\d{1,2}(?!\w)|Ctrl\+|(?:with|dengan)  \w ")
    assert [one for one in sentences_of(language) if written_out.search(one.split(": ", 1)[1])] == []


def test_where_no_key_is_pressed_a_command_is_named_by_its_label() -> None:
    words = words_in("id")
    said = with_labels(words.storage.copies_beside(("plan (conflict).toml",)), words)
    assert said.endswith("“Gabungkan” di layar Undur menggabungkannya.")
    assert with_labels("⟨nothing⟩ ⟨", words) == "⟨nothing⟩ ⟨"


def test_the_indonesian_interface_has_one_word_for_one_thing() -> None:
    others = {
        "saluran": r"jalur|kanal",
        "email": r"surel|e-mail",
        "subjek": r"perihal",
        "folder": r"\bmap\b|direktori",
        "agensi": r"\bagen\b",
        "versi sebelumnya": "cadangan",
    }
    said = list(sentences_of("id"))
    for word, pattern in others.items():
        assert any(word in one.casefold() for one in said), word
        found = [one for one in said if re.search(pattern, one.split(": ", 1)[1], re.IGNORECASE)]
        assert found == [], f"say {word}"
