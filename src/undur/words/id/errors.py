"""Indonesian: sentences of errors that belong to no other section."""

from undur.words.errors import ErrorsWords

ERRORS = ErrorsWords(
    bad_moment=lambda variable, text: (
        f"{variable}={text!r} bukan tanggal dan jam dengan selisih zona, misalnya 2026-11-24T09:12:00+07:00."
    ),
)
