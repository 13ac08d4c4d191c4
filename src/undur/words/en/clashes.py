"""English: what is asked about a value that was changed in two versions of the plan at once."""

from undur.words.clashes import ClashFields, ClashWords

CLASHES = ClashWords(
    fields=ClashFields(
        company="Company",
        starts="Time",
        ends="End",
        role="Role",
        contact="Contact",
        honorific="Title",
        email="Email",
        phone="Phone",
        channel="Channel",
        via_agency="Agency",
        language="Language",
        time_zone="Time zone",
        place="Place",
        link="Link",
        notes="Notes",
        received="Invited on",
        answer_by="Answer by",
        decision="Decision",
        reason="Reason",
        reason_words="Reason in your words",
        archived="Archived",
        office_days="Office days",
        office_hours="Office hours",
        holidays="Holidays",
        invitation="Invitation",
        referral="Recommendation",
        text="Text of the message",
        kind="Kind of message",
        tone="Tone",
        wording="Wording",
        off="Parts left out",
        name="Name",
        interface="Language of the screens",
        notice_hours="Hours of notice",
        theme="Look",
        motion="Motion",
    ),
    settings="Settings",
    told=lambda what: (
        f"{what} was changed here and elsewhere. Yours stays until you choose: ⟨merge_copies⟩ shows both."
    ),
    waiting=lambda count: (
        "One value was changed here and elsewhere; ⟨merge_copies⟩ shows both for you to choose."
        if count == 1
        else f"{count} values were changed here and elsewhere; ⟨merge_copies⟩ shows both of each for you to choose."
    ),
    sign=lambda clashes, repairs: (
        "⟨merge_copies⟩" + (f" ≠{clashes}" if clashes else "") + (f" ✎{repairs}" if repairs else "")
    ),
    title=lambda what, number, count: f"{what}: which one to keep?" + ("" if count == 1 else f" ({number} of {count})"),
    mine="Here, in use",
    theirs="From the other side",
    nothing="(empty)",
    kept=lambda what: f"{what}: kept as it was here",
    taken=lambda what: f"{what}: taken from the other side",
    settled="All chosen. ⟨undo⟩ takes it back.",
    none="There is nothing to merge, to choose or to repair.",
)
