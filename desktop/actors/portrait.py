"""The portrait beside the name of an actor: a picture in a circle, its initials when there is none.

Hides the size in which a picture is decoded, and the dialog that chooses one.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QWidget

from db.errors import BadInput
from db.language import say
from db.records import portraits
from db.records.portraits import Portrait
from desktop.session import Session
from desktop.theme import font, grown, theme
from desktop.widgets.acts import Act
from desktop.widgets.item_row import EditArea

SIDE = 56
_KINDS = say("Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp)")


class PortraitButton(EditArea):
    """The circle; a press chooses a picture when there is none, its menu changes or removes it."""

    def __init__(self, name: str, portrait: Portrait | None, acts: list[Act]) -> None:
        told = (
            say("Portrait of {name}", name=name)
            if portrait
            else say("No portrait of {name}", name=name)
        )
        super().__init__(told, acts, "portrait")
        if self._more is not None:
            self._more.hide()
        self._initials = initials(name)
        self._portrait = portrait
        self.setFixedSize(grown(SIDE, 2), grown(SIDE, 2))
        self.setToolTip(portrait.name if portrait else say("Choose a portrait") if acts else "")

    def sizeHint(self) -> QSize:
        return QSize(grown(SIDE, 2), grown(SIDE, 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = self.rect().toRectF().adjusted(1.5, 1.5, -1.5, -1.5)
        ratio = self.devicePixelRatioF()
        picture = QImage()
        if self._portrait is not None:
            side = round(grown(SIDE, 2) * ratio)
            picture = decoded(self._portrait.sha256, self._portrait.content, side)
        if picture.isNull():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.accent_ground)
            painter.drawEllipse(box)
            painter.setPen(look.accent)
            painter.setFont(font("title"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._initials)
        else:
            round_ = QPainterPath()
            round_.addEllipse(box)
            painter.setClipPath(round_)
            painter.drawImage(box, picture, QRectF(picture.rect()))
            painter.setClipping(False)
        lit = self.hasFocus() or (self._hovered and bool(self.acts))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.accent if lit else look.line, 2 if lit else 1))
        painter.drawEllipse(box)


@lru_cache(maxsize=64)
def decoded(sha256: str, content: bytes, side: int) -> QImage:
    """The middle square of a picture, `side` pixels wide, upright; null when it cannot be read.
    Nothing else the file says of itself is looked at."""
    held = QByteArray(content)
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and min(size.width(), size.height()) > 2 * side:
        share = 2 * side / min(size.width(), size.height())
        reader.setScaledSize(QSize(round(size.width() * share), round(size.height() * share)))
    picture = reader.read()
    if picture.isNull():
        return picture
    short = min(picture.width(), picture.height())
    # A face stands in the upper part of a tall picture.
    top = (picture.height() - short) // 4
    square = picture.copy((picture.width() - short) // 2, top, short, short)
    smooth = Qt.TransformationMode.SmoothTransformation
    return square.scaled(side, side, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def initials(name: str) -> str:
    """One or two first letters: "Emomali Rahmon" -> "ER", "Dawn" -> "D"."""
    words = [word for word in name.replace("–", " ").replace("-", " ").split() if word[0].isalnum()]
    big = [word for word in words if word[0].isupper()] or words
    picked = [big[0], big[-1]] if len(big) > 1 else big
    return "".join(word[0] for word in picked).upper()


def acts(session: Session, near: QWidget, actor: int, portrait: Portrait | None) -> list[Act]:
    """What can be done with the portrait of an actor."""
    if portrait is None:
        return [Act(say("Choose a portrait…"), lambda: choose(session, near, actor), "edit")]
    return [
        Act(say("Choose another portrait…"), lambda: choose(session, near, actor), "edit"),
        Act(say("Remove portrait"), lambda: remove(session, actor), "remove"),
    ]


def choose(session: Session, near: QWidget, actor: int) -> None:
    """Ask for a picture and attach it."""
    chosen, _ = QFileDialog.getOpenFileName(near.window(), say("Choose a portrait"), "", _KINDS)
    if chosen:
        attach(session, actor, Path(chosen))


def attach(session: Session, actor: int, path: Path) -> None:
    """Keep a picture as the portrait, the file as it is; a sentence when it cannot be one."""
    try:
        # One byte more than a portrait may have is enough to know.
        with path.open("rb") as file:
            content = file.read(portraits.MOST_BYTES + 1)
    except OSError as error:
        session.complain(
            BadInput(
                say(
                    "“{name}” could not be read: {strerror}. Nothing was changed.",
                    name=path.name,
                    strerror=error.strerror,
                )
            )
        )
        return
    session.do(
        say("Attach portrait"), lambda step: portraits.attach(step, actor, path.name, content)
    )


def remove(session: Session, actor: int) -> None:
    """Take the portrait away."""
    session.do(say("Remove portrait"), lambda step: portraits.remove(step, actor))
