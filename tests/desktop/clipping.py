"""Looks for words that are cut: labels and buttons with less room than they need.

What shortens itself and shows itself whole in a tooltip is asked for its height alone; what lies
in a scroll area may lie outside, unless it cannot be scrolled to.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from desktop.widgets import ElidedLabel

_SLACK = 1


def clipped(window: QWidget) -> list[str]:
    """One line for each widget in sight whose words are cut."""
    found: list[str] = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.width() > 0:
            found += [f"{_name(widget)}: {why}" for why in _faults(widget)]
    return sorted(set(found))


def _faults(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QScrollArea):
        body = widget.widget()
        off = widget.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        wide = widget.viewport().width()
        if body is not None and off and body.width() > wide + _SLACK:
            yield f"{body.width()} px of cards in {wide} px, by {_widest(body)}"
    if not isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox | ElidedLabel):
        return
    yield from _outside(widget)
    if isinstance(widget, ElidedLabel | QLineEdit | QComboBox):
        need = widget.fontMetrics().height()
        if need > widget.height() + _SLACK:
            yield f"letters of {need} px in {widget.height()} px"
    elif isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QAbstractButton):
        yield from _button(widget)


def _label(label: QLabel) -> Iterator[str]:
    if not label.text() or not label.pixmap().isNull():
        return
    if label.wordWrap():
        need = label.heightForWidth(label.width())
        if need > label.height() + _SLACK and label.maximumHeight() > need:
            yield f"{need} px of lines in {label.height()} px"
    elif label.sizeHint().width() > label.width() + _SLACK and not label.toolTip():
        yield f"{label.sizeHint().width()} px of words in {label.width()} px"
    if label.fontMetrics().height() > label.height() + _SLACK:
        yield f"letters of {label.fontMetrics().height()} px in {label.height()} px"


def _button(button: QAbstractButton) -> Iterator[str]:
    if not button.text():
        return
    need = button.fontMetrics().height()
    if need > button.height() + _SLACK:
        yield f"letters of {need} px in {button.height()} px"
    # A painted button shortens its words and shows them in a tooltip.
    own = type(button).paintEvent is not QAbstractButton.paintEvent
    painted = own and "paintEvent" in {
        name
        for kind in type(button).__mro__[:4]
        for name in vars(kind)
        if kind.__module__.startswith("desktop")
    }
    if not painted or isinstance(button, QCheckBox):
        wide = button.fontMetrics().horizontalAdvance(button.text())
        if wide > button.width() + _SLACK:
            yield f"{wide} px of words in {button.width()} px"


def _outside(widget: QWidget) -> Iterator[str]:
    """Whether a part of it lies where nothing can bring it into sight."""
    home = widget.parentWidget()
    if home is None or isinstance(home.parentWidget(), QAbstractScrollArea):
        return
    corner = widget.mapTo(home, QPoint(0, 0))
    right, low = corner.x() + widget.width(), corner.y() + widget.height()
    if right > home.width() + _SLACK or corner.x() < -_SLACK:
        yield f"from {corner.x()} to {right} px in a parent of {home.width()} px"
    if low > home.height() + _SLACK or corner.y() < -_SLACK:
        yield f"from {corner.y()} to {low} px in a parent {home.height()} px high"


def _widest(body: QWidget) -> str:
    """The innermost widget that asks for the width."""
    found = body
    while True:
        parts = [
            child
            for child in found.findChildren(
                QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
            )
            if not child.isHidden()
        ]
        wide = max(
            parts,
            key=lambda each: each.minimumSizeHint().expandedTo(each.minimumSize()).width(),
            default=None,
        )
        least = 0 if wide is None else wide.minimumSizeHint().expandedTo(wide.minimumSize()).width()
        if wide is None or least < 0.6 * found.minimumSizeHint().width():
            return f"{_name(found)} with {found.minimumSizeHint().width()} px"
        found = wide


def _name(widget: QWidget) -> str:
    words = getattr(widget, "text", lambda: "")
    said = words() if callable(words) else ""
    homes: list[str] = []
    home = widget.parentWidget()
    while home is not None and len(homes) < 3:
        if type(home).__module__.startswith("desktop"):
            homes.append(type(home).__name__)
        home = home.parentWidget()
    label = f"{type(widget).__name__} “{str(said)[:40]}”"
    return f"{label} in {' < '.join(homes)}" if homes else label
