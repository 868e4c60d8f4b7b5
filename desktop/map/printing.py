"""Printing and exporting the map from the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from db.dossier.engine import Cancelled
from db.errors import CaseError
from db.imprint import Imprint, imprint
from db.language import say
from desktop.map import sheets
from desktop.map.sheets import Edition, Printed
from desktop.widgets import CheckField, ChoiceField, Sheet

if TYPE_CHECKING:
    from desktop.map.page import MapPage

_FORMS = {"pdf": "PDF (*.pdf)", "svg": "SVG (*.svg)", "png": "PNG (*.png)"}


def edition(page: MapPage, about: Imprint, paper: str, landscape: bool, legend: bool) -> Edition:
    """What is in view of a page that shows something."""
    found = page.material
    assert found is not None
    return Edition(
        found.content,
        page.view.goal,
        found.meanings,
        int(found.nowhere.size),
        found.scope.filters + found.scope.is_span,
        about,
        paper,
        landscape,
        legend,
        page.layoutDirection() == Qt.LayoutDirection.RightToLeft,
    )


def open_sheet(page: MapPage) -> None:
    """Ask how, then where to."""
    if page.material is None or not len(page.material.content.gathered):
        page.session.noted.emit(say("There is nothing on the map to print."))
        return
    way = ChoiceField(
        say("As"),
        [
            ("pdf", say("PDF, for printing")),
            ("svg", say("SVG, for drawing programs")),
            ("png", say("PNG, a picture")),
        ],
        "pdf",
    )
    paper = ChoiceField(
        say("Paper"),
        [("a4", "A4"), ("a3", "A3"), ("a2", "A2"), ("letter", say("US Letter"))],
        "a4",
    )
    landscape = CheckField(say("Landscape"), True)
    legend = CheckField(say("With the legend"), True)

    def go() -> str:
        out = _ask_file(page, str(way.value()))
        if out is None:
            return say("Nothing was chosen, and nothing was written.")
        publish(page, out, str(paper.value()), bool(landscape.value()), bool(legend.value()))
        return ""

    Sheet.open(
        page,
        say("Print or export the map"),
        [way, paper, landscape, legend],
        say("Continue…"),
        go,
        hint=say("What is in view is printed, in light colours, with its scale."),
    )


def _ask_file(page: MapPage, way: str) -> Path | None:
    path = page.session.path
    assert path is not None
    suggested = path.with_name(f"{path.stem} map.{way}")
    chosen, _ = QFileDialog.getSaveFileName(
        page, say("Export the map"), str(suggested), _FORMS[way]
    )
    if not chosen:
        return None
    out = Path(chosen)
    return out if out.suffix.lower() == f".{way}" else Path(f"{chosen}.{way}")


def publish(page: MapPage, out: Path, paper: str, landscape: bool, legend: bool) -> None:
    """Draw what is in view now and write it; the window says when it is there."""
    session = page.session

    def drawn(about: Imprint) -> None:
        wanted = edition(page, about, paper, landscape, legend)
        sheet, data = sheets.drawn(wanted, out.suffix.lower())

        def put(_: object) -> Printed | CaseError | None:
            try:
                return sheets.write(wanted, sheet, data, out, lambda share, doing: None,
                                    lambda: False)  # fmt: skip
            except Cancelled:
                return None
            except CaseError as error:
                return error

        session.read("map files", put, written, 1)

    def written(made: Printed | CaseError | None) -> None:
        if isinstance(made, CaseError):
            session.complain(made)
        elif made is not None:
            session.noted.emit(say("Saved as {name}", name=made.file.name))

    session.read("map paper", imprint, drawn, 1)
