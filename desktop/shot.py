"""Pictures of the window, made without a screen: every view, size, scale, theme and selection.

Hides how one waits: a picture is taken when every question the views asked was answered and
what follows from the answers has settled, never after a pause.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import (
    QByteArray,
    QEventLoop,
    QMessageLogContext,
    QSettings,
    QSize,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QWidget

from db import when as dates
from db.case import Case
from db.errors import BadInput, CaseError
from db.language import LANGUAGES, spoken
from db.reader import Reader
from db.records import actors, claims, incidents, places, quotes, sources
from db.refs import Kind, Ref
from desktop.app import application
from desktop.session import Session
from desktop.settings import Store
from desktop.theme import Look, themes
from desktop.window import Window

#: Acts of the window that show a sheet by themselves.
SHEETS = ("export", "share", "conflicts", "details", "settings", "shortcuts")
#: A quiet spell this long after the last answer: animations and delayed questions are over.
_QUIET_MS = 120
_LONGEST_MS = 60_000
_LOOK_MS = 20
_COPIED = 64 * 1024 * 1024
_KINDS: tuple[tuple[Kind, Callable[[Reader, int], object]], ...] = (
    ("incident", incidents.get),
    ("actor", actors.get),
    ("source", sources.get),
    ("quote", quotes.get),
    ("claim", claims.get),
    ("place", places.get),
)


def take(
    path: Path,
    out: Path,
    view: str = "timeline",
    select: int | None = None,
    time_from: str | None = None,
    time_to: str | None = None,
    size: tuple[int, int] = (1600, 1000),
    scale: float = 1.0,
    theme: Literal["light", "dark"] = "light",
    lang: str = "en",
    saved: str | None = None,
    foreign: Path | None = None,
    sheet: str | None = None,
    text: int = 100,
    strong: bool = False,
) -> Path:
    """Write a PNG of a view of the case at `path` and return `out`.

    `select`: the id of any record. `time_from`, `time_to`: dates in words or EDTF (timeline);
    `saved`: the name of a saved view of the timeline, which they then widen or narrow; `foreign`:
    a table or list, shown over the view in the sheet in which it is seen before it is taken in;
    `sheet`: one of SHEETS, shown over the view; `text`: percent of its usual size; `strong`:
    contrast.
    Raises CaseError when the case cannot be opened or a value cannot be used.
    """
    if lang != spoken():
        raise BadInput(
            f"“{lang}” is not spoken here. Pictures can be made in {', '.join(LANGUAGES)}."
        )
    # Without a screen the platform that paints into memory; must stand before Qt starts.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    before = qInstallMessageHandler(_tell)
    application()
    # Nothing fades in a picture: what is half there would differ from one run to the next.
    themes.start(Look(theme, "strong" if strong else "usual", text=text, motion="none"))
    session = Session()
    troubles: list[CaseError | str] = []
    session.trouble.connect(troubles.append)
    session.bug.connect(lambda bug: sys.stderr.write(bug.text))
    with tempfile.TemporaryDirectory() as folder:
        # Own settings: a picture neither shows nor changes what the person has set.
        kept = QSettings(str(Path(folder) / "shot.ini"), QSettings.Format.IniFormat)
        window = Window(session, Store(kept))
        window.resize(QSize(*size))
        window.show()
        try:
            if view != "welcome":
                own = _copy(path, Path(folder))
                wait(session, lambda: session.open(own, read_only=own == path))
                _refuse(troubles)
                window.desk.strip.say("")
                if saved is not None:
                    _show_saved(window, session, saved)
                    _refuse(troubles)
                _show(window, session, view, select, (time_from, time_to))
                if foreign is not None:
                    wait(session)
                    window.door.take([foreign])
                elif sheet is not None:
                    wait(session)
                    window.actions_by_name[sheet].trigger()
                _refuse(troubles)
            wait(session)
            writer = QImageWriter(str(out), QByteArray(b"png"))
            if not writer.write(picture(window, scale)):
                raise BadInput(f"“{out}” could not be written: {writer.errorString()}.")
        finally:
            window.close()
            window.deleteLater()
            # What waits to be written would make the folder anew after it is gone.
            kept.sync()
            qInstallMessageHandler(before)
    return out


def _tell(kind: QtMsgType, context: QMessageLogContext, words: str | None) -> None:
    """Pass on what Qt says, but for what the platform without a screen says of every window."""
    if words and "propagateSizeHints" not in words:
        sys.stderr.write(f"{words}\n")


def picture(widget: QWidget, scale: float = 1.0) -> QImage:
    """A widget as it stands, at any scale, drawn anew and not enlarged."""
    made = QImage(widget.size() * scale, QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(scale)
    widget.render(made)
    # What is new at this scale is drawn roughly first and truly in the next frame.
    widget.render(made)
    return made


def wait(session: Session, begin: Callable[[], object] | None = None) -> None:
    """Let the program run until every question is answered and nothing new was asked since."""
    loop = QEventLoop()
    clock = QTimer()
    clock.setInterval(_LOOK_MS)
    quiet = 0
    waited = 0

    def look() -> None:
        nonlocal quiet, waited
        quiet = quiet + 1 if session.idle else 0
        waited += 1
        if quiet * _LOOK_MS >= _QUIET_MS or waited * _LOOK_MS >= _LONGEST_MS:
            loop.quit()

    clock.timeout.connect(look)
    clock.start()
    if begin is not None:
        begin()
    loop.exec()
    clock.stop()


def _copy(path: Path, folder: Path) -> Path:
    """A copy to take pictures of, so that they show what can be done; large cases as they are."""
    if not path.is_file() or path.stat().st_size > _COPIED:
        return path
    with Case.open(path, read_only=True) as case:
        case.save_copy(folder / path.name)
    shutil.copystat(path, folder / path.name)
    (folder / path.name).chmod(0o600)
    return folder / path.name


def _show_saved(window: Window, session: Session, name: str) -> None:
    """Put a saved view of the timeline into effect."""
    window.show_view("timeline")
    wait(session)
    show_saved = getattr(window.pages["timeline"], "show_saved", None)
    if show_saved is not None:
        show_saved(name)
    wait(session)


def _show(
    window: Window, session: Session, view: str, select: int | None, span: Sequence[str | None]
) -> None:
    name, number = view, select
    if view == "ledger":  # who says what stands on the card of an incident
        name = "incidents"
    if name not in window.pages:
        raise BadInput(f"There is no view called “{view}”.")
    window.show_view(name)
    wait(session)
    show_span = getattr(window.pages[name], "show_span", None)
    if any(span) and show_span is not None:
        show_span(*_seconds(span))
    if number is not None:
        found: list[Ref | None] = []
        session.read("shot", lambda reader: _ref(reader, number), found.append)
        wait(session)
        if not found or found[0] is None:
            raise BadInput(f"Nothing in this case has the id {number}.")
        session.select(found[0])
        if found[0].kind in ("quote", "snapshot") and name != "reading":
            window.show_view(name)


def _ref(reader: Reader, number: int) -> Ref | None:
    """Which kind of record has this id: ids are never used twice."""
    for kind, get in _KINDS:
        if get(reader, number) is not None:
            return Ref(kind, number)
    return None


def _seconds(span: Sequence[str | None]) -> tuple[int | None, int | None]:
    start, end = (_bounds(text) if text else None for text in span)
    return start.earliest if start else None, end.latest if end else None


def _bounds(text: str) -> dates.Bounds:
    found = dates.read(text)
    if not found:
        raise BadInput(f"“{text}” was not understood as a date.")
    return found[0].bounds


def _refuse(troubles: Sequence[CaseError | str]) -> None:
    for trouble in troubles:
        raise trouble if isinstance(trouble, CaseError) else BadInput(trouble)
