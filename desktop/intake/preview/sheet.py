"""Opening the sheet in which a file is seen before it is taken in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from db.errors import BadInput
from db.exchange import Kind, previews
from db.exchange.plans import Plan, Preview
from db.language import say
from db.reader import Reader
from desktop.intake.preview.view import PreviewView, Wanted
from desktop.session import Session
from desktop.widgets import Sheet

_WIDTH = 1180


def show_preview(
    near: QWidget,
    session: Session,
    path: Path,
    kind: Kind,
    place: str,
    then: Callable[[Plan | None], None],
) -> None:
    """Read the head of a file and open its sheet. `place`: "2 of 3" when there are more; `then`:
    with the plan; None: it is not to be taken in. A file whose head cannot be read is handed on as
    it is: taking it in says why."""

    def ask(reader: Reader) -> Preview | None:
        try:
            return previews.look(reader, path, kind)
        except BadInput:
            return None

    def show(found: Preview | None) -> None:
        if found is None:
            then(Plan())
        else:
            _open(near, session, Wanted(path, kind, found), place, then)

    session.read("preview head", ask, show)


def _open(
    near: QWidget,
    session: Session,
    wanted: Wanted,
    place: str,
    then: Callable[[Plan | None], None],
) -> PreviewView:
    view = PreviewView(near.window(), session, wanted)
    title = say("Import “{name}”", name=wanted.path.name)
    sheet = Sheet.open(
        near,
        f"{title} · {place}" if place else title,
        [view],
        say("Import"),
        view.trouble,
        width=_WIDTH,
    )

    def closed(done: bool) -> None:
        plan = view.chosen()
        view.leave()
        then(plan if done else None)

    sheet.closed.connect(closed)
    view.ended.connect(sheet.cancel)
    view.touched.connect(lambda: setattr(sheet, "touched", True))
    return view
