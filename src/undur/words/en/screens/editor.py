"""English: the third screen."""

from undur.words.screens.editor import EditorWords

EDITOR = EditorWords(
    gone_out=lambda when: f"✓ sent {when}",
    gone_out_shortly="✓ sent",
    below=lambda lines, key: f"↓ {lines} more {'line' if lines == 1 else 'lines'}, {key}",
    choices="Choices",
    kind="Kind",
    channel="Channel",
    language="Language",
    tone="Tone",
    reason="Reason",
    recipient="To",
    slots="Times",
    no_reason="none yet",
    no_slots="none proposed yet",
    sender="From",
    no_name="your name is missing",
    recruiting="The recruiting team",
    to="To",
    subject="Subject",
    findings=lambda number: "Check" if not number else f"Check · {number}",
    no_findings="Nothing to fix.",
)
