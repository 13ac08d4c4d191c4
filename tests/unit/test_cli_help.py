"""Help, wrong use and the language of the interface."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from prompt import PLAN, Prompt

from undur.cli.language import language_of
from undur.cli.program import VERBS
from undur.cli.usage import complaint_of
from undur.words import words_in

if TYPE_CHECKING:
    from pathlib import Path

    from undur.plan.codes import Language

ENGLISH_OF_ARGPARSE = re.compile(r"\b(usage|options|positional|show this|required|expected|invalid|argument)\b")


@pytest.fixture
def undur(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Prompt:
    return Prompt(tmp_path, monkeypatch, capsys)


@pytest.mark.parametrize("verb", ["", *VERBS])
@pytest.mark.parametrize("language", ["id", "en"])
def test_every_verb_has_its_help_in_both_languages(undur: Prompt, verb: str, language: Language) -> None:
    out = undur.do("--language", language, *([verb] if verb else []), "--help").out
    words = words_in(language).cli
    topic = words.topics[verb or "undur"]
    assert out.startswith(f"{words.usage}undur{' ' + verb if verb else ''} ")
    assert " ".join(topic.long.split()) in " ".join(out.split())
    assert words.arguments.help in out
    assert max(map(len, out.splitlines())) <= 80


@pytest.mark.parametrize("verb", ["", *VERBS])
def test_indonesian_help_has_no_english_of_the_parser(undur: Prompt, verb: str) -> None:
    out = undur.do(*([verb] if verb else []), "--help").out
    assert not ENGLISH_OF_ARGPARSE.search(out)
    assert not re.search(
        r"\b(VERB|FILE|TEXT|WHEN|ZONE|CODE|CELLS|WHAT|DECISION|KIND|CHANNEL|TONE|LANGUAGE|ANSWER|WAY)\b", out
    )


def test_the_programs_help_lists_every_verb_once(undur: Prompt) -> None:
    lines = [line.split() for line in undur.do("--help").lines if line.startswith("  ")]
    assert [words[0] for words in lines if words[0] in VERBS] == [*VERBS]


def test_the_version_is_told(undur: Prompt) -> None:
    assert re.fullmatch(r"undur \d+\.\d+\.\d+\n", undur.do("--version").out)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["lst"], "Tidak ada PERINTAH “lst”. Maksud Anda list? Lihat undur --help."),
        (["list", "--jsn"], "Tidak dikenali: --jsn. Lihat undur list --help."),
        (["list", "extra"], "Tidak dikenali: extra. Lihat undur list --help."),
        (["show"], "Belum disebut: ID. Lihat undur show --help."),
        (["add", "--company", "A"], "Belum disebut: --starts. Lihat undur add --help."),
        (["decide"], "Belum disebut: ID, KEPUTUSAN. Lihat undur decide --help."),
        (["next", "--width", "lebar"], "--width tidak bisa berisi “lebar”. Lihat undur next --help."),
        (["next", "--width", "0"], "--width tidak bisa berisi “0”. Lihat undur next --help."),
        (["next", "--width"], "--width memerlukan isi. Lihat undur next --help."),
        (["list", "--json=1"], "--json tidak memerlukan isi. Lihat undur list --help."),
        (["--demo", "--file", "x", "list"], "--file dan --demo tidak dapat dipakai bersamaan. Lihat undur --help."),
        (
            ["message", "x", "--tone", "loud"],
            "Tidak ada --tone “loud”; pilihannya formal, warm, brief. Lihat undur message --help.",
        ),
    ],
)
def test_wrong_use_is_one_line_with_the_cure(undur: Prompt, words: list[str], sentence: str) -> None:
    assert undur.refused(*words) == f"undur: {sentence}\n"


def test_wrong_use_is_told_in_english_too(undur: Prompt) -> None:
    assert undur.refused("--language", "en", "lst") == (
        "undur: There is no VERB “lst”, did you mean list? See undur --help.\n"
    )


def test_what_argparse_says_and_undur_does_not_know_is_passed_on() -> None:
    complaint = complaint_of("argument --x: something new of Python 4")
    assert (complaint.code, complaint.argument, complaint.what) == ("other", "--x", "something new of Python 4")


def test_choices_without_quotes_are_understood_too() -> None:
    complaint = complaint_of("argument VERB: invalid choice: 'lst', maybe you meant 'list'? (choose from list, next)")
    assert (complaint.code, complaint.what, complaint.choices) == ("no_choice", "lst", ("list", "next"))


def test_the_programs_options_are_understood_behind_the_verb_too(undur: Prompt, tmp_path: Path) -> None:
    other = tmp_path / "other.toml"
    other.write_text(PLAN.replace("Toko Lama", "Toko Baru"), encoding="utf-8")
    assert "Toko Baru" in undur.do("list", "--all", "--file", str(other)).out
    assert "Toko Baru" in undur.do("--file", str(other), "list", "--all").out
    assert "see the" not in undur.do("list", "--language", "en", "--help").out
    assert undur.do("list", "--language", "en", "--help").out.startswith("usage: ")


def test_a_mistake_of_undurs_own_is_one_line_too(undur: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("undur.cli.lookup.find_interview", broken)
    assert "RuntimeError" in undur.refused("show", "bahari-karya")


def test_a_moment_that_is_none_is_refused(undur: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UNDUR_NOW", "kemarin")
    assert "UNDUR_NOW" in undur.refused("list")


@pytest.mark.parametrize(
    ("environ", "language"),
    [
        ({"LANG": "id_ID.UTF-8"}, "id"),
        ({"LANG": "in_ID"}, "id"),
        ({"LANG": "id"}, "id"),
        ({"LANG": "it_IT.UTF-8"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "id_ID.UTF-8"}, "id"),
        ({"LANG": "id_ID.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"}, "en"),
    ],
)
def test_the_surroundings_suggest_a_language(environ: dict[str, str], language: str) -> None:
    assert language_of(environ) == language


def test_the_option_comes_before_the_plan_and_the_plan_before_the_surroundings(
    undur: Prompt, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    assert "Lihat" in undur.refused("lst")
    assert "See" in undur.refused("--language", "en", "lst")
    undur.path.unlink()
    assert "See" in undur.refused("lst")
    monkeypatch.setenv("LANG", "id_ID.UTF-8")
    assert "Lihat" in undur.refused("lst")
