"""Sending the pages to a printer, one at each turn of the event loop: the window lives on."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from db.language import many, say
from desktop.dossier.paper import Pages

_FINEST_DPI = 300


class PrintJob(QObject):
    """Prints a PDF on a printer that was chosen. `ended(sentence)`: how it came out; `printed`: the
    printer has all of it."""

    ended = Signal(str)
    printed = Signal()

    def __init__(self, parent: QWidget, pdf: bytes, printer: QPrinter) -> None:
        super().__init__(parent)
        self._pages = Pages(pdf)
        self._printer = printer
        last = len(self._pages.sizes)
        chosen_first, chosen_last = printer.fromPage() or 1, printer.toPage() or last
        self._wanted = list(range(min(chosen_first, last) - 1, min(chosen_last, last)))
        self._painter = QPainter()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)
        self._done = 0

    def start(self) -> None:
        """Begin; `ended` follows."""
        if self._painter.begin(self._printer):
            self._timer.start()
        else:
            self._end(say("The printer could not be reached. Nothing was printed."))

    def _next(self) -> None:
        if self._done == len(self._wanted):
            self._painter.end()
            self.printed.emit()
            pages = len(self._wanted)
            self._end(
                many(
                    pages,
                    "{count:,} page was sent to the printer.",
                    "{count:,} pages were sent to the printer.",
                )
            )
            return
        if self._done and not self._printer.newPage():
            self._painter.end()
            self._end(say("The printer stopped after {done:,} pages.", done=self._done))
            return
        dpi = min(self._printer.resolution(), _FINEST_DPI)
        image = self._pages.draw(self._wanted[self._done], dpi / 72)
        paper = self._printer.pageLayout().fullRectPixels(self._printer.resolution())
        scale = min(paper.width() / image.width(), paper.height() / image.height())
        self._painter.drawImage(QRectF(0, 0, image.width() * scale, image.height() * scale), image)
        self._done += 1

    def _end(self, sentence: str) -> None:
        self._timer.stop()
        self._pages.close()
        self.ended.emit(sentence)
        self.deleteLater()


def ask_for_printer(parent: QWidget, pages: int, letter: bool) -> QPrinter | None:
    """The system's print dialog; None when the person changed their mind."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    size = QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4
    printer.setPageSize(QPageSize(size))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, pages)
    dialog.setWindowTitle(say("Print the dossier"))
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None
