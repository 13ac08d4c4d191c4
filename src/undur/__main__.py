"""`undur`, `python -m undur`: the way in."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

INTERRUPTED: Final = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code: 0 fine, 1 a finding that is an error, 2 wrong use or input."""
    try:
        from undur.cli.run import run

        return run(sys.argv[1:] if argv is None else argv, os.environ)
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
