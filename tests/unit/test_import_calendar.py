"""Calendars: whose program wrote them, in which zone they mean their times, and what a parser must not be shown."""

from __future__ import annotations

import datetime as dt
from typing import Final

import pytest

from invitations import READER, calendar, codes, own_zone, read, sample
from undur.exchange.incoming.calendar.escaping import unescaped
from undur.exchange.incoming.calendar.events import events_in
from undur.exchange.incoming.calendar.zones import zone_of_name
from undur.exchange.incoming.reading import read_invitations
from undur.exchange.incoming.refusals import RefusedInvitationError
from undur.plan.codes import LANGUAGES
from undur.words import words_in

STARTS: Final = {
    "google.ics": ("2026-12-01T10:00:00+07:00", "Asia/Jakarta"),
    "google_moved.ics": ("2026-12-02T13:00:00+07:00", "Asia/Jakarta"),
    "apple.ics": ("2026-12-03T14:00:00+08:00", "Asia/Makassar"),
    "exchange_custom_zone.ics": ("2026-12-04T09:00:00+09:00", "Asia/Jayapura"),
    "se_asia.ics": ("2026-12-02T09:30:00+07:00", "Asia/Jakarta"),
    "zoom.ics": ("2026-12-07T15:00:00+08:00", "Asia/Singapore"),
    "calendly.ics": ("2026-11-30T10:00:00+07:00", "Asia/Jakarta"),
    "lotus.ics": ("2026-11-30T13:30:00+07:00", "Asia/Jakarta"),
}
COMPANIES: Final = {
    "google.ics": ("PT Lentera Data", "Analis Data", "Anita Pramesti"),
    "apple.ics": ("PT Bahari Karya", "", "Hendra Wijaya"),
    "exchange_custom_zone.ics": ("PT Cendrawasih Energi", "Staf Logistik", ""),
    "se_asia.ics": ("PT Samudra Logistik", "Manajer Gudang", "Maya Putri"),
    "zoom.ics": ("Kestrel Labs", "Product Designer", ""),
    "calendly.ics": ("Studio Ruang Baca", "Content Writer", "Rafi Hakim"),
    "lotus.ics": ("PT Graha Mandiri", "Staf Pajak", "Bambang Sutejo"),
}


@pytest.mark.parametrize("name", STARTS)
def test_every_programs_calendar_tells_its_time_and_zone(name: str) -> None:
    one = sample(name)
    assert isinstance(one.starts, dt.datetime)
    assert (one.starts.isoformat(), one.time_zone) == STARTS[name]
    assert codes(one)[0] == []


@pytest.mark.parametrize("name", COMPANIES)
def test_every_programs_calendar_tells_company_role_and_contact(name: str) -> None:
    one = sample(name)
    assert (one.company, one.role, one.contact) == COMPANIES[name]


def test_each_value_points_at_the_words_it_came_from() -> None:
    one = sample("google.ics")
    assert one.words_of("company") == "PT Lentera Data"
    assert one.words_of("role") == "Analis Data"
    assert one.words_of("starts").startswith("20261201T100000")
    assert one.words_of("email") == "Anita Pramesti <anita.pramesti@lentera-data.example>"


def test_what_a_reply_needs_is_kept() -> None:
    kept = sample("google_moved.ics").invitation
    assert (kept.uid, kept.sequence) == ("4r8k2m0q7c9e1t5v@google.example", 1)
    assert (kept.organizer, kept.attendee) == ("anita.pramesti@lentera-data.example", "dewi@lestiani.example")


def test_a_companys_own_links_for_moving_and_cancelling_are_kept() -> None:
    kept = sample("calendly.ics").invitation
    assert kept.reschedule_link == "https://calendly.com/reschedulings/0f9e8d7c"
    assert kept.cancel_link == "https://calendly.com/cancellations/0f9e8d7c"


def test_a_meetings_dial_in_is_nobodys_telephone_and_its_program_no_place() -> None:
    one = sample("zoom.ics")
    assert (one.phone, one.place) == ("", "")
    assert one.link == "https://us02web.zoom.us/j/81234567890?pwd=abcDEF123.1"


def test_a_cancellation_needs_no_time() -> None:
    one = sample("google_cancelled.ics")
    assert (one.cancels, one.starts, one.questions) == (True, None, ())


def test_two_zones_of_the_same_name_are_read_each_by_its_own_rules() -> None:
    lines = ("DTSTART;TZID=Customized Time Zone:20261204T090000", "SUMMARY:Wawancara PT Kayu")
    east = read(calendar(*lines, zone=own_zone("Customized Time Zone", "+0900")))
    west = read(calendar(*lines, zone=own_zone("Customized Time Zone", "+0700")))
    assert (east.time_zone, west.time_zone) == ("Asia/Jayapura", "Asia/Jakarta")
    assert east.starts != west.starts


def test_a_zone_is_known_in_the_file_that_defines_it_above_or_below_and_in_no_other() -> None:
    lines = ("DTSTART;TZID=Kantor Kami:20261204T090000", "SUMMARY:Wawancara PT Kayu")
    zone = own_zone("Kantor Kami", "+0900")
    below = calendar(*lines).replace("END:VEVENT\n", f"END:VEVENT\n{zone}")
    assert read(calendar(*lines, zone=zone)).starts == read(below).starts == dt.datetime(2026, 12, 4, 0, tzinfo=dt.UTC)
    assert codes(read(calendar(*lines)))[0] == ["unknown_zone"]


@pytest.mark.parametrize(
    ("defined", "named"),
    [
        (r"Kantor Pusat\, Makassar", '"Kantor Pusat, Makassar"'),
        (r"Kantor Pusat\, Makassar", r'"Kantor Pusat\, Makassar"'),
        (r"Kantor\; Makassar", '"Kantor; Makassar"'),
        (r"Kantor\\Makassar", r"Kantor\Makassar"),
        (r"Kantor\Makassar", r"Kantor\Makassar"),
    ],
)
def test_a_zone_of_its_own_is_known_by_a_name_that_had_to_be_escaped(defined: str, named: str) -> None:
    lines = (f"DTSTART;TZID={named}:20261204T140000", "SUMMARY:Wawancara PT Kayu")
    one = read(calendar(*lines, zone=own_zone(defined, "+0800")))
    assert (one.starts, codes(one)[0]) == (dt.datetime(2026, 12, 4, 6, tzinfo=dt.UTC), [])


def test_what_a_calendar_says_of_all_its_events_is_read_without_its_escapes() -> None:
    lines = r"A\, B\; C\\D\nE"
    assert unescaped(lines) == "A, B; C\\D\nE"
    (event,) = events_in(calendar("DTSTART:20261204T140000", zone="X-WR-TIMEZONE:Kantor\\, Makassar\n"))
    assert event.calendar_zone == "Kantor, Makassar"


@pytest.mark.parametrize("name", ["Waktu Kantor", "1", "Europe/Germany", "(UTC-05:00) Eastern Time (US & Canada)"])
def test_a_zone_that_nobody_knows_is_asked_for_and_never_local_time(name: str) -> None:
    one = read(calendar(f'DTSTART;TZID="{name}":20261204T090000', "SUMMARY:Wawancara PT Kayu"))
    assert one.starts is None
    assert codes(one)[0] == ["unknown_zone"]
    assert one.told == "2026-12-04 09:00"


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("SE Asia Standard Time", "Asia/Jakarta"),
        ("Singapore Standard Time", "Asia/Makassar"),
        ("Tokyo Standard Time", "Asia/Jayapura"),
        ("(UTC+07:00) Bangkok, Hanoi, Jakarta", "Asia/Jakarta"),
        ("GMT+0700", "Asia/Jakarta"),
        ("WITA", "Asia/Makassar"),
        ("/mozilla.org/20070129_1/Asia/Jakarta", "Asia/Jakarta"),
        ("Asia/Singapore", "Asia/Singapore"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("../../etc/passwd", ""),
    ],
)
def test_zones_go_by_their_names_as_someone_in_indonesia_calls_them(name: str, zone: str) -> None:
    assert zone_of_name(name, "Asia/Jakarta") == zone


def test_elsewhere_the_zone_of_windows_stays_what_it_is() -> None:
    assert zone_of_name("SE Asia Standard Time", "Europe/Berlin") == "Asia/Bangkok"


@pytest.mark.parametrize("name", ["(UTC+07:00) Bangkok, Hanoi, Jakarta", '"(UTC+07:00) Bangkok, Hanoi, Jakarta"'])
def test_a_zones_display_name_is_read_with_and_without_its_quotes(name: str) -> None:
    one = read(calendar(f"DTSTART;TZID={name}:20261204T090000", "SUMMARY:Wawancara PT Kayu"))
    assert one.starts == dt.datetime(2026, 12, 4, 9, tzinfo=READER.now.tzinfo)
    assert one.time_zone == "Asia/Jakarta"


def test_a_floating_time_is_read_at_home_and_that_is_said() -> None:
    one = read(calendar("DTSTART:20261204T090000", "SUMMARY:Wawancara PT Kayu"))
    assert one.starts == dt.datetime(2026, 12, 4, 9, tzinfo=READER.now.tzinfo)
    assert codes(one) == ([], ["zone_assumed"])


def test_a_whole_day_asks_for_the_hour() -> None:
    one = read(calendar("DTSTART;VALUE=DATE:20261204", "SUMMARY:Wawancara PT Kayu"))
    assert (one.starts, codes(one)[0]) == (dt.date(2026, 12, 4), ["no_hour"])


def test_an_end_before_the_start_is_left_out() -> None:
    one = read(calendar("DTSTART:20261204T090000Z", "DTEND:20261204T080000Z", "SUMMARY:Wawancara PT Kayu"))
    assert (one.ends, codes(one)[1]) == (None, ["end_before_start"])


def test_a_duration_stands_for_the_end() -> None:
    one = read(calendar("DTSTART:20261204T090000Z", "DURATION:PT45M", "SUMMARY:Wawancara PT Kayu"))
    assert one.starts is not None
    assert one.ends == one.starts + dt.timedelta(minutes=45)


def test_what_repeats_counts_once() -> None:
    one = read(calendar("DTSTART:20261204T090000Z", "RRULE:FREQ=SECONDLY", "SUMMARY:Wawancara PT Kayu"))
    assert codes(one) == ([], ["repeats"])


def test_the_same_event_twice_in_one_calendar_counts_as_it_was_changed_last() -> None:
    early, late = (
        f"BEGIN:VEVENT\nUID:a\nSEQUENCE:{number}\nDTSTART:2026120{number + 1}T030000Z\nSUMMARY:PT Kayu\nEND:VEVENT\n"
        for number in (0, 1)
    )
    one = read(f"BEGIN:VCALENDAR\n{late}{early}END:VCALENDAR\n")
    assert one.invitation.sequence == 1


def test_a_zone_whose_rules_would_keep_a_parser_busy_for_hours_is_left_out() -> None:
    busy = own_zone("Sibuk", "+0700", "FREQ=SECONDLY")
    one = read(calendar("DTSTART;TZID=Sibuk:20261204T090000", "SUMMARY:Wawancara PT Kayu", zone=busy))
    assert codes(one)[0] == ["unknown_zone"]


REFUSED: Final = {
    "cut_off": "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Wawancara PT Kayu\nEND:VEVENT\n",
    "no_event": "BEGIN:VCALENDAR\nEND:VCALENDAR\n",
    "too_deep": "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n" * 30,
    "too_many_events": "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\nEND:VEVENT\n" * 300 + "END:VCALENDAR\n",
    "too_many_lines": calendar("DTSTART:20261204T090000Z", *["ATTENDEE:x"] * 12_000),
    "zone_name_too_long": calendar(f"DTSTART;TZID={'A' * 300}:20261204T090000"),
    "impossible_date": calendar("DTSTART:99991231T235959Z"),
    "too_large": calendar("SUMMARY:" + "a" * 3_000_000),
    "answer": calendar("DTSTART:20261204T090000Z", method="REPLY"),
}


@pytest.mark.parametrize("code", REFUSED)
def test_what_is_no_invitation_is_refused_with_a_sentence(code: str) -> None:
    with pytest.raises(RefusedInvitationError) as caught:
        read_invitations(REFUSED[code].encode(), READER)
    assert caught.value.code == code
    for language in LANGUAGES:
        assert len(caught.value.sentence(words_in(language))) > 15


def test_what_a_terminal_obeys_does_not_get_in() -> None:
    one = read(calendar("DTSTART:20261204T090000Z", "SUMMARY:\x1b]52;c;AAAA\x07Wawancara PT Kayu\u202e"))
    assert one.title == "]52;c;AAAAWawancara PT Kayu"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_a_calendar_is_read_in_whatever_encoding_it_comes(encoding: str) -> None:
    text = calendar("DTSTART:20261204T090000Z", "SUMMARY:Wawancara PT Café Senja")
    assert read(text.encode(encoding)).company == "PT Café Senja"


def test_one_moved_date_of_a_series_does_not_stand_for_its_first() -> None:
    series, later, first = (
        f"BEGIN:VEVENT\nUID:a\n{line}\nSUMMARY:Wawancara PT Kayu\nEND:VEVENT\n"
        for line in (
            "DTSTART:20261204T030000Z\nRRULE:FREQ=WEEKLY",
            "DTSTART:20261211T060000Z\nRECURRENCE-ID:20261211T030000Z\nSEQUENCE:3",
            "DTSTART:20261204T070000Z\nRECURRENCE-ID:20261204T030000Z",
        )
    )
    for events, hour in (((series, later), 10), ((later, series), 10), ((series, first), 14), ((first, series), 14)):
        one = read(f"BEGIN:VCALENDAR\n{''.join(events)}END:VCALENDAR\n")
        assert isinstance(one.starts, dt.datetime)
        assert (one.starts.day, one.starts.hour) == (4, hour)
