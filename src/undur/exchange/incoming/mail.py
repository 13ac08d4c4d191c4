"""Reads a mail: its calendar where it has one, else its text."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any, Final, cast

from msgspec.structs import replace

from undur.exchange.incoming.calendar.reading import read_calendar
from undur.exchange.incoming.decoding import decode
from undur.exchange.incoming.html import text_of_html
from undur.exchange.incoming.mail_headers import LONGEST_HEADER, Sender, date_of, header, sender_of
from undur.exchange.incoming.prose import company, hosts, people, reach
from undur.exchange.incoming.prose.reading import read_prose, time_in
from undur.exchange.incoming.refusals import RefusedInvitationError
from undur.exchange.incoming.understood import Piece, Remark, Span, Understood
from undur.times.zones import zone

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message

    from undur.exchange.incoming.understood import Field, Reader

_MOST_PARTS: Final = 200
_MOST_LINES: Final = 300_000
_MOST_BOUNDARIES: Final = 1_000
_MOST_CALENDARS: Final = 5
_OLDEST: Final = dt.timedelta(days=730)
"""Before now, from when on the date of a mail is believed."""
_LONGEST_PAGE: Final = 200_000
"""Characters of a part that are read as text."""


def read_mail(content: bytes, reader: Reader) -> tuple[Understood, ...]:
    """The interviews of a mail. Raises `RefusedInvitationError`."""
    now, mail = reader.now, _parsed(content)
    original = _original(mail, reader)
    written = date_of(original)
    if written is not None and dt.timedelta() <= reader.now - written <= _OLDEST:
        reader = replace(reader, now=written.astimezone(zone(reader.me.time_zone)))
    letter, calendars = _contents(mail)
    found = (
        tuple(_beside_letter(one, letter, reader) for one in _calendars(calendars, reader, letter))
        if calendars
        else (_of_letter(original, letter, reader),)
    )
    return tuple(_past(_with_mail(one, original, reader), now) for one in found)


def letter_of_mail(content: bytes, reader: Reader) -> tuple[str, dt.datetime]:
    """The text of a mail, and when it was sent. Raises `RefusedInvitationError`."""
    original = _original(_parsed(content), reader)
    written = date_of(original)
    believed = written is not None and dt.timedelta() <= reader.now - written <= _OLDEST
    return _contents(original)[0], written if written is not None and believed else reader.now


def _original(mail: Message, reader: Reader) -> Message:
    """The mail that the person forwarded to themselves, where it lies in this one whole."""
    if sender_of(mail).email.casefold() != reader.me.email.casefold() or not reader.me.email:
        return mail
    for number, part in enumerate(mail.walk()):
        if number >= _MOST_PARTS:
            break
        inside = part.get_payload() if part.get_content_type() == "message/rfc822" else None
        first: Any = inside[0] if isinstance(inside, list) and inside else None
        if first is not None and sender_of(first).email:
            return cast("Message", first)
    return mail


def _past(one: Understood, now: dt.datetime) -> Understood:
    """Say that the time has passed since the mail was written."""
    starts = one.starts
    passed = isinstance(starts, dt.datetime) and starts.astimezone(dt.UTC) < now.astimezone(dt.UTC)
    if not passed or any(remark.code == "past" for remark in one.warnings):
        return one
    return replace(one, warnings=(*one.warnings, Remark("past")))


def _parsed(content: bytes) -> Message:
    if content.count(b"\n") > _MOST_LINES or content.count(b"\n--") > _MOST_BOUNDARIES:
        raise RefusedInvitationError("too_large")
    import email

    try:  # the policy of old: the new one parses every header while it reads, at length and with exceptions of its own
        return email.message_from_bytes(content)
    except (RecursionError, ValueError, LookupError, TypeError) as error:
        # the parser promises never to raise, and does on nestings deeper than Python's own stack
        raise RefusedInvitationError("unreadable_mail") from error


def _contents(mail: Message) -> tuple[str, list[str]]:
    """The text of a mail, and every calendar in it, also below a forwarded mail."""
    plain: list[str] = []
    pages: list[str] = []
    calendars: list[str] = []
    for part in _parts(mail):
        if any(len(str(value)) > LONGEST_HEADER for _, value in part.raw_items()):
            continue
        kind, name = part.get_content_type(), _file_name(part)
        if kind in {"text/calendar", "application/ics"} or name.endswith(".ics"):
            calendars.append(_text(part))
        elif kind == "text/plain" and not name:
            plain.append(_text(part))
        elif kind == "text/html" and not name:
            pages.append(text_of_html(_text(part)[:_LONGEST_PAGE]))
    letter = "\n".join(one for one in plain if one.strip())
    return letter or "\n".join(pages), list(dict.fromkeys(calendars))


def _parts(mail: Message) -> Iterator[Message]:
    try:
        for number, part in enumerate(mail.walk()):
            if number >= _MOST_PARTS:
                return
            if not part.is_multipart():
                yield part
    except RecursionError as error:
        raise RefusedInvitationError("unreadable_mail") from error


def _file_name(part: Message) -> str:
    try:
        return (part.get_filename() or "").casefold()
    except (ValueError, LookupError, TypeError):  # broken parameters
        return ""


def _text(part: Message) -> str:
    content: Any = part.get_payload(decode=True)
    charset = part.get_param("charset", "")
    return decode(content, charset if isinstance(charset, str) else "") if isinstance(content, bytes) else ""


def _calendars(calendars: list[str], reader: Reader, letter: str) -> tuple[Understood, ...]:
    """The events of all calendars, the same one once: mail programs send it inside and attached."""
    found: dict[str, Understood] = {}
    refusal: RefusedInvitationError | None = None
    for number, calendar in enumerate(calendars[:_MOST_CALENDARS]):
        try:
            for one in read_calendar(calendar, reader, letter):
                found.setdefault(one.invitation.uid or f"{number}", one)
        except RefusedInvitationError as error:
            refusal = error
    if not found and refusal is not None:
        raise refusal
    return tuple(found.values())


def _beside_letter(one: Understood, letter: str, reader: Reader) -> Understood:
    """The calendar's event; where its letter tells one other time for it, nobody can say which of them holds."""
    starts = one.starts
    if one.cancels or not isinstance(starts, dt.datetime):
        return one
    told = time_in(letter, reader)
    one = replace(one, answer_by=told.answer_by)
    if told.questions or not isinstance(told.starts, dt.datetime):
        return one
    same_moment = told.starts.astimezone(dt.UTC) == starts.astimezone(dt.UTC)
    if same_moment or told.starts.replace(tzinfo=None) == starts.replace(tzinfo=None):
        return one
    both = f"{starts:%Y-%m-%d %H:%M} | {told.told}"
    return replace(
        one,
        starts=None,
        ends=None,
        told=f"{starts:%Y-%m-%d %H:%M}",
        questions=(*one.questions, Remark("several_times", both)),
    )


def _of_letter(mail: Message, letter: str, reader: Reader) -> Understood:
    subject, sender = header(mail, "subject"), sender_of(mail).email
    theirs = "" if sender.casefold() == reader.me.email.casefold() or reach.is_robot(sender) else sender
    return read_prose(f"{subject}\n{letter}" if subject else letter, reader, subject, theirs)


def _with_mail(one: Understood, mail: Message, reader: Reader) -> Understood:
    """What the mail's own lines add: who sent it, when, and by what id it is answered."""
    sender = sender_of(mail)
    line = f"\nFrom: {sender.name} <{sender.email}>"
    span = Span(len(one.text) + 7, len(one.text) + len(line))
    found = {name: Piece(value, (span,)) for name, value in _by_sender(one, sender, reader).items()}
    return replace(
        one.told_by(found),
        text=one.text + line,
        title=one.title or header(mail, "subject"),
        channel="email",
        received=reader.now,
        invitation=replace(one.invitation, message_id=header(mail, "message-id")),
        questions=tuple(remark for remark in one.questions if not (remark.code == "no_company" and "company" in found)),
        warnings=_warnings(one, sender),
    )


def _by_sender(one: Understood, sender: Sender, reader: Reader) -> dict[Field, str]:
    """Fields that the sender fills. A calendar's organiser stays; a forwarded mail's sender is the person itself."""
    if not sender.email or sender.email.casefold() == reader.me.email.casefold():
        return {}
    readable = not reach.is_robot(sender.email)
    found: dict[Field, str] = {}
    if readable and (not one.invitation.organizer or not one.email):
        found["email"] = sender.email
    person = people.person_of_sender(sender.name) or _signed(one.text, sender)
    if person and (not one.contact or one.contact == person.split()[0]):
        found["contact"] = person
    if not one.company and not person and readable and (name := _company(sender)):
        found["company"] = name
    return found


def _company(sender: Sender) -> str:
    """The organisation in a sender's name, where its form or the host says that it is one."""
    name = company.company_of_sender(sender.name)
    return name if company.is_company(name) or hosts.spells(name, sender.email) else ""


def _signed(text: str, sender: Sender) -> str:
    """A sender's only name, where the letter is signed with it or the address has it."""
    name = sender.name.strip()
    signed = people.is_first_name(name)
    in_address = sender.email.partition("@")[0].casefold() == name.casefold()
    return name if signed and (in_address or re.search(rf"^\s*{name}\s*$", text, re.MULTILINE)) else ""


def _warnings(one: Understood, sender: Sender) -> tuple[Remark, ...]:
    """The remarks, and that somebody else than the organiser sent it."""
    organizer = one.invitation.organizer
    if not organizer or not sender.email or reach.is_robot(sender.email):
        return one.warnings
    same_host = organizer.rpartition("@")[2].casefold() == sender.email.rpartition("@")[2].casefold()
    return one.warnings if same_host else (*one.warnings, Remark("other_sender", f"{sender.email}, {organizer}"))
