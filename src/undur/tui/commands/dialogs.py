"""What one does in a dialog: each key that is shown there, in the help and in the palette."""

from __future__ import annotations

from undur.tui.commands.command import DialogCommand


class LeaveDialog(DialogCommand):
    """Go back; nothing is changed."""

    keys = "escape"
    method = "leave"
    kept = True


class ChooseRow(DialogCommand):
    """Choose what the cursor stands on."""

    keys = "enter"
    anywhere = True


class EnterText(DialogCommand):
    """Take what is typed."""

    keys = "enter"
    anywhere = True


class NextField(DialogCommand):
    """Go on to the next field; from the last one, save."""

    keys = "enter"
    anywhere = True


class SaveFields(DialogCommand):
    """Save what the fields hold."""

    keys = "ctrl+s,f2"
    anywhere = True


class ShowValues(DialogCommand):
    """Show all values of the field at hand."""

    keys = "space"


class CloseValues(DialogCommand):
    """Close the list of values; the value stays as it was."""

    keys = "escape"
    kept = True


class ReadInvitation(DialogCommand):
    """Read what was pasted or typed, or the file that was named."""

    keys = "ctrl+s,f2"
    anywhere = True


class NextCallStep(DialogCommand):
    """They picked up; then one step of the script after the other."""

    keys = "space,enter,right,down"
    method = "go_on"


class NobodyAnswers(DialogCommand):
    """Say that nobody answered."""

    keys = "n"
    method = "no_answer"


class EndCall(DialogCommand):
    """Say how the call ended."""

    keys = "e"
    method = "end"


class ReachVoicemail(DialogCommand):
    """Read what to leave on the voicemail."""

    keys = "v"
    method = "voicemail"


class PreviousCallStep(DialogCommand):
    """Go back by a step of the script."""

    keys = "left,up,backspace"
    method = "go_back"


class ShowNumberCode(DialogCommand):
    """Show the code of the number, for the camera of a phone."""

    keys = "o"
    method = "show_code"


class PickTime(DialogCommand):
    """Pick the time at the cursor, or drop it."""

    keys = "space"
    method = "pick"


class TakeTimes(DialogCommand):
    """Propose what is picked."""

    keys = "enter"
    method = "take"


class NextWeek(DialogCommand):
    """Show the week after."""

    keys = "right_square_bracket,pagedown"
    method = "turn(1)"


class PreviousWeek(DialogCommand):
    """Show the week before."""

    keys = "left_square_bracket,pageup"
    method = "turn(-1)"


class NextProposal(DialogCommand):
    """Go to the next time that Undur proposes."""

    keys = "tab"
    anywhere = True


class TypeTime(DialogCommand):
    """Type a time that no cell has."""

    keys = "t"


class ZoomWeek(DialogCommand):
    """Rows of an hour, or of half an hour."""

    keys = "z"
    method = "zoom"


class KeepValue(DialogCommand):
    """Keep the value on which one is."""

    keys = "enter"
    method = "keep"


class DecideLater(DialogCommand):
    """Leave the question for later."""

    keys = "n"
    method = "later"


class CorrectInvitation(DialogCommand):
    """Correct in the form what was read."""

    keys = "e"
    method = "correct"


class ReviewEach(DialogCommand):
    """Look at the invitations one by one."""

    keys = "e"
    method = "each"


class OpenLink(DialogCommand):
    """Open the link in another program."""

    keys = "o"
    method = "choose('open')"


class CopyLink(DialogCommand):
    """Copy the link."""

    keys = "c"
    method = "choose('copy')"


class TurnPart(DialogCommand):
    """Leave the part out, or take it in again."""

    keys = "space"
    method = "turn"


class TakeParts(DialogCommand):
    """Take the parts as they are ticked."""

    keys = "enter"
    method = "done"
    anywhere = True


class SaveAsFile(DialogCommand):
    """Save the text as a file."""

    keys = "f"
    method = "file"


class EditFile(DialogCommand):
    """Edit the plan file in an editor of one's own."""

    keys = "e"
    method = "file"
