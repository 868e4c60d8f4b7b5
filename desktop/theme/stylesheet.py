"""The one stylesheet, written from the tokens; hides which looks Qt takes from style sheets.

Selectors are class names of desktop.widgets; what style sheets draw poorly (chips, badges,
rows, quotes) paints itself there.
"""

from __future__ import annotations

from dataclasses import fields
from importlib.resources import files
from string import Template

from PySide6.QtGui import QColor

from db.language import reads_left
from desktop.theme.measures import Size, broad, compact
from desktop.theme.tokens import Theme

_SHEET = Template(
    """
QWidget { color: $ink; }
QMainWindow, QDialog { background: $panel; }
QToolTip { background: $raised; color: $ink; border: 1px solid $line_strong; padding: 4px 8px; }

QLabel { background: transparent; }
QLabel:disabled { color: $faint; }
QLabel[tone="secondary"] { color: $secondary; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="warning"] { color: $warning; }
QLabel[tone="accent"] { color: $accent; }

QAbstractScrollArea { border: 0; background: transparent; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox {
    background: $panel; border: 1px solid $line_strong; border-radius: 8px;
    padding: 0 10px; min-height: ${field}px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit { padding: 0 8px; }
QPlainTextEdit, QTextEdit { padding: 6px 6px; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QComboBox:hover, QSpinBox:hover {
    border-color: $faint;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus {
    border: 2px solid $accent; padding: 0 9px;
}
QLineEdit:focus { padding: 0 7px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 5px 5px; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: $faint; background: $raised; }
QLineEdit[trouble="true"], QPlainTextEdit[trouble="true"] { border-color: $danger; }
QComboBox::drop-down { border: 0; width: ${drop}px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView {
    background: $panel; border: 1px solid $line_strong; border-radius: 8px; padding: 4px;
    outline: 0; selection-background-color: $accent_ground; selection-color: $ink;
}
QComboBox QAbstractItemView::item { min-height: ${field}px; padding: 0 8px; border-radius: 6px; }
QSpinBox::up-button, QSpinBox::down-button { border: 0; width: 0; }

QPushButton, QToolButton { background: transparent; border: 1px solid transparent;
    border-radius: 8px; }
QuietButton {
    color: $ink; background: transparent; border: 1px solid transparent; border-radius: 8px;
    padding: 0 10px; min-height: ${field}px;
}
QuietButton[framed="true"] { border-color: $line; background: $panel; padding: 0 14px; }
QuietButton:hover { background: $hover; }
QuietButton:pressed, QuietButton:checked { background: $pressed; }
QuietButton:disabled { color: $faint; background: transparent; }
QuietButton:focus { border: 2px solid $accent; padding: 0 9px; min-height: ${ringed}px; }
QuietButton[framed="true"]:focus { padding: 0 13px; }
QuietButton::menu-indicator { width: 0; image: none; }
LinkButton {
    color: $accent; background: transparent; border: 0; border-radius: 4px;
    padding: 0; min-height: ${link}px;
}
LinkButton:hover { color: $accent_hover; text-decoration: underline; }
LinkButton:focus { background: $accent_ground; text-decoration: underline; }
LinkButton:disabled { color: $faint; }
PrimaryButton {
    color: $on_accent; background: $accent; border: 1px solid $accent; border-radius: 8px;
    padding: 0 18px; min-height: ${field}px;
}
PrimaryButton:hover, PrimaryButton:pressed {
    background: $accent_hover; border-color: $accent_hover;
}
PrimaryButton:focus { border: 2px solid $ink; padding: 0 17px; min-height: ${ringed}px; }
PrimaryButton[here="true"] {
    color: $accent; background: $accent_ground; border-color: $accent_ground;
}
PrimaryButton:disabled { background: $line; border-color: $line; color: $faint; }
QCheckBox { spacing: 8px; min-height: ${ringed}px; }
QCheckBox::indicator {
    width: ${box}px; height: ${box}px; border: 1px solid $line_strong; border-radius: 4px;
    background: $panel;
}
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:focus { border: 2px solid $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QCheckBox::indicator:indeterminate {
    background: $accent; border-color: $accent; image: url("$dash");
}

QMenu { background: $panel; border: 1px solid $line_strong; border-radius: 8px; padding: 6px; }
QMenu::item {
    padding: ${menu}px; padding-$start: 12px; padding-$end: 28px;
    border-radius: 6px; color: $ink;
}
QMenu::item:selected { background: $accent_ground; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 6px 8px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $line_strong; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }

QTableView, QTreeView, QListView {
    background: $panel; border: 0; outline: 0;
    selection-background-color: $accent_ground; selection-color: $ink;
}
HitList { background: transparent; }
QListWidget#suggestions {
    background: $panel; border: 1px solid $line_strong; border-radius: 8px; padding: 5px;
}
QHeaderView { background: $panel; border: 0; }
QHeaderView::section {
    background: $panel; color: $secondary; border: 0; border-bottom: 1px solid $line;
    padding: 0 12px; min-height: ${target}px;
}
QHeaderView::section:hover { color: $ink; }
QTableCornerButton::section { background: $raised; border: 0; border-bottom: 1px solid $line; }

QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent; }
QProgressBar {
    border: 0; border-radius: 2px; background: $accent_ground; max-height: 4px; min-height: 4px;
}
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QTabBar::tab {
    color: $secondary; background: transparent; border: 0; border-bottom: 2px solid transparent;
    padding: 6px 2px; margin-$end: 16px;
}
QTabBar::tab:selected { color: $ink; border-bottom-color: $accent; }
QTabBar::tab:hover { color: $ink; }

TopBar { background: $panel; border-bottom: 1px solid $line; }
Rail { background: $panel; border-$end: 1px solid $line; }
StatusLine { background: $panel; border-top: 1px solid $line; }
Inspector { background: $panel; }
CardScroll, CardScroll > QWidget > QWidget { background: $panel; }
FilterBar { background: $panel; border-bottom: 1px solid $line; }
"""
)


def stylesheet(look: Theme) -> str:
    """The style sheet of a theme."""
    values = {
        spot.name: css(value)
        for spot in fields(look)
        if isinstance(value := getattr(look, spot.name), QColor)
    }
    marks = {"tick": tick_file(look), "dash": dash_file(look)}
    # A style sheet knows no side where lines begin.
    start, end = ("right", "left") if reads_left() else ("left", "right")
    sides = {"start": start, "end": end}
    return _SHEET.substitute(values, **marks, **sides, **_heights())


def _heights() -> dict[str, int]:
    """Heights inside borders, for the density and the size of text chosen now."""
    return {
        "target": Size.TARGET,
        "field": Size.TARGET - 2,
        "ringed": Size.TARGET - 4,
        "link": Size.TARGET - 8,
        "box": min(Size.ICON - 4, 26),
        "menu": 5 if compact() else 7,
        "drop": min(broad(14), 24) + 10,
    }


def css(colour: QColor) -> str:
    """A colour as a style sheet writes it."""
    return colour.name(
        QColor.NameFormat.HexArgb if colour.alpha() < 255 else QColor.NameFormat.HexRgb
    )


def tick_file(look: Theme) -> str:
    """Where the check mark of a check box lies: style sheets only take files."""
    name = "tick-dark.svg" if look.dark else "tick-light.svg"
    return str(files("resources") / "icons" / name).replace("\\", "/")


def dash_file(look: Theme) -> str:
    """Where the mark of a half-ticked box lies."""
    name = "dash-dark.svg" if look.dark else "dash-light.svg"
    return str(files("resources") / "icons" / name).replace("\\", "/")
