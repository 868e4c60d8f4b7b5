"""What came out of a damaged file, and what is missing: read, copied or kept as a text."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from db.language import bare, isolated, say
from db.strangers import Recovered
from db.strangers.report import lines, missing, summary
from desktop.theme import Space
from desktop.widgets import LinkButton, Secondary, SectionHead, Words


class ReportView(QWidget):
    """The report on what was recovered from `path` into `out`."""

    def __init__(self, path: Path, out: Path, done: Recovered) -> None:
        super().__init__()
        self._out = out
        self._text = "\n".join(lines(path.name, out.name, done)) + "\n"
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(Words(summary(done), "body"))
        lost = missing(done)
        if lost:
            column.addWidget(SectionHead(say("Missing or mended")))
            column.addWidget(Secondary("\n".join(f"·  {isolated(line)}" for line in lost)))
        if done.told:
            column.addWidget(SectionHead(say("About the file")))
            column.addWidget(Secondary("\n".join(f"·  {isolated(line)}" for line in done.told)))
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        self.copy = LinkButton(say("Copy the report"))
        self.copy.clicked.connect(self._copy)
        self.save = LinkButton(say("Save the report…"))
        self.save.clicked.connect(self._save)
        row.addWidget(self.copy)
        row.addWidget(self.save)
        row.addStretch(1)
        column.addLayout(row)
        self._note = Secondary("")
        self._note.hide()
        column.addWidget(self._note)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(bare(self._text))
        self._say(say("Copied."))

    def _save(self) -> None:
        suggested = self._out.with_name(bare(say("{stem} report.txt", stem=self._out.stem)))
        chosen, _ = QFileDialog.getSaveFileName(
            self, say("Save the report"), str(suggested), say("Text (*.txt)")
        )
        if not chosen:
            return
        try:
            Path(chosen).write_text(bare(self._text), "utf-8")
        except OSError as error:
            self._say(say("It could not be written ({strerror}).", strerror=error.strerror))
        else:
            self._say(say("Saved as “{name}”.", name=Path(chosen).name))

    def _say(self, sentence: str) -> None:
        self._note.say(sentence)
        self._note.show()
