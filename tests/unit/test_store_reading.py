"""How records are read: by themselves, with all their faults at once, their times in their zone."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from undur.plan.changes import change_interview
from undur.plan.interview import Interview
from undur.plan.plan import Fault, Habits, Me
from undur.store import Opened, Saved, open_plan, save
from undur.store.notices import DuplicateId, NeedsRepair, OffsetDisagrees
from undur.words import words_in

if TYPE_CHECKING:
    from pathlib import Path

WIB, WITA = ZoneInfo("Asia/Jakarta"), ZoneInfo("Asia/Makassar")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "undur.toml"


def opened(file: Path, text: str) -> Opened:
    file.write_text(text, encoding="utf-8")
    return open_plan(file)


def only(file: Path, text: str) -> Interview:
    (interview,) = opened(file, f'[[interview]]\ncompany = "PT Sagara"\n{text}').plan.interviews
    return interview


def test_company_and_start_are_enough(file: Path) -> None:
    assert only(file, "starts = 2026-12-03") == Interview(id="sagara", company="PT Sagara", starts=dt.date(2026, 12, 3))


def test_a_time_without_offset_is_read_in_its_zone(file: Path) -> None:
    starts = only(file, 'starts = 2026-12-03T14:00:00\ntime_zone = "Asia/Makassar"').starts
    assert isinstance(starts, dt.datetime)
    assert (starts.isoformat(), starts.tzinfo) == ("2026-12-03T14:00:00+08:00", WITA)


def test_without_a_zone_of_its_own_my_zone_counts(file: Path) -> None:
    text = '[me]\ntime_zone = "Asia/Makassar"\n[[interview]]\ncompany = "A"\nstarts = 2026-12-03T14:00:00'
    assert opened(file, text).plan.interviews[0].starts == dt.datetime(2026, 12, 3, 14, tzinfo=WITA)


def test_a_zone_of_mine_that_is_left_empty_is_the_usual_one_and_stays_as_it_is_written(file: Path) -> None:
    text = '[me]\ntime_zone = ""\n[[interview]]\nid = "a"\ncompany = "A"\nstarts = 2026-12-03T14:00:00\n'
    found = opened(file, text)
    assert found.plan.me.time_zone == "Asia/Jakarta"
    assert found.plan.interviews[0].starts == dt.datetime(2026, 12, 3, 14, tzinfo=WIB)
    changed = change_interview(found.plan, "a", lambda one: replace(one, notes="catur"))
    assert isinstance(save(found.base, changed), Saved)
    assert 'time_zone = ""' in file.read_text()


def test_letters_that_people_use_name_a_zone(file: Path) -> None:
    assert only(file, 'starts = 2026-12-03T14:00:00\ntime_zone = "wita"').time_zone == "Asia/Makassar"


def test_an_offset_that_agrees_becomes_the_zone(file: Path) -> None:
    starts = only(file, "starts = 2026-12-03T14:00:00+07:00").starts
    assert isinstance(starts, dt.datetime)
    assert starts.tzinfo == WIB


def test_an_offset_that_contradicts_the_zone_is_told_and_kept(file: Path) -> None:
    text = """
    [[interview]]
    id = "sagara"
    company = "PT Sagara"
    starts = 2026-12-03T14:00:00+08:00
    received = 2026-11-20T02:00:00Z
    slot = [{ starts = 2026-12-07T10:00:00+09:00 }]
    """
    found = opened(file, text)
    starts = found.plan.interviews[0].starts
    assert isinstance(starts, dt.datetime)
    assert starts.isoformat() == "2026-12-03T14:00:00+08:00"
    assert found.notices == (
        OffsetDisagrees(interview="sagara", field="starts", written="2026-12-03T14:00:00+08:00", zone="Asia/Jakarta"),
        OffsetDisagrees(
            interview="sagara", field="slot.0.starts", written="2026-12-07T10:00:00+09:00", zone="Asia/Jakarta"
        ),
    )
    received = found.plan.interviews[0].received
    assert received is not None
    assert received.isoformat() == "2026-11-20T09:00:00+07:00"  # an instant contradicts nothing
    assert isinstance(saved := save(found.base, found.plan), Saved)
    assert open_plan(file).notices == found.notices
    assert open_plan(file).plan == saved.plan


def test_an_unknown_zone_needs_repair(file: Path) -> None:
    (damaged,) = opened(
        file, '[[interview]]\ncompany = "A"\nstarts = 2026-12-03T14:00:00\ntime_zone = "Asia/Bandung"'
    ).plan.damaged
    assert damaged.faults == (
        Fault(field="time_zone", value='"Asia/Bandung"', expected="WIB | WITA | WIT | Asia/Jakarta …", line=4),
    )


def test_all_faults_of_a_record_are_told_at_once_and_the_others_stay_usable(file: Path) -> None:
    text = """\
[[interview]]
company = 5
channel = "zoom"
starts = "tomorrow"

[[interview.log]]
at = 2026-12-03T14:00:00+07:00
what = "send"

[[interview.log]]
what = "sent"

[[interview]]
company = "PT Sagara"
starts = 2026-12-03
"""
    found = opened(file, text)
    assert [one.company for one in found.plan.interviews] == ["PT Sagara"]
    (damaged,) = found.plan.damaged
    assert [(fault.field, fault.value, fault.line) for fault in damaged.faults] == [
        ("company", "5", 2),
        ("channel", '"zoom"', 3),
        ("starts", '"tomorrow"', 4),
        ("log.0.what", '"send"', 8),
        ("log.1.at", "", 10),
    ]
    assert damaged.faults[1].expected == '"email" | "whatsapp" | "phone" | "sms" | "portal" | "other"'
    assert found.notices == (NeedsRepair(table="interview", name="5", faults=damaged.faults),)


def test_a_damaged_record_stays_as_it_is(file: Path) -> None:
    broken = '# call them\n[[interview]]\ncompany = "A" # who?\nstarts = "soon"\nmood = 3\n\n'
    found = opened(file, f"{broken}[[interview]]\ncompany = 'B'\nstarts = 2026-12-03\n")
    assert isinstance(save(found.base, found.plan), Saved)
    assert broken in file.read_text()
    assert open_plan(file).plan.damaged[0].raw == found.plan.damaged[0].raw


@pytest.mark.parametrize(
    "line",
    [
        "starts = 0001-01-01",
        "starts = 9999-12-31T23:59:59Z",
        'starts = 2026-12-03\noffice_hours = "8 to 5"',
        'starts = 2026-12-03\noffice_days = ["monday"]',
        "starts = 2026-12-03\nslot = 5",
        "starts = 2026-12-03\nslot = [5]",
        "starts = 2026-12-03\nsteps = { call_first = true }",
        "starts = 2026-12-03\nmessage = [{ id = 'm1' }]",
        "starts = 2026-12-03\nreceived = 2026-12-03",
        "starts = 2026-12-03T14:00:00\ntime_zone = 7",
        "id = 5\nstarts = 2026-12-03",
    ],
)
def test_a_senseless_value_needs_repair(file: Path, line: str) -> None:
    found = opened(file, f'[[interview]]\ncompany = "A"\n{line}')
    assert found.plan.interviews == ()
    assert found.plan.damaged[0].faults
    assert isinstance(save(found.base, found.plan), Saved)
    assert open_plan(file).plan.damaged[0].raw == found.plan.damaged[0].raw


def test_two_interviews_with_one_id_both_live(file: Path) -> None:
    one = '[[interview]]\nid = "a"\ncompany = "PT Sagara"\nstarts = 2026-12-03\n'
    found = opened(file, one * 2)
    assert [interview.id for interview in found.plan.interviews] == ["a", "sagara"]
    assert found.notices == (DuplicateId(id="a", fresh="sagara"),)
    assert isinstance(save(found.base, found.plan), Saved)
    assert [interview.id for interview in open_plan(file).plan.interviews] == ["a", "sagara"]
    assert open_plan(file).notices == ()


def test_missing_ids_are_written_at_the_next_save(file: Path) -> None:
    text = """\
[[deleted]]
id = "sagara"
at = 2026-11-01T10:00:00Z

[[interview]]
# Hendra answers in the morning
company = "PT Sagara"
starts = 2026-12-03

[[interview]]
company = "PT Rimba"
starts = 2026-12-04
message = [{ kind = "cancel", channel = "email", language = "id" }]
"""
    found = opened(file, text)
    assert [one.id for one in found.plan.interviews] == ["sagara-2", "rimba"]
    assert found.plan.interviews[1].messages[0].id == "m1"
    assert isinstance(save(found.base, found.plan), Saved)
    assert '[[interview]]\nid = "sagara-2"\n# Hendra answers in the morning\n' in file.read_text()
    assert 'id = "m1"' in file.read_text()
    assert open_plan(file).plan == found.plan


def test_a_wrong_setting_falls_back_and_is_kept(file: Path) -> None:
    found = opened(
        file,
        """\
[me]
name = "Dewi"
interface = "jv"
[habits]
notice_hours = -5
[keys]
undo = "z"
redo = 7
[[phrase]]
part = "greeting"
[look]
motion = "none"
""",
    )
    assert found.plan.me == Me(name="Dewi", unknown={"interface": "jv"})
    assert found.plan.habits == Habits(unknown={"notice_hours": -5})
    assert found.plan.keys == {"undo": "z"}
    assert found.plan.look.motion == "none"
    assert [(n.table, n.faults[0].field, n.faults[0].line) for n in found.notices if isinstance(n, NeedsRepair)] == [
        ("me", "interface", 3),
        ("habits", "notice_hours", 5),
        ("keys", "redo", 8),
        ("phrase", "language", 9),
    ]
    before = file.read_text()
    assert isinstance(save(found.base, found.plan), Saved)
    assert before in file.read_text()


def test_an_own_sentence_that_names_an_unknown_field_is_told_with_its_line_and_the_nearest_name(file: Path) -> None:
    found = opened(
        file,
        """\
[[phrase]]
part = "closing"
language = "id"
text = "Salam untuk {compny}."
[[phrase]]
part = "news"
language = "id"
text = "Saya batal hadir."
[[phrase]]
part = "reason"
language = "id"
text = "karena sakit"
[[phrase]]
part = "closing"
language = "id"
text = "Salam untuk {company}. {} {0}"
""",
    )
    assert [one.text for one in found.plan.phrases] == ["Salam untuk {company}. {} {0}"]
    (field, kind, part) = (notice.sentence(words_in("id")) for notice in found.notices)
    assert "4" in field
    assert "{compny}" in field
    assert "{company}" in field
    assert '"cancel" | "reschedule"' in kind
    assert "reason" in part
    before = file.read_text()
    assert isinstance(save(found.base, found.plan), Saved)
    for text in ("{compny}", "Saya batal hadir.", "karena sakit"):
        assert text in before
        assert text in file.read_text()


def test_a_wrong_zone_of_mine_guesses_no_time(file: Path) -> None:
    text = """\
[me]
time_zone = "Asia/Bandung"
[[interview]]
company = "A"
starts = 2026-12-03T14:00:00
[[interview]]
company = "B"
starts = 2026-12-03T14:00:00+08:00
"""
    found = opened(file, text)
    assert [one.raw["company"] for one in found.plan.damaged] == ["A"]
    assert found.plan.damaged[0].faults[0].field == "time_zone"
    assert found.plan.interviews[0].starts == dt.datetime(2026, 12, 3, 14, tzinfo=WITA)


def test_unknown_keys_survive_at_every_level(file: Path) -> None:
    found = opened(
        file,
        """\
version = "3"
[me]
hobby = "catur"
[[interview]]
company = "A"
starts = 2026-12-03
mood = { today = [1, 2.5, { deep = 2026-12-03 }] }
[[interview.slot]]
starts = 2026-12-04T10:00:00+07:00
colour = "red"
[[interview.message]]
kind = "cancel"
channel = "email"
language = "id"
font = "large"
[interview.steps]
[server]
port = 1
""",
    )
    plan = found.plan
    (interview,) = plan.interviews
    assert plan.unknown == {"version": "3", "server": {"port": 1}}
    assert interview.slots[0].unknown == {"colour": "red"}
    assert interview.messages[0].unknown == {"font": "large"}
    file.unlink()
    assert isinstance(save(open_plan(file).base, plan), Saved)
    assert open_plan(file).plan == plan
