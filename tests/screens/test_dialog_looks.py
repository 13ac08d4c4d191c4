"""Every dialog at the sizes that it has to fit, in both languages and in each look: nothing is out of sight, cut or faint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest
from rich.cells import cell_len
from textual.color import Color
from textual.geometry import Size
from textual.widgets import Button, Input, Select

from places import DIALOGS, busy_plan
from planner import NOW, app_of, plan_of, sagara, text_on, until
from undur.plan.codes import LANGUAGES
from undur.tui.contrast import AA, contrast
from undur.tui.themes import DARK, LIGHT, TERMINAL
from undur.tui.widgets.key_line import HintLine
from undur.tui.widgets.set_in import SetIn
from undur.tui.widgets.value_list import ValueList
from undur.words import words_in

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from textual.pilot import Pilot

    from planner import Planner
    from undur.plan.codes import Language
    from undur.tui.dialogs.dialog import Dialog

SIZES: Final = [(60, 20), (80, 24)]


async def walk(pilot: Pilot[int]) -> AsyncIterator[tuple[str, Dialog[Any]]]:
    """Each dialog as it opens."""
    app = app_of(pilot)
    for name, make in DIALOGS.items():
        app.selected_id = "sagara-niaga"
        dialog = make(app)
        app.push_screen(dialog)
        await shown(pilot, dialog)
        yield name, dialog
        app.pop_screen()
        await pilot.pause()


async def shown(pilot: Pilot[int], dialog: Dialog[Any]) -> None:
    """Wait until a dialog is in front."""
    await until(pilot, lambda: pilot.app.screen is dialog and dialog.ready)
    await pilot.pause()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
async def test_title_buttons_and_keys_of_each_dialog_are_in_sight(
    planner: Planner, size: tuple[int, int], language: Language
) -> None:
    async with planner(busy_plan(language), size=size) as pilot:
        async for name, dialog in walk(pilot):
            for one in [*dialog.query(".title, Button, .box"), *dialog.query(HintLine)]:
                seen = dialog.find_widget(one).visible_region
                assert seen.size == one.outer_size, f"{name}: {one} has {one.outer_size}, and {seen.size} are seen"


@pytest.mark.parametrize("size", SIZES)
async def test_what_tab_reaches_in_a_dialog_comes_into_sight(planner: Planner, size: tuple[int, int]) -> None:
    async with planner(busy_plan(), size=size) as pilot:
        async for name, dialog in walk(pilot):
            for one in dialog.focus_chain:
                one.focus(scroll_visible=True)
                await pilot.pause()
                assert dialog.find_widget(one).visible_region.area, f"{name}: {one} is nowhere"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_example_in_a_field_and_the_label_of_a_button_are_not_cut(
    planner: Planner, language: Language
) -> None:
    async with planner(busy_plan(language), size=SIZES[0]) as pilot:
        async for name, dialog in walk(pilot):
            for field in dialog.query(Input):
                if field.display:
                    assert cell_len(field.placeholder) <= field.content_size.width, f"{name}: {field.placeholder}"
            for button in dialog.query(Button):
                assert cell_len(str(button.label)) <= button.content_size.width, f"{name}: {button.label}"


@pytest.mark.parametrize("theme", [DARK.name, LIGHT.name])
async def test_every_word_of_a_dialog_is_painted_in_contrast(planner: Planner, theme: str) -> None:
    async with planner(busy_plan(), size=SIZES[1]) as pilot:
        app_of(pilot).theme = theme
        async for name, dialog in walk(pilot):
            for one in dialog.query(".box"):
                faint = {text: ratio for text, ratio in painted(dialog, one.content_region) if ratio < AA}
                assert faint == {}, name


def painted(dialog: Dialog[Any], region: Any) -> Iterator[tuple[str, float]]:
    """Words of a region, each with the contrast of its colours; lines, arrows and the QR code are no words."""
    for y, strip in enumerate(dialog._compositor.render_strips()):
        if region.y <= y < region.bottom:
            for segment in strip.crop(region.x, region.right):
                style = segment.style
                if style and style.color and style.bgcolor and any(letter.isalnum() for letter in segment.text):
                    ink, ground = (Color.from_rich_color(one) for one in (style.color, style.bgcolor))
                    yield segment.text.strip(), contrast(ink, ground)


async def test_in_the_terminals_own_colours_the_field_in_which_one_types_stands_out_by_its_name(
    planner: Planner,
) -> None:
    async with planner(plan_of(sagara()), size=SIZES[1]) as pilot:
        app_of(pilot).theme = "undur-terminal"
        await pilot.press("a")
        await until(pilot, lambda: "Tambah wawancara" in text_on(pilot))
        await pilot.press("tab")
        await pilot.pause()
        at = {
            row.query("Label").first().render_line(0)._segments[0].text.strip()
            for row in app_of(pilot).screen.query(".field.-at")
        }
        assert at == {"Waktu"}


async def test_enter_goes_on_from_field_to_field_and_opens_no_list(planner: Planner) -> None:
    async with planner(plan_of(), size=SIZES[1]) as pilot:
        await pilot.press("a", *"PT Angin", "enter", *"besok 10.00", *["enter"] * 4)
        form = app_of(pilot).screen
        assert form.focused is form.query_one("#channel")
        await pilot.press("right", "enter")
        assert not form.query_one("#channel", Select).expanded
        assert app_of(pilot).plan.interviews == ()
        await pilot.press("ctrl+s")
        await until(pilot, lambda: len(app_of(pilot).plan.interviews) == 1)
        assert app_of(pilot).plan.interviews[0].channel == "email"


async def test_enter_on_the_last_line_of_a_short_form_saves(planner: Planner) -> None:
    async with planner(plan_of(sagara()), size=SIZES[1]) as pilot:
        await pilot.press("p", "end", *" Putri", *["enter"] * 4)
        await until(pilot, lambda: app_of(pilot).plan.me.name == "Dewi Lestiani Putri")


async def test_notes_take_several_lines_and_show_them(planner: Planner) -> None:
    async with planner(plan_of(), size=SIZES[0]) as pilot:
        await pilot.press("a", *"PT Angin", "enter", *"besok 10.00", "shift+tab", "shift+tab")
        await pilot.press(*"bawa ijazah", "enter", *"tiba 9.30")
        await until(pilot, lambda: "tiba 9.30" in text_on(pilot))
        lines = text_on(pilot).splitlines()
        at = next(at for at, line in enumerate(lines) if "Catatan" in line)
        assert "bawa ijazah" in lines[at]
        assert "tiba 9.30" in lines[at + 1]
        await pilot.press("f2")
        await until(pilot, lambda: len(app_of(pilot).plan.interviews) == 1)
        assert app_of(pilot).plan.interviews[0].notes == "bawa ijazah\ntiba 9.30"


async def test_tab_leads_out_of_the_notes_and_so_does_up_from_their_first_line(planner: Planner) -> None:
    async with planner(plan_of(sagara(notes="satu\ndua")), size=SIZES[1]) as pilot:
        await pilot.press("e", "shift+tab")
        form = app_of(pilot).screen
        notes = form.query_one("#notes")
        assert form.focused is notes
        await pilot.press("down", "up")
        assert form.focused is notes
        await pilot.press("up")
        assert form.focused is form.query_one("#time_zone")
        await pilot.press("tab", "tab")
        assert form.focused is form.query_one("#company")


@pytest.mark.parametrize("notes", ["satu\r\ndua\n", "a\x0bb\u2028c", "\n\n  ujung  \n"])
async def test_notes_that_nobody_touches_come_through_the_form_as_they_were(planner: Planner, notes: str) -> None:
    async with planner(plan_of(sagara(notes=notes)), size=SIZES[1]) as pilot:
        await pilot.press("e", "end", *" Baru", "ctrl+s")
        await until(pilot, lambda: app_of(pilot).plan.interviews[0].company == "PT Sagara Niaga Baru")
        assert app_of(pilot).plan.interviews[0].notes == notes


async def test_the_values_of_a_field_are_shown_on_space_and_enter_takes_one(planner: Planner) -> None:
    async with planner(plan_of(), size=SIZES[0]) as pilot:
        await pilot.press("a", *["tab"] * 5)
        form = app_of(pilot).screen
        await until(pilot, lambda: "Spasi Pilih" in text_on(pilot))
        await pilot.press("space")
        assert form.query_one("#channel", Select).expanded
        await pilot.press("down", "enter")
        await pilot.pause()
        assert form.query_one("#channel", Select).value == "email"


async def test_an_open_list_of_values_tells_its_keys_and_they_do_what_they_say(planner: Planner) -> None:
    async with planner(plan_of(), size=SIZES[0]) as pilot:
        await pilot.press("a", *["tab"] * 5, "space")
        form = app_of(pilot).screen
        channel = form.query_one("#channel", Select)
        await until(pilot, lambda: "⏎ Pilih" in text_on(pilot) and "Esc Tutup daftar" in text_on(pilot))
        await pilot.press("down", "escape")
        await until(pilot, lambda: "Spasi Pilih" in text_on(pilot) and not channel.expanded)
        assert (app_of(pilot).screen, form.focused, channel.selection) == (form, channel, None)
        await pilot.press("space", "down")
        await until(pilot, lambda: "⏎ Pilih" in text_on(pilot))
        await pilot.click(HintLine, offset=(0, 0))
        await until(pilot, lambda: channel.selection == "email" and "Spasi Pilih" in text_on(pilot))


async def test_the_value_at_the_cursor_is_not_dim_where_it_could_not_be_read(planner: Planner) -> None:
    async with planner(plan_of(), size=SIZES[1]) as pilot:
        app_of(pilot).theme = TERMINAL.name
        await pilot.press("a", *["tab"] * 5, "space")
        await until(pilot, lambda: isinstance(app_of(pilot).screen.focused, ValueList))
        values = app_of(pilot).screen.focused
        assert isinstance(values, ValueList)
        styles = [one.style for one in values.render_line(values.highlighted or 0) if one.text.strip()]
        assert styles
        assert not any(style is None or style.dim for style in styles)


async def test_the_companys_deadline_is_typed_into_the_form_and_the_day_alone_will_do(planner: Planner) -> None:
    async with planner(plan_of(sagara()), size=SIZES[1]) as pilot:
        await pilot.press("e")
        await until(pilot, lambda: "Ubah wawancara" in text_on(pilot))
        app_of(pilot).screen.query_one("#answer_by").focus()
        await pilot.press(*"24/11")
        await until(pilot, lambda: "= Selasa, 24 November 2026 pukul 17.00 WIB" in text_on(pilot))
        await pilot.press("ctrl+s")
        await until(pilot, lambda: app_of(pilot).plan.interviews[0].answer_by is not None)
        assert app_of(pilot).plan.interviews[0].answer_by == NOW.replace(hour=17, minute=0)


async def test_a_number_that_is_none_is_told_when_its_field_is_left_and_not_saved(planner: Planner) -> None:
    async with planner(plan_of(sagara()), size=SIZES[1]) as pilot:
        await pilot.press("e")
        await until(pilot, lambda: "Ubah wawancara" in text_on(pilot))
        app_of(pilot).screen.query_one("#phone", Input).value = "2"
        app_of(pilot).screen.query_one("#phone").focus()
        await pilot.press("enter")
        await until(pilot, lambda: "Telepon: “2” bukan nomor telepon" in text_on(pilot))
        await pilot.press("ctrl+s")
        await pilot.pause()
        form = app_of(pilot).screen
        assert form.focused is form.query_one("#phone")
        await pilot.press(*" 1500 888", "ctrl+s")
        await until(pilot, lambda: app_of(pilot).plan.interviews[0].phone == "2 1500 888")


async def test_the_channel_says_below_its_number_what_is_lost_without_it_as_one_types(planner: Planner) -> None:
    words = words_in("id").contact
    async with planner(plan_of(), size=SIZES[1]) as pilot:
        await pilot.press("a", *["tab"] * 5, "right")
        await until(pilot, lambda: words.missing.email[:30] in text_on(pilot))
        await pilot.press("right")
        await until(pilot, lambda: words.missing.whatsapp[:30] in text_on(pilot))
        lines = text_on(pilot).splitlines()
        number = next(at for at, line in enumerate(lines) if "Telepon " in line)
        assert words.missing.whatsapp[:30] in lines[number + 1]
        assert words.missing.email not in text_on(pilot)
        await pilot.press("tab", *"081234567890")
        await until(pilot, lambda: words.missing.whatsapp[:30] not in text_on(pilot))


async def test_ones_own_address_that_is_none_is_told_below_its_field_until_it_is_mended(planner: Planner) -> None:
    async with planner(plan_of(sagara()), size=SIZES[0]) as pilot:
        await pilot.press("p")
        await until(pilot, lambda: "Tentang Anda" in text_on(pilot))
        await pilot.press("tab", "tab", *"foo", "ctrl+s")
        await until(pilot, lambda: "“foo” bukan alamat email" in text_on(pilot))
        form = app_of(pilot).screen
        assert form.focused is form.query_one("#email")
        await pilot.press(*"@dewi.example", "tab")
        await until(pilot, lambda: "bukan alamat email" not in text_on(pilot))
        await pilot.press("ctrl+s")
        await until(pilot, lambda: app_of(pilot).plan.me.email == "foo@dewi.example")


async def test_a_wrong_zone_is_told_below_its_own_field(planner: Planner) -> None:
    async with planner(plan_of(sagara()), size=SIZES[0]) as pilot:
        await pilot.press("e")
        await until(pilot, lambda: "Ubah wawancara" in text_on(pilot))
        app_of(pilot).screen.query_one("#time_zone").focus()
        await pilot.press("end", *"xx", "ctrl+s")
        await until(pilot, lambda: "tidak dikenal" in text_on(pilot))
        lines = text_on(pilot).splitlines()
        zone = next(number for number, line in enumerate(lines) if "Zona  " in line)
        assert "tidak dikenal" in lines[zone + 1]


async def test_escape_goes_back_by_one_question(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await pilot.press("d")
        await until(pilot, lambda: "apa keputusan Anda" in text_on(pilot))
        await pilot.press("end", "enter")
        await until(pilot, lambda: "apa keputusan Anda" not in text_on(pilot))
        first = text_on(pilot)
        await pilot.press("enter")
        await until(pilot, lambda: text_on(pilot) != first)
        await pilot.press("escape")
        await until(pilot, lambda: text_on(pilot) == first)
        await pilot.press("escape")
        await until(pilot, lambda: "apa keputusan Anda" in text_on(pilot))
        await pilot.press("home", "enter")
        await until(pilot, lambda: "Apa alasan sebenarnya" in text_on(pilot))
        await pilot.press("escape")
        await until(pilot, lambda: "apa keputusan Anda" in text_on(pilot))
        await pilot.press("escape")
        await until(pilot, lambda: len(app_of(pilot).screen_stack) == 1)


async def test_a_time_that_has_passed_is_said_before_it_is_saved(planner: Planner) -> None:
    async with planner(busy_plan()) as pilot:
        await pilot.press("a", *"PT Angin", "enter", *"kemarin 10.00")
        await until(pilot, lambda: "waktu itu sudah lewat" in text_on(pilot))
        await pilot.press(*["backspace"] * 20, *"besok 10.00")
        await until(pilot, lambda: "waktu itu sudah lewat" not in text_on(pilot))


async def test_the_field_in_which_one_types_stays_in_sight_in_a_window_that_shrinks(planner: Planner) -> None:
    async with planner(busy_plan(), size=SIZES[1]) as pilot:
        await pilot.press("a", *["tab"] * 9, *"ruang tiga")
        await until(pilot, lambda: "ruang tiga" in text_on(pilot))
        await pilot.resize_terminal(44, 12)
        await pilot.pause()
        await until(pilot, lambda: "ruang tiga" in text_on(pilot))
        await pilot.press(*" bawah")
        await until(pilot, lambda: "ruang tiga bawah" in text_on(pilot))


def test_a_text_with_lines_set_in_knows_its_height_before_it_is_laid_out() -> None:
    text, nowhere = SetIn("Toko Rimba\n  · " + "kata " * 20), Size(0, 0)
    assert [text.get_content_height(nowhere, nowhere, width) for width in (24, 54, 200)] == [6, 3, 2]
