"""Ticking tags for one record or many: on all of them, on some, on none; new ones by their words.

A tag shows its colour beside its words, never instead of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from db.language import say
from db.records import tags
from db.records.tags import Tag
from desktop.theme import Space, font, theme
from desktop.widgets.fields import Field
from desktop.widgets.flow import FlowLayout
from desktop.widgets.line import Line

#: More tags than this are not offered as boxes: they can still be typed.
OFFERED = 30
_SWATCH = 12


def swatch(tone: str) -> QIcon:
    """A small square in the colour of a tag; a hollow one for a tag without a colour."""
    made = QPixmap(2 * _SWATCH, 2 * _SWATCH)
    made.setDevicePixelRatio(2)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint_swatch(painter, QRectF(0, 0, _SWATCH, _SWATCH), tone)
    painter.end()
    return QIcon(made)


def paint_swatch(painter: QPainter, box: QRectF, tone: str) -> None:
    """The square itself."""
    look = theme()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if tone.startswith("category-"):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.category(int(tone.removeprefix("category-"))))
    else:
        painter.setPen(QPen(look.line_strong, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3)


class TagField(Field):
    """`value()`: the words to put on all records and the ids of tags to take off all."""

    def __init__(self, known: Sequence[Tag], borne: Mapping[int, int], records: int) -> None:
        """`known`: the tags of the case; `borne`: by tag, how many of the `records` bear it."""
        hint = say("Type new tags here, or others of the case; several are set apart by commas.")
        super().__init__(say("Tags"), hint)
        self._records = records
        order = sorted(known, key=lambda tag: (-borne.get(tag.id, 0), -tag.count))
        self._offered = {tag.id: tag for tag in order[:OFFERED]}
        self._before = {tag: borne.get(tag, 0) for tag in self._offered}
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        held = QWidget()
        row = FlowLayout(held, Space.M)
        self.boxes: dict[int, QCheckBox] = {}
        for tag in self._offered.values():
            box = self._box(tag)
            self.boxes[tag.id] = box
            row.addWidget(box)
        held.setVisible(bool(self.boxes))
        column.addWidget(held)
        self.line = Line()
        self.line.setFont(font("body"))
        self.line.setAccessibleName(say("New tags"))
        self.line.setPlaceholderText(say("New tags"))
        self.line.textChanged.connect(self._say_changed)
        column.addWidget(self.line)
        self._edit_with(body)

    def _box(self, tag: Tag) -> QCheckBox:
        box = QCheckBox(tag.text.replace("&", "&&"))
        box.setFont(font("body"))
        box.setIcon(swatch(tag.tone))
        box.setIconSize(QSize(_SWATCH, _SWATCH))
        count = self._before[tag.id]
        some = 0 < count < self._records
        box.setTristate(some)
        state = Qt.CheckState.PartiallyChecked if some else Qt.CheckState.Unchecked
        box.setCheckState(Qt.CheckState.Checked if count and not some else state)
        if some:
            words = say(
                "On {count:,} of {records:,}; left so, that stays",
                count=count,
                records=self._records,
            )
            box.setToolTip(words)
            box.setAccessibleDescription(words)
        box.checkStateChanged.connect(self._say_changed)
        return box

    def value(self) -> tuple[tuple[str, ...], tuple[int, ...]]:
        put = [" ".join(word.split()) for word in self.line.text().split(",")]
        taken = []
        for tag, box in self.boxes.items():
            state, count = box.checkState(), self._before[tag]
            if state == Qt.CheckState.Checked and count < self._records:
                put.append(self._offered[tag].text)
            elif state == Qt.CheckState.Unchecked and count:
                taken.append(tag)
        return tuple(dict.fromkeys(word for word in put if word)), tuple(taken)

    def set_value(self, value: tuple[tuple[str, ...], tuple[int, ...]]) -> None:
        put, taken = value
        self.line.setText(", ".join(put))
        for tag in taken:
            self.boxes[tag].setCheckState(Qt.CheckState.Unchecked)

    def empty(self) -> bool:
        return self.value() == ((), ())

    def trouble(self) -> str:
        if any(len(word) > tags.LONGEST for word in self.value()[0]):
            return say("A tag has at most {longest} letters.", longest=tags.LONGEST)
        return super().trouble()

    def focus(self) -> None:
        (next(iter(self.boxes.values())) if self.boxes else self.line).setFocus(
            Qt.FocusReason.TabFocusReason
        )
