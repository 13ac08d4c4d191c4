"""Telephone numbers and mail addresses at the moment at which they are typed."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from undur.exchange.outgoing.address import plain_address
from undur.exchange.outgoing.contact import FIELD_OF, ContactError, obstacle, obstacle_said, typed_contact
from undur.exchange.outgoing.phone import international
from undur.exchange.outgoing.refusals import HandOverError
from undur.plan.codes import CHANNELS, LANGUAGES
from undur.words import words_in


@pytest.mark.parametrize(
    "number",
    [
        "",
        "0812-3456-7890",
        "+62 021 555 1234",
        "0812   3456    7890",
        "(021) 555-1234 ext. 12",
        "021/5551234 pes. 214",
        "HRD lantai 2: 0812 3456 7890, jam kerja",
        "0812 3456 7890 / 0813 2222 3333",
        "+65 9123 4567",
        "0812",
        "9123 4567",
        "555 1234",
        "1500 888",
        "14045",
        "123",
        "ext. 214",
        "1-800-INTERVIEW",
        "https://wa.me/6281234567890",
        "٠٨١٢٣٤٥٦٧٨٩٠",
    ],
)
def test_a_number_that_somebody_could_have_is_taken_as_it_is_written(number: str) -> None:
    assert typed_contact("phone", f" {number} ") == number


@pytest.mark.parametrize(
    "number", ["2", "12", "+62", "-", "lantai 1, ruang 2, meja 3", "hubungi kantor", "lantai 2", "hrd@foo.example"]
)
def test_what_is_no_telephone_number_is_refused(number: str) -> None:
    with pytest.raises(ContactError):
        typed_contact("phone", number)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "hr@company.example",
        "O'Hara+hr_1.x@jobs.h-r.co.example",
        "Ibu Ratna <ratna@sagara.example>",
        "hr@a.example, jobs@a.example",
        "mailto:hr@company.example",
        "seleksi@bücher.example",
        '"ibu ratna"@sagara.example',
    ],
)
def test_an_address_that_somebody_could_have_is_taken_as_it_is_written(address: str) -> None:
    assert typed_contact("email", f" {address}\t") == address


@pytest.mark.parametrize(
    "address", ["foo", "foo@", "@foo.example", "hr@company", "hr@company.", "a@@b.example", "0812"]
)
def test_what_is_no_mail_address_is_refused(address: str) -> None:
    with pytest.raises(ContactError):
        typed_contact("email", address)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_refusal_names_the_field_and_the_value_and_its_examples_are_taken(language: str) -> None:
    words = words_in(language)  # type: ignore[arg-type]  # one of the codes
    for field, label, value in (("phone", words.screens.form.fields.phone.label, "2"), ("email", "Email", "foo")):
        sentence = ContactError(field, value).sentence(words)  # type: ignore[arg-type]  # one of the two
        assert sentence.startswith(f"{label}: “{value}”")
        typed_contact(field, sentence.partition(";")[2].rstrip("."))  # type: ignore[arg-type]  # as above


@given(st.text(alphabet="0123456789+()-. /@aeWA.<>", max_size=24))
@settings(max_examples=80)
def test_whatever_can_be_opened_directly_is_taken(text: str) -> None:
    with suppress(HandOverError):
        international(text, "ID")
        assert typed_contact("phone", text) == text.strip()
    with suppress(HandOverError):
        plain_address(text)
        assert typed_contact("email", text) == text.strip()


@pytest.mark.parametrize(
    ("channel", "phone", "email", "expected"),
    [
        ("whatsapp", "", "hr@company.example", "missing"),
        ("phone", " ", "", "missing"),
        ("sms", "0812 3456 7890 / 0813 2222 3333", "", "unclear"),
        ("whatsapp", "0812-3456-7890", "", None),
        ("email", "0812-3456-7890", "", "missing"),
        ("email", "", "Ratna <ratna@sagara.example>", "unclear"),
        ("email", "", "ratna@sagara.example", None),
        ("portal", "", "", None),
        (None, "", "", None),
    ],
)
def test_a_channel_without_its_address_is_only_good_for_copying(
    channel: str | None, phone: str, email: str, expected: str | None
) -> None:
    assert obstacle(channel, phone=phone, email=email, zone="Asia/Jakarta") == expected  # type: ignore[arg-type]  # codes


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_channel_that_needs_something_says_so_in_words_of_its_own(language: str) -> None:
    words = words_in(language)  # type: ignore[arg-type]  # one of the codes
    for channel in CHANNELS:
        said = {obstacle_said(channel, words, phone=text, email=text, zone="") for text in ("", "2")}
        assert len(said) == (2 if channel in FIELD_OF else 1), channel
        assert ("" in said) == (channel not in FIELD_OF)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_message_is_copied_whatever_the_number_which_is_only_dialled(language: str) -> None:
    words = words_in(language)  # type: ignore[arg-type]  # one of the codes
    copied = {obstacle_said("sms", words, phone=text, email="", zone="").partition(";")[0] for text in ("", "2")}
    assert copied == {
        {"en": "A text message is copied, never opened", "id": "Pesan SMS selalu disalin, tidak dibuka langsung"}[
            language
        ]
    }
