"""What became of a copy: each way the text went, and each that failed."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import Struct

FailureCode: TypeAlias = Literal["not_started", "refused", "timeout", "differs", "too_long"]


class Delivery(Struct, frozen=True, kw_only=True):
    """One way that took the text."""

    way: str
    """The program (`xclip`, `pbcopy`, `tmux` …) or `osc52`."""
    verified: bool
    """Whether the text was read back and was the same; else it was only sent."""


class Failure(Struct, frozen=True, kw_only=True):
    """One way that was tried and didn't take the text."""

    way: str
    code: FailureCode
    detail: str = ""
    """The program's own first words about it: untrusted text, at most 200 characters."""


class Copied(Struct, frozen=True, kw_only=True):
    """All that became of one copy."""

    deliveries: tuple[Delivery, ...] = ()
    failures: tuple[Failure, ...] = ()
    remote: bool = False
    """Whether the terminal is at the other end of an ssh connection."""

    @property
    def best(self) -> Delivery | None:
        """The way to name to a person: the first that was read back, else the first that was only sent."""
        verified = (one for one in self.deliveries if one.verified)
        return next(verified, self.deliveries[0] if self.deliveries else None)
