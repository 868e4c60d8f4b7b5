"""What a section of the settings is made of: its fields, one below the other, and its way back.

Hides that a changed field is kept and obeyed at once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.language import say
from desktop.settings import Settings, Store
from desktop.theme import Space
from desktop.widgets import LinkButton, Secondary, Words
from desktop.widgets.fields import Field

USUAL = {spot.name: spot.default for spot in fields(Settings)}


class Section(QWidget):
    """One section. `settings`: the names of those of `Settings` that are set in it; `changed`: one
    of them was."""

    changed = Signal()
    settings: ClassVar[tuple[str, ...]] = ()

    def __init__(self, store: Store, title: str, hint: str = "") -> None:
        super().__init__()
        self.store = store
        self.title = title
        self._bound: dict[str, Field] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.L)
        self._column.addWidget(Words(title, "section"))
        if hint:
            self._column.addWidget(Secondary(hint, "body"))

    def said(self) -> str:
        """What holds in it, in a few words; stands under its title in the list."""
        return ""

    def add(self, widget: QWidget) -> None:
        """One more thing, below those there are."""
        self._column.addWidget(widget)

    def bind(self, name: str, field: Field, take: Callable[[Any], Any] | None = None) -> None:
        """A field for a setting; `take` makes what is kept of what stands in it."""
        self._bound[name] = field
        field.setObjectName(f"setting:{name}")
        made = take or (lambda value: value)
        field.changed.connect(lambda: self.keep(**{name: made(field.value())}))
        self.add(field)

    def keep(self, **values: Any) -> None:
        """Keep what was set, and obey it."""
        if all(getattr(self.store.now, name) == value for name, value in values.items()):
            return
        self.store.change(**values)
        self.obey()
        self.changed.emit()

    def obey(self) -> None:
        """Let the program follow what was set; nothing where it asks by itself."""

    def offer_usual(self) -> None:
        """The way back, at the end of the section."""
        back = LinkButton(say("As it was at first"))
        back.clicked.connect(self.back_to_usual)
        row = QHBoxLayout()
        row.addWidget(back)
        row.addStretch(1)
        self._column.addLayout(row)

    def back_to_usual(self) -> None:
        """Everything in it as in a new program."""
        for name, field in self._bound.items():
            value = USUAL[name]
            field.set_value(value if isinstance(value, bool) else str(value))
