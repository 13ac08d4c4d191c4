"""How the forms are read: what is taken, what is refused at which field, and what is only hinted at."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

from msgspec.structs import replace

from undur.form.entry import Entry, entry_of
from undur.form.profile import read_profile
from undur.form.reading import read_entry
from undur.plan.interview import Interview
from undur.plan.plan import Me
from undur.times.zones import zone
from undur.words import words_in

if TYPE_CHECKING:
    from undur.form.reading import Read

WORDS: Final = words_in("en")
NOW: Final = dt.datetime(2026, 11, 24, 9, 12, tzinfo=zone("Asia/Jakarta"))


def sagara(**changed: Any) -> Interview:
    """An interview by WhatsApp, with some fields changed."""
    starts = dt.datetime(2026, 11, 25, 10, 0, tzinfo=zone("Asia/Jakarta"))
    known = {"company": "PT Sagara Niaga", "phone": "+6281234567890", "channel": "whatsapp"}
    return Interview(**{"id": "sagara-niaga", "starts": starts, **known, **changed})


def read(before: Interview | None = None, **typed: Any) -> Read:
    """What the form says of an interview, or of a new one, once these fields were typed."""
    first = Entry() if before is None else entry_of(before, WORDS)
    entry = replace(first, **typed)
    return read_entry(entry, first, before, now=NOW, home="Asia/Jakarta", words=WORDS)


def test_a_number_and_an_address_that_are_none_are_refused_at_their_fields() -> None:
    told = read(company="PT Angin", starts="tomorrow 2pm", phone="2", email="foo")
    assert told.interview is None
    assert told.faults == {
        "phone": WORDS.contact.refused.phone("2"),
        "email": WORDS.contact.refused.email("foo"),
    }


def test_what_the_file_has_already_is_not_judged_when_something_else_is_edited() -> None:
    kept = sagara(phone="2", email=" foo")
    told = read(kept, role="Kasir")
    assert told.faults == {}
    assert told.interview == replace(kept, role="Kasir", email="foo")
    assert "phone" in read(kept, phone="3").faults


def test_a_channel_without_what_it_needs_is_hinted_at_below_the_field_that_lacks_it() -> None:
    assert read(sagara(phone="")).hints == {"phone": WORDS.contact.missing.whatsapp}
    assert read(sagara(channel="email")).hints == {"email": WORDS.contact.missing.email}
    assert read(sagara(), phone="0812 3456 7890 / 0813 2222 3333").hints == {"phone": WORDS.contact.unclear.whatsapp}
    assert read(sagara(phone="", channel="portal")).hints == {}
    assert read(sagara()).hints == {}


def test_a_hint_keeps_nothing_from_being_saved() -> None:
    assert read(sagara(), phone="").interview == sagara(phone="")


def test_the_country_of_a_number_is_that_of_the_zone_that_is_typed() -> None:
    assert read(sagara(), phone="020 7946 0123", time_zone="Europe/London").hints == {}
    assert "phone" in read(sagara(), phone="044 123 45 67", time_zone="Europe/Zurich").hints


def test_ones_own_number_and_address_are_judged_too_but_not_what_stood_there_before() -> None:
    me = Me(name="Dewi", phone="2", email="foo", time_zone="Asia/Jakarta")
    typed: dict[Any, str] = {"name": "Dewi", "phone": "2", "email": "foo", "time_zone": "WITA"}
    assert read_profile(typed, me, WORDS).me == replace(me, time_zone="Asia/Makassar")
    wrong = read_profile({**typed, "phone": "3", "email": "bar", "time_zone": "Mars"}, me, WORDS)
    assert wrong.me is None
    assert list(wrong.faults) == ["phone", "email", "time_zone"]
