"""What to do now: the advice about sending, and the next step."""

from __future__ import annotations

from undur.words.etiquette.gaps import Sentence
from undur.words.sections import Table


class Advices(Table[Sentence], frozen=True, kw_only=True):
    """When to send, when to call. Gaps: when."""

    now: Sentence
    at: Sentence
    call: Sentence
    write_then_call: Sentence
    wait: Sentence
    none: Sentence


class NextSteps(Table[Sentence], frozen=True, kw_only=True):
    """The next step in one sentence. Gaps: when, day, number, text, way."""

    acknowledge: Sentence
    acknowledge_now: Sentence
    decide: Sentence
    decide_today: Sentence
    decide_now: Sentence
    decide_late: Sentence
    decide_then_call: Sentence
    decide_then_write: Sentence
    decide_after_start: Sentence
    write_now: Sentence
    write_at: Sentence
    write_then_call: Sentence
    send_now: Sentence
    send_at: Sentence
    send_then_call: Sentence
    repair: Sentence
    mark_sent: Sentence
    mark_sent_or_call: Sentence
    mark_sent_or_apologise: Sentence
    apologise: Sentence
    call: Sentence
    call_at: Sentence
    call_too: Sentence
    call_too_at: Sentence
    call_unanswered: Sentence
    call_unanswered_at: Sentence
    written_trace: Sentence
    verify: Sentence
    decide_verified: Sentence
    confirm_coming: Sentence
    come: Sentence
    ask_hour: Sentence
    note_outcome: Sentence
    wait: Sentence
    wait_until: Sentence
    wait_cancelled: Sentence
    nudge: Sentence
    nudge_at: Sentence
    let_go: Sentence
    unproven: Sentence
    reply: Sentence
    reply_accepted: Sentence
    reply_proposed: Sentence
    reply_regret: Sentence
    reply_question: Sentence
    reply_coming: Sentence
    regret_decide: Sentence
    farewell_accepted: Sentence
    farewell_proposed: Sentence
    farewell_regret: Sentence
    confirm_new_time: Sentence
    adopt_time: Sentence
    recommend: Sentence
    hello: Sentence
    hello_later: Sentence
    close: Sentence
    closed: Sentence
