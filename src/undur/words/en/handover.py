"""English: handing a message over."""

from undur.words.handover import HandoverWords, RefusalsWords, TroublesWords, WaysWords
from undur.words.handover import WayWords as Way

HANDOVER = HandoverWords(
    title=lambda company: f"Hand over the message to {company}",
    still_wrong=lambda count: (
        "▲ But 1 thing in it is wrong; see the check of the message."
        if count == 1
        else f"▲ But {count} things in it are wrong; see the check of the message."
    ),
    ways=WaysWords(
        copy_body=Way("Copy the message", "The text to the clipboard, noted as copied."),
        copy_subject=Way("Copy the subject", "The subject of the mail to the clipboard."),
        copy_all=Way("Copy everything", "Subject and text at once, noted as copied."),
        mailto=Way("Open in the mail program", "A new mail with address, subject and text filled in."),
        whatsapp=Way("Open WhatsApp", "The chat with their number, the message written; you press send."),
        call=Way("Call", "Their number in this computer's telephone program."),
        code_number=Way("QR code of their number", "Scan it with your phone: WhatsApp or a call, straight to them."),
        code_text=Way("QR code of the text", "Scan it with your phone to get the message there, then copy it."),
        eml=Way(
            "Save as a mail draft (.eml)",
            "Opens in a mail program as a draft, in reply to the invitation if that came by mail.",
        ),
        text=Way("Save as text (.txt)", "Subject and text in a text file."),
        reply=Way(
            "Save a calendar answer: decline (.ics)",
            "Goes with the message, never instead of it: many calendars, Outlook above all, ignore it.",
        ),
        counter=Way(
            "Save a calendar answer: new time (.ics)",
            "Goes with the message, never instead of it: many calendars, Outlook above all, ignore it.",
        ),
    ),
    refusals=RefusalsWords(
        nothing_written=lambda _: "The message is still empty.",
        no_subject=lambda _: "This message has no subject.",
        script=lambda _: "This is a script to read aloud on the phone; choose a written channel first.",
        no_phone=lambda _: "Their telephone number is not on record.",
        unclear_phone=lambda number: f"“{number}” is not clear; write one number, such as +62 812 3456 7890.",
        no_address=lambda _: "Their mail address is not on record.",
        unclear_address=lambda address: f"“{address}” is not one mail address, such as jobs@company.example.",
        too_long=lambda _: "The message is too long for a link; copy the text, or save it as .eml.",
        unsafe_header=lambda _: "A name or the subject holds what would become a mail header; change it first.",
        no_invitation=lambda _: "The invitation was not a calendar's, so there is nothing to answer.",
        no_organizer=lambda _: "This calendar invitation does not give its organiser's address.",
        no_attendee=lambda _: "You are not among the attendees of this calendar invitation.",
        not_a_refusal=lambda _: "Declining goes with a message that cancels.",
        not_a_proposal=lambda _: "Proposing a time goes with a message that asks to reschedule.",
        no_slots=lambda _: "No other time that lies ahead is proposed yet; propose one first.",
    ),
    troubles=TroublesWords(
        refused_link="Undur does not know this link.",
        remote="Undur runs on another computer over ssh",
        no_display="There is no graphical screen here",
        no_program="There is no program here that opens links",
        failed="The program would not open this link",
    ),
    too_large="The window is too small for this code; enlarge it first.",
    open_question=lambda where: f"Open this link? It leads to {where}",
    code_hint="Scan it with your phone's camera · ⟨leave_dialog⟩ closes",
    opened="Opened. Send it from there; sent? Press ⟨mark_sent⟩.",
    called="The number is open. Called? Press ⟨mark_sent⟩.",
    number_open="The number is open. ⟨call_company⟩ shows what to say, and notes how the call ended.",
    scanned="Sent from your phone? Press ⟨mark_sent⟩.",
    link_copied=lambda way: f"The link is copied ({way}); open it on your own device. Sent? Press ⟨mark_sent⟩.",
    link_sent_to_terminal=(
        "The link went to your terminal's clipboard (OSC 52), which gives no answer; paste it to make sure. "
        "Sent? Press ⟨mark_sent⟩."
    ),
    saved=lambda path: f"Saved in {path}. Sent? Press ⟨mark_sent⟩.",
    companion_saved=lambda path: f"Saved in {path}. Attach it to the message; the message itself still has to be sent.",
    sent_question=lambda company: f"Has the message to {company} gone out?",
    not_from_here=lambda way: (
        f"Nothing of it was copied, opened or saved here yet. If it went out all the same, it is noted as sent {way}."
    ),
    was_sent="Yes, it was sent",
    not_sent="Not yet",
    noted_sent=lambda company, way: f"Noted as sent {way}: {company}. ⟨undo⟩ takes it back.",
    noted_called=lambda company: f"Noted as called: {company}. ⟨undo⟩ takes it back.",
)
