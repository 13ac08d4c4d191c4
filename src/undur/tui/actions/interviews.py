"""Adding, editing, archiving and deleting interviews; deciding; undo."""

from __future__ import annotations

from undur.plan.changes import add_interview, archive, carry_over, delete_interview, set_me
from undur.tui.room import Room, asks


class InterviewActions(Room):
    """The commands about interviews."""

    @asks
    async def action_add_interview(self) -> None:
        """Ask for an interview and add it."""
        from undur.tui.dialogs.interview_form import InterviewForm

        interview = await self.ask(InterviewForm())
        if interview is None:
            return
        before = {one.id for one in self.plan.interviews}
        name = self.words.screens.dialogs.added(interview.company)
        if self.apply(lambda plan: add_interview(plan, interview), name):
            self.select(next(one.id for one in self.plan.interviews if one.id not in before))

    @asks
    async def action_edit_interview(self) -> None:
        """Edit the selected interview."""
        from undur.tui.dialogs.interview_form import InterviewForm

        interview = self.chosen_interview()
        if interview is None:
            return
        changed = await self.ask(InterviewForm(interview))
        if changed is not None and changed != interview:
            self.apply_to(
                interview.id,
                lambda one: carry_over(interview, changed, one),
                self.words.screens.dialogs.changed(changed.company),
            )

    def action_archive_interview(self) -> None:
        """Put the selected interview into the archive, or take it out."""
        interview = self.chosen_interview()
        if interview is None:
            return
        into = interview.archived is None
        self._archive(into=into)
        self.repeatable = lambda: self._archive(into=into)

    def _archive(self, *, into: bool) -> None:
        interview = self.interview
        if interview is None or (interview.archived is None) != into:
            return
        at, says = self.now if into else None, self.words.screens.dialogs
        name = (says.archived if into else says.unarchived)(interview.company)
        if self.apply_here(lambda one: archive(one, at), name):
            self.tell(name)

    @asks
    async def action_delete_interview(self) -> None:
        """Delete the selected interview, once that is confirmed."""
        from undur.tui.dialogs.confirm import Confirm

        interview = self.chosen_interview()
        if interview is None:
            return
        says = self.words.screens.dialogs
        told = self.with_keys(says.delete_told)
        question = Confirm(says.delete_question(interview.company), says.delete, says.keep, told)
        name = says.deleted(interview.company)
        if await self.ask(question) and self.apply(lambda plan: delete_interview(plan, interview.id, self.now), name):
            self.tell(name)

    @asks
    async def action_edit_profile(self) -> None:
        """Ask who the plan is for."""
        from undur.tui.dialogs.profile import Profile

        self.flush()
        me = await self.ask(Profile(self.plan.me))
        if me is not None and me != self.plan.me:
            said = self.words.screens.form.profile.changed
            if self.apply(lambda plan: set_me(plan, me), said):
                self.tell(said)

    def action_undo(self) -> None:
        """Take back the last change."""
        self.flush()
        turn = self.history.undo(self.plan, self.selected_id)
        words = self.words.screens.frame
        self.tell(words.undone(turn.name) if turn else words.nothing_to_undo)
        self.travel(turn)

    def action_redo(self) -> None:
        """Do again what was taken back."""
        self.flush()
        turn = self.history.redo(self.plan, self.selected_id)
        words = self.words.screens.frame
        self.tell(words.redone(turn.name) if turn else words.nothing_to_redo)
        self.travel(turn)
