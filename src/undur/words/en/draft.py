"""English: what is said about a draft beside its text."""

from undur.words.draft import DraftWords, FieldNames, HeaderNames

DRAFT = DraftWords(
    headers=HeaderNames(from_="From", to="To", subject="Subject"),
    length=lambda words, bears, characters: f"{words} of {bears} words · {characters} characters",
    text_messages=lambda number, letters, room: (
        f"{number} {'text message' if number == 1 else 'text messages'} · {letters} of {room} characters"
    ),
    fields=FieldNames(
        name="your name",
        phone="your phone number",
        company="the company's name",
        agency="the agency's name",
        role="the position",
        contact="the reader's name",
        honorific="the reader's title",
        greeting="the greeting of the hour",
        when="the time of the interview",
        place="the place of the interview",
        link="the link of the interview",
        slots="the times you propose",
    ),
    kept=lambda part, language, channel: f"Kept as your sentence: {part}, {language}, {channel}.",
    forgotten=lambda part: f"Your sentence is forgotten: {part}.",
    no_part="Put the cursor into the sentence that you want to keep.",
    reason="A reason belongs to one interview only. Change it under Reason in the choices.",
    unknown_field=lambda written, nearest: f"{{{written}}} is not known. Did you mean {{{nearest}}}?",
    missing=lambda part, fact: f"{part}: your sentence needs {fact}, which is not filled in yet.",
    unanswered="Their question is not answered here yet. Add your answer.",
    clash=lambda part, composed: f"{part}: your words stay. Undur would now write “{composed}”",
    clash_gone=lambda part: f"{part}: your words stay. Undur would now write nothing here.",
    taken=lambda part: f"Undur's sentence taken: {part}",
    nothing_to_take="Undur has no other sentence for this message.",
)
