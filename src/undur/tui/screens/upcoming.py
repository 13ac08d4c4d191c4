"""The first screen: interviews counting down to their marks, and the selected one large."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from textual import events
from textual.widgets import Input

from undur.etiquette.urgency import is_due
from undur.tui.commands import drafting, interviews, navigation
from undur.tui.commands.command import bindings
from undur.tui.plain import plain
from undur.tui.screens.base import BaseScreen, Panes
from undur.tui.screens.views import VIEWS, View, rows
from undur.tui.widgets.interview_detail import InterviewDetail
from undur.tui.widgets.interview_list import InterviewList

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType
    from textual.content import Content

    from undur.situation import Situation

OPENING: Final = 0.05
"""Seconds until what was pasted while a dialog opened is tried again."""


class Upcoming(BaseScreen):
    """The list and the selected interview."""

    MODE = "upcoming"
    AUTO_FOCUS = "InterviewList"
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(
            [
                interviews.Decide,
                interviews.AddInterview,
                interviews.ImportInterviews,
                interviews.OpenChecklist,
                interviews.EditInterview,
                interviews.FilterInterviews,
                interviews.EndSearch,
                interviews.ChangeView,
                interviews.NextDue,
                interviews.Undo,
                interviews.Redo,
                interviews.ArchiveInterview,
                interviews.DeleteInterview,
                interviews.LogAnswer,
                interviews.LookAround,
                drafting.MarkSent,
                drafting.HandOver,
                drafting.CopyMessage,
                drafting.CopyQuickly,
            ]
        ),
        navigation.LeaveQuickly.binding(shown=True),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.view: View = "upcoming"
        self.searched = ""

    def on_mount(self) -> None:
        """Begin in the view that holds the interview that was asked for."""
        situation = self.app.situation
        if situation is not None and situation.times.status == "closed":
            self.view = "done"

    def panes(self) -> ComposeResult:
        """List and detail side by side, or one above the other where the window is narrow."""
        with Panes(id="panes"):
            yield InterviewList(self._selected)
            yield InterviewDetail()

    def show(self) -> None:
        """Show the plan as it is now."""
        super().show()
        found = rows(self.app.plan, self.app.now, self.view, self.searched)
        listing = self.query_one(InterviewList)
        listing.show(found, self.app.selected_id)
        self.app.selected_id = found[listing.index].interview.id if found else ""
        words = self.app.words.screens.upcoming
        title = words.views[self.view]
        listing.entitle(plain(f"{title} / {self.searched}" if self.searched else title))
        self._make_room(nothing=not found)
        self._show_selected(found)

    def tick(self) -> None:
        """Count on; each minute look again at the order."""
        super().tick()
        self.query_one(InterviewList).tick()
        self.query_one(InterviewDetail).tick()

    def _show_selected(self, found: list[Situation]) -> None:
        self.query_one(InterviewDetail).show(self.app.situation if found else None)

    def _make_room(self, *, nothing: bool) -> None:
        """Where there is no interview to show, say so instead, in a widget that is made when it is first needed."""
        for pane in self.query("InterviewList, InterviewDetail"):
            pane.display = not nothing
        if not nothing and not self.query("EmptyPlan"):
            return
        from undur.tui.widgets.empty_plan import EmptyPlan, EmptyView

        if not self.query(EmptyPlan):
            self.query_one("#panes").mount(EmptyView(markup=False), EmptyPlan())
        bare, view = not self.app.plan.interviews, self.query_one(EmptyView)
        self.query_one(EmptyPlan).display = nothing and bare
        view.display = nothing and not bare
        view.update(self._nothing())

    def _nothing(self) -> Content:
        words = self.app.words.screens.upcoming
        if self.searched:
            return plain(words.nothing_found(self.searched))
        return plain(words.empty_views[self.view])

    def _selected(self) -> None:
        self.query_one(InterviewDetail).show(self.app.situation)

    def on_paste(self, event: events.Paste) -> None:
        """Take what is pasted onto the screen for an invitation."""
        if isinstance(self.focused, Input):
            return
        event.stop()
        if self.app.asking:  # it was pasted for the dialog that opens
            self.app.set_timer(OPENING, partial(self.app.post_message, events.Paste(event.text)))
        else:
            self.app.import_text(event.text)

    def action_open_checklist(self) -> None:
        """Go through the steps of the selected interview."""
        if self.app.interview is not None:
            self.app.switch_mode("checklist")

    def action_change_view(self) -> None:
        """Show the next view of the list."""
        self.app.have_all()
        self.view = VIEWS[(VIEWS.index(self.view) + 1) % len(VIEWS)]
        self.show()

    def action_next_due(self) -> None:
        """Go to the next interview, behind the selected one and around, in which something is to be done."""
        if not self.query_one(InterviewList).select_next(lambda one: is_due(one.times)):
            self.app.tell(self.app.words.screens.repeating.nothing_due)

    async def action_filter_interviews(self) -> None:
        """Search as one types; Enter keeps the search, Escape ends it.

        The line is there and has the focus before the next key is looked at: no letter of a search is ever a command.
        """
        from undur.tui.dialogs.search import SearchLine

        if not self.query(SearchLine):
            await self.query_one("#panes").mount(SearchLine(self.searched))
        self.set_focus(self.query_one(SearchLine))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to end the search only where there is one."""
        if action == interviews.EndSearch.name and not self.searched:
            return False
        return super().check_action(action, parameters)

    def action_end_search(self) -> None:
        """Show all interviews again."""
        self.search("")
        self.focus_list()

    def focus_list(self) -> None:
        """Go to the list."""
        self.query_one(InterviewList).focus()

    def search(self, text: str) -> None:
        """Show only what matches."""
        self.app.have_all()
        self.searched = text
        self.show()
        self.refresh_bindings()
