"""The frame round every view: top bar, rail and status line. They show and ask; the window acts."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from db.language import say
from desktop import icons
from desktop.actions import RAIL, act
from desktop.searching import SearchField
from desktop.theme import Size, Space, broad, font, grown, refit, sided, theme
from desktop.widgets import ElidedLabel, IconButton, PrimaryButton, QuietButton, Secondary, isolated
from desktop.widgets.chips import sign
from desktop.widgets.labels import draw_elided, placed

_NAME_LEAST = 120


class CaseName(QPushButton):
    """The title of the case; pressing it opens the menu of the case."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__()
        self._title = ""
        self.setFont(font("case"))
        refit(self, lambda name: name.setFixedHeight(grown(36)))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMenu(menu)

    def say(self, title: str) -> None:
        """Show another title."""
        self._title = title
        self.setAccessibleName(say("Case {title}, menu", title=title))
        self.setMinimumWidth(min(self._wanted(), _NAME_LEAST))
        self.updateGeometry()
        self.update()

    def _wanted(self) -> int:
        return QFontMetrics(self.font()).horizontalAdvance(isolated(self._title)) + sign() + 30

    def sizeHint(self) -> QSize:
        return QSize(self._wanted(), grown(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().toRectF().adjusted(1, 1, -1, -1)
        painter.setPen(QPen(look.accent, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        lit = self.underMouse() or self.isDown()
        painter.setBrush(look.hover if lit else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, Size.RADIUS, Size.RADIUS)
        painter.setPen(look.ink)
        painter.setFont(self.font())
        size = sign()
        room = self.rect().toRectF().adjusted(Space.S, 0, -size - 18, 0)
        words = placed(self, room).toRect()
        way = self.layoutDirection()
        cut = draw_elided(painter, words, self._title, towards=way)
        self.setToolTip(self._title if cut else "")
        place = QRectF(self.width() - size - 14, (self.height() - size) / 2 + 1, size, size)
        icons.paint(painter, "down", placed(self, place), look.secondary)


class TopBar(QFrame):
    """Case name, back and forward, search, undo and redo, Dossier."""

    def __init__(self, menu: QMenu, actions: Mapping[str, QAction], search: SearchField) -> None:
        super().__init__()
        refit(self, lambda bar: bar.setFixedHeight(Size.TOP_BAR))
        row = QHBoxLayout(self)
        row.setContentsMargins(*sided(Space.L, 0, Space.XL, 0))
        row.setSpacing(Space.XS)
        left, right = QHBoxLayout(), QHBoxLayout()
        self.name = CaseName(menu)
        left.addWidget(self.name)
        left.addSpacing(Space.M)
        self.back = _bound(IconButton("back", say("Back")), actions["back"])
        self.forward = _bound(IconButton("forward", say("Forward")), actions["forward"])
        left.addWidget(self.back)
        left.addWidget(self.forward)
        left.addStretch(1)
        right.addStretch(1)
        self.undo = _bound(QuietButton(say("Undo")), actions["undo"])
        self.redo = _bound(QuietButton(say("Redo")), actions["redo"])
        self.dossier = PrimaryButton(say("Dossier"))
        refit(self.dossier, _roomy)
        _bound(self.dossier, actions["dossier"])
        for button in (self.undo, self.redo):
            right.addWidget(button)
        right.addSpacing(Space.L)
        right.addWidget(self.dossier)
        row.addLayout(left, 1)
        row.addWidget(search)
        row.addLayout(right, 1)
        self._search = search

    def show_view(self, name: str) -> None:
        """In the dossier its button is where one is, no longer what to do next."""
        self.dossier.setProperty("here", name == "dossier")
        self.dossier.style().unpolish(self.dossier)
        self.dossier.style().polish(self.dossier)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # A third of the window, so that the name of the case has room in narrow ones.
        self._search.setFixedWidth(min(max(round(self.width() * 0.325), 260), broad(520)))
        super().resizeEvent(event)


def _roomy(button: PrimaryButton) -> None:
    """Never narrower than its words, whatever else stands beside it."""
    button.ensurePolished()
    button.setMinimumWidth(max(112, button.sizeHint().width()))


def _bound(
    button: IconButton | QuietButton | PrimaryButton, action: QAction
) -> IconButton | QuietButton | PrimaryButton:
    """A button that does what an action does and is enabled when it is."""

    def follow() -> None:
        button.setEnabled(action.isEnabled())
        button.setToolTip(action.toolTip())

    button.clicked.connect(lambda: action.trigger())
    action.changed.connect(follow)
    follow()
    return button


class _RailButton(QToolButton):
    """One view on the rail: its icon over its name."""

    def __init__(self, action: QAction, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setCheckable(True)
        self._tight = False
        self.setFont(font("rail"))
        self.setText(action.text())
        self.setToolTip(action.toolTip())
        self.setAccessibleName(action.text())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._action = action
        self.clicked.connect(lambda: action.trigger())
        # A screen reader toggles without pressing.
        self.toggled.connect(self._toggled)

    def words_width(self) -> int:
        """Pixels its name takes."""
        return QFontMetrics(self.font()).horizontalAdvance(self.text()) + 1

    def fit(self, wide: int, high: int) -> None:
        """Stand so wide and so high; 0: with its name, else the icon alone, in a low window."""
        self._tight = high > 0
        self.setFixedSize(wide, high or grown(52) + Size.ICON - 20)
        self.update()

    def nextCheckState(self) -> None:
        """Stay as the window says: pressing the view that is shown does not leave it."""

    def _toggled(self, on: bool) -> None:
        self.light(True)
        if on:
            self._action.trigger()

    def light(self, on: bool) -> None:
        """Show whether its view is the one that is shown."""
        with QSignalBlocker(self):
            self.setChecked(on)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().toRectF()
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(look.accent_ground)
            painter.drawRoundedRect(box, Size.RADIUS, Size.RADIUS)
        elif self.underMouse():
            painter.setBrush(look.hover)
            painter.drawRoundedRect(box, Size.RADIUS, Size.RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.accent, 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), Size.RADIUS, Size.RADIUS)
        colour = look.accent if self.isChecked() else look.secondary
        size = Size.ICON + 4
        top = (self.height() - size) / 2 if self._tight else 7
        place = QRectF((self.width() - size) / 2, top, size, size)
        icons.paint(painter, self._icon, place, colour)
        if not self._tight:
            painter.setFont(self.font())
            painter.setPen(colour)
            words = self.rect().adjusted(-6, 9 + size, 6, -4)
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())


class Rail(QFrame):
    """The views, one above the other."""

    def __init__(self, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setAccessibleName(say("Views"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*sided(Space.S, Space.M, Space.S - 1, Space.M))
        column.setSpacing(Space.M)
        self._buttons = {name: _RailButton(actions[name], act(name).icon) for name in RAIL}
        for button in self._buttons.values():
            column.addWidget(button)
        column.addStretch(1)
        refit(self, Rail._fit)

    def _fit(self) -> None:
        """As wide as its longest name; where not all find room one below the other, icons alone."""
        widest = max(button.words_width() for button in self._buttons.values())
        column = self.layout()
        assert column is not None
        icons_alone = Size.TARGET + 6, Size.ICON + 16, Size.ICON + 8
        for high, gap in ((0, Space.M), *zip(icons_alone, (Space.M, Space.XS, 0), strict=True)):
            self.setFixedWidth(64 if high else max(Size.RAIL, widest + 18))
            column.setSpacing(gap)
            for button in self._buttons.values():
                button.fit(self.minimumWidth() - 16, high)
            if column.minimumSize().height() <= max(self.height(), 100):
                break

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().height() != event.size().height():
            self._fit()

    def button(self, view: str) -> QWidget:
        """The button of a view."""
        return self._buttons[view]

    def show_view(self, name: str) -> None:
        """Light the view that is shown."""
        for view, button in self._buttons.items():
            button.light(view == name)


class StatusLine(QFrame):
    """What is in view at the left, when it was saved at the right."""

    def __init__(self) -> None:
        super().__init__()
        refit(self, lambda line: line.setFixedHeight(Size.STATUS_LINE))
        row = QHBoxLayout(self)
        row.setContentsMargins(*sided(Space.L, 0, Space.XL, 0))
        self.words = ElidedLabel("", "caption_figures", "secondary")
        self.saved = Secondary("", "caption_figures")
        self.saved.setWordWrap(False)
        row.addWidget(self.words, 1)
        row.addWidget(self.saved)
        self._row = row

    def add(self, widget: QWidget) -> None:
        """Put something between the two."""
        self._row.insertSpacing(1, Space.L)
        self._row.insertWidget(1, widget)


class Strip(QFrame):
    """A line across the window for what holds all the time: open for reading only, and why."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        self.words = Secondary("")
        row.addWidget(self.words)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence; "" hides the strip."""
        self.words.say(sentence)
        self.setVisible(bool(sentence))
