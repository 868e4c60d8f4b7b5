"""Putting new letters and distances on a window that is open.

Hides how each widget is found what it wore: fonts and layouts are set once, where they are made,
and what they were set to is read back here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QMargins, QObject, Qt
from PySide6.QtWidgets import QApplication, QLayout, QWidget

from desktop.theme import measures
from desktop.theme.typescale import resized

Kind = TypeVar("Kind", bound=QWidget)

#: On a layout: its margins and spacing as they were left here, and as positions of `token`.
_LEFT = "casebinder left"
#: Where Qt's style sheets keep the font a widget had before they came, to put it back with each new
#: sheet; nothing else tells them that it is another one now.
_SAVED = "_q_styleSheetWidgetFont"


class _Fit(QObject):
    """Fits one widget again each time; goes with it."""

    def __init__(self, widget: QWidget, fit: Callable[[QWidget], object]) -> None:
        super().__init__(widget)
        self.again = fit


def refit(widget: Kind, fit: Callable[[Kind], object]) -> None:
    """Call `fit(widget)` now, and whenever text or rows get another size.

    For what a widget is told once and Qt does not ask again: fixed heights and widths.
    """
    _Fit(widget, fit)  # type: ignore[arg-type]
    fit(widget)


def redress(before: measures.Chosen) -> None:
    """Give every widget the letters and distances of now instead of those of `before`."""
    everything = QApplication.allWidgets()
    for widget in everything:
        if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
            face = widget.font()
            size = resized(face.pixelSize(), before.text)
            if face.pixelSize() > 0 and size != face.pixelSize():
                face.setPixelSize(size)
                widget.setFont(face)
                if widget.property(_SAVED) is not None:
                    widget.setProperty(_SAVED, face)
    for widget in everything:
        layout = widget.layout()
        if layout is not None:
            _space(layout, before)
    for widget in everything:
        for fit in widget.findChildren(_Fit, options=Qt.FindChildOption.FindDirectChildrenOnly):
            fit.again(widget)


def _space(layout: QLayout, before: measures.Chosen) -> None:
    """Give a layout and those in it the distances of now."""
    worn = _worn(layout)
    left = layout.property(_LEFT)
    if left is not None and tuple(left[0]) == worn:
        positions = tuple(left[1])
    else:
        positions = tuple(measures.token(value, before.density) for value in worn)
    now = tuple(
        value if at < 0 else measures.distance(at)
        for value, at in zip(worn, positions, strict=True)
    )
    if now != worn:
        layout.setContentsMargins(QMargins(*now[:4]))
        layout.setSpacing(now[4])
    layout.setProperty(_LEFT, [list(now), list(positions)])
    for number in range(layout.count()):
        item = layout.itemAt(number)
        inner = item.layout() if item is not None else None
        if inner is not None:
            _space(inner, before)


def _worn(layout: QLayout) -> tuple[int, ...]:
    margins = layout.contentsMargins()
    return (margins.left(), margins.top(), margins.right(), margins.bottom(), layout.spacing())
