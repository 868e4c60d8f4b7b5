"""What a screen reader hears of the network: the actor that is selected and what ties it, or the
tie that is selected."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from desktop.network import accessible
from desktop.network.view import NetworkView
from desktop.network.words import member_words, sentence, sight_words


class Voice(QObject):
    """Speaks for one view."""

    def __init__(self, view: NetworkView) -> None:
        super().__init__(view)
        self._view = view
        self._said = ""
        accessible.tell(view)
        view.focused.connect(self._focused)

    def words(self) -> str:
        """What is selected, in one line; else what is shown."""
        view = self._view
        if view.picture is None:
            return ""
        if view.line >= 0:
            return sentence(view.picture, view.line)
        if view.selected >= 0:
            return member_words(view.picture, view.selected)
        return sight_words(view.picture)

    def forget(self) -> None:
        """Another picture is shown."""
        found = accessible.interface(self._view) if QAccessible.isActive() else None
        if found is not None:
            found.forget()
        self._focused()

    def _focused(self) -> None:
        view, words = self._view, self.words()
        view.setAccessibleDescription(words)
        if words == self._said:
            return
        self._said = words
        if view.hasFocus() and view.line >= 0:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, words))
            return
        found = accessible.interface(view) if QAccessible.isActive() else None
        if found is not None and view.hasFocus() and view.selected >= 0:
            item = found.item(view.selected)
            QAccessible.updateAccessibility(QAccessibleEvent(item, QAccessible.Event.Focus))
        change = QAccessibleEvent(view, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(change)
