"""Walks over all screens and dialogs: help, the way back, the order of Tab, and that typing is never a command."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING, Any, Final

import pytest
from msgspec.structs import astuple
from textual import events
from textual.keys import _character_to_key as character_to_key
from textual.widgets import Input, OptionList, TextArea

from places import DIALOGS, SCREENS, busy_plan, push
from planner import app_of, text_on, until
from undur.plan.codes import LANGUAGES
from undur.tui.commands.dialogs import LeaveDialog
from undur.tui.commands.navigation import ShowHelp
from undur.tui.dialogs.dialog import Dialog
from undur.tui.dialogs.help import Help, KeyTable
from undur.tui.dialogs.palette import Palette
from undur.tui.dialogs.picker import Choice, Picker
from undur.tui.widgets.key_line import HintLine
from undur.words import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.geometry import Region
    from textual.pilot import Pilot
    from textual.widget import Widget

    from planner import Planner
    from undur.plan.codes import Language
    from undur.tui.commands.command import Command

SIZES: Final = [(60, 20), (120, 36)]
TYPED: Final = string.ascii_letters + string.digits + "?:/.,-[] "
"""Every character that is a command somewhere, and more."""


async def open_screen(pilot: Pilot[int], name: str) -> None:
    await pilot.press(SCREENS[name])
    await until(pilot, lambda: app_of(pilot).current_mode == name)
    await pilot.pause()


async def ask_for_help(pilot: Pilot[int]) -> None:
    """By `?`, or where that would be typed by F1."""
    await pilot.press("f1" if isinstance(pilot.app.screen.focused, Input | TextArea) else "question_mark")
    await until(pilot, lambda: isinstance(pilot.app.screen, Help))
    await pilot.pause()


def help_on(pilot: Pilot[int]) -> str:
    """All that the help says, in sight or below."""
    return " ".join(str(one.render()) for one in pilot.app.screen.query("Static, KeyTable"))


def all_dialogs(of: type[Any] = Dialog) -> Iterator[type[Any]]:
    """The program's own, without what several of them share."""
    for one in of.__subclasses__():
        if hasattr(one, "TOPIC") and one.__module__.startswith("undur."):
            yield one
        yield from all_dialogs(one)


async def test_no_dialog_is_left_out(planner: Planner) -> None:
    async with planner(busy_plan()) as pilot:
        app = app_of(pilot)
        app.selected_id = "sagara-niaga"
        walked = {type(make(app)) for make in DIALOGS.values()}
    assert set(all_dialogs()) - walked == {Help}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_each_dialog_is_for_is_said_in_two_sentences(language: Language) -> None:
    said = words_in(language).screens.guidance.dialogs
    for one in all_dialogs():
        told = said[one.TOPIC].replace(".ics", "").replace(".eml", "").replace(".txt", "")
        assert told.count(".") == 2, one.TOPIC
        assert told.endswith(".")


async def test_each_dialog_has_help_with_its_keys_and_comes_back_from_it(planner: Planner) -> None:
    async with planner(busy_plan()) as pilot:
        for name in DIALOGS:
            dialog = await push(pilot, name)
            await ask_for_help(pilot)
            assert dialog.purpose in help_on(pilot)
            assert name == "welcome" or "Esc" in help_on(pilot)
            await pilot.press("escape")
            await until(pilot, lambda dialog=dialog: pilot.app.screen is dialog)  # type: ignore[misc]  # bound at once


@pytest.mark.parametrize("name", SCREENS)
async def test_each_screen_has_help_with_its_keys(planner: Planner, name: str) -> None:
    async with planner(busy_plan()) as pilot:
        await open_screen(pilot, name)
        await ask_for_help(pilot)
        assert words_in("id").screens.dialogs.purposes[name].split("⟨")[0] in help_on(pilot)


async def test_a_field_explains_itself(planner: Planner) -> None:
    async with planner(busy_plan()) as pilot:
        await push(pilot, "interview_form")
        for field in ("company", "starts", "notes"):
            pilot.app.screen.query_one(f"#{field}").focus()
            await ask_for_help(pilot)
            assert words_in("id").screens.guidance.fields[field] in help_on(pilot)
            await pilot.press("escape")


async def test_the_help_of_a_dialog_begins_with_the_keys_that_are_its_own(planner: Planner) -> None:
    async with planner(busy_plan()) as pilot:
        await push(pilot, "week")
        await ask_for_help(pilot)
        told = str(pilot.app.screen.query_one(KeyTable).render())
        for key, does in (("Spasi", "Pilih waktu di kursor"), ("Tab", "Ke waktu berikutnya yang disarankan")):
            assert any(line.split(maxsplit=1)[0] == key and does in line for line in told.splitlines())
        assert told.index("Spasi") < told.index("Esc")


async def test_the_menu_over_a_dialog_offers_what_can_be_done_in_the_dialog(planner: Planner) -> None:
    async with planner(busy_plan()) as pilot:
        dialog = await push(pilot, "decide")
        before = str(dialog.query_one(HintLine).render())
        await pilot.press("colon")
        await until(pilot, lambda: isinstance(pilot.app.screen, Palette) and pilot.app.screen.ready)
        offered = " ".join(str(one.prompt) for one in pilot.app.screen.query_one(OptionList).options)
        assert "Pilih baris ini" in offered
        assert "Pakai yang sudah diketik" not in offered
        assert str(dialog.query_one(HintLine).render()) == before


async def test_what_cannot_be_picked_says_why_at_the_cursor_and_is_not_taken(planner: Planner) -> None:
    async with planner(busy_plan()) as pilot:
        refused = Choice("thanks", "Terima kasih", "Belum dijawab", refused=True)
        picker = Picker("Jenis", [Choice("cancel", "Pembatalan"), refused])
        pilot.app.push_screen(picker)
        await until(pilot, lambda: pilot.app.screen is picker and picker.ready)
        await pilot.press("down")
        await until(pilot, lambda: "Belum dijawab" in text_on(pilot))
        await pilot.press("enter")
        await pilot.pause()
        assert pilot.app.screen is picker


async def test_every_field_of_the_forms_has_its_explanation(planner: Planner) -> None:
    explained = words_in("id").screens.guidance.fields.__struct_fields__
    async with planner(busy_plan()) as pilot:
        for name in ("interview_form", "profile", "import_source"):
            await push(pilot, name)
            ids = [one.id for one in pilot.app.screen.query("Input, Select, NotesField") if one.id]
            assert ids
            assert [one for one in ids if one not in explained] == []


async def test_escape_leads_out_of_each_dialog_and_changes_nothing(planner: Planner) -> None:
    async with planner(busy_plan()) as pilot:
        app = app_of(pilot)
        before = app.plan
        for name in DIALOGS:
            await push(pilot, name)
            for _ in range(2):
                if len(app.screen_stack) > 1:
                    await pilot.press("escape")
                    await pilot.pause(0.02)
            assert len(app.screen_stack) == 1, name
            assert app.plan == before, name


async def test_each_dialog_can_be_left_and_helps_by_a_click(planner: Planner) -> None:
    async with planner(busy_plan(), size=SIZES[0]) as pilot:
        for name in DIALOGS:
            dialog = await push(pilot, name)
            if name == "welcome":  # its button begins
                continue
            if name == "code":  # it may need all the room there is: a click anywhere closes it
                await pilot.click("#code")
            else:
                await click(pilot, ShowHelp)
                await until(pilot, lambda: isinstance(pilot.app.screen, Help))
                await click(pilot, LeaveDialog)
                await until(pilot, lambda dialog=dialog: pilot.app.screen is dialog)  # type: ignore[misc]  # bound at once
                await click(pilot, LeaveDialog)
            await until(pilot, lambda: len(pilot.app.screen_stack) == 1)


async def click(pilot: Pilot[int], command: type[Command]) -> None:
    """Click on the key of a command in the line of keys that is in front."""
    line = pilot.app.screen.query_one(HintLine)

    def place() -> int | None:
        at = 0
        for hint in line.shown():
            if hint.action == command.action():
                return at
            at += hint.width
        return None

    await until(pilot, lambda: place() is not None)
    await pilot.click(line, offset=(line.gutter.left + (place() or 0) + 1, line.gutter.top))


@pytest.mark.parametrize("name", SCREENS)
async def test_escape_leads_from_each_screen_back_to_the_list(planner: Planner, name: str) -> None:
    async with planner(busy_plan()) as pilot:
        await open_screen(pilot, name)
        if name == "editor":
            await pilot.press("i")
        for _ in range(3):
            await pilot.press("escape")
            await pilot.pause(0.05)
        await until(pilot, lambda: app_of(pilot).current_mode == "upcoming")


@pytest.mark.parametrize("size", SIZES)
async def test_tab_goes_from_above_to_below_and_from_left_to_right(planner: Planner, size: tuple[int, int]) -> None:
    async with planner(busy_plan(), size=size) as pilot:
        for name in (*SCREENS, *DIALOGS):
            await (open_screen if name in SCREENS else push)(pilot, name)
            regions = [(one, in_sight(one)) for one in pilot.app.screen.focus_chain]
            chain = [(one, region) for one, region in regions if region.area]
            for number, (one, region) in enumerate(chain):
                early = [other for other, its in chain[number + 1 :] if stands_before(its, region)]
                assert early == [], f"{name}: {one}"


def in_sight(one: Widget) -> Region:
    return one.screen.find_widget(one).visible_region


def stands_before(one: Region, other: Region) -> bool:
    """Whether the eye meets it first: it is above the other, or beside it on the left."""
    above = one.bottom <= other.y and one.x < other.right and other.x < one.right
    left = one.right <= other.x and one.y < other.bottom and other.y < one.bottom
    return above or left


async def test_what_is_typed_into_a_dialog_is_text_and_no_command(planner: Planner) -> None:
    async with planner(busy_plan()) as pilot:
        app = app_of(pilot)
        before = app.plan
        for name in DIALOGS:
            dialog = await push(pilot, name)
            for field in dialog.query("Input, TextArea"):
                field.display = True
                dialog.set_focus(field)
                await type_all(pilot)
                assert app.screen is dialog, f"{name}: a command was done"
                assert app.plan == before, name
                assert TYPED in text_of(field), name


async def type_all(pilot: Pilot[int]) -> None:
    """Every character, without a pause for each."""
    for one in TYPED:
        pilot.app.post_message(events.Key(character_to_key(one), one))
    await pilot.pause()


def text_of(field: Widget) -> str:
    return field.text if isinstance(field, TextArea) else field.value if isinstance(field, Input) else ""


async def test_what_is_typed_into_the_message_is_text_and_no_command(planner: Planner) -> None:
    async with planner(busy_plan()) as pilot:
        await open_screen(pilot, "editor")
        app, screen = app_of(pilot), pilot.app.screen
        await pilot.press("i")
        for field in screen.query("Input, TextArea"):
            screen.set_focus(field)
            await type_all(pilot)
            assert TYPED in text_of(field)
        assert app.screen is screen
        assert app.plan.interviews[0].decision == "reschedule"
        assert len(app.plan.interviews) == 2


async def test_what_is_typed_into_the_search_is_text_and_no_command(planner: Planner) -> None:
    async with planner(busy_plan()) as pilot:
        app = app_of(pilot)
        before = app.plan
        await pilot.press("slash")
        await type_all(pilot)
        assert len(app.screen_stack) == 1
        assert app.current_mode == "upcoming"
        assert app.plan == before
        assert pilot.app.screen.query_one("SearchLine", Input).value == TYPED


async def test_the_palette_is_not_opened_over_itself_nor_over_the_help(planner: Planner) -> None:
    async with planner(busy_plan()) as pilot:
        await pilot.press("colon")
        await until(pilot, lambda: isinstance(pilot.app.screen, Palette))
        await pilot.press("ctrl+p")
        assert len(pilot.app.screen_stack) == 2


async def test_the_search_line_has_a_bar_at_its_edge(planner: Planner) -> None:
    async with planner(busy_plan(), size=(80, 24)) as pilot:
        await pilot.press("slash")
        await until(pilot, lambda: any(line.startswith("▌ Cari ") for line in text_on(pilot).splitlines()))


async def test_the_palette_has_the_commands_in_the_order_of_their_words(planner: Planner) -> None:
    async with planner(busy_plan(), size=(120, 48)) as pilot:
        await pilot.press("colon")
        await until(pilot, lambda: "Buka daftar" in text_on(pilot))
        text = text_on(pilot)
        shown = [text.find(one.help) for one in astuple(app_of(pilot).words.screens.commands) if one.help in text]
        assert len(shown) > 20
        assert shown == sorted(shown)
