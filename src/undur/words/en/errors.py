"""English: sentences of errors that belong to no other section."""

from undur.words.errors import ErrorsWords

ERRORS = ErrorsWords(
    bad_moment=lambda variable, text: (
        f"{variable}={text!r} is no date and time with an offset, such as 2026-11-24T09:12:00+07:00."
    ),
)
