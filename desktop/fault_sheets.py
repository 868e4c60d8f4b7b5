"""The sheets in which a fault of ours is told, and earlier reports are read and cleared."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from db.language import say
from desktop import fault_log
from desktop.faults import Report
from desktop.shelf import fault_log as place
from desktop.theme import font
from desktop.widgets import QuietButton, Secondary
from desktop.widgets.sheet import Sheet

_WIDTH = 620
_HEIGHT = 220


def tell(window: QWidget, told: Report) -> Sheet:
    """Tell a fault, with its report in sight and ready to be copied; keep the report."""
    fault_log.note(place(), told.text, datetime.now())
    hint = Secondary(
        say(
            "“{doing}” did not work because of a fault in Casebinder. Nothing was changed, and "
            "you can go on working. This report helps to mend it. Nothing of your case is in it: "
            "every word that is not the program’s own became “…”.",
            doing=told.doing,
        )
    )
    return Sheet.open(
        window,
        say("Something went wrong"),
        [hint, _shown(told.text)],
        say("Copy the report"),
        lambda: _copy(told.text),
        width=_WIDTH,
        cancel=say("Close"),
    )


def show_log(window: QWidget) -> Sheet:
    """The reports kept on this computer."""
    text = fault_log.read(place())
    if not text:
        nothing = Secondary(say("No fault was reported on this computer."))
        return Sheet.open(
            window, say("Reports of faults"), [nothing], say("Close"), lambda: "", cancel=""
        )
    hint = Secondary(
        say(
            "Kept on this computer only, the newest first, without anything of your cases. "
            "Nothing is sent anywhere."
        )
    )
    clear = QuietButton(say("Clear all reports"), framed=True)
    sheet = Sheet.open(
        window,
        say("Reports of faults"),
        [hint, _shown(text), clear],
        say("Copy all"),
        lambda: _copy(text),
        width=_WIDTH,
        cancel=say("Close"),
    )

    def forget() -> None:
        fault_log.clear(place())
        sheet.cancel()

    clear.clicked.connect(forget)
    return sheet


def _shown(text: str) -> QPlainTextEdit:
    shown = QPlainTextEdit(text)
    shown.setReadOnly(True)
    shown.setTabChangesFocus(True)
    shown.setFont(font("small"))
    shown.setMinimumHeight(_HEIGHT)
    shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    shown.setAccessibleName(say("Report"))
    return shown


def _copy(text: str) -> str:
    QGuiApplication.clipboard().setText(text)
    return ""
