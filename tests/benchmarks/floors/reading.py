"""The floor of a large file: one read of it by tomllib."""

import sys
import tomllib
from pathlib import Path

if __name__ == "__main__":
    tomllib.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
