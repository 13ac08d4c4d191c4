"""The fields that a text tells in words, without its time: of a calendar as of a mail or of what somebody pasted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.exchange.incoming.prose import company, manner, people, places, reach, role, titles
from undur.exchange.incoming.understood import Piece, Remark

if TYPE_CHECKING:
    from undur.exchange.incoming.understood import Field, Reader

LONGEST: Final = 40_000
"""Characters that are read; an invitation is shorter, what follows is an old thread."""
_LONGEST_LINE: Final = 4_000


def shortened(text: str) -> str:
    """The part of a text that is read, no line of it longer than a paragraph."""
    return "\n".join(line[:_LONGEST_LINE] for line in text[:LONGEST].split("\n"))


def pieces_of(text: str, reader: Reader, title: str = "", email: str = "", sender: str = "") -> dict[Field, Piece]:
    """The fields that a text tells in words, without its time. `title` begins the text, where it has one.

    `email` and `sender` are whoever sent it.
    """
    me = reader.me
    named = company.find_company(text, me, email, sender)
    labelled = role.find_labelled(text)
    known = named is not None and labelled is not None
    in_title = titles.Told() if known else titles.read_title(text, titles.title_of(text, title), me)
    told_role = labelled or in_title.role or role.find_role(text)
    named = named or in_title.company or (in_title.left if told_role and not in_title.role else None)
    if named and told_role:
        told_role = role.without_company(text, told_role, named.value)
    person = people.find_contact(text, me, named.value if named else "")
    found: dict[Field, Piece | None] = {
        "company": named,
        "role": told_role,
        "contact": person.name if person else None,
        "honorific": person.honorific if person else None,
        "email": reach.find_email(text, me),
        "phone": reach.find_phone(text, me),
        "place": places.find_place(text),
        "link": places.find_link(text),
        "notes": manner.money_wanted(text),
    }
    return {name: piece for name, piece in found.items() if piece is not None}


def doubts(text: str) -> tuple[Remark, ...]:
    """What is asked for that no honest company asks for beforehand."""
    wanted = manner.documents_wanted(text)
    return () if wanted is None else (Remark("documents", wanted.value),)
