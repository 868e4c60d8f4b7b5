"""What was handed over: the receipt, to be read, copied and kept; and the folder it lies in."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from db.language import bare, isolated, number, say, with_commas
from db.sharing import receipt
from db.sharing.handing_over import HandedOver
from desktop.theme import Space
from desktop.widgets import LinkButton, Secondary, SectionHead, Sheet, Words

_WIDTH = 600
_KINDS = say("Text (*.txt);;JSON (*.json)")


class HandedView(QWidget):
    """The receipt in its sheet."""

    def __init__(self, done: HandedOver, by_passphrase: bool) -> None:
        super().__init__()
        self._done = done
        self.folder = LinkButton(say("Open the folder"))
        self.copy = LinkButton(say("Copy the receipt"))
        self.save = LinkButton(say("Save the receipt…"))
        self.said = Secondary("")
        self.folder.clicked.connect(self._open)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(Words(_where(done), "body"))
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        for each in (self.folder, self.copy, self.save):
            row.addWidget(each)
        row.addWidget(self.said, 1)
        column.addLayout(row)
        shared = done.shared
        self._section(
            column, say("Went"), [with_commas(receipt.went(shared.counts)) or say("Only its title")]
        )
        self._section(
            column,
            say("Stayed, or was changed"),
            [f"{rows}: {rule}" for rule, rows in receipt.stayed(shared.withheld)],
        )
        last = [receipt.SEARCHED] if shared.names else []
        if done.signature is not None:
            last.append(say("Its signature lies beside it: {name}", name=done.signature.name))
        if by_passphrase:
            last.append(say("Tell the passphrase by another way than the file."))
        self._section(column, say("To know"), last)
        column.addWidget(Secondary(say("Head of the log {head}", head=shared.head)))

    @staticmethod
    def _section(column: QVBoxLayout, title: str, lines: list[str]) -> None:
        if lines:
            column.addWidget(SectionHead(title))
            mark = "·  " if len(lines) > 1 else ""
            column.addWidget(Secondary("\n".join(f"{mark}{isolated(line)}" for line in lines)))

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._done.path.parent)))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(receipt.as_text(self._done))
        self.said.say(say("Copied"))

    def _save(self) -> None:
        path = self._done.path
        suggested = path.with_name(bare(say("{name} receipt.txt", name=path.name)))
        chosen, _ = QFileDialog.getSaveFileName(
            self, say("Save the receipt"), str(suggested), _KINDS
        )
        if not chosen:
            return
        out = Path(chosen)
        text = receipt.as_text(self._done)
        if out.suffix.lower() == ".json":
            text = json.dumps(receipt.as_values(self._done), ensure_ascii=False, indent=2) + "\n"
        try:
            out.write_text(text, encoding="utf-8")
        except OSError as error:
            self.said.say(
                say("It could not be saved there ({strerror}).", strerror=error.strerror or error)
            )
            return
        self.said.say(say("Saved as “{name}”", name=out.name))


def show_handed(near: QWidget, done: HandedOver, by_passphrase: bool) -> Sheet:
    """Open the sheet that tells it."""
    view = HandedView(done, by_passphrase)
    return Sheet.open(
        near, say("Handed over"), [view], say("Done"), lambda: "", width=_WIDTH, cancel=""
    )


def _where(done: HandedOver) -> str:
    size = done.bytes / 1e6
    told = (
        f"{number(size, ',.1f')} MB"
        if size >= 0.1
        else f"{number(max(1, round(done.bytes / 1000)))} kB"
    )
    profile = say("by the profile “{profile}”", profile=done.shared.profile)
    if done.locked:
        told = say("{size}, encrypted", size=told)
    return say(
        "“{name}” in {parent}: {told}, {profile}.",
        name=done.path.name,
        parent=done.path.parent,
        told=told,
        profile=profile,
    )
