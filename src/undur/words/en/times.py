"""English: names of days and months, and spans of time."""

from undur.words.times import TimesWords

TIMES = TimesWords()
