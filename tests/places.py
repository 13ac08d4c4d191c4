"""Every place of the planner, opened as the planner opens it: for the tests that walk over all of them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from planner import JAKARTA, NOW, app_of, bahari, plan_of, sagara, until
from undur.arrival.concerns import foresee
from undur.exchange.incoming.source import Found
from undur.exchange.incoming.understood import Understood
from undur.exchange.outgoing.codes import code_of
from undur.exchange.outgoing.offers import offers_of
from undur.exchange.outgoing.outgoing import Outgoing
from undur.message.choices import choices_of
from undur.message.parts import parts_of
from undur.plan.message import Slot
from undur.store.backups import Backup, Version
from undur.store.notices import Clash
from undur.times.read import Reading
from undur.tui.dialogs.answer import AnswerDialog
from undur.tui.dialogs.backups import Backups
from undur.tui.dialogs.call import CallMode
from undur.tui.dialogs.clash import ClashDialog
from undur.tui.dialogs.code import CodeDialog
from undur.tui.dialogs.confirm import Confirm
from undur.tui.dialogs.decide import DecideDialog
from undur.tui.dialogs.guide import Guide
from undur.tui.dialogs.handover import HandOver
from undur.tui.dialogs.import_review import ImportReview
from undur.tui.dialogs.import_source import ImportSource
from undur.tui.dialogs.import_summary import ImportSummary
from undur.tui.dialogs.interview_form import InterviewForm
from undur.tui.dialogs.link import LinkDialog
from undur.tui.dialogs.notices import Notices
from undur.tui.dialogs.palette import Palette
from undur.tui.dialogs.parts import PartsDialog
from undur.tui.dialogs.picker import Choice, Picker
from undur.tui.dialogs.profile import Profile
from undur.tui.dialogs.repairs import Repairs
from undur.tui.dialogs.text_viewer import TextViewer
from undur.tui.dialogs.week import WeekDialog
from undur.tui.screens.welcome import Welcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.pilot import Pilot

    from undur.plan.codes import Language
    from undur.plan.plan import Plan
    from undur.tui.app import UndurApp
    from undur.tui.dialogs.dialog import Dialog

SCREENS: Final = {"upcoming": "1", "checklist": "2", "editor": "3"}
"""Screen → its key."""
SLOT: Final = Slot(starts=dt.datetime(2026, 11, 27, 10, tzinfo=JAKARTA))


def busy_plan(language: Language = "id") -> Plan:
    """An interview to be moved, with a time proposed, and another one that is undecided."""
    moving = sagara(decision="reschedule", reason="work_duty", slots=(SLOT,), email="hr@sagara.example")
    return plan_of(moving, bahari(), language=language)


def _call(app: UndurApp) -> Dialog[Any]:
    from undur.phone_call import calling

    assert app.situation is not None
    return CallMode(calling(app.situation), code_of("tel:+6281234567890"))


def _hand_over(app: UndurApp) -> Dialog[Any]:
    assert app.situation is not None
    situation = app.situation
    outgoing = Outgoing(
        me=app.plan.me,
        interview=situation.times.interview,
        message=situation.working,
        draft=situation.draft,
        now=situation.now,
    )
    return HandOver("PT Sagara Niaga", offers_of(outgoing))


def _parts(app: UndurApp) -> Dialog[Any]:
    assert app.situation is not None
    situation = app.situation
    choices = choices_of(situation.working)
    return PartsDialog(parts_of(situation.times, app.plan.me, choices, app.plan.phrases, situation.draft), "")


def _code(_: UndurApp) -> Dialog[Any]:
    code = code_of("tel:+6281234567890")
    assert code is not None
    return CodeDialog(code)


def _decide(app: UndurApp) -> Dialog[Any]:
    assert app.situation is not None
    return DecideDialog(app.situation)


def _decide_reason(app: UndurApp) -> Dialog[Any]:
    assert app.situation is not None
    return DecideDialog(app.situation, "cancel")


def _guide(app: UndurApp) -> Dialog[Any]:
    assert app.situation is not None
    return Guide(app.situation)


def _week(app: UndurApp) -> Dialog[Any]:
    assert app.situation is not None
    return WeekDialog(app.situation.times, app.plan)


def _summary(app: UndurApp) -> Dialog[Any]:
    return ImportSummary(Found((INVITATION, UNSURE)), foresee(app.plan, (INVITATION, UNSURE), app.now))


def _backups(app: UndurApp) -> Dialog[Any]:
    backup = Backup(path=Path("20261123T021200000000Z.toml"), at=NOW - dt.timedelta(days=1), size=10)
    return Backups([Version(backup=backup, plan=app.plan)], app.plan, app.words)


INVITATION: Final = Understood(
    text="PT Angin", company="PT Angin", starts=dt.datetime(2026, 12, 1, 10, tzinfo=JAKARTA), time_zone="Asia/Jakarta"
)
UNSURE: Final = Understood(
    text="PT Hujan",
    company="PT Hujan",
    choices=tuple(Reading(dt.datetime(2026, 12, day, 10, tzinfo=JAKARTA), None, "Asia/Jakarta") for day in (2, 3)),
)
CLASH: Final = Clash(owner="PT Sagara Niaga", place=("interview", "sagara-niaga", "notes"), mine="sini", theirs="sana")

DIALOGS: Final[dict[str, Callable[[UndurApp], Dialog[Any]]]] = {
    "welcome": lambda _: Welcome("Dewi", "Asia/Jakarta"),
    "decide": _decide,
    "reason": _decide_reason,
    "guide": _guide,
    "answer": lambda app: AnswerDialog(app.plan.interviews[0]),
    "week": _week,
    "call": _call,
    "code": _code,
    "confirm": lambda _: Confirm("?", "Ya", "Tidak"),
    "handover": _hand_over,
    "link": lambda _: LinkDialog("https://wa.me/6281234567890?text=Selamat%20pagi"),
    "interview_form": lambda _: InterviewForm(),
    "edit_form": lambda app: InterviewForm(app.plan.interviews[0]),
    "profile": lambda app: Profile(app.plan.me),
    "import_source": lambda _: ImportSource(),
    "import_review": lambda _: ImportReview(INVITATION, 1, 1),
    "import_choices": lambda _: ImportReview(UNSURE, 1, 2),
    "import_summary": _summary,
    "palette": lambda _: Palette(),
    "notices": lambda app: Notices(list(app.teller.said)),
    "parts": _parts,
    "picker": lambda _: Picker("Nada", [Choice("formal", "formal", "sopan"), Choice("warm", "hangat")], "warm"),
    "backups": _backups,
    "repairs": lambda _: Repairs("Perlu diperbaiki", "PT Z\n  · starts", "undur.toml"),
    "text_viewer": lambda _: TextViewer("Teks", "Selamat pagi"),
    "clash": lambda _: ClashDialog(CLASH, 1, 2),
}
"""Each dialog in the state in which it opens, by a name of its own."""


async def push(pilot: Pilot[int], name: str) -> Dialog[Any]:
    """Open a dialog over the list, as it begins."""
    app = app_of(pilot)
    while len(app.screen_stack) > 1:
        app.pop_screen()
        await pilot.pause()
    app.selected_id = "sagara-niaga"
    dialog = DIALOGS[name](app)
    app.push_screen(dialog)
    await until(pilot, lambda: app.screen is dialog and dialog.ready)
    await pilot.pause()
    return dialog
