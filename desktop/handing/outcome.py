"""What came of an export: where it lies, what went out, what stayed, what the format lost."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.export import Written
from db.export.wanted import counted
from db.language import isolated, number, say, with_commas
from desktop.theme import Space
from desktop.widgets import LinkButton, Secondary, SectionHead, Sheet, Words

_WIDTH = 560


class OutcomeView(QWidget):
    """The told result; `folder` opens where it lies."""

    def __init__(self, out: Path, done: Written) -> None:
        super().__init__()
        self.folder = LinkButton(say("Open the folder"))
        self.folder.clicked.connect(lambda: _open(out.parent))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(Words(_where(out, done), "body"))
        row = QHBoxLayout()
        row.addWidget(self.folder)
        row.addStretch(1)
        column.addLayout(row)
        made = (counted(table, number) for table, number in done.counts.items() if number)
        self._section(column, say("Went out"), [with_commas(made)])
        self._section(column, say("Stayed here"), (each.words for each in done.withheld))
        self._section(column, say("What this format does not hold"), done.losses)
        if done.sha256:
            column.addWidget(Secondary(f"SHA-256 {done.sha256}"))

    @staticmethod
    def _section(column: QVBoxLayout, title: str, lines: Iterable[str]) -> None:
        told = [line for line in lines if line]
        if told:
            column.addWidget(SectionHead(title))
            column.addWidget(Secondary("\n".join(f"·  {isolated(line)}" for line in told)))


def show_outcome(near: QWidget, out: Path, done: Written) -> Sheet:
    """Open the sheet that tells it."""
    return Sheet.open(
        near,
        say("Exported"),
        [OutcomeView(out, done)],
        say("Done"),
        lambda: "",
        width=_WIDTH,
        cancel="",
    )


def _where(out: Path, done: Written) -> str:
    files = say("{count:,} files, ", count=len(done.files)) if len(done.files) > 1 else ""
    size = done.bytes / 1e6
    told = (
        f"{number(size, ',.1f')} MB"
        if size >= 0.1
        else f"{number(max(1, round(done.bytes / 1000)))} kB"
    )
    return say(
        "“{name}” in {parent}: {files}{told}.",
        name=out.name,
        parent=out.parent,
        files=files,
        told=told,
    )


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
