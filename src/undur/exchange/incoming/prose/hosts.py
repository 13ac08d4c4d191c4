"""A company's name by the host of a mail address: `halcyonbooks.example` confirms the `Halcyon Books` of the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.exchange.incoming.prose.labels import piece_at
from undur.exchange.incoming.prose.names import WORD
from undur.exchange.incoming.prose.reach import EMAIL

if TYPE_CHECKING:
    from undur.exchange.incoming.understood import Piece
    from undur.plan.plan import Me

_RUN: Final = re.compile(
    rf"(?<![\w@.-]){WORD}(?:[ \t]+(?:&[ \t]+|and[ \t]+|dan[ \t]+|of[ \t]+)?{WORD}){{0,7}}(?![@\w])"
)
_PARTS: Final = frozenset(
    [
        "com",
        "co",
        "id",
        "net",
        "org",
        "mail",
        "www",
        "hr",
        "hrd",
        "careers",
        "career",
        "karir",
        "example",
        "io",
        "my",
        "sg",
        "uk",
        "ac",
        "or",
        "web",
        "email",
        "app",
        "recruitment",
        "rekrutmen",
        "jobs",
        "job",
        "de",
        "eu",
        "us",
        "au",
        "in",
        "jp",
        "go",
        "sch",
    ]
)
FREE_HOSTS: Final = frozenset(
    [
        "gmail",
        "yahoo",
        "ymail",
        "outlook",
        "hotmail",
        "icloud",
        "proton",
        "protonmail",
        "live",
        "googlemail",
        "calendly",
        "zoom",
        "google",
        "microsoft",
        "linkedin",
        "jobstreet",
        "glints",
        "kalibrr",
        "indeed",
        "dealls",
    ]
)
_SHORTEST: Final = 4
_LETTERS: Final = str.maketrans("àáâãäåçèéêëìíîïñòóôõöùúûüýÿ", "aaaaaaceeeeiiiinooooouuuuyy")


def host_name(email: str) -> str:
    """The label of a host that names the company, in small letters; `""` for a free mail service or a job site."""
    names = [one for one in email.rpartition("@")[2].casefold().split(".") if one not in _PARTS]
    name = _squashed(names[-1]) if names else ""
    return "" if len(name) < _SHORTEST or any(one in FREE_HOSTS for one in names) else name


def confirmed_by_host(text: str, email: str, me: Me) -> Piece | None:
    """The words of a text that the host of an address spells without blanks."""
    own = me.email.casefold()
    for address in _addresses(text, email):
        host = host_name(address) if address.casefold() != own else ""
        if host and (found := _spelled(text, host)) is not None:
            return found
    return None


def outruns(text: str, email: str, name: str) -> bool:
    """Whether a host spells a name and goes on behind it: `targetrecruit` and `Target`."""
    squashed = _squashed(name)
    names = (host_name(address) for address in _addresses(text, email))
    return any(len(one) > len(squashed) > 0 and one.startswith(squashed) for one in names)


def _addresses(text: str, email: str) -> list[str]:
    return [email, *(match.group() for match in EMAIL.finditer(text))][:20]


def spells(name: str, email: str) -> bool:
    """Whether a host spells a name, or the beginning of it."""
    host, squashed = host_name(email), _squashed(name)
    return bool(host) and bool(squashed) and (squashed.startswith(host) or host.startswith(squashed))


def _spelled(text: str, host: str) -> Piece | None:
    """The longest name in the text that begins as the host does, or that the host begins with."""
    best: Piece | None = None
    for run in _RUN.finditer(text):
        words = list(re.finditer(r"\S+", run.group()))
        for first in range(len(words)):
            last = _covers(words, first, host)
            if last is None:
                continue
            start = run.start() + words[first].start()
            found = piece_at(text, start, run.start() + words[last].end())
            if found is not None and (best is None or len(found.value) > len(best.value)):
                best = found
            break
    return best


def _covers(words: list[re.Match[str]], first: int, host: str) -> int | None:
    """The last word of a name from `first` on that the host spells; the run's own end where the host is its beginning."""
    spelled = ""
    for number in range(first, len(words)):
        spelled += _squashed(words[number].group())
        if not host.startswith(spelled):
            return number if spelled.startswith(host) and number > first else None
        if spelled == host:
            return _end_of_name(words, number)
    long_enough = len(spelled) >= max(_SHORTEST + 2, len(host) * 2 // 3)
    return len(words) - 1 if long_enough else None


def _end_of_name(words: list[re.Match[str]], number: int) -> int:
    """The host may be only the beginning: `bumikarsa` of `Bumi Karsa Properti`, but not of what a sentence goes on with."""
    end = number
    while end + 1 < len(words) and not words[end].group().endswith((".", ",", ":")):
        end += 1
    return end


def _squashed(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.casefold().translate(_LETTERS))
