"""The key h: every way that a message can go, and what is noted of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import pytest
from textual.widgets import OptionList, Static

from planner import app_of, bahari, plan_of, sagara, text_on, until
from undur.exchange.clipboard import Copied, Delivery
from undur.exchange.outgoing import opening
from undur.exchange.outgoing.codes import code_of
from undur.paths import data_folder
from undur.plan.interview import Invitation
from undur.tui.dialogs.handover import HandOver
from undur.tui.screens.base import BaseScreen

if TYPE_CHECKING:
    from textual.content import Content
    from textual.pilot import Pilot

    from planner import Planner

INVITED = Invitation(
    uid="7kukuqrfedlm2f9t@calendar.example",
    organizer="rekrutmen@baharikarya.example",
    attendee="dewi@lestiani.example",
)


@pytest.fixture
def clipboard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is copied; every copy is read back."""
    texts: list[str] = []

    def copy(text: str, **_: object) -> Copied:
        texts.append(text)
        return Copied(deliveries=(Delivery(way="xclip", verified=True),))

    monkeypatch.setattr("undur.exchange.clipboard.copy", copy)
    return texts


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The links that another program was asked to open."""
    links: list[str] = []
    monkeypatch.setattr(opening, "open_link", lambda link, _: links.append(link))
    return links


async def choose(pilot: Pilot[int], label: str) -> None:
    """Open the list and pick a way by its label."""
    await pilot.press("h")
    await until(pilot, lambda: isinstance(pilot.app.screen, HandOver))
    listing = pilot.app.screen.query_one(OptionList)
    at = next(n for n, option in enumerate(listing.options) if label in str(option.prompt))
    await pilot.press(*["down"] * at)
    await until(pilot, lambda: listing.highlighted == at)
    await pilot.press("enter")


async def closed(pilot: Pilot[int]) -> None:
    await until(pilot, lambda: isinstance(pilot.app.screen, BaseScreen))


def log(pilot: Pilot[int]) -> list[tuple[str, str | None]]:
    """What went out, and by which channel."""
    entries = app_of(pilot).plan.interviews[0].log
    return [(entry.what, entry.channel) for entry in entries if entry.what != "decided"]


@pytest.mark.parametrize("screen", ["1", "2", "3"])
async def test_h_opens_the_ways_on_every_screen_and_escape_leads_back(planner: Planner, screen: str) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await pilot.press(screen, "h")
        await until(pilot, lambda: "Serahkan pesan untuk PT Sagara Niaga" in text_on(pilot))
        await pilot.press("escape")
        await closed(pilot)
        assert log(pilot) == []


async def test_a_closed_way_says_why_and_does_nothing(planner: Planner, clipboard: list[str]) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await choose(pilot, "Buka di program email")
        await until(pilot, lambda: "Alamat email mereka belum tercatat" in text_on(pilot))
        assert isinstance(pilot.app.screen, HandOver)
        assert clipboard == []


async def test_open_ways_stand_before_closed_ones(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await pilot.press("h")
        await until(pilot, lambda: isinstance(pilot.app.screen, HandOver))
        signs = [str(option.prompt)[0] for option in pilot.app.screen.query_one(OptionList).options]
        assert signs == sorted(signs)
        assert set(signs) == {" ", "×"}


async def test_subject_and_text_go_to_the_clipboard_at_once(planner: Planner, clipboard: list[str]) -> None:
    async with planner(plan_of(bahari())) as pilot:
        await choose(pilot, "Salin semuanya")
        await until(pilot, lambda: "Tersalin (xclip)" in text_on(pilot))
        assert clipboard[0].startswith("Subjek: Pembatalan Wawancara")
        assert "Hormat saya" in clipboard[0]
        assert log(pilot) == [("copied", "email")]


async def test_a_link_is_shown_whole_and_opened_only_when_that_is_confirmed(
    planner: Planner, opened: list[str]
) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await choose(pilot, "Buka WhatsApp")
        await until(pilot, lambda: "Menuju wa.me/6281234567890" in text_on(pilot))
        assert "pelamar posisi" in text_on(pilot)
        assert "%20" not in text_on(pilot)
        await pilot.press("enter")
        assert opened == []
        await pilot.press("o")
        await until(pilot, lambda: "sudah dikirim? Tekan s" in text_on(pilot))
        assert [link.partition("?")[0] for link in opened] == ["https://wa.me/6281234567890"]
        assert log(pilot) == [("copied", "whatsapp")]


async def test_on_a_small_screen_the_keys_of_the_link_stay_in_sight(planner: Planner) -> None:
    async with planner(plan_of(bahari()), size=(60, 20)) as pilot:
        await choose(pilot, "Buka di program email")
        await until(pilot, lambda: "o Buka  c Salin" in text_on(pilot))


async def test_leaving_the_link_opens_and_notes_nothing(planner: Planner, opened: list[str]) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await choose(pilot, "Buka WhatsApp")
        await until(pilot, lambda: "Menuju wa.me" in text_on(pilot))
        await pilot.press("escape")
        await closed(pilot)
        assert opened == []
        assert log(pilot) == []


async def test_over_ssh_the_link_is_copied_instead_and_it_says_so(
    planner: Planner, clipboard: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSH_CONNECTION", "10.0.0.1 1 10.0.0.2 22")
    async with planner(plan_of(bahari())) as pilot:
        await choose(pilot, "Buka di program email")
        await until(pilot, lambda: "rekrutmen@baharikarya.example" in text_on(pilot))
        await pilot.press("o")
        await until(pilot, lambda: "Tautannya disalin (xclip)" in text_on(pilot))
        assert "lewat ssh" in text_on(pilot)
        assert clipboard[0].startswith("mailto:rekrutmen@baharikarya.example?subject=")


async def test_what_only_the_terminal_was_asked_to_copy_is_not_called_copied(
    planner: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = Copied(deliveries=(Delivery(way="osc52", verified=False),))
    monkeypatch.setattr("undur.exchange.clipboard.copy", lambda *_, **__: asked)
    async with planner(plan_of(sagara())) as pilot:
        await choose(pilot, "Buka WhatsApp")
        await until(pilot, lambda: "Menuju wa.me" in text_on(pilot))
        await pilot.press("c")
        await until(pilot, lambda: "tidak memberi kabar" in " ".join(text_on(pilot).split()))


async def test_a_link_that_nothing_takes_is_shown_for_taking_by_hand(
    planner: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("undur.exchange.clipboard.copy", lambda *_, **__: Copied())
    async with planner(plan_of(sagara())) as pilot:
        await choose(pilot, "Buka WhatsApp")
        await until(pilot, lambda: "Menuju wa.me" in text_on(pilot))
        await pilot.press("c")
        await until(pilot, lambda: "tahan Shift" in text_on(pilot))


async def test_a_call_is_noted_when_it_was_made_not_when_it_is_dialled(planner: Planner, opened: list[str]) -> None:
    async with planner(plan_of(sagara(channel="phone"))) as pilot:
        await choose(pilot, "Telepon")
        await until(pilot, lambda: "Menuju +6281234567890" in text_on(pilot))
        await pilot.press("o")
        await until(pilot, lambda: "Sudah menelepon?" in text_on(pilot))
        assert opened == ["tel:+6281234567890"]
        assert log(pilot) == []


@pytest.mark.parametrize("size", [(60, 20), (120, 36)])
async def test_the_code_of_the_number_is_shown_whole_dark_on_light(planner: Planner, size: tuple[int, int]) -> None:
    async with planner(plan_of(sagara()), size=size) as pilot:
        await choose(pilot, "Kode QR nomornya")
        code = code_of("https://wa.me/6281234567890")
        assert code is not None
        await until(pilot, lambda: all(line in text_on(pilot) for line in code.lines))
        drawn = cast("Content", pilot.app.screen.query_one("#code", Static).content)
        assert [span.style for span in drawn.spans] == ["#000000 on #ffffff"]
        await pilot.press("escape")
        await until(pilot, lambda: "Sudah dikirim dari ponsel?" in text_on(pilot))


async def test_a_code_that_does_not_fit_is_not_offered(planner: Planner) -> None:
    async with planner(plan_of(sagara()), size=(60, 20)) as pilot:
        await choose(pilot, "Kode QR teksnya")
        await until(pilot, lambda: "Jendelanya terlalu kecil" in text_on(pilot))
        assert isinstance(pilot.app.screen, HandOver)


@pytest.mark.parametrize(
    ("label", "name", "said", "noted"),
    [
        ("draf email", "bahari-karya.eml", "Sudah dikirim?", [("copied", "email")]),
        ("teks (.txt)", "bahari-karya.txt", "Sudah dikirim?", [("copied", "email")]),
        ("menolak (.ics)", "bahari-karya.ics", "Lampirkan", []),
    ],
)
async def test_a_file_is_saved_its_folder_told_and_what_is_the_message_noted(
    planner: Planner, label: str, name: str, said: str, noted: list[Any]
) -> None:
    async with planner(plan_of(bahari(decision="cancel", invitation=INVITED))) as pilot:
        await choose(pilot, label)
        await until(pilot, lambda: said in " ".join(text_on(pilot).split()))
        assert (data_folder() / "drafts" / name).is_file()
        assert log(pilot) == noted


async def test_a_folder_that_takes_nothing_is_said(planner: Planner) -> None:
    data_folder().parent.mkdir(parents=True)
    data_folder().write_text("a file", encoding="utf-8")
    async with planner(plan_of(bahari())) as pilot:
        await choose(pilot, "teks (.txt)")
        await until(pilot, lambda: "Tidak bisa menulis ke" in text_on(pilot))
        assert log(pilot) == []


async def test_s_asks_first_where_nothing_has_left_from_here_and_the_answer_at_hand_notes_nothing(
    planner: Planner, opened: list[str]
) -> None:
    async with planner(plan_of(sagara(decision="cancel"))) as pilot:
        await choose(pilot, "Buka WhatsApp")
        await until(pilot, lambda: "Menuju wa.me" in text_on(pilot))
        await pilot.press("escape")
        await closed(pilot)
        await pilot.press("s")
        await until(pilot, lambda: "Apakah pesan untuk PT Sagara Niaga sudah dikirim?" in text_on(pilot))
        await pilot.press("enter")
        await closed(pilot)
        assert (opened, log(pilot)) == ([], [])
        await pilot.press("s")
        await until(pilot, lambda: "Sudah dikirim" in text_on(pilot))
        await pilot.press("right", "enter")
        await until(pilot, lambda: log(pilot) == [("sent", "whatsapp")])
        said = app_of(pilot).teller.said[-1].sentence
        assert said == "Tercatat terkirim lewat WhatsApp: PT Sagara Niaga. u mengurungkannya."


async def test_s_asks_nothing_where_a_phone_could_scan_the_message(planner: Planner) -> None:
    async with planner(plan_of(sagara(decision="cancel"))) as pilot:
        await choose(pilot, "Kode QR nomornya")
        await until(pilot, lambda: "Pindai dengan kamera" in text_on(pilot))
        await pilot.press("escape")
        await until(pilot, lambda: "Sudah dikirim dari ponsel?" in text_on(pilot))
        await pilot.press("s")
        await until(pilot, lambda: log(pilot) == [("sent", "whatsapp")])


async def test_who_dials_with_a_written_message_is_sent_to_the_script_of_the_call(
    planner: Planner, opened: list[str]
) -> None:
    async with planner(plan_of(sagara(decision="cancel"))) as pilot:
        await choose(pilot, "Telepon")
        await until(pilot, lambda: "Menuju +6281234567890" in text_on(pilot))
        await pilot.press("o")
        await until(pilot, lambda: any("C menampilkan naskahnya" in one.sentence for one in app_of(pilot).teller.said))
        assert len(opened) == 1
