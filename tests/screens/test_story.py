"""Two interviews followed day by day: on every screen, and at the prompt, which must tell the same."""

from __future__ import annotations

import datetime as dt
import io
import json
from contextlib import redirect_stdout
from typing import TYPE_CHECKING, Any

import pytest

from planner import JAKARTA, app_of, plan_of, sagara, text_on, until
from undur.__main__ import main
from undur.clock import StoppedClock
from undur.exchange.clipboard import Copied, Delivery
from undur.tui.actions import sending

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot

    from planner import Planner
    from undur.plan.codes import Language


@pytest.fixture(autouse=True)
def clipboard(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that takes what it is given."""

    async def copied(_: object, text: str) -> Copied:
        return Copied(deliveries=(Delivery(way="xclip", verified=bool(text)),))

    monkeypatch.setattr(sending.SendingActions, "put_on_clipboard", copied)


def day(number: int, hour: int = 9, minute: int = 0, *, month: int = 11) -> dt.datetime:
    return dt.datetime(2026, month, number, hour, minute, tzinfo=JAKARTA)


class Story:
    """One planner, and the prompt beside it on the same file."""

    def __init__(self, pilot: Pilot[int], path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.pilot, self.path, self.monkeypatch = pilot, path, monkeypatch
        self.app = app_of(pilot)

    async def comes(self, moment: dt.datetime) -> None:
        """Time passes."""
        self.app.clock = StoppedClock(moment)
        self.monkeypatch.setenv("UNDUR_NOW", moment.isoformat())
        await self.pilot.press("1")
        await until(self.pilot, lambda: self.app.current_mode == "upcoming")
        self.app.state_changed()
        await self.pilot.pause()

    async def reads(self, next_step: str, *, steps: tuple[str, ...], message: tuple[str, ...]) -> None:
        """Each screen shows its part, and the next step stands on two of them and at the prompt in the same words."""
        await self.sees("1", "upcoming", next_step)
        await self.sees("2", "checklist", next_step, *steps)
        await self.sees("3", "editor", *message)
        await self.pilot.press("1")
        self.app.save_all()
        assert next_step in self.prompt("next")
        assert next_step in " ".join(self.prompt("show", "sagara-niaga").split())
        assert self.prompt("list").split()[0] == "sagara-niaga"
        (row,) = json.loads(self.prompt("list", "--json"))
        shown = json.loads(self.prompt("show", "sagara-niaga", "--json"))
        assert row == json.loads(self.prompt("next", "--json"))
        assert {name: shown[name] for name in ("mark", "send_by", "phase", "status", "next_step")} == {
            name: row[name] for name in ("mark", "send_by", "phase", "status", "next_step")
        }
        situation = self.app.situation
        assert situation is not None
        assert row["next_step"] == situation.next_step.id

    async def sees(self, key: str, mode: str, *texts: str) -> None:
        """Go to a screen and find the texts there, wherever lines break."""
        await self.pilot.press(key)
        await until(self.pilot, lambda: self.app.current_mode == mode)
        for text in texts:
            await until(self.pilot, lambda text=text: text in self.flat())  # type: ignore[misc]  # bound at once

    def flat(self) -> str:
        """The screen without frames, pane by pane in one line each: sentences that wrap are whole again."""
        lines = text_on(self.pilot).splitlines()
        panes = [line.replace("│", "\x00").split("\x00") for line in lines]
        left = " ".join(pane[1] if len(pane) > 2 else pane[0] for pane in panes)
        right = " ".join(pane[-2] if len(pane) > 2 else "" for pane in panes)
        return " ".join(left.split()) + " | " + " ".join(right.split())

    def prompt(self, *words: str, code: int | None = 0) -> str:
        """What the program prints for a command, which ends with this code; `None`: with any."""
        out = io.StringIO()
        with redirect_stdout(out):
            ended = main(["--language", self.app.language, "--file", str(self.path), *words])
        assert code in (None, ended)
        return out.getvalue()

    async def does(self, *keys: str) -> None:
        """Press keys one after the other, each once the last is done."""
        for key in keys:
            await self.pilot.press(key)
            await self.pilot.pause()


def story(language: Language) -> Any:
    return plan_of(sagara(received=day(18), language=language), language=language)


async def test_a_cancellation_from_the_invitation_to_a_later_hello(
    planner: Planner, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with planner(story("id"), size=(130, 60), now=day(18, 14)) as pilot:
        told = Story(pilot, path, monkeypatch)
        await told.comes(day(18, 14))
        await told.reads(
            "jawab undangannya paling lambat Kam 19/11 09.00 WIB; keputusannya boleh menyusul",
            steps=("Segera jawab undangannya", "Pahami alasannya, lalu putuskan"),
            message=("Balasan · WhatsApp", "Terima kasih", "Senin, 23 November 2026"),
        )
        await told.does("3", "s", "right", "enter")

        await told.comes(day(19, 10))
        await told.reads(
            "putuskan dengan tenang, masih sempat sampai Sel 24/11 10.00 WIB",
            steps=("dijawab Rab 18/11 14.00 WIB",),
            message=("Pembatalan · WhatsApp", "Belum ada alasan"),
        )
        await told.does("d", "enter", "enter")
        await told.reads(
            "tulis dan kirim pesannya sekarang lewat WhatsApp",
            steps=("Batalkan", "dua hari sebelumnya lebih baik", "kepada Ibu Ratna"),
            message=("Pembatalan · WhatsApp", "Sudah menerima", "maaf"),
        )

        await told.comes(day(20, 9))
        await told.does("3", "f5")
        await told.reads(
            "sudah terkirim? Bila belum, tempel dan kirim lewat WhatsApp",
            steps=("disalin Jum 20/11 09.00 WIB, belum ditandai terkirim", "terima kasih ada di kalimat"),
            message=("Pembatalan · WhatsApp",),
        )
        await told.does("s")
        await told.reads(
            "kabarnya sudah terkirim; bila mereka membalas, catat dan balas",
            steps=("dikabari Jum 20/11 09.00 WIB, masih dalam batas", "terhindar"),
            message=("Pembatalan · WhatsApp",),
        )

        await told.comes(day(23, 11))
        await told.does("w", "enter")
        await told.reads(
            "mereka memahaminya: balas dengan terima kasih paling lambat Sel 24/11 11.00 WIB",
            steps=("balas paling lambat Sel 24/11 11.00 WIB", "Mengabaikan balasan mereka berisiko"),
            message=("Balasan · WhatsApp", "erima kasih"),
        )
        await told.does("3", "s", "right", "enter")
        await told.reads(
            "tidak ada yang mendesak; sapa lagi mulai Rab 23/12",
            steps=("dibalas Sen 23/11 11.00 WIB", "mulai Rab 23/12, sekali saja"),
            message=("Balasan · WhatsApp", "erima kasih"),
        )

        await told.comes(day(29, 9, month=12))
        await told.reads(
            "sapa mereka lagi, bila Anda masih berminat",
            steps=("Tindak lanjuti pada waktu yang tepat",),
            message=("Sapaan",),
        )
        await told.does("3", "s", "right", "enter")
        await told.reads("semuanya beres, arsipkan", steps=("terkirim Sel 29/12 09.00 WIB",), message=("Sapaan",))
        await told.does("x")
        await until(pilot, lambda: told.app.plan.interviews[0].archived is not None)
        told.app.save_all()
        assert told.prompt("next") == ""
        assert told.prompt("list") == ""
        assert "selesai" in told.prompt("show", "sagara-niaga")


async def test_the_evening_before_in_two_steps_and_another_time(
    planner: Planner, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Interview at nine, now 21.00: write now, call at eight, the script and the apology ready; then a new time."""
    nine = sagara(starts=day(25, 9), language="en")
    async with planner(plan_of(nine, language="en"), size=(130, 60), now=day(24, 21)) as pilot:
        told = Story(pilot, path, monkeypatch)
        await told.comes(day(24, 21))
        await told.reads(
            "decide now; if you can't come, send word now and call Wed 25 Nov 08:00 WIB",
            steps=("the 24-hour mark has passed", "call Wed 25 Nov 08:00 WIB"),
            message=("Ratna",),
        )
        await told.does("d", "down", "enter", "enter")
        await told.reads(
            "write and send now, then call Wed 25 Nov 08:00 WIB",
            steps=("Call first", "Say sorry for the change"),
            message=("Reschedule · WhatsApp",),
        )
        assert "(this is no hour for calls; Wed 25 Nov 08:00 WIB is)" in told.prompt("show", "sagara-niaga")
        script = told.prompt("message", "sagara-niaga", "--channel", "phone")
        assert "voicemail" in script.lower()
        for channel in ("whatsapp", "phone"):  # the apology for the short notice stands in both
            found = told.prompt("check", "sagara-niaga", "--channel", channel, "--json", code=None)
            assert not {one["fault"] for one in json.loads(found)["findings"]} & {"late_no_apology", "no_apology"}

        await told.does("3", "f5")
        await told.comes(day(24, 21, 5))
        await told.does("s")
        await told.reads(
            "call as well Wed 25 Nov 08:00 WIB, so that they surely know",
            steps=("told Tue 24 Nov 21:05 WIB, after the mark",),
            message=("Reschedule · WhatsApp",),
        )
        told.prompt("alarms", "-o", str(path.with_name("alarms.ics")))
        assert "20261125T010000Z" in path.with_name("alarms.ics").read_text(encoding="utf-8")

        await told.comes(day(25, 8))
        await told.reads(
            "call as well, so that they surely know", steps=("no answer yet",), message=("Reschedule · WhatsApp",)
        )
        await told.does("w", "down", "enter", *"Mon 30/11 10:00", "enter", "enter")
        await until(pilot, lambda: told.app.plan.interviews[0].starts == day(30, 10))
        await told.reads(
            "confirm the new time, Mon 30 Nov 10:00 WIB",
            steps=("confirm by Thu 26 Nov 08:00 WIB", "moved once already"),
            message=("Confirm · WhatsApp", "30 November at 10:00"),
        )
        entries = [one.what for one in told.app.plan.interviews[0].log]
        assert entries == ["decided", "copied", "sent", "answered", "rescheduled"]
        moved = told.app.plan.interviews[0].log[-1]
        assert (moved.from_, moved.to) == (day(25, 9), day(30, 10))

        await told.does("3", "s", "right", "enter")
        await told.reads(
            "be there Mon 30 Nov 10:00 WIB, a little early if you can",
            steps=("confirmed Wed 25 Nov 08:00 WIB",),
            message=("30 November",),
        )
        await told.comes(day(26, 9))
        await told.does("d", "up", "up", "enter")
        await until(pilot, lambda: "you asked for another time" in text_on(pilot))
        await told.does("escape", "escape")

        await told.comes(day(30, 12))
        await told.reads(
            "note how it went, then archive it", steps=("confirmed Wed 25 Nov 08:00 WIB",), message=("30 November",)
        )
