"""The column at the left of the pages: the choices, what came of them, and what to do with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from db.dossier import Report
from db.language import many, say
from desktop.dossier.choices import Choices
from desktop.theme import Space, broad, refit, sided
from desktop.widgets import PrimaryButton, QuietButton, Secondary, Words

_WIDTH = 320


class Panel(QFrame):
    """`cancel`, `exporting` and `printing` are buttons for the page to connect."""

    def __init__(self, choices: Choices) -> None:
        super().__init__()
        refit(self, lambda panel: panel.setFixedWidth((2 * _WIDTH + 3 * broad(_WIDTH)) // 5))
        self.choices = choices
        self.told = Secondary("")
        self.warned = Words("", "small", "warning")
        self.cancel = QuietButton(say("Cancel"))
        self.exporting = PrimaryButton(say("Export…"))
        self.printing = QuietButton(say("Print…"), framed=True)
        self.busy = self._busy()
        column = QVBoxLayout(self)
        column.setContentsMargins(*sided(Space.XL, Space.XL, Space.L, Space.L))
        column.setSpacing(Space.L)
        column.addWidget(Words(say("Dossier"), "title"))
        column.addWidget(self._scroll(), 1)
        column.addWidget(self.busy)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(*sided(0, 0, Space.S, 0))
        buttons.addWidget(self.exporting)
        buttons.addWidget(self.printing)
        buttons.addStretch(1)
        column.addLayout(buttons)

    def show_progress(self, share: float, doing: str) -> None:
        """How far the pages are, 0 to 1, and what is being done."""
        self._bar.setValue(round(share * 1000))
        self._doing.say(doing)

    def tell(self, report: Report | None) -> None:
        """What was made; None: nothing."""
        if report is None:
            self.told.say("")
            self.warned.say("")
            return
        form = say("PDF/A-2a and PDF/UA-1. ") if report.archival else ""
        self.told.say(
            say(
                "{pages}, {bytes:.1f} MB. {form}Fingerprint {fingerprint}. The "
                "same case and the same choices make the same file.",
                pages=many(report.pages, "{count:,} page", "{count:,} pages"),
                bytes=report.bytes / 1e6,
                form=form,
                fingerprint=report.fingerprint[:16],
            )
        )
        self.warned.say(" ".join(report.warnings))

    def _scroll(self) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inner = QVBoxLayout(inside)
        inner.setContentsMargins(*sided(0, 0, Space.S, 0))
        inner.setSpacing(Space.L)
        inner.addWidget(self.choices)
        inner.addWidget(self.told)
        inner.addWidget(self.warned)
        inner.addStretch(1)
        scroll.setWidget(inside)
        return scroll

    def _busy(self) -> QWidget:
        self._doing = Secondary("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        row = QHBoxLayout()
        row.addWidget(self._doing, 1)
        row.addWidget(self.cancel)
        busy = QWidget()
        column = QVBoxLayout(busy)
        column.setContentsMargins(*sided(0, 0, Space.S, 0))
        column.setSpacing(Space.XS)
        column.addLayout(row)
        column.addWidget(self._bar)
        busy.hide()
        return busy
