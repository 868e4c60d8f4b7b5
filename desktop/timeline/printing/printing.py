"""Printing and exporting the timeline from the window."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog

from db.language import bare, say
from desktop.jobs import Job
from desktop.tasks import Progress
from desktop.timeline.host import Host
from desktop.timeline.printing.editions import Wishes, edition
from desktop.timeline.printing.outlets import Outlet, Press, outlet
from desktop.timeline.printing.paper import Format
from desktop.timeline.printing.print_form import PrintForm
from desktop.timeline.printing.publication import Edition, Publication, Published
from desktop.widgets import Sheet

_WIDTH = 620
_SIZES = {
    "a4": QPageSize.PageSizeId.A4,
    "a3": QPageSize.PageSizeId.A3,
    "a2": QPageSize.PageSizeId.A2,
    "a1": QPageSize.PageSizeId.A1,
    "a0": QPageSize.PageSizeId.A0,
    "letter": QPageSize.PageSizeId.Letter,
    "tabloid": QPageSize.PageSizeId.Tabloid,
}
_FORMS = {"pdf": "PDF (*.pdf)", "svg": "SVG (*.svg)", "png": "PNG (*.png)"}


class Printing:
    """The sheet, and one print at a time."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self._running: Publication | None = None
        self._job: Job | None = None

    def open(self) -> None:
        """Ask how."""
        form = PrintForm(self._host.session, partial(edition, self._host))
        sheet = Sheet.open(
            self._host.page,
            say("Print or export the timeline"),
            [form],
            say("Continue…"),
            partial(self._begin, form),
            width=_WIDTH,
        )
        sheet.closed.connect(form.preview.stop)

    def _begin(self, form: PrintForm) -> str:
        wishes, way = form.wishes(), form.way.value()
        found = edition(self._host, wishes)
        if found is None:
            return say("There is nothing in this time. Choose another.")
        if self._running is not None:
            return say("Another print is being made. Wait for it, or cancel it.")
        where = self._ask_printer(wishes) if way == "printer" else self._ask_file(way)
        if where is not None:
            form.preview.stop()
            self.publish(found, where)
        return "" if where is not None else say("Nothing was chosen, and nothing was printed.")

    def _ask_file(self, way: str) -> Outlet | None:
        path = self._host.session.path
        assert path is not None
        suggested = path.with_name(bare(say("{stem} timeline.{way}", stem=path.stem, way=way)))
        chosen, _ = QFileDialog.getSaveFileName(
            self._host.page, say("Export the timeline"), str(suggested), _FORMS[way]
        )
        if not chosen:
            return None
        out = Path(chosen)
        return outlet(out if out.suffix.lower() == f".{way}" else Path(f"{chosen}.{way}"))

    def _ask_printer(self, wishes: Wishes) -> Outlet | None:
        printer = printer_for(wishes.format, self._host.session.title)
        dialog = QPrintDialog(printer, self._host.page)
        dialog.setWindowTitle(say("Print the timeline"))
        return Press(printer) if dialog.exec() == QDialog.DialogCode.Accepted else None

    def publish(self, found: Edition, where: Outlet) -> None:
        """Make it; the window shows how far it is, and can cancel it."""
        session = self._host.session
        running = self._running = Publication(session, found, where)
        told = Progress(session.progress.emit)

        def tell(share: float, doing: str) -> None:
            if told.is_cancelled():
                running.cancel()
            else:
                told.say(share, doing)
                if self._job is not None:
                    session.jobs.tell(self._job, share, doing)

        running.told.connect(tell)
        running.ended.connect(self._ended)
        self._job = session.jobs.begin(say("Print the timeline"), told.cancel)
        session.work.emit(told)
        running.start()

    def _ended(self, how: Published) -> None:
        session = self._host.session
        self._running = None
        session.work.emit(None)
        if self._job is not None:
            session.jobs.end(self._job, how.trouble)
        if how.trouble is not None:
            session.complain(how.trouble)
        elif how.poster is None:
            session.noted.emit(say("The print was cancelled. Nothing was written."))
        elif not how.files:
            session.noted.emit(say("The timeline was sent to the printer."))
        elif len(how.files) == 1:
            session.noted.emit(say("Saved as {name}", name=how.files[0].name))
        else:
            first, last = how.files[0].name, how.files[-1].name
            session.noted.emit(say("Saved as {first} to {last}", first=first, last=last))


def printer_for(format: Format, title: str) -> QPrinter:
    """A printer set to a paper, for the dialog to start with."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setDocName(title)
    printer.setPageSize(QPageSize(_SIZES[format.paper]))
    turned = QPageLayout.Orientation
    printer.setPageOrientation(turned.Landscape if format.landscape else turned.Portrait)
    return printer
