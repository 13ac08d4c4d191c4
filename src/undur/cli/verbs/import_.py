"""`undur import`: calendars, mails and texts into interviews, all of them in one save."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from undur.arrival.arriving import Arrival, arrive
from undur.arrival.concerns import concerns
from undur.arrival.register import Register
from undur.cli.changing import save_plan
from undur.cli.invitations import Read, read_all, shape
from undur.times.writing import write_start
from undur.visible import one_line

if TYPE_CHECKING:
    from undur.cli.invocation import Invocation
    from undur.cli.parser import Parser
    from undur.exchange.incoming.understood import Understood


def arguments(parser: Parser) -> None:
    """Add the verb's own arguments."""
    parser.add_argument("files", metavar="FILE", nargs="+", help="invitations")
    parser.add_argument("--dry-run", action="store_true", help="dry_run")
    parser.add_argument("--json", action="store_true", help="json")


def run(invocation: Invocation) -> int:
    """Read all, save once, say what became of each; 2 where something was unreadable, 1 where something must be answered.

    A dry run shows and saves nothing; open questions are no fault then.
    """
    register, tell = Register(invocation.plan), _Teller(invocation)
    for source in read_all(invocation.asked.files, invocation):
        tell.read(source, register)
        for understood in source.understood:
            tell.arrived(source, understood, arrive(register, understood, invocation.now))
    if not invocation.asked.dry_run and register.plan != invocation.plan:
        save_plan(invocation, register.plan)
    tell.summary()
    return 2 if tell.counts["unreadable"] else 1 if tell.counts["open"] and not invocation.asked.dry_run else 0


class _Teller:
    """Prints each invitation as it is read, and at the end what became of them; as JSON one line a file."""

    def __init__(self, invocation: Invocation) -> None:
        self._invocation = invocation
        self._words = invocation.words
        self.counts: Counter[str] = Counter()
        self._open: list[str] = []
        self._last = ""

    def read(self, source: Read, register: Register) -> None:
        """Show what was understood of one file."""
        if source.error is not None:
            self.counts["unreadable"] += 1
            sentence = source.error.sentence(self._words)
            if not self._json(source, register):
                self._invocation.say(self._words.exchange.and_file(one_line(source.name), sentence))
            return
        if self._json(source, register):
            return
        for understood in source.understood:
            self._show(source.name, understood, register)

    def arrived(self, source: Read, understood: Understood, arrival: Arrival) -> None:
        """Remember what became of an invitation."""
        company = arrival.interview.company if arrival.interview else understood.company
        name = one_line(company or understood.title or Path(source.name).name)
        self.counts[arrival.what] += 1
        self._last = self._words.exchange.arrivals[arrival.what](name)
        if arrival.what == "open":
            self._open.append(name)

    def summary(self) -> None:
        """Say what became of them: one in a sentence, several in figures."""
        asked, say = self._invocation.asked, self._words.exchange
        if asked.json or not self.counts:
            return
        several = sum(self.counts.values()) > 1
        told = ", ".join(say.counts[what](number) for what, number in self.counts.items()) if several else self._last
        if told:
            self._invocation.out.line(f"{say.would if asked.dry_run else ''}{told}.")
        for name in [] if asked.dry_run else self._open:
            self._invocation.out.line(say.not_added(name))

    def _json(self, source: Read, register: Register) -> bool:
        """Show it as JSON, where that is asked for."""
        if self._invocation.asked.json:
            self._invocation.out.json(shape(source, register, self._words))
        return bool(self._invocation.asked.json)

    def _show(self, name: str, understood: Understood, register: Register) -> None:
        words, out = self._words, self._invocation.out
        when = understood.told if understood.starts is None else write_start(understood.starts, words.language)
        facts = (understood.company, understood.role or understood.title, when, understood.place or understood.link)
        out.line(f"{one_line(Path(name).name)}: {one_line(' · '.join(filter(None, facts)))}")
        if understood.email:
            out.line(
                f"  {one_line(f'{understood.honorific} {understood.contact}'.strip())} <{one_line(understood.email)}>"
            )
        for remark in understood.questions:
            out.line(f"  ? {one_line(words.exchange.remark(remark, words))}")
        for remark in (*understood.warnings, *concerns(register, understood)):
            out.line(f"  ! {one_line(words.exchange.remark(remark, words))}")
