"""Forty situations picked by hand, whose messages were read one by one and found good."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

from letters import LONDON, WITA, bahari, desk, northwind, slots_after
from undur.plan.interview import Referral
from undur.plan.message import LogEntry
from undur.plan.plan import Me

if TYPE_CHECKING:
    from letters import Desk

_THEN: Final = dt.datetime(2026, 11, 28, 9, tzinfo=WITA)
_EARLIER: Final = dt.datetime(2026, 11, 23, 9, tzinfo=LONDON)
_MOVED: Final = LogEntry(at=_THEN, what="rescheduled")
_CALLED: Final = LogEntry(at=_THEN, what="called")
_ASKED: Final = LogEntry(at=_THEN, what="sent", kind="reschedule")
_LEFT: Final = LogEntry(at=_THEN, what="sent", kind="cancel")
_AGREED: Final = Referral(name="Rani Kusuma", friend_agreed=_THEN, company_agreed=_THEN)
_WIB: Final = Me(name="Dewi Lestiani", phone="0812-3456-7890", time_zone="Asia/Jakarta")


def _ill(**fields: Any) -> Any:
    return bahari(reason="illness_self", slots=slots_after(bahari().starts), **fields)


def _away(**fields: Any) -> Any:
    return northwind(reason="work_duty", slots=slots_after(northwind().starts), **fields)


def _answered(answer: Any, at: dt.datetime = _THEN, to: dt.datetime | None = None) -> LogEntry:
    return LogEntry(at=at + dt.timedelta(hours=5), what="answered", answer=answer, to=to)


def _told(kind: Any) -> LogEntry:
    return LogEntry(at=_EARLIER, what="sent", kind=kind)


SITUATIONS: Final[dict[str, Desk]] = {
    # in Indonesian, a cancellation
    "id-cancel-email-formal-calm": desk(bahari(reason="offer_accepted")),
    "id-cancel-email-formal-no-reason": desk(bahari(id="b2", role="", contact="", honorific="")),
    "id-cancel-email-brief-agency": desk(
        bahari(id="b3", reason="salary", via_agency="Talenta Prima", contact="", honorific=""), tone="brief"
    ),
    "id-cancel-email-warm-somebody-to-recommend": desk(
        bahari(id="b4", reason="study", honorific="Ibu", contact="Ratna Sari", referral=_AGREED), tone="warm"
    ),
    "id-cancel-email-critical-after-a-call": desk(bahari(reason="family_emergency", log=(_CALLED,)), hours=2),
    "id-cancel-email-started": desk(bahari(id="b5", reason="bereavement"), hours=-3),
    "id-cancel-whatsapp-warm-normal": desk(bahari(reason="relocation", channel="whatsapp"), hours=30, tone="warm"),
    "id-cancel-whatsapp-bare-record": desk(
        bahari(role="", contact="", honorific="", starts=dt.date(2026, 12, 3), channel="whatsapp"),
        me=Me(time_zone="Asia/Makassar"),
    ),
    "id-cancel-portal-late": desk(bahari(id="b6", reason="career_change", channel="portal", honorific=""), hours=10),
    "id-cancel-sms-late": desk(bahari(reason="offer_accepted"), channel="sms", hours=5),
    "id-cancel-phone-calm": desk(bahari(id="b7", reason="role_mismatch", channel="phone"), channel="phone"),
    # in Indonesian, another time is asked for
    "id-reschedule-email-own-words-late": desk(
        _ill(reason_words="Ibu saya dirawat di rumah sakit"), "reschedule", hours=20
    ),
    "id-reschedule-email-another-zone": desk(
        bahari(id="b8", reason="exam_thesis", slots=slots_after(bahari().starts)), "reschedule", me=_WIB
    ),
    "id-reschedule-email-second-time": desk(_ill(log=(_MOVED,)), "reschedule"),
    "id-reschedule-whatsapp-brief-calm": desk(_ill(channel="whatsapp"), "reschedule", tone="brief"),
    "id-reschedule-whatsapp-warm-without-slots": desk(
        bahari(id="b9", reason="caregiving", channel="whatsapp", contact="Rina", honorific="Kak"),
        "reschedule",
        hours=40,
        tone="warm",
    ),
    "id-reschedule-whatsapp-critical-called-in-vain": desk(
        bahari(id="b10", reason="transport", channel="whatsapp", log=(_CALLED, _CALLED)), "reschedule", hours=1
    ),
    "id-reschedule-whatsapp-started": desk(_ill(channel="whatsapp"), "reschedule", hours=-3),
    "id-reschedule-sms-second-time-late": desk(_ill(log=(_MOVED,)), "reschedule", "sms", hours=8),
    "id-reschedule-phone-late": desk(_ill(channel="whatsapp"), "reschedule", "phone", hours=5),
    # in Indonesian, what comes after that
    "id-confirm-whatsapp-online": desk(
        bahari(id="b11", channel="whatsapp", link="https://rapat.example/abc", log=(_MOVED,)), "confirm", tone="warm"
    ),
    "id-thanks-email-cancellation-accepted": desk(bahari(log=(_LEFT, _answered("accepted"))), "thanks"),
    "id-reply-whatsapp-they-proposed": desk(
        bahari(
            channel="whatsapp",
            log=(_ASKED, _answered("proposed", to=dt.datetime(2026, 12, 9, 10, tzinfo=WITA))),
            decision="reschedule",
        ),
        "reply",
    ),
    "id-reply-email-question": desk(bahari(log=(_ASKED, _answered("question")), decision="reschedule"), "reply"),
    "id-nudge-email": desk(_ill(log=(_ASKED,)), "nudge"),
    "id-referral-email-agreed": desk(bahari(log=(_LEFT,), referral=_AGREED), "referral"),
    "id-follow-up-email": desk(bahari(log=(_LEFT,)), "follow_up", hours=-60 * 24),
    # in English
    "en-cancel-email-formal-calm": desk(northwind(reason="offer_accepted")),
    "en-cancel-email-warm-late": desk(northwind(reason="family_emergency"), hours=20, tone="warm"),
    "en-cancel-whatsapp-brief-no-contact": desk(
        northwind(id="n2", reason="distance", channel="whatsapp", contact="", honorific=""), hours=40, tone="brief"
    ),
    "en-cancel-sms-critical": desk(northwind(reason="relocation"), channel="sms", hours=2),
    "en-cancel-phone": desk(northwind(reason="offer_accepted"), channel="phone", hours=5),
    "en-reschedule-email-formal-normal": desk(_away(), "reschedule", hours=50),
    "en-reschedule-email-from-jakarta": desk(
        northwind(id="n3", reason="exam_thesis", slots=slots_after(northwind().starts)), "reschedule", me=_WIB
    ),
    "en-reschedule-whatsapp-critical": desk(_away(channel="whatsapp"), "reschedule", hours=1),
    "en-reschedule-email-started": desk(_away(), "reschedule", hours=-3),
    "en-confirm-email": desk(northwind(place="12 Quay Street, Bristol"), "confirm"),
    "en-reply-they-proposed": desk(
        northwind(
            decision="reschedule",
            log=(
                _told("reschedule"),
                _answered("proposed", _EARLIER, dt.datetime(2026, 12, 1, 9, 30, tzinfo=dt.UTC)),
            ),
        ),
        "reply",
    ),
    "en-reply-regret-they-cannot-move-it": desk(
        northwind(decision="attend", log=(_told("reschedule"), _answered("regret", _EARLIER))), "reply", tone="warm"
    ),
    "en-referral-email-not-asked-yet": desk(
        northwind(decision="cancel", log=(_told("cancel"), _answered("accepted", _EARLIER))), "referral", tone="warm"
    ),
}
