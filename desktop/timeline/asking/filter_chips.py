"""What is asked as chips: each must hold, with "and" between them; alternatives stand in one chip.

Hides how chips fold into "3 filters" where there is no room, and how a chip's menu changes the
question it stands for.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from db.asking import (
    All,
    Any,
    Counted,
    Dated,
    Disputed,
    Names,
    Not,
    Question,
    RestsOnOneOrigin,
    SingleSource,
    parts,
    shaping,
    words,
)
from db.language import say
from desktop.theme import Size, Space, broad, font, theme
from desktop.timeline.asking.filter_menu import Subjects
from desktop.widgets import Chip, LinkButton, Words
from desktop.widgets.floating import paint_floating

_GAP = 4
_WIDEST, _NARROWEST = 260, 124  # pixels of a chip; below that its words say too little


class FilterChip(Chip):
    """One part of the question. `menu_wanted`: right click, the menu key or Down."""

    menu_wanted = Signal()

    def __init__(self, text: str, whole: str, negated: bool) -> None:
        super().__init__(text, "neutral" if negated else "accent", removable=True)
        self.widest = broad(_WIDEST)
        self._whole = whole
        self.setAccessibleDescription(
            say("Enter changes it, Down opens its menu, Delete removes it")
        )

    def sizeHint(self) -> QSize:
        return super().sizeHint().boundedTo(QSize(self.widest, Size.CHIP))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.setToolTip(self._whole if self.toolTip() or self._whole != self.text() else "")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()
        self.menu_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Menu):
            self.menu_wanted.emit()
        else:
            super().keyPressEvent(event)


class Joint(QAbstractButton):
    """The "and" between two chips; pressing it makes them alternatives."""

    def __init__(self) -> None:
        super().__init__()
        self.setText(say("and"))
        self.setFont(font("caption"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(say("Both must hold. Press to show what passes either of them."))
        self.setAccessibleName(say("and; press for or"))

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 6, Size.CHIP)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        over = self.underMouse() or self.hasFocus()
        painter.setPen(look.accent if over else look.secondary)
        painter.setFont(self.font())
        words = say("or?") if over else self.text()
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
        if self.hasFocus():
            painter.setPen(QPen(look.accent, 2))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 3, -1, -3), 4, 4)


class FilterChips(QWidget):
    """The chips of a question. `changed(Question, Names)`: the person changed it here."""

    changed = Signal(object, object)

    def __init__(self, subjects: Subjects) -> None:
        super().__init__()
        self._subjects = subjects
        self._question: Question = All()
        self._names: Names = {}
        self._room = 0
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.list = FilterList(self)
        self.hide()

    def show_question(self, question: Question, names: Names) -> None:
        """Other chips."""
        self._question, self._names = question, names
        self._fill()
        if self.list.isVisible():
            self.list.fill(self)

    def fit(self, room: int) -> None:
        """So many pixels are there for chips."""
        if room != self._room:
            self._room = room
            self._fill()

    def least(self) -> int:
        """Pixels it can do with: all chips in one."""
        return broad(_NARROWEST) if parts(self._question) else 0

    def made(self) -> list[QWidget]:
        """Chips with the words between them."""
        widgets: list[QWidget] = []
        for place, part in enumerate(parts(self._question)):
            if place:
                joint = Joint()
                joint.clicked.connect(partial(self._join, place))
                widgets.append(joint)
            widgets.append(self._chip(place, part))
        return widgets

    def chips(self) -> list[Chip]:
        """The chips in the bar, from the left; one when they are folded."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        return [chip for chip in self.findChildren(Chip, options=direct) if not chip.isHidden()]

    def open_list(self) -> None:
        """All filters below one another."""
        self.list.fill(self)
        self.list.popup(self.mapToGlobal(QPoint(0, self.height() + Space.XS)))

    def menu(self, place: int) -> QMenu:
        """What can be done with one chip."""
        part = parts(self._question)[place]
        menu = QMenu(self)
        self._add_leaves(menu, (place,), part)
        menu.addSeparator()
        out = menu.addAction(say("&Leave these out"))
        out.setCheckable(True)
        out.setChecked(isinstance(part, Not))
        out.triggered.connect(lambda: self._put((place,), shaping.negated(part)))
        for title, how in ((say("&Or…"), shaping.either), (say("&And…"), shaping.both)):

            def take(
                more: Question,
                names: Names,
                how: Callable[[Question, Question], Question] = how,
            ) -> None:
                self._put((place,), how(part, more), names)

            self._subjects.fill(menu.addMenu(title.rstrip("…")), take)
        self._add_groups(menu, place, part)
        menu.addSeparator()
        menu.addAction(say("&Remove")).triggered.connect(lambda: self._put((place,), None))
        return menu

    def edit(self, path: shaping.Path) -> None:
        """Open the form of the leaf at a path; a chip without one opens its menu."""
        part = shaping.at(self._question, path)
        leaf = part.of if isinstance(part, Not) else part
        if isinstance(leaf, All | Any | Not | Disputed | SingleSource | RestsOnOneOrigin):
            self._open_menu(path[0])
            return
        self.list.close()  # the form needs the keyboard
        self._subjects.ask(
            leaf,
            self._names,
            lambda made, names: self._put(path, made, names),
            isinstance(part, Not),
            fresh=False,
        )

    def _add_leaves(self, menu: QMenu, path: shaping.Path, part: Question) -> None:
        """An entry for each thing asked in a chip."""
        inner = part.of if isinstance(part, Not) else part
        if isinstance(inner, All | Any):
            below = path if inner is part else (*path, 0)
            for place, each in enumerate(inner.of):
                own = menu.addMenu(words(each, self._names))
                self._add_leaves(own, (*below, place), each)
                own.addAction(
                    say("&Leave this out") if not isinstance(each, Not) else say("&Keep this")
                ).triggered.connect(partial(self._put, (*below, place), shaping.negated(each), {}))
                own.addAction(say("&Remove")).triggered.connect(
                    partial(self._put, (*below, place), None, {})
                )
        elif not isinstance(inner, Disputed | SingleSource | RestsOnOneOrigin):
            menu.addAction(say("&Change…")).triggered.connect(lambda: self.edit(path))
        if isinstance(inner, Dated | Counted):
            surely = menu.addAction(say("&Surely"))
            surely.setCheckable(True)
            surely.setChecked(inner.surely)
            turned = replace(inner, surely=not inner.surely)
            part = turned if inner is part else Not(turned)
            surely.triggered.connect(partial(self._put, path, part, {}))

    def _add_groups(self, menu: QMenu, place: int, part: Question) -> None:
        inner = part.of if isinstance(part, Not) else part
        if isinstance(inner, All | Any):
            told = (
                say("&Any of these is enough")
                if isinstance(inner, All)
                else say("A&ll of these must hold")
            )
            menu.addAction(told).triggered.connect(
                lambda: self._put((place,), shaping.turned(part))
            )
        if isinstance(part, All):
            menu.addAction(say("&Take apart")).triggered.connect(
                lambda: self._give(shaping.apart(self._question, place))
            )
        if place:
            before = words(parts(self._question)[place - 1], self._names)
            menu.addAction(say("&Either this or: {before}", before=before)).triggered.connect(
                partial(self._join, place)
            )

    def _chip(self, place: int, part: Question) -> FilterChip:
        short, whole = words(part, self._names), words(part, self._names, True)
        chip = FilterChip(short, whole, isinstance(part, Not))
        chip.clicked.connect(lambda: self.edit((place,)))
        chip.removed.connect(lambda: self._put((place,), None))
        chip.menu_wanted.connect(lambda: self._open_menu(place, chip))
        return chip

    def _open_menu(self, place: int, near: QWidget | None = None) -> None:
        menu = self.menu(place)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chip = near or next(iter(self.chips()[place : place + 1]), self)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + Space.XS)))

    def _join(self, place: int, *_: object) -> None:
        self._give(shaping.joined(self._question, place))

    def _put(
        self, path: shaping.Path, part: Question | None, names: Names | None = None, *_: object
    ) -> None:
        self._give(shaping.put(self._question, path, part), names)

    def _give(self, question: Question, names: Names | None = None) -> None:
        self.changed.emit(question, names or {})

    def _fill(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        widgets = self.made()
        chips = [each for each in widgets if isinstance(each, FilterChip)]
        joints = sum(each.sizeHint().width() for each in widgets if isinstance(each, Joint))
        share = _share([chip.sizeHint().width() for chip in chips], self._room - joints, _GAP)
        if len(chips) > 1 and share < broad(_NARROWEST):
            for each in widgets:
                each.deleteLater()
            widgets = [self._folded(len(chips))]
        for chip in chips:
            chip.widest = max(share, broad(_NARROWEST))
        for each in widgets:
            self._row.addWidget(each)
            each.show()  # at once: a layout shows what is new only after the next turn of the loop
        self.setVisible(bool(widgets))

    def minimumSizeHint(self) -> QSize:
        # Chips never keep the window wide: they fold instead.
        return QSize(0, Size.CHIP)

    def _folded(self, number: int) -> Chip:
        every = "\nand ".join(words(part, self._names, True) for part in parts(self._question))
        chip = FilterChip(say("{number} filters", number=number), every, False)
        chip.clicked.connect(self.open_list)
        chip.menu_wanted.connect(self.open_list)
        chip.removed.connect(lambda: self._give(All()))
        return chip


def _share(widths: list[int], room: int, gap: int) -> int:
    """How wide the widest may be so that all fit: the narrow ones keep what they need."""
    left = room - 2 * gap * len(widths)
    for place, width in enumerate(sorted(widths)):
        each = left // (len(widths) - place)
        if width > each:
            return each
        left -= width
    return _WIDEST


class FilterList(QFrame):
    """All filters below one another, when the bar has no room for them."""

    def __init__(self, near: QWidget) -> None:
        super().__init__(near, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self._column.setSpacing(Space.XS)
        self.setMinimumWidth(_WIDEST + 2 * Space.L)

    def fill(self, chips: FilterChips) -> None:
        """Show these; close when there are none."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        made = chips.made()
        if not made:
            self.close()
            return
        self._column.addWidget(
            Words(say("Shown is what passes all of these"), "small", "secondary")
        )
        for each in made:
            self._column.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)
        clear = LinkButton(say("Show all"))
        clear.clicked.connect(lambda: chips.changed.emit(All(), {}))
        self._column.addWidget(clear, 0, Qt.AlignmentFlag.AlignLeft)
        self.adjustSize()

    def popup(self, at: QPoint) -> None:
        """Show it, the first filter ready for the keyboard."""
        self.move(at)
        self.show()
        first = next(iter(self.findChildren(FilterChip)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_floating(self, theme().panel)
