"""The door by which material comes in: pasted, dropped or chosen; and what is said afterwards.

Hides when a sheet is needed: one article without a doubt goes straight to the reading room.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from db.language import many, say
from db.refs import Ref
from desktop.files import SUFFIX, make_case
from desktop.intake import told
from desktop.intake.keys import is_key
from desktop.intake.offered import Offer, Piece, is_own, offered
from desktop.intake.seeing import Seeing
from desktop.intake.sheet import show_batch
from desktop.intake.taking import Batch, take_files, take_pieces
from desktop.intake.together import Together
from desktop.session import Session
from desktop.settings import Store
from desktop.widgets import LinesField, Sheet

_ALL = say("All files (*)")
#: What an encrypted case ends in, and one in a bag.
_LOCKED = ".age"
_BAG = ".zip"
_READ = (
    "*.txt *.html *.htm *.mhtml *.mht *.warc *.wacz *.pdf *.jpg *.jpeg *.png *.webp *.tif *.tiff "
    "*.heic *.gif *.json *.geojson *.ris *.bib *.rdf *.csv *.tsv *.tab *.xlsx *.xls *.ods *.gz"
)
#: Bytes. Shorter texts are shown before they are taken.
_FEW = 160
_PIECES = {
    "page": say("Drop to take in this piece of a page"),
    "picture": say("Drop to take in this picture"),
    "address": say("Drop to make a card of this address; nothing is fetched"),
    "text": say("Drop to take in this text"),
    "table": say("Drop to see these cells as a table"),
}
_NOTHING = say(
    "Nothing of this can be taken in. Files, folders, texts, parts of pages, pictures and "
    "addresses can be."
)


class Door(QObject):
    """Takes material in for one window. `opens`: shows a text or a card in its room;
    `opens_case`: opens a case, or what one arrives in."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        store: Store,
        opens: Callable[[Ref], None],
        opens_case: Callable[[Path], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._store = store
        self._opens = opens
        self._opens_case = opens_case
        #: What was taken in last, to be looked at again.
        self.last = Batch()
        #: What waits for the case that is being made for it.
        self._waiting: Offer | None = None
        self._together = Together(session)
        self._seeing = Seeing(window, session, self.tell)
        session.closed.connect(self._forget)
        session.opened.connect(self._take_waiting)
        session.trouble.connect(lambda _: self._keep_waiting(None))

    # Ways in

    def choose(self) -> None:
        """Ask for files and take them in."""
        kept = Path(self._store.now.folder) if self._store.now.folder else Path.home()
        folder = str(kept if kept.is_dir() else Path.home())
        kinds = say(
            "Articles, archives, pictures, lists and tables ({read});;{all}", read=_READ, all=_ALL
        )
        chosen, _ = QFileDialog.getOpenFileNames(self._window, say("Import"), folder, kinds)
        if chosen:
            self.take_offer(Offer(files=tuple(Path(name) for name in chosen)))

    def take(self, paths: Sequence[Path]) -> None:
        """Take in files and folders; tables and lists are seen first."""
        take_files(self._session, paths, self._seeing.see)

    def take_watched(
        self, paths: Sequence[Path], asked: bool, left: Callable[[Sequence[Path]], None]
    ) -> None:
        """Take in files of a watched folder: `asked` by a press, or by themselves. `left` is given
        those that were not looked at, because it was stopped."""

        def told(batch: Batch) -> None:
            came = {each.name for each in batch.takes}
            if asked:
                came |= {path.name for path, _ in batch.to_see}
            left([path for path in paths if path.name not in came])
            (self._seeing.see if asked else self.tell_quietly)(batch)

        # Nobody is there to look at what comes in by itself.
        take_files(self._session, paths, told, see=asked)

    def paste(self) -> None:
        """Take in whatever the clipboard holds."""
        held = offered(QGuiApplication.clipboard().mimeData())
        if not held.count:
            self._session.complain(
                say(
                    "The clipboard holds nothing that can be taken in. Copy an article, a part "
                    "of a page, a picture, files or an address first."
                )
            )
            return
        piece = held.pieces[0] if held.pieces else None
        if piece is not None and piece.kind == "text" and len(piece.data) < _FEW:
            # A word or two on the clipboard were hardly copied to become a source.
            self.paste_article()
        else:
            self.take_offer(held)

    def paste_article(self) -> None:
        """Take an article from the clipboard, to be looked at first."""
        held = QGuiApplication.clipboard().text()
        text = LinesField(
            say("Text"), held, required=True, rows=14, placeholder=say("The article, as it is")
        )

        def take() -> str:
            data = text.value().encode("utf-8", "replace")
            self.take_offer(Offer(pieces=(Piece("text", say("Pasted text.txt"), data),)))
            return ""

        hint = say("Headline, date and outlet are read from it. What you paste is kept as it is.")
        Sheet.open(
            self._window, say("Paste an article"), [text], say("Add"), take, hint=hint, width=640
        )

    def wants(self, data: QMimeData) -> str:
        """What letting go of a drag would do, in words; "" when it is none of the window's."""
        held = offered(data)
        if not held.count:
            return "" if is_own(data) else _NOTHING
        cases, rest = self._parted(held)
        if cases and not rest.count:
            return say("Drop to open this case")
        if self._session.case is None:
            return say("Drop to make a case of it")
        if self._session.why_read_only:
            return say("This case is open for reading only")
        if rest.pieces:
            return _PIECES[rest.pieces[0].kind]
        if len(rest.files) > 1:
            return many(
                len(rest.files), "Drop to take in {count:,} file", "Drop to take in {count:,} files"
            )
        if is_key(rest.files[0]):
            return say("This is a key. It is not taken into a case")
        return (
            say("Drop to take in this folder")
            if rest.files[0].is_dir()
            else say("Drop to take it in")
        )

    def drop(self, data: QMimeData) -> None:
        """A case file is opened; anything else is taken into the open case, or into a new one."""
        held = offered(data)
        if not held.count:
            self._session.complain(_NOTHING)
            return
        cases, rest = self._parted(held)
        if rest.count:
            self.take_offer(rest)
            if cases:
                self._session.noted.emit(
                    say("“{name}” was left: drop a case by itself to open it.", name=cases[0].name)
                )
        else:
            self._opens_case(cases[0])

    def _parted(self, held: Offer) -> tuple[list[Path], Offer]:
        """What is opened, and what is taken in. A zip can be either: material while a case is
        open, else a case in a bag."""
        cases = [path for path in held.files if self._arrives(path)]
        return cases, Offer(tuple(path for path in held.files if path not in cases), held.pieces)

    def _arrives(self, path: Path) -> bool:
        suffix = path.suffix.lower()
        return suffix in (SUFFIX, _LOCKED) or (suffix == _BAG and self._session.case is None)

    def take_offer(self, held: Offer) -> None:
        """Take in what was pasted, dropped, chosen or is offered by the window itself; without a
        case, one is made for it first."""
        keys = [path for path in held.files if is_key(path)]
        if keys:
            self._session.complain(
                say(
                    "“{name}” is a key. Keys are not taken into a case, where everybody who gets "
                    "it would have them; you are asked for yours when a locked file is opened.",
                    name=keys[0].name,
                )
            )
            held = Offer(tuple(path for path in held.files if path not in keys), held.pieces)
        if not held.count:
            return
        if self._session.case is None:
            self._make_case_for(held)
        elif held.files:
            self.take(held.files)
        elif held.pieces[0].kind == "table":
            self._seeing.paste_table(held.pieces[0])
        else:
            take_pieces(self._session, held.pieces, self.tell)

    def _make_case_for(self, held: Offer) -> None:
        """Ask for a new case; what was offered goes into it once it is there."""
        called = held.files[0].stem if held.files else held.pieces[0].title
        hint = say("What you dropped or chose goes into this new case. Its title can be changed.")
        sheet = make_case(self._window, self._session, self._store, called, hint)
        self._waiting = held
        sheet.closed.connect(lambda made: None if made else self._keep_waiting(None))

    def _keep_waiting(self, held: Offer | None) -> None:
        self._waiting = held

    def _take_waiting(self) -> None:
        held, self._waiting = self._waiting, None
        if held is not None:
            self.take_offer(held)

    # What is said afterwards

    def tell(self, batch: Batch) -> None:
        """Open the one clean article, or the sheet of the batch."""
        self._hold(batch)
        if not batch.takes:
            self._session.noted.emit(told.summary(batch))
        elif not self._open_alone(batch):
            self.show_last()

    def tell_quietly(self, batch: Batch) -> None:
        """One line at the foot; the sheet is there when it is asked for."""
        self._hold(batch)
        self._session.noted.emit(told.summary(batch))

    def show_last(self) -> None:
        """The sheet of what was taken in last."""
        if self.last.takes:
            show_batch(self._window, self._session, self.last, self._opens, self._together.add)
        else:
            self._session.noted.emit(say("Nothing was taken in since this case was opened."))

    def _open_alone(self, batch: Batch) -> bool:
        """Open the text of a batch that is one article without a doubt; whether it was."""
        if len(batch.takes) != 1 or batch.stopped or batch.passed_over:
            return False
        only = batch.takes[0]
        one = only.report.created.get("snapshot") == 1 and only.report.created.get("source") == 1
        if not (one and only.clean and len(only.snapshots) == 1 and only.report.as_ != "picture"):
            return False
        self._opens(Ref("snapshot", next(iter(only.snapshots))))
        self._session.said.emit(told.summary(batch))
        return True

    def undo(self) -> None:
        """Take back the last act; what was taken in together goes together."""
        self._together.undo()

    def redo(self) -> None:
        """Do again what was undone last."""
        self._together.redo()

    def _hold(self, batch: Batch) -> None:
        self.last = batch
        self._together.hold(batch.steps)

    def _forget(self) -> None:
        self._hold(Batch())
