"""Sensible defaults for the first start, from what the machine tells."""

from __future__ import annotations

from contextlib import suppress

from undur.plan.plan import DEFAULT_ZONE
from undur.times.zones import zone_name


def likely_name() -> str:
    """The person's full name where the system knows it, else nothing: a login name is no name to sign with."""
    with suppress(ImportError, KeyError, OSError):
        import os
        import pwd

        full = pwd.getpwuid(os.getuid()).pw_gecos.partition(",")[0].strip()
        return full if " " in full else ""
    return ""


def likely_zone() -> str:
    """The machine's zone by its IANA name, WIB where it has none that is known."""
    import pendulum

    with suppress(Exception):  # pendulum raises many kinds on odd machines, and none of them matters here
        name = pendulum.now().timezone_name or ""
        if "/" in name and not name.startswith("Etc/"):
            return zone_name(name)
    return DEFAULT_ZONE
