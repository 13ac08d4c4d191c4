"""A person's own sentences on the third screen: kept, used for others, forgotten; and both texts shown where they collide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner import app_of, bahari, plan_of, sagara, text_on, until
from undur.plan.plan import Phrase
from undur.tui.widgets.message_text import MessageText

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from planner import Planner


def text(pilot: Pilot[int]) -> MessageText:
    return pilot.app.screen.query_one(MessageText)


async def open_editor(pilot: Pilot[int]) -> None:
    await pilot.press("3")
    await until(pilot, lambda: app_of(pilot).current_mode == "editor" and text(pilot).text != "")


async def rewrite(pilot: Pilot[int], old: str, new: str) -> None:
    """Put other words into the text, as typing would, and go out of it at them."""
    await pilot.press("i")
    area = text(pilot)
    start = area.text.index(old)
    area.replace(new, area.location(start), area.location(start + len(old)))
    area.move_cursor(area.location(start + 1))
    await pilot.press("escape")
    await until(pilot, lambda: not isinstance(pilot.app.focused, MessageText))


async def test_a_sentence_of_mine_is_kept_and_used_for_the_next_company(planner: Planner) -> None:
    plan = plan_of(bahari(decision="cancel"), bahari(id="c2", company="PT Cakra", decision="cancel"))
    async with planner(plan) as pilot:
        await open_editor(pilot)
        closing = text(pilot).text.split("\n\n")[-2]
        await rewrite(pilot, closing, "Salam hormat untuk seluruh tim PT Bahari Karya.")
        await pilot.press("y")
        await until(pilot, lambda: "Disimpan sebagai kalimat Anda: Penutup, Indonesia, Email." in text_on(pilot))
        assert app_of(pilot).plan.phrases == (
            Phrase(
                part="closing",
                kind="cancel",
                language="id",
                channel="email",
                text="Salam hormat untuk seluruh tim {company}.",
            ),
        )
        app_of(pilot).select("c2")
        await until(pilot, lambda: "Salam hormat untuk seluruh tim PT Cakra." in text(pilot).text)
        text(pilot).move_cursor(text(pilot).location(text(pilot).text.index("Salam hormat")))
        await pilot.press("y")
        await until(pilot, lambda: "Kalimat Anda dilupakan" in text_on(pilot))
        assert "Salam hormat untuk" not in text(pilot).text
        await pilot.press("u")
        await until(pilot, lambda: "Salam hormat untuk" in text(pilot).text)


async def test_a_reason_is_not_kept_for_other_companies(planner: Planner) -> None:
    async with planner(plan_of(bahari(decision="cancel", reason="relocation"))) as pilot:
        await open_editor(pilot)
        text(pilot).move_cursor(text(pilot).location(text(pilot).text.index("domisili")))
        await pilot.press("y")
        await until(pilot, lambda: "Alasan berlaku untuk satu wawancara saja" in text_on(pilot))
        assert app_of(pilot).plan.phrases == ()


async def test_an_unknown_field_is_named_with_the_nearest(planner: Planner) -> None:
    async with planner(plan_of(bahari(decision="cancel"))) as pilot:
        await open_editor(pilot)
        await rewrite(pilot, text(pilot).text.split("\n\n")[-2], "Salam untuk {compny}.")
        await pilot.press("y")
        await until(pilot, lambda: "Maksud Anda {company}?" in text_on(pilot))
        assert app_of(pilot).plan.phrases == ()


async def test_where_my_words_collide_with_a_choice_both_are_shown_and_one_key_takes_the_other(
    planner: Planner,
) -> None:
    async with planner(plan_of(sagara(decision="cancel", reason="relocation"))) as pilot:
        await open_editor(pilot)
        await rewrite(pilot, "karena saya pindah domisili.", "karena saya pindah ke Solo.")
        app_of(pilot).apply_here(lambda one: sagara(reason="study", decision="cancel", messages=one.messages), "alasan")
        await until(pilot, lambda: "Undur   karena saya akan melanjutkan studi." in text_on(pilot))
        assert "Anda    karena saya pindah ke Solo." in text_on(pilot)
        assert "karena saya pindah ke Solo." in text(pilot).text
        await pilot.press("t")
        await until(pilot, lambda: "karena saya akan melanjutkan studi." in text(pilot).text)
        assert "≠ Alasan" not in text_on(pilot)
        await pilot.press("u")
        await until(pilot, lambda: "karena saya pindah ke Solo." in text(pilot).text)


async def test_a_fact_that_my_sentence_needs_is_asked_for(planner: Planner) -> None:
    own = Phrase(part="closing", language="id", text="Sampai jumpa di {place}.")
    plan = plan_of(bahari(decision="cancel"))
    async with planner(type(plan)(me=plan.me, interviews=plan.interviews, phrases=(own,))) as pilot:
        await open_editor(pilot)
        await until(pilot, lambda: "kalimat Anda memerlukan tempat wawancara" in text_on(pilot))
        assert "{place}" not in text(pilot).text
