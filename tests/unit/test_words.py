"""The words of the two languages: every section is there, and none is loaded that nothing is said from."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from undur.plan.codes import LANGUAGES
from undur.words import words_in

if TYPE_CHECKING:
    from undur.words.sections import Sections


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
    import undur.tui.app
    from undur.tui.commands.command import REGISTRY

    folder = Path(undur.words.__file__).parent / language
    named = {name for path in folder.rglob("*.py") for name in re.findall(r"⟨(\w+)⟩", path.read_text(encoding="utf-8"))}
    assert named
    assert named <= REGISTRY.keys()
