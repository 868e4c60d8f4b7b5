"""Taking a dossier away: as the pages that are shown, as a text to go on writing in, on paper.

Hides the dialogs, and that a text to write in is made only when somebody asks for it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from db.dossier import Dossier, make, make_volumes, save
from db.dossier.engine import Cancelled
from db.language import many, say
from db.reader import Reader
from desktop.dossier.building import Print
from desktop.dossier.printing import PrintJob, ask_for_printer
from desktop.session import Session
from desktop.tasks import Progress
from desktop.widgets.quiet_work import work_quietly

#: By their suffix, in the order of the dialog.
FORMATS = {
    ".pdf": say("PDF, for archives and reading aloud"),
    ".docx": say("Word document, to edit"),
    ".odt": say("OpenDocument text, to edit"),
    ".html": say("Web page, to edit"),
}


class TakingAway(QObject):
    """For one page: `wanted`: what is chosen now, or None. `taken`: a file or paper holds it."""

    taken = Signal()

    def __init__(
        self, window: QWidget, session: Session, wanted: Callable[[], Print | None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._wanted = wanted

    def export(self, dossier: Dossier) -> None:
        """Ask where and as what; a PDF is exactly what is shown."""
        case = self._session.path
        if case is None:
            return
        kinds = ";;".join(f"{words} (*{suffix})" for suffix, words in FORMATS.items())
        chosen, kind = QFileDialog.getSaveFileName(
            self._window, say("Export the dossier"), str(case.with_suffix(".pdf")), kinds
        )
        if not chosen:
            return
        out = Path(chosen)
        if out.suffix.lower() not in FORMATS:
            asked = next((each for each in FORMATS if f"*{each})" in kind), ".pdf")
            out = out.with_name(out.name + asked)
        if out.suffix.lower() == ".pdf":
            self.write(dossier.pdf, out)
        else:
            self.write_text(out)

    def write(self, pdf: bytes, out: Path) -> None:
        """Write these pages to a file, off the window's thread."""

        def act(reader: Reader) -> str:
            save(pdf, out)
            return out.name

        self._session.read(
            f"dossier-save {out}",
            act,
            lambda name: self._say(say("Saved as {name}", name=name)),
        )

    def write_text(self, out: Path) -> None:
        """Make a text to go on writing in and write it, off the window's thread."""

        def act(reader: Reader, wanted: Print, told: Progress) -> str:
            options = wanted.read(reader)
            make(reader, out, options, told.say, told.is_cancelled, wanted.own)
            return say("Saved as {name}", name=out.name)

        self._study(act)

    def export_volumes(self) -> None:
        """Ask where, and write the dossier as files of some hundred pages."""
        case = self._session.path
        if case is None:
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, say("Save as volumes"), str(case.with_suffix(".pdf")), "PDF (*.pdf)"
        )
        if chosen:
            out = Path(chosen)
            self.write_volumes(out if out.suffix else out.with_suffix(".pdf"))

    def write_volumes(self, out: Path) -> None:
        """Write the volumes beside each other, off the window's thread."""

        def act(reader: Reader, wanted: Print, told: Progress) -> str:
            options = wanted.read(reader)
            made = make_volumes(reader, out, options, told.say, told.is_cancelled, wanted.own)
            pages = sum(report.pages for _, report in made)
            first = made[0][0].name
            how_many = many(len(made), "one volume", "{count:,} volumes")
            return say(
                "Saved {pages:,} pages in {how_many}, from {first} on",
                pages=pages,
                how_many=how_many,
                first=first,
            )

        self._study(act)

    def _study(self, act: Callable[[Reader, Print, Progress], str]) -> None:
        """Do it beside the work of the rooms; what it says is told."""
        wanted = self._wanted()
        if wanted is None:
            return

        def ask(reader: Reader, told: Progress) -> str:
            try:
                return act(reader, wanted, told)
            except Cancelled:
                return ""

        work_quietly(self._session, "dossier-export", ask, self._say, say("Write the dossier"))

    def _say(self, words: str) -> None:
        if words:
            self._session.noted.emit(words)
            self.taken.emit()

    def print(self, dossier: Dossier, letter: bool) -> None:
        """The system's print dialog, then the pages."""
        printer = ask_for_printer(self._window, dossier.report.pages, letter)
        if printer is not None:
            job = PrintJob(self._window, dossier.pdf, printer)
            job.ended.connect(self._session.noted)
            job.printed.connect(self.taken)
            job.start()
