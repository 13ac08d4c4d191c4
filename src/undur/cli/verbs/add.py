"""`undur add`: a new interview, its time echoed in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from undur.cli.changing import save_plan
from undur.cli.reading import read_in
from undur.errors import UndurError
from undur.exchange.outgoing.contact import CONTACTS, obstacle_said, typed_contact
from undur.plan.changes import add_interview, set_me
from undur.plan.codes import CHANNELS, LANGUAGES
from undur.plan.interview import Interview
from undur.situation import situate
from undur.times.writing import write_moment, write_start
from undur.visible import one_line

if TYPE_CHECKING:
    from undur.cli.invocation import Invocation
    from undur.cli.parser import Parser
    from undur.situation import Situation
    from undur.words import Words

TEXTS: Final = ("role", "contact", "honorific", *CONTACTS, "place", "link", "notes")
"""Options that are fields of the record as they stand."""


class EmptyCompanyError(UndurError):
    """An interview needs a company's name."""

    def sentence(self, words: Words) -> str:
        """Name the option."""
        return words.cli.refusals.empty_value("--company")


def arguments(parser: Parser) -> None:
    """Add the verb's own arguments."""
    parser.add_argument("--company", metavar="TEXT", required=True, help="company")
    parser.add_argument("--starts", metavar="WHEN", required=True, help="starts")
    for name in TEXTS:
        parser.add_argument(f"--{name}", metavar="TEXT", default="", help=name)
    parser.add_argument("--channel", metavar="CHANNEL", choices=CHANNELS, help="invited_by")
    parser.add_argument("--language", metavar="LANGUAGE", dest="written_in", choices=LANGUAGES, help="written_in")
    parser.add_argument("--time-zone", metavar="ZONE", default="", help="time_zone")


def run(invocation: Invocation) -> int:
    """Add it and say by when the company should know. Raises an `UndurError` for what can't be read."""
    plan = invocation.plan
    if invocation.opened.new:  # the first interview: from now on the plan says which language is spoken
        plan = set_me(plan, replace(plan.me, interface=invocation.language))
    changed = add_interview(plan, _interview(invocation))
    added = changed.interviews[-1]
    plan = save_plan(invocation, changed)
    _echo(invocation, situate(plan, plan.find(added.id) or added, invocation.now))
    return 0


def _interview(invocation: Invocation) -> Interview:
    asked = invocation.asked
    company = asked.company.strip()
    if not company:
        raise EmptyCompanyError
    texts = {name: getattr(asked, name) for name in TEXTS}
    texts |= {name: typed_contact(name, texts[name]) for name in CONTACTS}
    when = read_in(asked.starts, asked.time_zone, invocation.plan.me.time_zone, invocation.now)
    return Interview(
        id="",
        company=company,
        starts=when.starts,
        ends=when.ends,
        time_zone=when.zone,
        channel=asked.channel,
        language=asked.written_in,
        **texts,
    )


def _echo(invocation: Invocation, situation: Situation) -> None:
    case, language, say = situation.times, invocation.language, invocation.words.cli.doings
    name = one_line(case.interview.company)
    invocation.out.line(say.added(name, case.interview.id, write_start(case.interview.starts, language)))
    if case.over:
        invocation.out.line(say.already_past)
        return
    send_by, mark = write_moment(case.send_by, language), write_moment(case.mark, language)
    invocation.out.line(say.send_by(send_by, mark, case.notice_hours))
    one = case.interview
    if said := obstacle_said(one.channel, invocation.words, phone=one.phone, email=one.email, zone=one.time_zone):
        invocation.out.line(said)
