"""Printing and exporting the network from the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from db.errors import CaseError
from db.imprint import Imprint, imprint
from db.language import say
from db.reader import Reader
from desktop.network import sheets
from desktop.network.acts import Act
from desktop.network.sheets import PAPERS, Edition, Paper, Wishes
from desktop.paper.files import File, keep
from desktop.theme import Space, theme
from desktop.widgets import CheckField, ChoiceField, Sheet
from desktop.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from desktop.network.page import NetworkPage

_WIDTH = 560
_HEIGHT = 250
_FORMS = {"pdf": "PDF (*.pdf)", "svg": "SVG (*.svg)", "png": "PNG (*.png)"}


class Printing(QObject):
    """The sheet that asks how, and what becomes of the answer."""

    def __init__(self, page: NetworkPage) -> None:
        super().__init__(page)
        self._page = page
        page.acts.add(
            Act("print", say("Print or export the network…"), self.open, (), self._ready, "view")
        )

    def _ready(self) -> bool:
        picture = self._page.picture
        return picture is not None and bool(picture.shown.members.size)

    def open(self) -> None:
        """Ask how; the imprint of the case is read first."""
        self._page.session.read("network imprint", imprint, self._ask)

    def _ask(self, about: Imprint) -> None:
        form = PrintForm(lambda wishes: self.edition(about, wishes))
        Sheet.open(
            self._page,
            say("Print or export the network"),
            [form],
            say("Continue…"),
            lambda: self._begin(about, form),
            width=_WIDTH,
        )

    def edition(self, about: Imprint, wishes: Wishes) -> Edition:
        """What the view shows, for paper."""
        picture = self._page.picture
        assert picture is not None
        return Edition(picture, self._page.filter_words(), about, wishes)

    def _begin(self, about: Imprint, form: PrintForm) -> str:
        way = form.way.value()
        path = self._page.session.path
        assert path is not None
        suggested = path.with_name(f"{path.stem} network.{way}")
        chosen, _ = QFileDialog.getSaveFileName(
            self._page, say("Export the network"), str(suggested), _FORMS[way]
        )
        if not chosen:
            return say("Nothing was chosen, and nothing was written.")
        out = Path(chosen)
        if out.suffix.lower() != f".{way}":
            out = Path(f"{chosen}.{way}")
        self.publish(self.edition(about, form.wishes()), out)
        return ""

    def publish(self, edition: Edition, out: Path) -> None:
        """Draw it here, write it beside."""
        session = self._page.session
        try:
            make = sheets.file(edition, out)
        except CaseError as error:
            session.complain(error)
            return

        def written(_: Reader) -> Sequence[File]:
            made = make()
            keep(made)
            return made

        session.read(
            "network paper",
            written,
            lambda made: session.noted.emit(say("Saved as {file}", file=made[0][0].name)),
            1,
        )


class Preview(QWidget):
    """The sheet, small."""

    def __init__(self, order: Callable[[], Edition]) -> None:
        super().__init__()
        self.setAccessibleName(say("The page, small"))
        self.setMinimumHeight(_HEIGHT)
        self._order = order
        self._kept: QImage | None = None

    def renew(self) -> None:
        """Another sheet is wanted."""
        self._kept = None
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        edition = self._order()
        width, height = edition.size
        share = min((self.width() - 2) / width, (self.height() - 2) / height)
        box = QRectF(0, 0, width * share, height * share)
        box.moveCenter(self.rect().toRectF().center())
        if self._kept is None:
            # Drawn larger and made smaller: hairlines of a pixel would be all there is to see.
            fine = sheets.as_image(edition, share * 2 * self.devicePixelRatioF())
            smooth = Qt.TransformationMode.SmoothTransformation
            self._kept = fine.scaledToWidth(fine.width() // 2, smooth)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(box, self._kept)
        painter.setPen(QPen(theme().line_strong, 1))
        painter.drawRect(box)


class PrintForm(QWidget):
    """The choices, with the page as it will be."""

    def __init__(self, order: Callable[[Wishes], Edition]) -> None:
        super().__init__()
        self.way = ChoiceField(
            say("Make"),
            (
                ("pdf", say("PDF, for printing and for archives")),
                ("svg", say("SVG, for drawing programs")),
                ("png", say("PNG, a picture")),
            ),
            "pdf",
        )
        names = {"letter": say("US Letter"), "tabloid": say("US Tabloid")}
        self.paper = ChoiceField(
            say("Paper"), [(name, names.get(name, name.upper())) for name in PAPERS], "a4"
        )
        self.turn = ChoiceField(
            say("Orientation"),
            (("landscape", say("Landscape")), ("portrait", say("Portrait"))),
            "landscape",
        )
        self.legend = CheckField(say("With the legend"), True)
        self.preview = Preview(lambda: order(self.wishes()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.preview)
        column.addWidget(self.way)
        column.addWidget(SideBySide(self.paper, self.turn))
        column.addWidget(self.legend)
        for field in (self.paper, self.turn, self.legend):
            field.changed.connect(self.preview.renew)

    def wishes(self) -> Wishes:
        """What is chosen now."""
        return Wishes(
            cast(Paper, self.paper.value()),
            self.turn.value() == "landscape",
            self.legend.value(),
        )
