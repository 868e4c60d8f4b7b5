"""Export: the sheet with the formats, the place, and the work in the background.

Hides that a reader of its own does it, so that editing goes on, and that nothing is left at the
place when it is stopped.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QWidget

from db.export import Wanted, Written, export, formats
from db.language import say
from db.reader import Reader
from desktop.handing.format_list import FormatList
from desktop.handing.outcome import show_outcome
from desktop.handing.pane import Pane, Scope
from desktop.session import Session
from desktop.tasks import Progress
from desktop.theme import Space
from desktop.widgets import Sheet
from desktop.widgets.quiet_work import work_quietly
from desktop.widgets.sheet_view import SheetView

_WIDTH, _HEIGHT = 840, 568
_FIRST = "html"


class ExportView(SheetView):
    """The list at one side, the format that is looked at on the other."""

    def __init__(self, session: Session, scope: Scope, kind: str) -> None:
        super().__init__(_HEIGHT, 12)
        self.list = FormatList(kind)
        self.pane = Pane(session, scope)
        self.pane.show_format(kind)
        self.list.chose.connect(self.pane.show_format)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.pane)
        scroll.viewport().setAutoFillBackground(False)
        self.pane.setAutoFillBackground(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self.list)
        row.addWidget(scroll, 1)


class Handing(QObject):
    """Hands the case of a window out. `folder`: where files were kept last ("": nowhere yet);
    `scope`: what could be handed out now."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        folder: Callable[[], str],
        scope: Callable[[], Scope],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._folder = folder
        self._scope = scope
        self._kind = _FIRST

    def open(self) -> None:
        """Show the sheet."""
        if self._session.case is None:
            return
        view = ExportView(self._session, self._scope(), self._kind)

        def go() -> str:
            self._kind = view.pane.kind
            out = self._ask_where(self._kind)
            if out is None:
                return say("Choose where it should be written, or press Cancel.")
            self._write(out, self._kind, view.pane.wanted())
            return ""

        sheet = Sheet.open(
            self._window,
            say("Export"),
            [view],
            say("Choose a place…"),
            go,
            hint=say("The case itself stays as it is. Nothing is sent anywhere."),
            width=_WIDTH,
        )
        view.pane.counted_up.connect(lambda number: sheet.primary_button.setEnabled(number > 0))
        view.list.setFocus()

    def _ask_where(self, kind: str) -> Path | None:
        form = formats.format_of(kind)
        case = self._session.path
        assert case is not None
        kept = Path(self._folder() or case.parent)
        folder = kept if kept.is_dir() else case.parent
        suffix = ".zip" if form.folder else form.suffix
        suggested = folder / f"{case.stem}{'-' + kind if form.folder else ''}{suffix}"
        kinds = f"{form.label} (*{suffix})"
        chosen, _ = QFileDialog.getSaveFileName(self._window, say("Export"), str(suggested), kinds)
        if not chosen:
            return None
        out = Path(chosen)
        return out if out.suffix else out.with_name(out.name + suffix)

    def _write(self, out: Path, kind: str, wanted: Wanted) -> None:
        def ask(reader: Reader, told: Progress) -> Written:
            # The dialog asked already whether a file there may be replaced.
            return export(reader, out, kind, wanted, told.say, told.is_cancelled, replace=True)

        work_quietly(
            self._session,
            "export",
            ask,
            lambda done: show_outcome(self._window, out, done),
            say("Export to {name}", name=out.name),
        )
