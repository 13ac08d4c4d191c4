"""English: the form for an interview."""

from undur.words.screens.form import FieldsWords, FormWords, ProfileFieldsWords, ProfileWords
from undur.words.screens.form import FieldWords as Field

FORM = FormWords(
    add_title="Add an interview",
    edit_title="Edit the interview",
    fields=FieldsWords(
        company=Field("Company", "such as PT Sagara Niaga"),
        starts=Field("Time", "such as Wed 25 November 10:00"),
        role=Field("Role", "such as Warehouse Clerk"),
        contact=Field("Contact", "the person who invited you"),
        honorific=Field("Title", "Bapak, Ibu, Mr, Ms …"),
        channel=Field("Channel", ""),
        phone=Field("Phone", "such as 0812-3456-7890"),
        email=Field("Email", "such as hr@company.example"),
        place=Field("Place", "the address or the building"),
        link=Field("Link", "https://…"),
        answer_by=Field("Answer by", "if they asked for it by a day"),
        language=Field("Language", ""),
        time_zone=Field("Zone", "WIB, WITA, Asia/Singapore …"),
        notes=Field("Notes", ""),
    ),
    starts_hint="Write as you speak: 25/11 10:00, tomorrow 2pm, Wed 10:00–11:00 WITA; the day alone if the hour is to follow.",
    starts_short="tomorrow 2pm, or the day alone",
    unknown="not known yet",
    as_interface="as the interface",
    company_missing="The company is still missing.",
    already_over=lambda when: f"{when}: that has passed already",
    still_wrong=lambda fields: f"Not saved yet: {fields} {'field is' if fields == 1 else 'fields are'} to be put right",
    starts_missing="The time is still missing; the day alone will do.",
    drop_question="Drop what you have typed?",
    drop="Drop it",
    keep="Keep typing",
    profile=ProfileWords(
        title="About you",
        fields=ProfileFieldsWords(name="Name", phone="Phone", email="Email", time_zone="Time zone"),
        zone_hint="WIB, WITA, WIT, or a name such as Asia/Singapore",
        hint="Name and phone sign your messages.",
        changed="Your details are saved",
    ),
)
