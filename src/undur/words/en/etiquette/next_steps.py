"""English: the advice about sending, and the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.words.etiquette.next_steps import Advices, NextSteps

if TYPE_CHECKING:
    from undur.words.etiquette.gaps import Gaps


def _until(gap: Gaps) -> str:
    return f"by {gap.when}" if gap.when else "now"


ADVICES = Advices(
    now="send it now",
    at=lambda gap: f"send it {gap.when}",
    call=lambda gap: f"call {gap.when}" if gap.when else "call now",
    write_then_call=lambda gap: f"write and send now, then call {gap.when}",
    wait=lambda gap: f"wait for an answer, ask again {gap.when}" if gap.when else "wait for an answer",
    none="nothing to send",
)

NEXT_STEPS = NextSteps(
    acknowledge=lambda gap: f"answer the invitation by {gap.when}; your decision may follow",
    acknowledge_now=lambda gap: f"the invitation is unanswered: reply now {gap.way}, your decision may follow",
    decide=lambda gap: f"decide without hurry, there is time until {gap.when}",
    decide_today=lambda gap: f"decide today, there is still time to tell them politely {gap.way}",
    decide_now=lambda gap: f"decide and send now {gap.way}, before {gap.when}",
    decide_late="decide now; if you can't come, call first",
    decide_then_call=lambda gap: f"decide now; if you can't come, send word now and call {gap.when}",
    decide_then_write="decide now; if you can't come, send word at once",
    decide_after_start="the time has passed: note it if you went, or apologise now",
    write_now=lambda gap: f"write and send the message now {gap.way}",
    write_at=lambda gap: f"write it now, send it {gap.when} {gap.way}",
    write_then_call=lambda gap: f"write and send now, then call {gap.when}",
    send_now=lambda gap: f"the message is ready, send it now {gap.way}",
    send_at=lambda gap: f"the message is ready, send it {gap.when} {gap.way}",
    send_then_call=lambda gap: f"send the message now, then call {gap.when}",
    repair=lambda gap: f"mend {gap.number} {'thing' if gap.number == '1' else 'things'} in the message, then send it",
    mark_sent=lambda gap: f"has it gone out? If not, paste and send it {gap.way}",
    mark_sent_or_call="has it gone out? If not, call first, and say sorry for the short notice",
    mark_sent_or_apologise="has it gone out? If not, don't send the old text: write an apology",
    apologise=lambda gap: f"apologise now {gap.way}, without excuses",
    call="call now, then confirm in writing",
    call_at=lambda gap: f"call {gap.when}, have the script ready",
    call_too="call as well, so that they surely know",
    call_too_at=lambda gap: f"call as well {gap.when}, so that they surely know",
    call_unanswered="it is near and nobody has answered: call, don't take it as agreed",
    call_unanswered_at=lambda gap: f"nobody has answered: call {gap.when}, don't take it as agreed",
    written_trace="confirm in writing, two or three sentences",
    verify="check through the company's official contact that the invitation is real",
    decide_verified="is it clear whether it is real? Decide what to do",
    confirm_coming=lambda gap: f"confirm {gap.way} that you are coming",
    come=lambda gap: f"be there {gap.when}, a little early if you can",
    ask_hour="ask at what time, the invitation names only the day",
    note_outcome="note how it went, then archive it",
    wait="wait for an answer, and note it when it comes",
    wait_until=lambda gap: f"wait for an answer; if none comes, ask again {gap.when}",
    wait_cancelled="they have been told; if they reply, note it and answer",
    nudge="no answer yet: ask once more, politely",
    nudge_at=lambda gap: f"no answer yet: write your question now, send it {gap.when}",
    unproven="it was never shown to be real: let it pass and archive it",
    let_go="you have asked twice: leave it there and archive it",
    reply=lambda gap: f"they replied: answer {_until(gap)}",
    reply_accepted=lambda gap: f"they agreed: answer with thanks {_until(gap)}",
    reply_proposed=lambda gap: f"they suggest another time: answer {_until(gap)}",
    reply_regret=lambda gap: f"they can't move it: close with thanks {_until(gap)}",
    reply_question=lambda gap: f"they have a question: answer {_until(gap)}",
    reply_coming=lambda gap: f"the time stands: reply {_until(gap)} that you will be there",
    regret_decide=lambda gap: f"they can't move it: decide whether you come {gap.when} after all, then reply",
    farewell_accepted=lambda gap: f"they understand: answer with thanks {_until(gap)}",
    farewell_proposed=lambda gap: f"they offer another time: answer {_until(gap)}, also if you stay with your no",
    farewell_regret=lambda gap: f"they are sorry: close with thanks {_until(gap)}",
    confirm_new_time=lambda gap: f"confirm the new time, {gap.when}",
    adopt_time="note the new time",
    recommend=lambda gap: f"recommend {gap.text}, once both they and the company agree",
    hello="say hello again, if you are still interested",
    hello_later=lambda gap: f"nothing urgent; say hello again from {gap.day}",
    close="all done, archive it",
    closed="closed",
)
