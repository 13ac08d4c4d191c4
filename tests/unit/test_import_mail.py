"""Mails: with a calendar inside or attached, or none; who sent them, and by what id they are answered."""

from __future__ import annotations

import datetime as dt

import pytest

from invitations import READER, WIB, calendar, codes, in_mail, read, sample
from undur.exchange.incoming.reading import read_invitations
from undur.exchange.incoming.refusals import RefusedInvitationError


def test_outlooks_mail_has_its_time_in_the_calendar_and_its_company_in_the_text() -> None:
    one = sample("outlook.eml")
    assert (one.company, one.role, one.contact) == ("PT Cakrawala Media", "Social Media Officer", "Siti Rahma")
    assert one.starts == dt.datetime(2026, 12, 1, 14, 30, tzinfo=WIB)
    assert (one.channel, one.method) == ("email", "REQUEST")
    assert one.invitation.message_id == "<SG2PR01MB0001@apcprd01.cakrawala-media.example>"


def test_an_attached_calendar_of_teams_is_read_though_it_has_blank_lines() -> None:
    one = sample("teams.eml")
    assert (one.company, one.role, one.time_zone) == ("PT Celebes Agro", "Supervisor Kebun", "Asia/Makassar")
    assert one.link.startswith("https://teams.microsoft.com/l/meetup-join/")


def test_an_english_mail_is_read_as_it_stands() -> None:
    one = sample("mail_en.eml")
    assert (one.company, one.role, one.contact) == ("Northwind Traders", "Data Analyst", "Anna Smith")
    assert (one.email, one.phone) == ("anna.smith@northwind.example", "+65 6123 4567")
    assert (one.language, one.time_zone) == ("en", "Asia/Singapore")
    assert one.link == "https://us02web.zoom.us/j/99887766?pwd=xyz"
    assert isinstance(one.starts, dt.datetime)
    assert one.starts.isoformat() == "2026-12-03T14:00:00+08:00"
    assert one.ends == one.starts + dt.timedelta(hours=1)
    assert one.words_of("starts") == "Thursday, 3 December 2026, 2:00–3:00 pm (SGT)"
    assert codes(one) == ([], [])


def test_an_indonesian_mail_is_read_as_it_stands() -> None:
    one = sample("mail_id.eml")
    assert (one.company, one.role) == ("PT Bahari Karya", "Analis Keuangan")
    assert one.title == "Undangan Wawancara – Analis Keuangan"
    assert (one.honorific, one.contact, one.phone) == ("Bapak", "Hendra Wijaya", "0411-555123")
    assert one.place == "Kantor PT Bahari Karya, Jl. Pelabuhan 8, Makassar"
    assert (one.language, one.time_zone) == ("id", "Asia/Makassar")
    assert codes(one) == ([], [])


def test_tomorrow_is_the_day_after_the_mail_was_written() -> None:
    one = read(in_mail("Wawancara di PT Lentera besok pukul 10.00 WIB"))
    assert one.starts == dt.datetime(2026, 11, 24, 10, tzinfo=WIB)
    assert one.received == dt.datetime(2026, 11, 23, 10, tzinfo=WIB)


@pytest.mark.parametrize("date", ["Mon, 99 Foo 99999 99:99:99 +9999", "Mon, 1 Jan 0001 00:00:00 +1400", "besok"])
def test_a_date_that_no_mail_can_have_is_not_believed(date: str) -> None:
    mail = in_mail("Wawancara di PT Lentera besok pukul 10.00 WIB").replace("Mon, 23 Nov 2026 10:00:00 +0700", date)
    assert read(mail).starts == dt.datetime(2026, 11, 25, 10, tzinfo=WIB)


def test_the_same_calendar_inside_and_attached_counts_once() -> None:
    text = calendar("DTSTART:20261204T090000Z", "SUMMARY:Wawancara PT Kayu")
    part = f"--b\nContent-Type: text/calendar; method=REQUEST\n\n{text}\n"
    attached = f'--b\nContent-Type: application/ics; name="invite.ics"\n\n{text}X\n'.replace(
        "END:VCALENDAR\nX", "END:VCALENDAR\n"
    )
    mail = in_mail(f"{part}{attached}--b--\n", "Content-Type: multipart/mixed; boundary=b")
    assert len(read_invitations(mail.encode(), READER)) == 1


def test_a_forwarded_invitation_is_not_the_persons_own() -> None:
    mail = in_mail("Wawancara di PT Lentera pada 27 November 2026 pukul 10.00 WIB").replace(
        "Anita Pramesti <anita@lentera.example>", "Dewi Lestiani <dewi@lestiani.example>"
    )
    one = read(mail)
    assert (one.email, one.contact) == ("", "")


def test_a_sender_who_is_not_the_organiser_is_pointed_out() -> None:
    text = calendar("DTSTART:20261204T090000Z", "SUMMARY:Wawancara PT Kayu", "ORGANIZER:mailto:hr@kayu.example")
    one = read(in_mail(text, "Content-Type: text/calendar"))
    assert "other_sender" in codes(one)[1]
    assert one.email == "hr@kayu.example"


def test_a_company_is_never_guessed_from_a_mail_address() -> None:
    one = read(in_mail("Wawancara pada 27 November 2026 pukul 10.00 WIB"))
    assert (one.company, codes(one)) == ("", (["no_company"], []))


def test_an_address_confirms_a_name_that_the_text_spells() -> None:
    assert read(in_mail("Wawancara Lentera pada 27 November 2026 pukul 10.00 WIB")).company == "Lentera"


def test_a_letter_and_a_calendar_that_tell_two_times_are_asked_about() -> None:
    event = calendar("DTSTART;TZID=Asia/Jakarta:20261203T100000", "SUMMARY:Wawancara PT Kayu")
    parts = f"--b\nContent-Type: text/plain\n\nWawancara Kamis, 3 Desember 2026 pukul {{}} WIB\n--b\nContent-Type: text/calendar\n\n{event}\n--b--\n"
    kind = 'Content-Type: multipart/mixed; boundary="b"'
    assert codes(read(in_mail(parts.format("14.00"), kind)))[0] == ["several_times"]
    assert codes(read(in_mail(parts.format("10.00"), kind)))[0] == []


def test_a_page_is_read_without_its_tags_scripts_and_comments() -> None:
    page = (
        "<html><head><style>p {}</style></head><body><!-- PT Palsu --><script>PT Jahat</script>"
        "<p>Wawancara di <b>PT Lentera</b><br>27 November 2026 pukul 10.00 WIB &amp; "
        '<a href="https://meet.google.com/abc-defg-hij">daring</a></p></body></html>'
    )
    one = read(in_mail(page, "Content-Type: text/html"))
    assert (one.company, one.link) == ("PT Lentera", "https://meet.google.com/abc-defg-hij")
    assert "Jahat" not in one.text


@pytest.mark.parametrize(
    "header",
    ['Content-Type: text/plain; charset="hex"', "Content-Type: text/plain; charset=nonsense", "From: " + "(" * 1500],
)
def test_broken_headers_do_not_keep_the_text_from_being_read(header: str) -> None:
    mail = f"{header}\nMessage-ID: <1@x.example>\n\nWawancara PT Lentera 27 November 2026 pukul 10.00 WIB"
    assert read(mail).company == "PT Lentera"


def test_a_subject_with_a_header_inside_stays_one_line() -> None:
    one = read(
        in_mail("Wawancara PT Lentera 27 November 2026 10.00 WIB", "Subject: =?utf-8?q?Hi=0D=0ABcc:_a@b.example?=")
    )
    assert "\n" not in one.title


def test_a_mail_of_endless_parts_is_refused() -> None:
    mail = in_mail("--b\nContent-Type: text/plain\n\nPT A\n" * 5_000, "Content-Type: multipart/mixed; boundary=b")
    with pytest.raises(RefusedInvitationError):
        read_invitations(mail.encode(), READER)
