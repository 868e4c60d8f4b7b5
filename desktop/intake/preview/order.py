"""Which comes first, the day or the month: asked once, with dates of the file itself."""

from __future__ import annotations

import re

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db import when as dates
from db.exchange.plans import OrderQuestion
from db.language import many, say
from desktop.theme import Size, Space, theme
from desktop.widgets import Chip, Secondary, Words

_PARTS = re.compile(r"(\d{1,4})\D+(\d{1,2})\D+(\d{1,4})")


class DayOrder(QWidget):
    """The question in a band. `chose(bool)`: True: the day comes first."""

    chose = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.question: OrderQuestion | None = None
        self.answer: bool | None = None
        self.words = Words("", "strong")
        self.evidence = Secondary("")
        self.day = Chip("")
        self.month = Chip("")
        self.day.clicked.connect(lambda: self._take(True))
        self.month.clicked.connect(lambda: self._take(False))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        row.setSpacing(Space.S)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(self.words)
        told.addWidget(self.evidence)
        row.addLayout(told, 1)
        for chip in (self.day, self.month):
            row.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def ask(self, question: OrderQuestion | None, answer: bool | None) -> None:
        """Ask it, or show what was answered; None: there is nothing to ask. Where all dates that
        tell speak for one way, that is the answer until a person gives another."""
        if question is not None and answer is None:
            answer = settled(question)
        self.question, self.answer = question, answer
        self.setVisible(question is not None)
        if question is None:
            return
        example = question.examples[0] if question.examples else "03/04/2021"
        self.words.say(
            say(
                "“{column}” has dates such as {example}. Which comes first?",
                column=question.column,
                example=example,
            )
        )
        self.evidence.say(evidence(question))
        day, month = readings(example)
        self.day.say(say("The day: {day}", day=day))
        self.month.say(say("The month: {month}", month=month))
        self.day.set_tone("accent" if answer is True else "neutral")
        self.month.set_tone("accent" if answer is False else "neutral")
        self.setAccessibleName(f"{self.words.text()} {self.evidence.text()}")
        self.update()

    def _take(self, day_first: bool) -> None:
        self.ask(self.question, day_first)
        self.chose.emit(day_first)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        open_ = self.answer is None
        painter.setPen(QPen(look.warning if open_ else look.line, 1))
        painter.setBrush(look.warning_ground if open_ else look.raised)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, Size.RADIUS, Size.RADIUS)


def settled(question: OrderQuestion) -> bool | None:
    """What the dates of the file say by themselves; None: nothing, or both."""
    if bool(question.day_first) == bool(question.month_first):
        return None
    return bool(question.day_first)


def evidence(question: OrderQuestion) -> str:
    """How many dates of the file say day first, month first, or either."""
    return many(
        question.day_first,
        "{count:,} date can only be day first, {month_first:,} only month first, "
        "{either:,} either.",
        "{count:,} dates can only be day first, {month_first:,} only month first, "
        "{either:,} either.",
        month_first=question.month_first,
        either=question.either,
    )


def readings(example: str) -> tuple[str, str]:
    """A date in figures as it reads day first and month first, in words."""
    found = _PARTS.search(example)
    if found is None:
        return "", ""
    first, second, year = (int(part) for part in found.groups())
    if year < 100:
        year += 2000 if year < 50 else 1900
    return _day(year, second, first), _day(year, first, second)


def _day(year: int, month: int, day: int) -> str:
    edtf = f"{year:04d}-{month:02d}-{day:02d}"
    return dates.said_short(edtf) if dates.is_valid(edtf) else say("no date")
