"""Indonesian: one sentence a slug of the checker."""

from undur.words.findings import FindingsWords

FINDINGS = FindingsWords()
