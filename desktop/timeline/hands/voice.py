"""What a screen reader hears: the selected incident with who claims and who denies it, and what
an act found.

Hides that the facts are read first and the focus is told once they are there, so that nothing is
said twice.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from db.columns.facts import Facts
from db.language import many, say, with_commas
from db.when import said_span
from desktop.session import Session
from desktop.timeline.drawing.labels import clean
from desktop.timeline.hands import accessible
from desktop.timeline.hands.known import Known
from desktop.timeline.hands.picked import Picked
from desktop.timeline.hands.spoken import count_words, sort_words, spoken
from desktop.timeline.view import TimelineView


class Voice(QObject):
    """Speaks for one view."""

    def __init__(self, session: Session, view: TimelineView, known: Known, picked: Picked) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._known = known
        self._said = ""
        self._picked = picked
        telling = accessible.Telling(self.incident, self._is_picked, self.lane)
        accessible.tell(view, telling)
        picked.changed.connect(self._told_picked)
        view.focused.connect(self._focused)

    def announce(self, words: str) -> None:
        """Something an act found: said at once, and shown at the bottom of the window."""
        self._session.noted.emit(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, words))

    def forget(self) -> None:
        """Other lanes are shown: what a screen reader found before is gone."""
        found = accessible.interface(self._view) if QAccessible.isActive() else None
        if found is not None:
            found.forget()

    def incident(self, row: int) -> str:
        """One line for a row of the columns that are shown."""
        scene = self._view.scene
        if not 0 <= row < len(scene.found):
            return ""
        known = self._known.get(int(scene.found.ids[row]))
        words = spoken(scene, self._view.labels, row, known)
        if words:
            return words
        # No title read yet: so many bars have no room for one.
        start, end = int(scene.found.earliest[row]), int(scene.found.latest[row])
        return f"{sort_words(scene, row)}, {said_span(start, end)}"

    def lane(self, number: int) -> str:
        """The name of a lane and how much of it is in view."""
        view = self._view
        if not 0 <= number < len(view.scene.lanes.lanes):
            return ""
        lane = view.scene.lane(number)
        start, end = view.scale.left, view.scale.right
        count = count_words(lane.certain(start, end), lane.touching(start, end))
        parts = [clean(lane.name.name) or say("All incidents")]
        if lane.name.branches:
            parts.append(say("open group") if lane.name.is_open else say("closed group"))
        if lane.name.depth:
            parts.append(say("level {depth}", depth=lane.name.depth + 1))
        if lane.name.pinned:
            parts.append(say("kept at the top"))
        return with_commas(
            (*parts, say("{count} of {count2:,} in view", count=count, count2=len(lane)))
        )

    def _is_picked(self, row: int) -> bool:
        found = self._view.scene.found
        return 0 <= row < len(found) and int(found.ids[row]) in self._picked

    def _told_picked(self) -> None:
        """How many are selected now; the line at the bottom shows it to others."""
        if self._view.hasFocus():
            how_many = len(self._picked)
            words = many(how_many, "{count:,} incident selected", "{count:,} incidents selected")
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, words))

    def _focused(self) -> None:
        """The selection is another one: its line now, and with the facts once they are read."""
        view = self._view
        self._say(False)
        if view.selected_row >= 0:
            incident = view.selected

            def took(facts: Facts) -> None:
                if view.selected == incident:
                    self._say(True)

            self._known.ask("voice", incident, took)

    def _say(self, whole: bool) -> None:
        view = self._view
        row = view.selected_row
        words = self.incident(row) if row >= 0 else spoken(view.scene, view.labels, -1)
        view.setAccessibleDescription(words)
        if words == self._said or (row >= 0 and not whole):
            return
        self._said = words
        found = accessible.interface(view) if QAccessible.isActive() else None
        item = None if found is None else found.chosen()
        if item is not None and view.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(item, QAccessible.Event.Focus))
            QAccessible.updateAccessibility(QAccessibleEvent(item, QAccessible.Event.Selection))
        change = QAccessibleEvent(view, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(change)
