"""Every sentence the interface shows, typed, once per language.

A section is a shape (a frozen record whose fields have no default) beside this file, and one value of it in `id/` and
in `en/`, under its name in capitals: what one language lacks fails the type check. A sentence with a gap is a function of what fills it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.words.sections import Sections

if TYPE_CHECKING:
    from undur.plan.codes import Language
    from undur.words.clashes import ClashWords
    from undur.words.cli import CliWords
    from undur.words.contact import ContactWords
    from undur.words.errors import ErrorsWords
    from undur.words.etiquette import EtiquetteWords
    from undur.words.exchange import ExchangeWords
    from undur.words.findings import FindingsWords
    from undur.words.handover import HandoverWords
    from undur.words.message import MessageWords
    from undur.words.plain import PlainWords
    from undur.words.screens import ScreensWords
    from undur.words.storage import StorageWords
    from undur.words.times import TimesWords


class Words(Sections):
    """All words of one language."""

    errors: ErrorsWords
    times: TimesWords
    storage: StorageWords
    clashes: ClashWords
    etiquette: EtiquetteWords
    message: MessageWords
    findings: FindingsWords
    handover: HandoverWords
    exchange: ExchangeWords
    cli: CliWords
    plain: PlainWords
    contact: ContactWords
    screens: ScreensWords

    def __init__(self, package: str, language: Language) -> None:
        super().__init__(package)
        self.language = language


def words_in(language: Language) -> Words:
    """Choose the words of a language; the other language is not loaded."""
    if language == "id":
        from undur.words.id import WORDS
    else:
        from undur.words.en import WORDS
    return WORDS
