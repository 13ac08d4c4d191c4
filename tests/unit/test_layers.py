"""The arrows between the layers run one way, and nothing heavy is loaded before it is needed."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

import undur
from undur.resources import resource_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE: Final = Path(undur.__file__).parent

BASE: Final = frozenset({"errors", "clock", "paths", "resources", "visible", "stepwise", "times", "words"})
"""What lies under all."""
CORE: Final = frozenset(
    {
        "plan",
        "events",
        "store",
        "etiquette",
        "message",
        "situation",
        "lead",
        "exchange",
        "arrival",
        "pasted",
        "phone_call",
        "typed_time",
        "form",
    }
)

MAY_USE: Final[dict[str, frozenset[str]]] = {
    "errors": frozenset(),
    "visible": frozenset(),
    "resources": frozenset(),
    "stepwise": frozenset(),
    "paths": frozenset(),
    "clock": frozenset({"errors"}),
    "times": frozenset({"errors"}),
    "words": frozenset({"plan", "times"}),
    "plan": frozenset(),
    "events": frozenset({"plan", "times"}),
    "store": frozenset({"plan", "times", "errors", "paths", "stepwise"}),
    "etiquette": frozenset({"plan", "times"}),
    "message": frozenset({"plan", "times", "words", "etiquette", "stepwise"}),
    "situation": frozenset({"plan", "etiquette", "message"}),
    "phone_call": frozenset({"plan", "events", "etiquette", "message", "situation", "times"}),
    "typed_time": frozenset({"errors", "times", "words"}),
    "form": frozenset({"plan", "times", "errors", "exchange"}),
    "lead": frozenset({"times", "words", "etiquette"}),
    "exchange": frozenset({"plan", "message", "times", "errors", "paths"}),
    "arrival": frozenset({"plan", "events", "etiquette", "exchange", "times"}),
    "pasted": frozenset({"plan", "etiquette", "exchange", "errors"}),
    "demo": frozenset({"plan", "store", "times", "errors", "paths", "resources"}),
    "plain": BASE | CORE,
    "cli": BASE | CORE | {"demo", "plain"},
    "tui": BASE | CORE | {"demo"},
    "__main__": frozenset({"cli"}),
}
"""Layer → the layers that it may import, also inside a function."""

MAY_NAME: Final[dict[str, frozenset[str]]] = {
    "times": frozenset({"plan"}),
    "words": frozenset({"etiquette", "exchange"}),
}
"""Layer → further layers whose types it may name for the type check only. Anything may name `words`."""

THE_DOOR_TO_THE_SCREENS: Final = "cli/screens.py"
"""The one module below `tui` that imports it, when the screens open."""

ONLY_ON_A_TERMINAL: Final = "cli/table.py"
"""The one module that imports Rich: loaded when a list is drawn on a terminal."""

HEAVY: Final = frozenset(
    {"textual", "rich", "pendulum", "holidays", "icalendar", "segno", "email", "asyncio", "multiprocessing"}
)


def layer_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


SOURCES: Final = sorted(path for path in PACKAGE.rglob("*.py") if path != PACKAGE / "__init__.py")
LAYERS: Final = sorted({layer_of(path) for path in SOURCES})


def imported_layers(path: Path) -> Iterator[tuple[str, bool]]:
    """Each other layer that a file imports, and whether only for the type check."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    only_typing = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING")
        for statement in node.body
        for inner in ast.walk(statement)
    }
    for node in ast.walk(tree):
        for name in _imported_names(node):
            package, _, rest = name.partition(".")
            layer = rest.partition(".")[0]
            if package == "undur" and layer in LAYERS and layer != layer_of(path):
                yield layer, id(node) in only_typing


def _imported_names(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        assert node.level == 0, f"a relative import, line {node.lineno}"
        return [f"{node.module}.{alias.name}" for alias in node.names]
    return []


def loaded_after(program: str, *arguments: str) -> set[str]:
    """The modules that a fresh Python has loaded after a program."""
    code = f"import sys\n{program}\nprint('loaded', *sys.modules)"
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


def modules_of(layer: str) -> str:
    """A program that imports every module of a layer."""
    names = (path.relative_to(PACKAGE).as_posix() for path in SOURCES if layer_of(path) == layer)
    dotted = (
        name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for name in names
        if name != ONLY_ON_A_TERMINAL
    )
    return "\n".join(f"import undur.{name}" for name in dotted)


def test_every_layer_has_its_place() -> None:
    assert set(LAYERS) == set(MAY_USE)


@pytest.mark.parametrize("layer", LAYERS)
def test_a_layer_uses_only_what_lies_below_it(layer: str) -> None:
    for path in SOURCES:
        if layer_of(path) == layer:
            named = MAY_USE[layer] | MAY_NAME.get(layer, frozenset()) | {"words"}
            for used, only_typing in imported_layers(path):
                allowed = named if only_typing else MAY_USE[layer]
                door = path.relative_to(PACKAGE).as_posix() == THE_DOOR_TO_THE_SCREENS and used == "tui"
                assert used in allowed or door, f"{path.relative_to(PACKAGE)} imports {used}"


def test_the_table_itself_has_no_circle() -> None:
    left = dict(MAY_USE)
    while left:
        free = {layer for layer, uses in left.items() if not uses & left.keys()}
        assert free, f"a circle among {sorted(left)}"
        left = {layer: uses for layer, uses in left.items() if layer not in free}


@pytest.mark.parametrize("layer", [layer for layer in LAYERS if layer != "tui"])
def test_nothing_heavy_is_loaded_by_importing_a_layer_below_the_screens(layer: str) -> None:
    assert {name.partition(".")[0] for name in loaded_after(modules_of(layer))} & HEAVY == set()


def test_one_language_does_not_load_the_other() -> None:
    assert "undur.words.en" not in loaded_after("from undur.words import words_in\nwords_in('id')")


COMMANDS: Final = (
    ["list"],
    ["list", "--json"],
    ["next"],
    ["show", "bahari-karya"],
    ["show", "bahari-karya", "--json"],
    ["message", "bahari-karya"],
    ["where"],
    ["--help"],
    ["--version"],
)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_command_answers_without_the_screens(command: list[str]) -> None:
    sample = resource_folder("sample_data") / "plan.toml"
    program = """
from undur.__main__ import main
try:
    sys.exit(main(["--file", *sys.argv[1:]]))
except SystemExit as end:
    assert not end.code, end.code
"""
    loaded = loaded_after(program, str(sample), *command)
    assert "textual" not in loaded
    assert "rich" not in loaded, "Rich draws tables on a terminal; this is a pipe"
