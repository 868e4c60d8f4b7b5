"""The third step: names and fields that stay, and how strict a marking may go.

Hides that a name is looked for among the actors and the places of the case as it is typed, and that
what was typed and not yet added is never passed over in silence.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.language import many, say, with_commas
from db.reader import Reader
from db.records import lists, places
from db.sharing.names import letters
from db.sharing.redaction import code_at, names_of
from db.terms import MARKINGS
from desktop.session import Session
from desktop.sharing.chosen import Chosen
from desktop.sharing.name_card import NameCard
from desktop.sharing.wishes import Kept, NameWish, fields_in_words
from desktop.theme import Space
from desktop.widgets import (
    ChoiceField,
    Found,
    RecordPicker,
    Secondary,
    SectionHead,
)

_AS_PROFILE = ("", say("As the profile says"))
_STRICT = tuple((each.code, say("{code} at most", code=each.code)) for each in MARKINGS[1:-1])
#: Fields that people ask for first.
_FIRST = (
    *("incident.summary", "actor.summary", "actor.country", "place.lat", "place.lon"),
    *("source.author", "source.URL", "claim.gist"),
)
_OFFERED = 8
Typed = tuple[str, str, tuple[str, ...]]


class WithheldPart(QWidget):
    """`changed`: something else is to stay."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._owners: dict[int, str] = {}
        self._words = dict(fields_in_words())
        self._codes = 0
        self.cards: list[NameCard] = []
        self.name = RecordPicker(
            say("A name to withhold"),
            self._find,
            create=say("Withhold"),
            hint=say(
                "Replaced in titles, texts, quotes, notes and tags, in every spelling listed."
            ),
            placeholder=say("Type a name and press Enter"),
        )
        self.field = RecordPicker(
            say("A field to empty everywhere"),
            self._find_field,
            placeholder=say("Summary, author, address…"),
            offer=lambda hand: hand(self._fields_like("")),
        )
        self.marking = ChoiceField(
            say("Nothing marked more strictly than"),
            (_AS_PROFILE, *_STRICT),
            hint=say("Less can go than the profile lets go, never more."),
        )
        self.emptied = Chosen()
        self.none = Secondary(say("No name is withheld."))
        self._names = QVBoxLayout()
        self._build()
        self.name.changed.connect(self._took_name)
        self.field.changed.connect(self._took_field)
        self.marking.changed.connect(self.changed)
        self.emptied.changed.connect(self.changed)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.name)
        self._names.setSpacing(Space.S)
        column.addLayout(self._names)
        column.addWidget(self.none)
        column.addWidget(SectionHead(say("Fields and markings")))
        column.addWidget(self.field)
        column.addWidget(self.emptied)
        column.addWidget(self.marking)
        column.addStretch(1)

    def listen(self) -> None:
        """Take Enter in the line of names before the sheet does; once it stands in its sheet."""
        self.name.line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            typed = self.name.line.text().strip()
            if enter and typed and not self.name.list.isVisible():
                self.add(NameWish(typed, code=self._code()))
                self._clear(self.name)
                return True
        return False

    def names(self) -> tuple[NameWish, ...]:
        """The names that are withheld."""
        return tuple(card.wish() for card in self.cards)

    def fields(self) -> tuple[str, ...]:
        """The fields that are emptied, "table.column"."""
        return tuple(map(str, self.emptied.held))

    def put(self, kept: Kept) -> None:
        """What was withheld before."""
        self._codes = len(kept.names)
        for each in kept.names:
            self.add(each)
        for card in self.cards:
            card.unfold(False)
        for field, words in kept.fields:
            self.emptied.add(field, words)
        self.marking.set_value(kept.marking)

    def words(self) -> str:
        """For the list of steps."""
        said = []
        if self.cards:
            said.append(many(len(self.cards), "{count:,} name", "{count:,} names"))
        if how_many := len(self.emptied.held):
            said.append(many(how_many, "{count:,} field", "{count:,} fields"))
        if self.marking.value():
            said.append(self.marking.value())
        return with_commas(said) or say("No name, no field")

    def trouble(self) -> str:
        """Why it cannot be used yet, or ""."""
        typed = self.name.line.text().strip()
        if typed:
            sentence = say(
                "“{typed}” was typed but is not withheld yet: press Enter, or clear it.",
                typed=typed,
            )
            self.name.complain(sentence)
            return sentence
        self.field.complain(sentence := self.field.trouble())
        return sentence or next((t for card in self.cards if (t := card.trouble())), "")

    def add(self, wish: NameWish) -> None:
        """Withhold one more name."""
        if len(letters(wish.name)) < 2:
            self.name.complain(say("A name has at least two letters."))
            return
        if any(card.wish().name == wish.name for card in self.cards):
            return
        for each in self.cards:
            each.unfold(False)
        card = NameCard(wish)
        card.changed.connect(self.changed)
        card.removed.connect(lambda: self._drop(card))
        self.cards.append(card)
        self._names.addWidget(card)
        card.unfold(True)
        self._told()

    def _drop(self, card: NameCard) -> None:
        self.cards.remove(card)
        self._names.removeWidget(card)
        card.hide()
        card.deleteLater()
        self.name.line.setFocus()
        self._told()

    def _told(self) -> None:
        self.none.setVisible(not self.cards)
        self.changed.emit()

    def _code(self) -> str:
        self._codes += 1
        return code_at(self._codes - 1)

    # Names

    def _find(self, typed: str, hand: Callable[[Sequence[Found]], None]) -> None:
        def ask(reader: Reader) -> list[tuple[str, int, str, str]]:
            return [
                *(("actor", *row) for row in lists.find_actors(reader, typed, 6)),
                *(("place", *row) for row in places.find(reader, typed, 3)),
            ]

        def arrived(rows: list[tuple[str, int, str, str]]) -> None:
            self._owners |= {number: owner for owner, number, _, _ in rows}
            hand([Found(number, title, detail or owner) for owner, number, title, detail in rows])

        self._session.read("names to withhold", ask, arrived)

    def _took_name(self) -> None:
        found = self.name.value()
        if found is None:
            return
        self._clear(self.name)
        if found.id is None:
            self.add(NameWish(found.title, code=self._code()))
            return
        number, owner = found.id, self._owners.get(found.id, "actor")

        def ask(reader: Reader) -> Typed:
            kind = reader.value(f"SELECT kind FROM {owner} WHERE id = ?", number)
            return owner, str(kind), names_of(reader, owner, number)

        def arrived(told: Typed) -> None:
            of, kind, known = told
            words = "place" if of == "place" else "person" if kind == "person" else "organisation"
            self.add(NameWish(found.title, (), words, self._code(), known))

        self._session.read("all its names", ask, arrived)

    @staticmethod
    def _clear(picker: RecordPicker) -> None:
        picker.blockSignals(True)
        picker.set_value(None)
        picker.blockSignals(False)
        picker.complain("")

    # Fields

    def _fields_like(self, typed: str) -> list[Found]:
        words = typed.casefold().split()
        order = [*_FIRST, *(each for each in self._words if each not in _FIRST)]
        fitting = [
            each
            for each in order
            if each not in self.emptied.held
            and all(word in self._words[each].casefold() for word in words)
        ]
        numbers = {name: at for at, name in enumerate(self._words)}
        return [Found(numbers[each], self._words[each]) for each in fitting[:_OFFERED]]

    def _find_field(self, typed: str, hand: Callable[[Sequence[Found]], None]) -> None:
        hand(self._fields_like(typed))

    def _took_field(self) -> None:
        found = self.field.value()
        if found is None or found.id is None:
            return
        self._clear(self.field)
        self.emptied.add(list(self._words)[found.id], found.title)
