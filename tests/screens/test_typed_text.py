"""Whatever a person types into is there again after the program was killed."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import pytest
from textual import events

import undur
from planner import NOW, app_of, plan_of, sagara, text_on, until
from undur.etiquette.reasons import OWN_WORDS, in_order
from undur.plan.message import LogEntry
from undur.store import open_plan
from undur.tui import closing
from undur.tui.actions.reopening import OPENERS
from undur.tui.dialogs.profile import Profile

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.pilot import Pilot

    from planner import Planner
    from undur.plan.interview import Interview
    from undur.plan.plan import Plan

PACKAGE: Final = Path(undur.__file__).parent
FIELDS: Final = frozenset({"Input", "TextField", "TextArea", "MessageText", "DraftText", "SearchLine", "NotesField"})

IN_THE_PLAN: Final = frozenset({"MessagePane", "SubjectLine"})
"""What is typed here becomes part of the plan while one types."""
NOTHING_TO_LOSE: Final = frozenset({"Palette", "Upcoming"})
"""A word or two to find something by: the name of a command, the filter of the list."""

REASONS: Final = in_order("reschedule")


class Case(NamedTuple):
    """A dialog, how one comes to it and types, and what the screen shows once it is there again."""

    dialog: str
    plan: Plan | None
    keys: tuple[str, ...]
    """Typed one after the other."""
    opened: str
    """Seen once the dialog is open, after the first key."""
    kept: str
    """Stands in the recovery folder then."""
    seen: tuple[str, ...]
    """On the screen after the next start."""
    pasted: str = ""
    after: tuple[str, ...] = ()
    """Keys that answer it."""
    holds: Callable[[Plan], Any] = lambda _: True


def moving(**changed: Any) -> Interview:
    return sagara(decision="reschedule", reason="illness_self", **changed)


def waiting() -> Interview:
    return moving(log=(LogEntry(at=NOW, what="sent", kind="reschedule"),))


CASES: Final = [
    Case(
        "InterviewForm",
        plan_of(sagara()),
        ("a", *"Toko Rimba", "down", *"Senin 30/11 9.15"),
        "Perusahaan",
        "Senin 30/11 9.15",
        ("Toko Rimba", "30 November 2026"),
        after=("ctrl+s",),
        holds=lambda plan: plan.interviews[-1].company == "Toko Rimba",
    ),
    Case(
        "InterviewForm",
        plan_of(sagara()),
        ("e", "end", *" Baru"),
        "Ubah wawancara",
        "PT Sagara Niaga Baru",
        ("PT Sagara Niaga Baru",),
        after=("ctrl+s",),
        holds=lambda plan: [one.company for one in plan.interviews] == ["PT Sagara Niaga Baru"],
    ),
    Case(
        "InterviewForm",
        plan_of(sagara()),
        ("e", "shift+tab", *"bawa ijazah", "enter", *"tiba 9.15"),
        "Ubah wawancara",
        "tiba 9.15",
        ("bawa ijazah", "tiba 9.15"),
        after=("ctrl+s",),
        holds=lambda plan: plan.interviews[0].notes == "bawa ijazah\ntiba 9.15",
    ),
    Case(
        "Profile",
        plan_of(sagara()),
        ("p", "end", *" Putri"),
        "Dewi Lestiani",
        "Dewi Lestiani Putri",
        ("Dewi Lestiani Putri",),
        after=("ctrl+s",),
        holds=lambda plan: plan.me.name == "Dewi Lestiani Putri",
    ),
    Case("ImportSource", plan_of(), ("i", *"Wawancara PT Kayu besok jam 2"), "Impor", "besok jam 2", ("PT Kayu",)),
    Case(
        "ImportSource",
        plan_of(),
        ("i", "tab", *"/undangan/kayu.eml"),
        "Impor",
        "/undangan/kayu.eml",
        ("/undangan/kayu.eml",),
    ),
    Case(
        "AnswerDialog",
        plan_of(waiting()),
        ("w", "down", "enter", *"Senin 30/11 9.15"),
        "Tempel jawaban",
        "Senin 30/11 9.15",
        ("Senin 30/11 9.15", "30 November 2026"),
        after=("enter", "enter"),
        holds=lambda plan: plan.interviews[0].starts.day == 30,
    ),
    Case(
        "AnswerDialog",
        plan_of(waiting()),
        ("w",),
        "Tempel jawaban",
        "jadwal baru menyusul",
        ("“Baik, tidak masalah”",),
        pasted="Baik, tidak masalah. Untuk jadwal baru menyusul.",
        after=("enter",),
        holds=lambda plan: plan.interviews[0].log[-1].answer == "accepted",
    ),
    Case(
        "DecideDialog",
        plan_of(sagara()),
        ("d", "down", "enter", *["down"] * REASONS.index(OWN_WORDS), "enter", *"Ibu masuk rumah sakit"),
        "apa keputusan Anda",
        "Ibu masuk rumah sakit",
        ("Ibu masuk rumah sakit", "› Dengan kata saya sendiri"),
        after=("enter",),
        holds=lambda plan: (
            (plan.interviews[0].decision, plan.interviews[0].reason_words) == ("reschedule", "Ibu masuk rumah sakit")
        ),
    ),
    Case(
        "WeekDialog",
        plan_of(moving()),
        ("W", "space", "t", *"Senin 30/11 10.15"),
        "Spasi",
        "Senin 30/11 10.15",
        ("Senin 30/11 10.15", "Dipilih: Kam 26/11 10.00"),
        after=("enter", "enter"),
        holds=lambda plan: [one.starts.day for one in plan.interviews[0].slots] == [26, 30],
    ),
    Case(
        "CallMode",
        plan_of(moving()),
        ("C", "space", "e", "enter", *"Senin 30/11 9.30"),
        "di sana",
        "Senin 30/11 9.30",
        ("Senin 30/11 9.30", "30 November 2026"),
    ),
    Case(
        "Welcome",
        None,
        ("D", *"ewi Lestiani"),
        "Selamat datang",
        "Dewi Lestiani",
        ("Dewi Lestiani",),
        after=("enter",),
        holds=lambda plan: plan.me.name == "Dewi Lestiani",
    ),
]


def with_fields() -> set[str]:
    """Every class of the screens that makes something to type into."""
    found = set()
    for path in (PACKAGE / "tui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                calls = (one.func for one in ast.walk(node) if isinstance(one, ast.Call))
                if any(isinstance(one, ast.Name) and one.id in FIELDS for one in calls):
                    found.add(node.name)
    return found


def test_everything_to_type_into_is_settled() -> None:
    """Who adds a dialog with a line to type into says here what becomes of the text."""
    assert with_fields() == {one.dialog for one in CASES} | IN_THE_PLAN | NOTHING_TO_LOSE


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.dialog} {case.kept}")
async def test_what_was_typed_into_a_dialog_is_there_again_after_a_kill(
    case: Case, planner: Planner, path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(closing, "GUARD", 0.2)
    async with planner(case.plan) as pilot:
        first, *others = case.keys
        await until(pilot, lambda: "Undur" in text_on(pilot))
        if case.plan is None:
            await until(pilot, lambda: case.opened in text_on(pilot))
        await pilot.press(first)
        await until(pilot, lambda: case.opened in text_on(pilot))
        await until(pilot, lambda: name_of(pilot) == case.dialog)
        await pilot.press(*others)
        if case.pasted:
            pilot.app.post_message(events.Paste(case.pasted))
        await until(pilot, lambda: case.kept in left_in(home))
        before = app_of(pilot).plan
    async with planner() as pilot:
        assert app_of(pilot).plan == before
        await until(pilot, lambda: all(one in text_on(pilot) for one in case.seen))
        assert "sudah terbuka lagi" in " ".join(one.message for one in pilot.app._notifications) or case.plan is None
        assert case.kept in left_in(home)
        for key in case.after:
            await pilot.press(key)
        await until(pilot, lambda: bool(case.holds(app_of(pilot).plan)))
        if case.after:
            await until(pilot, lambda: not left_in(home))
            assert case.holds(open_plan(path).plan)


async def test_an_invitation_that_was_being_corrected_is_read_again_and_the_correction_is_there(
    planner: Planner, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(closing, "GUARD", 0.2)
    async with planner(plan_of(sagara())) as pilot:
        pilot.app.post_message(events.Paste("Undangan wawancara PT Kayu Manis, besok jam 2 siang."))
        await until(pilot, lambda: name_of(pilot) == "ImportReview")
        await until(pilot, lambda: "Kayu Manis" in left_in(home))
        await pilot.press("e")
        await until(pilot, lambda: name_of(pilot) == "InterviewForm")
        await pilot.press("end", *" Tbk")
        await until(pilot, lambda: "Manis Tbk" in left_in(home))
    async with planner() as pilot:
        await until(pilot, lambda: name_of(pilot) == "InterviewForm" and "Manis Tbk" in text_on(pilot))
        await pilot.press("ctrl+s")
        await until(pilot, lambda: len(app_of(pilot).plan.interviews) == 2 and not left_in(home))
        assert app_of(pilot).plan.interviews[-1].received is not None


async def test_what_was_left_stays_kept_while_its_dialog_is_only_just_opening(
    planner: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with planner(plan_of(sagara())) as pilot:
        app = app_of(pilot)
        await until(pilot, lambda: app.selected_id == "sagara-niaga")
        left = {"form": "profile", "about": "sagara-niaga", "profile.name": "Dewi"}
        with monkeypatch.context() as patch:
            patch.setattr(Profile, "ready", property(lambda _: False))
            await pilot.press("p")
            await until(pilot, lambda: name_of(pilot) == "Profile")
            app.forms.begin(left)
            assert app._open_form() == left


def test_every_dialog_that_keeps_text_says_how_it_opens_again() -> None:
    forms = {
        node.value.value
        for path in (PACKAGE / "tui").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Assign)
        and [ast.unparse(one) for one in node.targets] == ["FORM"]
        and isinstance(node.value, ast.Constant)
    }
    assert forms == set(OPENERS)


def name_of(pilot: Pilot[int]) -> str:
    return type(pilot.app.screen).__name__


def left_in(home: Path) -> str:
    """All that is in the recovery folder."""
    return "\n".join(one.read_text(encoding="utf-8") for one in home.rglob("unsaved/*/*.toml"))
