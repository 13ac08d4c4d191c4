"""The words in Indonesian."""

from undur.words import Words
from undur.words.id.cli import CLI
from undur.words.id.errors import ERRORS
from undur.words.id.etiquette import ETIQUETTE
from undur.words.id.exchange import EXCHANGE
from undur.words.id.findings import FINDINGS
from undur.words.id.handover import HANDOVER
from undur.words.id.message import MESSAGE
from undur.words.id.screens import SCREENS
from undur.words.id.storage import STORAGE
from undur.words.id.times import TIMES

WORDS = Words(
    language="id",
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
