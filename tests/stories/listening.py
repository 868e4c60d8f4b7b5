"""What a screen reader finds in a window, and what it would have to pass over in silence.

Asks Qt's accessibility interface alone, as Orca, NVDA and VoiceOver do: a fault is a thing that
can be reached and says nothing, says signs only, or says it is something else than it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QTableView,
    QTextEdit,
    QWidget,
)

Role = QAccessible.Role
_BUTTONS = {Role.Button, Role.ButtonMenu, Role.ButtonDropDown, Role.PageTab, Role.Link}
_BUTTONS |= {Role.CheckBox, Role.RadioButton, Role.MenuItem, Role.ListItem}
_TEXTS = (QLineEdit, QTextEdit, QPlainTextEdit)
#: Says nothing about what a thing is.
_VAGUE = {Role.Client, Role.NoRole, Role.Pane, Role.Border, Role.Window, Role.Whitespace}
_ROWS = 4


def faults(top: QWidget) -> list[str]:
    """One line for each thing in sight within `top` that a screen reader cannot tell."""
    things = [each for each in top.findChildren(QWidget) if _is_in_sight(each)]
    found: list[str] = []
    for thing in things:
        if can_be_reached(thing):
            found += [f"{_place(thing)}: {why}" for why in _untold(thing)]
    return sorted({*found, *_alike(things)})


def can_be_reached(thing: QWidget) -> bool:
    """Whether the keyboard or a press gets to it."""
    if isinstance(thing.parent(), QLineEdit):
        return False  # Qt's own cross that empties a field, for the pointer alone
    policy = thing.focusPolicy()
    if policy & Qt.FocusPolicy.TabFocus and thing.focusProxy() is None:
        # A scroll area without anything to scroll to but its fields is not stopped at.
        return type(thing) is not QScrollArea
    if isinstance(thing, QAbstractButton):
        return True
    return thing.cursor().shape() == Qt.CursorShape.PointingHandCursor and _takes_presses(thing)


def _takes_presses(thing: QWidget) -> bool:
    named = {"mousePressEvent", "mouseReleaseEvent"}
    kinds = (kind for kind in type(thing).__mro__ if kind.__module__.startswith("desktop"))
    return any(named & set(vars(kind)) for kind in kinds)


def told(thing: QWidget) -> str:
    """The name a screen reader says first."""
    return _interface(thing).text(QAccessible.Text.Name).strip()


def _untold(thing: QWidget) -> Iterator[str]:
    told_as = _interface(thing)
    name, role, state = told(thing), told_as.role(), told_as.state()
    if not any(sign.isalnum() for sign in name):
        yield f"has no name but “{name}”"
    if state.disabled == thing.isEnabled():
        yield "says wrongly whether it can be used"
    if isinstance(thing, QAbstractButton):
        yield from _button(thing, role, state)
    elif isinstance(thing, _TEXTS):
        if role != Role.EditableText and not thing.isReadOnly():
            yield f"is a text to write in, and is told as {role.name}"
    elif isinstance(thing, QTableView):
        yield from _table(thing)
    elif isinstance(thing, QAbstractItemView):
        if role not in (Role.List, Role.Tree, Role.Table):
            yield f"is a list, and is told as {role.name}"
        yield from _entries(thing)
    elif not isinstance(thing, QComboBox | QAbstractSpinBox | QScrollBar | QMenu):
        painted = not isinstance(thing, QAbstractScrollArea)
        # What is painted has no role of Qt's: it has parts to walk to, or says what its keys do.
        more = told_as.childCount() or told_as.text(QAccessible.Text.Description)
        if role in _VAGUE and painted and not more:
            yield f"is told as {role.name}"


def _button(thing: QAbstractButton, role: Role, state: QAccessible.State) -> Iterator[str]:
    fitting = _BUTTONS
    if isinstance(thing, QCheckBox):
        fitting = {Role.CheckBox}
    elif isinstance(thing, QRadioButton):
        fitting = {Role.RadioButton}
    if role not in fitting:
        yield f"is told as {role.name}"
    if thing.isCheckable():
        if not state.checkable:
            yield "does not say that it can be switched"
        if state.checked != thing.isChecked():
            yield "says wrongly whether it is on"


def _table(thing: QTableView) -> Iterator[str]:
    model = thing.model()
    across = Qt.Orientation.Horizontal
    seen = [at for at in range(model.columnCount()) if not thing.isColumnHidden(at)]
    for column in seen if thing.horizontalHeader().isVisible() else ():
        head = model.headerData(column, across) or ""
        said = model.headerData(column, across, Qt.ItemDataRole.AccessibleTextRole) or head
        if not any(sign.isalnum() for sign in str(said)) and any(
            _cell(thing, row, column) for row in range(min(_ROWS, model.rowCount()))
        ):
            yield f"has no head over column {column}"
    for row in range(min(_ROWS, model.rowCount())):
        if not any(_cell(thing, row, column) for column in seen):
            yield f"says nothing in row {row}"


def _entries(thing: QAbstractItemView) -> Iterator[str]:
    model = thing.model()
    for row in range(min(_ROWS, model.rowCount())):
        if not _cell(thing, row, 0):
            yield f"says nothing in row {row}"


def _cell(thing: QAbstractItemView, row: int, column: int) -> str:
    index = thing.model().index(row, column)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or ""
    return str(said).strip()


def _alike(things: list[QWidget]) -> Iterator[str]:
    """Fields to write in that cannot be told apart: same name, in the same form."""
    fields = [
        (told(each), each.parentWidget())
        for each in things
        if isinstance(each, _TEXTS) and can_be_reached(each)
    ]
    for (name, home), count in Counter(fields).items():
        if count > 1:
            yield f"{count} fields called “{name}” in {type(home).__name__}"


def _is_in_sight(thing: QWidget) -> bool:
    return thing.isVisible() and not thing.visibleRegion().isEmpty()


def _interface(thing: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(thing)
    assert found is not None, type(thing)
    return found


def _place(thing: QWidget) -> str:
    homes: list[str] = []
    home: QWidget | None = thing
    while home is not None and len(homes) < 4:
        if type(home).__module__.startswith("desktop") or home is thing:
            homes.append(type(home).__name__)
        home = home.parentWidget()
    words = getattr(thing, "text", lambda: "")
    return f"{' < '.join(homes)} “{str(words() if callable(words) else '')[:30]}”"
