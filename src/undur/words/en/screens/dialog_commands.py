"""English: what can be done in a dialog."""

from undur.words.screens.commands import CommandWords as Command
from undur.words.screens.dialog_commands import DialogCommandsWords

DIALOG_COMMANDS = DialogCommandsWords(
    leave_dialog=Command("Back", "Go back; nothing is changed"),
    choose_row=Command("Choose", "Choose this row"),
    enter_text=Command("Save", "Take what is typed"),
    next_field=Command("Next", "Go on to the next field; at the end of a short form, save"),
    save_fields=Command("Save", "Save what the fields hold"),
    show_values=Command("Choose", "Show all values of this field"),
    close_values=Command("Close the list", "Close the list; the value stays as it was"),
    read_invitation=Command("Read", "Read the text or the file"),
    next_call_step=Command("Go on", "They picked up; then one step of the script after the other"),
    nobody_answers=Command("No answer", "Nobody answered: the written message is made ready"),
    end_call=Command("Call is over", "The call is over: say how it ended"),
    reach_voicemail=Command("Voicemail", "Read what to leave on the voicemail"),
    previous_call_step=Command("Back a step", "Go back by a step of the script"),
    show_number_code=Command("QR code", "Show the number as a QR code for a phone's camera"),
    pick_time=Command("Pick", "Pick the time at the cursor, or drop it"),
    take_times=Command("Done", "Propose the times that are picked"),
    next_week=Command("Next week", "Show the week after"),
    previous_week=Command("Week before", "Show the week before"),
    next_proposal=Command("Suggestion", "Go to the next time that Undur suggests"),
    type_time=Command("Type a time", "Type a time that the table doesn't have"),
    zoom_week=Command("Rows", "A row for an hour, or for half an hour"),
    keep_value=Command("Keep this", "Keep the value at the cursor"),
    decide_later=Command("Later", "Leave it for later and go on to the next"),
    correct_invitation=Command("Correct", "Correct in the form what was read"),
    review_each=Command("One by one", "Look at the invitations one by one"),
    open_link=Command("Open", "Open the link in another program"),
    copy_link=Command("Copy", "Copy the link"),
    turn_part=Command("In or out", "Leave this part out, or take it in again"),
    take_parts=Command("Done", "Take the parts as they are ticked"),
    save_as_file=Command("Save as a file", "Save the text as a file"),
    edit_file=Command("Edit the file", "Edit the plan file in an editor of your own (EDITOR)"),
)
