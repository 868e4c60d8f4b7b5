"""Text to copy, not to read: addresses and hashes. Selectable, broken anywhere, never opened."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit

from desktop.theme import font


class CodeText(QTextEdit):
    """A read-only text as tall as its lines. `mono`: letters of one width, for hashes."""

    def __init__(self, text: str, words: str, mono: bool = False) -> None:
        """`words`: its name for a screen reader."""
        super().__init__()
        face = font("body")
        if mono:
            face = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            face.setPixelSize(font("caption").pixelSize())
        self.setFont(face)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setAccessibleName(words)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("CodeText { border: 0; padding: 0; min-height: 0; }")
        self.document().setDocumentMargin(0)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.viewport().setAutoFillBackground(False)
        self.setPlainText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(round(self.document().size().height()) + 1)

    def sizeHint(self) -> QSize:
        return QSize(160, self.fontMetrics().height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.fontMetrics().height() + 2)


def copy(text: str) -> None:
    """Put a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)
