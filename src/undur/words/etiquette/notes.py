"""The evidence of a step and the why of an advice."""

from __future__ import annotations

from undur.words.etiquette.gaps import Sentence
from undur.words.sections import Table


class Notes(Table[Sentence], frozen=True, kw_only=True):
    """One sentence a code. Gaps: when, day, number, text, way, reason, decision."""

    # Time
    send_by: Sentence
    send_by_holiday: Sentence
    send_by_days_off: Sentence
    send_by_early: Sentence
    closed_from: Sentence
    """Why send-by is days before the mark; the name is a holiday's, or empty."""
    send_by_passed: Sentence
    kept_to_oneself: Sentence
    mark_passed: Sentence
    hour_unknown: Sentence
    starts_at: Sentence
    start_passed: Sentence
    started: Sentence
    waiting_costs_mark: Sentence
    waiting_costs_start: Sentence
    after_hours: Sentence
    pause: Sentence
    day_off: Sentence
    holiday: Sentence
    joint_leave: Sentence
    # Deciding and telling
    acknowledge_by: Sentence
    acknowledged: Sentence
    attending_confirms: Sentence
    decision_tells: Sentence
    moved_since: Sentence
    decided: Sentence
    attending: Sentence
    verify_first: Sentence
    no_doubt: Sentence
    nothing_called_off: Sentence
    told_in_time: Sentence
    told_late: Sentence
    sent: Sentence
    already_sent: Sentence
    copied: Sentence
    draft_kept: Sentence
    ticked: Sentence
    channel_same: Sentence
    channel_phone: Sentence
    channel_other: Sentence
    channel_wanted: Sentence
    channel_unknown: Sentence
    agency: Sentence
    thread: Sentence
    link: Sentence
    no_link: Sentence
    to_contact: Sentence
    contact_unknown: Sentence
    # Calling
    called: Sentence
    call_at: Sentence
    no_phone: Sentence
    no_call_left: Sentence
    no_hour_for_calls: Sentence
    time_for_writing: Sentence
    written_in_time: Sentence
    writing_anyway: Sentence
    trace_missing: Sentence
    # The message
    thanks_shown: Sentence
    reason_shown: Sentence
    apology_shown: Sentence
    alternative_shown: Sentence
    keep_door_open_shown: Sentence
    no_faults: Sentence
    faults: Sentence
    no_thanks: Sentence
    no_reason: Sentence
    vague_reason: Sentence
    overshare_reason: Sentence
    reason_mismatch: Sentence
    no_apology: Sentence
    late_no_apology: Sentence
    no_alternative: Sentence
    no_slots: Sentence
    bad_slot: Sentence
    no_warmth: Sentence
    say_it_later: Sentence
    cancel_is_final: Sentence
    reason_chosen: Sentence
    reason_open: Sentence
    # What they were told before
    told_otherwise: Sentence
    left_before: Sentence
    said_again: Sentence
    # Afterwards
    after_sending: Sentence
    after_answer: Sentence
    no_answer_yet: Sentence
    answered: Sentence
    answered_back: Sentence
    reply_by: Sentence
    replied: Sentence
    confirm_by: Sentence
    confirm_coming: Sentence
    confirmed: Sentence
    nudge_from: Sentence
    nudged_enough: Sentence
    moved_before: Sentence
    recommend_if_known: Sentence
    ask_friend_first: Sentence
    ask_company_first: Sentence
    both_agreed: Sentence
    recommended: Sentence
    still_yours: Sentence
    hello_from: Sentence
    they_said_no: Sentence
