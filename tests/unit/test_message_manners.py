"""What an experienced reader would trip over: hours of two zones, grief, second thoughts, thanks for a refusal."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

import pytest

from letters import LONDON, WITA, bahari, desk, northwind, slots_after
from undur.plan.interview import Referral
from undur.plan.message import LogEntry, Slot
from undur.plan.plan import Me

if TYPE_CHECKING:
    from undur.plan.interview import Interview

THEN: Final = dt.datetime(2026, 11, 20, 9, tzinfo=WITA)
JAKARTA: Final = Me(name="Dewi", time_zone="Asia/Jakarta")


def told(kind: Any, *more: LogEntry) -> tuple[LogEntry, ...]:
    return (LogEntry(at=THEN, what="sent", kind=kind), *more)


def answered(answer: Any) -> LogEntry:
    return LogEntry(at=THEN + dt.timedelta(hours=2), what="answered", answer=answer)


def alternative(one: Interview, me: Me | None = None, channel: str = "email") -> str:
    return desk(one, "reschedule", channel, me=me).written().generated["alternative"]


def test_slots_stand_in_the_readers_hours_with_the_senders_beside_them_where_they_differ() -> None:
    one = bahari(slots=slots_after(bahari().starts))
    assert "- Senin, 7 Desember 2026 pukul 10.00–11.00 WITA (09.00–10.00 WIB)" in alternative(one, JAKARTA)
    assert "(" not in alternative(one)


def test_where_the_senders_day_is_another_it_is_named() -> None:
    late = dt.datetime(2026, 12, 1, 18, 0, tzinfo=LONDON)
    one = northwind(slots=(Slot(starts=late, ends=late + dt.timedelta(hours=1)),))
    assert "Tuesday 1 December, 18:00–19:00 GMT (Wednesday 01:00–02:00 WIB)" in alternative(one, JAKARTA)


def test_an_english_date_is_one_that_a_human_writes() -> None:
    body = desk(northwind()).written().body
    assert "on Thursday 26 November at 14:00" in body
    assert "GMT" not in body
    far = northwind(starts=dt.datetime(2027, 8, 5, 14, tzinfo=LONDON))
    assert "5 August 2027" in desk(far, hours=24 * 250).written().body
    assert "at 14:00 WITA" in desk(bahari(), language="en").written().body


def test_nobody_says_the_year_on_the_telephone() -> None:
    one = bahari(reason="illness_self", slots=slots_after(bahari().starts))
    assert "2026" not in desk(one, "reschedule", "phone").written().body
    assert "2026" not in desk(northwind(), "cancel", "phone").written().body


@pytest.mark.parametrize("language", ["id", "en"])
def test_who_mourned_owns_their_silence_and_not_their_absence(language: str) -> None:
    for channel in ("email", "whatsapp", "phone"):
        mourned = desk(bahari(reason="bereavement"), "reschedule", channel, hours=-2, language=language).written().body
        worked = desk(bahari(reason="work_duty"), "reschedule", channel, hours=-2, language=language).written().body
        owned = ("sepenuhnya tanggung jawab", "full responsibility", "entirely my responsibility")
        assert not any(words in mourned for words in owned)
        assert any(words in worked for words in owned)


def test_an_emergency_cancels_and_does_not_withdraw() -> None:
    for wording in range(6):
        for tone in ("formal", "warm", "brief"):
            forced = desk(bahari(reason="family_emergency"), tone=tone, wording=wording).written().generated["news"]
            assert "proses seleksi" not in forced
            assert "timbang" not in forced


def test_a_clash_of_hours_or_own_words_do_not_end_the_application() -> None:
    for reason, words in (("exam_thesis", ""), ("other", "motor saya mogok")):
        for wording in range(6):
            one = bahari(reason=reason, reason_words=words)
            assert "proses seleksi" not in desk(one, wording=wording).written().generated["news"]


def test_an_hour_before_nothing_was_thought_over_carefully() -> None:
    for wording in range(6):
        assert "saksama" not in desk(bahari(reason="study"), hours=10, wording=wording).written().body


@pytest.mark.parametrize(("language", "never"), [("id", "kesediaan"), ("en", "agreeing")])
def test_a_refusal_is_not_thanked_for_as_a_consent(language: str, never: str) -> None:
    one = bahari(log=told("reschedule", answered("regret")), decision="reschedule")
    assert never not in desk(one, "thanks", language=language).written().body


@pytest.mark.parametrize(("language", "later"), [("id", "segera mengabari apakah"), ("en", "let you know very soon")])
def test_who_has_not_decided_after_a_refusal_does_not_take_leave(language: str, later: str) -> None:
    one = bahari(log=told("reschedule", answered("regret")), decision="reschedule")
    written = desk(one, "reply", language=language).written().body
    assert later in written
    assert "another opportunity" not in written
    assert "kesempatan lain" not in written


def test_an_answer_that_only_the_person_knows_is_asked_for() -> None:
    one = bahari(log=told("reschedule", answered("question")))
    assert [missing.field for missing in desk(one, "reply").written().missing] == ["answer"]
    assert desk(one, "reply", "phone").written().missing == ()


def test_a_friend_who_agreed_may_be_spoken_of_in_the_cancellation_and_by_name_once_the_company_agreed_too() -> None:
    half = Referral(name="Rani Kusuma", friend_agreed=THEN)
    both = Referral(name="Rani Kusuma", friend_agreed=THEN, company_agreed=THEN)
    without = desk(bahari(referral=Referral(name="Rani Kusuma"))).written().body
    assert "perkenalkan" not in without
    assert "bersedia saya perkenalkan" in desk(bahari(referral=half)).written().body
    assert "Rani" not in desk(bahari(referral=half)).written().body
    assert "merekomendasikan Rani Kusuma" in desk(bahari(referral=both)).written().body


def test_who_called_in_vain_says_so_and_who_called_once_follows_it_up() -> None:
    call = LogEntry(at=THEN, what="called")
    assert "mencoba menelepon Bapak" in desk(bahari(log=(call, call)), hours=2).written().body
    assert desk(bahari(log=(call,)), hours=2).written().generated["news"].startswith("Menyusul telepon saya")
    assert "menelepon" not in desk(bahari(), hours=2).written().body


@pytest.mark.parametrize(
    ("honorific", "contact", "indonesian", "english"),
    [
        ("", "Ibu Ratna", "Ibu Ratna", "Ms Ratna"),
        ("Ibu", "Ibu Ratna", "Ibu Ratna", "Ms Ratna"),
        ("", "Pak Hendra", "Bapak Hendra", "Mr Hendra"),
        ("", "Mr Adams", "Bapak Adams", "Mr Adams"),
        ("", "Kak Dina", "Kak Dina", "Dina"),
        ("Ibu", "Dr. Ratna", "Ibu Dr. Ratna", "Dr Ratna"),
    ],
)
def test_nobody_is_called_by_two_titles_whatever_the_record_says(
    honorific: str, contact: str, indonesian: str, english: str
) -> None:
    one = bahari(honorific=honorific, contact=contact)
    assert desk(one, language="id").written().body.startswith(f"Yth. {indonesian},")
    assert desk(one, language="en").written().body.startswith(f"Dear {english},")
