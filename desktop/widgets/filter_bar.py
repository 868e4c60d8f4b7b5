"""The quiet bar above a view: menus and chips from the left, words and icons at the right.

Hides how a narrow bar gives way: first its words, then its chips, from the last to the first,
into a menu of what has no room.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLayoutItem, QMenu, QWidget

from db.language import say
from desktop.theme import Size, Space, refit
from desktop.widgets.buttons import IconButton, QuietButton
from desktop.widgets.chips import Chip
from desktop.widgets.labels import Secondary


class FilterBar(QWidget):
    """44 px: `add` chips and fields from the left, `add_right` icons, `say` the quiet words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        refit(self, lambda bar: bar.setFixedHeight(Size.TOOL_BAR))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._places: list[_Place] = []
        self._least: dict[QWidget, Callable[[], int]] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.L, 0, Space.L, 0)
        self._row.setSpacing(Space.S)
        self._rest = IconButton("more", say("More"))
        self._rest.clicked.connect(self._open_rest)
        self._rest.hide()
        self._words = Secondary("")
        self._words.setWordWrap(False)
        self._row.addWidget(self._rest)
        self._row.addStretch(1)
        self._row.addWidget(self._words)

    def add(
        self, widget: QWidget, folds: bool = True, least: Callable[[], int] | None = None
    ) -> None:
        """Put a widget after those already at the left. `folds`: a chip goes into the menu when
        there is no room; `least`: pixels it can do with, when it can do with less than it asks."""
        place = widget
        if folds and isinstance(widget, Chip):
            place = _Place(widget, self.fold)
            self._places.append(place)
        if least is not None:
            self._least[widget] = least
        self._row.insertWidget(self._row.count() - 3, place)
        QWidget.setTabOrder(widget, self._rest)

    def add_right(self, widget: QWidget) -> None:
        """Put a widget at the right end; a button with words goes into the menu last of all."""
        place = widget
        if isinstance(widget, QuietButton):
            place = _Place(widget, self.fold)
            self._places.insert(0, place)
        self._row.addWidget(place)

    def stretch(self, widget: QWidget, last: bool = False) -> None:
        """Put a widget after those at the left that takes all the room there is; `last`: also after
        the menu of what has none."""
        self._row.insertWidget(self._row.count() - (2 if last else 3), widget, 100)

    def say(self, text: str) -> None:
        """The quiet words at the right."""
        self._words.say(text)
        self.fold()

    def room_for(self, widget: QWidget) -> int:
        """Pixels that everything else in the bar leaves to one of its widgets."""
        return self.width() - self._need(self._folded(), self._words.isVisibleTo(self), widget)

    def fold(self) -> None:
        """Show what has room. Tells Qt only what changes: it answers by asking again."""
        folded = self._folded()
        worded = not folded and self._need(folded, True) <= self.width()
        if self._words.isVisibleTo(self) != worded:
            self._words.setVisible(worded)
        for place in self._places:
            place.fold(place in folded)
        if self._rest.isVisibleTo(self) != bool(folded):
            self._rest.setVisible(bool(folded))
        self._row.activate()
        for place in folded:
            # Its menus open where it is: at the button that stands for it.
            place.setGeometry(self._rest.geometry())

    def _folded(self) -> list[_Place]:
        """The places that have no room."""
        folded: list[_Place] = []
        for place in reversed(self._places):
            if self._need(folded, False) <= self.width():
                break
            if place.wanted:
                folded.append(place)
        return folded

    def _need(self, folded: list[_Place], worded: bool, but: QWidget | None = None) -> int:
        """Pixels the bar needs with these folded, with its words or without, `but` for a widget."""
        margins = self._row.contentsMargins()
        widths = []
        for at in range(self._row.count()):
            item = self._row.itemAt(at)
            widget = item.widget() if item is not None else None
            if widget is self._rest:
                if folded:
                    widths.append(widget.minimumWidth())
            elif widget is self._words:
                if worded:
                    widths.append(widget.sizeHint().width())
            elif isinstance(widget, _Place):
                if widget.wanted and widget not in folded:
                    widths.append(widget.button.sizeHint().width())
            elif item is not None and widget is not None and not _hidden(widget):
                widths.append(0 if widget is but else self._width(widget, item))
        return sum(widths) + self._row.spacing() * len(widths) + margins.left() + margins.right()

    def _width(self, widget: QWidget, item: QLayoutItem) -> int:
        least = self._least.get(widget)
        return item.minimumSize().width() if least is None else least()

    def _open_rest(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for place in self._places:
            if place.folded:
                button = place.button
                action = menu.addAction(button.text())
                action.setEnabled(button.isEnabled())
                action.setCheckable(button.isCheckable())
                action.setChecked(button.isChecked())
                action.triggered.connect(lambda _=False, each=button: each.click())
        menu.popup(self._rest.mapToGlobal(QPoint(0, self._rest.height() + Space.XS)))

    def minimumSizeHint(self) -> QSize:
        # Narrower than what is in it: that is what folding is for.
        return QSize(Size.TOOL_BAR, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fold()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.fold()
        return done


class _Place(QWidget):
    """Where a button stands in the bar: gone while it is hidden, or folded away."""

    def __init__(self, button: QAbstractButton, moved: Callable[[], object]) -> None:
        super().__init__()
        self.button = button
        self.folded = False
        self._moved = moved
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button)
        self.setSizePolicy(button.sizePolicy())
        button.installEventFilter(self)
        if not self.wanted:
            self.hide()  # never shown here: without a parent it would be a window

    @property
    def wanted(self) -> bool:
        """Whether the button is to be seen when there is room."""
        return not _hidden(self.button)

    def fold(self, folded: bool) -> None:
        """Take it away, or bring it back if the button is to be seen."""
        self.folded = folded
        shown = self.wanted and not folded
        if _hidden(self) == shown:
            self.setVisible(shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._moved()
        return super().eventFilter(watched, event)


def _hidden(widget: QWidget) -> bool:
    """Whether somebody hid it, be the bar itself on the screen or not."""
    explicit = widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    return explicit and widget.isHidden()
