"""Sharing from the window: the sheet, the preview and the handing over, in the background.

Hides that a reader of its own does the work, so that editing goes on; that a preview is a real
share in a folder only its owner may look into, gone when the preview is closed; and that stopping
leaves nothing behind.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from db.errors import CaseError, InUse
from db.export.wanted import Cancelled
from db.language import bare, say
from db.reader import Reader
from db.sharing.handing_over import HandedOver, hand_over, write
from db.sharing.sharing import Shared
from desktop.session import Session
from desktop.sharing.cover_part import Remembered
from desktop.sharing.outcome import show_handed
from desktop.sharing.share_sheet import ShareSheet
from desktop.sharing.view import ShareView
from desktop.sharing.wishes import CoverWish, Kept, Scope, Wish
from desktop.tasks import Progress

T = TypeVar("T")
#: Shows a file as its recipient will see it; told a function to call when that was closed, it
#: returns one that closes it.
Preview = Callable[[Path, Callable[[], None]], Callable[[], object]]
_STOPPED = say("Stopped. Nothing was written, and the case is as it was.")


@dataclass(frozen=True, slots=True)
class Previewed:
    """A share made to be looked at, in a folder that goes with it."""

    folder: tempfile.TemporaryDirectory[str]
    shared: Shared


class Sharing(QObject):
    """Hands shares of one window's case over. `scope`: what could be chosen now; `made`: told
    of each file that was made."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        scope: Callable[[], Scope],
        remembered: Remembered,
        preview: Preview,
        made: Callable[[Path], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._scope = scope
        self._remembered = remembered
        self._shows = preview
        self._made = made
        self._work: Progress | None = None
        self._close: Callable[[], object] | None = None
        self._kept: Kept | None = None
        session.closed.connect(self._forget)

    def open(self) -> None:
        """Show the sheet."""
        if self._session.case is None:
            return
        for sheet in self._window.findChildren(ShareSheet):
            if sheet.isVisible():
                sheet.raise_()
                return
        view = ShareView(self._session, self._scope(), self._remembered)
        if self._kept is not None:
            view.put(self._kept)
        sheet = ShareSheet(self._window, view, lambda: self._hand_over(sheet))
        view.receipt.preview.connect(lambda: self._preview(sheet))
        view.receipt.stopped.connect(lambda: self._stop(sheet))
        sheet.closed.connect(lambda _: self._closed(sheet))

    def _closed(self, sheet: ShareSheet) -> None:
        self._stop(sheet)
        self._kept = sheet.view.kept()

    def _forget(self) -> None:
        """Another case is another share."""
        self._leave()
        for sheet in self._window.findChildren(ShareSheet):
            if sheet.isVisible():
                sheet.cancel()
        self._kept = None

    # Preview

    def _preview(self, sheet: ShareSheet) -> None:
        sentence = sheet.view.trouble(with_cover=False)
        sheet.complain(sentence)
        if sentence:
            return
        wish, scope = sheet.view.wish(), sheet.view.scope
        path = self._session.path
        assert path is not None
        name = path.stem

        def make(reader: Reader, told: Progress) -> Previewed:
            folder = _private_folder()
            try:
                asked = wish.asked(reader, scope)
                done = write(reader, asked, Path(folder.name) / f"{name}.case", _stoppable(told))
            except BaseException:
                folder.cleanup()
                raise
            return Previewed(folder, done)

        self._run(sheet, make, lambda made: self._show(sheet, wish, made))

    def _show(self, sheet: ShareSheet, wish: Wish, made: Previewed) -> None:
        self._leave()
        if not _is_open(sheet):
            made.folder.cleanup()
            return
        sheet.view.made(wish, made.shared)

        def ended() -> None:
            self._close = None
            made.folder.cleanup()

        self._close = self._shows(made.shared.path, ended)

    def _leave(self) -> None:
        """Close the preview; the case it was made of may be closed next."""
        if self._close is not None:
            self._close()

    # Handing over

    def _hand_over(self, sheet: ShareSheet) -> str:
        view = sheet.view
        sentence = view.trouble()
        if sentence:
            return sentence
        wish, cover, scope = view.wish(), view.cover.wish(), view.scope
        out = self._ask_where(cover)
        if out is None:
            return say("Choose where it should be written, or press Cancel.")
        view.cover.remember()

        def make(reader: Reader, told: Progress) -> HandedOver:
            asked = wish.asked(reader, scope)
            return hand_over(reader, out, asked, cover.cover(), _stoppable(told))

        def then(done: HandedOver) -> None:
            self._made(done.path)
            if _is_open(sheet):
                sheet.finish()
            show_handed(self._window, done, cover.lock == "passphrase")

        self._run(sheet, make, then)
        return ""

    def _ask_where(self, cover: CoverWish) -> Path | None:
        case = self._session.path
        assert case is not None
        kept = Path(self._remembered.folder() or case.parent)
        folder = kept if kept.is_dir() else case.parent
        suffix = cover.suffix
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            say("Hand over a share"),
            str(folder / bare(say("{stem} share{suffix}", stem=case.stem, suffix=suffix))),
            bare(say("Shares (*{suffix})", suffix=suffix)),
            # A share never replaces a file, so there is nothing to ask.
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if not chosen:
            return None
        return Path(chosen if chosen.lower().endswith(suffix) else chosen + suffix)

    # Work

    def _run(
        self,
        sheet: ShareSheet,
        make: Callable[[Reader, Progress], T],
        then: Callable[[T], None],
    ) -> None:
        sheet.working(say("Beginning"))

        def ask(reader: Reader, told: Progress) -> T | CaseError:
            try:
                return make(reader, told)
            except CaseError as error:
                return error

        def told(share: float, doing: str) -> None:
            if _is_open(sheet) and self._work is progress and not progress.is_cancelled():
                sheet.working(doing, share)

        def took(made: T | CaseError) -> None:
            self._work = None
            if _is_open(sheet):
                sheet.working(None)
            if not isinstance(made, CaseError):
                then(made)
            elif _is_open(sheet):
                sheet.complain(made.sentence)
            elif not isinstance(made, Cancelled):
                self._session.complain(made)

        progress = self._session.study("share", ask, took, told, say("Make a share"))
        self._work = progress

    def _stop(self, sheet: ShareSheet) -> None:
        if self._work is not None:
            self._work.cancel()
            # A long step is ended first.
            sheet.view.receipt.stopping()


def _stoppable(told: Progress) -> Callable[[float, str], None]:
    def say(share: float, doing: str) -> None:
        if told.is_cancelled():
            raise Cancelled(_STOPPED)
        told.say(share, doing)

    return say


def _private_folder() -> tempfile.TemporaryDirectory[str]:
    """Only its owner may look into it. Raises InUse."""
    try:
        return tempfile.TemporaryDirectory(prefix="casebinder-preview-")
    except OSError as error:
        raise InUse(
            say(
                "No preview could be made: nothing can be written to the folder for passing "
                "files ({strerror}).",
                strerror=error.strerror or error,
            )
        ) from error


def _is_open(sheet: ShareSheet) -> bool:
    return shiboken6.isValid(sheet) and sheet.isVisible()
