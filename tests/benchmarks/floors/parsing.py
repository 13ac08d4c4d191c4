"""The floor of an import: the calendar library alone on the same files."""

import sys
from pathlib import Path

from icalendar import Calendar

if __name__ == "__main__":
    for path in sorted(Path(sys.argv[1]).glob("*.ics")):
        Calendar.from_ical(path.read_bytes())
