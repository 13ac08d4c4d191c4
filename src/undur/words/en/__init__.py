"""The words in English."""

from undur.words import Words
from undur.words.en.cli import CLI
from undur.words.en.errors import ERRORS
from undur.words.en.etiquette import ETIQUETTE
from undur.words.en.exchange import EXCHANGE
from undur.words.en.findings import FINDINGS
from undur.words.en.handover import HANDOVER
from undur.words.en.message import MESSAGE
from undur.words.en.screens import SCREENS
from undur.words.en.storage import STORAGE
from undur.words.en.times import TIMES

WORDS = Words(
    language="en",
    errors=ERRORS,
    times=TIMES,
    storage=STORAGE,
    etiquette=ETIQUETTE,
    message=MESSAGE,
    findings=FINDINGS,
    handover=HANDOVER,
    exchange=EXCHANGE,
    cli=CLI,
    screens=SCREENS,
)
