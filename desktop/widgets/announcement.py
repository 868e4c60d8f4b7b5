"""What a screen reader says by itself, wherever the keyboard is: news, troubles, why a field is not
taken.

Hides which event every system's screen readers hear; an alert of Qt's is silent on Linux.
"""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_Politeness = QAccessible.AnnouncementPoliteness


def announce(near: QWidget, sentence: str, urgent: bool = False) -> None:
    """Say a sentence that belongs to `near`: after what is being said, or (`urgent`) at once."""
    if not sentence or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(near, sentence)
    event.setPoliteness(_Politeness.Assertive if urgent else _Politeness.Polite)
    _say(event)


def _say(event: QAccessibleAnnouncementEvent) -> None:
    QAccessible.updateAccessibility(event)
