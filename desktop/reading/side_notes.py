"""A person's own notes beside the text: how they look in the margin, how they are written.

A note looks like a slip of paper laid beside the page, unlike the claims, which are the text's.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from db.language import say
from db.records import notes
from db.records.notes import Note
from db.step import Step
from desktop.reading.readings import Names
from desktop.reading.taken import Taken
from desktop.session import Session
from desktop.theme import Space, sided, theme
from desktop.widgets import LinesField, RowButton, Sheet, Words

_FOLD = 9.0


class SideNote(RowButton):
    """One note. `pressed(note)`: to be changed; `removed(note)`: Delete, or its menu."""

    pressed = Signal(object)
    removed = Signal(object)

    def __init__(self, note: Note, width: int) -> None:
        super().__init__()
        self.note = note
        column = QVBoxLayout(self)
        column.setContentsMargins(*sided(Space.M, 7, Space.L, Space.S))
        column.addWidget(Words(note.text, "small"))
        self.setFixedWidth(width)
        self.setAccessibleName(say("Note: {text_}", text_=note.text))
        self.setAccessibleDescription(say("Enter changes it, Delete takes it away"))
        self.clicked.connect(lambda: self.pressed.emit(note))

    def menu(self) -> QMenu:
        """What can be done with it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        change = QAction(say("Change note …"), menu)
        change.triggered.connect(lambda: self.pressed.emit(self.note))
        remove = QAction(say("Delete note\tDel"), menu)
        remove.triggered.connect(lambda: self.removed.emit(self.note))
        menu.addActions([change, remove])
        return menu

    def contextMenuEvent(self, event: object) -> None:
        self.menu().popup(self.mapToGlobal(self.rect().center()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.note)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        right, bottom = box.right(), box.bottom()
        slip = QPolygonF(
            [
                box.topLeft(),
                box.topRight(),
                QPointF(right, bottom - _FOLD),
                QPointF(right - _FOLD, bottom),
                box.bottomLeft(),
            ]
        )
        warm = self.hasFocus() or self.underMouse()
        painter.setPen(
            QPen(look.warning if warm else look.line_strong, 2 if self.hasFocus() else 1)
        )
        painter.setBrush(look.warning_ground)
        painter.drawPolygon(slip)
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(right, bottom - _FOLD),
                    QPointF(right - _FOLD, bottom - _FOLD),
                    QPointF(right - _FOLD, bottom),
                ]
            )
        )
        painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), look.warning)


def new_note(session: Session, near: QWidget, taken: Taken, names: Names) -> Sheet:
    """A sheet for a note beside these words."""
    text = LinesField(say("Note"), rows=4, required=True, hint=say("Ctrl+Enter keeps it."))

    def then() -> str:
        said = text.value()

        def act(step: Step) -> int:
            return notes.create(step, taken.snapshot, taken.start, taken.end, said)

        session.do(say("Add note"), act)
        return ""

    return Sheet.open(near, say("Note in the margin"), [text], say("Add note"), then, taken.said)


def change_note(session: Session, near: QWidget, note: Note) -> Sheet:
    """A sheet with the note in it."""
    hint = say("Ctrl+Enter keeps it.")
    text = LinesField(say("Note"), note.text, rows=4, required=True, hint=hint)

    def then() -> str:
        said = text.value()
        if said != note.text:
            session.do(
                say("Change note"), lambda step: notes.change(step, note.id, said, note.done)
            )
        return ""

    return Sheet.open(near, say("Note in the margin"), [text], say("Keep"), then)


def remove_note(session: Session, note: Note) -> None:
    """Take a note away; undo brings it back."""
    session.do(say("Delete note"), lambda step: notes.delete(step, note.id))
