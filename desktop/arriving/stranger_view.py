"""What a file is that came from elsewhere, before anything of it is taken."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from db.errors import CaseError
from db.export.wanted import counted
from db.language import number, say, with_commas
from db.sharing import signature
from db.strangers import Facts
from desktop.theme import Space
from desktop.widgets import Facts as FactList
from desktop.widgets import LinkButton, Secondary, Words
from desktop.widgets.labels import breakable

_TABLES = ("incident", "actor", "place", "source", "snapshot", "claim")
_NAMED = 3
#: Measured on two cores shared with other work: bytes checked in a second, and what any takes.
_BYTES_A_SECOND, _AT_LEAST = 20e6, 1.0
_WHY = say(
    "This file was not made on this computer, and was not opened here before. "
    "Casebinder checks every value in it and puts it into a new file. Nothing "
    "else comes along, and nothing in it can act. The file you were sent stays "
    "as it is."
)


class StrangerView(QWidget):
    """The facts, and why the file is checked. `as_it_is`: it is one's own, nothing is to be
    checked. `signed`: a sentence on who signed it; `signer`: with which public key ("": nobody);
    `may_be_own`: whether that may be said of it."""

    as_it_is = Signal()

    def __init__(
        self, path: Path, facts: Facts, signed: str, signer: str, may_be_own: bool
    ) -> None:
        super().__init__()
        self._folder, self._signer = path.parent, signer
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(Words(_WHY, "body"))
        told = FactList()
        told.add(say("Case"), facts.title)
        told.add(say("Holds"), _holds(facts))
        told.add(say("Size"), with_commas((size(facts.bytes), _patience(facts.bytes))))
        told.add(say("Signature"), self._signature(signed))
        if facts.left_out:
            told.add(say("Left out"), _listed(facts.left_out, say("not made by Casebinder")))
        if facts.ignored:
            told.add(
                say("Not used"), _listed(facts.ignored, say("beside “{name}”", name=path.name))
            )
        column.addWidget(told)
        self.own = LinkButton(say("It is my own file: open it as it is"))
        self.own.clicked.connect(self.as_it_is)
        if may_be_own:
            together = QVBoxLayout()
            together.setSpacing(0)
            together.addWidget(self.own)
            together.addWidget(
                Secondary(say("For a case you made on another computer, or copied here yourself."))
            )
            column.addLayout(together)

    def _signature(self, signed: str) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.signed = Words(breakable(signed))
        # A shorter sentence must not float in the room of a longer one.
        self.signed.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.signed)
        self.hold = LinkButton(say("Compare with a key file…"))
        self.hold.clicked.connect(self._compare)
        if self._signer:
            column.addWidget(self.hold)
        column.addStretch(1)
        return box

    def _compare(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            say("The sender’s public key"),
            str(self._folder),
            say("Public keys (*.pub);;All files (*)"),
        )
        if not chosen:
            return
        path = Path(chosen)
        try:
            same = signature.public_key(path) == self._signer
        except CaseError as trouble:
            self._say_signed(trouble.sentence, "danger")
            return
        if same:
            self._say_signed(
                say("Signed with the key in “{name}”, and not changed since.", name=path.name),
                "good",
            )
        else:
            self._say_signed(
                say(
                    "Signed with another key than the one in “{name}”. Ask the sender before you "
                    "open it.",
                    name=path.name,
                ),
                "danger",
            )

    def _say_signed(self, sentence: str, tone: str) -> None:
        self.signed.set_tone(tone)
        self.signed.say(sentence)


def size(of: int) -> str:
    """Bytes in words."""
    if of >= 1e9:
        return f"{of / 1e9:.1f} GB"
    return f"{of / 1e6:.1f} MB" if of >= 1e5 else f"{number(max(1, round(of / 1000)))} kB"


def _patience(of: int) -> str:
    seconds = _AT_LEAST + of / _BYTES_A_SECOND
    if seconds < 4:
        return say("checked in a few seconds")
    if seconds < 90:
        return say(
            "checked in about {seconds:.0f} seconds",
            seconds=round(seconds, -1 if seconds > 15 else 0),
        )
    return say("checked in about {seconds:.0f} minutes", seconds=round(seconds / 60))


def _holds(facts: Facts) -> str:
    parts = [counted(table, facts.rows[table]) for table in _TABLES if facts.rows.get(table)]
    return with_commas(parts) or say("nothing yet")


def _listed(names: tuple[str, ...], why: str) -> str:
    shown = with_commas(names[:_NAMED])
    more = say(" and {count:,} more", count=len(names) - _NAMED) if len(names) > _NAMED else ""
    return f"{shown}{more} ({why})"
