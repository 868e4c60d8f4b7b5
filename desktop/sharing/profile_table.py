"""What each profile lets go, side by side; the one that is chosen stands out.

Hides that it is drawn as one picture: a column is chosen by a click or the arrow keys.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from db.language import say
from db.sharing.profiles import Profile
from desktop import icons
from desktop.theme import Size, Space, broad, font, grown, theme
from desktop.widgets.labels import draw_elided, elided, placed

_HEAD, _ROW = 32, 28
#: Pixels of a column, and of the words before the first.
#: What the profiles that are there from the beginning are called over their columns.
_HEADS = {"everything": say("everything"), "colleague": say("colleague"), "public": say("public")}
_LEAST, _MOST, _WORDS = 78, 112, 176
_TICK = 14
#: The rows: the field of a profile and what it lets go. A marking and files are told in words.
ROWS: tuple[tuple[str, str], ...] = (
    ("marking", say("Marked at most")),
    ("judgements", say("Judgements and gradings")),
    ("notes", say("Notes that are not private")),
    ("views", say("Saved views, bookmarks")),
    ("decisions", say("Decisions while reading")),
    ("originals", say("Original files of articles")),
    ("files", say("Attachments")),
    ("texts", say("Texts without a licence")),
    ("analysts", say("Names of those at work")),
)


def told(profile: Profile, field: str) -> str:
    """What stands in a cell, in words."""
    value = getattr(profile, field)
    if field == "marking":
        return str(value).removeprefix("TLP:")
    if field == "files" and value and profile.cleaned:
        return say("cleaned")
    if field == "texts" and not value:
        return say("quotes")
    return say("yes") if value else say("no")


class ProfileTable(QWidget):
    """`chose(str)`: the name of another profile."""

    chose = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._profiles: tuple[Profile, ...] = ()
        self._chosen = ""
        self.setAccessibleName(say("What each profile lets go"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(grown(_HEAD) + grown(_ROW) * len(ROWS) + Space.S)

    def show_profiles(self, profiles: Sequence[Profile], chosen: str) -> None:
        """Other columns; the chosen one is lit."""
        self._profiles, self._chosen = tuple(profiles), chosen
        lines = [
            f"{words}: {told(each, field)}"
            for each in profiles
            if each.name == chosen
            for field, words in ROWS
        ]
        self.setAccessibleDescription(f"{_HEADS.get(chosen, chosen)}. {'. '.join(lines)}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, self.height())

    def _columns(self) -> list[tuple[Profile, QRectF]]:
        """Where each column stands, counted from the side where lines begin."""
        room = max(broad(_LEAST), self.width() - broad(_WORDS))
        shown = self._fitting(int(room // broad(_LEAST)))
        wide = min(broad(_MOST), room / max(1, len(shown)))
        first = self.width() - wide * len(shown)
        return [
            (profile, QRectF(first + at * wide, 0, wide, self.height()))
            for at, profile in enumerate(shown)
        ]

    def _fitting(self, many: int) -> tuple[Profile, ...]:
        """As many profiles as there is room for; the chosen one is always among them."""
        if len(self._profiles) <= many:
            return self._profiles
        names = [each.name for each in self._profiles]
        at = names.index(self._chosen) if self._chosen in names else 0
        first = min(max(0, at - many + 1), len(names) - many)
        return self._profiles[first : first + many]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme()
        columns = self._columns()
        for profile, place in columns:
            if profile.name == self._chosen:
                painter.setPen(QPen(look.accent, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
                painter.setBrush(look.accent_ground)
                lit = placed(self, place.adjusted(2, 1, -2, -1))
                painter.drawRoundedRect(lit, Size.RADIUS, Size.RADIUS)
        first = columns[0][1].left() if columns else self.width()
        for row, (field, words) in enumerate(ROWS):
            top = grown(_HEAD) + row * grown(_ROW)
            painter.setPen(QPen(look.line, 1))
            painter.drawLine(QPointF(0, top + 0.5), QPointF(self.width(), top + 0.5))
            painter.setFont(font("small"))
            painter.setPen(look.ink)
            self._write(painter, QRectF(0, top, first - Space.S, grown(_ROW)), words)
            for profile, place in columns:
                self._cell(
                    painter, QRectF(place.left(), top, place.width(), grown(_ROW)), profile, field
                )
        painter.setFont(font("small_strong"))
        for profile, place in columns:
            chosen = profile.name == self._chosen
            painter.setPen(look.accent if chosen else look.secondary)
            head = QRectF(place.left() + 6, 0, place.width() - 12, grown(_HEAD))
            name = _HEADS.get(profile.name, profile.name)
            self._centred(painter, placed(self, head), name)
        painter.end()

    def _cell(self, painter: QPainter, place: QRectF, profile: Profile, field: str) -> None:
        look = theme()
        place = placed(self, place)
        goes = bool(getattr(profile, field))
        if goes and field != "marking" and not (field == "files" and profile.cleaned):
            spot = QRectF(
                place.center().x() - _TICK / 2, place.center().y() - _TICK / 2, _TICK, _TICK
            )
            icons.paint(painter, "tick", spot, look.accent)
            return
        painter.setFont(font("caption"))
        painter.setPen(look.secondary)
        said = goes or field == "texts"
        self._centred(painter, place, told(profile, field) if said else "–")

    def _write(self, painter: QPainter, place: QRectF, words: str) -> None:
        towards = self.layoutDirection()
        draw_elided(painter, placed(self, place).toRect(), words, towards=towards)

    def _centred(self, painter: QPainter, place: QRectF, words: str) -> None:
        cut = elided(painter.fontMetrics(), words, int(place.width()))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), cut)

    def _at(self, point: QPointF) -> Profile | None:
        columns = self._columns()
        return next((each for each, place in columns if placed(self, place).contains(point)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        if found is not None:
            self.chose.emit(found.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        names = [each.name for each in self._profiles]
        at = names.index(self._chosen) if self._chosen in names else 0
        self.chose.emit(names[min(max(at + step, 0), len(names) - 1)])

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            found = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), found.name if found else "", self)
            return True
        return super().event(event)
