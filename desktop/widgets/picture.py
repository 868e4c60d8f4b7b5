"""A picture of the case, drawn as large as there is room and never larger than it is.

Hides that it is read and made small off the window's thread, and that a picture which claims to be
enormous is told instead of drawn.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from db.language import say
from db.reader import Reader
from db.records import quotes
from desktop.session import Session
from desktop.theme import Size, font, theme

#: Pixels of the longer side that are kept in memory, for screens of two dots to a pixel.
_LONGEST = 1600
#: Pixels that are unpacked at most; a larger picture is told.
_MOST = 120_000_000


class Picture(QWidget):
    """Shows the original behind a SHA-256, at most `height` pixels high."""

    def __init__(self, session: Session, sha256: str, height: int = 240) -> None:
        super().__init__()
        self._image = QImage()
        self._words = say("Opening the picture…")
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say("Picture"))
        # A key of its own: the same picture may stand in two places.
        session.read(f"picture {id(self)}", lambda reader: load(reader, sha256), self._show)

    @property
    def shown(self) -> bool:
        """Whether there is a picture to see."""
        return not self._image.isNull()

    def _show(self, image: QImage) -> None:
        if not shiboken6.isValid(self):  # its card was cleared meanwhile
            return
        self._image = image
        self._words = (
            "" if self.shown else say("This picture cannot be shown here; it is kept whole.")
        )
        self.setAccessibleDescription(self._words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if not self.shown:
            return QSize(240, 64)
        return QSize(240, min(self._height, self._image.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(look.line, 1))
        painter.setBrush(look.ground)
        painter.drawRoundedRect(box, Size.RADIUS, Size.RADIUS)
        if not self.shown:
            painter.setPen(look.secondary)
            painter.setFont(font("small"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)
            return
        inner = box.adjusted(4, 4, -4, -4)
        fitted = self._image.size().toSizeF()
        fitted.scale(inner.size(), Qt.AspectRatioMode.KeepAspectRatio)
        if fitted.width() > self._image.width():
            fitted = self._image.size().toSizeF()
        place = QRectF(0, 0, fitted.width(), fitted.height())
        place.moveCenter(inner.center())
        painter.drawImage(place, self._image)


def load(reader: Reader, sha256: str) -> QImage:
    """The picture, turned as the camera was held and made small; empty when it cannot be shown."""
    data = quotes.original(reader, sha256)
    if data is None:
        return QImage()
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    opened = QImageReader(buffer)
    opened.setAutoTransform(True)
    size = opened.size()
    if not size.isValid() or size.width() * size.height() > _MOST:
        return QImage()
    if max(size.width(), size.height()) > _LONGEST:
        opened.setScaledSize(size.scaled(_LONGEST, _LONGEST, Qt.AspectRatioMode.KeepAspectRatio))
    return opened.read()
