"""All keys of the timeline on one sheet, by what they are for.

Hides that nothing of it is written down: it is the table of acts as it stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from db.language import say
from desktop.theme import Space, font, grown, sided, theme
from desktop.timeline.acts import Act, Acts
from desktop.widgets import SectionHead, Sheet, Words

_GROUPS = (
    ("", say("Walking and moving")),
    ("incident", say("The selected incident")),
    ("selection", say("Several incidents")),
    ("time", say("Time")),
    ("lane", say("Lanes")),
    ("order", say("Order of the lanes")),
    ("show", say("What is shown")),
    ("clock", say("Clock and calendar")),
)
_WIDTH = 760


class KeyCap(QWidget):
    """One key as it is printed on a keyboard."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.setFont(font("small"))
        self._text = key_words(key)
        self.setAccessibleName(self._text)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(max(self.fontMetrics().horizontalAdvance(self._text) + 14, 24), grown(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -1.5)
        painter.setPen(QPen(look.line_strong, 1))
        painter.setBrush(look.ground)
        painter.drawRoundedRect(box.translated(0, 1), 4, 4)
        painter.setBrush(look.raised)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(look.ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._text)


def key_words(key: str) -> str:
    """A key as people read it: "Shift+D", "→"."""
    arrows = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
    parts = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText).split("+")
    parts = [part or "+" for part in parts]
    if parts[-2:] == ["+", "+"]:
        parts.pop()
    return "+".join(arrows.get(part, part) for part in parts)


def show_keys(acts: Acts, near: QWidget) -> Sheet:
    """Open the sheet."""
    body = QWidget()
    halves = QHBoxLayout(body)
    halves.setContentsMargins(*sided(0, 0, Space.M, 0))  # the scroll bar covers no key
    halves.setSpacing(Space.XXL)
    for groups in _halved(acts):
        column = QVBoxLayout()
        column.setSpacing(Space.S)
        for words, held in groups:
            column.addWidget(SectionHead(words))
            column.addLayout(_rows(held))
            column.addSpacing(Space.M)
        column.addStretch(1)
        halves.addLayout(column, 1)
    hint = say(
        "They hold while the timeline has the keyboard. What has no key stands under Ctrl+K."
    )
    return Sheet.open(
        near, say("Keys of the timeline"), [body], say("Done"), lambda: "", hint, _WIDTH, cancel=""
    )


_Group = tuple[str, Sequence[Act]]


def _halved(acts: Acts) -> tuple[list[_Group], list[_Group]]:
    """The groups in two columns of about the same height."""
    keyed = [act for act in acts if act.keys]
    known = [menu for menu, _ in _GROUPS]
    groups: list[_Group] = [
        (words, [act for act in keyed if (act.menu if act.menu in known else "show") == menu])
        for menu, words in _GROUPS
    ]
    groups = [group for group in groups if group[1]]
    left = groups[:1]
    right = groups[1:]
    while len(right) > 1 and _height(left) + len(right[0][1]) < _height(right):
        left.append(right.pop(0))
    return left, right


def _height(groups: Iterable[_Group]) -> int:
    return sum(len(held) + 2 for _, held in groups)


def _rows(held: Sequence[Act]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.M)
    grid.setVerticalSpacing(Space.XS)
    grid.setColumnStretch(0, 1)
    for row, act in enumerate(held):
        caps = QHBoxLayout()
        caps.setSpacing(Space.XS)
        caps.addStretch(1)
        for key in act.keys[:2]:
            caps.addWidget(KeyCap(key))
        grid.addWidget(Words(act.words), row, 0)
        grid.addLayout(caps, row, 1)
    return grid
