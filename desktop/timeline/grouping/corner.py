"""The corner above the lane heads: down to which level the lanes go, and in which order.

Hides the menus, and that the corner says nothing of levels where there is only one.
"""

from __future__ import annotations

from math import sqrt

from PySide6.QtCore import QEvent, QLineF, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QWidget

from db.language import say
from desktop import icons
from desktop.theme import Space, broad, font, grown, refit, theme
from desktop.timeline.grouping.lane_acts import LEVEL_MENU, ORDER_MENU, level_text
from desktop.timeline.grouping.planning import SORTS, Planner
from desktop.timeline.host import Host
from desktop.timeline.scales.axis import HEIGHT
from desktop.timeline.view import HEAD_WIDTH
from desktop.widgets.chips import sign
from desktop.widgets.labels import elided

_SMALL = 24  # pixels, at the usual size of letters
_WORDY = 128  # pixels: narrower heads show the arrows alone
#: Signs that point where lanes go on, where lines run to the left.
_TURNED = {"back": "forward", "forward": "back"}
_BARS = ((-4.5, 12.0), (0.0, 8.0), (4.5, 4.0))  # how far down, how long


class _Quiet(QAbstractButton):
    """Words, or a sign, that show they are a button only when needed."""

    def __init__(self, words: str, sign: str = "") -> None:
        super().__init__()
        self._sign = sign
        self.setFont(font("small"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.say(words)

    def say(self, words: str, tip: str = "") -> None:
        """Other words; `tip` says more on hover."""
        self.setText(words)
        self.setAccessibleName(tip or words)
        self.setToolTip(tip or words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._sign:
            return QSize(grown(_SMALL), grown(_SMALL))
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + 2 * Space.S, grown(_SMALL))

    def minimumSizeHint(self) -> QSize:
        return QSize(grown(_SMALL), grown(_SMALL))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, box = theme(), self.rect().toRectF()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.pressed if self.isDown() else look.hover)
            painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.accent, 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        colour = look.secondary if self.isEnabled() else look.faint
        if self._sign == "order":
            self._draw_order(painter, box)
        elif self._sign:
            turned = _TURNED if self.isRightToLeft() else {}
            size = sign() + 2
            icons.paint(
                painter,
                turned.get(self._sign, self._sign),
                QRectF(box.center().x() - size / 2, box.center().y() - size / 2, size, size),
                colour,
            )
        else:
            painter.setFont(self.font())
            painter.setPen(colour)
            room = int(box.width()) - Space.S
            text = elided(self.fontMetrics(), self.text(), room)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()

    def _draw_order(self, painter: QPainter, box: QRectF) -> None:
        """Three bars, each shorter than the one above."""
        pen = QPen(theme().secondary, 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        # As large as the letters: drawn for 14 px.
        painter.translate(box.center())
        share = sign() / 14
        painter.scale(-share if self.isRightToLeft() else share, share)
        painter.drawLines([QLineF(-6, down, width - 6, down) for down, width in _BARS])


class Corner(QWidget):
    """The controls, on the view, above the heads."""

    def __init__(self, host: Host, planner: Planner) -> None:
        super().__init__(host.view)
        self._host = host
        self._planner = planner
        self._coarser = _Quiet(say("Coarser (,)"), "back")
        self._finer = _Quiet(say("Finer (.)"), "forward")
        self._level = _Quiet("")
        self._order = _Quiet(say("Order of the lanes"), "order")
        self._level.setObjectName("level")
        self._order.setObjectName("order")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, 0, Space.S, 0)
        row.setSpacing(0)
        for part in (self._coarser, self._level, self._finer):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._order)
        self._coarser.clicked.connect(lambda: host.acts.run("level-coarser"))
        self._finer.clicked.connect(lambda: host.acts.run("level-finer"))
        self._level.clicked.connect(lambda: self._open(LEVEL_MENU, self._level))
        self._order.clicked.connect(lambda: self._open(ORDER_MENU, self._order))
        planner.changed.connect(self._tell)
        host.view.installEventFilter(self)
        host.view.standing.append(self)
        self._tell()
        self._zoom = 1.0
        refit(self, Corner._enlarge)

    def _tell(self) -> None:
        """Say the level and the order that hold; no levels: only the order."""
        planner, several = self._planner, len(self._planner.levels) > 1
        for part in (self._coarser, self._level, self._finer):
            part.setVisible(several)
        if several:
            self._level.say(level_text(planner), say("Down to which level lanes go"))
            self._coarser.setEnabled(planner.level > 0)
            self._finer.setEnabled(planner.level + 1 < len(planner.levels))
        self._order.setVisible(planner.axis != "none")
        self._order.say(
            "", say("Order of the lanes: {dict}", dict=dict(SORTS)[planner.plan.sort].lower())
        )
        self._place()

    def _place(self) -> None:
        width = self._width()
        left = self._left()
        self.setGeometry(left, 0, width, int(HEIGHT * self._host.view.zoom) - 1)
        self._level.setVisible(not self._coarser.isHidden() and width >= broad(_WORDY))

    def _width(self) -> int:
        view = self._host.view
        return int(view.head_width * view.zoom) - 1

    def _left(self) -> int:
        return self._host.view.width() - self._width() if self.isRightToLeft() else 0

    def _enlarge(self) -> None:
        """Letters have another size: names do not ask for all of it, or time had no room."""
        zoom = self._host.view.zoom
        if zoom != self._zoom:
            self._zoom = zoom
            self._host.view.set_head_width(HEAD_WIDTH / sqrt(zoom))
        self._place()

    def _open(self, name: str, button: QWidget) -> None:
        """A menu of acts, without those of other axes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for act in self._host.acts.of_menu(name):
            if not act.ready():
                continue
            action = menu.addAction(f"{act.words}\t{act.keys[0]}" if act.keys else act.words)
            action.setCheckable(act.on is not None)
            action.setChecked(act.on is not None and act.on())
            action.triggered.connect(lambda _=False, each=act.name: self._host.acts.run(each))
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The heads are wider or narrower, or the window is."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Paint) and (
            self.width() != self._width() or self.x() != self._left()
        ):
            self._place()
        return False
