"""English: what each dialog and each field is for."""

from undur.words.screens.guidance import DialogPurposes, FieldPurposes, GuidanceWords

GUIDANCE = GuidanceWords(
    dialogs=DialogPurposes(
        welcome=(
            "Undur gets to know you: the name that signs your messages, and the language of the screens. Both can be changed at any time with ⟨edit_profile⟩ and ⟨switch_language⟩."
        ),
        decide=(
            "Here you decide: attend, cancel, ask for another time or verify, and then give the honest reason. Undur advises and never forbids, and ⟨undo⟩ takes it back."
        ),
        guide=(
            "A few short questions weigh your reason and your time by the etiquette. What comes out is an advice and its why; the decision stays yours."
        ),
        answer=(
            "Note here what the company answered; paste their message and Undur reads it. A new time that you agree to moves the interview."
        ),
        week=(
            "The table shows their office hours, holidays and your other interviews. Pick two or three times on different days to propose."
        ),
        call=(
            "The script of the call, one step at a time, with a clock running. Afterwards how it ended is noted, and the written confirmation is ready."
        ),
        code=(
            "Point a phone's camera at this code to take the number or the message to the phone. Nothing goes through the internet."
        ),
        confirm=("Undur asks before it does what is not easily taken back. The safe answer is chosen already."),
        handover=(
            "Choose how the message goes: clipboard, mail program, WhatsApp, QR code or file. Handed over is not sent: note it afterwards with ⟨mark_sent⟩."
        ),
        link=(
            "Where the link leads and what it carries is shown whole before another program opens it. Look at it, then open or copy it."
        ),
        interview_form=(
            "Company and time are enough; the other fields make the message more exact. Write the time as you would say it: how it is read is shown right below."
        ),
        profile=("The name and the phone number sign every message of yours. The zone decides which clock you see."),
        import_source=(
            "Paste the invitation, or name a file (.ics, .eml, .txt) or a folder. Nothing is added before you have seen how it was read."
        ),
        import_review=(
            "This is what was read in the invitation, with the words it came from. Add it if it is right, or correct it in the form first."
        ),
        import_summary=(
            "This sums up a folder before anything is added. What is clear can be added at once; what needs an answer is looked at one by one."
        ),
        palette=("Find any command by a few letters; its key stands at the left. Enter does it."),
        notices=(
            "Here is all that Undur said in passing, the newest on top. Notices go away by themselves, and can be read again here."
        ),
        parts=(
            "A message is made of parts: greeting, reason, closing and so on. Leave out what you don't need; your own words stay."
        ),
        picker=(
            "Pick one; what it means stands below the list. What is marked × can't be picked yet, and there it says why."
        ),
        backups=(
            "These are earlier versions of the file; below the list stands what restoring one would change. ⟨undo⟩ takes a restore back."
        ),
        repairs=(
            "Undur can't read these values; they stay in the file as they are. Mend them there, and Undur reads them again at once."
        ),
        text_viewer=(
            "No clipboard could be reached, so the text is shown whole for you to copy by hand. It can be saved as a file, too."
        ),
        clash=(
            "This value was changed here and elsewhere; both stand side by side. Choose the one to keep, or leave it for later."
        ),
    ),
    fields=FieldPurposes(
        company="The company's name as the invitation writes it; the message names it.",
        starts="Day and hour of the interview, written as you like. The 24-hour mark is counted from it.",
        role="The job you applied for; the message names it, so that they know at once which interview is meant.",
        contact="The person who invited you; the message greets them. If empty, it goes to the recruiting team.",
        honorific="What stands before the name: Bapak, Ibu, Kak, Mr, Ms.",
        channel="How the invitation came. Your word goes back the same way.",
        phone="Their phone or WhatsApp number; for calling, and to open the chat.",
        email="Their email address; a message handed to your mail program is addressed to it.",
        language="The language of your messages to them. It doesn't change the screens.",
        time_zone="The time zone: WIB, WITA, WIT, or a name such as Asia/Singapore.",
        place="The address or the building, if you meet in person.",
        answer_by="Until when they want your answer; the day alone means the end of its office hours.",
        link="The link of the online meeting. Undur never opens it by itself.",
        notes="Notes for yourself; they never get into a message.",
        name="Your full name; it signs every message.",
        subject="The subject of the mail. Undur writes it; you may change it.",
        path="A file (.ics, .eml, .txt), or a folder that holds some.",
    ),
    pick_times="Pick times to propose instead with ⟨choose_slots⟩.",
    moving="Move in a list; in a text, move the cursor",
    tabbing="Go to the next part; with Shift to the one before",
)
