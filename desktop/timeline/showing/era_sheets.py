"""The sheets of eras: make or change one, choose one to look at, and the list of all."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.language import say
from db.records import eras
from db.records.eras import COLOURS, Era
from db.when import When, said
from desktop.session import Session
from desktop.theme import Space, sided, theme
from desktop.timeline.showing.era_row import Band
from desktop.widgets import (
    ChoiceField,
    ElidedLabel,
    LinesField,
    QuietButton,
    Secondary,
    Sheet,
    TextField,
    WhenField,
)
from desktop.widgets.record_search import edtf_of, when_from
from desktop.widgets.side_by_side import SideBySide

_HINT = say("In words: August 2021 to May 2022, since 2015, the 1990s")


def new_era(session: Session, near: QWidget, edtf: str = "") -> Sheet:
    """Name a period; `edtf`: when it was, if that is known already."""
    return _sheet(session, near, None, when_from(edtf or None))


def edit_era(session: Session, near: QWidget, era: Era) -> Sheet:
    """Change what an era is called, when it was, its colour, its note."""
    return _sheet(session, near, era, when_from(era.edtf))


def _sheet(session: Session, near: QWidget, era: Era | None, at: When | None) -> Sheet:
    title = TextField(say("Name"), era.title if era else "", required=True)
    at_field = WhenField(say("When"), at, hint=_HINT, required=True)
    colour = _colour_field(era.colour if era else "")
    note = LinesField(say("Note"), era.note if era else "", rows=3)

    def then() -> str:
        name, span = title.value(), edtf_of(at_field.value()) or ""
        code, words = colour.value(), note.value()
        if era is None:
            session.do(say("Add era"), lambda step: eras.create(step, name, span, code, words))
        else:
            number = era.id
            session.do(
                say("Change era"), lambda step: eras.change(step, number, name, span, code, words)
            )
        return ""

    head, primary = (
        (say("New era"), say("Add era")) if era is None else (say("Change the era"), say("Save"))
    )
    return Sheet.open(near, head, [title, SideBySide(at_field, colour), note], primary, then)


def _colour_field(value: str) -> ChoiceField:
    field = ChoiceField(say("Colour"), COLOURS, value)
    field.choice.setIconSize(QSize(14, 14))
    for place in range(1, len(COLOURS)):
        made = QPixmap(28, 28)
        made.setDevicePixelRatio(2)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        _swatch(painter, QRectF(1, 1, 12, 12), place - 1)
        painter.end()
        field.choice.setItemIcon(place, QIcon(made))
    return field


def _swatch(painter: QPainter, box: QRectF, colour: int) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().category(colour))
    painter.drawRoundedRect(box, 3, 3)


def choose_era(near: QWidget, found: Sequence[Band], go: Callable[[Era], None]) -> Sheet:
    """Ask which era to look at."""
    by_id = {str(band.era.id): band.era for band in found}
    field = ChoiceField(say("Era"), [(str(band.era.id), band.title) for band in found])

    def then() -> str:
        go(by_id[field.value()])
        return ""

    return Sheet.open(near, say("Show an era"), [field], say("Show"), then)


class EraList(QWidget):
    """Every era with what can be done with it."""

    def __init__(
        self,
        found: Sequence[Band],
        go: Callable[[Era], None],
        edit: Callable[[Era], None],
        delete: Callable[[Era], None],
        may_write: bool,
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        self.rows: list[EraLine] = []
        for band in found:
            line = EraLine(band)
            for words, act in ((say("Show"), go), (say("Change…"), edit), (say("Delete"), delete)):
                if act is go or may_write:
                    line.add(words, act)
            column.addWidget(line)
            self.rows.append(line)
        if not found:
            column.addWidget(Secondary(say("This case has no eras yet. Press Y to name one.")))


class EraLine(QWidget):
    """One era in the list: its colour, name and dates, and buttons."""

    def __init__(self, band: Band) -> None:
        super().__init__()
        self.band = band
        self.buttons: dict[str, QuietButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(*sided(18, 4, 0, 4))
        self._row.setSpacing(Space.XS)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(band.title, "strong"))
        words.addWidget(ElidedLabel(said(band.era.edtf), "small", "secondary"))
        self._row.addLayout(words, 1)

    def add(self, words: str, act: Callable[[Era], None]) -> None:
        """A button."""
        button = QuietButton(words)
        button.setAccessibleName(f"{words} {self.band.title}")
        button.clicked.connect(lambda: act(self.band.era))
        self._row.addWidget(button)
        self.buttons[words] = button

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        _swatch(painter, QRectF(0, self.height() / 2 - 5, 10, 10), self.band.colour)


def delete_era(session: Session, era: Era) -> None:
    """Delete an era; it can be undone."""
    session.do(say("Delete era"), lambda step: eras.delete(step, era.id))


def move_era(session: Session, era: Era, edtf: str) -> None:
    """Give an era the span that was dragged."""
    session.do(say("Move the edge of an era"), lambda step: eras.move(step, era.id, edtf))
