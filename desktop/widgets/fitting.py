"""Fields that are shown only when they fit what stands in the others."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def show_when(widget: QWidget, wanted: bool) -> None:
    """Show or hide a field. Before the form is put together showing does nothing: a widget
    without a parent would flash up as a window of its own."""
    if not wanted:
        widget.hide()
    elif widget.parentWidget() is not None:
        widget.show()
