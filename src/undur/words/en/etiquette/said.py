"""English: what a company was told before."""

from undur.words.etiquette.said import Ends, SaidWords

SAID = SaidWords(
    title="Before",
    label="Before",
    ends=Ends(
        cancel="you cancelled",
        reschedule="you asked for another time",
        attended="you went",
        called_off="the company cancelled",
        coming="you said you would come",
        open="not decided yet",
    ),
    for_reason=lambda how, reason: f"{how}: “{reason}”",
    moved=lambda times: "moved once" if times == 1 else f"moved {times} times",
    more=lambda count: f"and {count} more",
)
