"""One name to withhold: what stands in its place, in which other spellings it is known."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.language import many, say, with_commas
from db.sharing.names import letters
from desktop.sharing.wishes import NameWish
from desktop.theme import Size, Space, sided, theme
from desktop.widgets import (
    CheckField,
    Chip,
    ChoiceField,
    ElidedLabel,
    FlowLayout,
    IconButton,
    LinkButton,
    Secondary,
    TextField,
)
from desktop.widgets.side_by_side import SideBySide

KINDS = (
    ("person", say("A person")),
    ("organisation", say("An organisation")),
    ("place", say("A place")),
)
_LONGEST = 40
#: More spellings than these are counted, not shown.
_SHOWN = 8


def family_names(names: tuple[str, ...]) -> tuple[str, ...]:
    """The last word of each name that has several: what a family name usually is."""
    words = [name.split()[-1] for name in names if len(name.split()) > 1]
    return tuple(word for word in dict.fromkeys(words) if len(letters(word)) > 1)


class NameCard(QWidget):
    """`changed`; `removed`: it is to go after all."""

    changed = Signal()
    removed = Signal()

    def __init__(self, wish: NameWish) -> None:
        super().__init__()
        self._name, self._known = wish.name, wish.known
        self._families = family_names((wish.name, *wish.known))
        self.head = ElidedLabel(wish.name, "strong")
        self.becomes = Secondary("")
        self.more = LinkButton(say("Change"))
        self.remove = IconButton("cross", say("Do not withhold {name}", name=wish.name), 16)
        self.kind = ChoiceField(say("What it is"), KINDS, wish.kind)
        self.code = TextField(say("Code"), wish.code, required=True, technical=True)
        self.family = CheckField(
            say("The family name alone, too"),
            hint=say(
                "{names}: also where others of this name are meant.",
                names=with_commas(self._families),
            ),
        )
        self.also = TextField(
            say("Other spellings and nicknames"),
            "; ".join(wish.also),
            placeholder=say("With ; between them"),
        )
        self._inside = QWidget()
        self._build()
        for field in (self.kind, self.code, self.family, self.also):
            field.changed.connect(self._changed)
        self.more.clicked.connect(lambda: self.unfold(self._inside.isHidden()))
        self.remove.clicked.connect(self.removed)
        self._tell()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*sided(Space.M, Space.XS, Space.XS, Space.S))
        column.setSpacing(Space.XS)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self.head, 1)
        head.addWidget(self.more)
        head.addWidget(self.remove)
        column.addLayout(head)
        column.addWidget(self.becomes)
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(*sided(0, Space.S, Space.S, Space.XS))
        inside.setSpacing(Space.M)
        inside.addWidget(SideBySide(self.kind, self.code, shares=(3, 2)))
        others = [each for each in self._known if each != self._name]
        if others:
            inside.addWidget(Secondary(say("Withheld with it, because the case knows it so:")))
            flow_home = QWidget()
            flow = FlowLayout(flow_home, 6)
            for each in others[:_SHOWN]:
                flow.addWidget(Chip.state(each))
            inside.addWidget(flow_home)
            if len(others) > _SHOWN:
                inside.addWidget(Secondary(say("and {count:,} more", count=len(others) - _SHOWN)))
        inside.addWidget(self.family)
        inside.addWidget(self.also)
        column.addWidget(self._inside)
        self._inside.hide()

    def unfold(self, wanted: bool) -> None:
        """Show or hide what can be changed."""
        self._inside.setVisible(wanted)
        self.more.setText(say("Less") if wanted else say("Change"))
        self._say_family()

    def wish(self) -> NameWish:
        """What it is to be."""
        also = [each.strip() for each in self.also.value().split(";")]
        if self.family.value() and self._is_person:
            also += self._families
        return NameWish(
            self._name,
            tuple(dict.fromkeys(each for each in also if each)),
            self.kind.value(),
            self.code.value(),
            self._known,
        )

    def trouble(self) -> str:
        """Why it cannot be used yet, or ""."""
        wish = self.wish()
        if not wish.code or len(wish.code) > _LONGEST or "]" in wish.code:
            sentence = say(
                "A code has between 1 and {longest} letters, and no “]”.", longest=_LONGEST
            )
            self.unfold(True)
            self.code.complain(sentence)
            return sentence
        short = [each for each in wish.also if len(letters(each)) < 2]
        if short:
            sentence = say(
                "“{short}” is too short to be withheld: a name has at least two letters.",
                short=short[0],
            )
            self.unfold(True)
            self.also.complain(sentence)
            return sentence
        return ""

    @property
    def _is_person(self) -> bool:
        return self.kind.value() == "person" and bool(self._families)

    def _say_family(self) -> None:
        self.family.setVisible(self._is_person)

    def _changed(self) -> None:
        self._say_family()
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        wish = self.wish()
        others = len({*wish.known, *wish.also} - {wish.name})
        spellings = (
            many(others, " · {count:,} other spelling", " · {count:,} other spellings")
            if others
            else ""
        )
        self.becomes.say(
            say(
                "becomes [withheld: {kind}, {code}]{spellings}",
                kind=wish.kind,
                code=wish.code,
                spellings=spellings,
            )
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.line, 1))
        painter.setBrush(look.raised)
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, Size.RADIUS, Size.RADIUS)
