"""When a calendar should ring."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from etiquette_cases import case_at, entry, wib

from undur.etiquette.alarms import alarms_of

if TYPE_CHECKING:
    import datetime as dt

SENT_LATE = entry(wib(24, 21), "sent", kind="cancel", channel="whatsapp")


@pytest.mark.parametrize(
    ("now", "fields", "expected"),
    [
        (wib(18, 9), {}, [("decide", wib(23, 10)), ("send_by", wib(24, 10))]),
        (wib(18, 9), {"decision": "cancel"}, [("send_by", wib(24, 10))]),
        (wib(16, 9), {"starts": wib(23, 8)}, [("decide", wib(19, 17)), ("send_by", wib(20, 17)), ("mark", wib(22, 8))]),
        (wib(21, 9), {"starts": wib(23, 8)}, [("mark", wib(22, 8))]),
        (wib(24, 21), {"decision": "cancel"}, [("call", wib(25, 8))]),
        (wib(24, 21, 5), {"decision": "cancel", "log": (SENT_LATE,)}, [("call", wib(25, 8))]),
        (wib(24, 11), {"decision": "cancel"}, []),
        (wib(18, 9), {"decision": "attend"}, []),
        (wib(18, 9), {"decision": "verify"}, []),
        (wib(23, 9), {"decision": "cancel", "log": (entry(wib(20), "sent"),)}, []),
        (wib(18, 9), {"archived": wib(17)}, []),
    ],
)
def test_only_what_still_lies_ahead_rings(
    now: dt.datetime, fields: dict[str, Any], expected: list[tuple[str, dt.datetime]]
) -> None:
    assert [(one.code, one.at) for one in alarms_of(case_at(now, **fields))] == expected
